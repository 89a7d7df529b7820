## Choices

entry-state-waiting = venter
entry-state-offered = tilbudt plass
entry-state-placed = i en gruppe
entry-state-withdrawn = gikk ut av listen

left-because-no-longer-wanted = ønsker ikke gruppe lenger
left-because-found-elsewhere = har funnet hjelp et annet sted
left-because-not-reached = vi fikk ikke kontakt
left-because-other = noe annet

day-part-morning = formiddag
day-part-afternoon = ettermiddag
day-part-evening = kveld

age-wish-not-asked = ikke spurt
age-wish-any = alle aldre
age-wish-similar = omtrent samme alder
age-wish-mixed = blandede aldre

gender-wish-not-asked = ikke spurt
gender-wish-any = alle kjønn
gender-wish-same = bare samme kjønn
gender-wish-mixed = blandet

activity-wish-not-asked = ikke spurt
activity-wish-any = samtale eller en aktivitet
activity-wish-talk = samtale
activity-wish-activity = en felles aktivitet

## Screens

waiting = Venteliste
waiting-empty = Ingen venter
    .why = Her venter folk etter samtalen sin, til det er en gruppe for dem.
waiting-open = Gå til ventelisten

wishes = Ønsker
wishes-for = for «{ $topic }»
wishes-for-in = for «{ $topic }», { $programme }
wishes-when = Når
wishes-company = Sammen med
wishes-place = Hvor og hva
wishes-change = Endre
wishes-leave = Ta av listen
wishes-lead = Ønsker oppfylles så langt det går. De er aldri et krav.
wishes-keep = Behold ønskene
wishes-changed = Ønskene er endret.

wish-not-asked = ikke spurt
wish-any-day = hvilken som helst
# En del av noen dager: onsdag eller torsdag kveld
wish-time =
    { $part ->
        [morning] { $days } formiddag
        [afternoon] { $days } ettermiddag
       *[evening] { $days } kveld
    }
wish-times = Når kan det passe?
    .hint = Piltastene flytter, mellomrom velger.
wish-gender = Sammen med hvem?
wish-age = Hvilke aldre?
wish-activity = Snakke sammen eller gjøre noe?
wish-programme = Opplegg
wish-programme-any = alle
wish-place = Hva er viktig med stedet?
    .hint = For eksempel: buss i nærheten, ingen trapper.

waiting-topic = Tema
waiting-leave = Av listen for «{ $topic }»?
waiting-leave-why = Hvorfor?
waiting-leave-do = Ta av listen
waiting-left = Tatt av listen.
waiting-join-lead = Bare der det ikke trengs en samtale først, eller den er holdt.
waiting-join-do = Sett på listen
waiting-joined = På ventelisten nå.

## The list

waiting-all = Alle
waiting-tab =
    { $days ->
        [0] { $count }, siden i dag
        [one] { $count }, opptil én dag
       *[other] { $count }, opptil { $days } dager
    }
waiting-lead =
    { $count ->
        [one] Én plass på listen.
       *[other] { $count } plasser på listen, den lengste ventetiden først.
    }
waiting-lead-topic =
    { $count ->
        [one] Én person venter på «{ $topic }».
       *[other] { $count } personer venter på «{ $topic }», den lengste ventetiden først.
    }
waiting-who = Hvem
waiting-days-since =
    { $days ->
        [0] siden i dag
        [one] én dag, siden { $day }
       *[other] { $days } dager, siden { $day }
    }
waiting-now = Kontakt nå
waiting-doings = Endre
waiting-wishes-change = Endre ønskene
waiting-person = Åpne personens side
waiting-make-group = Lag en gruppe om dette temaet
wishes-programme = bare «{ $programme }»
wishes-language = på { $language }
wish-language = Hvilket språk skal gruppen snakke?
wish-language-any = alle
wish-language-any-do = Alle språk er greit

## Offers

