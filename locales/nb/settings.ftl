# Innstillingene: det et senter bestemmer én gang og sjelden endrer.

settings = Innstillinger
settings-you = Deg
    .why = Hva du kalles her, og hvilket språk du leser.
settings-centre = Senteret
    .why = Hvor dere arbeider, og hvordan sidene deres skrives.
settings-topics = Temaer
    .why = Det folk kommer med, i den rekkefølgen det foreslås.
settings-rooms = Lokaler
    .why = Stedene der grupper møtes. To grupper får aldri samme lokale på samme tid.
settings-programmes = Opplegg
    .why = Måtene dere driver grupper på. Hvert opplegg begynner som en kopi, og du endrer det som du vil.
settings-access = Folk med passordfrase
    .why = Hver åpner kontoret med sin egen. Ingen kan slå den opp.

settings-add = Legg til
settings-added = Lagt til: { $name }
settings-not-saved = Ikke lagret ennå. Det som står i veien, er merket ovenfor.
settings-put-away = Lagt bort
    .why = Det som er lagt bort, foreslås ingen steder. Det som allerede bruker det, beholder det.
settings-put-away-act = Legg bort
    .name = Legg bort: { $name }
settings-put-away-done = Lagt bort: { $name }. «Angre» henter det tilbake.
settings-take-out = Ta frem igjen
    .name = Ta frem igjen: { $name }
settings-taken-out = Tatt frem igjen: { $name }

## You

you-name = Hva du kalles
    .hint = Det står nederst på skjermen og i historikken. Et kallenavn er nok.
you-language = Språk
    .hint = Det skifter med én gang. Andre på kontoret beholder sitt.

## The centre

centre-name = Navnet på senteret
    .hint = Feltet kan stå tomt.
centre-country = Land
    .hint = Helligdager, nødnumre og lovtekster følger landet.
country-other = Et annet sted
centre-zone = Tidssone
    .hint = Tidene for møter og telefoner er tider i denne sonen.
centre-language = Språk på utskrevne sider
    .hint = Nye opplegg får også navnene sine på det.

## Topics

topic-name = Navn på «{ $name }»
topic-excluded = Tilbys ikke
    .name = Tilbys ikke: { $name }
    .why = En henvendelse om dette får et vennlig svar og telles med. Ingen venter på det.
topic-add = Et tema til
    .hint = Skriv det, og trykk Enter.
topics-empty = Det er ingen temaer
    .why = Hver henvendelse og hver gruppe har et tema. Begynn med det folk oftest kommer med.
    .act = Skriv det første

# Temaer et nytt kontor begynner med
starter-topic-violence = Vold
starter-topic-grief = Sorg
starter-topic-separation = Samlivsbrudd og skilsmisse
starter-topic-illness = Alvorlig sykdom
starter-topic-addiction = Avhengighet
starter-topic-loneliness = Ensomhet
starter-topic-religion = Religion
starter-topic-politics = Politikk

## Rooms

room-add = Et lokale til
    .hint = Skriv hva det heter, og trykk Enter. Resten kan komme senere.
rooms-empty = Det er ingen lokaler ennå
    .why = Med lokaler finner gruppene stedet sitt, og to av dem møtes aldri i samme lokale. En gåtur kan også begynne et sted.
    .act = Gi det første et navn
room-name = Hva det heter
room-kind = Hva slags sted det er
venue-kind-centre-room = Et lokale på senteret
venue-kind-community-centre = Grendehus eller bydelshus
venue-kind-meeting-room = Møterom et annet sted
venue-kind-private-home = Hjemme hos en deltaker
venue-kind-restaurant = Restaurant eller kafé
venue-kind-outdoors = Ute
venue-kind-other = Et annet sted
room-address = Hvor det er
    .hint = Feltet kan stå tomt.
room-capacity = Hvor mange det er plass til
    .hint = Gruppeledere teller også med.
    .empty = ukjent
room-seats =
    { $count ->
        [one] én plass
       *[other] { $count } plasser
    }
