## Čuvanje i zaborav: ko se čuvao dovoljno dugo, brisanje, i šta od njega ostaje

retention = Čuvano dovoljno dugo
    .lead = Niko se ne čuva zauvek. Ovde stoji ko se čuvao dovoljno dugo. Ništa se ne briše dok to ne kažete.
retention-nobody = Niko se ne čuva predugo
    .why = Ko se čuvao dovoljno dugo stoji ovde i na strani Danas.
retention-why = Zašto
retention-over = Od
retention-keep = Čuvati duže
retention-keep-months =
    { $count ->
        [one] { $count } mesec
        [few] { $count } meseca
       *[other] { $count } meseci
    }
retention-kept = Čuva se do { $day }.
retention-facilitates = Ujedno je i voditeljka
clock-enquiry = Poslednji kontakt { $day } Do grupe nije došlo.
clock-unreachable = Nedostupna od { $day }
clock-group = Poslednji susret { $day }
retention-enquiries = Obraćanja nepoznatih
    .text =
        { $count ->
            [one] { $count } obraćanje je starije od { $weeks } ned.
            [few] { $count } obraćanja su starija od { $weeks } ned.
           *[other] { $count } obraćanja je starije od { $weeks } ned.
        }
    .then = Ostaju u zbirovima, samo kao brojevi. Ovo se ne može opozvati.
retention-enquiries-erase = Obrisati ova obraćanja
retention-enquiries-erased =
    { $count ->
        [one] { $count } obraćanje je obrisano.
        [few] { $count } obraćanja su obrisana.
       *[other] { $count } obraćanja je obrisano.
    }

settings-retention = Čuvanje i zaborav
    .why = Koliko dugo se ljudi čuvaju, i šta još treba uraditi posle brisanja.
keep-enquiry = Nedelje posle obraćanja bez grupe
    .hint = Broje se od poslednjeg kontakta.
keep-unreachable = Meseci kada je neko nedostupan
    .hint = Mesto na listi čekanja ostaje dotle.
keep-group = Meseci posle poslednjeg susreta
    .hint = Program predlaže, vi odlučujete. Ništa se ne briše samo.

erase-somebody = Brisanje
erase-person = Želi da bude zaboravljena
erase-some = Obrisati …
erase-title =
    { $count ->
        [one] Obrisati zauvek: { $called }?
        [few] Obrisati zauvek { $count } osobe?
       *[other] Obrisati zauvek { $count } osoba?
    }
erase-lead = Ovo je konačno. Niko to ne može vratiti, ni rezervnom kopijom.
erase-goes = Sve nestaje: imena, načini kontakta, razgovori, želje, grupe, izjave, beleške, istorija.
erase-stays = Ostaju samo brojevi: obraćanja ({ $enquiries }) i susreti ({ $evenings }).
erase-groups = Oslobađa se mesto: { $groups }.
erase-undo = Ono što je urađeno pre toga više niko ne može opozvati.
erase-copies =
    { $count ->
        [one] Čisti se { $count } primerak rezervne kopije, tamo gde leži.
        [few] Čiste se { $count } primerka rezervnih kopija, tamo gde leže.
       *[other] Čisti se { $count } primeraka rezervnih kopija, tamo gde leže.
    }
erase-absent = Sada nije tu: { $places }. Što tamo leži ostaje na listi dok se ne očisti.
erase-facilitator = { $called } ostaje voditeljka
    .hint = Inače se i to briše, sa svim mestima u grupama.
erase-mentions = Reči u kojima možda stoji ime
    .hint = Izaberite šta još nestaje. Ostalo ostaje kako jeste.
erase-mention = Napisano { $day }
erase-mention-of = O osobi { $called }, { $day }
erase-word = obriši
erase-type = Za potvrdu upišite reč „{ $word }“
    .fault = Upišite „{ $word }“, i biće urađeno.
erase-do = Obrisati zauvek
people-erased =
    { $count ->
        [one] Obrisano. Rezervne kopije se čiste.
        [few] Obrisane su { $count } osobe. Rezervne kopije se čiste.
       *[other] Obrisano je { $count } osoba. Rezervne kopije se čiste.
    }

