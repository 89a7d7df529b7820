## Choices

entry-state-waiting = venter
entry-state-offered = tilbudt en plads
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
wishes-language = på { $language }
wish-language = Hvilket sprog skal gruppen tale?
wish-language-any = alle
wish-language-any-do = Alle sprog er i orden

## Offers

offer-title = Tilbyd en plads
offer-to = Til { $names }. De bliver alle ringet op og får det at vide.
offer-where = I hvilken gruppe?
offer-group =
    { $free ->
        [one] { $name } (én ledig plads)
       *[other] { $name } ({ $free } ledige pladser)
    }
offer-do = Tilbyd
offered =
    { $count ->
        [one] Pladsen er tilbudt.
       *[other] { $count } pladser er tilbudt.
    }
offer-since = Tilbudt: { $group }, siden { $day }
offer-thinking = Tilbudt: { $group }; tænker over det til { $day }
offer-in = En plads i “{ $group }”.
offer-answer-record = Skriv svaret ned
offer-answer-of = Hvad siger { $called }?
offer-answer = Svaret
offer-answer-accepted = ja, tager pladsen
offer-answer-declined = nej, venter videre
offer-answer-thinking = tænker over det
offer-until = Til hvornår?
offer-answer-do = Skriv ned
offer-answered-accepted = { $called } er i “{ $group }” nu.
offer-answered-declined = { $called } venter videre, fra samme dag som før.
offer-answered-thinking = { $called } tænker over det.

## Several at once

waiting-ask = Notér et opkald
waiting-asked =
    { $count ->
        [one] Ét opkald er noteret.
       *[other] { $count } opkald er noteret.
    }
waiting-leave-together =
    { $count ->
        [one] Tag én af listen?
       *[other] Tag { $count } af listen?
    }
    .text = Ét Fortryd bringer alle tilbage.
waiting-left-together =
    { $count ->
        [one] Én er taget af listen.
       *[other] { $count } er taget af listen.
    }

## Filters

filters = Filtre
filter-programme = alle forløb
filter-state = venter eller tilbudt
    .name = Hvor langt det er
filter-waited = har ventet længe eller kort
    .name = Hvor længe de har ventet
filter-least = { $days } dage eller mere
filter-time = når som helst
    .name = Hvornår de kunne komme
filter-none = Vis alle
filter-keep = Gem dette filter
filter-keep-do = Gem
filter-name = Filterets navn
filter-shared = For alle på kontoret
filter-kept = Gemt: { $name }
filter-of-all = { $name } (alles)
filter-remove = Fjern: { $name }
filter-nobody = Ingen på listen passer til dette.

## When they could come

spread = Hvornår kunne de fleste komme?
    .note = et lille billede
spread-best = De fleste kan komme { $times }: { $people } af { $asked }.
spread-not-asked =
    { $count ->
        [one] Én er ikke spurgt.
       *[other] { $count } er ikke spurgt.
    }
spread-nobody = Ingen på denne liste er spurgt, hvornår de kunne komme.

## Still interested?

interest = Stadig interesseret?
interest-lead = { $open } mangler at blive spurgt, { $still } venter videre, { $left } har forladt listen.
interest-lead-none = Gå én gang igennem alle, der venter. Den, der ikke svarer, bliver på listen.
interest-none =
    { $count ->
        [0] Ingen venter på dette
        [one] Én venter på dette
       *[other] { $count } venter på dette
    }
    .why = Begynd, og hver linje siger, hvad der er sikkert nu.
interest-last = Sidst spurgt indtil { $day }.
interest-start = Begynd at spørge
interest-end = Afslut
interest-ended = Afsluttet. Den, der ikke blev nået, bliver på listen.
interest-open = Mangler at blive spurgt: { $count }
interest-all-asked = Alle har svaret.
interest-answered = Har svaret
interest-of = Spørg { $called }
interest-tries =
    { $count ->
        [one] prøvet én gang
       *[other] prøvet { $count } gange
    }
interest-look = Opkaldsark
interest-keys = Op og ned går fra den ene til den næste. 1 til 4 svarer, Enter åbner opkaldsarket.
interest-answer-still = venter videre
interest-answer-no-longer = ikke længere
interest-answer-elsewhere = fandt noget andet
interest-answer-not-reached = ikke nået
interest-recorded-still = { $called } venter videre.
interest-recorded-no-longer = { $called } har forladt listen.
interest-recorded-elsewhere = { $called } har forladt listen.
interest-recorded-not-reached = { $called } bliver på listen.
