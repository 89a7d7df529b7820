## Å ta vare på og glemme: hvem som er tatt vare på lenge nok, sletting, og hva som blir igjen

retention = Tatt vare på lenge nok
    .lead = Ingen tas vare på for alltid. Her står de som er tatt vare på lenge nok. Ingenting slettes før dere sier det.
retention-nobody = Ingen er tatt vare på for lenge
    .why = Den som er tatt vare på lenge nok, står her og på I dag.
retention-why = Hvorfor
retention-over = Siden
retention-keep = Ta vare på lenger
retention-keep-months =
    { $count ->
        [one] { $count } måned
       *[other] { $count } måneder
    }
retention-kept = Tas vare på til { $day }.
retention-facilitates = Er også gruppeleder
clock-enquiry = Siste kontakt { $day }. Det ble ingen gruppe av det.
clock-unreachable = Ikke nådd siden { $day }.
clock-group = Siste møte { $day }.
retention-enquiries = Henvendelser fra ukjente
    .text =
        { $count ->
            [one] { $count } henvendelse er eldre enn { $weeks } uker.
           *[other] { $count } henvendelser er eldre enn { $weeks } uker.
        }
    .then = De blir i totalene, bare som tall. Dette kan ikke angres.
retention-enquiries-erase = Slett disse henvendelsene
retention-enquiries-erased =
    { $count ->
        [one] { $count } henvendelse er slettet.
       *[other] { $count } henvendelser er slettet.
    }

settings-retention = Å ta vare på og glemme
    .why = Hvor lenge personer tas vare på, og hva som gjenstår der noen er slettet.
keep-enquiry = Uker etter en henvendelse uten gruppe
    .hint = Regnet fra siste kontakt.
keep-unreachable = Måneder når noen ikke kan nås
    .hint = En plass på ventelisten blir stående til da.
keep-group = Måneder etter det siste møtet
    .hint = Programmet foreslår, dere bestemmer. Ingenting slettes av seg selv.

erase-somebody = Slett
erase-person = Ber om å bli glemt
erase-some = Slett …
erase-title =
    { $count ->
        [one] Slette { $called } for alltid?
       *[other] Slette { $count } personer for alltid?
    }
erase-lead = Dette er endelig. Ingen kan hente det tilbake, heller ikke med en sikkerhetskopi.
erase-goes = Alt forsvinner: navn, kontakt, samtaler, ønsker, grupper, erklæringer, notater, historikk.
erase-stays = Bare tall blir igjen: henvendelser ({ $enquiries }) og møter ({ $evenings }).
erase-groups = En plass blir ledig i { $groups }.
erase-undo = Det som ble gjort før, kan ingen lenger angre.
erase-copies =
    { $count ->
        [one] { $count } eksemplar av en sikkerhetskopi renses der det ligger.
       *[other] { $count } eksemplarer av sikkerhetskopier renses der de ligger.
    }
erase-absent = Ikke her nå: { $places }. Det som ligger der, står på en liste til det er renset.
erase-facilitator = { $called } fortsetter som gruppeleder
    .hint = Ellers slettes det også, med alle plasser i grupper.
erase-mentions = Ord der navnet kanskje står
    .hint = Velg det som også skal bort. Resten blir som det er.
erase-mention = Skrevet { $day }
erase-mention-of = Om { $called }, { $day }
erase-word = slett
erase-type = Skriv ordet «{ $word }» for å bekrefte
    .fault = Skriv «{ $word }», så skjer det.
erase-do = Slett for alltid
people-erased =
    { $count ->
        [one] Slettet. Sikkerhetskopiene renses.
       *[other] { $count } personer er slettet. Sikkerhetskopiene renses.
    }

erasing-finishing = Slettingen gjøres ferdig
erasing-finished =
    { $cleaned ->
        [0] Ferdig. Dataene har fått en ny nøkkel.
        [one] Ferdig. Dataene har fått en ny nøkkel, og { $cleaned } eksemplar er renset.
       *[other] Ferdig. Dataene har fått en ny nøkkel, og { $cleaned } eksemplarer er renset.
    }
