## Words of the rules

# Navnet på en gruppe som ingen har gitt navn: ukedagen, aldri temaet.
circle-monday = Mandagsgruppen
circle-tuesday = Tirsdagsgruppen
circle-wednesday = Onsdagsgruppen
circle-thursday = Torsdagsgruppen
circle-friday = Fredagsgruppen
circle-saturday = Lørdagsgruppen
circle-sunday = Søndagsgruppen
circle-irregular = Gruppen

group-state-forming = Under oppstart
group-state-running = I gang
group-state-ended = Avsluttet
group-stage-self-running = Leder seg selv
group-stage-confirmed = Bekreftet
group-stage-continued = Fortsetter i en ny runde
group-stage-paused = Har pause til { $day }

group-filter-living = Under oppstart og i gang
group-filter-forming = Under oppstart
group-filter-running = I gang
group-filter-ended = Avsluttet
group-filter-all = Alle

intake-open = Nye kan bli med
intake-closed = Lukket for nye

seat-state-empty = Ingen ennå
seat-state-held = Fylt
seat-state-doubled = To personer
seat-state-handed-over = Gitt videre

standing-possible = Mulig
standing-already-in-group = Allerede i denne gruppen
standing-intake-closed = Gruppen er lukket for nye
standing-group-full = Gruppen er full
standing-conversation-not-held = Samtalen kommer først
standing-gender-rule = Gruppen er for andre
standing-gender-not-asked = Spør om kjønn først
standing-too-young = For ung for denne gruppen
standing-not-possible = Ikke mulig
standing-at-rest = Tar pause eller er utmeldt

withdrawal-reason-withdrew = Ønsker ikke å fortsette
withdrawal-reason-moved-on = Fortsetter et annet sted
withdrawal-reason-not-reached = Vi fikk ikke kontakt
withdrawal-reason-not-started = Gruppen kom aldri i gang
withdrawal-reason-other = En annen grunn

hindrance-too-few-people = { $members } av minst { $least } personer
hindrance-seat-empty = Mangler ennå: { $role }
hindrance-seat-doubled = To på samme plass: { $role }
hindrance-pledge-not-signed = Taushetsløfte ikke underskrevet: { $role }

group-step-record-attendance = Skriv ned hvem som kom
    .why = Møtet er over, og ingen har skrevet det ned.
    .action = Hvem kom?
group-step-fill-seats = Finn en til den ledige plassen
    .action = Velg en
group-step-settle-seats = Avtal hvem som beholder plassen
    .action = Få det avtalt
group-step-tell-group = Fortell gruppen hvem som kommer
    .why = { $people }
    .action = Det er sagt
group-step-hand-over = Er det tid for å gi videre?
    .why = Planen var å slutte nå. Planen kan også endres.
    .action = Forlat plassen
group-step-let-leave = Et siste møte er holdt
    .why = { $people }: planen var å slutte nå.
    .action = Forlater gruppen
group-step-find-people = Finn flere personer
    .action = Gi plass i gruppen
group-step-sign-agreements = La alle skrive under taushetserklæringen
    .action = Noter taushetserklæringer
group-step-start-group = Start gruppen
    .why = Ingenting står i veien.
    .action = Start gruppen
group-step-ask-how-to-end = Spør hvordan det går videre etter det siste møtet
    .why = Hver enkelt bestemmer: fortsette, slutte eller bli med i en annen gruppe.
    .action = Spør hver
group-step-continue-group = Planlegg neste runde
    .why = Alle er spurt, og noen fortsetter.
    .action = Planlegg den
group-step-add-sessions = Planlegg flere møter
    .why = Det er få datoer igjen.
    .action = Legg til en dato
group-step-ask-still-meeting = Spør om gruppen fortsatt møtes
    .why = Gruppen leder nå seg selv. Det spørres ikke om noe annet.
    .action = Noter svaret
group-step-end-group = Avslutt gruppen
    .why = Alle møtene er holdt.
    .action = Avslutt gruppen

## The list

groups = Grupper
groups-which = Hvilke grupper
groups-empty = Det er ingen grupper ennå
    .why = Grupper kommer fra ventelisten eller lages for hånd.
    .action = Lag den første gruppen
groups-none = Det er ingen grupper av dette slaget.

group-next = { $of ->
        [0] Neste: { $day }
       *[other] Neste: { $day }, møte { $number } av { $of }
    }
