## Words of the rules

# The name of a group nobody has named: its weekday, never its topic.
circle-monday = Krug ponedeljkom
circle-tuesday = Krug utorkom
circle-wednesday = Krug sredom
circle-thursday = Krug četvrtkom
circle-friday = Krug petkom
circle-saturday = Krug subotom
circle-sunday = Krug nedeljom
circle-irregular = Krug

group-state-forming = U pripremi
group-state-running = Sastaje se
group-state-ended = Završena
group-stage-self-running = Vodi samu sebe
group-stage-confirmed = Potvrđena
group-stage-continued = Nastavlja se u novom krugu
group-stage-paused = Pauza do { $day }

group-filter-living = U pripremi i one koje se sastaju
group-filter-forming = U pripremi
group-filter-running = Sastaju se
group-filter-ended = Završene
group-filter-all = Sve

intake-open = Prima nove osobe
intake-closed = Ne prima nove osobe

seat-state-empty = Još nema nikoga
seat-state-held = Zauzeto
seat-state-doubled = Dve osobe
seat-state-handed-over = Predato

standing-possible = Moguće
standing-already-in-group = Već je u ovoj grupi
standing-intake-closed = Grupa ne prima nove osobe
standing-group-full = Grupa je puna
standing-conversation-not-held = Prvo ide uvodni razgovor
standing-gender-rule = Grupa je za druge
standing-gender-not-asked = Prvo pitajte za pol
standing-too-young = Grupa je za starije
standing-not-possible = Nije moguće
standing-at-rest = Na pauzi je ili je otišla

withdrawal-reason-withdrew = Ne želi da nastavi
withdrawal-reason-moved-on = Nastavlja na drugom mestu
withdrawal-reason-not-reached = Nije bilo moguće javiti se
withdrawal-reason-not-started = Grupa nije ni počela
withdrawal-reason-other = Drugi razlog

hindrance-too-few-people = Osoba u grupi: { $members }, a treba najmanje { $least }
hindrance-seat-empty = Ovde još nema nikoga: { $role }
hindrance-seat-doubled = Ovde su dve osobe: { $role }
hindrance-pledge-not-signed = Obećanje poverljivosti nije potpisano: { $role }

group-step-record-attendance = Upišite ko je došao
    .why = Susret je prošao, a još nije upisan.
    .action = Ko je došao?
group-step-fill-seats = Nađite nekoga za prazno mesto
    .action = Popuni mesto
group-step-settle-seats = Odlučite ko ostaje na mestu
    .action = Odluči
group-step-tell-group = Recite grupi ko dolazi
    .why = { $people }
    .action = Rečeno je
group-step-hand-over = Da li je vreme za predaju?
    .why = Odlazak je bio planiran do sada. I plan može da se promeni.
    .action = Napusti mesto
group-step-let-leave = Prošao je nečiji poslednji susret
    .why = { $people }: istupanje je bilo planirano do sada.
    .action = Napušta grupu
group-step-find-people = Nađite još ljudi
    .action = Uključi ljude
group-step-sign-agreements = Neka svi potpišu izjavu
    .action = Upiši izjave
group-step-start-group = Započnite grupu
    .why = Ništa ne stoji na putu.
    .action = Započni grupu
group-step-ask-how-to-end = Pitajte kako se nastavlja posle poslednjeg susreta
    .why = Svaka osoba odlučuje: da nastavi, da ode ili da uđe u drugu grupu.
    .action = Pitaj svaku
group-step-continue-group = Isplanirajte sledeći krug
    .why = Sve su pitane i neke nastavljaju.
    .action = Isplaniraj
group-step-add-sessions = Dodajte još susreta
    .why = Ostalo je malo datuma.
    .action = Dodaj datum
group-step-ask-still-meeting = Pitajte da li se grupa još sastaje
    .why = Grupa sada vodi samu sebe. Ništa drugo se ne pita.
    .action = Upiši odgovor
