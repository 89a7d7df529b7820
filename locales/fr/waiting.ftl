entry-state-waiting = en attente
entry-state-offered = place proposée
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
wishes-language = en { $language }
wish-language = Quelle langue le groupe doit-il parler ?
wish-language-any = toutes
wish-language-any-do = Toutes les langues conviennent

## Offers

offer-title = Proposer une place
offer-to = À { $names }. Chacune est appelée et prévenue.
offer-where = Dans quel groupe ?
offer-group =
    { $free ->
        [one] { $name } (une place libre)
       *[other] { $name } ({ $free } places libres)
    }
offer-do = Proposer
offered =
    { $count ->
        [one] La place est proposée.
       *[other] { $count } places sont proposées.
    }
offer-since = Proposé : { $group }, depuis le { $day }
offer-thinking = Proposé : { $group } ; réfléchit jusqu’au { $day }
offer-in = Une place dans « { $group } ».
offer-answer-record = Noter la réponse
offer-answer-of = Que dit { $called } ?
offer-answer = Sa réponse
offer-answer-accepted = oui, elle prend la place
offer-answer-declined = non, elle attend encore
offer-answer-thinking = elle réfléchit
offer-until = Jusqu’à quand ?
offer-answer-do = Noter
offer-answered-accepted = { $called } est maintenant dans « { $group } ».
offer-answered-declined = { $called } attend encore, depuis le même jour.
offer-answered-thinking = { $called } réfléchit.

## Several at once

waiting-ask = Noter un appel
waiting-asked =
    { $count ->
        [one] Un appel est noté.
       *[other] { $count } appels sont notés.
    }
waiting-leave-together =
    { $count ->
        [one] Retirer une personne de la liste ?
       *[other] Retirer { $count } personnes de la liste ?
    }
    .text = Un seul Annuler les fait toutes revenir.
waiting-left-together =
    { $count ->
        [one] Une personne est retirée de la liste.
       *[other] { $count } personnes sont retirées de la liste.
    }

## Filters

filters = Filtres
filter-programme = tous les programmes
filter-state = en attente ou avec une proposition
    .name = Où en est l’attente
filter-waited = depuis toujours
    .name = Depuis combien de temps
filter-least = { $days } jours ou plus
filter-time = n’importe quand
    .name = Quand elles pourraient venir
filter-none = Tout montrer
filter-keep = Garder ce filtre
filter-keep-do = Garder
filter-name = Nom du filtre
filter-shared = Pour tout le bureau
filter-kept = Gardé : { $name }
filter-of-all = { $name } (à toutes)
filter-remove = Retirer : { $name }
filter-nobody = Personne sur la liste ne correspond.

## When they could come

spread = Quand la plupart pourraient-elles venir ?
    .note = une petite image
spread-best = La plupart peuvent venir { $times } : { $people } sur { $asked }.
spread-not-asked =
    { $count ->
        [one] Une n’a pas été interrogée.
       *[other] { $count } n’ont pas été interrogées.
    }
spread-nobody = On n’a demandé à personne de cette liste quand venir.

## Still interested?

interest = Toujours intéressée ?
interest-lead = { $open } à demander encore, { $still } attendent, { $left } ont quitté la liste.
interest-lead-none = Passez une fois par toutes celles qui attendent. Le silence ne retire personne de la liste.
interest-none =
    { $count ->
        [0] Personne n’attend cela
        [one] Une personne attend cela
       *[other] { $count } personnes attendent cela
    }
    .why = Commencez : chaque ligne dit ce qui est sûr maintenant.
interest-last = La dernière fois, jusqu’au { $day }.
interest-start = Commencer à demander
interest-end = Terminer
interest-ended = Terminé. Qui n’a pas été jointe reste sur la liste.
interest-open = À demander encore : { $count }
interest-all-asked = Toutes ont répondu.
interest-answered = Ont répondu
interest-of = Demander à { $called }
interest-tries =
    { $count ->
        [one] essayé une fois
       *[other] essayé { $count } fois
    }
interest-look = Fiche d’appel
interest-keys = Haut et bas vont de l’une à l’autre. 1 à 4 répondent, Entrée ouvre la fiche d’appel.
interest-answer-still = attend encore
interest-answer-no-longer = plus maintenant
interest-answer-elsewhere = trouvé ailleurs
interest-answer-not-reached = pas jointe
interest-recorded-still = { $called } attend encore.
interest-recorded-no-longer = { $called } a quitté la liste.
interest-recorded-elsewhere = { $called } a quitté la liste.
interest-recorded-not-reached = { $called } reste sur la liste.
