# What stands in the way, and what helps. Each code of the office and of the vault has its message here.

fault-unforeseen = Quelque chose d’imprévu est arrivé, et rien n’a changé. Veuillez réessayer. ({ $code })
fault-broken = Quelque chose d’imprévu est arrivé, et rien n’a changé. Verrouillez le bureau, puis rouvrez-le.
fault-closing = Le bureau est en train de se fermer.
fault-locked = Le bureau est verrouillé. Ouvrez-le d’abord.
fault-not-now = Ce n’est pas possible en ce moment.
fault-stopped = Arrêté. Rien n’a été changé.
fault-work-already = C’est déjà en cours. Attendez la fin.
fault-spreadsheet-without-that-sheet = Ce tableau n’a pas de feuille de ce nom.
fault-spreadsheet-empty = Il n’y a rien dans ce tableau.
fault-spreadsheet-locked = Ce tableau a un mot de passe. Retirez-le dans son programme et choisissez le fichier à nouveau.
fault-spreadsheet-too-large = Ce tableau est trop grand pour une seule fois. Partagez-le en plus petits.
fault-spreadsheet-damaged = Ce tableau ne se lit pas. Ouvrez-le dans son programme, enregistrez-le et choisissez-le encore une fois.
fault-spreadsheet-of-no-kind = Ce n’est pas un tableau que ce programme lit. Enregistrez-le en XLSX, ODS ou CSV, puis choisissez-le à nouveau.
fault-unknown-command = Cette partie du bureau n’existe pas dans cette version.
fault-malformed-form = Ceci n’a pas pu être lu (ligne { $line }, colonne { $column }).
fault-fields = Certaines réponses ne conviennent pas telles quelles. Elles sont signalées.
fault-not-found = Ce n’est plus là. Quelqu’un l’a peut-être retiré.

## Fields

fault-required = Veuillez écrire quelque chose ici.
fault-too-long = C’est trop long : { $length } caractères pour { $limit } au plus.
fault-not-a-date = Ce n’est pas une date. Écrivez le jour, le mois et l’année.
fault-date-out-of-range = L’année doit être entre { $first } et { $last }.
fault-not-a-time = Ce n’est pas une heure. Écrivez-la ainsi : 18:30.
fault-out-of-range = Un nombre de { $least } à { $most } convient ici.
fault-unknown-zone = Ce fuseau horaire n’est pas connu. Choisissez-en un dans la liste.
fault-role-twice = Ce rôle est déjà là. Changez ses nombres, ou choisissez un autre rôle.
fault-draft-too-long = C’est trop long pour être gardé.
fault-passphrase-too-short = Une phrase secrète a au moins 15 caractères.
fault-passphrase-too-long = Cette phrase secrète est trop longue : 500 caractères au plus.
fault-passphrase-too-weak = Cette phrase secrète serait trouvée trop vite. Prenez les six mots, ou ajoutez des mots à vous.
fault-passphrase-differs = Ce n’est pas la même phrase secrète. Revenez en arrière si vous voulez la revoir.
fault-recovery-word-differs = Ce n’est pas le mot de la page.

## People, enquiries, conversations, waiting