group-no-next = Ingen dato er planlagt
group-held =
    { $held ->
        [0] Ingen møter ble holdt
        [one] Ett møte ble holdt
       *[other] { $held } møter ble holdt
    }
group-of = av { $least }–{ $most } personer
group-size = { $members } av { $least }–{ $most }
group-leads-itself = Ingen gruppeleder: gruppen leder seg selv
group-open = Åpne gruppen

# $weekday: 0 er mandag. Grupper med egne datoer har ingen.
rhythm-days-weekly =
    { $weekday ->
        [0] mandager
        [1] tirsdager
        [2] onsdager
        [3] torsdager
        [4] fredager
        [5] lørdager
       *[6] søndager
    }
rhythm-days-fortnightly =
    { $weekday ->
        [0] annenhver mandag
        [1] annenhver tirsdag
        [2] annenhver onsdag
        [3] annenhver torsdag
        [4] annenhver fredag
        [5] annenhver lørdag
       *[6] annenhver søndag
    }
rhythm-days-monthly =
    { $weekday ->
        [0] hver fjerde mandag
        [1] hver fjerde tirsdag
        [2] hver fjerde onsdag
        [3] hver fjerde torsdag
        [4] hver fjerde fredag
        [5] hver fjerde lørdag
       *[6] hver fjerde søndag
    }
rhythm-days-irregular = egne datoer

slot-weekly =
    { $weekday ->
        [0] Mandager kl. { $from } til { $until }
        [1] Tirsdager kl. { $from } til { $until }
        [2] Onsdager kl. { $from } til { $until }
        [3] Torsdager kl. { $from } til { $until }
        [4] Fredager kl. { $from } til { $until }
        [5] Lørdager kl. { $from } til { $until }
       *[6] Søndager kl. { $from } til { $until }
    }
slot-fortnightly =
    { $weekday ->
        [0] Annenhver mandag kl. { $from } til { $until }
        [1] Annenhver tirsdag kl. { $from } til { $until }
        [2] Annenhver onsdag kl. { $from } til { $until }
        [3] Annenhver torsdag kl. { $from } til { $until }
        [4] Annenhver fredag kl. { $from } til { $until }
        [5] Annenhver lørdag kl. { $from } til { $until }
       *[6] Annenhver søndag kl. { $from } til { $until }
    }
slot-monthly =
    { $weekday ->
        [0] Hver fjerde mandag kl. { $from } til { $until }
        [1] Hver fjerde tirsdag kl. { $from } til { $until }
        [2] Hver fjerde onsdag kl. { $from } til { $until }
        [3] Hver fjerde torsdag kl. { $from } til { $until }
        [4] Hver fjerde fredag kl. { $from } til { $until }
        [5] Hver fjerde lørdag kl. { $from } til { $until }
       *[6] Hver fjerde søndag kl. { $from } til { $until }
    }
slot-irregular = Egne datoer, kl. { $from } til { $until }

## A new group

new-group = Ny gruppe
    .lead = Velg hvordan den arbeider, og når den begynner. Så følger datoene av det.
new-group-programme = Hvordan den arbeider
new-group-topic = Hva den handler om
    .why = Det står aldri på en liste eller i et navn.
new-group-name = Navn
    .why = Feltet kan stå tomt: da får gruppen navn etter ukedagen. Skriv aldri temaet her.
new-group-first = Første dag
    .why = Den bestemmer ukedagen. Helligdager hoppes over.
new-group-hour = Klokkeslett
new-group-minutes = Minutter
new-group-dates = Flere dager
    .why = Legg til dagene som allerede er avtalt. Det kan komme flere senere.
new-group-date = Dag { $number }
new-group-date-add = Legg til en dag
new-group-date-remove = Fjern dag { $number }
new-group-venue = Møtested
    .why = Et møtested som er opptatt på en av tidene, kan ikke velges.
new-group-rules = Det opplegget sier
    .why = Gruppen beholder disse tallene, også om opplegget endres senere.
new-group-make = Lag gruppen
venue = Møtested
venue-open = Møtested mangler ennå
programme-gist =
    { $sessions ->
        [0] { $least } til { $most } personer, { $minutes } minutter, uten sluttdato
       *[other] { $least } til { $most } personer, { $sessions } møter på { $minutes } minutter
    }

group-made = nettopp laget
group-made-lead =
    { $count ->
        [one] Den har én dato. Nå mangler gruppeledere og deltakere.
       *[other] Den har { $count } datoer. Nå mangler gruppeledere og deltakere.
    }
