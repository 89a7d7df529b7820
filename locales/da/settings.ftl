# Indstillingerne: det, et center bestemmer én gang og sjældent ændrer.

settings = Indstillinger
settings-you = Dig
    .why = Hvad du kaldes her, og hvilket sprog du læser.
settings-centre = Centret
    .why = Hvor I arbejder, og hvordan jeres sider skrives.
settings-topics = Emner
    .why = Det, folk kommer med, i den rækkefølge, det foreslås.
settings-rooms = Lokaler
    .why = Stederne, hvor grupper mødes. To grupper får aldrig det samme lokale på samme tid.
settings-programmes = Forløb
    .why = De måder, I holder grupper på. Hvert forløb begynder som en kopi, og du ændrer det, som du vil.
settings-access = Folk med adgangssætning
    .why = Hver åbner kontoret med sin egen. Ingen kan slå den op.

settings-add = Tilføj
settings-added = Tilføjet: { $name }
settings-not-saved = Ikke gemt endnu. Det, der er i vejen, er markeret ovenfor.
settings-put-away = Lagt væk
    .why = Det, der er lagt væk, foreslås ingen steder. Det, der allerede bruger det, beholder det.
settings-put-away-act = Læg væk
    .name = Læg væk: { $name }
settings-put-away-done = Lagt væk: { $name }. »Fortryd« bringer det tilbage.
settings-take-out = Tag frem igen
    .name = Tag frem igen: { $name }
settings-taken-out = Taget frem igen: { $name }

## You

you-name = Hvad du kaldes
    .hint = Det står nederst på skærmen og i historikken. Et kælenavn er nok.
you-language = Sprog
    .hint = Det skifter med det samme. Andre på kontoret beholder deres.

## The centre

centre-name = Centrets navn
    .hint = Feltet må være tomt.
centre-country = Land
    .hint = Helligdage, nødnumre og lovtekster følger landet.
country-other = Et andet sted
centre-zone = Tidszone
    .hint = Tiderne for møder og opkald er tider i denne zone.
centre-language = Sprog på udskrevne sider
    .hint = Nye forløb får også deres navne på det.

## Topics

topic-name = Navn på »{ $name }«
topic-excluded = Tilbydes ikke
    .name = Tilbydes ikke: { $name }
    .why = En henvendelse om dette får et venligt svar og tælles med. Ingen venter på det.
topic-add = Et emne mere
    .hint = Skriv det, og tryk Enter.
topics-empty = Der er ingen emner
    .why = Hver henvendelse og hver gruppe har et emne. Begynd med det, folk oftest kommer med.
    .act = Skriv det første

# Emner, som et nyt kontor begynder med
starter-topic-violence = Vold
starter-topic-grief = Sorg
starter-topic-separation = Brud og skilsmisse
starter-topic-illness = Alvorlig sygdom
starter-topic-addiction = Afhængighed
starter-topic-loneliness = Ensomhed
starter-topic-religion = Religion
starter-topic-politics = Politik

## Rooms

room-add = Et lokale mere
    .hint = Skriv, hvad det hedder, og tryk Enter. Resten kan komme senere.
rooms-empty = Der er ingen lokaler endnu
    .why = Med lokaler finder grupperne deres sted, og to af dem mødes aldrig i samme lokale. En gåtur kan også begynde et sted.
    .act = Giv det første navn
room-name = Hvad det hedder
room-kind = Hvad slags sted det er
venue-kind-centre-room = Et lokale i centret
venue-kind-community-centre = Medborgerhus
venue-kind-meeting-room = Mødelokale et andet sted
venue-kind-private-home = Hjemme hos en deltager
venue-kind-restaurant = Restaurant eller café
venue-kind-outdoors = Udendørs
venue-kind-other = Et andet sted
room-address = Hvor det er
    .hint = Feltet må være tomt.
room-capacity = Hvor mange der er plads til
    .hint = Gruppeledere tæller også med.
    .empty = ukendt
room-seats =
    { $count ->
        [one] én plads
       *[other] { $count } pladser
    }