fault-unknown-language = Ce n’est pas le code d’une langue.
fault-not-an-address = Une adresse de courriel contient un @.
fault-hours-twice = Ces heures commencent en même temps que d’autres ce jour-là.
fault-names-the-centre = Ceci nomme le centre. Dites quelque chose que tout le monde peut entendre.
fault-one-thing-to-identify = Une seule chose suffit : un nom, un surnom, un signe, un numéro de téléphone ou une adresse de courriel.
fault-topic-not-offered = Le centre ne propose pas ce thème. Choisissez-en un autre, ou changez cela dans les réglages.
fault-keep-apart-oneself = On ne peut pas séparer une personne d’elle-même.
fault-keep-together-oneself = C’est la même personne.
fault-kept-apart-already = Ces deux personnes sont séparées. Levez cela d’abord.
fault-not-away = Cette personne est déjà là.
fault-due-has-changed = La liste a changé entre-temps. Regardez-la encore une fois.
fault-too-many-at-once = C’est trop à la fois. Prenez-en moins.
fault-day-has-passed = Ce jour est passé. Choisissez-en un plus tard.
fault-only-for-a-pause = Seule une pause a un dernier jour.
fault-at-rest = Cette personne est en pause ou partie. Demandez d’abord, puis notez qu’elle est de retour.
fault-merge-oneself = C’est déjà la même personne.
fault-merge-in-one-group = Les deux participent ou ont participé à { $group } ; elles ne peuvent pas être une seule personne.
fault-merge-not-possible = Ce n’est pas possible.
fault-consent-not-given = Ce consentement n’a pas été donné ; il ne peut pas être retiré.
fault-day-still-to-come = Ce jour est à venir. Choisissez aujourd’hui ou avant.
fault-notes-switched-off = Ce type de note est désactivé. On l’active dans les réglages.
fault-ends-before-it-begins = La fin doit venir après le début.
fault-somebody-to-meet = Pour un entretien, il faut quelque chose qui identifie la personne.
fault-conversation-not-booked = Cet entretien n’est plus à venir. Regardez comment il s’est passé, ou fixez-en un autre.
fault-entries-need-acceptance = Seule une personne qui attend désormais un groupe est mise sur la liste.
fault-period-too-long = Choisissez un an au plus, le premier jour avant le dernier.
fault-conversation-first = Ici, un entretien vient d’abord. Fixez-en un, ou choisissez un programme qui n’en demande pas.
fault-already-waiting = Cette personne attend déjà exactement cela.
fault-entry-not-waiting = Cette personne n’attend plus ici.

## The disk

fault-disk-full = Le disque est plein, et rien n’a changé. Faites-y de la place et réessayez.
fault-disk-read-only = Le disque n’accepte rien. Regardez s’il est protégé en écriture.
fault-disk-unread = Les données n’ont pas pu être lues à l’instant. Verrouillez le bureau, puis rouvrez-le. Si cela se répète, restaurez la dernière sauvegarde.
fault-disk-unwell = Le disque n’a pas pu être lu ou écrit. Copiez ce qui est important et faites examiner le disque.
fault-vault-disk-full = Le disque est plein, et rien n’a changé. Faites-y de la place et réessayez.
fault-vault-io = Le disque n’a pas pu être lu ou écrit. Fermez les autres programmes et réessayez ; si cela continue, faites examiner le disque.
fault-vault-in-cloud = Le dossier du bureau est synchronisé avec un nuage : d’autres pourraient y accéder, et il s’abîmerait. Déplacez-le ailleurs.
fault-vault-on-network = Le dossier du bureau est sur un autre ordinateur. Ce n’est pas sûr pour lui. Gardez-le sur le disque de cet ordinateur.
fault-vault-read-only = Le disque du bureau est protégé contre l’écriture. Ôtez la protection et réessayez.
fault-vault-denied = L’ordinateur ne laisse pas ce programme écrire là où est le bureau. Demandez à qui s’en occupe.
fault-vault-file-held = Un autre programme retient un fichier du bureau, peut-être l’antivirus. Attendez une minute et réessayez.

## The vault

fault-vault-wrong-passphrase = Ce n’était pas la bonne. Regardez la touche Verr. Maj. et la langue du clavier.
fault-vault-wait =
    { $seconds ->
        [one] Celle-ci n’a pas encore été essayée : prochain essai possible dans une seconde.
       *[other] Celle-ci n’a pas encore été essayée : prochain essai possible dans { $seconds } secondes.
    }
