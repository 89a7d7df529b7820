# Backups, and bringing one back.

## The bottom line, Today, the locked door

foot-backup = Seneste sikkerhedskopi: { $when }, åbnet igen og hel
foot-backup-making = Laver en sikkerhedskopi…
foot-backup-none = Ingen sikkerhedskopi endnu
step-backup = Sikkerhedskopier
    .action = Se
step-backup-never = Der er ingen sikkerhedskopi endnu
    .text = En kopi på et USB-stik er det sikreste
step-backup-old = Den seneste sikkerhedskopi er mere end en uge gammel
    .text = Sæt stikket i, og lav en ny
step-backup-same-disk = Alle sikkerhedskopier ligger på denne computer
    .text = En kopi på et stik et andet sted er sikrere
lock-restore = Hent en sikkerhedskopi frem

## The first run

first-run-restore = Jeg har en sikkerhedskopi
first-run-backup = Lav den første sikkerhedskopi
    .why = Hvis computeren går i stykker eller bliver taget, henter kopien det hele tilbage. Den er krypteret ligesom kontoret.
first-run-backup-later = Mind mig om det i morgen

## Settings

settings-backups = Sikkerhedskopier
    .why = En sikkerhedskopi er én krypteret fil. Den åbnes med din adgangssætning eller med gendannelsessættet.
backup-make = Lav en sikkerhedskopi nu
backup-making = Laver en sikkerhedskopi
backup-good = God. Kopien blev åbnet igen og er hel.
backup-stopped = Stoppet. Der blev ikke lavet nogen kopi.
backup-at-beside = Den ligger på denne computer ved siden af kontoret.
backup-at-folder = Den ligger i mappen { $place }.
backup-at-stick = Den ligger på stikket { $place }.
backup-not-at = Der ligger intet på { $place }.
backup-goes-beside = Den kommer i en mappe ved siden af kontoret på denne computer. En kopi på et USB-stik er sikrere.
backup-goes-folder = Den kommer i mappen { $place }.
backup-goes-stick = Den kommer på stikket { $place }.
backup-last = Seneste sikkerhedskopi: { $when }, { $time }
backup-none = Der er ingen sikkerhedskopi endnu
backup-reminder-never = Går computeren i stykker, er alt på kontoret væk.
backup-reminder-old = Det er mere end en uge siden. Det nye siden da er ikke i nogen kopi.
backup-reminder-same-disk = Alle kopier ligger på denne computer. En på et stik et andet sted er sikrere.

## Where they go

backup-places = Hvor de lægges
    .why = på hvert sted, der er til stede
backup-place-beside = På denne computer ved siden af kontoret
backup-place-remove = Fjern { $place } fra stederne
backup-absent-beside = er her ikke nu
backup-absent-folder = er her ikke nu
backup-absent-stick = er ikke sat i
backup-behind = Venter på en kopi siden { $day }
backup-use-stick = Brug stikket { $stick }
backup-choose-folder = Vælg en mappe
backup-plug-in = Et USB-stik dukker op her, når det sættes i.

## When

backup-rhythm = Hvornår de laves
backup-rhythm-field = Af sig selv
backup-rhythm-often = Ofte
    .text = Når kontoret åbner, hvis der er gået en dag, og når det låses, hvis noget er ændret.
backup-rhythm-daily = Dagligt
    .text = Når kontoret åbner, hvis der er gået en dag.
backup-rhythm-by-hand = I hånden
    .text = Kun med knappen ovenfor.

## The copies

backup-copies = Kopier
backup-copies-newest = de nyeste { $count }
backup-copies-none = Den første kopi kommer til at stå her.
backup-copy-at = { $date }, { $time }
backup-copy-good = åbnet igen, hel
backup-copy-damaged = beskadiget
backup-copy-gone = ligger der ikke mere
backup-copy-unread = ikke åbnet her endnu
backup-copy-elsewhere = på et sted, der ikke er her nu
backup-copy-look = Åbn igen
    .name = Åbn igen: kopien fra { $day }
backup-copy-looking = Åbner kopien igen
backup-back = Hent en sikkerhedskopi frem
    .why = fra den låste dør
    .how = Lås kontoret. Vælg dér „Hent en sikkerhedskopi frem“. Du ser, hvad der er i den, før der sker noget.
    .lock = Lås kontoret

## What is being done

work-backup-cleaning = Eksemplarer renses
work-backup-copying = Læser kontoret
work-backup-writing = Skriver kopien
work-backup-reading = Åbner kopien igen
work-backup-checking = Sammenligner alt i den
work-restore-reading = Læser sikkerhedskopien
work-restore-opening = Prøver adgangssætningen
work-restore-checking = Sammenligner alt i den
work-restore-restoring = Sætter kontoret på plads

## Bringing one back

restore-file = Hent en sikkerhedskopi frem
    .why = Vælg filen. Intet ændres, før du har set, hvad der er i den.
restore-open = Se i sikkerhedskopien
    .why = Den åbnes med en adgangssætning fra den dag, den blev lavet, eller med gendannelsessættet.
restore-preview = Det er der i sikkerhedskopien
    .why = Se efter, om det er den rigtige.
restore-done = Kontoret er tilbage
restore-choose = Vælg sikkerhedskopien
restore-choose-other = Vælg en anden
restore-passphrase = Adgangssætning eller de tolv ord
    .hint = De tolv ord skrives i rækkefølge med mellemrum imellem.
restore-look = Se
restore-looking = Læser sikkerhedskopien
restore-made-on = Lavet
restore-holds = Indeholder
restore-people =
    { $count ->
        [one] én person
       *[other] { $count } personer
    }
restore-groups =
    { $count ->
        [one] én gruppe
       *[other] { $count } grupper
    }
restore-sessions =
    { $count ->
        [one] ét møde
       *[other] { $count } møder
    }
restore-version = Version
restore-version-same = den samme som dette program
restore-version-earlier = en tidligere; den føres op til denne
restore-makes-room = Der er et kontor på denne computer. Det giver plads til kopien og bliver gemt.
restore-act = Hent den frem
restore-restoring = Henter sikkerhedskopien frem
restore-good = Alt i kopien er sammenlignet og er der
restore-kept = Kontoret, der var her før, er gemt. Intet af det er slettet.
    .where = Det ligger i mappen { $folder } i kontorets mappe.
restore-passphrases = Adgangssætningerne er dem fra den dag, kopien blev lavet.
restore-enter = Gå ind på kontoret

## The page that lies on top in every backup

backup-readme = Sikkerhedskopi
backup-readme-program = Med programmet: start det, vælg „Hent en sikkerhedskopi frem“, vælg denne fil, og skriv en adgangssætning eller de tolv ord.
backup-readme-by-hand = Uden programmet skal du bruge tar, age (version 1) og et program, der læser SQLCipher 4. Brug en computer, du stoler på.
backup-readme-unpack = 1. Pak denne fil ud.
backup-readme-whole = 2. Se efter, om alt i den er helt.
backup-readme-open = 3. Åbn den med en af slot-filerne. En af dem tager din adgangssætning, en anden de tolv ord med mellemrum.
backup-readme-database = 4. Pak det ud, der kom. I OPEN.txt står linjen, der åbner vault.db. Slet det hele, når du er færdig.
