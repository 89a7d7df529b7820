# Backups, and bringing one back.

## The bottom line, Today, the locked door

foot-backup = Dernière sauvegarde : { $when }, rouverte et complète
foot-backup-making = Sauvegarde en cours…
foot-backup-none = Pas encore de sauvegarde
step-backup = Sauvegardes
    .action = Voir
step-backup-never = Il n’y a pas encore de sauvegarde
    .text = Une copie sur une clé USB est le plus sûr
step-backup-old = La dernière sauvegarde a plus d’une semaine
    .text = Branchez la clé et faites-en une
step-backup-same-disk = Toutes les sauvegardes sont sur cet ordinateur
    .text = Une copie sur une clé, gardée ailleurs, est plus sûre
lock-restore = Restaurer une sauvegarde

## The first run

first-run-restore = J’ai une sauvegarde
first-run-backup = Faites la première sauvegarde
    .why = Si cet ordinateur tombe en panne ou disparaît, la sauvegarde rend tout. Elle est chiffrée comme le bureau.
first-run-backup-later = Me le rappeler demain

## Settings

settings-backups = Sauvegardes
    .why = Une sauvegarde est un seul fichier chiffré. Elle s’ouvre avec votre phrase secrète ou le kit de récupération.
backup-make = Faire une sauvegarde
backup-making = Sauvegarde en cours
backup-good = C’est bon. Cette copie a été rouverte et elle est complète.
backup-stopped = Arrêté. Aucune copie n’a été faite.
backup-at-beside = Elle est sur cet ordinateur, à côté du bureau.
backup-at-folder = Elle est dans le dossier { $place }.
backup-at-stick = Elle est sur la clé { $place }.
backup-not-at = Rien n’a été mis sur { $place }.
backup-goes-beside = Elle va dans un dossier à côté du bureau, sur cet ordinateur. Une copie sur une clé USB est plus sûre.
backup-goes-folder = Elle va dans le dossier { $place }.
backup-goes-stick = Elle va sur la clé { $place }.
backup-last = Dernière sauvegarde : { $when }, { $time }
backup-none = Il n’y a pas encore de sauvegarde
backup-reminder-never = Si cet ordinateur tombe en panne, tout le bureau disparaît avec lui.
backup-reminder-old = Cela fait plus d’une semaine. Ce qui est venu depuis n’est dans aucune copie.
backup-reminder-same-disk = Toutes les copies sont sur cet ordinateur. Une copie sur une clé, gardée ailleurs, est plus sûre.

## Where they go

backup-places = Où elles vont
    .why = dans chaque endroit présent
backup-place-beside = Sur cet ordinateur, à côté du bureau
backup-place-remove = Retirer { $place } des endroits
backup-absent-beside = absent pour le moment
backup-absent-folder = absent pour le moment
backup-absent-stick = pas branchée
backup-behind = Attend une copie depuis { $day }
backup-use-stick = Utiliser la clé { $stick }
backup-choose-folder = Choisir un dossier
backup-plug-in = Une clé apparaît ici quand elle est branchée.

## When

backup-rhythm = Quand elles sont faites
backup-rhythm-field = Sans qu’on le demande
backup-rhythm-often = Souvent
    .text = À l’ouverture, si un jour est passé, et au verrouillage, si quelque chose a changé.
backup-rhythm-daily = Chaque jour
    .text = À l’ouverture, si un jour est passé.
backup-rhythm-by-hand = À la main
    .text = Seulement avec le bouton ci-dessus.

## The copies

backup-copies = Copies
backup-copies-newest = les { $count } plus récentes
backup-copies-none = La première copie sera ici.
backup-copy-at = { $date }, { $time }
backup-copy-good = rouverte, complète
backup-copy-damaged = abîmée
backup-copy-gone = n’y est plus
backup-copy-unread = pas encore rouverte ici
backup-copy-elsewhere = dans un endroit absent pour le moment
backup-copy-look = Rouvrir
    .name = Rouvrir la copie de { $day }
backup-copy-looking = La copie est rouverte
backup-back = Restaurer une sauvegarde
    .why = depuis la porte verrouillée
    .how = Verrouillez le bureau. Là, choisissez « Restaurer une sauvegarde ». Vous voyez son contenu avant que quoi que ce soit ne change.
    .lock = Verrouiller le bureau

## What is being done

work-backup-cleaning = Nettoyage des exemplaires
work-backup-copying = Lecture du bureau
work-backup-writing = Écriture de la copie
work-backup-reading = Réouverture de la copie
work-backup-checking = Comparaison de tout son contenu
work-restore-reading = Lecture de la sauvegarde
work-restore-opening = Essai de la phrase secrète
work-restore-checking = Comparaison de tout son contenu
work-restore-restoring = Mise en place du bureau

## Bringing one back

restore-file = Restaurer une sauvegarde
    .why = Choisissez le fichier. Rien ne change avant que vous ayez vu ce qu’il contient.
restore-open = Regarder dans la sauvegarde
    .why = Elle s’ouvre avec une phrase secrète du jour où elle a été faite, ou avec le kit de récupération.
restore-preview = Voici ce que contient la sauvegarde
    .why = Regardez si c’est la bonne.
restore-done = Le bureau est de retour
restore-choose = Choisir la sauvegarde
restore-choose-other = En choisir une autre
restore-passphrase = Phrase secrète ou les douze mots
    .hint = Les douze mots dans l’ordre, séparés par des espaces.
restore-look = Regarder
restore-looking = Lecture de la sauvegarde
restore-made-on = Faite le
restore-holds = Contient
restore-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
restore-groups =
    { $count ->
        [one] { $count } groupe
       *[other] { $count } groupes
    }
restore-sessions =
    { $count ->
        [one] { $count } séance
       *[other] { $count } séances
    }
restore-version = Version
restore-version-same = la même que ce programme
restore-version-earlier = plus ancienne ; elle sera mise à niveau
restore-makes-room = Il y a un bureau sur cet ordinateur. Il cède la place à la sauvegarde et il est gardé.
restore-act = La restaurer
restore-restoring = Restauration en cours
restore-good = Tout le contenu a été comparé et il est là
restore-kept = Le bureau qui était ici est gardé. Rien n’en a été effacé.
    .where = Il est dans le dossier { $folder }, à l’intérieur du dossier du bureau.
restore-passphrases = Les phrases secrètes sont celles du jour de la sauvegarde.
restore-enter = Entrer dans le bureau

## The page that lies on top in every backup

backup-readme = Sauvegarde
backup-readme-program = Avec le programme : ouvrez-le, choisissez « Restaurer une sauvegarde », choisissez ce fichier, puis tapez une phrase secrète ou les douze mots.
backup-readme-by-hand = Sans le programme, il faut tar, age (version 1) et un programme qui lit SQLCipher 4. Travaillez sur un ordinateur sûr.
backup-readme-unpack = 1. Décompressez ce fichier.
backup-readme-whole = 2. Vérifiez que tout est entier.
backup-readme-open = 3. Ouvrez-le avec un des fichiers slot. L’un accepte votre phrase secrète, un autre les douze mots séparés par des espaces.
backup-readme-database = 4. Décompressez le résultat. OPEN.txt contient la ligne qui ouvre vault.db. Effacez tout à la fin.
