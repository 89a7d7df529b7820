## Garder et oublier : qui a été gardé assez longtemps, l’effacement, et ce qui en reste

retention = Gardés assez longtemps
    .lead = Personne n’est gardé pour toujours. Ici, on voit qui a été gardé assez longtemps. Rien n’est effacé sans votre accord.
retention-nobody = Personne n’est gardé trop longtemps
    .why = Qui a été gardé assez longtemps se trouve ici et sur Aujourd’hui.
retention-why = Pourquoi
retention-over = Depuis
retention-keep = Garder plus longtemps
retention-keep-months =
    { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }
retention-kept = Gardé jusqu’au { $day }.
retention-facilitates = Est aussi animatrice
clock-enquiry = Dernier contact le { $day }. Aucun groupe n’a suivi.
clock-unreachable = Pas jointe depuis le { $day }.
clock-group = Dernière séance le { $day }.
retention-enquiries = Prises de contact de personnes inconnues
    .text =
        { $count ->
            [one] { $count } prise de contact date de plus de { $weeks } semaines.
           *[other] { $count } prises de contact datent de plus de { $weeks } semaines.
        }
    .then = Elles restent dans les totaux, comme nombres seulement. Cela ne peut pas être annulé.
retention-enquiries-erase = Effacer ces prises de contact
retention-enquiries-erased =
    { $count ->
        [one] { $count } prise de contact est effacée.
       *[other] { $count } prises de contact sont effacées.
    }

settings-retention = Garder et oublier
    .why = Combien de temps les personnes sont gardées, et ce qui reste à faire après un effacement.
keep-enquiry = Semaines après une prise de contact sans groupe
    .hint = Comptées depuis le dernier contact.
keep-unreachable = Mois quand une personne ne peut être jointe
    .hint = Une place sur la liste d’attente reste jusque-là.
keep-group = Mois après la dernière séance
    .hint = L’application propose, vous décidez. Rien n’est effacé tout seul.

erase-somebody = Effacer
erase-person = Demande à être oubliée
erase-some = Effacer …
erase-title =
    { $count ->
        [one] Effacer { $called } pour toujours ?
       *[other] Effacer { $count } personnes pour toujours ?
    }
erase-lead = C’est définitif. Personne ne peut revenir dessus, même avec une sauvegarde.
erase-goes = Tout part : noms, contacts, entretiens, souhaits, groupes, engagements, notes, historique.
erase-stays = Seuls des nombres restent : prises de contact ({ $enquiries }) et séances ({ $evenings }).
erase-groups = Une place se libère dans { $groups }.
erase-undo = Ce qui a été fait avant ne peut plus être annulé, par personne.
erase-copies =
    { $count ->
        [one] { $count } exemplaire de sauvegarde est nettoyé, là où il se trouve.
       *[other] { $count } exemplaires de sauvegardes sont nettoyés, là où ils se trouvent.
    }
erase-absent = Pas là maintenant : { $places }. Ce qui s’y trouve reste sur une liste jusqu’au nettoyage.
erase-facilitator = { $called } reste animatrice
    .hint = Sinon cela est effacé aussi, avec toutes ses places dans les groupes.
erase-mentions = Des mots où le nom peut se trouver
    .hint = Choisissez ce qui part aussi. Le reste ne change pas.
erase-mention = Écrit le { $day }
erase-mention-of = Au sujet de { $called }, le { $day }
erase-word = effacer
erase-type = Pour confirmer, tapez le mot « { $word } »
    .fault = Tapez « { $word } », et c’est fait.
erase-do = Effacer pour toujours
people-erased =
    { $count ->
        [one] Effacé. Les sauvegardes sont nettoyées.
       *[other] { $count } personnes sont effacées. Les sauvegardes sont nettoyées.
    }

erasing-finishing = L’effacement se termine
erasing-finished =
    { $cleaned ->
        [0] Terminé. Les données ont une nouvelle clé.
        [one] Terminé. Les données ont une nouvelle clé, et { $cleaned } exemplaire est nettoyé.
       *[other] Terminé. Les données ont une nouvelle clé, et { $cleaned } exemplaires sont nettoyés.
    }
