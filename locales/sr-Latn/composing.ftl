## While groups are composed

work-composing-seeking = Traže se grupe koje svima odgovaraju
work-composing-trying = Isprobava se jedna promena za drugom

## A proposal

compose = Sastavi grupe
composing = Sastavljaju se grupe
composing-stop = Dovoljno je dobro, stani
proposal-title =
    { $count ->
        [one] Predlog za { $count } osobu koja čeka
        [few] Predlog za { $count } osobe koje čekaju
       *[other] Predlog za { $count } osoba koje čekaju
    }
proposal-lead =
    { $groups ->
        [0] Još se ne sastavlja nijedna grupa.
        [one] { $groups } grupa, osoba s mestom: { $seated }.
        [few] { $groups } grupe, osoba s mestom: { $seated }.
       *[other] { $groups } grupa, osoba s mestom: { $seated }.
    }
proposal-rules = Sva čvrsta pravila važe.
proposal-wishes = Ispunjeno želja: { $met } od { $all }.
proposal-again = Sastavi ponovo
proposal-composed = Sastavljeno.
proposal-beside = Sastavi još jedan pored
proposal-confirm = Napravi ove grupe
proposal-confirmed =
    { $count ->
        [one] Grupe su napravljene. Treba obaviti { $count } poziv.
        [few] Grupe su napravljene. Treba obaviti { $count } poziva.
       *[other] Grupe su napravljene. Treba obaviti { $count } poziva.
    }
proposal-discard = Odbaci
proposal-kept = Predlog od { $day }: smešteno { $seated }
proposal-changed = Pre nego što grupe mogu da se naprave
proposal-changed-help = Sastavite ponovo ili stavite ljude drugde.
proposal-group = { $topic } · { $programme }
proposal-when = { $weekday } { $hour } · { $venue } · od { $first }
proposal-leader = { $name }, { $role }
proposal-no-leaders = Grupa se vodi sama
proposal-size = od { $least }–{ $most }
proposal-size-name = osoba: { $size }, od { $least } do { $most }
proposal-waits =
    { $days ->
        [0] čeka od danas
        [one] čeka { $days } dan
        [few] čeka { $days } dana
       *[other] čeka { $days } dana
    }
proposal-wish-met = { $wish }{ "\u00A0" }✓
proposal-wish-part = { $wish }: { $met } od { $others }
proposal-wish-missed = { $wish }: ne u ovoj grupi
proposal-wish-same-gender = isti pol
proposal-wish-mixed-genders = mešovita grupa
proposal-wish-similar-age = svoje godine
proposal-wish-mixed-ages = različite godine
proposal-wish-step-free = prostorija bez stepenica
proposal-wish-place = mesto: { $place }
proposal-stays = ostaje ovde
proposal-stay = Ostaje ovde
proposal-free = Može da se premesti
proposal-leave-out = Ne ovog puta
proposal-group-keep = Ova grupa ostaje kakva jeste
proposal-group-loosen = Ova grupa može da se menja
proposal-group-kept = ostaje kakva jeste
proposal-move = Stavi drugde
proposal-put = Stavi u grupu
proposal-move-title = Gde bi mogla da sedi osoba { $name }?
proposal-move-here = Stavi ovde
proposal-swap-with = Zameni mesta
proposal-swap = Umesto: { $name }
proposal-moved = { $name }: sada na drugom mestu.
proposal-move-nowhere = Nijedna druga grupa ovde nije o toj temi.
proposal-place = { $topic }, { $weekday } { $hour }
proposal-join = Novo u: { $group }
proposal-nothing = Od onih koji čekaju ne sastavlja se grupa. Razlozi stoje pored.
proposal-not-placed = Ovog puta bez mesta
proposal-everyone = Svi koji čekaju imaju mesto.
proposal-let-in = Ipak smesti
proposal-not-placed-book = Zakaži
not-placed-why-conversation-not-held = Uvodni razgovor nije obavljen.
not-placed-why-left-out = Izostavljeno ovog puta.
not-placed-why-at-rest = Sada pravi pauzu, ili se ne može dobiti.
not-placed-why-no-programme = Nijedan program ovde nije otvoren za ovu temu ili osobu.
not-placed-why-no-common-time = U ta vremena nisu slobodni prostorija i voditeljke.
not-placed-why-no-step-free-room = U ta vremena nije slobodna prostorija bez stepenica s nekim ko vodi.
not-placed-why-too-few-others =
    { $missing ->
        [one] Nedostaje još { $missing } osoba za ovu temu u ta vremena.
        [few] Nedostaju još { $missing } osobe za ovu temu u ta vremena.
       *[other] Nedostaje još { $missing } osoba za ovu temu u ta vremena.
    }
not-placed-why-full = Mesta su popunjena; ko duže čeka, ima prednost.
not-placed-why-not-possible = Nije moguće u grupama ovog predloga.
ruled-out-not-here = Ne u ovu grupu
ruled-out-not-then = Ne u ovo vreme
ruled-out-not-led = Ne vodi { $name }
ruled-out = Isključeno ovde
ruled-out-seat = { $name }: ne { $of }, { $time }
ruled-out-running = { $name }: ne u { $of }
ruled-out-time = Bez grupe { $of }: { $time }
ruled-out-leader = { $name } ne vodi grupu { $of }
ruled-out-allow = Ponovo dozvoli
would-help = Šta bi pomoglo?
would-help-title = Šta bi pomoglo: { $name }?
would-help-trying = Svaka promena se isprobava novim sastavljanjem
would-help-none = Ništa isprobano ne bi pomoglo: drugo vreme, još jedna prostorija, još neko ko vodi, manji početak.
would-help-time = Ako bi moguće bilo i: { $time }
would-help-room = Ako bi postojala još jedna prostorija
would-help-leader = Ako bi još neko mogao da vodi: { $role }
would-help-start = Ako bi „{ $programme }“ počinjao sa { $least }
would-help-seated = Tada bi mesto imalo osoba: { $seated }, sada { $before }.
room-for-wishes = Više mesta za želje
room-for-wishes-title = Koliko želje smeju da koštaju?
room-for-wishes-why = Neko mesto manje može da znači bolje grupe za ostale. Cena se vidi.
room-for-wishes-share =
    { $percent ->
        [0] Ništa: što više ljudi
       *[other] Do { $percent } % mesta; duže čekanje vredi više
    }
room-for-wishes-price = Za želje je ustupljeno do { $percent } %. Bez toga mesto ima { $seated }, a ispunjeno je { $met } od { $all } želja.
compare = Uporedi s drugim
compare-with = Uporedi sa predlogom od { $day }: smešteno { $seated }
compare-this = Ovaj predlog
compare-other = Predlog od { $day }
compare-groups = Grupe
compare-seated = Osoba s mestom
compare-wishes = Ispunjenih želja
compare-of = { $met } od { $all }
compare-only = Samo ovde s mestom
compare-nobody = niko
compare-open = Otvori drugi
tell = Pozivi koje treba obaviti
tell-lead = Koga treba obavestiti o grupi. Broj se vidi samo kada je poziv bezbedan.
tell-now = Bezbedno sada
tell-later = Ne sada
tell-nobody-now = U ovom trenutku nijedan poziv nije bezbedan. Sami se pojavljuju ovde.
tell-all = Svi su obavešteni.
tell-all-why = Ovde stoje pozivi o grupi.
tell-call = Pozovi
tell-write = Piši
tell-groups = Do grupa