group-step-end-group = Završite grupu
    .why = Svi susreti su održani.
    .action = Završi grupu

## The list

groups = Grupe
groups-which = Koje grupe
groups-empty = Još nema grupa
    .why = Grupe nastaju sa liste čekanja, ili se prave ručno.
    .action = Napravi prvu grupu
groups-none = Nema takvih grupa.

group-next = { $of ->
        [0] Sledeći susret: { $day }
       *[other] Sledeći susret: { $day }, { $number } od { $of }
    }
group-no-next = Nijedan datum nije planiran
group-held =
    { $held ->
        [0] Nijedan susret nije održan
        [1] Održan je jedan susret
        [one] Održan je { $held } susret
        [few] Održana su { $held } susreta
       *[other] Održano je { $held } susreta
    }
group-of = od { $least }–{ $most } { $most ->
        [one] osobe
        [few] osobe
       *[other] osoba
    }
group-size = { $members } od { $least }–{ $most }
group-leads-itself = Bez voditeljke: grupa vodi samu sebe
group-open = Otvori grupu

# $weekday: 0 is Monday. Irregular groups have none.
rhythm-days-weekly =
    { $weekday ->
        [0] ponedeljkom
        [1] utorkom
        [2] sredom
        [3] četvrtkom
        [4] petkom
        [5] subotom
       *[6] nedeljom
    }
rhythm-days-fortnightly =
    { $weekday ->
        [0] svakog drugog ponedeljka
        [1] svakog drugog utorka
        [2] svake druge srede
        [3] svakog drugog četvrtka
        [4] svakog drugog petka
        [5] svake druge subote
       *[6] svake druge nedelje
    }
rhythm-days-monthly =
    { $weekday ->
        [0] svakog četvrtog ponedeljka
        [1] svakog četvrtog utorka
        [2] svake četvrte srede
        [3] svakog četvrtog četvrtka
        [4] svakog četvrtog petka
        [5] svake četvrte subote
       *[6] svake četvrte nedelje
    }
rhythm-days-irregular = po svojim datumima

slot-weekly =
    { $weekday ->
        [0] Ponedeljkom, { $from } do { $until }
        [1] Utorkom, { $from } do { $until }
        [2] Sredom, { $from } do { $until }
        [3] Četvrtkom, { $from } do { $until }
        [4] Petkom, { $from } do { $until }
        [5] Subotom, { $from } do { $until }
       *[6] Nedeljom, { $from } do { $until }
    }
slot-fortnightly =
    { $weekday ->
        [0] Svakog drugog ponedeljka, { $from } do { $until }
        [1] Svakog drugog utorka, { $from } do { $until }
        [2] Svake druge srede, { $from } do { $until }
        [3] Svakog drugog četvrtka, { $from } do { $until }
        [4] Svakog drugog petka, { $from } do { $until }
        [5] Svake druge subote, { $from } do { $until }
       *[6] Svake druge nedelje, { $from } do { $until }
    }
slot-monthly =
    { $weekday ->
        [0] Svakog četvrtog ponedeljka, { $from } do { $until }
        [1] Svakog četvrtog utorka, { $from } do { $until }
        [2] Svake četvrte srede, { $from } do { $until }
        [3] Svakog četvrtog četvrtka, { $from } do { $until }
        [4] Svakog četvrtog petka, { $from } do { $until }
        [5] Svake četvrte subote, { $from } do { $until }
       *[6] Svake četvrte nedelje, { $from } do { $until }
    }
slot-irregular = Po svojim datumima, { $from } do { $until }

## A new group

new-group = Nova grupa
    .lead = Izaberite kako grupa radi i kada počinje. Datumi slede iz toga.
new-group-programme = Kako grupa radi
new-group-topic = Tema grupe
    .why = Nikada ne stoji na spisku ni u nazivu.
new-group-name = Naziv
    .why = Može da ostane prazno: tada se grupa zove po svom danu. Temu nikada ne pišite ovde.
