## Choices

channel-phone = telefon
channel-e-mail = e-post
channel-walk-in = kom innom
channel-advisor = gjennom en veileder
channel-partner = gjennom en samarbeidspartner

answer-open = åpen
answer-topic-not-offered = temaet tilbys ikke
    .kindly = Dette er ikke noe vi kan tilby. Si takk for henvendelsen, og nevn noen som kan hjelpe, hvis du vet om noen. Henvendelsen telles med; ingen blir notert.
answer-answered = besvart, uten navn

## Names the office makes

# For en som bare har gitt et nummer. $day og $month er tall, $time skrives 10:42.
sign-for-caller = Innringer, { $day }. { $month ->
        [1] januar
        [2] februar
        [3] mars
        [4] april
        [5] mai
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] desember
    }, { $time }

## Tabellen over henvendelser

enquiries = Henvendelser
enquiries-count =
    { $count ->
        [one] én henvendelse
       *[other] { $count } henvendelser
    }
enquiries-day = Dag
enquiries-whose = Fra
enquiries-topics = Temaer
enquiries-channel = Hvordan den kom
enquiries-through = { $channel }: { $who }
enquiries-taken-by = Tatt imot av
enquiries-answer = Svar
enquiries-from = Fra dag
enquiries-until = Til dag
enquiries-any = alle
enquiries-all = Vis alle
enquiries-empty = Det er ingen henvendelser ennå
    .why = Hver gang noen tar kontakt, står det her, også når ingen noteres.
enquiries-none-here = Ingen henvendelse passer
    .why = Velg mindre, så er det flere igjen.