erasing-left =
    { $left ->
        [one] Il reste { $left } exemplaire. Il est sur la liste.
       *[other] Il reste { $left } exemplaires. Ils sont sur la liste.
    }
erasing-open = Encore à faire
erasing-finish = Terminer l’effacement
erasing-new-key = Les données doivent encore être réécrites, sous une nouvelle clé.
erasing-pending = Les personnes effacées peuvent encore être dans ces exemplaires de sauvegardes :
erasing-copy = exemplaire { $number } du { $day }
erasing-since = sur la liste depuis le { $day }
erasing-here = est là
erasing-not-here = pas là maintenant
erasing-remove-copy = Retirer cet exemplaire
    .then = L’exemplaire du { $day } dans { $place } est retiré pour toujours.
erasing-set-aside = Quand une sauvegarde a été reprise, le bureau d’avant a été mis de côté. Tout le monde y est encore :
erasing-remove-office = Retirer ce bureau
    .then = « { $name } » est retiré pour toujours, avec tout ce qu’il contient.
erasures = Ce qui a été effacé
erasures-none = Personne n’a encore été effacé.
erasure-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
erasure-enquiries =
    { $count ->
        [one] { $count } prise de contact inconnue
       *[other] { $count } prises de contact inconnues
    }
why-erased-asked = à sa demande
why-erased-time-over = gardé assez longtemps

own-copy = Copie de ses données
    .lead = Ce que le bureau garde de cette personne, à lui remettre. Rien ne quitte le bureau tout seul.
own-copy-print = Imprimer
own-copy-hand = Remise
    .lead = Notez comment, pour pouvoir le dire plus tard.
own-copy-way = Comment
own-copy-note = Le noter
own-copy-noted = C’est noté.
copy-way-in-person = en main propre
    .hint = Elle a un endroit sûr pour la garder.
copy-way-read-aloud = lue à voix haute
    .hint = Elle n’emporte rien.
copy-way-post = par la poste
    .hint = Seulement si personne d’autre n’ouvre son courrier.
copy-way-other = autrement
    .hint = Comme elle l’a souhaité.
own-copy-safe = Avant de la remettre
own-copy-safe-where = Demandez où elle peut la garder sans que personne la trouve.
own-copy-safe-aloud = S’il n’y a pas d’endroit sûr, lisez-la-lui.
own-copy-safe-never = Ne l’envoyez jamais là où elle n’a pas dit que c’est sûr.
own-copy-left-out = Laissé de côté
    .what = Les autres personnes, qui ne doit pas rencontrer qui, et qui a fait quoi ici.
own-copy-about = Qui elle est
own-copy-called = Appelée
own-copy-real-name = Nom
own-copy-since = Connue depuis
own-copy-pronoun = On dit d’elle
own-copy-gender = Genre
own-copy-age = Âge
own-copy-birth-year = Année de naissance
own-copy-languages = Langues
own-copy-status = En ce moment
own-copy-contact = Comment la joindre sans danger
own-copy-other-way = Un autre moyen
own-copy-allowed = Permis
own-copy-answers = Qui peut répondre
own-copy-voicemail = Quand personne ne répond
own-copy-message = Le message
own-copy-code-word = Mot convenu
own-copy-lives = À la maison
own-copy-valid-until = Valable jusqu’au
own-copy-unconfirmed = D’une ancienne liste, non confirmé
own-copy-conversations = Entretiens
own-copy-group-since = depuis le { $from }
own-copy-group-span = du { $from } au { $until }
own-copy-agreed = a promis le silence le { $day }
own-copy-tries = Essais d’appel
own-copy-handed = Copies déjà remises
own-copy-notes = Notes
    .why = Une note peut parler d’autres personnes. Choisissez celles qui n’en parlent pas : elles seules sont imprimées.
own-copy-page = Ce que nous gardons de vous
own-copy-page-by = { $centre }, { $day }