room-times = Hvornår grupper kan mødes der
    .hint = Vælg dele af dagene. Er intet valgt, er det når som helst.
room-step-free = Kan man komme ind uden trin?
    .hint = Nogle ønsker et sted uden trapper.
room-privacy = Kan andre lægge mærke til gruppen?
    .hint = Det sagte bliver kun inde, hvor ingen kan høre det.
venue-privacy-not-asked = Ingen har set efter
venue-privacy-private = Ingen ser eller hører det
venue-privacy-seen = Andre ser, hvem der kommer
venue-privacy-heard = Andre kunne høre det
room-place = Hvor det er, og hvordan man kommer ind
room-place-home = Et hjem er personens eget. Det står på ingen liste og intet papir. Det forsvinder, når personen slettes.
room-place-show = Vis, hvor det er
room-person = Hvis hjem det er
    .why = Sig først, hvis det er. Så kan adressen skrives ned.
room-person-linked = Hjemmet hos en person her
room-door = Dør og nøgle
    .hint = Klokken, koden, hvem der har nøglen.
room-name-home = Skriv aldrig et navn her. Det står på lister.
step-free-not-asked = Ingen har set efter
step-free-yes = Ja, uden trin
    .note = uden trin
step-free-no = Nej, der er trin
    .note = med trin

## Programmes

programme-add = Tilføj et forløb
    .why = Vælg det, der ligner det, I gør. Du får en kopi og kan ændre alt i den.
programme-add-copy = Tilføj en kopi
programmes-empty = Der er ingen forløb endnu
    .why = Et forløb siger, hvordan en slags gruppe arbejder: hvor mange, hvor tit, hvem der sidder med. Alle grupper laves ud fra et.
programme-running = Grupper, der allerede er der, beholder deres egne tal. En ændring gælder for nye grupper.
programme-other-numbers = Disse grupper beholder andre tal
    .why = Hver gruppes side tilbyder at overtage det, der står her.
programme-name = Navn
programme-size = { $least } til { $most } personer
programme-open = uden slutdato
programme-count =
    { $count ->
        [one] ét møde
       *[other] { $count } møder
    }

programme-people = Personerne
    .hint = Gruppeledere tælles aldrig med. En gruppe på færre end fire er skrøbelig.
programme-least-to-start = Mindst for at starte
programme-least-to-go-on = Mindst for at fortsætte
programme-most = Højst
programme-gender-rule = Hvem det er for
gender-rule-anyone = Alle
gender-rule-women = Kvinder og piger
gender-rule-men = Mænd
programme-least-age = Laveste alder
    .hint = Tomt felt betyder alle aldre.
    .empty = alle
programme-conversation-first = En samtale kommer først
    .hint = Ingen får plads i en gruppe, før der er holdt en afklarende samtale.
programme-agreement-first = Alle siger ja først
    .hint = Alle har sagt ja til tavshed før det første møde.

programme-meetings = Møderne
programme-sessions = Antal møder
    .hint = Uden et antal møder er gruppen åben og fortsætter, så længe den vil.
    .empty = uden slutdato
programme-minutes = Minutter hver gang
programme-rhythm = Hvor tit
rhythm-weekly = hver uge
rhythm-fortnightly = hver anden uge
rhythm-monthly = hver fjerde uge
rhythm-irregular = på egne datoer
programme-activity = Hvad gruppen gør
activity-talk = Taler sammen
    .text = Man sidder sammen og deler.
activity-activity = En fælles aktivitet
    .text = Gåture, madlavning, motion.

programme-seats = Pladser til gruppeledere
    .hint = En gruppe starter, når de nødvendige pladser er besat.
    .none = Der er ingen: gruppen leder sig selv.
seat-role = Rolle
seat-needed = Nødvendige
seat-up-to = Op til
seat-until = Til møde
    .empty = slutningen
seat-add = Tilføj en plads
seat-remove = Fjern
    .name = Fjern: { $role }

# Skabeloner, hver med en sætning, hvor en koordinator kan kende sit eget arbejde
preset-belgrade = Tolv møder
    .text = Seks til ti kvinder mødes hver uge sammen med en erfaringsekspert og en allieret.
