# Uken: rom og dager, det samme som liste, og hva det er verdt å se på.

week = Uke
week-of = { $from } til { $until }
week-evenings =
    { $count ->
        [0] Ingen grupper møtes.
        [one] Én gruppe møtes.
       *[other] Grupper møtes { $count } ganger.
    }
week-conversations =
    { $count ->
        [0] Ingen samtale er avtalt.
        [one] Én samtale.
       *[other] { $count } samtaler.
    }
week-before = Uken før
week-this = Denne uken
week-after = Uken etter
week-shown = Slik vises uken
week-rooms = Rom
week-list = Liste
week-room-open = Ikke noe rom ennå
week-today = i dag
week-day-free = Ingenting er planlagt.
week-conversation = samtale { $place }, med { $who }

week-notes = Verdt å se på
week-note-look = Se
week-note-holiday = { $day } er en fridag ({ $holiday }). { $group } møtes likevel.
week-note-room-open = { $group } har ikke noe rom ennå { $day }.
week-note-room-small = { $room } er for lite til { $group } { $day }.
week-note-room-closed = { $room } er ikke ledig for grupper når { $group } møtes { $day }.
week-note-holds-twice = { $who } har to samtaler på én gang { $day }: { $first } og { $second }.
week-note-seat-empty = { $group } har en ledig plass for en gruppeleder.
week-note-does-not-meet = { $group } møtes ikke denne uken.
week-note-paused = { $group } har pause til { $day }.
