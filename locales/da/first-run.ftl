# Opstarten, ét spørgsmål ad gangen.

first-run-step = { $at } af { $of }
first-run-make = Opret kontoret
first-run-making = Opretter kontoret…
first-run-start = Åbn kontoret
first-run-practise = Øv dig med opdigtede personer

first-run-language = Hvilket sprog læser du?
    .why = Velkommen. Alle skærme og alle udskrevne sider følger det. Du kan altid ændre det.

first-run-you = Hvad må vi kalde dig?
    .why = Det står i hjørnet af skærmen og i historikken over, hvad der er gjort.
first-run-you-name = Dit navn her
    .hint = Et fornavn eller et kælenavn er nok.

first-run-centre = Hvad hedder jeres center?
    .why = Navnet står på de udskrevne sider, du vælger at sætte det på, og ingen andre steder.
first-run-centre-name = Centrets navn
    .hint = Feltet må være tomt.

first-run-country = Hvor ligger det?
    .why = Helligdage, nødnumre og lovtekster følger landet.
first-run-zone = Tidszone
    .hint = Den er foreslået ud fra landet og passer næsten altid.

first-run-rooms = Hvilke lokaler mødes grupperne i?
    .why = To grupper får aldrig det samme lokale på samme tid. Du kan tilføje lokaler senere.
first-run-room-name = Lokalets navn
    .hint = For eksempel: Blå stue. Enter tilføjer det.
first-run-room-add = Tilføj
first-run-room-take-off = Fjern
first-run-room-remove = Fjern: { $room }

first-run-programmes = Hvordan arbejder jeres grupper?
    .why = Vælg det, der ligner det, I gør. Alt i det kan ændres senere.

first-run-passphrase = Vælg en adgangssætning
    .why = Den åbner kontoret hver morgen. Uden den kan ingen læse, hvad der står her, heller ikke vi.
first-run-passphrase-offered = Tag disse seks ord
    .why = De er trukket tilfældigt. Skriv dem ned, til du kan dem.
first-run-passphrase-own = Brug min egen
    .why = Mindst 15 tegn. En sætning, som kun du ville sige, er god.
first-run-passphrase-other = Seks andre ord
first-run-passphrase-yours = Din adgangssætning

strength-too-short =
    { $missing ->
        [one] Ét tegn mere
       *[other] { $missing } tegn mere
    }
strength-weak = For let at gætte. Tilføj ord, der ikke hører sammen.
strength-fair = God: det ville tage år at finde den.
strength-strong = Meget god: ingen finder den ved at prøve sig frem.

first-run-again = Skriv den en gang til
    .why = Så det er sikkert, hvordan den staves.
first-run-again-field = Den samme adgangssætning
    .hint = Store bogstaver og mellemrum tæller med.

first-run-kit = Pas godt på disse tolv ord
    .why = De åbner kontoret, hvis adgangssætningen bliver væk. De vises kun nu. Den, der har dem, kan læse alt.

first-run-words = Find siden frem, og skriv tre af ordene
    .why = Så det er sikkert, at siden kan læses.

first-run-ready = Alt er klar
    .why = Det, du skriver, bliver gemt, mens du skriver. Lås kontoret, når du går fra skrivebordet: Ctrl L, eller Shift tre gange.

practice-start = Øv dig med opdigtede personer
    .text = Et helt center bliver digtet til dig: personer, grupper, en venteliste. Prøv det hele. Her kan intet gå galt.
    .forget = Dit eget kontor er lukket imens, og intet bliver kopieret fra det.
    .action = Begynd
    .busy = Digter personer…