room-times = Når grupper kan møtes der
    .hint = Velg deler av dagene. Er ingenting valgt, er det når som helst.
room-step-free = Kan en komme inn uten trinn?
    .hint = Noen ønsker et sted uten trapper.
room-privacy = Kan andre legge merke til gruppen?
    .hint = Det som sies, blir bare inne der ingen hører det.
venue-privacy-not-asked = Ingen har sett etter
venue-privacy-private = Ingen ser eller hører det
venue-privacy-seen = Andre ser hvem som kommer
venue-privacy-heard = Andre kunne høre det
room-place = Hvor det er, og hvordan en kommer inn
room-place-home = Et hjem er personens eget. Det står på ingen liste og intet papir. Det forsvinner når personen slettes.
room-place-show = Vis hvor det er
room-person = Hvem sitt hjem det er
    .why = Si først hvem sitt det er. Da kan adressen skrives ned.
room-person-linked = Hjemmet til en person her
room-door = Dør og nøkkel
    .hint = Klokken, koden, hvem som har nøkkelen.
room-name-home = Skriv aldri et navn her. Det står på lister.
step-free-not-asked = Ingen har sett etter
step-free-yes = Ja, trinnfritt
    .note = trinnfritt
step-free-no = Nei, det er trinn
    .note = med trinn

## Programmes

programme-add = Legg til et opplegg
    .why = Velg det som ligner mest på det dere gjør. Du får en kopi og kan endre alt i den.
programme-add-copy = Legg til en kopi
programmes-empty = Det er ingen opplegg ennå
    .why = Et opplegg sier hvordan en slags gruppe arbeider: hvor mange, hvor ofte, hvem som sitter med. Alle grupper lages ut fra et.
programme-running = Grupper som allerede finnes, beholder sine egne tall. En endring gjelder for nye grupper.
programme-other-numbers = Disse gruppene beholder andre tall
    .why = Siden til hver gruppe tilbyr å ta over det som står her.
programme-name = Navn
programme-size = { $least } til { $most } personer
programme-open = uten sluttdato
programme-count =
    { $count ->
        [one] ett møte
       *[other] { $count } møter
    }

programme-people = Personene
    .hint = Gruppeledere telles aldri med. En gruppe på færre enn fire er skjør.
programme-least-to-start = Minst for å starte
programme-least-to-go-on = Minst for å fortsette
programme-most = Høyst
programme-gender-rule = Hvem det er for
gender-rule-anyone = Alle
gender-rule-women = Kvinner og jenter
gender-rule-men = Menn
programme-least-age = Laveste alder
    .hint = Tomt felt betyr alle aldre.
    .empty = alle
programme-conversation-first = En samtale kommer først
    .hint = Ingen får plass i en gruppe før det er holdt en avklarende samtale.
programme-agreement-first = Alle sier ja først
    .hint = Alle har sagt ja til taushet før det første møtet.

programme-meetings = Møtene
programme-sessions = Antall møter
    .hint = Uten et antall møter er gruppen åpen og fortsetter så lenge den vil.
    .empty = uten sluttdato
programme-minutes = Minutter hver gang
programme-rhythm = Hvor ofte
rhythm-weekly = hver uke
rhythm-fortnightly = annenhver uke
rhythm-monthly = hver fjerde uke
rhythm-irregular = på egne datoer
programme-activity = Hva gruppen gjør
activity-talk = Snakker sammen
    .text = Folk sitter sammen og deler.
activity-activity = En felles aktivitet
    .text = Gåturer, matlaging, trening.

programme-seats = Plasser for gruppeledere
    .hint = En gruppe starter når de nødvendige plassene er fylt.
    .none = Det er ingen: gruppen leder seg selv.
seat-role = Rolle
seat-needed = Nødvendige
seat-up-to = Opptil
seat-until = Til møte
    .empty = slutten
seat-add = Legg til en plass
seat-remove = Fjern
    .name = Fjern: { $role }

