# Who opens the office: people with a passphrase, the recovery kit, and what happened to both.

access-me-role = vous, { $role }
access-role = Que fait-elle ici ?
access-role-of = Rôle de { $name }
access-role-act = Garder le rôle
access-role-change = Rôle
access-role-changed = { $name } a maintenant un autre rôle.
access-facilitator = Quelle animatrice est-elle ?
access-facilitator-choose = choisir
access-advisor = Quelle conseillère est-elle ?
    .hint = Elle voit les personnes qui viennent par elle, et personne d’autre.
access-advisor-new = une nouvelle ligne à son nom dans le répertoire
access-add = Donner une phrase secrète à quelqu’un
    .text = Elle s’assied près de vous et la choisit elle-même. Elle ouvre tout ce que vous pouvez ouvrir.
access-add-act = Ajouter
access-adding = Ajout…
access-added = { $name } peut maintenant ouvrir le bureau.
access-name = Comment on l’appelle
    .hint = C’est écrit en bas de l’écran et dans l’historique. Un surnom suffit.
access-language = La langue qu’elle lit
access-passphrase = Sa phrase secrète
access-current = Votre propre phrase secrète
    .hint = Pour que personne ne fasse cela en votre absence.

access-remove = Retirer
    .name = Retirer la phrase secrète de { $name }
access-remove-ask = Retirer la phrase secrète de { $name } ?
access-remove-means = Désormais, elle n’ouvre plus rien ici. Toutes les données sont réécrites sous une nouvelle clé.
access-remove-older = Les copies plus anciennes, comme les sauvegardes, s’ouvrent encore avec elle.
access-remove-kit = Si elle savait où est le kit de récupération, faites-en aussi un nouveau.
access-remove-name = Son nom reste dans l’historique, à côté de ce qu’elle a fait.
access-remove-act = Retirer
access-removed = La phrase secrète de { $name } n’ouvre plus rien.

access-own = Votre phrase secrète
    .note = La changer, aussi quand quelqu’un la connaît peut-être
passphrase-known = Quelqu’un d’autre connaît peut-être l’ancienne
    .hint = Alors toutes les données sont réécrites sous une nouvelle clé. Les anciennes sauvegardes s’ouvrent encore avec l’ancienne phrase.

access-kit = Le kit de récupération
    .what = Douze mots sur papier ouvrent le bureau quand une phrase secrète est perdue. Ils mènent à une nouvelle.
access-kit-unfinished = Il n’y a pas encore de kit terminé.
access-kit-checked = Vérifié le { $day } : il est là et se lit bien.
access-kit-due = Vérifié le { $day } pour la dernière fois. Regardez s’il est toujours là.
access-kit-check = Regarder s’il est toujours là
    .text = Prenez la page et tapez trois de ses mots. Une fois par an suffit.
access-kit-check-act = Comparer
access-kit-good = La page est bonne. À revoir dans un an.
access-kit-renew = En faire un nouveau
    .text = Si une page est perdue, ou si quelqu’un l’a peut-être vue. L’ancienne page n’ouvre ensuite plus rien ici.

kit-page = Douze mots
    .keep = Gardez cette page avec les papiers importants. Ne la montrez à personne.
    .order = L’ordre compte. Tapez-les séparés par une espace.
kit-print = Imprimer
    .copies = Deux pages, pour deux lieux sûrs. Ou notez les mots à la main.
kit-word = Mot { $place }

new-kit-words = Un nouveau kit de récupération
    .why = Ces douze mots ouvrent le bureau si une phrase secrète est perdue. Ils ne sont montrés que maintenant. Qui les possède peut tout lire.
    .unfinished = Le kit de récupération n’a pas été terminé à la création du bureau. En voici un nouveau. Détruisez une page d’avant.
new-kit-back = Prenez la page et tapez trois mots
    .why = Pour être sûr que la page est lisible. Jusque-là, l’ancienne page reste la bonne.
new-kit-done = Le nouveau kit est maintenant le bon
    .why = Mettez les pages à leurs deux places. Une page d’avant n’ouvre plus rien ici : détruisez-la.
new-kit-leave = Vers le bureau
new-kit-later = Plus tard

new-key-making = Toutes les données sont réécrites
work-new-key-copying = Copie
work-new-key-comparing = Comparaison de la copie avec l’original
work-new-key-checking = Vérification de la copie

choose-offered = Six mots tirés au hasard
    .why = Notez-les jusqu’à ce que vous les sachiez.
choose-own = Une phrase à vous
    .why = Au moins 15 caractères. Une phrase que vous seule diriez convient bien.
choose-typed = La phrase secrète
choose-again = La même encore une fois

recovered = Le kit de récupération a ouvert la porte
    .why = Choisissez maintenant une nouvelle phrase secrète. Jusque-là, rien n’est montré.
recovered-who = Qui êtes-vous ?
    .missing = Choisissez de qui la phrase secrète est refaite.
recovered-passphrase = Votre nouvelle phrase secrète
recovered-kit = Toutes celles qui ont une phrase secrète liront que le kit a servi. Il reste le même : remettez la page à sa place.
recovered-open = L’enregistrer et ouvrir le bureau
recovered-opening = Ouverture…

welcome-last =
    { $count ->
        [0] Dernier enregistrement le { $day } à { $time }. Personne n’est encore inscrit.
        [one] Dernier enregistrement le { $day } à { $time }. Une personne est inscrite.
       *[other] Dernier enregistrement le { $day } à { $time }. { $count } personnes sont inscrites.
    }
welcome-events = Depuis votre dernière visite
welcome-hint = Si ce n’était aucune de vous, changez les phrases secrètes et faites un nouveau kit de récupération.
welcome-seen = J’ai lu
welcome-look = Voir les phrases secrètes

access-events = Ce qui s’est passé ici
access-when = le { $day } à { $time }
access-event-wrong-tries =
    { $count ->
        [one] Une mauvaise phrase secrète a été tapée une fois, { $when }.
       *[other] Une mauvaise phrase secrète a été tapée { $count } fois, la dernière { $when }.
    }
access-event-kit-used = Le kit de récupération a servi { $when }, et { $about } a reçu une nouvelle phrase secrète.
access-event-kit-renewed = { $who } a fait un nouveau kit de récupération { $when }. La page d’avant n’ouvre plus rien.
access-event-coordinator-added = { $who } a donné une phrase secrète à { $about } { $when }.
access-event-coordinator-removed = La phrase secrète de { $about } a été retirée { $when }.
access-event-role-changed = { $who } a donné un autre rôle à { $about } { $when }.
access-event-key-renewed = { $who } a changé sa phrase secrète { $when }, et toutes les données ont reçu une nouvelle clé.
access-event-keys-mended = Un des deux fichiers de clés manquait ou était abîmé { $when }. Il a été refait à partir de l’autre. Faites examiner le disque.
