## While groups are composed

work-composing-seeking = Recherche de groupes qui conviennent à toutes

## A proposal

compose = Composer des groupes
composing = Des groupes se composent
composing-stop = C’est assez bien, arrêter
proposal-title =
    { $count ->
        [one] Une proposition pour une personne en attente
       *[other] Une proposition pour { $count } personnes en attente
    }
proposal-lead =
    { $groups ->
        [0] Aucun groupe ne se forme encore.
        [one] Un groupe donne une place à { $seated } personnes.
       *[other] { $groups } groupes donnent une place à { $seated } personnes.
    }
proposal-rules = Toutes les règles fermes sont respectées.
proposal-wishes = { $met } souhaits sur { $all } sont suivis.
proposal-again = Recomposer
proposal-beside = En composer une autre à côté
proposal-confirm = Créer ces groupes
proposal-confirmed =
    { $count ->
        [one] Les groupes sont créés. Il reste un appel à passer.
       *[other] Les groupes sont créés. Il reste { $count } appels à passer.
    }
proposal-discard = Abandonner
proposal-kept = Proposition du { $day } : { $seated } avec une place
proposal-changed = Ceci a changé depuis
proposal-changed-help = Recomposez, ou mettez des personnes ailleurs.
proposal-group = { $topic } · { $programme }
proposal-when = { $weekday } { $hour } · { $venue } · à partir du { $first }
proposal-leader = { $name }, { $role }
proposal-no-leaders = Le groupe se conduit lui-même
proposal-size = sur { $least }–{ $most }
proposal-size-name = { $size } personnes, sur { $least } à { $most }
proposal-waits =
    { $days ->
        [0] attend depuis aujourd’hui
        [one] attend depuis un jour
       *[other] attend depuis { $days } jours
    }
proposal-wish-met = { $wish } ✓
proposal-wish-part = { $wish } : { $met } sur { $others }
proposal-wish-missed = { $wish } : pas dans ce groupe
proposal-wish-same-gender = même genre
proposal-wish-mixed-genders = groupe mixte
proposal-wish-similar-age = son âge
proposal-wish-mixed-ages = âges mêlés
proposal-wish-step-free = salle sans marches
proposal-stays = reste ici
proposal-stay = Reste ici
proposal-free = Peut être déplacée
proposal-leave-out = Pas cette fois
proposal-group-keep = Ce groupe reste tel quel
proposal-group-loosen = Ce groupe peut changer
proposal-group-kept = reste tel quel
proposal-move = Mettre ailleurs
proposal-put = Mettre dans un groupe
proposal-move-title = Où { $name } pourrait-elle être ?
proposal-move-here = Mettre ici
proposal-swap-with = Échanger les places
proposal-swap = À la place de { $name }
proposal-moved = { $name } a maintenant une autre place.
proposal-move-nowhere = Aucun autre groupe ici ne porte sur ce thème.
proposal-place = { $topic }, { $weekday } { $hour }
proposal-join = Nouvelles dans { $group }
proposal-nothing = Aucun groupe ne se forme avec les personnes en attente. Les raisons sont à côté.
proposal-not-placed = Sans place cette fois
proposal-everyone = Toutes les personnes en attente ont une place.
proposal-let-in = Placer de nouveau
proposal-not-placed-book = Le fixer
not-placed-why-conversation-not-held = L’entretien préalable n’a pas eu lieu.
not-placed-why-left-out = Laissée de côté cette fois.
not-placed-why-at-rest = Fait une pause, ou reste injoignable.
not-placed-why-no-programme = Aucun programme n’est ouvert pour ce thème.
not-placed-why-no-common-time = Aucune salle ni animatrice n’est libre à ces moments.
not-placed-why-no-step-free-room = Aucune salle sans marches n’est libre à ces moments, avec une animatrice.
not-placed-why-too-few-others =
    { $missing ->
        [one] Il manque une personne pour ce thème à ces moments.
       *[other] Il manque { $missing } personnes pour ce thème à ces moments.
    }
not-placed-why-full = Les places sont prises, et d’autres attendent depuis plus longtemps.
not-placed-why-not-possible = Pas possible dans les groupes de cette proposition.
