# Oppstarten, ett spørsmål om gangen.

first-run-step = { $at } av { $of }
first-run-make = Opprett kontoret
first-run-making = Oppretter kontoret…
first-run-start = Åpne kontoret
first-run-practise = Øv med oppdiktede personer

first-run-language = Hvilket språk leser du?
    .why = Velkommen. Alle skjermbilder og alle utskrevne sider følger det. Du kan alltid endre det.

first-run-you = Hva kan vi kalle deg?
    .why = Det står i hjørnet av skjermen og i historikken over det som er gjort.
first-run-you-name = Navnet ditt her
    .hint = Et fornavn eller et kallenavn er nok.

first-run-centre = Hva heter senteret deres?
    .why = Navnet står på de utskrevne sidene du velger å sette det på, og ingen andre steder.
first-run-centre-name = Navnet på senteret
    .hint = Feltet kan stå tomt.

first-run-country = Hvor ligger det?
    .why = Helligdager, nødnumre og lovtekster følger landet.
first-run-zone = Tidssone
    .hint = Den er foreslått ut fra landet og stemmer nesten alltid.

first-run-rooms = Hvilke lokaler møtes gruppene i?
    .why = To grupper får aldri samme lokale på samme tid. Du kan legge til lokaler senere.
first-run-room-name = Navnet på lokalet
    .hint = For eksempel: Blå stue. Enter legger det til.
first-run-room-add = Legg til
first-run-room-take-off = Fjern
first-run-room-remove = Fjern: { $room }

first-run-programmes = Hvordan arbeider gruppene deres?
    .why = Velg det som ligner på det dere gjør. Alt i det kan endres senere.

first-run-passphrase = Velg en passordfrase
    .why = Den åpner kontoret hver morgen. Uten den kan ingen lese det som står her, ikke engang vi.
first-run-passphrase-offered = Ta disse seks ordene
    .why = De er trukket tilfeldig. Skriv dem ned til du kan dem.
first-run-passphrase-own = Bruk min egen
    .why = Minst 15 tegn. En setning som bare du ville si, er god.
first-run-passphrase-other = Seks andre ord
first-run-passphrase-yours = Passordfrasen din

strength-too-short =
    { $missing ->
        [one] Ett tegn til
       *[other] { $missing } tegn til
    }
strength-weak = For lett å gjette. Legg til ord som ikke hører sammen.
strength-fair = God: det ville ta år å finne den.
strength-strong = Veldig god: ingen finner den ved å prøve seg frem.

first-run-again = Skriv den én gang til
    .why = Så det er sikkert hvordan den skrives.
first-run-again-field = Den samme passordfrasen
    .hint = Store bokstaver og mellomrom teller med.

first-run-kit = Ta godt vare på disse tolv ordene
    .why = De åpner kontoret hvis passordfrasen blir borte. De vises bare nå. Den som har dem, kan lese alt.

first-run-words = Finn frem siden og skriv tre av ordene
    .why = Så det er sikkert at siden kan leses.

first-run-ready = Alt er klart
    .why = Det du skriver, lagres mens du skriver. Lås kontoret når du går fra skrivebordet: Ctrl L, eller Shift tre ganger.

practice-start = Øv med oppdiktede personer
    .text = Et helt senter blir diktet opp til deg: personer, grupper, en venteliste. Prøv alt. Her kan ingenting gå galt.
    .forget = Ditt eget kontor er lukket imens, og ingenting kopieres fra det.
    .action = Begynn
    .busy = Dikter opp personer…
