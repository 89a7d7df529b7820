# Hvornår kontoret låser af sig selv, og hvad der ellers låser det.

settings-lock = Låsning
    .why = Hvornår kontoret lukker af sig selv. Det, du var ved at skrive, er der igen, når du åbner det.
lock-minutes = Minutter uden berøring
    .hint = Fra 1 til 30. Kort tid er mere sikkert, hvor andre kan nå skrivebordet.
lock-also = Hvad der ellers låser
lock-also-hide = Shift tre gange
    .text = Et ur dækker skærmen med det samme, og så låses der.
lock-also-screen = Computerens egen lås
    .text = Når computerens skærm bliver låst, bliver kontoret det også.
lock-also-sleep = Dvale og låget
    .text = Kontoret lukkes, før computeren går i dvale, også når du lukker låget.
lock-also-away = Når der slukkes
    .text = Når du logger af eller slukker, lukkes kontoret først.
lock-also-clipboard = Kopieret tekst
    .text = Det, du har kopieret fra kontoret, slettes, når det låses.