erasing-left =
    { $left ->
        [one] { $left } eksemplar er igjen. Det står på listen.
       *[other] { $left } eksemplarer er igjen. De står på listen.
    }
erasing-open = Gjenstår
erasing-finish = Gjør slettingen ferdig
erasing-new-key = Dataene skal ennå skrives på nytt, under en ny nøkkel.
erasing-pending = De slettede kan ennå være i disse eksemplarene av sikkerhetskopier:
erasing-copy = eksemplar { $number } fra { $day }
erasing-since = på listen siden { $day }
erasing-here = er her
erasing-not-here = ikke her nå
erasing-remove-copy = Fjern dette eksemplaret
    .then = Eksemplaret fra { $day } i { $place } fjernes for alltid.
erasing-set-aside = Da en sikkerhetskopi ble hentet tilbake, ble kontoret fra før lagt til side. Alle er ennå i det:
erasing-remove-office = Fjern dette kontoret
    .then = «{ $name }» fjernes for alltid, med alt i det.
erasures = Hva som er slettet
erasures-none = Ingen er slettet ennå.
erasure-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } personer
    }
erasure-enquiries =
    { $count ->
        [one] { $count } henvendelse fra en ukjent
       *[other] { $count } henvendelser fra ukjente
    }
why-erased-asked = etter ønske
why-erased-time-over = tatt vare på lenge nok

own-copy = Kopi av egne opplysninger
    .lead = Det kontoret har om denne personen, til å gi videre. Ingenting forlater kontoret av seg selv.
own-copy-print = Skriv ut
own-copy-hand = Gitt videre
    .lead = Skriv ned hvordan, så det kan fortelles senere.
own-copy-way = Hvordan
own-copy-note = Skriv det ned
own-copy-noted = Skrevet ned.
copy-way-in-person = i hånden
    .hint = Det finnes et trygt sted for den.
copy-way-read-aloud = lest høyt
    .hint = Ingenting tas med.
copy-way-post = i posten
    .hint = Bare hvis ingen andre åpner posten.
copy-way-other = på en annen måte
    .hint = Slik det ble ønsket.
own-copy-safe = Før den gis videre
own-copy-safe-where = Spør hvor den kan ligge slik at ingen finner den.
own-copy-safe-aloud = Finnes det ikke et trygt sted, så les den høyt.
own-copy-safe-never = Send den aldri dit det ikke er sagt at det er trygt.
own-copy-left-out = Utelatt
    .what = Andre personer, hvem noen ikke må møte, og hvem som gjorde hva her.
own-copy-about = Hvem det er
own-copy-called = Kalles
own-copy-real-name = Navn
own-copy-since = Kjent siden
own-copy-pronoun = Omtales som
own-copy-gender = Kjønn
own-copy-age = Alder
own-copy-birth-year = Fødselsår
own-copy-languages = Språk
own-copy-status = For tiden
own-copy-contact = Slik er det trygt å få kontakt
own-copy-other-way = En annen måte
own-copy-allowed = Tillatt
own-copy-answers = Hvem som kan svare
own-copy-voicemail = Når ingen svarer
own-copy-message = Beskjeden
own-copy-code-word = Kodeord
own-copy-lives = Hjemme
own-copy-valid-until = Gjelder til
own-copy-unconfirmed = Fra en gammel liste, ikke bekreftet
own-copy-conversations = Samtaler
own-copy-group-since = siden { $from }
own-copy-group-span = { $from } til { $until }
own-copy-agreed = lovet taushet { $day }
own-copy-tries = Forsøk på å ringe
own-copy-handed = Kopier gitt før
own-copy-notes = Notater
    .why = Et notat kan handle om andre. Velg dem som ikke gjør det: bare de skrives ut.
own-copy-page = Det vi har om deg
own-copy-page-by = { $centre }, { $day }
