# Nedelja: prostorije po danima, isto i kao spisak, i šta u njoj treba pogledati.

week = Nedelja
week-of = { $from } – { $until }
week-evenings =
    { $count ->
        [0] Ne sastaje se nijedna grupa.
        [1] Jedan susret grupa.
        [one] { $count } susret grupa.
        [few] { $count } susreta grupa.
       *[other] { $count } susreta grupa.
    }
week-conversations =
    { $count ->
        [0] Nijedan razgovor nije zakazan.
        [1] Jedan razgovor.
        [one] { $count } razgovor.
        [few] { $count } razgovora.
       *[other] { $count } razgovora.
    }
week-before = Nedelja pre
week-this = Ova nedelja
week-after = Nedelja posle
week-shown = Kako se nedelja prikazuje
week-rooms = Prostorije
week-list = Spisak
week-room-open = Još bez prostorije
week-today = danas
week-day-free = Ništa nije planirano.
week-conversation = razgovor { $place }, vodi: { $who }

week-notes = Vredi pogledati
week-note-look = Pogledaj
week-note-holiday = { $day } je slobodan dan ({ $holiday }). Grupa „{ $group }” se ipak sastaje.
week-note-room-open = Grupa „{ $group }” još nema prostoriju za dan: { $day }.
week-note-room-small = Prostorija „{ $room }” je mala za grupu „{ $group }”, { $day }.
week-note-room-closed = Prostorija „{ $room }” nije slobodna za grupe kada se sastaje „{ $group }”, { $day }.
week-note-holds-twice = { $who } ima dva razgovora istovremeno, { $day }: { $first } i { $second }.
week-note-seat-empty = Grupa „{ $group }” ima prazno mesto voditeljke.
week-note-does-not-meet = Grupa „{ $group }” se ove nedelje ne sastaje.
week-note-paused = { $group }: pauza do { $day }.