# Maler, hver med en setning der en koordinator kan kjenne igjen sitt eget arbeid
preset-belgrade = Tolv møter
    .text = Seks til ti kvinner møtes hver uke, sammen med en erfaringskonsulent og en alliert.
preset-sofia = Liten krets
    .text = Høyst fem personer, etter en første samtale, på et tidspunkt de blir enige om.
preset-denmark = Gruppe med igangsettere
    .text = Fire til åtte personer etter en avklarende samtale. En eller to igangsettere hjelper i starten og trekker seg så tilbake.
preset-france = Åpne møter
    .text = Datoer etter som de kommer, mange slags steder, med alle slags ledere eller ingen.
preset-norway = Gruppe som fortsetter
    .text = Alle skriver under, ønsker teller, og gruppen fortsetter hvis den vil.

## Passphrase

passphrase-current = Passordfrasen til nå
passphrase-new = Den nye passordfrasen
    .hint = Minst 15 tegn. En setning som bare du ville si, er god.
passphrase-offer = Foreslå seks ord for meg
    .why = De er trukket tilfeldig. Skriv dem ned til du kan dem.
passphrase-offer-other = Seks andre ord
passphrase-again = Den nye én gang til
    .differs = Dette er ikke den samme. Med «Vis» kan du se begge.
passphrase-change = Bytt passordfrase
passphrase-changing = Bytter…
passphrase-changed = Byttet. Fra nå av åpner bare den nye passordfrasen kontoret. Gjenopprettingssettet er som før.

## Merker og oversikt

settings-tags = Merker
    .why = Deres egne ord for å finne personer igjen. De blir aldri skrevet ut.
tags-empty = Det er ingen merker ennå
    .why = Et merke er ett ord, som et språkkurs eller en by. Det sier ingenting om det som har skjedd.
    .act = Legg til det første merket
tag-add = Ett merke til
    .hint = Ett eller to ord som personen gjerne kan lese over skulderen din.
tag-name = Navn på «{ $name }»

settings-directory = Oversikt
    .why = Hvem personer kommer gjennom, og hvor dere henviser til. Ingenting sendes herfra til noen.
directory-kind = Hva er det?
directory-kind-advisor = en veileder
    .what = Personens egen veileder, som hun kommer gjennom.
    .many = Veiledere
directory-kind-partner = en partner
    .what = En organisasjon som personer kommer gjennom.
    .many = Partnere
directory-kind-referral = et sted å henvise til
    .what = Der noe annet hjelper bedre.
    .many = Steder å henvise til
directory-kind-member = et medlem
    .what = Bærer senteret og holdes adskilt fra deltakere.
    .many = Medlemmer
directory-kind-reader = en leser av nyhetsbrevet
    .what = Får nyhetsbrevet og holdes adskilt fra deltakere.
    .many = Lesere av nyhetsbrevet
directory-remove = Fjern
directory-removed = Fjernet.
directory-add = Legg til i oversikten
directory-name = Hva det heter
directory-helps-with = Hva det hjelper med
directory-contact = Hvordan det nås
    .hint = Et nummer, en adresse, tidene. Ikke en deltakers.

settings-notes = Notater
    .why = Mange sentre har ingen, og det som ikke er skrevet, kan ikke skade. Hvert slag er slått av til det slås på.
phone-line = Telefonlinje
phone-line-days = På hvilke dager?
    .hint = Uten en dag er det ingen tider.
settings-holidays = Skoleferier
    .why = Disse dagene planlegges ingenting. Helligdagene er kjent fra før.
school-holiday-add = Legg til en ferie
school-holiday-name = Hva den heter
school-holiday-from = Første dag
school-holiday-until = Siste dag
school-holiday-span = { $from } til { $until }
school-holiday-stays = Det som er planlagt, blir. Uken sier hvilke kvelder som faller i ferien.
school-holiday-remove = Fjern
    .name = Fjern: { $name }
school-holiday-removed = Fjernet: { $name }.
programme-agenda = Hva en kveld har
    .hint = En linje for hver ting. La feltet stå tomt hvis ingenting er planlagt.
programme-free-talk = Minutter til fri samtale
