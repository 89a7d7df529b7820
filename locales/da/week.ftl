# Ugen: lokaler og dage, det samme som liste, og hvad der er værd at se på.

week = Uge
week-of = { $from } til { $until }
week-evenings =
    { $count ->
        [0] Ingen grupper mødes.
        [one] Én gruppe mødes.
       *[other] Grupper mødes { $count } gange.
    }
week-conversations =
    { $count ->
        [0] Ingen samtale er aftalt.
        [one] Én samtale.
       *[other] { $count } samtaler.
    }
week-before = Ugen før
week-this = Denne uge
week-after = Ugen efter
week-shown = Sådan vises ugen
week-rooms = Lokaler
week-list = Liste
week-room-open = Intet lokale endnu
week-today = i dag
week-day-free = Intet er planlagt.
week-conversation = samtale { $place }, med { $who }

week-notes = Værd at se på
week-note-look = Se
week-note-holiday = { $day } er en fridag ({ $holiday }). { $group } mødes alligevel.
week-note-room-open = { $group } har ikke noget lokale endnu { $day }.
week-note-room-small = { $room } er for lille til { $group } { $day }.
week-note-room-closed = { $room } er ikke fri til grupper, når { $group } mødes { $day }.
week-note-holds-twice = { $who } har to samtaler på én gang { $day }: { $first } og { $second }.
week-note-seat-empty = { $group } har en ledig plads til en gruppeleder.
week-note-does-not-meet = { $group } mødes ikke i denne uge.
week-note-paused = { $group } holder pause til { $day }.
