## Words of the rules

# The name of a group nobody has named: its weekday, never its topic.
circle-monday = Cercle du lundi
circle-tuesday = Cercle du mardi
circle-wednesday = Cercle du mercredi
circle-thursday = Cercle du jeudi
circle-friday = Cercle du vendredi
circle-saturday = Cercle du samedi
circle-sunday = Cercle du dimanche
circle-irregular = Cercle

group-state-forming = En formation
group-state-running = En cours
group-state-ended = Terminé
group-stage-self-running = S’anime seul
group-stage-confirmed = Confirmé
group-stage-continued = Continue dans un nouveau cycle
group-stage-paused = En pause jusqu’au { $day }

group-filter-living = En formation et en cours
group-filter-forming = En formation
group-filter-running = En cours
group-filter-ended = Terminés
group-filter-all = Tous

intake-open = D’autres personnes peuvent venir
intake-closed = Fermé à d’autres personnes

seat-state-empty = Encore personne
seat-state-held = Occupée
seat-state-doubled = Deux personnes
seat-state-handed-over = Relais passé

standing-possible = Possible
standing-already-in-group = Déjà dans ce groupe
standing-intake-closed = Le groupe est fermé à d’autres personnes
standing-group-full = Le groupe est complet
standing-conversation-not-held = L’entretien vient d’abord
standing-gender-rule = Le groupe est pour d’autres
standing-gender-not-asked = Demander d’abord le genre
standing-too-young = Trop jeune pour ce groupe
standing-not-possible = Pas possible
standing-at-rest = En pause ou partie

withdrawal-reason-withdrew = Ne souhaite pas continuer
withdrawal-reason-moved-on = Continue ailleurs
withdrawal-reason-not-reached = N’a pas pu être jointe
withdrawal-reason-not-started = Le groupe n’a jamais commencé
withdrawal-reason-other = Une autre raison

hindrance-too-few-people = { $members } sur { $least } personnes au moins
hindrance-seat-empty = Encore personne à cette place : { $role }
hindrance-seat-doubled = Deux personnes à cette place : { $role }
hindrance-pledge-not-signed = Promesse de silence à signer : { $role }

group-step-record-attendance = Noter qui est venu
    .why = La séance est passée et personne ne l’a encore notée.
    .action = Qui est venu ?
group-step-fill-seats = Trouver quelqu’un pour une place d’animation vide
    .action = Occuper la place
group-step-settle-seats = Décider qui garde une place d’animation
    .action = Décider
group-step-tell-group = Dire au groupe qui vient
    .why = { $people }
    .action = C’est dit
group-step-hand-over = Est-ce le moment de passer le relais ?
    .why = Le départ était prévu pour maintenant. Le plan peut aussi changer.
    .action = Quitter la place
group-step-let-leave = Une dernière séance a eu lieu
    .why = { $people } : le départ était prévu pour maintenant.
    .action = Quitte le groupe
group-step-find-people = Trouver d’autres personnes
    .action = Placer des personnes
group-step-sign-agreements = Faire signer l’engagement à tout le monde
    .action = Noter les engagements
group-step-start-group = Commencer le groupe
    .why = Rien ne s’y oppose.
    .action = Commencer le groupe
group-step-ask-how-to-end = Demander la suite souhaitée après la dernière séance
    .why = Chaque personne décide : continuer, partir ou rejoindre un autre groupe.
    .action = Demander à chacune
group-step-continue-group = Prévoir le cycle suivant
    .why = Toutes ont répondu, et certaines continuent.
    .action = Le prévoir
group-step-add-sessions = Prévoir d’autres séances
    .why = Il reste peu de dates.
    .action = Ajouter une date
group-step-ask-still-meeting = Demander si le groupe se réunit encore
    .why = Le groupe s’anime seul maintenant. Rien d’autre n’est demandé.
    .action = Noter la réponse
group-step-end-group = Terminer le groupe
    .why = Toutes les séances ont eu lieu.
    .action = Terminer le groupe

## The list

groups = Groupes
groups-which = Quels groupes
groups-empty = Il n’y a pas encore de groupes
    .why = Les groupes naissent de la liste d’attente, ou se créent à la main.
    .action = Créer le premier groupe
groups-none = Il n’y a pas de groupe de ce genre.

group-next = { $of ->
        [0] Prochaine date : { $day }
       *[other] Prochaine date : { $day }, séance { $number } sur { $of }
    }
group-no-next = Aucune date n’est prévue
group-held =
    { $held ->
        [0] Aucune séance n’a eu lieu
        [one] Une séance a eu lieu
       *[other] { $held } séances ont eu lieu
    }
