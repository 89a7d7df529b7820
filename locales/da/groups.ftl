## Words of the rules

# Navnet på en gruppe, som ingen har givet navn: ugedagen, aldrig emnet.
circle-monday = Mandagsgruppen
circle-tuesday = Tirsdagsgruppen
circle-wednesday = Onsdagsgruppen
circle-thursday = Torsdagsgruppen
circle-friday = Fredagsgruppen
circle-saturday = Lørdagsgruppen
circle-sunday = Søndagsgruppen
circle-irregular = Gruppen

group-state-forming = Under opstart
group-state-running = I gang
group-state-ended = Afsluttet
group-stage-self-running = Leder sig selv
group-stage-confirmed = Bekræftet
group-stage-continued = Fortsætter i en ny runde
group-stage-paused = Holder pause til { $day }

group-filter-living = Under opstart og i gang
group-filter-forming = Under opstart
group-filter-running = I gang
group-filter-ended = Afsluttet
group-filter-all = Alle

intake-open = Nye kan komme med
intake-closed = Lukket for nye

seat-state-empty = Ingen endnu
seat-state-held = Besat
seat-state-doubled = To personer
seat-state-handed-over = Givet videre

standing-possible = Muligt
standing-already-in-group = Allerede i denne gruppe
standing-intake-closed = Gruppen er lukket for nye
standing-group-full = Gruppen er fuld
standing-conversation-not-held = Samtalen kommer først
standing-gender-rule = Gruppen er for andre
standing-gender-not-asked = Spørg om køn først
standing-too-young = For ung til denne gruppe
standing-not-possible = Ikke muligt
standing-at-rest = Holder pause eller er udtrådt

withdrawal-reason-withdrew = Ønsker ikke at fortsætte
withdrawal-reason-moved-on = Fortsætter et andet sted
withdrawal-reason-not-reached = Vi kunne ikke få kontakt
withdrawal-reason-not-started = Gruppen kom aldrig i gang
withdrawal-reason-other = En anden grund

hindrance-too-few-people = { $members } af mindst { $least } personer
hindrance-seat-empty = Mangler endnu: { $role }
hindrance-seat-doubled = To på samme plads: { $role }
hindrance-pledge-not-signed = Tavshedsløfte ikke underskrevet: { $role }

group-step-record-attendance = Skriv ned, hvem der kom
    .why = Mødet er slut, og ingen har skrevet det ned.
    .action = Hvem kom?
group-step-fill-seats = Find en til den ledige plads
    .action = Vælg en
group-step-settle-seats = Aftal, hvem der beholder pladsen
    .action = Få det aftalt
group-step-tell-group = Fortæl gruppen, hvem der kommer
    .why = { $people }
    .action = Det er sagt
group-step-hand-over = Er det tid til at give videre?
    .why = Planen var at stoppe nu. Planen kan også ændres.
    .action = Forlad pladsen
group-step-let-leave = Et sidste møde er holdt
    .why = { $people }: planen var at stoppe nu.
    .action = Forlader gruppen
group-step-find-people = Find flere personer
    .action = Sæt personer i gruppen
group-step-sign-agreements = Lad alle skrive tavshedserklæringen under
    .action = Notér tavshedserklæringer
group-step-start-group = Start gruppen
    .why = Der er intet i vejen.
    .action = Start gruppen
group-step-ask-how-to-end = Spørg, hvordan det går videre efter det sidste møde
    .why = Hver enkelt bestemmer: fortsætte, stoppe eller komme i en anden gruppe.
    .action = Spørg hver
group-step-continue-group = Planlæg næste runde
    .why = Alle er spurgt, og nogle fortsætter.
    .action = Planlæg den
group-step-add-sessions = Planlæg flere møder
    .why = Der er få datoer tilbage.
    .action = Tilføj en dato
group-step-ask-still-meeting = Spørg, om gruppen stadig mødes
    .why = Gruppen leder nu sig selv. Der spørges ikke om andet.
    .action = Notér svaret
group-step-end-group = Afslut gruppen
    .why = Alle møder er holdt.
    .action = Afslut gruppen

## The list

groups = Grupper
groups-which = Hvilke grupper
groups-empty = Der er ingen grupper endnu
    .why = Grupper kommer fra ventelisten eller laves i hånden.
    .action = Lav den første gruppe
