## Choices

channel-phone = telefon
channel-e-mail = imejl
channel-walk-in = lično
channel-advisor = preko savetnice
channel-partner = preko partnera

answer-open = otvoreno
answer-topic-not-offered = tema koju ne nudimo
    .kindly = Ovo ne možemo da ponudimo. Zahvalite na pitanju i recite ko može da pomogne, ako znate. Obraćanje se broji, a niko se ne upisuje.
answer-answered = odgovoreno, bez imena

## Names the office makes

# For somebody of whom only a number is known. $day and $month are numbers, $time is written 10:42.
sign-for-caller = Poziv od { $day }. { $month ->
        [1] januara
        [2] februara
        [3] marta
        [4] aprila
        [5] maja
        [6] juna
        [7] jula
        [8] avgusta
        [9] septembra
        [10] oktobra
        [11] novembra
       *[12] decembra
    }, { $time }

## Tabela obraćanja

enquiries = Obraćanja
enquiries-count =
    { $count ->
        [one] { $count } obraćanje
        [few] { $count } obraćanja
       *[other] { $count } obraćanja
    }
enquiries-day = Dan
enquiries-whose = Od koga
enquiries-topics = Teme
enquiries-channel = Kako je stiglo
enquiries-through = { $channel }: { $who }
enquiries-taken-by = Primila
enquiries-answer = Odgovor
enquiries-from = Od dana
enquiries-until = Do dana
enquiries-any = bilo šta
enquiries-all = Prikaži sve
enquiries-empty = Još nema obraćanja
    .why = Svako obraćanje stoji ovde, i kada se niko ne zabeleži.
enquiries-none-here = Nijedno obraćanje ne odgovara
    .why = Izaberite manje, pa ih je opet više.
