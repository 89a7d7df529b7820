# Недеља: просторије по данима, исто и као списак, и шта у њој треба погледати.

week = Недеља
week-of = { $from } – { $until }
week-evenings =
    { $count ->
        [0] Не састаје се ниједна група.
        [1] Један сусрет група.
        [one] { $count } сусрет група.
        [few] { $count } сусрета група.
       *[other] { $count } сусрета група.
    }
week-conversations =
    { $count ->
        [0] Ниједан разговор није заказан.
        [1] Један разговор.
        [one] { $count } разговор.
        [few] { $count } разговора.
       *[other] { $count } разговора.
    }
week-before = Недеља пре
week-this = Ова недеља
week-after = Недеља после
week-shown = Како се недеља приказује
week-rooms = Просторије
week-list = Списак
week-room-open = Још без просторије
week-today = данас
week-day-free = Ништа није планирано.
week-conversation = разговор { $place }, води: { $who }

week-notes = Вреди погледати
week-note-look = Погледај
week-note-holiday = { $day } је слободан дан ({ $holiday }). Група „{ $group }” се ипак састаје.
week-note-room-open = Група „{ $group }” још нема просторију за дан: { $day }.
week-note-room-small = Просторија „{ $room }” је мала за групу „{ $group }”, { $day }.
week-note-room-closed = Просторија „{ $room }” није слободна за групе када се састаје „{ $group }”, { $day }.
week-note-holds-twice = { $who } има два разговора истовремено, { $day }: { $first } и { $second }.
week-note-seat-empty = Група „{ $group }” има празно место водитељке.
week-note-does-not-meet = Група „{ $group }” се ове недеље не састаје.
week-note-paused = { $group }: пауза до { $day }.
