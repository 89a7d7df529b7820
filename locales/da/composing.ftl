## While groups are composed

work-composing-seeking = Leder efter grupper, der passer til alle
work-composing-trying = Prøver én ændring efter den anden

## A proposal

compose = Sammensæt grupper
composing = Grupper bliver sammensat
composing-stop = Godt nok, stop
proposal-title =
    { $count ->
        [one] Et forslag til én, der venter
       *[other] Et forslag til { $count }, der venter
    }
proposal-lead =
    { $groups ->
        [0] Der kan endnu ikke samles en gruppe.
        [one] Én gruppe giver plads til { $seated }.
       *[other] { $groups } grupper giver plads til { $seated }.
    }
proposal-rules = Alle faste regler er overholdt.
proposal-wishes = { $met } af { $all } ønsker er opfyldt.
proposal-again = Sammensæt igen
proposal-composed = Sammensat.
proposal-beside = Sammensæt et til ved siden af
proposal-confirm = Lav disse grupper
proposal-confirmed =
    { $count ->
        [one] Grupperne er lavet. Der er ét opkald at foretage.
       *[other] Grupperne er lavet. Der er { $count } opkald at foretage.
    }
proposal-discard = Læg væk
proposal-kept = Forslag fra { $day }: { $seated } får plads
proposal-changed = Før grupperne kan laves
proposal-changed-help = Sammensæt igen, eller sæt nogen et andet sted.
proposal-group = { $topic } · { $programme }
proposal-when = { $weekday } { $hour } · { $venue } · fra { $first }
proposal-leader = { $name }, { $role }
proposal-no-leaders = Gruppen leder sig selv
proposal-size = af { $least }–{ $most }
proposal-size-name = { $size } personer, af { $least } til { $most }
proposal-waits =
    { $days ->
        [0] venter siden i dag
        [one] venter én dag
       *[other] venter { $days } dage
    }
proposal-wish-met = { $wish }{ "\u00A0" }✓
proposal-wish-part = { $wish }: { $met } af { $others }
proposal-wish-missed = { $wish }: ikke i denne gruppe
proposal-wish-same-gender = samme køn
proposal-wish-mixed-genders = blandet gruppe
proposal-wish-similar-age = egen alder
proposal-wish-mixed-ages = blandet alder
proposal-wish-step-free = lokale uden trin
proposal-wish-place = sted: { $place }
proposal-stays = bliver her
proposal-stay = Bliver her
proposal-free = Må flyttes
proposal-leave-out = Ikke denne gang
proposal-group-keep = Gruppen bliver, som den er
proposal-group-loosen = Gruppen må ændres
proposal-group-kept = bliver, som den er
proposal-move = Sæt et andet sted
proposal-put = Sæt i en gruppe
proposal-move-title = Hvor kunne { $name } være?
proposal-move-here = Sæt her
proposal-swap-with = Byt plads
proposal-swap = I stedet for { $name }
proposal-moved = { $name } sidder nu et andet sted.
proposal-move-nowhere = Ingen anden gruppe her handler om emnet.
proposal-place = { $topic }, { $weekday } { $hour }
proposal-join = Nye i { $group }
proposal-nothing = Der kan ikke samles en gruppe af dem, der venter. Grundene står ved siden af.
proposal-not-placed = Ingen plads denne gang
proposal-everyone = Alle, der venter, har en plads.
proposal-let-in = Giv plads igen
proposal-not-placed-book = Book den
not-placed-why-conversation-not-held = Den afklarende samtale er ikke holdt.
not-placed-why-left-out = Udeladt denne gang.
not-placed-why-at-rest = Holder pause for tiden, eller kan ikke nås.
not-placed-why-no-programme = Intet forløb er åbent her for emnet eller personen.
not-placed-why-no-common-time = Ingen lokaler og gruppeledere er ledige på de tider.
not-placed-why-no-step-free-room = Intet lokale uden trin er ledigt på de tider, med nogen til at lede.
not-placed-why-too-few-others =
    { $missing ->
        [one] Der mangler én til emnet på de tider.
       *[other] Der mangler { $missing } til emnet på de tider.
    }
not-placed-why-full = Pladserne er fyldt; den, der har ventet længst, kommer først.
not-placed-why-not-possible = Ikke muligt i forslagets grupper.
ruled-out-not-here = Ikke i denne gruppe
ruled-out-not-then = Ikke på det tidspunkt
ruled-out-not-led = Ikke ledet af { $name }
ruled-out = Udelukket her
ruled-out-seat = { $name }: ikke { $of }, { $time }
ruled-out-running = { $name }: ikke i { $of }
ruled-out-time = Ingen gruppe om { $of }: { $time }
ruled-out-leader = { $name } leder ingen gruppe om { $of }
ruled-out-allow = Tillad igen
would-help = Hvad ville hjælpe?
would-help-title = Hvad ville hjælpe { $name }?
would-help-trying = Hver ændring prøves ved at sammensætte igen
would-help-none = Intet af det, der blev prøvet, ville hjælpe: en anden tid, et lokale mere, en leder mere, en mindre start.
would-help-time = Hvis { $time } også var muligt
would-help-room = Hvis der var et lokale mere
would-help-leader = Hvis én mere kunne lede: { $role }
would-help-start = Hvis »{ $programme }« begyndte med { $least }
would-help-seated = Så får { $seated } plads, nu { $before }.
room-for-wishes = Mere plads til ønsker
room-for-wishes-title = Hvor meget må ønsker koste?
room-for-wishes-why = Nogle få pladser færre kan give bedre grupper til de andre. Prisen vises.
room-for-wishes-share =
    { $percent ->
        [0] Ingenting: så mange som muligt
       *[other] Op til { $percent } % af pladserne; lang ventetid tæller mere
    }
room-for-wishes-price = Op til { $percent } % er givet væk for ønsker. Uden det har { $seated } en plads, og { $met } af { $all } ønsker er opfyldt.
compare = Sammenlign med et andet
compare-with = Sammenlign med det fra { $day }: { $seated } får plads
compare-this = Dette forslag
compare-other = Forslag fra { $day }
compare-groups = Grupper
compare-seated = Personer med plads
compare-wishes = Ønsker, der er opfyldt
compare-of = { $met } af { $all }
compare-only = Kun plads her
compare-nobody = ingen
compare-open = Åbn det andet
tell = Opkald, der skal foretages
tell-lead = Hvem der skal høre om sin gruppe. Numre vises kun, når et opkald er trygt.
tell-now = Trygt nu
tell-later = Ikke nu
tell-nobody-now = Intet opkald er trygt lige nu. De dukker selv op her.
tell-all = Alle har fået besked.
tell-all-why = Her står opkald om grupper.
tell-call = Ring
tell-write = Skriv
tell-groups = Til grupperne