group-made-skipped = Hoppet over
    .why = Dette er fridager. Antallet møter er det samme: det siste kommer senere i stedet.

## One group

group-about = Om gruppen
group-before-start = Før den kan starte
group-comes-next = Det neste
group-change = Endre navn eller møtested
group-name =
    .why = Alle i gruppen kan se det. Skriv aldri temaet her.
group-venue =
    .why = Møter som er planlagt på det gamle stedet, flytter med.
group-counts-only = Tell bare hvem som kommer
    .why = For grupper som ønsker det. Ingen navn skrives ned ved et møte.
group-moved =
    { $count ->
        [one] Ett møte flyttet med.
       *[other] { $count } møter flyttet med.
    }

group-start-title = Start { $name }
group-start-ready = Fra nå av kan du skrive ned hvem som kom til møtene.
group-start-hindered = Noe mangler fortsatt. Gruppen kan starte likevel, med en grunn. Den blir stående ved gruppen.
group-start-anyway = Start likevel
group-start-reason = Hvorfor starter den likevel?
    .why = Én setning er nok. Det trengs ingen navn.
group-start-unsigned = Ikke alle har skrevet under ennå. I dette opplegget skjer det før det første møtet.
group-started = { $name } er startet.

group-end-title = Avslutt { $name }
group-end-running = Møter som fortsatt er planlagt, blir avlyst. Det som er holdt, blir stående. «Angre» henter det tilbake.
group-end-forming = Den er ikke startet. Personene får igjen plassen sin på ventelisten. «Angre» henter det tilbake.
group-end-another = { $people } venter igjen, på en annen gruppe.
group-ended = { $name } er avsluttet.
group-ended-on = Avsluttet { $day }

warning-too-few = Gruppen har færre enn { $least } personer. Spør gruppen om den fortsetter.
warning-fragile = Med under fire personer er en gruppe skjør. En til ville hjelpe.
warning-ages = Mellom den yngste og den eldste er det { $years } år. Opptil 15 er best.
warning-venue = Personer og gruppeledere er til sammen flere enn det er plass til her.
warning-venue-closed = Gruppen møtes utenom tidene til rommet.
warning-heard = På dette stedet kunne andre høre det som sies.

## How it is run

rules = Hvordan den arbeider
rules-topic = Tema
rules-started = Startet
rules-start-reason = Hvorfor den startet selv om noe manglet
rules-size = Personer
rules-size-words = { $least } til { $most }
rules-go-on = minst { $least } for å fortsette
rules-for = Hvem den er for
rules-age = fra { $age } år
rules-what = Hva den gjør
rules-before = Hva som kommer før
rules-conversation = En samtale kommer før en plass
rules-no-conversation = Det trengs ingen samtale
rules-agreement = Alle skriver under før det første møtet

## Seats

seats = Gruppeledere
seats-empty = Mangler ennå: { $roles }
seats-doubled = To på samme plass: { $roles }
seat-held-by = { $called }, { $role }
seat-count =
    { $count ->
        [one] { $role }
       *[other] { $role }, opptil { $count }
    }
seat-is-needed = må være fylt før start
seat-not-needed = kan være ledig
seat-blocks-start = Gruppen kan ikke starte uten
seat-blocks = Gruppen trenger denne plassen
seat-no-pledge = Løfte ikke underskrevet
seat-since = siden { $from }
seat-from-until = { $from } til { $until }
seat-past = Før: { $called }, { $dates }
seat-until-session = til møte { $number }
seat-until-session-on = Planlagt til møte { $number }, { $day }
seat-handed-over = Gitt videre
    .why = Gruppen klarer det selv nå.
seat-fill = Gi plass
seat-fill-title = Hvem får plassen: { $role }
seat-replace = Avløs
    .why = Den dagen forlater { $called } plassen. Datoene til begge blir tatt vare på.
seat-replace-title = Hvem tar over: { $role }
seat-who = Gruppeleder
seat-settle = Blir
    .why = Den andre forlater plassen i dag. Datoene til begge blir tatt vare på.
seat-settle-title = Hvem blir: { $role }
seat-from = Fra hvilken dag
    .why = La feltet stå tomt hvis det er i dag.
