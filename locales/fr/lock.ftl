lock-good-morning = Bonjour
lock-good-day = Bon après-midi
lock-good-evening = Bonsoir

lock-passphrase = Phrase secrète
lock-open = Ouvrir
lock-opening = Ouverture…
lock-wait =
    { $seconds ->
        [one] Ce n’était pas la bonne. Prochain essai possible dans une seconde.
       *[other] Ce n’était pas la bonne. Prochain essai possible dans { $seconds } secondes.
    }
lock-now = Vous pouvez essayer maintenant.

lock-lost = J’ai perdu ma phrase secrète
lock-lost-kit = Le kit de récupération ouvre aussi le bureau : tapez ses douze mots dans le champ ci-dessus, dans l’ordre, séparés par des espaces. Vous choisissez ensuite une nouvelle phrase secrète.
lock-lost-where = Il a été imprimé lors de l’installation. Cherchez là où vous gardez les papiers importants.
lock-lost-other = Une collègue qui a sa propre phrase secrète peut aussi ouvrir le bureau.

passphrase-show = Montrer
passphrase-hide = Masquer
passphrase-caps-on = Les majuscules sont verrouillées
passphrase-caps-off = Les majuscules ne sont pas verrouillées
passphrase-keyboard = { $state } · { $letters }
passphrase-letters-latin = lettres latines
passphrase-letters-cyrillic = lettres cyrilliques

lock-practice = C’est pour s’entraîner. La phrase secrète : { $passphrase }

erased = Il y avait un bureau ici
    .what = Ses fichiers ne sont plus là. Il n’en reste qu’une trace, où rien ne peut se lire.
    .way = Si vous avez une sauvegarde, tout en revient. Si c’était voulu, recommencez à neuf.
    .anew = Commencer un nouveau bureau