fault-vault-in-use = Le bureau est déjà ouvert dans une autre fenêtre. Prenez celle-là, ou fermez-la d’abord.
fault-vault-missing = Il n’y a pas de bureau à cet endroit.
fault-vault-exists = Il y a déjà un bureau à cet endroit.
fault-vault-recovery-words = Ce ne sont pas les douze mots d’un kit de récupération. Regardez leur ordre et leur orthographe.
fault-vault-recovery-slot = Le kit de récupération n’a pas de phrase secrète à changer.
fault-vault-passphrase-taken = Quelqu’un ici a déjà cette phrase secrète. Chaque personne a besoin de la sienne.
fault-vault-own-slot = On ne peut pas se retirer soi-même. Une autre personne qui a une phrase secrète peut le faire.
fault-vault-no-such-slot = Cette personne n’a plus de phrase secrète.
fault-vault-stopped = Arrêté. Tout est comme avant.
fault-vault-keys-missing = Les fichiers des clés ne sont pas là. Votre phrase secrète n’y est pour rien. Restaurez la dernière sauvegarde.
fault-vault-keys-damaged = Les fichiers des clés sont abîmés. Votre phrase secrète n’y est pour rien. Restaurez la dernière sauvegarde.
fault-vault-keys-changed = Les clés à côté des données ne sont pas celles que le bureau connaît. Quelqu’un les a peut-être changées. Demandez conseil avant de continuer.
fault-vault-keys-foreign = Les clés et les données ne vont pas ensemble : l’une des deux a été échangée. Remettez ce qui était ici, ou restaurez la dernière sauvegarde.
fault-vault-work-factor = Les fichiers des clés demandent plus que ce programme n’accepte. Demandez conseil avant de continuer.
fault-vault-newer = Ces données ont été écrites par une version plus récente. Installez cette version ; rien n’a changé.
fault-vault-older = Ces données viennent d’une version précédente. Ouvrez le bureau une fois dans sa fenêtre, puis réessayez.
fault-vault-database-missing = Le fichier des données n’est pas là. Votre phrase secrète n’y est pour rien. Restaurez la dernière sauvegarde.
fault-vault-database-damaged = Le fichier des données est abîmé. Votre phrase secrète n’y est pour rien. Restaurez la dernière sauvegarde.
fault-vault-database-foreign = Le fichier des données n’est pas celui qui va avec ces clés. Votre phrase secrète est la bonne. Remettez le bon fichier, ou restaurez la dernière sauvegarde.
fault-vault-setting = Les données n’ont pas pu être ouvertes de la manière sûre que ce programme demande. Rien n’a changé.
fault-vault-migration-changed = Les données ont été préparées par un autre programme. Rien n’a changé. Demandez conseil.
fault-vault-migration-order = Les données ont été préparées par un autre programme. Rien n’a changé. Demandez conseil.
fault-vault-migration-stopped = Les données n’ont pas pu être mises à cette version. Elles sont comme avant ; prenez la version précédente et demandez conseil.
fault-vault-database = Les données n’ont pas pu être lues ou écrites, et rien n’a changé. Verrouillez le bureau, puis rouvrez-le.
fault-vault-randomness = L’ordinateur ne donne pas de nombres au hasard en ce moment. Redémarrez-le.

## Sauvegardes