group-of = pour { $least } à { $most } personnes
group-size = { $members } pour { $least } à { $most }
group-leads-itself = Pas d’animatrice : le groupe s’anime lui-même
group-open = Ouvrir le groupe

# $weekday: 0 is Monday. Irregular groups have none.
rhythm-days-weekly =
    { $weekday ->
        [0] chaque lundi
        [1] chaque mardi
        [2] chaque mercredi
        [3] chaque jeudi
        [4] chaque vendredi
        [5] chaque samedi
       *[6] chaque dimanche
    }
rhythm-days-fortnightly =
    { $weekday ->
        [0] un lundi sur deux
        [1] un mardi sur deux
        [2] un mercredi sur deux
        [3] un jeudi sur deux
        [4] un vendredi sur deux
        [5] un samedi sur deux
       *[6] un dimanche sur deux
    }
rhythm-days-monthly =
    { $weekday ->
        [0] un lundi sur quatre
        [1] un mardi sur quatre
        [2] un mercredi sur quatre
        [3] un jeudi sur quatre
        [4] un vendredi sur quatre
        [5] un samedi sur quatre
       *[6] un dimanche sur quatre
    }
rhythm-days-irregular = à des dates à lui

slot-weekly =
    { $weekday ->
        [0] Chaque lundi, { $from } à { $until }
        [1] Chaque mardi, { $from } à { $until }
        [2] Chaque mercredi, { $from } à { $until }
        [3] Chaque jeudi, { $from } à { $until }
        [4] Chaque vendredi, { $from } à { $until }
        [5] Chaque samedi, { $from } à { $until }
       *[6] Chaque dimanche, { $from } à { $until }
    }
slot-fortnightly =
    { $weekday ->
        [0] Un lundi sur deux, { $from } à { $until }
        [1] Un mardi sur deux, { $from } à { $until }
        [2] Un mercredi sur deux, { $from } à { $until }
        [3] Un jeudi sur deux, { $from } à { $until }
        [4] Un vendredi sur deux, { $from } à { $until }
        [5] Un samedi sur deux, { $from } à { $until }
       *[6] Un dimanche sur deux, { $from } à { $until }
    }
slot-monthly =
    { $weekday ->
        [0] Un lundi sur quatre, { $from } à { $until }
        [1] Un mardi sur quatre, { $from } à { $until }
        [2] Un mercredi sur quatre, { $from } à { $until }
        [3] Un jeudi sur quatre, { $from } à { $until }
        [4] Un vendredi sur quatre, { $from } à { $until }
        [5] Un samedi sur quatre, { $from } à { $until }
       *[6] Un dimanche sur quatre, { $from } à { $until }
    }
slot-irregular = À des dates à lui, { $from } à { $until }

## A new group

new-group = Nouveau groupe
    .lead = Choisissez comment il fonctionne et quand il commence. Les dates en découlent.
new-group-programme = Comment il fonctionne
new-group-topic = De quoi il s’agit
    .why = Le thème ne figure jamais sur une liste ni dans un nom.
new-group-name = Nom
    .why = Il peut rester vide : le groupe porte alors le nom de son jour. N’y écrivez jamais le thème.
new-group-first = Premier jour
    .why = Il fixe le jour de la semaine. Les jours fériés sont laissés de côté.
new-group-hour = Heure
new-group-minutes = Minutes
new-group-dates = Autres jours
    .why = Ajoutez les jours déjà convenus. D’autres peuvent suivre.
new-group-date = Jour { $number }
new-group-date-add = Ajouter un jour
new-group-date-remove = Retirer le jour { $number }
new-group-venue = Lieu
    .why = Un lieu déjà pris à l’une de ces heures n’est pas accepté.
new-group-rules = Ce que dit le programme
    .why = Le groupe garde ces nombres, même si le programme change plus tard.
new-group-make = Créer le groupe
venue = Lieu
venue-open = Lieu à trouver
programme-gist =
    { $sessions ->
        [0] { $least } à { $most } personnes, { $minutes } minutes, sans fin prévue
        [one] { $least } à { $most } personnes, une séance de { $minutes } minutes
       *[other] { $least } à { $most } personnes, { $sessions } séances de { $minutes } minutes
    }

group-made = créé à l’instant
group-made-lead =
    { $count ->
        [one] Il a une date. Viennent ensuite ses places d’animation et ses participantes.
       *[other] Il a { $count } dates. Viennent ensuite ses places d’animation et ses participantes.
    }
