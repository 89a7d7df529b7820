## Choices

entry-state-waiting = čeka
entry-state-offered = ponuđeno mesto
entry-state-placed = u grupi
entry-state-withdrawn = više nije na listi

left-because-no-longer-wanted = više ne želi grupu
left-because-found-elsewhere = pomoć je na drugom mestu
left-because-not-reached = nije bilo moguće javiti se
left-because-other = nešto drugo

day-part-morning = pre podne
day-part-afternoon = posle podne
day-part-evening = uveče

age-wish-not-asked = nije pitano
age-wish-any = bilo koje godine
age-wish-similar = slične godine
age-wish-mixed = različite godine

gender-wish-not-asked = nije pitano
gender-wish-any = bilo koji pol
gender-wish-same = samo isti pol
gender-wish-mixed = mešovito

activity-wish-not-asked = nije pitano
activity-wish-any = razgovor ili aktivnost
activity-wish-talk = razgovor
activity-wish-activity = zajednička aktivnost

## Screens

waiting = Lista čekanja
waiting-empty = Niko ne čeka
    .why = Ovde ljudi čekaju posle razgovora, dok se ne nađe grupa za njih.
waiting-open = Idi na listu čekanja

wishes = Želje
wishes-for = za temu „{ $topic }”
wishes-for-in = za temu „{ $topic }”, { $programme }
wishes-when = Kada
wishes-company = S kim
wishes-place = Gde i šta
wishes-change = Izmeni
wishes-leave = Skini sa liste
wishes-lead = Želje se ispunjavaju koliko je moguće. Nikada nisu uslov.
wishes-keep = Zadrži želje
wishes-changed = Želje su izmenjene.

wish-not-asked = nije pitano
wish-any-day = bilo koji dan
# One part of some days: Wednesday or Thursday evening
wish-time =
    { $part ->
        [morning] { $days } pre podne
        [afternoon] { $days } posle podne
       *[evening] { $days } uveče
    }
wish-times = Kada bi bilo moguće?
    .hint = Strelice pomeraju, razmak bira.
wish-gender = S kim?
wish-age = Kojih godina?
wish-activity = Razgovor ili aktivnost?
wish-programme = Program
wish-programme-any = bilo koji
wish-place = Šta je važno za mesto?
    .hint = Na primer: stiže se autobusom, nema stepenica.

waiting-topic = Tema
waiting-leave = Skinuti sa liste za temu „{ $topic }”?
waiting-leave-why = Zašto?
waiting-leave-do = Skini sa liste
waiting-left = Skinuto sa liste.
waiting-join-lead = Samo gde razgovor nije potreban, ili je obavljen.
waiting-join-do = Stavi na listu
waiting-joined = Sada je na listi čekanja.

## The list

waiting-all = Svi
waiting-tab =
    { $days ->
        [0] { $count }, od danas
       *[other] { $count }, do { $days } dana
    }
waiting-lead =
    { $count ->
        [1] Jedno mesto na listi.
        [one] { $count } mesto na listi, najduže čekanje je prvo.
        [few] { $count } mesta na listi, najduže čekanje je prvo.
       *[other] { $count } mesta na listi, najduže čekanje je prvo.
    }
waiting-lead-topic =
    { $count ->
        [1] Jedna osoba čeka grupu za temu „{ $topic }”.
        [one] { $count } osoba čeka grupu za temu „{ $topic }”, najduže čekanje je prvo.
        [few] { $count } osobe čekaju grupu za temu „{ $topic }”, najduže čekanje je prvo.
       *[other] { $count } osoba čeka grupu za temu „{ $topic }”, najduže čekanje je prvo.
    }
waiting-who = Ko
waiting-days-since =
    { $days ->
        [0] od danas
        [one] { $days } dan, od { $day }
        [few] { $days } dana, od { $day }
       *[other] { $days } dana, od { $day }
    }
waiting-now = Javljanje sada
waiting-doings = Izmeni
waiting-wishes-change = Izmeni želje
waiting-person = Otvori stranu osobe
waiting-make-group = Napravi grupu za ovu temu
wishes-programme = samo „{ $programme }”
wishes-language = na jeziku: { $language }
wish-language = Koji jezik treba da govori grupa?
wish-language-any = bilo koji
wish-language-any-do = Može bilo koji jezik

## Offers

offer-title = Ponudi mesto
offer-to = Za: { $names }. Svaka se zove i čuje za to.
offer-where = U kojoj grupi?
offer-group =
    { $free ->
        [one] { $name } ({ $free } slobodno mesto)
        [few] { $name } ({ $free } slobodna mesta)
       *[other] { $name } ({ $free } slobodnih mesta)
    }
