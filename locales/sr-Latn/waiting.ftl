## Choices

entry-state-waiting = čeka
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
