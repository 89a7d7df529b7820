# The settings: what a centre sets once and changes rarely.

settings = Podešavanja
settings-you = Vi
    .why = Kako vas ovde zovemo i na kom jeziku čitate.
settings-centre = Centar
    .why = Gde radite i kako se pišu strane centra.
settings-topics = Teme
    .why = S čim ljudi dolaze, redom kojim se nudi.
settings-rooms = Prostorije
    .why = Mesta na kojima se grupe sastaju. Dve grupe nikada ne dobijaju istu prostoriju u isto vreme.
settings-programmes = Programi
    .why = Načini na koje vaše grupe rade. Svaki počinje kao kopija, a menjate ga kako želite.
settings-access = Ko ima pristupnu frazu
    .why = Svaka otvara kancelariju svojom. Niko ne može da je pronađe.

settings-add = Dodaj
settings-added = Dodato: { $name }
settings-not-saved = Još nije sačuvano. Ono što smeta označeno je iznad.
settings-put-away = Sklonjeno
    .why = Što je sklonjeno, ne nudi se nigde. Gde već stoji, tu i ostaje.
settings-put-away-act = Skloni
    .name = Skloni: { $name }
settings-put-away-done = Sklonjeno: { $name }. „Opozovi” vraća.
settings-take-out = Vrati u ponudu
    .name = Vrati u ponudu: { $name }
settings-taken-out = Ponovo u ponudi: { $name }

## You

you-name = Kako vas zovemo
    .hint = Stoji u dnu ekrana i u istoriji. Dovoljan je nadimak.
you-language = Jezik
    .hint = Menja se odmah. Ostali u ovoj kancelariji zadržavaju svoj.

## The centre

centre-name = Naziv centra
    .hint = Može da ostane prazno.
centre-country = Zemlja
    .hint = Od nje zavise praznici, brojevi za hitne slučajeve i pravni tekstovi.
country-other = Negde drugde
centre-zone = Vremenska zona
    .hint = Vremena susreta i poziva su vremena ove zone.
centre-language = Jezik odštampanih strana
    .hint = Na njemu i novi programi dobijaju nazive.

## Topics

topic-name = Naziv teme „{ $name }”
topic-excluded = Ne nudi se
    .name = Ne nudi se: { $name }
    .why = Na obraćanje sa ovom temom ljubazno se odgovara i ono se broji. Niko zbog nje ne čeka.
topic-add = Još jedna tema
    .hint = Upišite je i pritisnite Enter.
topics-empty = Nema tema
    .why = Svako obraćanje i svaka grupa ima temu. Počnite onim s čim vam ljudi najčešće dolaze.
    .act = Upiši prvu

# Topics a new office starts from
starter-topic-violence = Nasilje
starter-topic-grief = Gubitak bliske osobe
starter-topic-separation = Razdvajanje i razvod
starter-topic-illness = Teška bolest
starter-topic-addiction = Zavisnost
starter-topic-loneliness = Usamljenost
starter-topic-religion = Religija
starter-topic-politics = Politika

## Rooms

room-add = Još jedna prostorija
    .hint = Upišite kako se zove i pritisnite Enter. Ostalo može kasnije.
rooms-empty = Još nema prostorija
    .why = Sa prostorijama grupe nalaze svoje mesto, i nikada se dve ne sretnu u istoj. I šetnja može negde da počne.
    .act = Upiši prvu
room-name = Kako se zove
room-kind = Kakvo je to mesto
venue-kind-centre-room = Prostorija centra
venue-kind-community-centre = Mesna zajednica ili dom kulture
venue-kind-meeting-room = Sala na drugom mestu
venue-kind-private-home = Dom osobe iz grupe
venue-kind-restaurant = Restoran ili kafić
venue-kind-outdoors = Napolju
venue-kind-other = Drugo mesto
room-address = Gde se nalazi
    .hint = Može da ostane prazno.
room-capacity = Koliko ljudi stane
    .hint = Računaju se i voditeljke.
    .empty = nije poznato
room-seats =
    { $count ->
        [one] { $count } mesto
        [few] { $count } mesta
       *[other] { $count } mesta
    }
room-times = Kada grupe mogu da se sastaju tu
    .hint = Izaberite delove dana. Ako ništa nije izabrano, može bilo kada.
