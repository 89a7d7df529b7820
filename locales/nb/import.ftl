# Importing spreadsheets a centre kept before.

import-topic-none = Tema ikke kjent ennå
sign-from-list = Fra listen, rad { $row }
work-import-reading = Leser regnearket
work-import-comparing = Leter etter personer dere kjenner fra før
work-import-keeping = Skriver inn alle
import-begin = Hent inn en liste dere har
import = Hent inn et regneark
    .why = Hent inn listen dere har ført til nå. Dere ser alt først, og én Angre tar alt tilbake.
import-kinds = XLSX, XLS, ODS eller CSV. Selve filen endres ikke.
import-choose = Velg filen
import-choose-other = Velg en annen fil
import-working = Ser på listen
import-keeping = Henter inn listen
import-where = Hvor tabellen er
import-sheet = Ark
import-encoding = Bokstaver
    .hint = Bytt hvis bokstaver som č, я eller æ ser feil ut.
import-encoding-utf-8 = UTF-8
import-encoding-utf-16le = UTF-16 LE
import-encoding-utf-16be = UTF-16 BE
import-encoding-windows-1250 = Windows-1250, Sentral-Europa
import-encoding-windows-1251 = Windows-1251, kyrillisk
import-encoding-windows-1252 = Windows-1252, Vest-Europa
import-header = Rad med overskrifter
import-header-row = Rad { $row }: { $text }
import-header-none = Det er ingen overskrifter
import-top = De første radene i filen
import-columns = Hva kolonnene inneholder
    .why = Rett det som er misforstått. Det dere utelater, blir bare i filen deres.
import-column-unknown = Ukjent, utelatt
import-column-cells =
    { $count ->
        [one] én celle
       *[other] { $count } celler
    }
import-field-called = Navn
import-field-first-name = Fornavn
import-field-last-name = Etternavn
import-field-nickname = Kallenavn
import-field-phone = Telefon
import-field-email = E-post
import-field-contact = Når og hvordan hun nås (ubekreftet)
import-field-age = Alder
import-field-born = Fødselsår eller -dato
import-field-topic = Tema
import-field-wishes = Ønsker
import-field-times = Når hun kan
import-field-age-wish = Ønske om alder
import-field-gender-wish = Ønske: kvinner eller blandet
import-field-place-wish = Ønske om sted
import-field-activity-wish = Ønske: prat eller aktivitet
import-field-language-wish = Ønske om språk i gruppen
import-field-programme = Opplegg
import-field-together = Med hvem (skrives for hånd)
import-field-keep-apart = Ikke med hvem (skrives for hånd)
import-field-enquiry-on = Dag for henvendelsen
import-field-waiting-since = Venter siden
import-field-conversation = Samtale
import-field-outcome = Resultat
import-field-interviewer = Hvem som holdt samtalen
import-field-status = Status
import-field-source = Hvem henviste
import-field-channel = Hvordan hun tok kontakt
import-field-taken-by = Hvem som tok henvendelsen
import-field-advisor = Veileder
import-field-consent = Samtykke (spør på nytt)
import-field-languages = Språk
import-field-gender = Kjønn
import-field-pronoun = Pronomen
import-field-interpreter = Tolk
import-field-access = Hva som trengs for å være med
import-field-children = Barn
import-field-childcare = Barnepass
import-field-therapist = Terapeut, ja eller nei
import-field-tag = Merker
import-field-remark = Notat
    .off = Notat (hentes ikke)
import-field-number = Løpenummer
import-remark-guard = Dette blir et notat.
import-first = Slik kommer de første inn
import-first-age = Alder
import-first-born = født { $year }
import-first-since = Siden
import-first-reach = Om kontakt
import-first-number = Det er et nummer eller en adresse; kontakt forblir lukket.
import-first-waits = venter siden { $day }
import-first-not-waiting = ikke på ventelisten
import-first-children =
    { $count ->
        [0] barn
        [one] ett barn
       *[other] { $count } barn
    }
import-first-therapist = går til terapeut
import-topics = Temaer
    .why = Nye temaer legges til listen deres. Velg et av deres hvis det er det samme.