new-group-first = Prvi dan
    .why = On određuje dan u nedelji. Praznici se preskaču.
new-group-hour = Vreme
new-group-minutes = Minuta
new-group-dates = Ostali dani
    .why = Dodajte dane koji su već dogovoreni. Drugi mogu da dođu kasnije.
new-group-date = { $number }. dan
new-group-date-add = Dodaj dan
new-group-date-remove = Ukloni { $number }. dan
new-group-venue = Mesto susreta
    .why = Mesto koje je u nekom od tih vremena zauzeto ne može se izabrati.
new-group-rules = Šta kaže program
    .why = Grupa zadržava ove brojeve i ako se program kasnije promeni.
new-group-make = Napravi grupu
venue = Mesto susreta
venue-open = Mesto još nije poznato
programme-gist =
    { $sessions ->
        [0] od { $least } do { $most } { $most ->
            [one] osobe
            [few] osobe
           *[other] osoba
        }, po { $minutes } min, bez utvrđenog kraja
        [one] od { $least } do { $most } { $most ->
            [one] osobe
            [few] osobe
           *[other] osoba
        }, { $sessions } susret od { $minutes } min
       *[other] od { $least } do { $most } { $most ->
            [one] osobe
            [few] osobe
           *[other] osoba
        }, { $sessions } susreta od { $minutes } min
    }

group-made = upravo napravljena
group-made-lead =
    { $count ->
        [one] Ima { $count } datum. Sada dolaze voditeljke i ljudi.
        [few] Ima { $count } datuma. Sada dolaze voditeljke i ljudi.
       *[other] Ima { $count } datuma. Sada dolaze voditeljke i ljudi.
    }
group-made-skipped = Preskočeno
    .why = Ovo su slobodni dani. Broj susreta ostaje isti: poslednji je zato kasnije.

## One group

group-about = O grupi
group-before-start = Pre početka
group-comes-next = Šta sledi
group-change = Izmeni naziv ili mesto
group-name =
    .why = Može da ga vidi svako u grupi. Temu nikada ne pišite ovde.
group-venue =
    .why = Susreti planirani na starom mestu sele se zajedno s grupom.
group-counts-only = Samo brojati ko dolazi
    .why = Za grupe koje to žele. Uz susret se ne upisuje nijedno ime.
group-moved =
    { $count ->
        [one] Preseljen je { $count } susret.
        [few] Preseljena su { $count } susreta.
       *[other] Preseljeno je { $count } susreta.
    }

group-start-title = Početak grupe: { $name }
group-start-ready = Od sada možete upisivati ko je došao na njene susrete.
group-start-hindered = Još nešto nedostaje. Grupa ipak može da počne, uz razlog. Razlog ostaje uz grupu.
group-start-anyway = Ipak započni
group-start-reason = Zašto ipak počinje?
    .why = Dovoljna je jedna rečenica. Imena nisu potrebna.
group-start-unsigned = Još nisu svi potpisali. U ovom programu to dolazi pre prvog susreta.
group-started = Grupa „{ $name }” je počela.

group-end-title = Završetak grupe: { $name }
group-end-running = Susreti koji su još planirani otkazuju se. Što je održano, ostaje. „Opozovi” sve vraća.
group-end-forming = Grupa još nije počela. Ljudi se vraćaju na svoja mesta na listi čekanja. „Opozovi” sve vraća.
group-end-another = { $people } – ponovo na listi čekanja, za drugu grupu.
group-ended = Grupa „{ $name }” je završena.
group-ended-on = Dan završetka: { $day }

warning-too-few = U grupi je manje osoba nego što treba za nastavak ({ $least }). Pitajte grupu da li nastavlja.
warning-fragile = Grupa sa manje od četiri osobe je krhka. Još jedna bi pomogla.
warning-ages = Razlika između najmlađe i najstarije osobe: { $years } god. Savetuje se najviše 15.
warning-venue = Osoba i voditeljki zajedno ima više nego što stane na ovo mesto.
warning-venue-closed = Grupa se sastaje van sati svoje prostorije.
warning-heard = Na ovom mestu bi drugi mogli da čuju šta se govori.

