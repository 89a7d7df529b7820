entry-state-waiting = en attente
entry-state-placed = dans un groupe
entry-state-withdrawn = a quitté la liste

left-because-no-longer-wanted = ne souhaite plus de groupe
left-because-found-elsewhere = a trouvé de l’aide ailleurs
left-because-not-reached = n’a pas pu être jointe
left-because-other = autre chose

day-part-morning = matin
day-part-afternoon = après-midi
day-part-evening = soir

age-wish-not-asked = pas demandé
age-wish-any = tout âge
age-wish-similar = à peu près le même âge
age-wish-mixed = âges mélangés

gender-wish-not-asked = pas demandé
gender-wish-any = peu importe
gender-wish-same = du même genre seulement
gender-wish-mixed = mixte

activity-wish-not-asked = pas demandé
activity-wish-any = parole ou activité
activity-wish-talk = parole
activity-wish-activity = une activité commune

waiting = Liste d’attente
waiting-empty = Personne n’attend
    .why = Les personnes attendent ici après leur entretien, jusqu’à ce qu’il y ait un groupe pour elles.
waiting-open = Aller à la liste d’attente

wishes = Souhaits
wishes-for = pour « { $topic } »
wishes-for-in = pour « { $topic } », { $programme }
wishes-when = Quand
wishes-company = Avec qui
wishes-place = Où et quoi
wishes-change = Changer
wishes-leave = Retirer de la liste
wishes-lead = Les souhaits sont respectés autant que possible. Ils ne sont jamais une condition.
wishes-keep = Garder les souhaits
wishes-changed = Les souhaits sont modifiés.
wish-not-asked = pas demandé
wish-any-day = peu importe
wish-time =
    { $part ->
        [morning] { $days } matin
        [afternoon] { $days } après-midi
       *[evening] { $days } soir
    }
wish-times = Quand serait-ce possible ?
    .hint = Les flèches déplacent, Espace choisit.
wish-gender = Avec qui ?
wish-age = Quels âges ?
wish-activity = Parler ou faire ?
wish-programme = Programme
wish-programme-any = peu importe
wish-place = Qu’est-ce qui compte pour le lieu ?
    .hint = Par exemple : accès en bus, sans escalier.

waiting-topic = Thème
waiting-leave = Retirer de la liste pour « { $topic } » ?
waiting-leave-why = Pourquoi ?
waiting-leave-do = Retirer de la liste
waiting-left = Retirée de la liste.
waiting-join-lead = Seulement là où aucun entretien ne vient d’abord, ou s’il a eu lieu.
waiting-join-do = Mettre sur la liste
waiting-joined = Maintenant sur la liste d’attente.

waiting-all = Tout le monde
waiting-tab =
    { $days ->
        [0] { $count }, depuis aujourd’hui
        [one] { $count }, jusqu’à un jour
       *[other] { $count }, jusqu’à { $days } jours
    }
waiting-lead =
    { $count ->
        [one] Une place sur la liste.
       *[other] { $count } places sur la liste, la plus longue attente d’abord.
    }
waiting-lead-topic =
    { $count ->
        [one] Une personne attend pour « { $topic } ».
       *[other] { $count } personnes attendent pour « { $topic } », la plus longue attente d’abord.
    }
waiting-who = Qui
waiting-days-since =
    { $days ->
        [0] depuis aujourd’hui
        [one] un jour, depuis le { $day }
       *[other] { $days } jours, depuis le { $day }
    }
waiting-now = Joignable maintenant
waiting-doings = Changer
waiting-wishes-change = Changer les souhaits
waiting-person = Ouvrir la page de la personne
waiting-make-group = Créer un groupe pour ce thème
wishes-programme = seulement « { $programme } »
