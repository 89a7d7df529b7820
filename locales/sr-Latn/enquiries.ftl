## Choices

channel-phone = telefon
channel-e-mail = imejl
channel-walk-in = lično
channel-advisor = preko savetnice
channel-partner = preko partnera

answer-open = otvoreno
answer-topic-not-offered = tema koju ne nudimo
    .kindly = Ovo ne možemo da ponudimo. Zahvalite na pitanju i recite ko može da pomogne, ako znate. Obraćanje se broji, a niko se ne upisuje.

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
