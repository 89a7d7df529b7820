## Choices

place-office = på kontoret
place-phone = på telefon
place-elsewhere = et andet sted

conversation-state-booked = aftalt
conversation-state-held = holdt
conversation-state-missed = blev ikke til noget
conversation-state-called-off = aflyst

outcome-accepted = venter på en gruppe
outcome-not-now = ikke nu
outcome-referred = henvist til et andet sted
outcome-other = noget andet

went-held = den blev holdt
went-missed = den blev ikke til noget

conversation-standing-none = ingen samtale endnu
conversation-standing-booked = samtale aftalt
conversation-standing-held = samtale holdt
readiness-not-asked = ikke spurgt
readiness-not-said = vil helst ikke sige det
readiness-ready = klar til en gruppe
readiness-unsure = ikke sikker endnu
readiness-not-yet = ikke endnu

## Screens

conversations = Samtaler
conversations-none = Ingen samtale indtil nu.
conversation-at = { $day } kl. { $hour }
conversation-where-with = { $place }, med { $who }
conversation-came-not-until = ikke før den { $day }
conversation-came-referred = henvist til { $to }

conversation-book = Aftal en samtale
conversation-book-do = Aftal den
booking-week = Hvad der er aftalt i denne uge
interviewer-open = Ikke besluttet endnu
interviewer-other = En anden
interviewer-name = Navn
    .hint = For en uden adgangssætning. Kun en koordinator åbner den samtale.
booking-week-line = { $hour } { $who }
booking-week-free = ledig
booking-week-clash = { $who } har en samtale da: { $hours }
conversation-booked = Aftalt: { $day } kl. { $hour }.
conversation-booked-busy = Aftalt: { $day } kl. { $hour }. Der er en anden samtale på det tidspunkt.
conversation-move = Flyt
conversation-move-do = Flyt den
conversation-cancel = Aflys
conversation-cancel-title = Skal samtalen aflyses?
conversation-cancel-do = Aflys den
conversation-cancelled = Samtalen er aflyst.
conversation-another-day = Find en anden dag
    .hint = Så står der et opkald om det under I dag.
conversation-record = Notér, hvordan den gik

conversation-with = Samtale med { $called }
conversation-lead = { $day } kl. { $hour }, { $where }
conversation-went = Hvordan gik det?
conversation-missed-then = Tavshed er ikke et nej. Under I dag står et opkald om en anden dag, når det er trygt.
conversation-outcome = Hvad kom der ud af den?
conversation-then-accepted = Nu kommer ønskerne.
conversation-then-not-now = Måske senere; endnu ikke på listen.
conversation-then-referred = Noget andet hjælper bedre.
conversation-then-other = Her sker der ikke mere.
conversation-not-until = Ikke før
    .hint = Feltet må være tomt.
conversation-referred-to = Henvist til
    .hint = Feltet må være tomt. Ingen dér hører om det fra os.
conversation-referred-place = Sted fra oversigten
    .other = et andet sted
conversation-readiness = Klar til en gruppe?
    .hint = Vi spørger, vi dømmer aldrig. Det skete behøver ikke fortælles.
conversation-topics = Venter på en gruppe om
conversation-record-do = Notér
conversation-recorded = Samtalen er noteret.
conversation-recorded-call = Noteret. Et opkald om en anden dag venter.
conversation-no-notes = Intet af det, der blev sagt, gemmes her.
conversation-nothing-more = Der kom ikke mere ud af den.

conversation-beside = Godt at vide
conversation-beside-topics = Henvendte sig om
conversation-beside-times = Kan komme
conversation-beside-waits = Venter allerede på
conversation-beside-reach = Kontakt
