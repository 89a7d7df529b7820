first-run-step = { $at } sur { $of }
first-run-make = Créer le bureau
first-run-making = Création du bureau…
first-run-start = Ouvrir le bureau
first-run-practise = S’entraîner avec des personnes inventées

first-run-language = Quelle langue lisez-vous ?
    .why = Bienvenue. Chaque écran et chaque page imprimée la suit. Vous pouvez en changer à tout moment.

first-run-you = Comment pouvons-nous vous appeler ?
    .why = Ce nom figure au coin de l’écran et dans l’historique de ce qui a été fait.
first-run-you-name = Votre nom ici
    .hint = Un prénom ou un surnom suffit.

first-run-centre = Comment s’appelle votre centre ?
    .why = Le nom figure sur les pages imprimées où vous voulez le mettre, et nulle part ailleurs.
first-run-centre-name = Nom du centre
    .hint = Ce champ peut rester vide.

first-run-country = Où se trouve-t-il ?
    .why = Les jours fériés, les numéros d’urgence et les textes de loi dépendent du pays.
first-run-zone = Fuseau horaire
    .hint = Il est proposé selon le pays et convient presque toujours.

first-run-rooms = Dans quelles salles les groupes se réunissent-ils ?
    .why = Deux groupes ne sont jamais mis dans une salle au même moment. Vous pourrez ajouter des salles plus tard.
first-run-room-name = Nom d’une salle
    .hint = Par exemple : salle bleue. Entrée l’ajoute.
first-run-room-add = Ajouter
first-run-room-take-off = Enlever
first-run-room-remove = Enlever : { $room }

first-run-programmes = Comment vos groupes fonctionnent-ils ?
    .why = Choisissez ce qui est proche de ce que vous faites. Tout peut être changé plus tard.

first-run-passphrase = Choisissez une phrase secrète
    .why = Elle ouvre le bureau chaque matin. Sans elle, personne ne peut lire ce qu’il contient, pas même nous.
first-run-passphrase-offered = Prendre ces six mots
    .why = Ils ont été tirés au hasard. Notez-les jusqu’à ce que vous les sachiez.
first-run-passphrase-own = En utiliser une à moi
    .why = Au moins 15 caractères. Une phrase que vous seule diriez convient bien.
first-run-passphrase-other = Six autres mots
first-run-passphrase-yours = Votre phrase secrète

strength-too-short =
    { $missing ->
        [one] Encore un caractère
       *[other] Encore { $missing } caractères
    }
strength-weak = Trop facile à deviner. Ajoutez des mots qui ne vont pas ensemble.
strength-fair = Bien : il faudrait des années pour la trouver.
strength-strong = Très bien : personne ne la trouvera en essayant.

first-run-again = Tapez-la encore une fois
    .why = Pour être sûr de la façon dont elle s’écrit.
first-run-again-field = La même phrase secrète
    .hint = Les majuscules et les espaces entre les mots comptent.

first-run-kit = Gardez ces douze mots en lieu sûr
    .why = Ils ouvrent le bureau si la phrase secrète est perdue. Ils ne sont montrés que maintenant. Qui les possède peut tout lire.

first-run-words = Prenez la page et tapez trois mots
    .why = Pour être sûr que la page est lisible.

first-run-ready = Tout est prêt
    .why = Ce que vous écrivez est enregistré au fur et à mesure. Verrouillez le bureau quand vous le quittez : Ctrl L, ou Maj trois fois.

practice-start = S’entraîner avec des personnes inventées
    .text = Tout un centre est inventé pour vous : des personnes, des groupes, une liste d’attente. Essayez tout. Rien de mal ne peut arriver ici.
    .forget = Votre propre bureau reste fermé pendant ce temps, et rien n’en est copié.
    .action = Commencer
    .busy = Invention des personnes…