offer-title = Tilby en plass
offer-to = Til { $names }. Alle blir ringt til og får vite det.
offer-where = I hvilken gruppe?
offer-group =
    { $free ->
        [one] { $name } (én ledig plass)
       *[other] { $name } ({ $free } ledige plasser)
    }
offer-do = Tilby
offered =
    { $count ->
        [one] Plassen er tilbudt.
       *[other] { $count } plasser er tilbudt.
    }
offer-since = Tilbudt: { $group }, siden { $day }
offer-thinking = Tilbudt: { $group }; tenker på det til { $day }
offer-in = En plass i «{ $group }».
offer-answer-record = Skriv ned svaret
offer-answer-of = Hva sier { $called }?
offer-answer = Svaret
offer-answer-accepted = ja, tar plassen
offer-answer-declined = nei, venter videre
offer-answer-thinking = tenker på det
offer-until = Til når?
offer-answer-do = Skriv ned
offer-answered-accepted = { $called } er i «{ $group }» nå.
offer-answered-declined = { $called } venter videre, fra samme dag som før.
offer-answered-thinking = { $called } tenker på det.

## Several at once

waiting-ask = Noter en oppringning
waiting-asked =
    { $count ->
        [one] Én oppringning er notert.
       *[other] { $count } oppringninger er notert.
    }
waiting-leave-together =
    { $count ->
        [one] Ta én av listen?
       *[other] Ta { $count } av listen?
    }
    .text = Ett Angre bringer alle tilbake.
waiting-left-together =
    { $count ->
        [one] Én er tatt av listen.
       *[other] { $count } er tatt av listen.
    }

## Filters

filters = Filtre
filter-programme = alle opplegg
filter-state = venter eller tilbudt
    .name = Hvor langt det er
filter-waited = har ventet lenge eller kort
    .name = Hvor lenge de har ventet
filter-least = { $days } dager eller mer
filter-time = når som helst
    .name = Når de kunne komme
filter-none = Vis alle
filter-keep = Ta vare på dette filteret
filter-keep-do = Ta vare på
filter-name = Navn på filteret
filter-shared = For alle på kontoret
filter-kept = Tatt vare på: { $name }
filter-of-all = { $name } (alles)
filter-remove = Fjern: { $name }
filter-nobody = Ingen på listen passer til dette.

## When they could come

spread = Når kunne de fleste komme?
    .note = et lite bilde
spread-best = De fleste kan komme { $times }: { $people } av { $asked }.
spread-not-asked =
    { $count ->
        [one] Én er ikke spurt.
       *[other] { $count } er ikke spurt.
    }
spread-nobody = Ingen på denne listen er spurt når de kunne komme.

## Still interested?

interest = Fortsatt interessert?
interest-lead = { $open } gjenstår å spørre, { $still } venter videre, { $left } har forlatt listen.
interest-lead-none = Gå én gang gjennom alle som venter. Den som ikke svarer, blir på listen.
interest-none =
    { $count ->
        [0] Ingen venter på dette
        [one] Én venter på dette
       *[other] { $count } venter på dette
    }
    .why = Begynn, og hver linje sier hva som er trygt nå.
interest-last = Sist spurt til { $day }.
interest-start = Begynn å spørre
interest-end = Avslutt
interest-ended = Avsluttet. Den som ikke ble nådd, blir på listen.
interest-open = Gjenstår å spørre: { $count }
interest-all-asked = Alle har svart.
interest-answered = Har svart
interest-of = Spør { $called }
interest-tries =
    { $count ->
        [one] prøvd én gang
       *[other] prøvd { $count } ganger
    }
interest-look = Ringeark
interest-keys = Opp og ned går fra den ene til den neste. 1 til 4 svarer, Enter åpner ringearket.
interest-answer-still = venter videre
interest-answer-no-longer = ikke lenger
interest-answer-elsewhere = fant noe annet
interest-answer-not-reached = ikke nådd
interest-recorded-still = { $called } venter videre.
interest-recorded-no-longer = { $called } har forlatt listen.
interest-recorded-elsewhere = { $called } har forlatt listen.
interest-recorded-not-reached = { $called } blir på listen.