groups-none = Der er ingen grupper af den slags.

group-next = { $of ->
        [0] Næste: { $day }
       *[other] Næste: { $day }, møde { $number } af { $of }
    }
group-no-next = Ingen dato er planlagt
group-held =
    { $held ->
        [0] Intet møde blev holdt
        [one] Ét møde blev holdt
       *[other] { $held } møder blev holdt
    }
group-of = af { $least }–{ $most } personer
group-size = { $members } af { $least }–{ $most }
group-leads-itself = Ingen gruppeleder: gruppen leder sig selv
group-open = Åbn gruppen

# $weekday: 0 er mandag. Grupper med egne datoer har ingen.
rhythm-days-weekly =
    { $weekday ->
        [0] mandage
        [1] tirsdage
        [2] onsdage
        [3] torsdage
        [4] fredage
        [5] lørdage
       *[6] søndage
    }
rhythm-days-fortnightly =
    { $weekday ->
        [0] hver anden mandag
        [1] hver anden tirsdag
        [2] hver anden onsdag
        [3] hver anden torsdag
        [4] hver anden fredag
        [5] hver anden lørdag
       *[6] hver anden søndag
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
        [0] Mandage kl. { $from } til { $until }
        [1] Tirsdage kl. { $from } til { $until }
        [2] Onsdage kl. { $from } til { $until }
        [3] Torsdage kl. { $from } til { $until }
        [4] Fredage kl. { $from } til { $until }
        [5] Lørdage kl. { $from } til { $until }
       *[6] Søndage kl. { $from } til { $until }
    }