fault-backup-first = Une sauvegarde vient d’abord, et elle n’a pas pu être faite. Rien n’a changé. Libérez de la place ou branchez la clé des sauvegardes, puis réessayez.
fault-vault-not-a-backup = Ce n’est pas une sauvegarde de ce programme. Choisissez un autre fichier.
fault-vault-backup-cut = La fin de cette sauvegarde n’est pas là. Peut-être n’a-t-elle pas été copiée en entier. Copiez-la encore, ou prenez-en une autre.
fault-vault-backup-damaged = Cette sauvegarde est abîmée. Votre phrase secrète n’y est pour rien. Prenez-en une autre.
fault-vault-backup-tampered = Quelqu’un a composé cette sauvegarde avec d’autres morceaux. Elle n’a pas été ouverte. Prenez-en une autre et demandez conseil.
fault-vault-backup-forged = Cette sauvegarde n’a pas été faite par le bureau qu’elle nomme. Elle n’a pas été ouverte. Prenez-en une autre et demandez conseil.
fault-vault-backup-foreign = Cette sauvegarde vient d’un autre bureau.
fault-vault-backup-exists = Il y a déjà une sauvegarde de ce nom. Choisissez un autre dossier.
fault-vault-backup-unsound = La sauvegarde n’a pas pu être relue telle qu’elle a été écrite. Elle a été retirée. Prenez une autre clé ou un autre dossier.
fault-vault-place-missing = Cet endroit n’est pas là. Branchez la clé, ou choisissez un autre dossier.
fault-vault-place-gone = La clé ou le disque a disparu en route. Branchez-le de nouveau et recommencez.
fault-vault-place-read-only = On ne peut pas écrire à cet endroit. Cherchez un petit bouton sur la clé, ou choisissez un autre dossier.
fault-vault-place-denied = Cet ordinateur ne vous laisse ni écrire ni lire à cet endroit. Choisissez un autre dossier.
fault-vault-place-full = Il n’y a plus de place à cet endroit. Faites-en, ou choisissez un autre dossier.
fault-vault-place-file-too-large = La clé ne prend pas de fichier aussi grand. Prenez-en une autre.
fault-vault-place-inside = Cela n’a pas sa place dans le dossier du bureau même. Choisissez un autre dossier, de préférence sur une clé.
fault-vault-place-io = On n’a pas pu écrire ou lire à cet endroit. Réessayez, ou choisissez un autre dossier.

## Groups, seats and placing

fault-dates-only-irregular = Seuls les groupes qui ont leurs propres dates prennent des jours un par un. Retirez ceux-ci.
fault-date-twice = Ce jour est déjà là.
fault-too-many = Il y en a trop : { $limit } au plus.
fault-group-ended = Ce groupe est terminé. Rien ne peut plus y être changé.
fault-group-not-forming = Ce groupe a déjà commencé.
fault-group-not-ready = Il manque encore quelque chose. Réglez-le, ou notez pourquoi le groupe commence quand même.
fault-group-not-started = Commencez d’abord le groupe. Vous pourrez ensuite noter qui est venu.
fault-group-only-counted = Ce groupe est seulement compté. Notez combien sont venues.
fault-group-not-counted = Ce groupe note qui est venu, pas seulement combien.
fault-consent-of-all-missing = Un groupe fermé ne se rouvre que si toutes ses participantes sont d’accord. Demandez d’abord à chacune.
fault-already-in-group = Cette personne est déjà dans le groupe.
fault-intake-closed = Ce groupe n’accueille plus personne. Il peut être rouvert si toutes ses participantes sont d’accord.
fault-group-full =
    { $most ->
        [one] Le groupe est complet : il a une place.
       *[other] Le groupe est complet : il a { $most } places.
    }
