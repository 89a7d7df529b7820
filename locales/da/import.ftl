# Importing spreadsheets a centre kept before.

import-topic-none = Emne endnu ikke kendt
sign-from-list = Fra listen, række { $row }
work-import-reading = Læser regnearket
work-import-comparing = Leder efter personer, I kender i forvejen
work-import-keeping = Skriver alle ind
import-begin = Hent en liste ind, I har
import = Hent et regneark ind
    .why = Hent den liste ind, som I hidtil har ført. I ser alt først, og én Fortryd tager det hele tilbage.
import-kinds = XLSX, XLS, ODS eller CSV. Selve filen ændres ikke.
import-choose = Vælg filen
import-choose-other = Vælg en anden fil
import-working = Ser på listen
import-keeping = Henter listen ind
import-where = Hvor tabellen er
import-sheet = Ark
import-encoding = Bogstaver
    .hint = Skift, hvis bogstaver som č, я eller æ ser forkerte ud.
import-encoding-utf-8 = UTF-8
import-encoding-utf-16le = UTF-16 LE
import-encoding-utf-16be = UTF-16 BE
import-encoding-windows-1250 = Windows-1250, Centraleuropa
import-encoding-windows-1251 = Windows-1251, kyrillisk
import-encoding-windows-1252 = Windows-1252, Vesteuropa
import-header = Række med overskrifter
import-header-row = Række { $row }: { $text }
import-header-none = Der er ingen overskrifter
import-top = De første rækker i filen
import-columns = Hvad kolonnerne indeholder
    .why = Ret det, der er forstået forkert. Det, I udelader, bliver kun i jeres fil.
import-column-unknown = Ukendt, udeladt
import-column-cells =
    { $count ->
        [one] en celle
       *[other] { $count } celler
    }
import-field-called = Navn
import-field-first-name = Fornavn
import-field-last-name = Efternavn
import-field-nickname = Kaldenavn
import-field-phone = Telefon
import-field-email = E-mail
import-field-contact = Hvornår og hvordan hun nås (ubekræftet)
import-field-age = Alder
import-field-born = Fødselsår eller -dato
import-field-topic = Emne
import-field-wishes = Ønsker
import-field-times = Hvornår hun kan
import-field-age-wish = Ønske om alder
import-field-gender-wish = Ønske: kvinder eller blandet
import-field-place-wish = Ønske om sted
import-field-activity-wish = Ønske: snak eller aktivitet
import-field-language-wish = Ønske om gruppens sprog
import-field-programme = Forløb
import-field-together = Med hvem (skrives i hånden)
import-field-keep-apart = Ikke med hvem (skrives i hånden)
import-field-enquiry-on = Dag for henvendelsen
import-field-waiting-since = Venter siden
import-field-conversation = Samtale
import-field-outcome = Resultat
import-field-interviewer = Hvem holdt samtalen
import-field-status = Status
import-field-source = Hvem henviste
import-field-channel = Hvordan hun henvendte sig
import-field-taken-by = Hvem tog henvendelsen
import-field-advisor = Rådgiver
import-field-consent = Samtykke (spørg igen)
import-field-languages = Sprog
import-field-gender = Køn
import-field-pronoun = Stedord
import-field-interpreter = Tolk
import-field-access = Hvad der skal til for at være med
import-field-children = Børn
import-field-childcare = Børnepasning
import-field-therapist = Terapeut, ja eller nej
import-field-tag = Mærker
import-field-remark = Note
    .off = Note (hentes ikke)
import-field-number = Løbenummer
import-remark-guard = Det bliver til en note.
import-first = Sådan kommer de første ind
import-first-age = Alder
import-first-born = født { $year }
import-first-since = Siden
import-first-reach = Om kontakt
import-first-number = Der er et nummer eller en adresse; kontakt forbliver lukket.
import-first-waits = venter siden { $day }
import-first-not-waiting = ikke på ventelisten
import-first-children =
    { $count ->
        [0] børn
        [one] et barn
       *[other] { $count } børn
    }
import-first-therapist = går til terapeut
import-topics = Emner
    .why = Nye emner føjes til jeres liste. Vælg et af jeres, hvis det er det samme.