group-made-skipped = Laissés de côté
    .why = Ce sont des jours de congé. Le nombre de séances reste le même : la dernière vient plus tard.

## One group

group-about = Au sujet du groupe
group-before-start = Avant qu’il puisse commencer
group-comes-next = Ce qui vient ensuite
group-change = Changer le nom ou le lieu
group-name =
    .why = Tout le groupe peut le voir. N’y écrivez jamais le thème.
group-venue =
    .why = Les séances prévues à l’ancien lieu suivent.
group-counts-only = Seulement compter les présences
    .why = Pour les groupes qui le souhaitent. Aucun nom n’est noté à côté d’une séance.
group-moved =
    { $count ->
        [one] Une séance a suivi.
       *[other] { $count } séances ont suivi.
    }

group-start-title = Commencer : { $name }
group-start-ready = Désormais, vous pouvez noter qui est venu à ses séances.
group-start-hindered = Il manque encore quelque chose. Le groupe peut commencer quand même, avec une raison. Elle reste avec le groupe.
group-start-anyway = Commencer quand même
group-start-reason = Pourquoi commence-t-il quand même ?
    .why = Une phrase suffit. Aucun nom n’est nécessaire.
group-start-unsigned = Tout le monde n’a pas encore signé. Dans ce programme, cela vient avant la première séance.
group-started = { $name } a commencé.

group-end-title = Terminer : { $name }
group-end-running = Les séances encore prévues sont annulées. Ce qui a eu lieu reste. Annuler le fait revenir.
group-end-forming = Il n’a pas commencé. Ses participantes retrouvent leur place sur la liste d’attente. Annuler le fait revenir.
group-end-another = De nouveau sur la liste d’attente, pour un autre groupe : { $people }.
group-ended = { $name } est terminé.
group-ended-on = Terminé le { $day }

warning-too-few = Le groupe compte moins de { $least } personnes. Demandez-lui s’il continue.
warning-fragile = À moins de quatre, un groupe est fragile. Une personne de plus aiderait.
warning-ages = Il y a { $years } ans entre la plus jeune personne et la plus âgée. Il est conseillé de ne pas dépasser 15 ans.
warning-venue = Avec les animatrices, il y a plus de monde que ce lieu ne peut en accueillir.
warning-venue-closed = Le groupe se réunit en dehors des heures de sa salle.
warning-heard = À cet endroit, d’autres pourraient entendre ce qui est dit.

## How it is run

rules = Comment il fonctionne
rules-topic = Thème
rules-started = Commencé
rules-start-reason = Pourquoi il a commencé alors qu’il manquait quelque chose
rules-size = Personnes
rules-size-words = { $least } à { $most }
rules-go-on = au moins { $least } pour continuer
rules-for = Pour qui
rules-age = à partir de { $age } ans
rules-what = Ce qu’il fait
rules-before = Ce qui vient avant
rules-conversation = Un entretien vient avant une place
rules-no-conversation = Aucun entretien n’est nécessaire
rules-agreement = Tout le monde signe avant la première séance

## Seats

seats = Animatrices
seats-empty = À trouver : { $roles }
seats-doubled = Deux personnes à cette place : { $roles }
seat-held-by = { $called }, { $role }
seat-count =
    { $count ->
        [one] { $role }
       *[other] { $role }, jusqu’à { $count }
    }
seat-is-needed = nécessaire pour commencer
seat-not-needed = peut rester vide
seat-blocks-start = Le groupe ne peut pas commencer sans elle
seat-blocks = Le groupe a besoin de cette place
seat-no-pledge = Promesse à signer
seat-since = depuis le { $from }
seat-from-until = du { $from } au { $until }
seat-past = Avant : { $called }, { $dates }
seat-until-session = jusqu’à la séance { $number }
seat-until-session-on = Prévu jusqu’à la séance { $number }, le { $day }
seat-handed-over = Relais passé
    .why = Le groupe le fait maintenant lui-même.
seat-fill = Occuper
seat-fill-title = Qui prend cette place : { $role }
seat-replace = Remplacer
    .why = Ce jour-là, { $called } quitte la place. Les dates des deux sont gardées.
seat-replace-title = Qui prend le relais : { $role }
seat-who = Animatrice
seat-settle = Reste
    .why = L’autre quitte la place aujourd’hui. Les dates des deux sont gardées.
seat-settle-title = Qui reste : { $role }
seat-from = À partir de quel jour
    .why = Laissez vide pour aujourd’hui.