fault-conversation-not-held = Un entretien vient avant une place dans ce groupe. Fixez-en un d’abord.
fault-gender-rule = Ce groupe est pour d’autres. Cherchez un autre groupe.
fault-gender-not-asked = Demandez d’abord le genre : ce groupe n’est pas pour tout le monde.
fault-too-young = Cette personne est trop jeune pour ce groupe.
fault-not-possible = Ce n’est pas possible. Choisissez un autre groupe, une autre personne ou une autre heure.
fault-composing-not-possible = Aucune proposition n’est possible avec ce qui est noté. Revoyez les programmes et les salles.
fault-composing-stays-clash = { $names } : cette place n’est plus possible. Laissez déplacer quelqu’un et réessayez.
fault-composing-group-cannot-stay = Un groupe ne peut pas rester tel quel. Laissez-le changer et réessayez.
fault-composing-nobody-waits = Personne n’attend un groupe. Après l’entretien préalable, on peut entrer dans la liste.
fault-composing-nobody-ready = Les personnes en attente n’ont pas eu leur entretien, ou font une pause. Tenez d’abord les entretiens.
fault-composing-no-programme = Aucun programme n’est ouvert pour de nouveaux groupes. Ajoutez-en un dans les réglages.
fault-composing-no-rooms = Aucune salle n’est inscrite. Ajoutez-en une dans les réglages.
fault-composing-rooms-taken = Aucune salle n’est libre pour une série entière de séances. Regardez les horaires des salles.
fault-composing-nobody-leads = Personne n’est libre pour animer un groupe de plus. Regardez les animatrices.
fault-proposal-outdated = Quelque chose a changé depuis cette proposition. Revoyez-la, ou composez de nouveau.
fault-place-full = Toutes les places y sont prises.
fault-too-few-stay = Trop peu de personnes resteraient dans l’autre groupe.
fault-waits-no-more = N’attend plus, ou fait une pause.
fault-leads-no-more = N’anime plus de groupes.
fault-takes-nobody-new = Le groupe n’accueille personne pour le moment.
fault-room-put-away = La salle est rangée.
fault-topic-put-away = Le thème n’est plus proposé.
fault-rule-one-place = Cette personne aurait deux places.
fault-rule-does-not-fit = Le thème, le moment ou l’âge ne convient pas.
fault-rule-size = Le groupe aurait trop peu de monde, ou trop.
fault-rule-room = La salle n’est pas libre alors, ou elle est trop petite.
fault-rule-facilitators = Les places d’animation ne seraient pas pourvues comme le programme le demande.
fault-rule-gender = Ce groupe est pour d’autres personnes.
fault-rule-alone = Quelqu’un serait la seule femme ou le seul homme.
fault-rule-together = Deux personnes qui ne viennent qu’ensemble seraient séparées.
fault-rule-same-group-twice = Il y aurait deux groupes que rien ne distingue.
fault-rule-pinned = Une personne qui reste ne serait plus à sa place.
fault-entry-for-another-topic = Cette personne attend pour un autre thème.
fault-left-already = Cette personne a déjà quitté le groupe.
fault-no-round-before = Ce groupe n’a pas encore commencé. Un cycle suivant vient après le premier.
fault-going-on-not-asked =
    { $count ->
        [one] Une personne n’a pas encore dit comment elle souhaite continuer.
       *[other] { $count } personnes n’ont pas encore dit comment elles souhaitent continuer.
    }
fault-nobody-continues = Personne ne souhaite continuer. Le groupe peut se terminer.
fault-continued-already = Le cycle suivant est déjà prévu : { $group }.
fault-next-round-too-early = La dernière séance de ce cycle est le { $last }. Le suivant commence après.
fault-facilitator-without-role = Cette animatrice n’a pas ce rôle. Ajoutez le rôle sur sa page, ou choisissez quelqu’un d’autre.
fault-facilitator-put-away = Cette animatrice est rangée. Ressortez-la d’abord.
fault-facilitator-twice-in-group = Cette animatrice a déjà une place dans ce groupe.
fault-facilitator-role-held = Elle occupe une place dans ce rôle. Quelqu’un d’autre prend d’abord cette place.
fault-home-without-person = Dites d’abord à qui est ce domicile. Sans cela, l’adresse n’est pas gardée.
fault-home-address-first = Effacez d’abord l’adresse et la note sur l’entrée. Dites ensuite à qui est ce domicile.
fault-group-not-self-running = Ce groupe ne s’anime pas seul.
fault-group-not-running = Seul un groupe qui se réunit peut faire une pause.
fault-group-not-paused = Ce groupe n’est pas en pause.
fault-pause-dates-within = Une séance est prévue le { $on }. Déplacez-la ou annulez-la d’abord.
fault-pledge-not-signed = La promesse de silence n’est pas encore signée. Notez d’abord le jour sur la page de l’animatrice.
fault-facilitator-not-leading = Cette animatrice n’anime pas cette séance.
fault-facilitator-leads-already = Cette animatrice anime déjà cette séance.
fault-check-again-too-early = Ce jour ne suit pas celui où il a été vu. Choisissez plus tard.
fault-seat-already-empty = Personne n’occupe cette place.
fault-seat-until-before-from = Cette place est occupée à partir du { $from }. Choisissez un jour plus tard.
fault-seat-leaves-before = Elle quitte déjà cette place le { $until }. Si elle reste plus longtemps, redonnez-lui la place.

