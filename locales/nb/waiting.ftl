## Choices

entry-state-waiting = venter
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