seat-nobody-able = Personne au bureau n’a encore ce rôle : { $role }.
seat-filled = { $called } a pris la place.
seat-pledge-due = La promesse de silence reste à signer.
seat-tell-group = Il faudrait l’annoncer au groupe.
seat-leave = Quitte la place
    .handover = Le groupe continue par lui-même. C’est ce qui était espéré.
seat-leave-title = { $called } quitte la place
seat-last-day = À partir de quel jour
    .why = Laissez vide pour aujourd’hui. Les dates sont gardées.
seat-left = { $called } a quitté la place.
group-leads-itself-now = Le groupe s’anime maintenant lui-même.

## People

members = Participantes
members-none = Il n’y a encore personne dans le groupe.
members-were = Il n’y avait personne dans le groupe à la fin.
members-place = Placer des personnes
members-former = Personnes parties
member-open = Ouvrir la page
member-since = depuis le { $day }
member-experienced = a déjà été dans un groupe
member-new = nouvelle ici
member-until = jusqu’au { $day }
member-evenings = Séances jusqu’ici
member-evenings-title = { $called } : séances jusqu’ici
member-leave = Quitte le groupe
    .why = La promesse de garder le silence demeure.
member-leave-title = { $called } quitte le groupe
member-leave-because = Pourquoi ?
member-leave-when = À partir de quand
    .why = Après le préavis convenu dans le groupe, ou tout de suite.
member-leave-now = tout de suite
member-leave-after = après le { $day }
member-stays = reste finalement
member-leave-planned = { $called } vient jusqu’au { $day }.
member-staying = { $called } reste.
member-wait-again = Attend de nouveau
    .why = L’ancienne place sur la liste d’attente est gardée, avec tout le temps déjà attendu.
member-waits-again = La place sur la liste d’attente est de nouveau là.
member-left = { $called } a quitté le groupe.
member-left-on = { $day } · { $because }
group-too-few = Le groupe compte maintenant moins de { $least } personnes.

place-title = Qui rejoint { $group } ?
place-lead = { $members } places sur { $most } sont prises. Les personnes qui attendent depuis le plus longtemps viennent d’abord.
place-here = Placer ici
    .name = Placer ici : { $called }
place-done = dans le groupe
place-nobody = Personne n’attend pour « { $topic } ».
member-placed = { $called } a maintenant sa place : { $group }.
waits-days =
    { $days ->
        [0] attend depuis aujourd’hui
        [one] attend depuis un jour
       *[other] attend depuis { $days } jours
    }

intake-close = Fermer à d’autres personnes
intake-reopen = Ouvrir à d’autres personnes
    .why = Un groupe fermé ne s’ouvre que si toutes ses participantes sont d’accord. Ensuite, tout le monde signe de nouveau.
intake-consent = Toutes les participantes sont d’accord

new-group-no-programme = Un programme d’abord
    .why = Il dit comment un groupe fonctionne : combien de personnes, à quel rythme, qui l’anime. Choisissez-en un dans les réglages et changez-le à votre gré.
    .action = Aller aux réglages
warning-name = Le nom révèle le thème. Qui voit une liste le saurait. Choisissez un autre nom.
place-directly = Quelqu’un qui n’est pas sur cette liste
    .why = Pour quelqu’un qui n’a jamais attendu. Les mêmes règles valent.
place-directly-nothing = Personne ne s’appelle ainsi.

## La suite

going-on = Quelle suite pour { $group } ?
    .why = Chacune décide pour elle-même. Chaque réponse est enregistrée aussitôt.
going-on-ask = La suite
going-on-of = La suite souhaitée par { $called }
going-on-open =
    { $count ->
        [one] Une personne n’a pas encore été interrogée.
       *[other] { $count } personnes n’ont pas encore été interrogées.
    }
going-on-not-asked = pas demandé
going-on-continues = continue
going-on-leaves = s’en va
going-on-another = un autre groupe
next-round = Le cycle suivant
    .why = Avec { $people }. Le groupe garde ses nombres, et tout le monde signe de nouveau.
next-round-first = Première séance
next-round-stay = Les personnes qui animent continuent aussi
    .hint = Sinon le groupe s’anime lui-même.
next-round-make = Créer le cycle suivant
next-round-made = Le cycle suivant de { $group } est prévu.
round-before = Ce groupe continue un cycle précédent : { $group }.
round-after = Le cycle suivant est prévu : { $group }.
round-look = Voir
shift = Déplacer toute la série
    .why = À partir d’une séance, toutes les suivantes bougent. Leur nombre reste.
shift-from = À partir de quelle séance
shift-session = { $number }: { $day }
shift-first = Son nouveau jour
shift-week = Une semaine plus tard
shift-weeks = Deux semaines plus tard
shift-venue = Salle
    .stays = comme maintenant