## Sessions and agreements

fault-venue-taken = Le lieu est pris le { $on } à { $at } : { $group } s’y réunit. Choisissez un autre lieu, un autre jour ou une autre heure.
fault-session-out-of-range = Ces dates sont trop éloignées.
fault-session-day-taken = Le groupe se réunit déjà le { $on }. Choisissez un autre jour.
fault-session-order = Le { $on }, elle changerait de place avec une autre séance. Choisissez un jour entre les deux voisines.
fault-session-date-needed = Ce groupe n’a pas de rythme fixe. Choisissez le jour.
fault-session-not-planned = Cette séance a eu lieu ou a été annulée. Elle reste où elle est.
fault-session-later-held = Une séance suivante a déjà eu lieu. Choisissez un jour pour celle-ci seulement.
fault-sessions-complete = Le groupe a toutes ses séances : { $of }.
fault-session-not-yet = Cette séance est encore à venir.
fault-session-called-off = Cette séance a été annulée.
fault-stretch-too-long = Choisissez { $days } jours au plus.
fault-not-in-this-group = Cette personne n’est pas dans le groupe.
fault-person-twice = Cette personne est nommée deux fois.
fault-attendance-incomplete = Il manque quelqu’un ici. Répondez pour chaque personne, ou indiquez que tout le monde est venu.
fault-contact-closed = Il n’y a pas de moyen sûr de joindre cette personne. Demandez-lui quand elle reviendra.
fault-not-missed = Cette personne est venue ou avait prévenu. Il n’y a pas de nouvelles à prendre.
fault-nobody-named = Choisissez d’abord quelqu’un.

fault-practice-not-made = Le coffre d’entraînement n’a pas pu être créé. Fermez l’application et recommencez.
fault-backup-place-twice = Cet endroit est déjà dans la liste.
fault-backup-earlier-keys = Cette copie a été faite avec des clés antérieures. Pour la voir, restaurez-la avec une phrase secrète de l’époque.
fault-not-for-this-role = Votre rôle ne comprend pas cela. La coordination peut le faire.
fault-last-coordinator = Il faut toujours une personne à la coordination. Donnez d’abord ce rôle à une autre.
fault-entry-not-offered = Aucune place n’est proposée à cette personne, ou elle a déjà répondu.
fault-round-under-way = On demande déjà à toutes celles qui attendent ce thème.
fault-round-not-under-way = On ne demande à personne pour l’instant. Commencez d’abord.
fault-round-nobody-waits = Personne n’attend ce thème.
fault-round-answered = Cette réponse est déjà notée.
fault-agreement-text-unchanged = Ce texte vaut déjà.
fault-no-rules-to-accept = Il n’y a pas de nouvelles règles à accepter.
fault-outcomes-not-asked = Ce programme ne le demande pas. On peut l’activer dans les réglages.
fault-outcome-answered-twice = Une question a reçu deux réponses.
fault-report-not-over = Cette période n’est pas terminée. Un rapport porte sur une période qui l’est.
fault-report-nothing-counted = Rien n’a été compté avant que le centre ne commence ici.
fault-more-members-than-most = Le groupe compte { $members } personnes et le programme en prend { $most } au plus. Rien n’a changé.
