# Backups, and bringing one back.

## The bottom line, Today, the locked door

foot-backup = Poslednja rezervna kopija: { $when }, ponovo otvorena i potpuna
foot-backup-making = Pravi se rezervna kopija…
foot-backup-none = Još nema rezervne kopije
step-backup = Rezervne kopije
    .action = Pogledaj
step-backup-never = Još nema rezervne kopije
    .text = Najsigurnija je kopija na USB stiku
step-backup-old = Poslednja rezervna kopija je starija od nedelju dana
    .text = Uključite stik i napravite novu
step-backup-same-disk = Sve rezervne kopije su na ovom računaru
    .text = Sigurnija je kopija na stiku, na drugom mestu
lock-restore = Vrati rezervnu kopiju

## The first run

first-run-restore = Imam rezervnu kopiju
first-run-backup = Napravite prvu rezervnu kopiju
    .why = Ako se ovaj računar pokvari ili nestane, rezervna kopija vraća sve. Šifrovana je kao i kancelarija.
first-run-backup-later = Podseti me sutra

## Settings

settings-backups = Rezervne kopije
    .why = Rezervna kopija je jedna šifrovana datoteka. Otvara je vaša pristupna fraza ili komplet za oporavak.
backup-make = Napravi rezervnu kopiju
backup-making = Pravi se rezervna kopija
backup-good = Dobro je. Kopija je ponovo otvorena i potpuna je.
backup-stopped = Zaustavljeno. Kopija nije napravljena.
backup-at-beside = Nalazi se na ovom računaru, pored kancelarije.
backup-at-folder = Nalazi se u fascikli { $place }.
backup-at-stick = Nalazi se na stiku { $place }.
backup-not-at = Na mestu { $place } nema kopije.
backup-goes-beside = Ide u fasciklu pored kancelarije, na ovom računaru. Sigurnija je kopija na USB stiku.
backup-goes-folder = Ide u fasciklu { $place }.
backup-goes-stick = Ide na stik { $place }.
backup-last = Poslednja rezervna kopija: { $when }, { $time }
backup-none = Još nema rezervne kopije
backup-reminder-never = Ako se ovaj računar pokvari, s njim nestaje i sve iz kancelarije.
backup-reminder-old = To je bilo pre više od nedelju dana. Ono što je došlo posle nije ni u jednoj kopiji.
backup-reminder-same-disk = Sve kopije su na ovom računaru. Sigurnija je kopija na stiku, na drugom mestu.

## Where they go

backup-places = Gde se čuvaju
    .why = na svako mesto koje je dostupno
backup-place-beside = Na ovom računaru, pored kancelarije
backup-place-remove = Ukloni { $place } sa spiska mesta
backup-absent-beside = trenutno nije tu
backup-absent-folder = trenutno nije tu
backup-absent-stick = nije uključen
backup-behind = Čeka kopiju od: { $day }
backup-use-stick = Koristi stik { $stick }
backup-choose-folder = Izaberi fasciklu
backup-plug-in = Stik se pojavljuje ovde čim se uključi.

## When

backup-rhythm = Kada se prave
backup-rhythm-field = Sami od sebe
backup-rhythm-often = Često
    .text = Kad se kancelarija otvori, ako je prošao dan, i kad se zaključa, ako se nešto promenilo.
backup-rhythm-daily = Svakog dana
    .text = Kad se kancelarija otvori, ako je prošao dan.
backup-rhythm-by-hand = Ručno
    .text = Samo dugmetom iznad.

## The copies

backup-copies = Kopije
backup-copies-newest = najnovije: { $count }
backup-copies-none = Ovde će stajati prva kopija.
backup-copy-at = { $date }, { $time }
backup-copy-good = ponovo otvorena, potpuna
backup-copy-damaged = oštećena
backup-copy-gone = više nije tu
backup-copy-unread = ovde još nije otvarana
backup-copy-elsewhere = na mestu koje sada nije tu
backup-copy-look = Otvori ponovo
    .name = Otvori ponovo kopiju: { $day }
backup-copy-looking = Kopija se ponovo otvara
backup-back = Vraćanje rezervne kopije
    .why = sa zaključanih vrata
    .how = Zaključajte kancelariju. Tamo izaberite „Vrati rezervnu kopiju“. Videćete šta je u njoj pre nego što se išta dogodi.
    .lock = Zaključaj kancelariju

## What is being done

work-backup-cleaning = Čišćenje primeraka
work-backup-copying = Čita se kancelarija
work-backup-writing = Zapisuje se kopija
work-backup-reading = Kopija se ponovo otvara
work-backup-checking = Upoređuje se sve u njoj
work-restore-reading = Čita se rezervna kopija
work-restore-opening = Isprobava se pristupna fraza
work-restore-checking = Upoređuje se sve u njoj
work-restore-restoring = Kancelarija se postavlja na mesto

## Bringing one back

restore-file = Vraćanje rezervne kopije
    .why = Izaberite datoteku. Ništa se ne menja pre nego što vidite šta je u njoj.
restore-open = Pogledajte u rezervnu kopiju
    .why = Otvara je pristupna fraza iz dana kada je napravljena, ili komplet za oporavak.
restore-preview = Ovo je u rezervnoj kopiji
    .why = Pogledajte da li je prava.
restore-done = Kancelarija je vraćena
restore-choose = Izaberi rezervnu kopiju
restore-choose-other = Izaberi drugu
restore-passphrase = Pristupna fraza ili dvanaest reči
    .hint = Dvanaest reči idu redom, sa razmacima.
restore-look = Pogledaj
restore-looking = Čita se rezervna kopija
restore-made-on = Napravljena
restore-holds = Sadrži
restore-people =
    { $count ->
        [one] { $count } osobu
        [few] { $count } osobe
       *[other] { $count } osoba
    }
restore-groups =
    { $count ->
        [one] { $count } grupu
        [few] { $count } grupe
       *[other] { $count } grupa
    }
restore-sessions =
    { $count ->
        [one] { $count } susret
        [few] { $count } susreta
       *[other] { $count } susreta
    }
restore-version = Verzija
restore-version-same = ista kao ovaj program
restore-version-earlier = ranija; biće prilagođena ovoj
restore-makes-room = Na ovom računaru već postoji kancelarija. Ustupa mesto kopiji i ostaje sačuvana.
restore-act = Vrati
restore-restoring = Vraća se rezervna kopija
restore-good = Sve iz kopije je upoređeno i tu je
restore-kept = Kancelarija koja je bila ovde je sačuvana. Ništa iz nje nije obrisano.
    .where = Nalazi se u fascikli { $folder }, unutar fascikle kancelarije.
restore-passphrases = Pristupne fraze su one iz dana kada je kopija napravljena.
restore-enter = Uđi u kancelariju

## The page that lies on top in every backup

backup-readme = Rezervna kopija
backup-readme-program = Pomoću programa: pokrenite ga, izaberite „Vrati rezervnu kopiju“, izaberite ovu datoteku i upišite pristupnu frazu ili dvanaest reči.
backup-readme-by-hand = Bez programa su potrebni tar, age (verzija 1) i program koji čita SQLCipher 4. Radite na računaru kome verujete.
backup-readme-unpack = 1. Raspakujte ovu datoteku.
backup-readme-whole = 2. Proverite da li je sve u njoj celo.
backup-readme-open = 3. Otvorite je jednim od slotova. Jedan prima vašu pristupnu frazu, drugi dvanaest reči sa razmacima.
backup-readme-database = 4. Raspakujte dobijeno. U datoteci OPEN.txt je red koji otvara vault.db. Obrišite sve kada završite.