seat-nobody-able = Ingen på kontoret har denne rollen ennå: { $role }.
seat-filled = { $called } har fått plassen.
seat-pledge-due = Taushetsløftet er ikke underskrevet ennå.
seat-tell-group = Gruppen skal få vite det.
seat-leave = Forlater plassen
    .handover = Gruppen fortsetter på egen hånd. Det var det vi håpet på.
seat-leave-title = { $called } forlater plassen
seat-last-day = Fra hvilken dag ikke lenger
    .why = La feltet stå tomt hvis det er i dag. Datoene blir tatt vare på.
seat-left = { $called } har forlatt plassen.
group-leads-itself-now = Gruppen leder seg selv nå.

## People

members = Personer
members-none = Ingen er i gruppen ennå.
members-were = Ingen var i gruppen da den sluttet.
members-place = Gi plass i gruppen
members-former = De som har sluttet
member-open = Åpne siden
member-since = siden { $day }
member-experienced = har vært i gruppe før
member-new = ny her
member-until = til { $day }
member-evenings = Møter så langt
member-evenings-title = { $called }: møter så langt
member-leave = Forlater gruppen
    .why = Løftet om taushet gjelder fortsatt.
member-leave-title = { $called } forlater gruppen
member-leave-because = Hvorfor?
member-leave-when = Fra når
    .why = Etter varselet gruppen har avtalt, eller med en gang.
member-leave-now = med en gang
member-leave-after = etter { $day }
member-stays = blir likevel
member-leave-planned = { $called } kommer til og med { $day }.
member-staying = { $called } blir.
member-wait-again = Venter igjen
    .why = Den gamle plassen på ventelisten gjelder, med hele ventetiden.
member-waits-again = Plassen på ventelisten er der igjen.
member-left = { $called } har forlatt gruppen.
member-left-on = { $day } · { $because }
group-too-few = Gruppen har nå færre enn { $least } personer.

place-title = Hvem blir med i { $group }?
place-lead = { $members } av { $most } plasser er opptatt. De som har ventet lengst, står først.
place-here = Gi plass her
    .name = Gi plass her: { $called }
place-done = er med i gruppen
place-nobody = Ingen venter på «{ $topic }».
member-placed = { $called } er nå med i { $group }.
waits-days =
    { $days ->
        [0] venter siden i dag
        [one] har ventet én dag
       *[other] har ventet { $days } dager
    }

intake-close = Lukk for nye
intake-reopen = Åpne for nye
    .why = En lukket gruppe åpner bare når alle i den sier ja. Etterpå skriver alle under på nytt.
intake-consent = Alle i gruppen har sagt ja

new-group-no-programme = Et opplegg kommer først
    .why = Det sier hvordan en gruppe drives: hvor mange, hvor ofte, hvem som leder. Velg et i innstillingene og endre det som du vil.
    .action = Gå til innstillingene
warning-name = Navnet røper temaet. Alle som ser en liste, ville vite det. Velg et annet navn.
place-directly = Noen som ikke står på denne listen
    .why = For noen som aldri har ventet. De samme reglene gjelder.
place-directly-nothing = Ingen heter det.

## Slik går det videre

going-on = Hvordan går det videre med { $group }?
    .why = Hver bestemmer selv. Hvert svar lagres med det samme.
going-on-ask = Hvordan det går videre
going-on-of = Hvordan { $called } ønsker å gå videre
going-on-open =
    { $count ->
        [one] Én er ikke spurt ennå.
       *[other] { $count } er ikke spurt ennå.
    }
going-on-not-asked = ikke spurt
going-on-continues = fortsetter
going-on-leaves = slutter
going-on-another = en annen gruppe
next-round = Neste runde
    .why = Med { $people }. Gruppen beholder tallene sine, og alle skriver under på nytt.
next-round-first = Første møte
next-round-stay = De som leder, fortsetter også
    .hint = Ellers leder gruppen seg selv.
next-round-make = Lag neste runde
next-round-made = Neste runde av { $group } er planlagt.
round-before = Gruppen fortsetter fra en tidligere runde: { $group }.
round-after = Neste runde er planlagt: { $group }.
round-look = Se
shift = Flytt hele rekken
    .why = Fra ett møte av flytter alle senere med. Antallet er det samme.
shift-from = Fra hvilket møte
shift-session = { $number }: { $day }
shift-first = Den nye dagen
shift-week = En uke senere
shift-weeks = To uker senere
shift-venue = Rom
    .stays = som nå
shift-pass = Hopp over dager når rommet er opptatt
    .hint = Hvert møte går videre til neste ledige dag.
