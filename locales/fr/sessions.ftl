## Words of the rules

session-state-planned = Prévue
session-state-held = A eu lieu
session-state-called-off = Annulée

attendance-state-came = Venue
attendance-state-told-us = A prévenu
attendance-state-did-not-come = Pas venue
attendance-state-left-early = Partie plus tôt

recording-not-yet = Cette séance est encore à venir
recording-group-forming = Commencez d’abord le groupe
recording-open = Qui est venu ?
recording-recorded = Notée
recording-called-off = Annulée

## Screens

session = Séance
sessions = Séances
sessions-open = sans fin prévue
sessions-none = Aucune date n’est prévue.
sessions-earlier =
    { $count ->
        [one] Montrer une séance précédente
       *[other] Montrer { $count } séances précédentes
    }
sessions-skipped = Laissés de côté, jours de congé : { $days }.
sessions-skipped-day = { $day } ({ $holiday })

# $of is 0 where the end is open.
session-number =
    { $of ->
        [0] Séance { $number }
       *[other] Séance { $number } sur { $of }
    }
session-hours = { $from } à { $until }
session-next = { $day }, { $time }
session-open = Ouvrir la séance
session-look = Voir
session-meets-again = Le groupe se réunit de nouveau le { $day }, à { $time }.
session-last = C’est la dernière date prévue.
session-led-by = Animée par
session-moved-from = prévue d’abord le { $day }
session-on-holiday = Ce jour-là est un jour de congé : { $holiday }.
session-count =
    { $count ->
        [one] Une séance en tout
       *[other] { $count } séances en tout
    }
session-day = Jour
session-hour = Heure

session-move = Déplacer
session-move-title = Déplacer la séance du { $day }
session-move-alone = Celle-ci seulement
    .why = N’importe quel jour entre la précédente et la suivante.
session-move-all = Celle-ci et toutes les suivantes
    .why = Chacune au prochain jour libre. Les jours fériés sont laissés de côté.
session-moved = Déplacée.
session-moved-to = Déplacée au { $day }.
session-moved-more =
    { $count ->
        [one] Une autre a suivi.
       *[other] { $count } autres ont suivi.
    }
session-cancel = Annuler la séance
session-cancel-title = Annuler la séance du { $day }
session-instead = Quel jour à la place ?
    .why = Laissez vide : une séance de plus à la fin la remplace, et le nombre reste le même.
    .irregular = Laissez vide si aucune ne la remplace.
session-called-off = Annulée.
session-called-off-to = Annulée. Elle est remplacée le { $day }.
session-add = Ajouter une date
session-add-on = Ajouter un jour de votre choix
session-added = Ajoutée.
session-added-to = Ajoutée : { $day }.

## Who came

attendance-erased =
    { $count ->
        [one] { $count } autre est venue et a été effacée depuis.
       *[other] { $count } autres sont venues et ont été effacées depuis.
    }
attendance-everyone = Tout le monde est venu
    .why = Corrigez ensuite les exceptions. Ou notez-les d’abord.
attendance-everyone-else = Toutes les autres sont venues
    .why = Ce que vous avez noté est gardé jusqu’à ce que vous appuyiez ici.
attendance-write = Noter
attendance-recorded = C’est noté.
attendance-correct = Chaque choix est gardé aussitôt et peut être corrigé à tout moment.
attendance-of = Présence : { $called }
attendance-keys = Touches : 1 venue, 2 a prévenu, 3 pas venue, 4 partie plus tôt. Haut et Bas vont d’une ligne à l’autre.
attendance-nobody = Il n’y avait personne dans le groupe ce jour-là.
attendance-group-forming = La présence se note une fois que le groupe a commencé.

head-count = Combien sont venues ?
    .why = Ce groupe est seulement compté. Aucun nom n’est noté.
head-count-came = Combien sont venues
    .hint = Sans les animatrices.
head-count-done =
    { $came ->
        [one] { $came } personne est venue
       *[other] { $came } personnes sont venues
    }

follow-ups = Ce qui suit
follow-up-ask-after = Prendre des nouvelles : { $called }
    .why = Absente, et personne ne sait pourquoi. Seulement d’une manière sûre.
    .never = Il n’y a pas de moyen sûr en ce moment. Demandez à la prochaine séance.
follow-up-note-call = Noter un appel
follow-up-call-noted = Un appel à { $called } figure dans Aujourd’hui, pour quand ce sera sûr.

## Talking time

talk = Temps de parole
talk-minutes =
    { $minutes ->
        [one] minute par personne
       *[other] minutes par personne
    }
talk-each =
    { $present ->
        [one] Une personne dans la salle
       *[other] { $present } personnes dans la salle, animatrices comprises
    }
talk-open = Afficher en grand
talk-for-each =
    { $minutes ->
        [one] Une minute par personne
       *[other] { $minutes } minutes par personne
    }
talk-begin = Commencer
talk-next = Personne suivante
talk-next-please = La personne suivante peut commencer.
## Quelqu’un remplace

stand-in = Quelqu’un d’autre anime
    .why = Pour cette séance seulement. La place reste comme elle est.
stand-in-title = Qui remplace { $called } ?
stand-in-other = Une autre personne remplace
stand-in-for = à la place de { $called }
stand-in-who = { $called }, pour { $away }
stand-in-done = { $called } anime le { $day }. Il faut le dire au groupe.
stand-in-after-all = { $called } vient finalement
stand-in-removed = { $called } anime finalement cette séance.
school-holiday-on = Vacances : { $name }
agenda = Ce que propose la séance
agenda-free-talk = { $minutes } minutes restent pour parler librement
evening-place = Où c’est
evening-place-nothing = Aucune adresse n’est notée.
