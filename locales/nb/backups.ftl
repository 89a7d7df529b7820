# Backups, and bringing one back.

## The bottom line, Today, the locked door

foot-backup = Siste sikkerhetskopi: { $when }, åpnet igjen og hel
foot-backup-making = Lager en sikkerhetskopi…
foot-backup-none = Ingen sikkerhetskopi ennå
step-backup = Sikkerhetskopier
    .action = Se
step-backup-never = Det finnes ingen sikkerhetskopi ennå
    .text = En kopi på en minnepinne er tryggest
step-backup-old = Den siste sikkerhetskopien er mer enn en uke gammel
    .text = Sett inn pinnen og lag en ny
step-backup-same-disk = Alle sikkerhetskopier ligger på denne datamaskinen
    .text = En kopi på en pinne et annet sted er tryggere
lock-restore = Hent frem en sikkerhetskopi

## The first run

first-run-restore = Jeg har en sikkerhetskopi
first-run-backup = Lag den første sikkerhetskopien
    .why = Hvis maskinen blir ødelagt eller tatt, henter kopien alt tilbake. Den er kryptert slik kontoret er.
first-run-backup-later = Minn meg på det i morgen

## Settings

settings-backups = Sikkerhetskopier
    .why = En sikkerhetskopi er én kryptert fil. Den åpnes med passordfrasen din eller med gjenopprettingssettet.
backup-make = Lag en sikkerhetskopi nå
backup-making = Lager en sikkerhetskopi
backup-good = Bra. Kopien ble åpnet igjen og er hel.
backup-stopped = Stoppet. Det ble ikke laget noen kopi.
backup-at-beside = Den ligger på denne datamaskinen, ved siden av kontoret.
backup-at-folder = Den ligger i mappen { $place }.
backup-at-stick = Den ligger på pinnen { $place }.
backup-not-at = Det ligger ingenting på { $place }.
backup-goes-beside = Den havner i en mappe ved siden av kontoret på denne maskinen. En kopi på en minnepinne er tryggere.
backup-goes-folder = Den havner i mappen { $place }.
backup-goes-stick = Den havner på pinnen { $place }.
backup-last = Siste sikkerhetskopi: { $when }, { $time }
backup-none = Det finnes ingen sikkerhetskopi ennå
backup-reminder-never = Går datamaskinen i stykker, er alt på kontoret borte.
backup-reminder-old = Det er mer enn en uke siden. Det nye siden da er ikke i noen kopi.
backup-reminder-same-disk = Alle kopiene ligger på denne maskinen. En på en pinne et annet sted er tryggere.

## Where they go

backup-places = Hvor de legges
    .why = på hvert sted som er til stede
backup-place-beside = På denne maskinen, ved siden av kontoret
backup-place-remove = Fjern { $place } fra stedene
backup-absent-beside = er ikke her nå
backup-absent-folder = er ikke her nå
backup-absent-stick = er ikke satt inn
backup-behind = Venter på en kopi siden { $day }
backup-use-stick = Bruk pinnen { $stick }
backup-choose-folder = Velg en mappe
backup-plug-in = En minnepinne dukker opp her når den settes inn.

## When

backup-rhythm = Når de lages
backup-rhythm-field = Av seg selv
backup-rhythm-often = Ofte
    .text = Når kontoret åpner, hvis det har gått en dag, og når det låses, hvis noe er endret.
backup-rhythm-daily = Daglig
    .text = Når kontoret åpner, hvis det har gått en dag.
backup-rhythm-by-hand = For hånd
    .text = Bare med knappen ovenfor.

## The copies

backup-copies = Kopier
backup-copies-newest = de nyeste { $count }
backup-copies-none = Den første kopien kommer til å stå her.
backup-copy-at = { $date }, { $time }
backup-copy-good = åpnet igjen, hel
backup-copy-damaged = skadet
backup-copy-gone = ligger der ikke lenger
backup-copy-unread = ikke åpnet her ennå
backup-copy-elsewhere = på et sted som ikke er her nå
backup-copy-look = Åpne igjen
    .name = Åpne igjen: kopien fra { $day }
backup-copy-looking = Åpner kopien igjen
backup-back = Hent frem en sikkerhetskopi
    .why = fra den låste døren
    .how = Lås kontoret. Velg der «Hent frem en sikkerhetskopi». Du ser hva som er i den, før noe skjer.
    .lock = Lås kontoret

## What is being done

work-backup-cleaning = Eksemplarer renses
work-backup-copying = Leser kontoret
work-backup-writing = Skriver kopien
work-backup-reading = Åpner kopien igjen
work-backup-checking = Sammenligner alt i den
work-restore-reading = Leser sikkerhetskopien
work-restore-opening = Prøver passordfrasen
work-restore-checking = Sammenligner alt i den
work-restore-restoring = Setter kontoret på plass

## Bringing one back

restore-file = Hent frem en sikkerhetskopi
    .why = Velg filen. Ingenting endres før du har sett hva som er i den.
restore-open = Se i sikkerhetskopien
    .why = Den åpnes med en passordfrase fra dagen den ble laget, eller med gjenopprettingssettet.
restore-preview = Dette er i sikkerhetskopien
    .why = Se etter om det er den rette.
restore-done = Kontoret er tilbake
restore-choose = Velg sikkerhetskopien
restore-choose-other = Velg en annen
restore-passphrase = Passordfrase eller de tolv ordene
    .hint = De tolv ordene skrives i rekkefølge med mellomrom imellom.
restore-look = Se
restore-looking = Leser sikkerhetskopien
restore-made-on = Laget
restore-holds = Inneholder
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
        [one] ett møte
       *[other] { $count } møter
    }
restore-version = Versjon
restore-version-same = den samme som dette programmet
restore-version-earlier = en tidligere; den føres opp til denne
restore-makes-room = Det er et kontor på denne maskinen. Det gir plass til kopien og blir tatt vare på.
restore-act = Hent den frem
restore-restoring = Henter frem sikkerhetskopien
restore-good = Alt i kopien er sammenlignet og er der
restore-kept = Kontoret som var her før, er tatt vare på. Ingenting av det er slettet.
    .where = Det ligger i mappen { $folder } i kontorets mappe.
restore-passphrases = Passordfrasene er de som gjaldt da kopien ble laget.
restore-enter = Gå inn på kontoret

## The page that lies on top in every backup

backup-readme = Sikkerhetskopi
backup-readme-program = Med programmet: start det, velg «Hent frem en sikkerhetskopi», velg denne filen og skriv en passordfrase eller de tolv ordene.
backup-readme-by-hand = Uten programmet trenger du tar, age (versjon 1) og et program som leser SQLCipher 4. Bruk en datamaskin du stoler på.
backup-readme-unpack = 1. Pakk ut denne filen.
backup-readme-whole = 2. Se etter om alt i den er helt.
backup-readme-open = 3. Åpne den med en av slot-filene. En av dem tar passordfrasen din, en annen de tolv ordene med mellomrom.
backup-readme-database = 4. Pakk ut det som kom. I OPEN.txt står linjen som åpner vault.db. Slett alt når du er ferdig.