## How it is run

rules = Kako grupa radi
rules-topic = Tema
rules-started = Početak
rules-start-reason = Zašto je počela iako je nešto nedostajalo
rules-size = Broj osoba
rules-size-words = { $least } do { $most }
rules-go-on = za nastavak najmanje { $least }
rules-for = Za koga je
rules-age = od { $age } god. naviše
rules-what = Šta radi
rules-before = Šta dolazi pre
rules-conversation = Pre mesta u grupi dolazi uvodni razgovor
rules-no-conversation = Razgovor nije potreban
rules-agreement = Svi potpisuju pre prvog susreta

## Seats

seats = Voditeljke
seats-empty = Još prazno: { $roles }
seats-doubled = Ovde su dve osobe: { $roles }
seat-held-by = { $called }, { $role }
seat-count =
    { $count ->
        [one] { $role }
       *[other] { $role }, najviše { $count }
    }
seat-is-needed = potrebna pre početka
seat-not-needed = može ostati prazno
seat-blocks-start = Bez nje grupa ne može da počne
seat-blocks = Ovo mesto je grupi potrebno
seat-no-pledge = Obećanje nije potpisano
seat-since = od { $from }
seat-from-until = { $from } do { $until }
seat-past = Ranije: { $called }, { $dates }
seat-until-session = do { $number }. susreta
seat-until-session-on = Planirano do { $number }. susreta, { $day }
seat-handed-over = Predato
    .why = Grupa ovo sada radi sama.
seat-fill = Popuni
seat-fill-title = Ko dolazi na ovo mesto: { $role }
seat-replace = Zameni
    .why = Tog dana mesto ostavlja { $called }. Čuvaju se datumi obe voditeljke.
seat-replace-title = Ko preuzima mesto: { $role }
seat-who = Voditeljka
seat-settle = Ostaje
    .why = Druga danas napušta mesto. Čuvaju se datumi obe voditeljke.
seat-settle-title = Ko ostaje: { $role }
seat-from = Od kog dana
    .why = Ostavite prazno za danas.
seat-nobody-able = Niko u kancelariji još nema ovu ulogu: { $role }.
seat-filled = { $called } sada ima mesto.
seat-pledge-due = Obećanje poverljivosti tek treba da se potpiše.
seat-tell-group = Treba reći grupi.
seat-leave = Napušta mesto
    .handover = Grupa nastavlja sama. Tome smo se i nadali.
seat-leave-title = { $called } napušta mesto
seat-last-day = Od kog dana više ne
    .why = Ostavite prazno za danas. Datumi se čuvaju.
seat-left = { $called } više nema ovo mesto.
group-leads-itself-now = Grupa sada vodi samu sebe.

## People

members = Ljudi
members-none = U grupi još nema nikoga.
members-were = Na kraju u grupi nije bilo nikoga.
members-place = Uključi ljude
members-former = Osobe koje su otišle
member-open = Otvori stranu
member-since = od { $day }
member-experienced = bila je u grupi i ranije
member-new = nova je ovde
member-until = do { $day }
member-evenings = Dosadašnji susreti
member-evenings-title = { $called }: dosadašnji susreti
member-leave = Napušta grupu
    .why = Obećanje da se ćuti i dalje važi.
member-leave-title = { $called } napušta grupu
member-leave-because = Zašto?
member-leave-when = Od kada
    .why = Posle roka koji je grupa dogovorila, ili odmah.
member-leave-now = odmah
member-leave-after = posle susreta: { $day }
member-stays = ipak ostaje
member-leave-planned = { $called } dolazi do { $day }.
member-staying = { $called } ostaje.
member-wait-again = Ponovo čeka
    .why = Staro mesto na listi čekanja se čuva, sa svim vremenom čekanja.
