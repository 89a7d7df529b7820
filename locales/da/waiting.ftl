## Choices

entry-state-waiting = venter
entry-state-placed = i en gruppe
entry-state-withdrawn = forlod listen

left-because-no-longer-wanted = ønsker ikke længere en gruppe
left-because-found-elsewhere = har fundet hjælp et andet sted
left-because-not-reached = vi kunne ikke få kontakt
left-because-other = noget andet

day-part-morning = formiddag
day-part-afternoon = eftermiddag
day-part-evening = aften

age-wish-not-asked = ikke spurgt
age-wish-any = alle aldre
age-wish-similar = omtrent samme alder
age-wish-mixed = blandede aldre

gender-wish-not-asked = ikke spurgt
gender-wish-any = alle køn
gender-wish-same = kun samme køn
gender-wish-mixed = blandet

activity-wish-not-asked = ikke spurgt
activity-wish-any = samtale eller en aktivitet
activity-wish-talk = samtale
activity-wish-activity = en fælles aktivitet

## Screens

waiting = Venteliste
waiting-empty = Ingen venter
    .why = Her venter man efter sin samtale, til der er en gruppe.
waiting-open = Gå til ventelisten

wishes = Ønsker
wishes-for = til »{ $topic }«
wishes-for-in = til »{ $topic }«, { $programme }
wishes-when = Hvornår
wishes-company = Sammen med
wishes-place = Hvor og hvad
wishes-change = Ret
wishes-leave = Tag af listen
wishes-lead = Ønsker opfyldes så vidt muligt. De er aldrig et krav.
wishes-keep = Behold ønskerne
wishes-changed = Ønskerne er rettet.

wish-not-asked = ikke spurgt
wish-any-day = hvilken som helst
# En del af nogle dage: onsdag eller torsdag aften
wish-time =
    { $part ->
        [morning] { $days } formiddag
        [afternoon] { $days } eftermiddag
       *[evening] { $days } aften
    }
wish-times = Hvornår kunne det passe?
    .hint = Piletasterne flytter, mellemrum vælger.
wish-gender = Sammen med hvem?
wish-age = Hvilke aldre?
wish-activity = Tale sammen eller gøre noget?
wish-programme = Forløb
wish-programme-any = alle
wish-place = Hvad er vigtigt ved stedet?
    .hint = For eksempel: bus i nærheden, ingen trapper.

waiting-topic = Emne
waiting-leave = Af listen til »{ $topic }«?
waiting-leave-why = Hvorfor?
waiting-leave-do = Tag af listen
waiting-left = Taget af listen.
waiting-join-lead = Kun hvor der ikke skal en samtale til først, eller den er holdt.
waiting-join-do = Sæt på listen
waiting-joined = Nu på ventelisten.

## The list

waiting-all = Alle
waiting-tab =
    { $days ->
        [0] { $count }, siden i dag
        [one] { $count }, op til én dag
       *[other] { $count }, op til { $days } dage
    }
waiting-lead =
    { $count ->
        [one] Én plads på listen.
       *[other] { $count } pladser på listen, den længste ventetid først.
    }
waiting-lead-topic =
    { $count ->
        [one] Én person venter på »{ $topic }«.
       *[other] { $count } personer venter på »{ $topic }«, den længste ventetid først.
    }
waiting-who = Hvem
waiting-days-since =
    { $days ->
        [0] siden i dag
        [one] én dag, siden { $day }
       *[other] { $days } dage, siden { $day }
    }
waiting-now = Kontakt nu
waiting-doings = Ret
waiting-wishes-change = Ret ønskerne
waiting-person = Åbn personens side
waiting-make-group = Lav en gruppe om dette emne
wishes-programme = kun »{ $programme }«