import-topic-new = Nyt emne: { $name }
import-topic-without = Intet emne skrevet
import-word-leave = Udelad
import-programmes = Forløb
    .why = Vælg forløbet, hvor listen kalder det noget andet. En liste laver ingen nye.
import-senders = Rådgivere og partnere
    .why = En rådgiver har kontakten til sine egne. Vælg den, I har, hvis det er den samme.
import-sender-new = Ny i kartoteket: { $name }
import-sender-sees = Har en adgangssætning og vil se disse personer.
import-tags = Mærker
    .why = Nye mærker føjes til jeres. Vælg et, I har, hvis det er det samme.
import-tag-new = Nyt mærke: { $name }
import-rows =
    { $count ->
        [one] en række
       *[other] { $count } rækker
    }
import-alike = Måske den samme person
    .why = Et nummer alene gør ingen til den samme. I bestemmer.
import-alike-row = Række { $row }: { $called }
import-alike-new = En ny person
import-alike-left-out = Udelad denne række
import-alike-same-row = Den samme som række { $row }: { $called }
import-alike-same-person = Den samme som { $called }, som I kender
import-alike-same-number = samme nummer
import-alike-same-name = samme navn
import-alike-same-cells = alle celler er ens
import-alike-same-day = samme dag
import-not-taken = Hvad der ikke hentes ind
    .why = Hver celle, som ikke hentes helt ind, står på denne liste.
import-all-taken = Alle celler hentes ind.
import-one-by-one = En for en
import-cell = Række { $row }, { $column }
import-why-unknown-column = Det vides ikke, hvad kolonnen indeholder.
import-why-left-out = I har udeladt den.
import-why-notes-off = Frie noter gemmes ikke her.
import-why-perhaps-keep-apart = Det siger måske, hvem der skal holdes adskilt. Skriv det på hendes side.
import-why-row-number = Den tæller kun rækkerne.
import-why-nothing-known = Den siger kun, at noget ikke vides.
import-why-not-a-date = Der kan ikke læses en dag i den.
import-why-in-the-future = Denne dag ligger langt fremme.
import-why-not-an-age = Der kan ikke læses en alder, eller den passer til flere grupper.
import-why-not-understood = Disse ord kendes ikke.
import-why-no-place = Programmet har ingen plads til det.
import-why-in-part = Den siger mere, end der blev gemt.
import-why-day-taken = Den har ingen dag; dagen i dag blev brugt.
import-why-needs-a-day = Samtalen mangler en dag. Aftal den på hendes side.
import-why-needs-an-hour = Samtalen mangler et klokkeslæt. Aftal den på hendes side.
import-why-already-known = Der vides allerede noget andet om hende; det bliver.
import-why-topic-not-offered = Jeres center tilbyder ikke emnet.
import-why-no-such-name = Der er intet med det navn på kontoret.
import-why-several-of-that-name = To i kartoteket hedder sådan. Vælg en af dem.
import-why-by-hand = Skriv det på hendes side.
import-why-ask-again = Et samtykke skal have dag og måde. Spørg igen.
import-why-too-long = Den er længere end pladsen.
import-why-no-name = Rækken har hverken navn eller en vej til nogen.
import-why-above-table = Den står over overskrifterne.
import-why-total = Det er en sum.
import-why-header-again = Det er en overskrift igen.
import-why-error-in-file = Filen siger selv, at det er en fejl.
import-act =
    { $count ->
        [one] Hent en person ind
       *[other] Hent { $count } personer ind
    }
import-act-known = Hent listens oplysninger ind
import-act-once = Én Fortryd tager det hele tilbage.
import-unconfirmed =
    { $count ->
        [one] En person har ord om kontakt. De forbliver ubekræftede, og kontakt er lukket.
       *[other] { $count } personer har ord om kontakt. De forbliver ubekræftede, og kontakt er lukket.
    }
import-done = Listen er hentet ind
import-done-people =
    { $count ->
        [one] En ny person
       *[other] { $count } nye personer
    }
import-done-known =
    { $count ->
        [one] En, I kendte
       *[other] { $count }, I kendte
    }
import-done-waiting =
    { $count ->
        [one] En plads på ventelisten
       *[other] { $count } pladser på ventelisten
    }
import-undo = Fortryd importen
import-undone = Alt er som før importen.
import-see-people = Se personerne
