## Choices

channel-phone = telefon
channel-e-mail = e-post
channel-walk-in = kom innom
channel-advisor = gjennom en veileder
channel-partner = gjennom en samarbeidspartner

answer-open = åpen
answer-topic-not-offered = temaet tilbys ikke
    .kindly = Dette er ikke noe vi kan tilby. Si takk for henvendelsen, og nevn noen som kan hjelpe, hvis du vet om noen. Henvendelsen telles med; ingen blir notert.

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