slot-fortnightly =
    { $weekday ->
        [0] Hver anden mandag kl. { $from } til { $until }
        [1] Hver anden tirsdag kl. { $from } til { $until }
        [2] Hver anden onsdag kl. { $from } til { $until }
        [3] Hver anden torsdag kl. { $from } til { $until }
        [4] Hver anden fredag kl. { $from } til { $until }
        [5] Hver anden lørdag kl. { $from } til { $until }
       *[6] Hver anden søndag kl. { $from } til { $until }
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
    .lead = Vælg, hvordan den arbejder, og hvornår den begynder. Så følger datoerne af sig selv.
new-group-programme = Hvordan den arbejder
new-group-topic = Hvad den handler om
    .why = Det står aldrig på en liste eller i et navn.
new-group-name = Navn
    .why = Feltet må være tomt: så får gruppen navn efter sin ugedag. Skriv aldrig emnet her.
new-group-first = Første dag
    .why = Den bestemmer ugedagen. Helligdage springes over.
new-group-hour = Klokkeslæt
new-group-minutes = Minutter
new-group-dates = Flere dage
    .why = Tilføj de dage, der allerede er aftalt. Der kan komme flere senere.
new-group-date = Dag { $number }
new-group-date-add = Tilføj en dag
new-group-date-remove = Fjern dag { $number }
new-group-venue = Mødested
    .why = Et mødested, der er optaget på en af de tider, kan ikke vælges.
new-group-rules = Det siger forløbet
    .why = Gruppen beholder disse tal, også hvis forløbet ændres senere.
new-group-make = Lav gruppen
venue = Mødested
venue-open = Mødested mangler endnu
programme-gist =
    { $sessions ->
        [0] { $least } til { $most } personer, { $minutes } minutter, uden slutdato
       *[other] { $least } til { $most } personer, { $sessions } møder på { $minutes } minutter
    }

group-made = lige lavet
group-made-lead =
    { $count ->
        [one] Den har én dato. Nu mangler gruppeledere og deltagere.
       *[other] Den har { $count } datoer. Nu mangler gruppeledere og deltagere.
    }
group-made-skipped = Sprunget over
    .why = Det er fridage. Antallet af møder er det samme: det sidste kommer senere i stedet.

## One group

group-about = Om gruppen
group-before-start = Før den kan starte
group-comes-next = Det næste
group-change = Ret navn eller mødested
group-name =
    .why = Alle i gruppen må se det. Skriv aldrig emnet her.
group-venue =
    .why = Møder, der er planlagt på det gamle sted, flytter med.
group-counts-only = Tæl kun, hvem der kommer
    .why = Til grupper, der ønsker det. Ingens navn skrives ved et møde.
group-moved =
    { $count ->
        [one] Ét møde flyttede med.
       *[other] { $count } møder flyttede med.
    }

group-start-title = Start { $name }
group-start-ready = Fra nu af kan du skrive ned, hvem der kom til møderne.
group-start-hindered = Der mangler stadig noget. Gruppen kan starte alligevel, med en grund. Den bliver stående ved gruppen.
group-start-anyway = Start alligevel
group-start-reason = Hvorfor starter den alligevel?
    .why = Én sætning er nok. Der behøver ikke at stå navne.
group-start-unsigned = Ikke alle har skrevet under endnu. I dette forløb sker det før det første møde.
group-started = { $name } er startet.

group-end-title = Afslut { $name }
group-end-running = Møder, der stadig er planlagt, bliver aflyst. Det, der er holdt, består. »Fortryd« bringer det tilbage.
group-end-forming = Den er ikke startet. Personerne får deres plads på ventelisten igen. »Fortryd« bringer det tilbage.
group-end-another = { $people } venter igen, på en anden gruppe.
group-ended = { $name } er afsluttet.
group-ended-on = Afsluttet { $day }

warning-too-few = Gruppen har færre end { $least } personer. Spørg gruppen, om den fortsætter.
warning-fragile = Med under fire personer er en gruppe skrøbelig. En mere ville hjælpe.
warning-ages = Mellem den yngste og den ældste er der { $years } år. Op til 15 er bedst.
warning-venue = Personer og gruppeledere er tilsammen flere, end der er plads til her.
warning-venue-closed = Gruppen mødes uden for lokalets tider.
warning-heard = På dette sted kunne andre høre, hvad der siges.

## How it is run

rules = Hvordan den arbejder
rules-topic = Emne
rules-started = Startet
rules-start-reason = Hvorfor den startede, selv om noget manglede
rules-size = Personer
rules-size-words = { $least } til { $most }
rules-go-on = mindst { $least } for at fortsætte
rules-for = Hvem den er for
rules-age = fra { $age } år
rules-what = Hvad den gør
rules-before = Hvad der kommer før
rules-conversation = En samtale kommer før en plads
rules-no-conversation = Der kræves ingen samtale
rules-agreement = Alle skriver under før det første møde

## Seats

seats = Gruppeledere
seats-empty = Mangler endnu: { $roles }
seats-doubled = To på samme plads: { $roles }
seat-held-by = { $called }, { $role }
seat-count =
    { $count ->
        [one] { $role }
       *[other] { $role }, op til { $count }
    }
seat-is-needed = skal være besat før start
seat-not-needed = kan være ledig
seat-blocks-start = Gruppen kan ikke starte uden
seat-blocks = Gruppen har brug for denne plads
seat-no-pledge = Løfte ikke underskrevet
seat-since = siden { $from }
seat-from-until = { $from } til { $until }
seat-past = Før: { $called }, { $dates }
seat-until-session = til møde { $number }
seat-until-session-on = Planlagt til møde { $number }, { $day }
seat-handed-over = Givet videre
    .why = Gruppen klarer det selv nu.
seat-fill = Giv plads
seat-fill-title = Hvem får pladsen: { $role }
seat-replace = Afløs
    .why = Den dag forlader { $called } pladsen. Begges datoer bliver gemt.
seat-replace-title = Hvem tager over: { $role }
seat-who = Gruppeleder
seat-settle = Bliver
    .why = Den anden forlader pladsen i dag. Begges datoer bliver gemt.
seat-settle-title = Hvem bliver: { $role }
seat-from = Fra hvilken dag
    .why = Lad feltet være tomt, hvis det er i dag.
seat-nobody-able = Ingen på kontoret har denne rolle endnu: { $role }.
seat-filled = { $called } har fået pladsen.
seat-pledge-due = Tavshedsløftet mangler at blive underskrevet.
seat-tell-group = Gruppen skal have det at vide.
seat-leave = Forlader pladsen
    .handover = Gruppen fortsætter på egen hånd. Det var det, vi håbede på.
seat-leave-title = { $called } forlader pladsen
seat-last-day = Fra hvilken dag ikke længere
    .why = Lad feltet være tomt, hvis det er i dag. Datoerne bliver gemt.
seat-left = { $called } har forladt pladsen.
group-leads-itself-now = Gruppen leder sig selv nu.

## People

members = Personer
members-none = Ingen er i gruppen endnu.
members-were = Ingen var i gruppen, da den sluttede.
members-place = Sæt personer i gruppen
members-former = De, der er stoppet
member-open = Åbn siden
member-since = siden { $day }
member-experienced = har været i gruppe før
member-new = ny her
member-until = til { $day }
member-evenings = Møder indtil nu
member-evenings-title = { $called }: møder indtil nu
member-leave = Forlader gruppen
    .why = Løftet om tavshed gælder stadig.
member-leave-title = { $called } forlader gruppen
member-leave-because = Hvorfor?
member-leave-when = Fra hvornår
    .why = Efter det varsel, gruppen har aftalt, eller med det samme.
member-leave-now = med det samme
member-leave-after = efter { $day }
member-stays = bliver alligevel
member-leave-planned = { $called } kommer til og med { $day }.
member-staying = { $called } bliver.
member-wait-again = Venter igen
    .why = Den gamle plads på ventelisten gælder, med hele ventetiden.
member-waits-again = Pladsen på ventelisten er der igen.
member-left = { $called } har forladt gruppen.
member-left-on = { $day } · { $because }
group-too-few = Gruppen har nu færre end { $least } personer.

place-title = Hvem kommer med i { $group }?
place-lead = { $members } af { $most } pladser er optaget. De, der har ventet længst, står først.
place-here = Giv plads her
    .name = Giv plads her: { $called }
place-done = er med i gruppen
place-nobody = Ingen venter på »{ $topic }«.
member-placed = { $called } er nu med i { $group }.
waits-days =
    { $days ->
        [0] venter siden i dag
        [one] har ventet én dag
       *[other] har ventet { $days } dage
    }

intake-close = Luk for nye
intake-reopen = Åbn for nye
    .why = En lukket gruppe åbner kun, når alle i den siger ja. Bagefter skriver alle under igen.
intake-consent = Alle i gruppen har sagt ja

new-group-no-programme = Et forløb kommer først
    .why = Det siger, hvordan en gruppe arbejder: hvor mange, hvor ofte, hvem der leder. Vælg et i indstillingerne, og ret det, som du vil.
    .action = Gå til indstillingerne
warning-name = Navnet røber emnet. Enhver, der ser en liste, ville vide det. Vælg et andet navn.
place-directly = En, der ikke står på denne liste
    .why = Til en, der aldrig har ventet. De samme regler gælder.
place-directly-nothing = Ingen hedder sådan.

## Sådan går det videre

going-on = Hvordan går det videre med { $group }?
    .why = Hver bestemmer selv. Hvert svar gemmes med det samme.
going-on-ask = Hvordan det går videre
going-on-of = Hvordan { $called } ønsker at gå videre
going-on-open =
    { $count ->
        [one] Én er ikke spurgt endnu.
       *[other] { $count } er ikke spurgt endnu.
    }
going-on-not-asked = ikke spurgt
going-on-continues = fortsætter
going-on-leaves = forlader gruppen
going-on-another = en anden gruppe
next-round = Næste runde
    .why = Med { $people }. Gruppen beholder sine tal, og alle skriver under igen.
next-round-first = Første møde
next-round-stay = De, der leder, fortsætter også
    .hint = Ellers leder gruppen sig selv.
next-round-make = Opret næste runde
next-round-made = Næste runde af { $group } er planlagt.
round-before = Gruppen fortsætter fra en tidligere runde: { $group }.
round-after = Næste runde er planlagt: { $group }.
round-look = Se
shift = Flyt hele rækken
    .why = Fra ét møde af flytter alle senere med. Antallet er det samme.
shift-from = Fra hvilket møde
shift-session = { $number }: { $day }
shift-first = Dets nye dag
shift-week = En uge senere
shift-weeks = To uger senere
shift-venue = Lokale
    .stays = som nu
shift-pass = Spring dage over, hvor lokalet er optaget
    .hint = Hvert møde går videre til næste ledige dag.
shift-preview = Sådan bliver det
shift-line = { $day }, { $time }
shift-was = før { $day }
shift-taken = { $group } er der kl. { $time }
shift-not-possible = ikke muligt
shift-do = Flyt rækken
shift-done = Rækken er flyttet. Antallet er stadig { $count }.
## The rules a group writes for itself

group-rules-suggestion =
    Vi begynder og slutter til tiden.
    Den, der ikke kan komme, siger til.
    Alle må tale lige længe. Alle må også tie.
    Vi lytter og lader hinanden tale ud.
    Vi giver kun råd, når nogen beder om det.
    Det, der bliver sagt her, bliver her.
group-dates = Datoer til værten
    .why = Til huset, hvor gruppen mødes: dage, klokkeslæt, hvor mange. Ingen navne og intet emne.
group-dates-print = Udskriv
group-dates-page = Aftaler
group-dates-most = Højst { $count } personer og dem, der leder
group-dates-day = Dag
group-dates-hour = Klokken
group-dates-place = Sted
group-dates-none = Ingen møder er planlagt.
group-rules = Gruppens regler
    .why = Hver gruppe skriver sine egne. De gælder, når gruppen har sagt ja til dem.
group-rules-none = Gruppen har ingen egne regler endnu.
group-rules-accepted = Gruppen sagde ja { $day }
group-rules-open = Læs og skriv
group-rules-holds = Det, der gælder
group-rules-next = Det, der skrives
    .hint = Det gemmes, mens du skriver, og gælder, når gruppen siger ja.
group-rules-change = Skriv nye
group-rules-suggest = Begynd med et forslag
group-rules-accept = Gruppen har sagt ja
group-rules-accept-on = Hvilken dag
    .why = Lad feltet være tomt, hvis det er i dag.
group-rules-taken = Reglerne gælder fra nu af.
group-rules-earlier = Før
group-rules-print = Print
    .why = På papiret står kun reglerne, ingen navne.
group-rules-page = Vores regler

## Pause

group-pause = Hold pause
    .why = Møderne venter. Ingen går tabt: der kommer lige så mange som før.
group-pause-other = Hold pause til en anden dag
group-pause-title = { $name } holder pause
group-pause-until = Til hvilken dag
    .why = Det første møde er den dag eller kort efter.
group-resume = Mødes igen fra nu af
group-again =
    { $count ->
        [one] Næste møde: { $day }. Der kommer ét møde.
       *[other] Næste møde: { $day }. Der kommer { $count } møder.
    }
group-again-open = Der er ikke planlagt noget møde.

## At give videre

group-told = Det er noteret, at gruppen ved det.
plan-leaving = Planlæg at stoppe
    .why = Kun så længe gruppen har brug for det. Planen kan ændres når som helst.
plan-leaving-title = Hvornår stopper: { $role }
plan-leaving-when = Efter hvilket møde
plan-leaving-after = møde { $number }, { $day }
plan-leaving-open = ikke planlagt
plan-leaving-done = Planen er noteret.
handing-over = Givet videre til gruppen
handing-over-left =
    { $count ->
        [one] én ting mangler
       *[other] { $count } ting mangler
    }
handing-over-done = alt er givet videre
handing-over-since = siden { $day }
handing-over-values = Værdierne er forklaret
handing-over-rules = Gruppen har skrevet sine regler
handing-over-talking-time = Taletiden deles uden hjælp
handing-over-dates = Gruppen aftaler selv sine dage
handing-over-key = Nøgle og lokale er givet videre
handing-over-office = Gruppen ved, hvem den kan spørge på kontoret
still-meeting = Notér det
    .why = En gruppe, der leder sig selv, spørges ikke om andet.
still-meeting-title = Mødes { $name } stadig?
still-meeting-yes = Den mødes
    .text = Der spørges igen senere.
still-meeting-no = Den mødes ikke længere
    .text = Gruppen slutter. Det, der er holdt, består.
still-meeting-again = Spørg igen om
still-meeting-months =
    { $count ->
        [one] én måned
       *[other] { $count } måneder
    }
still-meeting-noted = Det er noteret, at { $name } mødes.
take-over = Brug det i denne gruppe
take-over-says = Forløbet siger noget andet nu
    .why = Gruppen beholder sine egne tal, hvis du ikke bruger disse. Datoer og pladser bliver.
take-over-done = Brugt i denne gruppe.