erasing-finishing = Brisanje se dovršava
erasing-finished =
    { $cleaned ->
        [0] Gotovo. Podaci imaju novi ključ.
        [one] Gotovo. Podaci imaju novi ključ, očišćen je { $cleaned } primerak.
        [few] Gotovo. Podaci imaju novi ključ, očišćena su { $cleaned } primerka.
       *[other] Gotovo. Podaci imaju novi ključ, očišćeno je { $cleaned } primeraka.
    }
erasing-left =
    { $left ->
        [one] Ostao je { $left } primerak. Stoji na listi.
        [few] Ostala su { $left } primerka. Stoje na listi.
       *[other] Ostalo je { $left } primeraka. Stoje na listi.
    }
erasing-open = Još treba uraditi
erasing-finish = Dovršiti brisanje
erasing-new-key = Podatke još treba zapisati iznova, pod novim ključem.
erasing-pending = Obrisani su možda još u ovim primercima rezervnih kopija:
erasing-copy = primerak { $number } od { $day }
erasing-since = na listi od { $day }
erasing-here = ovde je
erasing-not-here = sada nije tu
erasing-remove-copy = Ukloniti ovaj primerak
    .then = Primerak od { $day }, mesto { $place }, uklanja se zauvek.
erasing-set-aside = Kada je vraćena rezervna kopija, ranija kancelarija je ostavljena po strani. Svi su još u njoj:
erasing-remove-office = Ukloniti ovu kancelariju
    .then = „{ $name }“ se uklanja zauvek, sa svime u njoj.
erasures = Šta je obrisano
erasures-none = Još niko nije obrisan.
erasure-people =
    { $count ->
        [one] { $count } osoba
        [few] { $count } osobe
       *[other] { $count } osoba
    }
erasure-enquiries =
    { $count ->
        [one] { $count } obraćanje nepoznatih
        [few] { $count } obraćanja nepoznatih
       *[other] { $count } obraćanja nepoznatih
    }
why-erased-asked = na zahtev
why-erased-time-over = čuvano dovoljno dugo

own-copy = Kopija sopstvenih podataka
    .lead = Šta kancelarija čuva o ovoj osobi, za uručenje. Ništa ne napušta kancelariju samo.
own-copy-print = Štampati
own-copy-hand = Uručeno
    .lead = Zabeležite kako, da se kasnije može reći.
own-copy-way = Kako
own-copy-note = Zabeležiti
own-copy-noted = Zabeleženo.
copy-way-in-person = u ruke
    .hint = Ima sigurno mesto za nju.
copy-way-read-aloud = pročitano naglas
    .hint = Ništa ne nosi sa sobom.
copy-way-post = poštom
    .hint = Samo ako kaže da niko drugi ne otvara njenu poštu.
copy-way-other = na drugi način
    .hint = Kako je želela.
own-copy-safe = Pre uručenja
own-copy-safe-where = Pitajte gde može da je čuva tako da je niko ne nađe.
own-copy-safe-aloud = Ako nema sigurnog mesta, pročitajte joj.
own-copy-safe-never = Nikada ne šaljite tamo gde nije rekla da je sigurno.
own-copy-left-out = Izostavljeno
    .what = Drugi ljudi, koga neko ne sme da sretne, i ko je ovde šta radio.
own-copy-about = Ko je
own-copy-called = Zove se
own-copy-real-name = Ime
own-copy-since = Poznata od
own-copy-pronoun = Kako se o njoj govori
own-copy-gender = Rod
own-copy-age = Godine
own-copy-birth-year = Godina rođenja
own-copy-languages = Jezici
own-copy-status = Trenutno
own-copy-contact = Kako je sigurno doći do nje
own-copy-other-way = Drugi način
own-copy-allowed = Dozvoljeno
own-copy-answers = Ko sme da se javi
own-copy-voicemail = Kada se niko ne javi
own-copy-message = Poruka
own-copy-code-word = Lozinka za prepoznavanje
own-copy-lives = Kod kuće
own-copy-valid-until = Važi do
own-copy-unconfirmed = Sa stare liste, nepotvrđeno
own-copy-conversations = Razgovori
own-copy-group-since = od { $from }
own-copy-group-span = od { $from } do { $until }
own-copy-agreed = obećala poverljivost { $day }
own-copy-tries = Pokušaji poziva
own-copy-handed = Ranije uručene kopije
own-copy-notes = Beleške
    .why = Beleška može govoriti o drugima. Izaberite one koje ne govore: samo se one štampaju.
own-copy-page = Šta čuvamo o Vama
own-copy-page-by = { $centre }, { $day }