shift-pass = Laisser les jours où la salle est prise
    .hint = Chaque séance passe au jour libre suivant.
shift-preview = Comment ce sera
shift-line = { $day }, { $time }
shift-was = avant { $day }
shift-taken = { $group } y est à { $time }
shift-not-possible = pas possible
shift-do = Déplacer la série
shift-done = La série a bougé. Son nombre reste { $count }.
## The rules a group writes for itself

group-rules-suggestion =
    Nous commençons et finissons à l’heure.
    Qui ne peut pas venir prévient.
    Chacune peut parler aussi longtemps. Chacune peut aussi se taire.
    Nous écoutons et nous nous laissons finir.
    Nous ne donnons de conseils que si on en demande.
    Ce qui est dit ici reste ici.
group-dates = Dates pour la maison d’accueil
    .why = Pour la maison où le groupe se réunit : jours, heures, combien. Ni nom ni thème.
group-dates-print = Imprimer
group-dates-page = Rendez-vous
group-dates-most = { $count } personnes au plus, et celles qui animent
group-dates-day = Jour
group-dates-hour = Heure
group-dates-place = Lieu
group-dates-none = Aucune séance n’est prévue.
group-rules = Règles du groupe
    .why = Chaque groupe écrit les siennes. Elles valent quand le groupe les a acceptées.
group-rules-none = Le groupe n’a pas encore de règles à lui.
group-rules-accepted = Acceptées le { $day }
group-rules-open = Lire et écrire
group-rules-holds = Ce qui vaut
group-rules-next = Ce qui s’écrit
    .hint = C’est gardé pendant la frappe et vaut quand le groupe accepte.
group-rules-change = En écrire de nouvelles
group-rules-suggest = Commencer par une proposition
group-rules-accept = Le groupe les a acceptées
group-rules-accept-on = Quel jour
    .why = Laissez vide pour aujourd’hui.
group-rules-taken = Les règles valent désormais.
group-rules-earlier = Avant
group-rules-print = Imprimer
    .why = Sur le papier ne figurent que les règles, aucun nom.
group-rules-page = Nos règles

## Pause

group-pause = Faire une pause
    .why = Les séances attendent. Aucune n’est perdue : il y en aura autant.
group-pause-other = Pause jusqu’à un autre jour
group-pause-title = { $name } fait une pause
group-pause-until = Jusqu’à quel jour
    .why = La première séance a lieu ce jour-là ou peu après.
group-resume = Se réunir à nouveau dès maintenant
group-again =
    { $count ->
        [one] Prochaine séance : { $day }. Il reste une séance.
       *[other] Prochaine séance : { $day }. Il reste { $count } séances.
    }
group-again-open = Aucune séance n’est prévue.

## Passer le relais

group-told = C’est noté : le groupe le sait.
plan-leaving = Prévoir le départ
    .why = Seulement tant que le groupe en a besoin. Le plan peut changer à tout moment.
plan-leaving-title = Quand partir : { $role }
plan-leaving-when = Après quelle séance
plan-leaving-after = séance { $number }, { $day }
plan-leaving-open = pas prévu
plan-leaving-done = Le plan est noté.
handing-over = Passer le relais au groupe
handing-over-left =
    { $count ->
        [one] il reste une chose
       *[other] il reste { $count } choses
    }
handing-over-done = tout est transmis
handing-over-since = depuis le { $day }
handing-over-values = Les valeurs sont expliquées
handing-over-rules = Le groupe a écrit ses règles
handing-over-talking-time = Le temps de parole se partage sans aide
handing-over-dates = Le groupe fixe lui-même ses dates
handing-over-key = La clé et la salle sont transmises
handing-over-office = Le groupe sait qui interroger au bureau
still-meeting = Le noter
    .why = À un groupe qui s’anime seul, rien d’autre n’est demandé.
still-meeting-title = { $name } se réunit-il encore ?
still-meeting-yes = Il se réunit
    .text = La question reviendra plus tard.
still-meeting-no = Il ne se réunit plus
    .text = Le groupe se termine. Ce qui a eu lieu reste.
still-meeting-again = Redemander dans
still-meeting-months =
    { $count ->
        [one] un mois
       *[other] { $count } mois
    }
still-meeting-noted = C’est noté : { $name } se réunit.
take-over = Reprendre pour ce groupe
take-over-says = Le programme dit autre chose maintenant
    .why = Le groupe garde ses nombres, sauf si vous reprenez ceux-ci. Dates et places restent.
take-over-done = Repris pour ce groupe.
