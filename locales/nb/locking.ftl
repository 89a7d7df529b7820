# Når kontoret låser av seg selv, og hva som ellers låser det.

settings-lock = Låsing
    .why = Når kontoret lukker av seg selv. Det du holdt på å skrive, er der igjen når du åpner det.
lock-minutes = Minutter uten berøring
    .hint = Fra 1 til 30. Kort tid er tryggere der andre kan komme til pulten.
lock-also = Hva som ellers låser
lock-also-hide = Shift tre ganger
    .text = En klokke dekker skjermen med én gang, og så låses det.
lock-also-screen = Datamaskinens egen lås
    .text = Når skjermen på datamaskinen låses, låses kontoret også.
lock-also-sleep = Dvale og lokket
    .text = Kontoret lukkes før datamaskinen går i dvale, også når du lukker lokket.
lock-also-away = Når det slås av
    .text = Når du logger ut eller slår av, lukkes kontoret først.
lock-also-clipboard = Kopiert tekst
    .text = Det du har kopiert fra kontoret, slettes når det låses.