offer-do = Ponudi
offered =
    { $count ->
        [one] Ponuđeno je { $count } mesto.
        [few] Ponuđena su { $count } mesta.
       *[other] Ponuđeno je { $count } mesta.
    }
offer-since = Ponuđeno: { $group }, od { $day }
offer-thinking = Ponuđeno: { $group }; razmišlja do { $day }
offer-in = Mesto u grupi „{ $group }“.
offer-answer-record = Upiši odgovor
offer-answer-of = Šta kaže { $called }?
offer-answer = Njen odgovor
offer-answer-accepted = da, prihvata mesto
offer-answer-declined = ne, čeka dalje
offer-answer-thinking = razmišlja
offer-until = Do kada?
offer-answer-do = Upiši
offer-answered-accepted = { $called } je sada u grupi „{ $group }“.
offer-answered-declined = { $called } čeka dalje, od kada je i čekala.
offer-answered-thinking = { $called } razmišlja.

## Several at once

waiting-ask = Zabeleži poziv
waiting-asked =
    { $count ->
        [one] Zabeležen je { $count } poziv.
        [few] Zabeležena su { $count } poziva.
       *[other] Zabeleženo je { $count } poziva.
    }
waiting-leave-together =
    { $count ->
        [one] Skinuti { $count } osobu sa liste?
        [few] Skinuti { $count } osobe sa liste?
       *[other] Skinuti { $count } osoba sa liste?
    }
    .text = Jedan opoziv vraća sve.
waiting-left-together =
    { $count ->
        [one] Sa liste je skinuta { $count } osoba.
        [few] Sa liste su skinute { $count } osobe.
       *[other] Sa liste je skinuto { $count } osoba.
    }

## Filters

filters = Filteri
filter-programme = bilo koji program
filter-state = čeka ili ponuđeno
    .name = Dokle se stiglo
filter-waited = čeka bilo koliko
    .name = Koliko dugo čekaju
filter-least = { $days } dana ili duže
filter-time = bilo kada
    .name = Kada bi mogle da dođu
filter-none = Prikaži sve
filter-keep = Sačuvaj ovaj filter
filter-keep-do = Sačuvaj
filter-name = Ime filtera
filter-shared = Za sve u kancelariji
filter-kept = Sačuvano: { $name }
filter-of-all = { $name } (za sve)
filter-remove = Ukloni: { $name }
filter-nobody = Niko na listi ovome ne odgovara.

## When they could come

spread = Kada bi najviše njih moglo da dođe?
    .note = mala slika
spread-best = Najviše njih može { $times }: { $people } od { $asked }.
spread-not-asked =
    { $count ->
        [one] { $count } nije pitana.
        [few] { $count } nisu pitane.
       *[other] { $count } nije pitano.
    }
spread-nobody = Na ovoj listi niko nije pitan kada bi mogao da dođe.

## Still interested?

interest = Da li još želite?
interest-lead = Još treba pitati: { $open }. Čeka dalje: { $still }. Otišlo sa liste: { $left }.
interest-lead-none = Prođite jednom kroz sve koji čekaju. Ko se ne javi, ostaje na listi.
interest-none =
    { $count ->
        [0] Niko ne čeka ovo
        [one] Ovo čeka { $count } osoba
        [few] Ovo čekaju { $count } osobe
       *[other] Ovo čeka { $count } osoba
    }
    .why = Počnite, i u svakom redu piše šta je sada bezbedno.
interest-last = Poslednje pitanje je završeno { $day }.
interest-start = Počni da pitaš
interest-end = Završi pitanje
interest-ended = Završeno. Ko se nije javio, ostaje na listi.
interest-open = Još treba pitati: { $count }
interest-all-asked = Svi su odgovorili.
interest-answered = Odgovorili
interest-of = Pitaj: { $called }
interest-tries =
    { $count ->
        [one] pokušano { $count } put
       *[other] pokušano { $count } puta
    }
interest-look = Listić za poziv
interest-keys = Gore i dole vodi od jedne do druge. 1 do 4 upisuje odgovor, Enter otvara listić za poziv.
interest-answer-still = čeka dalje
interest-answer-no-longer = više ne
interest-answer-elsewhere = našla na drugom mestu
interest-answer-not-reached = ne javlja se
interest-recorded-still = { $called } čeka dalje.
interest-recorded-no-longer = { $called } više nije na listi.
interest-recorded-elsewhere = { $called } više nije na listi.
interest-recorded-not-reached = { $called } ostaje na listi.