shift-preview = Slik blir det
shift-line = { $day }, { $time }
shift-was = før { $day }
shift-taken = { $group } er der kl. { $time }
shift-not-possible = ikke mulig
shift-do = Flytt rekken
shift-done = Rekken er flyttet. Antallet er fortsatt { $count }.
## The rules a group writes for itself

group-rules-suggestion =
    Vi begynner og slutter til avtalt tid.
    Den som ikke kan komme, sier fra.
    Alle kan snakke like lenge. Alle kan også være stille.
    Vi lytter og lar hverandre snakke ferdig.
    Vi gir råd bare når noen ber om det.
    Det som blir sagt her, blir her.
group-dates = Datoer til verten
    .why = Til huset der gruppen møtes: dager, klokkeslett, hvor mange. Ingen navn og ikke noe tema.
group-dates-print = Skriv ut
group-dates-page = Avtaler
group-dates-most = Høyst { $count } personer og de som leder
group-dates-day = Dag
group-dates-hour = Klokken
group-dates-place = Sted
group-dates-none = Ingen møter er planlagt.
group-rules = Rammer
    .why = Hver gruppe skriver sine egne. De gjelder når gruppen har sagt ja til dem.
group-rules-none = Gruppen har ingen egne rammer ennå.
group-rules-accepted = Gruppen sa ja { $day }
group-rules-open = Les og skriv
group-rules-holds = Det som gjelder
group-rules-next = Det som skrives
    .hint = Det lagres mens du skriver, og gjelder når gruppen sier ja.
group-rules-change = Skriv nye
group-rules-suggest = Begynn med et forslag
group-rules-accept = Gruppen har sagt ja
group-rules-accept-on = Hvilken dag
    .why = La feltet stå tomt hvis det er i dag.
group-rules-taken = Rammene gjelder fra nå av.
group-rules-earlier = Før
group-rules-print = Skriv ut
    .why = På papiret står bare rammene, ingen navn.
group-rules-page = Våre rammer

## Pause

group-pause = Ta pause
    .why = Møtene venter. Ingen går tapt: det kommer like mange som før.
group-pause-other = Pause til en annen dag
group-pause-title = { $name } tar pause
group-pause-until = Til hvilken dag
    .why = Det første møtet er den dagen eller kort etter.
group-resume = Møtes igjen fra nå av
group-again =
    { $count ->
        [one] Neste møte: { $day }. Det kommer ett møte.
       *[other] Neste møte: { $day }. Det kommer { $count } møter.
    }
group-again-open = Det er ikke planlagt noe møte.

## Å gi videre

group-told = Det er notert at gruppen vet det.
plan-leaving = Planlegg å slutte
    .why = Bare så lenge gruppen trenger det. Planen kan endres når som helst.
plan-leaving-title = Når slutter: { $role }
plan-leaving-when = Etter hvilket møte
plan-leaving-after = møte { $number }, { $day }
plan-leaving-open = ikke planlagt
plan-leaving-done = Planen er notert.
handing-over = Gitt videre til gruppen
handing-over-left =
    { $count ->
        [one] én ting mangler
       *[other] { $count } ting mangler
    }
handing-over-done = alt er gitt videre
handing-over-since = siden { $day }
handing-over-values = Verdiene er forklart
handing-over-rules = Gruppen har skrevet rammene sine
handing-over-talking-time = Taletiden deles uten hjelp
handing-over-dates = Gruppen avtaler dagene selv
handing-over-key = Nøkkel og rom er gitt videre
handing-over-office = Gruppen vet hvem den kan spørre på kontoret
still-meeting = Noter det
    .why = En gruppe som leder seg selv, spørres ikke om noe annet.
still-meeting-title = Møtes { $name } fortsatt?
still-meeting-yes = Den møtes
    .text = Det spørres igjen senere.
still-meeting-no = Den møtes ikke lenger
    .text = Gruppen avsluttes. Det som er holdt, består.
still-meeting-again = Spør igjen om
still-meeting-months =
    { $count ->
        [one] én måned
       *[other] { $count } måneder
    }
still-meeting-noted = Det er notert at { $name } møtes.
take-over = Bruk det i denne gruppen
take-over-says = Opplegget sier noe annet nå
    .why = Gruppen beholder sine egne tall om du ikke bruker disse. Datoer og plasser blir.
take-over-done = Brukt i denne gruppen.