import-topic-new = Nytt tema: { $name }
import-topic-without = Ikke noe tema skrevet
import-word-leave = Utelat
import-programmes = Opplegg
    .why = Velg opplegget der listen kaller det noe annet. En liste lager ingen nye.
import-senders = Veiledere og partnere
    .why = En veileder har kontakten med sine egne. Velg den dere har, hvis det er den samme.
import-sender-new = Ny i katalogen: { $name }
import-sender-sees = Har en passordfrase og vil se disse personene.
import-tags = Merker
    .why = Nye merker legges til deres. Velg et dere har, hvis det er det samme.
import-tag-new = Nytt merke: { $name }
import-rows =
    { $count ->
        [one] én rad
       *[other] { $count } rader
    }
import-alike = Kanskje samme person
    .why = Et nummer alene gjør ingen til den samme. Dere bestemmer.
import-alike-row = Rad { $row }: { $called }
import-alike-new = En ny person
import-alike-left-out = Utelat denne raden
import-alike-same-row = Den samme som rad { $row }: { $called }
import-alike-same-person = Den samme som { $called }, som dere kjenner
import-alike-same-number = samme nummer
import-alike-same-name = samme navn
import-alike-same-cells = alle celler er like
import-alike-same-day = samme dag
import-not-taken = Hva som ikke hentes inn
    .why = Hver celle som ikke hentes helt inn, står på denne listen.
import-all-taken = Alle celler hentes inn.
import-one-by-one = Én for én
import-cell = Rad { $row }, { $column }
import-why-unknown-column = Det er ukjent hva kolonnen inneholder.
import-why-left-out = Dere har utelatt den.
import-why-notes-off = Frie notater lagres ikke her.
import-why-perhaps-keep-apart = Dette sier kanskje hvem som må holdes fra hverandre. Skriv det på siden hennes.
import-why-row-number = Den teller bare radene.
import-why-nothing-known = Den sier bare at noe ikke er kjent.
import-why-not-a-date = Det kan ikke leses en dag i den.
import-why-in-the-future = Denne dagen ligger langt fram.
import-why-not-an-age = Det kan ikke leses en alder, eller den passer i flere grupper.
import-why-not-understood = Disse ordene er ikke kjent.
import-why-no-place = Programmet har ikke plass til det.
import-why-in-part = Den sier mer enn det som ble lagret.
import-why-day-taken = Den har ingen dag; dagen i dag ble brukt.
import-why-needs-a-day = Samtalen mangler en dag. Avtal den på siden hennes.
import-why-needs-an-hour = Samtalen mangler et klokkeslett. Avtal den på siden hennes.
import-why-already-known = Det er allerede kjent noe annet om henne; det blir.
import-why-topic-not-offered = Senteret deres tilbyr ikke temaet.
import-why-no-such-name = Det er ingenting med dette navnet på kontoret.
import-why-several-of-that-name = To i katalogen heter dette. Velg en av dem.
import-why-by-hand = Skriv dette på siden hennes.
import-why-ask-again = Et samtykke trenger dag og måte. Spør på nytt.
import-why-too-long = Den er lengre enn plassen.
import-why-no-name = Raden har verken navn eller en vei til noen.
import-why-above-table = Den står over overskriftene.
import-why-total = Det er en sum.
import-why-header-again = Det er en overskrift igjen.
import-why-error-in-file = Filen sier selv at dette er en feil.
import-act =
    { $count ->
        [one] Hent inn én person
       *[other] Hent inn { $count } personer
    }
import-act-known = Hent inn det listen sier
import-act-once = Én Angre tar alt tilbake.
import-unconfirmed =
    { $count ->
        [one] Én person har ord om kontakt. De forblir ubekreftet, og kontakt er lukket.
       *[other] { $count } personer har ord om kontakt. De forblir ubekreftet, og kontakt er lukket.
    }
import-done = Listen er hentet inn
import-done-people =
    { $count ->
        [one] Én ny person
       *[other] { $count } nye personer
    }
import-done-known =
    { $count ->
        [one] Én dere kjente
       *[other] { $count } dere kjente
    }
import-done-waiting =
    { $count ->
        [one] Én plass på ventelisten
       *[other] { $count } plasser på ventelisten
    }
import-undo = Angre importen
import-undone = Alt er som før importen.
import-see-people = Se personene
