today = Aujourd’hui
today-empty = Rien n’est prévu pour aujourd’hui
    .why = Les séances, les entretiens et les appels à rendre apparaîtront ici.
today-beginning = Tout est prêt
    .why = La prochaine fois que le téléphone sonne, appuyez sur Ctrl N. Un nom suffit pour commencer.
    .action = Première prise de contact

today-evenings-lead =
    { $count ->
        [0] Aucun groupe ne se réunit aujourd’hui.
        [one] Un groupe se réunit aujourd’hui.
       *[other] { $count } groupes se réunissent aujourd’hui.
    }
today-calls-lead =
    { $count ->
        [0] Aucun appel à rendre n’est sûr en ce moment.
        [one] Une personne attend un appel qui est sûr en ce moment.
       *[other] { $count } personnes attendent un appel qui est sûr en ce moment.
    }

today-tonight = Les groupes du jour
today-until = jusqu’à { $hour }
today-session = Séance { $number }
today-session-of = Séance { $number } sur { $of }
today-people =
    { $count ->
        [one] une personne
       *[other] { $count } personnes
    }
today-facilitator = { $called }, { $role }
today-leads-itself = Pas d’animatrice : le groupe s’anime lui-même
today-all-signed = Tout le monde a signé
today-agreements-open =
    { $count ->
        [one] Un engagement reste à signer
       *[other] { $count } engagements restent à signer
    }
today-open-evening = Ouvrir la séance
today-see-evening = Voir la séance
today-not-recorded = pas encore notée

today-calls = Appels à rendre
today-call-since = { $about }, { $since }
today-calls-more =
    { $count ->
        [one] Encore un
       *[other] Encore { $count }
    }

today-conversations = Entretiens du jour
today-conversation-with = { $place }, avec { $who }
today-begin = Commencer
today-look = Voir

today-next = Prochaines étapes
step-record-evening = Qui est venu ? Groupe : { $group }
    .text = La séance du { $day } n’est pas encore notée
    .action = Noter
step-record-conversation = Comment s’est passé l’entretien avec { $called } ?
    .text = Il était prévu { $day }
    .action = Noter
step-group = Un groupe
    .action = Voir
step-group-fill-seats = { $group } : une place d’animation est vide
    .text = Il la faut avant que le groupe commence
step-group-settle-seats = { $group } : deux personnes ont la même place
    .text = L’une reste, l’autre passe le relais
step-group-tell-group = { $group } : dire au groupe qui vient
    .text = Une nouvelle personne l’anime
step-group-hand-over = { $group } : est-ce le moment de passer le relais ?
    .text = Le départ était prévu pour maintenant
step-group-let-leave = { $group } : une dernière séance a eu lieu
    .text = Un départ était prévu ensuite
step-group-find-people = { $group } : il manque des personnes pour commencer
    .text = La liste d’attente montre qui pourrait venir
step-group-sign-agreements = { $group } : des engagements restent à signer
    .text = Tout le monde signe avant la première séance
step-group-start-group = { $group } peut commencer
    .text = Rien ne s’y oppose
step-group-ask-how-to-end = { $group } : demander à chacune comment finir
    .text = Il reste deux séances, ou une
step-group-continue-group = { $group } continue : prévoir le cycle suivant
    .text = Toutes ont répondu
step-group-add-sessions = { $group } : il reste peu de dates
    .text = Ajoutez les prochaines séances
step-group-ask-still-meeting = { $group } : demander s’il se réunit toujours
    .text = Il s’anime lui-même, c’est une réussite
step-group-end-group = { $group } a eu sa dernière séance
    .text = Clore le groupe, ou prévoir d’autres séances
step-holiday = { $day } est un jour de congé : { $holiday }
    .text = { $group } se réunit ce jour-là et peut déplacer la séance
    .action = Voir
step-waiting =
    { $count ->
        [one] Une personne attend pour « { $topic } »
       *[other] { $count } personnes attendent pour « { $topic } »
    }
    .text =
        { $days ->
            [0] La première depuis aujourd’hui
            [one] La plus ancienne depuis un jour
           *[other] La plus ancienne depuis { $days } jours
        }
    .action = Voir
step-confirm-recovery = Le kit de récupération n’est pas terminé
    .text = Imprimez-en un nouveau et tapez trois de ses mots
    .action = Nouveau kit
step-check-recovery = Le kit de récupération est-il toujours à sa place ?
    .text = Un an a passé. Prenez la page et tapez trois mots
    .action = Regarder

# Si une personne peut être jointe
called-nickname = « { $called } »
reach-until-now = sûr jusqu’à { $hour }
reach-until-text-only = SMS seulement, jusqu’à { $hour }
reach-until-e-mail-only = courriel seulement
reach-not-before = pas avant { $day } { $hour }

step-time-over = Quelqu’un a été gardé assez longtemps
    .text = Effacer ou garder plus longtemps : vous décidez
    .action = Voir qui
step-finish-erasing = Un effacement n’est pas terminé
    .text = Les données doivent encore être réécrites sous une nouvelle clé.
    .action = Le terminer
step-pause-over = Demander à { $called } s’il faut continuer
    .text = La pause durait jusqu’au { $day }
    .action = Voir
step-check-facilitator = Redemander l’extrait de casier : { $called }
    .text = C’est prévu depuis { $day }
    .action = Voir

today-line-open = La ligne téléphonique est ouverte jusqu’à { $until }.
today-line-later = La ligne téléphonique est ouverte de { $from } à { $until } aujourd’hui.
handover = De l’équipe précédente
handover-add = Pour l’équipe suivante
handover-guard = Quelques mots. Pas de nom de famille, pas de numéro, rien de ce qui s’est passé.
handover-leave = Laisser
handover-from = { $who }, { $day }
handover-tick = Fait
    .name = Fait : { $text }