member-waits-again = Mesto na listi čekanja je ponovo tu.
member-left = { $called } više nije u grupi.
member-left-on = { $day } · { $because }
group-too-few = U grupi je sada manje osoba nego što treba za nastavak ({ $least }).

place-title = Ko ulazi u grupu „{ $group }”?
place-lead = Zauzeta mesta: { $members } od { $most }. Prvo stoje osobe koje najduže čekaju.
place-here = Uključi ovde
    .name = Uključi ovde: { $called }
place-done = u grupi
place-nobody = Niko ne čeka grupu za temu „{ $topic }”.
member-placed = { $called } je sada u grupi „{ $group }”.
waits-days =
    { $days ->
        [0] čeka od danas
        [one] čeka { $days } dan
        [few] čeka { $days } dana
       *[other] čeka { $days } dana
    }

intake-close = Zatvori za nove osobe
intake-reopen = Otvori za nove osobe
    .why = Zatvorena grupa se otvara samo ako se svi u njoj slože. Posle toga svi ponovo potpisuju.
intake-consent = Svi u grupi su se složili

new-group-no-programme = Prvo dolazi program
    .why = On kaže kako grupa radi: koliko ljudi, koliko često, ko vodi. Izaberi jedan u podešavanjima i menjaj ga kako želiš.
    .action = Idi u podešavanja
warning-name = Naziv odaje temu. Ko vidi spisak, znao bi. Izaberi drugi naziv.
place-directly = Neko ko nije na ovom spisku
    .why = Za nekoga ko nikada nije čekao. Važe ista pravila.
place-directly-nothing = Niko se tako ne zove.

## Kako dalje

going-on = Kako dalje sa grupom „{ $group }”?
    .why = Svako odlučuje za sebe. Svaki odgovor se čuva odmah.
going-on-ask = Kako dalje
going-on-of = Kako { $called } želi da nastavi
going-on-open =
    { $count ->
        [one] Još { $count } osoba nije pitana.
        [few] Još { $count } osobe nisu pitane.
       *[other] Još { $count } osoba nije pitano.
    }
going-on-not-asked = nije pitano
going-on-continues = nastavlja
going-on-leaves = istupa
going-on-another = druga grupa
next-round = Sledeći krug
    .why = Nastavljaju: { $people }. Grupa zadržava svoje brojeve, a svi potpisuju ponovo.
next-round-first = Prvi susret
next-round-stay = Voditeljke nastavljaju
    .hint = Inače grupa vodi sama sebe.
next-round-make = Napravi sledeći krug
next-round-made = Sledeći krug grupe „{ $group }” je isplaniran.
round-before = Ova grupa nastavlja raniji krug: „{ $group }”.
round-after = Sledeći krug je isplaniran: „{ $group }”.
round-look = Pogledaj
shift = Pomeri ceo niz
    .why = Od jednog susreta nadalje pomeraju se i svi kasniji. Broj ostaje isti.
shift-from = Od kog susreta
shift-session = { $number }: { $day }
shift-first = Njegov novi dan
shift-week = Nedelju kasnije
shift-weeks = Dve nedelje kasnije
shift-venue = Prostorija
    .stays = kao do sada
shift-pass = Preskoči dane kad je prostorija zauzeta
    .hint = Svaki susret ide na sledeći slobodan dan.
shift-preview = Kako će biti
shift-line = { $day }, { $time }
shift-was = do sada { $day }
shift-taken = { $group } je tamo u { $time }
shift-not-possible = nije moguće
shift-do = Pomeri niz
shift-done = Niz je pomeren. Broj ostaje { $count }.
## The rules a group writes for itself

group-rules-suggestion =
    Počinjemo i završavamo na vreme.
    Ko ne može da dođe, javi se.
    Svaka može da priča jednako dugo. Svaka može i da ćuti.
    Slušamo i puštamo jedna drugu da završi.
    Savet dajemo samo kad ga neko traži.
    Što se ovde kaže, ovde ostaje.
