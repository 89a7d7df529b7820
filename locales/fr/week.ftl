# La semaine : les salles par jour, la même chose en liste, et ce qui mérite un regard.

week = Semaine
week-of = du { $from } au { $until }
week-evenings =
    { $count ->
        [0] Aucun groupe ne se réunit.
        [one] Une séance.
       *[other] { $count } séances.
    }
week-conversations =
    { $count ->
        [0] Aucun entretien n’est prévu.
        [one] Un entretien.
       *[other] { $count } entretiens.
    }
week-before = Semaine précédente
week-this = Cette semaine
week-after = Semaine suivante
week-shown = Comment la semaine est montrée
week-rooms = Salles
week-list = Liste
week-room-open = Pas encore de salle
week-today = aujourd’hui
week-day-free = Rien n’est prévu.
week-conversation = entretien { $place }, avec { $who }

week-notes = À regarder
week-note-look = Voir
week-note-holiday = Le { $day } est un jour de congé ({ $holiday }). { $group } se réunit quand même.
week-note-room-open = { $group } n’a pas encore de salle le { $day }.
week-note-room-small = { $room } est trop petite pour { $group } le { $day }.
week-note-room-closed = { $room } n’est pas libre pour les groupes quand { $group } se réunit le { $day }.
week-note-holds-twice = { $who } a deux entretiens en même temps le { $day } : { $first } et { $second }.
week-note-seat-empty = { $group } a une place d’animation vide.
week-note-does-not-meet = { $group } ne se réunit pas cette semaine.
week-note-paused = { $group } est en pause jusqu’au { $day }.
