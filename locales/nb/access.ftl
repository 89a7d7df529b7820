# Who opens the office: people with a passphrase, the recovery kit, and what happened to both.

access-me-role = deg, { $role }
access-role = Hva gjør hun her?
access-role-of = Rolle: { $name }
access-role-act = Behold rollen
access-role-change = Rolle
access-role-changed = { $name } har en annen rolle nå.
access-facilitator = Hvilken gruppeleder er hun?
access-facilitator-choose = velg
access-advisor = Hvilken veileder er hun?
    .hint = Hun ser dem som kommer gjennom henne, og ingen andre.
access-advisor-new = en ny linje med navnet hennes i oversikten
access-add = Gi noen en passordfrase
    .text = Hun sitter ved siden av deg og velger den selv. Den åpner alt du kan åpne.
access-add-act = Legg til
access-adding = Legger til…
access-added = { $name } kan åpne kontoret nå.
access-name = Hva hun kalles
    .hint = Det står nederst på skjermen og i historikken. Et kallenavn er nok.
access-language = Språket hun leser
access-passphrase = Passordfrasen hennes
access-current = Din egen passordfrase
    .hint = Så ingen andre gjør dette mens du er borte.

access-remove = Ta bort
    .name = Ta bort passordfrasen: { $name }
access-remove-ask = Ta bort passordfrasen? { $name }
access-remove-means = Fra nå av åpner den ingenting her. Alle data skrives om med en ny nøkkel.
access-remove-older = Kopier fra før, for eksempel sikkerhetskopier, kan fortsatt åpnes med den.
access-remove-kit = Visste hun hvor gjenopprettingssettet ligger, så lag også et nytt.
access-remove-name = Navnet hennes blir i historikken ved det hun har gjort.
access-remove-act = Ta bort
access-removed = Denne passordfrasen åpner ingenting lenger: { $name }.

access-own = Passordfrasen din
    .note = Bytt den, også hvis noen kanskje kjenner den
passphrase-known = Kanskje noen andre kjenner den gamle
    .hint = Da skrives alle data om med en ny nøkkel. Eldre sikkerhetskopier kan fortsatt åpnes med den gamle.

access-kit = Gjenopprettingssettet
    .what = Tolv ord på papir åpner kontoret når en passordfrase er borte. De fører til en ny.
access-kit-unfinished = Det er ikke noe ferdig sett ennå.
access-kit-checked = Sett etter { $day }: det er der og kan leses.
access-kit-due = Sist sett etter { $day }. Se om det fortsatt er der.
access-kit-check = Se om det fortsatt er der
    .text = Finn frem siden og skriv tre av ordene. Én gang i året er nok.
access-kit-check-act = Sammenlign
access-kit-good = Siden stemmer. Se etter igjen om et år.
access-kit-renew = Lag et nytt
    .text = Til når en side er borte, eller noen kanskje har sett den. Den gamle siden åpner da ingenting her.

kit-page = Tolv ord
    .keep = Legg denne siden sammen med viktige papirer. Ikke vis den til noen.
    .order = Rekkefølgen teller. Skriv dem med mellomrom imellom.
kit-print = Skriv ut
    .copies = To sider, til to trygge steder. Eller skriv ordene ned.
kit-word = Ord { $place }

new-kit-words = Et nytt gjenopprettingssett
    .why = Disse tolv ordene åpner kontoret hvis en passordfrase blir borte. De vises bare nå. Den som har dem, kan lese alt.
    .unfinished = Gjenopprettingssettet ble ikke gjort ferdig da kontoret ble laget. Her er et nytt. Riv i stykker en side fra før.
new-kit-back = Finn frem siden og skriv tre av ordene
    .why = Så det er sikkert at siden kan leses. Til da gjelder den gamle siden.
new-kit-done = Nå gjelder det nye settet
    .why = Legg sidene på de to stedene sine. En side fra før åpner ingenting her: riv den i stykker.
new-kit-leave = Til kontoret
new-kit-later = Senere

new-key-making = Alle data skrives om
work-new-key-copying = Kopierer
work-new-key-comparing = Sammenligner kopien med originalen
work-new-key-checking = Ser over kopien

choose-offered = Seks ord, trukket tilfeldig
    .why = Skriv dem ned til du kan dem.
choose-own = En av dine egne
    .why = Minst 15 tegn. En setning som bare du ville si, er god.
choose-typed = Passordfrasen
choose-again = Den samme én gang til

recovered = Gjenopprettingssettet har åpnet døren
    .why = Velg nå en ny passordfrase. Til da vises ingenting.
recovered-who = Hvem er du?
    .missing = Velg hvem sin passordfrase som skal lages om.
recovered-passphrase = Din nye passordfrase
recovered-kit = Alle med en passordfrase får lese at settet ble brukt. Det er som før: legg siden tilbake.
recovered-open = Lagre den og åpne kontoret
recovered-opening = Åpner…

welcome-last =
    { $count ->
        [0] Sist lagret { $day } kl. { $time }. Ingen er skrevet opp ennå.
        [one] Sist lagret { $day } kl. { $time }. Én person er skrevet opp.
       *[other] Sist lagret { $day } kl. { $time }. { $count } personer er skrevet opp.
    }
welcome-events = Siden du var her sist
welcome-hint = Var det ingen av dere, så bytt passordfrasene og lag et nytt gjenopprettingssett.
welcome-seen = Jeg har lest det
welcome-look = Se på passordfrasene

access-events = Hva som har skjedd her
access-when = { $day } kl. { $time }
access-event-wrong-tries =
    { $count ->
        [one] En feil passordfrase ble skrevet én gang, { $when }.
       *[other] En feil passordfrase ble skrevet { $count } ganger, sist { $when }.
    }
access-event-kit-used = Gjenopprettingssettet ble brukt { $when }, og { $about } fikk en ny passordfrase.
access-event-kit-renewed = { $who } laget et nytt gjenopprettingssett { $when }. Siden fra før åpner ingenting.
access-event-coordinator-added = { $who } ga { $about } en passordfrase { $when }.
access-event-coordinator-removed = Passordfrasen ble tatt bort { $when }: { $about }.
access-event-role-changed = { $who } ga { $about } en annen rolle { $when }.
access-event-key-renewed = { $who } byttet passordfrasen sin { $when }, og alle data fikk en ny nøkkel.
access-event-keys-mended = En av de to nøkkelfilene manglet eller var skadet { $when }. Den ble laget igjen av den andre. Få noen til å se på disken.
