## Choices

place-office = på kontoret
place-phone = på telefon
place-elsewhere = et annet sted

conversation-state-booked = avtalt
conversation-state-held = holdt
conversation-state-missed = ble ikke noe av
conversation-state-called-off = avlyst

outcome-accepted = venter på en gruppe
outcome-not-now = ikke nå
outcome-referred = henvist til et annet sted
outcome-other = noe annet

went-held = den ble holdt
went-missed = den ble ikke noe av

conversation-standing-none = ingen samtale ennå
conversation-standing-booked = samtale avtalt
conversation-standing-held = samtale holdt
readiness-not-asked = ikke spurt
readiness-not-said = vil helst ikke si det
readiness-ready = klar for en gruppe
readiness-unsure = ikke sikker ennå
readiness-not-yet = ikke ennå

## Screens

conversations = Samtaler
conversations-none = Ingen samtale så langt.
conversation-at = { $day } kl. { $hour }
conversation-where-with = { $place }, med { $who }
conversation-came-not-until = ikke før { $day }
conversation-came-referred = henvist til { $to }

conversation-book = Avtal en samtale
conversation-book-do = Avtal den
booking-week = Det som er avtalt denne uken
interviewer-open = Ikke bestemt ennå
interviewer-other = Noen andre
interviewer-name = Navn
    .hint = For en uten passordfrase. Bare en koordinator åpner den samtalen.
booking-week-line = { $hour } { $who }
booking-week-free = ledig
booking-week-clash = { $who } har en samtale da: { $hours }
conversation-booked = Avtalt: { $day } kl. { $hour }.
conversation-booked-busy = Avtalt: { $day } kl. { $hour }. Det er en annen samtale på det tidspunktet.
conversation-move = Flytt
conversation-move-do = Flytt den
conversation-cancel = Avlys
conversation-cancel-title = Skal samtalen avlyses?
conversation-cancel-do = Avlys den
conversation-cancelled = Samtalen er avlyst.
conversation-another-day = Finn en annen dag
    .hint = Da står det under I dag at vi skal ringe om det.
conversation-record = Noter hvordan den gikk

conversation-with = Samtale med { $called }
conversation-lead = { $day } kl. { $hour }, { $where }
conversation-went = Hvordan gikk det?
conversation-missed-then = Stillhet er ikke et nei. Under I dag står det at vi skal ringe om en annen dag, når det er trygt.
conversation-outcome = Hva kom det ut av den?
conversation-then-accepted = Nå kommer ønskene.
conversation-then-not-now = Kanskje senere; ikke på listen ennå.
conversation-then-referred = Noe annet hjelper bedre.
conversation-then-other = Her skjer det ikke mer.
conversation-not-until = Ikke før
    .hint = Feltet kan stå tomt.
conversation-referred-to = Henvist til
    .hint = Feltet kan stå tomt. Ingen der hører om det fra oss.
conversation-referred-place = Sted fra oversikten
    .other = et annet sted
conversation-readiness = Klar for en gruppe?
    .hint = Vi spør, vi dømmer aldri. Det som skjedde, trenger ikke fortelles.
conversation-topics = Venter på en gruppe om
conversation-record-do = Noter
conversation-recorded = Samtalen er notert.
conversation-recorded-call = Notert. Vi skal ringe og finne en annen dag.
conversation-no-notes = Ingenting av det som ble sagt, blir tatt vare på her.
conversation-nothing-more = Det kom ikke mer ut av den.

conversation-beside = Greit å vite
conversation-beside-topics = Tok kontakt om
conversation-beside-times = Kan komme
conversation-beside-waits = Venter allerede på
conversation-beside-reach = Kontakt
