## While groups are composed

work-composing-seeking = Leter etter grupper som passer for alle
work-composing-trying = Prøver én endring etter den andre

## A proposal

compose = Sett sammen grupper
composing = Grupper settes sammen
composing-stop = Bra nok, stopp
proposal-title =
    { $count ->
        [one] Et forslag for én som venter
       *[other] Et forslag for { $count } som venter
    }
proposal-lead =
    { $groups ->
        [0] Det blir ingen gruppe ennå.
        [one] Én gruppe gir plass til { $seated }.
       *[other] { $groups } grupper gir plass til { $seated }.
    }
proposal-rules = Alle faste regler er fulgt.
proposal-wishes = { $met } av { $all } ønsker er oppfylt.
proposal-again = Sett sammen igjen
proposal-composed = Satt sammen.
proposal-beside = Sett sammen ett til ved siden av
proposal-confirm = Lag disse gruppene
proposal-confirmed =
    { $count ->
        [one] Gruppene er laget. Det er én telefon å ta.
       *[other] Gruppene er laget. Det er { $count } telefoner å ta.
    }
proposal-discard = Legg bort
proposal-kept = Forslag fra { $day }: { $seated } får plass
proposal-changed = Før gruppene kan lages
proposal-changed-help = Sett sammen igjen, eller sett noen et annet sted.
proposal-group = { $topic } · { $programme }
proposal-when = { $weekday } { $hour } · { $venue } · fra { $first }
proposal-leader = { $name }, { $role }
proposal-no-leaders = Gruppa leder seg selv
proposal-size = av { $least }–{ $most }
proposal-size-name = { $size } personer, av { $least } til { $most }
proposal-waits =
    { $days ->
        [0] venter siden i dag
        [one] venter én dag
       *[other] venter { $days } dager
    }
proposal-wish-met = { $wish }{ "\u00A0" }✓
proposal-wish-part = { $wish }: { $met } av { $others }
proposal-wish-missed = { $wish }: ikke i denne gruppa
proposal-wish-same-gender = samme kjønn
proposal-wish-mixed-genders = blandet gruppe
proposal-wish-similar-age = egen alder
proposal-wish-mixed-ages = blandet alder
proposal-wish-step-free = rom uten trapp
proposal-wish-place = sted: { $place }
proposal-stays = blir her
proposal-stay = Blir her
proposal-free = Kan flyttes
proposal-leave-out = Ikke denne gangen
proposal-group-keep = Gruppa blir som den er
proposal-group-loosen = Gruppa kan endres
proposal-group-kept = blir som den er
proposal-move = Sett et annet sted
proposal-put = Sett i en gruppe
proposal-move-title = Hvor kunne { $name } være?
proposal-move-here = Sett her
proposal-swap-with = Bytt plass
proposal-swap = I stedet for { $name }
proposal-moved = { $name } sitter nå et annet sted.
proposal-move-nowhere = Ingen annen gruppe her handler om temaet.
proposal-place = { $topic }, { $weekday } { $hour }
proposal-join = Nye i { $group }
proposal-nothing = Det blir ingen gruppe av dem som venter. Grunnene står ved siden av.
proposal-not-placed = Ingen plass denne gangen
proposal-everyone = Alle som venter, har en plass.
proposal-let-in = Gi plass igjen
proposal-not-placed-book = Avtal den
not-placed-why-conversation-not-held = Den avklarende samtalen er ikke holdt.
not-placed-why-left-out = Utelatt denne gangen.
not-placed-why-at-rest = Tar pause nå, eller kan ikke nås.
not-placed-why-no-programme = Ingen opplegg er åpne her for temaet eller personen.
not-placed-why-no-common-time = Ingen rom og gruppeledere er ledige på de tidene.
not-placed-why-no-step-free-room = Ingen rom uten trapp er ledige på de tidene, med noen til å lede.
not-placed-why-too-few-others =
    { $missing ->
        [one] Det mangler én for temaet på de tidene.
       *[other] Det mangler { $missing } for temaet på de tidene.
    }
not-placed-why-full = Plassene er fulle; den som har ventet lengst, kommer først.
not-placed-why-not-possible = Ikke mulig i gruppene i forslaget.
ruled-out-not-here = Ikke i denne gruppen
ruled-out-not-then = Ikke på det tidspunktet
ruled-out-not-led = Ikke ledet av { $name }
ruled-out = Utelukket her
ruled-out-seat = { $name }: ikke { $of }, { $time }
ruled-out-running = { $name }: ikke i { $of }
ruled-out-time = Ingen gruppe om { $of }: { $time }
ruled-out-leader = { $name } leder ingen gruppe om { $of }
ruled-out-allow = Tillat igjen
would-help = Hva ville hjelpe?
would-help-title = Hva ville hjelpe { $name }?
would-help-trying = Hver endring prøves ved å sette sammen igjen
would-help-none = Ingenting som ble prøvd, ville hjelpe: en annen tid, et rom til, en leder til, en mindre start.
would-help-time = Hvis { $time } også var mulig
would-help-room = Hvis det var et rom til
would-help-leader = Hvis én til kunne lede: { $role }
would-help-start = Hvis «{ $programme }» begynte med { $least }
would-help-seated = Da får { $seated } plass, nå { $before }.
room-for-wishes = Mer plass til ønsker
room-for-wishes-title = Hvor mye kan ønsker koste?
room-for-wishes-why = Noen få plasser færre kan gi bedre grupper for de andre. Prisen vises.
room-for-wishes-share =
    { $percent ->
        [0] Ingenting: så mange som mulig
       *[other] Opptil { $percent } % av plassene; lang ventetid teller mer
    }
room-for-wishes-price = Opptil { $percent } % er gitt bort for ønsker. Uten det har { $seated } plass, og { $met } av { $all } ønsker er oppfylt.
compare = Sammenlign med et annet
compare-with = Sammenlign med det fra { $day }: { $seated } får plass
compare-this = Dette forslaget
compare-other = Forslag fra { $day }
compare-groups = Grupper
compare-seated = Personer med plass
compare-wishes = Ønsker som er oppfylt
compare-of = { $met } av { $all }
compare-only = Plass bare her
compare-nobody = ingen
compare-open = Åpne det andre
tell = Telefoner å ta
tell-lead = Hvem som skal få vite om gruppa si. Numre vises bare når det er trygt å ringe.
tell-now = Trygt nå
tell-later = Ikke nå
tell-nobody-now = Ingen telefon er trygg akkurat nå. De dukker opp her av seg selv.
tell-all = Alle har fått vite det.
tell-all-why = Her står telefoner om grupper.
tell-call = Ring
tell-write = Skriv
tell-groups = Til gruppene