group-dates = Datumi za domaćina
    .why = Za kuću u kojoj se grupa sastaje: dani, sati, koliko njih. Bez imena i bez teme.
group-dates-print = Štampati
group-dates-page = Termini
group-dates-most = Najviše { $count }, i one koje vode
group-dates-day = Dan
group-dates-hour = Sat
group-dates-place = Mesto
group-dates-none = Nijedan susret nije planiran.
group-rules = Pravila grupe
    .why = Svaka grupa piše svoja. Važe kada ih grupa prihvati.
group-rules-none = Grupa još nema svojih pravila.
group-rules-accepted = Prihvaćena { $day }
group-rules-open = Čitaj i piši
group-rules-holds = Šta važi
group-rules-next = Šta se piše
    .hint = Čuva se dok kucate, a važi kada grupa prihvati.
group-rules-change = Napiši nova
group-rules-suggest = Počni od predloga
group-rules-accept = Grupa ih je prihvatila
group-rules-accept-on = Kog dana
    .why = Ostavite prazno za danas.
group-rules-taken = Pravila važe od sada.
group-rules-earlier = Ranije
group-rules-print = Odštampaj
    .why = Na papiru su samo pravila, bez imena.
group-rules-page = Naša pravila

## Pauza

group-pause = Pauza
    .why = Susreti čekaju. Nijedan se ne gubi: dolazi ih isto koliko i pre.
group-pause-other = Pauza do drugog dana
group-pause-title = { $name }: pauza
group-pause-until = Do kog dana
    .why = Prvi susret je tog dana ili ubrzo posle.
group-resume = Opet se sastaje, od sada
group-again =
    { $count ->
        [one] Sledeći susret: { $day }. Predstoji { $count } susret.
        [few] Sledeći susret: { $day }. Predstoje { $count } susreta.
       *[other] Sledeći susret: { $day }. Predstoji { $count } susreta.
    }
group-again-open = Nijedan susret nije planiran.

## Predaja

group-told = Upisano je da je grupi rečeno.
plan-leaving = Planiraj odlazak
    .why = Samo dokle je grupi potrebno. Plan može da se promeni bilo kada.
plan-leaving-title = Kada odlazi: { $role }
plan-leaving-when = Posle kog susreta
plan-leaving-after = { $number }. susret, { $day }
plan-leaving-open = nije planirano
plan-leaving-done = Plan je upisan.
handing-over = Predaja grupi
handing-over-left =
    { $count ->
        [one] još { $count } stvar
        [few] još { $count } stvari
       *[other] još { $count } stvari
    }
handing-over-done = sve je predato
handing-over-since = od { $day }
handing-over-values = Vrednosti su objašnjene
handing-over-rules = Grupa je napisala svoja pravila
handing-over-talking-time = Vreme za priču se deli bez pomoći
handing-over-dates = Grupa sama dogovara dane
handing-over-key = Ključ i prostorija su predati
handing-over-office = Grupa zna koga da pita u kancelariji
still-meeting = Upiši
    .why = Grupu koja vodi samu sebe ne pitamo ništa drugo.
still-meeting-title = { $name }: da li se još sastaje?
still-meeting-yes = Sastaje se
    .text = Pitaćemo opet kasnije.
still-meeting-no = Više se ne sastaje
    .text = Grupa se završava. Održani susreti ostaju.
still-meeting-again = Pitati opet za
still-meeting-months =
    { $count ->
        [one] { $count } mesec
        [few] { $count } meseca
       *[other] { $count } meseci
    }
still-meeting-noted = Upisano je da se sastaje: { $name }.
take-over = Preuzmi za ovu grupu
take-over-says = Program sada kaže nešto drugo
    .why = Grupa zadržava svoje brojeve ako ove ne preuzmete. Datumi i mesta ostaju.
take-over-done = Preuzeto za ovu grupu.