preset-sofia = Lille kreds
    .text = Højst fem personer, efter en første samtale, på et tidspunkt de aftaler.
preset-denmark = Gruppe med igangsættere
    .text = Fire til otte personer efter en afklarende samtale. En eller to igangsættere hjælper i starten og trækker sig så.
preset-france = Åbne møder
    .text = Datoer, som de kommer, mange slags steder, med enhver slags leder eller ingen.
preset-norway = Gruppe, der fortsætter
    .text = Alle skriver under, ønsker tæller, og gruppen fortsætter, hvis den vil.

## Passphrase

passphrase-current = Adgangssætningen indtil nu
passphrase-new = Den nye adgangssætning
    .hint = Mindst 15 tegn. En sætning, som kun du ville sige, er god.
passphrase-offer = Foreslå mig seks ord
    .why = De er trukket tilfældigt. Skriv dem ned, til du kan dem.
passphrase-offer-other = Seks andre ord
passphrase-again = Den nye en gang til
    .differs = Det er ikke den samme. Med »Vis« kan du se dem begge.
passphrase-change = Skift adgangssætning
passphrase-changing = Skifter…
passphrase-changed = Skiftet. Fra nu af åbner kun den nye adgangssætning kontoret. Gendannelsessættet er det samme som før.

## Mærker og oversigt

settings-tags = Mærker
    .why = Jeres egne ord, som I finder personer igen med. De bliver aldrig trykt.
tags-empty = Der er ingen mærker endnu
    .why = Et mærke er ét ord, for eksempel et sprogkursus eller en by. Det siger intet om, hvad der er sket.
    .act = Tilføj det første mærke
tag-add = Et mærke mere
    .hint = Et eller to ord, som personen gerne må læse over skulderen.
tag-name = Navn på “{ $name }”

settings-directory = Oversigt
    .why = Hvem personer kommer gennem, og hvor I henviser til. Herfra bliver intet sendt til nogen.
directory-kind = Hvad er det?
directory-kind-advisor = en rådgiver
    .what = Personens egen rådgiver, som hun kommer gennem.
    .many = Rådgivere
directory-kind-partner = en partner
    .what = En organisation, som personer kommer gennem.
    .many = Partnere
directory-kind-referral = et sted at henvise til
    .what = Hvor noget andet hjælper bedre.
    .many = Steder at henvise til
directory-kind-member = et medlem
    .what = Bærer centret og holdes adskilt fra deltagere.
    .many = Medlemmer
directory-kind-reader = en læser af nyhedsbrevet
    .what = Får nyhedsbrevet og holdes adskilt fra deltagere.
    .many = Læsere af nyhedsbrevet
directory-remove = Fjern
directory-removed = Fjernet.
directory-add = Tilføj i oversigten
directory-name = Hvad det hedder
directory-helps-with = Hvad det hjælper med
directory-contact = Hvordan det nås
    .hint = Et nummer, en adresse, tiderne. Ikke en deltagers.

settings-notes = Notater
    .why = Mange centre har ingen, og det, der ikke er skrevet, kan ikke skade. Hver slags er slået fra, til den slås til.
phone-line = Telefonlinje
phone-line-days = På hvilke dage?
    .hint = Uden en dag er der ingen tider.
settings-holidays = Skoleferier
    .why = I de dage planlægges intet. Helligdagene er kendt i forvejen.
school-holiday-add = Tilføj en ferie
school-holiday-name = Hvad den hedder
school-holiday-from = Første dag
school-holiday-until = Sidste dag
school-holiday-span = { $from } til { $until }
school-holiday-stays = Det, der er planlagt, bliver. Ugen siger, hvilke aftener der falder i ferien.
school-holiday-remove = Fjern
    .name = Fjern: { $name }
school-holiday-removed = Fjernet: { $name }.
programme-agenda = Hvad en aften har
    .hint = En linje til hver ting. Lad feltet være tomt, hvis intet er planlagt.
programme-free-talk = Minutter til fri snak
