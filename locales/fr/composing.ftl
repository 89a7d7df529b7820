## While groups are composed

work-composing-seeking = Recherche de groupes qui conviennent à toutes
work-composing-trying = Un changement après l’autre est essayé

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
proposal-composed = Composé.
proposal-beside = En composer une autre à côté
proposal-confirm = Créer ces groupes
proposal-confirmed =
    { $count ->
        [one] Les groupes sont créés. Il reste un appel à passer.
       *[other] Les groupes sont créés. Il reste { $count } appels à passer.
    }
proposal-discard = Abandonner
proposal-kept = Proposition du { $day } : { $seated } avec une place
proposal-changed = Avant de créer ces groupes
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
proposal-wish-met = { $wish }{ "\u00A0" }✓
proposal-wish-part = { $wish } : { $met } sur { $others }
proposal-wish-missed = { $wish } : pas dans ce groupe
proposal-wish-same-gender = même genre
proposal-wish-mixed-genders = groupe mixte
proposal-wish-similar-age = son âge
proposal-wish-mixed-ages = âges mêlés
proposal-wish-step-free = salle sans marches
proposal-wish-place = lieu : { $place }
proposal-stays = reste ici
proposal-stay = Reste ici
proposal-free = Peut être déplacée
proposal-leave-out = Pas cette fois
proposal-group-keep = Ce groupe reste tel quel
proposal-group-loosen = Ce groupe peut changer
proposal-group-kept = reste tel quel
proposal-move = Mettre ailleurs
proposal-put = Mettre dans un groupe
proposal-move-title = Où { $name } pourrait-elle être ?
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
not-placed-why-no-programme = Aucun programme n’est ouvert ici pour ce thème ou cette personne.
not-placed-why-no-common-time = Aucune salle ni animatrice n’est libre à ces moments.
not-placed-why-no-step-free-room = Aucune salle sans marches n’est libre à ces moments, avec une animatrice.
not-placed-why-too-few-others =
    { $missing ->
        [one] Il manque une personne pour ce thème à ces moments.
       *[other] Il manque { $missing } personnes pour ce thème à ces moments.
    }
not-placed-why-full = Les places sont prises ; qui attend depuis plus longtemps passe d’abord.
not-placed-why-not-possible = Pas possible dans les groupes de cette proposition.
ruled-out-not-here = Pas dans ce groupe
ruled-out-not-then = Pas à ce moment
ruled-out-not-led = Sans { $name } pour l’animer
ruled-out = Écarté ici
ruled-out-seat = { $name } : pas { $of }, { $time }
ruled-out-running = { $name } : pas dans { $of }
ruled-out-time = Aucun groupe { $of } : { $time }
ruled-out-leader = { $name } n’anime aucun groupe { $of }
ruled-out-allow = Autoriser de nouveau
would-help = Qu’est-ce qui aiderait ?
would-help-title = Qu’est-ce qui aiderait { $name } ?
would-help-trying = Chaque changement est essayé en recomposant
would-help-none = Rien de ce qui a été essayé n’aiderait : un autre moment, une salle ou une animatrice de plus, un début plus petit.
would-help-time = Si { $time } était possible aussi
would-help-room = S’il y avait une salle de plus
would-help-leader = Si une personne de plus pouvait animer : { $role }
would-help-start = Si « { $programme } » commençait à { $least }
would-help-seated = { $seated } personnes ont alors une place, maintenant { $before }.
room-for-wishes = Plus de place pour les souhaits
room-for-wishes-title = Combien les souhaits peuvent-ils coûter ?
room-for-wishes-why = Quelques places de moins peuvent donner de meilleurs groupes aux autres. Le prix est montré.
room-for-wishes-share =
    { $percent ->
        [0] Rien : le plus de personnes possible
       *[other] Jusqu’à { $percent } % des places ; une longue attente compte plus
    }
room-for-wishes-price = Jusqu’à { $percent } % ont été cédés pour les souhaits. Sinon, { $seated } personnes ont une place et { $met } souhaits sur { $all } sont suivis.
compare = Comparer avec une autre
compare-with = Comparer avec celle du { $day } : { $seated } avec une place
compare-this = Cette proposition
compare-other = Proposition du { $day }
compare-groups = Groupes
compare-seated = Personnes avec une place
compare-wishes = Souhaits suivis
compare-of = { $met } sur { $all }
compare-only = Une place ici seulement
compare-nobody = personne
compare-open = Ouvrir l’autre
tell = Appels à passer
tell-lead = Qui prévenir de son groupe. Le numéro n’apparaît que si l’appel est sûr.
tell-now = Sûr maintenant
tell-later = Pas maintenant
tell-nobody-now = Aucun appel n’est sûr en ce moment. Ils apparaissent ici d’eux-mêmes.
tell-all = Tout le monde est prévenu.
tell-all-why = Ici se trouvent les appels au sujet des groupes.
tell-call = Appeler
tell-write = Écrire
tell-groups = Vers les groupes