room-step-free = Može li se ući bez stepenica?
    .hint = Neki ljudi žele mesto bez stepenica.
room-privacy = Mogu li drugi da primete grupu?
    .hint = Rečeno ostaje unutra samo gde niko ne čuje.
venue-privacy-not-asked = Niko nije pogledao
venue-privacy-private = Niko ne vidi i ne čuje
venue-privacy-seen = Drugi vide ko dolazi
venue-privacy-heard = Drugi bi mogli da čuju
room-place = Gde je i kako se ulazi
room-place-home = Dom pripada svojoj osobi. Ne stoji ni u jednom spisku ni na papiru. Nestaje kada se ta osoba izbriše.
room-place-show = Pokaži gde je
room-person = Čiji je dom
    .why = Prvo recite čiji je. Onda može da se upiše adresa.
room-person-linked = Dom osobe odavde
room-door = Vrata i ključ
    .hint = Zvono, šifra, kod koga je ključ.
room-name-home = Nikada ne pišite ime ovde. Stoji u spiskovima.
step-free-not-asked = Niko nije pogledao
step-free-yes = Da, bez stepenica
    .note = bez stepenica
step-free-no = Ne, ima stepenica
    .note = sa stepenicama

## Programmes

programme-add = Dodaj program
    .why = Izaberite ono što je najbliže vašem radu. Dobijate kopiju i sve u njoj možete da menjate.
programme-add-copy = Dodaj kopiju
programmes-empty = Još nema programa
    .why = Program kaže kako neka vrsta grupe radi: koliko ljudi, koliko često, ko je s njima. Svaka grupa nastaje iz programa.
programme-running = Grupe koje već postoje zadržavaju svoje brojeve. Izmena važi za nove grupe.
programme-other-numbers = Ove grupe zadržavaju druge brojeve
    .why = Na stranici svake nudi se da preuzme ono što ovde stoji.
programme-name = Naziv
programme-size = od { $least } do { $most } { $most ->
        [one] osobe
        [few] osobe
       *[other] osoba
    }
programme-open = bez utvrđenog kraja
programme-count =
    { $count ->
        [one] { $count } susret
        [few] { $count } susreta
       *[other] { $count } susreta
    }

programme-people = Ljudi
    .hint = Voditeljke se nikada ne računaju. Grupa sa manje od četiri osobe je krhka.
programme-least-to-start = Najmanje za početak
programme-least-to-go-on = Najmanje za nastavak
programme-most = Najviše
programme-gender-rule = Za koga je
gender-rule-anyone = Za sve
gender-rule-women = Žene i devojke
gender-rule-men = Muškarci
programme-least-age = Najmanje godina
    .hint = Prazno znači bilo koje godine.
    .empty = bilo koje
programme-conversation-first = Prvo ide uvodni razgovor
    .hint = Niko ne dobija mesto u grupi pre nego što se obavi uvodni razgovor.
programme-agreement-first = Prvo se svi slože
    .hint = Svi su dali izjavu o poverljivosti pre prvog susreta.

programme-meetings = Susreti
programme-sessions = Broj susreta
    .hint = Bez broja susreta grupa je otvorena i traje koliko sama želi.
    .empty = otvoreno
programme-minutes = Minuta po susretu
programme-rhythm = Koliko često
rhythm-weekly = svake nedelje
rhythm-fortnightly = svake druge nedelje
rhythm-monthly = svake četvrte nedelje
rhythm-irregular = po svojim datumima
programme-activity = Šta grupa radi
activity-talk = Razgovor
    .text = Ljudi sede zajedno i dele iskustva.
activity-activity = Zajednička aktivnost
    .text = Šetnja, kuvanje, vežbanje.

programme-seats = Mesta za voditeljke
    .hint = Grupa počinje kada su popunjena mesta koja su potrebna.
    .none = Nema ih: grupa vodi samu sebe.
seat-role = Uloga
seat-needed = Potrebno
seat-up-to = Najviše
seat-until = Do susreta
    .empty = kraj
seat-add = Dodaj mesto
seat-remove = Ukloni
    .name = Ukloni: { $role }

# Presets, each with a sentence in which a coordinator knows her own work again
preset-belgrade = Dvanaest susreta
    .text = Od šest do deset žena svake nedelje, uz ekspertkinju po iskustvu i saveznicu.
preset-sofia = Mali krug
    .text = Najviše pet osoba, posle uvodnog razgovora, u vreme o kom se dogovore.
preset-denmark = Grupa sa inicijatorkama
    .text = Od četiri do osam osoba posle uvodnog razgovora. Jedna ili dve inicijatorke pomažu na početku, a onda odu.
preset-france = Otvoreni susreti
    .text = Datumi kako dođu, na raznim mestima, sa bilo kakvom voditeljkom ili bez nje.
preset-norway = Grupa koja nastavlja
    .text = Svi potpisuju, želje se uvažavaju, a grupa nastavlja ako želi.

## Passphrase

passphrase-current = Dosadašnja pristupna fraza
passphrase-new = Nova pristupna fraza
    .hint = Najmanje 15 znakova. Dobra je rečenica koju biste samo vi rekli.
passphrase-offer = Ponudi mi šest reči
    .why = Izvučene su nasumično. Zapišite ih dok ih ne naučite.
passphrase-offer-other = Drugih šest reči
passphrase-again = Nova još jednom
    .differs = Ovo nije isto. „Prikaži” pokazuje obe.
passphrase-change = Promeni pristupnu frazu
passphrase-changing = Menja se…
passphrase-changed = Promenjeno. Od sada samo nova pristupna fraza otvara kancelariju. Komplet za oporavak ostaje isti.

## Oznake i imenik

settings-tags = Oznake
    .why = Vaše reči po kojima ponovo nalazite ljude. Nikada se ne štampaju.
tags-empty = Još nema oznaka
    .why = Oznaka je jedna reč, kao tečaj jezika ili grad. Ne govori ništa o onome što se desilo.
    .act = Dodaj prvu oznaku
tag-add = Još jedna oznaka
    .hint = Jedna ili dve reči koje ona sme da pročita preko Vašeg ramena.
tag-name = Naziv „{ $name }“

settings-directory = Imenik
    .why = Preko koga ljudi dolaze i kuda ih upućujete. Nikome se odavde ništa ne šalje.
directory-kind = Šta je to?
directory-kind-advisor = savetnica
    .what = Savetnica preko koje osoba dolazi.
    .many = Savetnice
directory-kind-partner = partner
    .what = Organizacija preko koje ljudi dolaze.
    .many = Partneri
directory-kind-referral = mesto za upućivanje
    .what = Gde nešto drugo bolje pomaže.
    .many = Mesta za upućivanje
directory-kind-member = članica
    .what = Nosi centar, i stoji odvojeno od učesnica.
    .many = Članice
directory-kind-reader = čitateljka biltena
    .what = Dobija bilten, i stoji odvojeno od učesnica.
    .many = Čitateljke biltena
directory-remove = Ukloni
directory-removed = Uklonjeno.
directory-add = Dodaj u imenik
directory-name = Kako se zove
directory-helps-with = U čemu pomaže
directory-contact = Kako se dolazi do njega
    .hint = Broj, adresa, radno vreme. Ne od učesnice.

settings-notes = Beleške
    .why = Mnogi centri ih nemaju, a što nije zapisano ne može da škodi. Svaka vrsta je isključena dok je ne uključite.
phone-line = Telefonska linija
phone-line-days = Kojim danima?
    .hint = Bez dana nema ni radnog vremena.
settings-holidays = Školski raspusti
    .why = U te dane se ništa ne planira. Državni praznici su već poznati.
school-holiday-add = Dodaj raspust
school-holiday-name = Kako se zove
school-holiday-from = Prvi dan
school-holiday-until = Poslednji dan
school-holiday-span = { $from } do { $until }
school-holiday-stays = Što je već planirano ostaje. Nedelja kaže koje večeri padaju u raspust.
school-holiday-remove = Ukloni
    .name = Ukloni: { $name }
school-holiday-removed = Uklonjeno: { $name }.
programme-agenda = Šta ima jedno veče
    .hint = Svako u svom redu. Ostavite prazno ako ništa nije u planu.
programme-free-talk = Minuta za slobodan razgovor
