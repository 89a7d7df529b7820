# Hvad der er i vejen, og hvad der hjælper. Hver kode fra kontoret og boksen har sin besked her.

fault-unforeseen = Noget uforudset kom i vejen, og der er ikke ændret noget. Prøv igen. ({ $code })
fault-broken = Noget uforudset kom i vejen, og der er ikke ændret noget. Lås kontoret, og åbn det igen.
fault-closing = Kontoret er ved at lukke.
fault-locked = Kontoret er låst. Åbn det først.
fault-not-now = Det er ikke muligt lige nu.
fault-stopped = Stoppet. Intet er ændret.
fault-work-already = Det er allerede i gang. Vent, til det er færdigt.
fault-spreadsheet-without-that-sheet = Regnearket har ikke et ark med det navn.
fault-spreadsheet-empty = Der står ikke noget i dette regneark.
fault-spreadsheet-locked = Regnearket har en adgangskode. Fjern den i dets eget program, og vælg filen igen.
fault-spreadsheet-too-large = Regnearket er for stort til at hente ind på én gang. Del det i mindre.
fault-spreadsheet-damaged = Regnearket kan ikke læses. Åbn det i dets eget program, gem det igen, og vælg det en gang til.
fault-spreadsheet-of-no-kind = Det er ikke et regneark, som programmet læser. Gem det som XLSX, ODS eller CSV, og vælg det igen.
fault-unknown-command = Denne del af kontoret findes ikke i denne version.
fault-malformed-form = Det kunne ikke læses (linje { $line }, kolonne { $column }).
fault-fields = Nogle svar kan ikke bruges, som de er. De er markeret.
fault-not-found = Det er her ikke mere. Måske har nogen fjernet det.

## Fields

fault-required = Skriv noget her.
fault-too-long = Det er for langt: { $length } tegn af højst { $limit }.
fault-not-a-date = Det er ikke en dato. Skriv dag, måned og år.
fault-date-out-of-range = Året skal ligge mellem { $first } og { $last }.
fault-not-a-time = Det er ikke et klokkeslæt. Skriv det som 18.30.
fault-out-of-range = Her passer et tal fra { $least } til { $most }.
fault-unknown-zone = Denne tidszone er ikke kendt. Vælg en fra listen.
fault-role-twice = Denne rolle står her allerede. Ret dens tal, eller vælg en anden rolle.
fault-draft-too-long = Det er for langt til at blive gemt.
fault-passphrase-too-short = En adgangssætning har mindst 15 tegn.
fault-passphrase-too-long = Denne adgangssætning er for lang: højst 500 tegn.
fault-passphrase-too-weak = Denne adgangssætning ville blive fundet for hurtigt. Tag de seks ord, eller flere af dine egne ord.
fault-passphrase-differs = Det er ikke den samme adgangssætning. Gå tilbage, hvis du vil se den igen.
fault-recovery-word-differs = Det er ikke det ord, der står på siden.

## People, enquiries, conversations, waiting

fault-unknown-language = Det er ikke en kode for et sprog.
fault-not-an-address = En e-mailadresse har et @ i sig.
fault-hours-twice = Disse tider begynder, hvor andre den dag gør det.
fault-names-the-centre = Her nævnes centret. Sig noget, som alle må høre.
fault-one-thing-to-identify = Én ting er nok: et navn, et kælenavn, et kendetegn, et telefonnummer eller en e-mailadresse.
fault-topic-not-offered = Centret tilbyder ikke dette emne. Vælg et andet, eller ret det i indstillingerne.
fault-keep-apart-oneself = Ingen kan holdes adskilt fra sig selv.
fault-keep-together-oneself = Det er den samme person.
fault-kept-apart-already = Disse to holdes adskilt. Ophæv det først.
fault-not-away = Denne person er her allerede.
fault-due-has-changed = Listen har ændret sig imens. Se på den igen.
fault-too-many-at-once = Det er for mange på én gang. Tag færre.
fault-day-has-passed = Denne dag er forbi. Vælg en senere.
fault-only-for-a-pause = Kun en pause har en sidste dag.
fault-at-rest = Denne person holder pause eller er udtrådt. Spørg først, og skriv ned, at personen er her igen.
fault-merge-oneself = Det er allerede den samme person.
fault-merge-in-one-group = Begge er eller var med i { $group }, så de kan ikke være én person.
fault-merge-not-possible = Det er ikke muligt.
fault-consent-not-given = Dette samtykke er ikke givet, så det kan ikke tages tilbage.
fault-day-still-to-come = Den dag kommer først. Vælg i dag eller tidligere.
fault-notes-switched-off = Notater af denne slags er slået fra. De slås til i indstillingerne.
fault-ends-before-it-begins = Slutningen skal være efter begyndelsen.
fault-somebody-to-meet = Til en samtale skal der være noget at kende personen på.
fault-conversation-not-booked = Denne samtale ligger ikke forude længere. Se, hvordan den gik, eller aftal en ny.
fault-entries-need-acceptance = Kun den, der fra nu af venter på en gruppe, sættes på listen.
fault-period-too-long = Vælg højst et år, med den første dag før den sidste.
fault-conversation-first = Her kommer en samtale først. Aftal en, eller vælg et forløb uden.
fault-already-waiting = Denne person venter allerede på præcis det.
fault-entry-not-waiting = Denne person venter ikke her længere.

## The disk

fault-disk-full = Disken er fuld, og der er ikke ændret noget. Gør plads på den, og prøv igen.
fault-disk-read-only = Der kan ikke skrives på disken. Se efter, om den er skrivebeskyttet.
fault-disk-unread = Dataene kunne ikke læses lige nu. Lås kontoret, og åbn det igen. Sker det igen, så gendan den nyeste sikkerhedskopi.
fault-disk-unwell = Disken kunne ikke læses eller skrives. Tag en kopi af det vigtige, og få disken set efter.
fault-vault-disk-full = Disken er fuld, og der er ikke ændret noget. Gør plads på den, og prøv igen.
fault-vault-io = Disken kunne ikke læses eller skrives. Luk andre programmer, og prøv igen. Sker det stadig, så få disken set efter.
fault-vault-in-cloud = Kontorets mappe bliver kopieret til en sky: andre kunne nå den, og den ville tage skade. Flyt den væk derfra.
fault-vault-on-network = Kontorets mappe ligger på en anden computer. Det er ikke sikkert for den. Hav den på denne computers egen disk.
fault-vault-read-only = Disken med kontoret er beskyttet mod skrivning. Tag beskyttelsen af, og prøv igen.
fault-vault-denied = Computeren lader ikke programmet skrive, hvor kontoret er. Spørg den, der passer computeren.
fault-vault-file-held = Et andet program holder en af kontorets filer, måske virusscanneren. Vent et minut, og prøv igen.

## The vault

fault-vault-wrong-passphrase = Det var ikke den. Se efter Caps Lock og tastaturets sprog.
fault-vault-wait =
    { $seconds ->
        [one] Den er ikke prøvet endnu: Du kan prøve igen om ét sekund.
       *[other] Den er ikke prøvet endnu: Du kan prøve igen om { $seconds } sekunder.
    }
fault-vault-in-use = Kontoret er allerede åbent i et andet vindue. Brug det, eller luk det først.
fault-vault-missing = Der er intet kontor på dette sted.
fault-vault-exists = Der er allerede et kontor på dette sted.
fault-vault-recovery-words = Det er ikke de tolv ord fra et gendannelsessæt. Se på rækkefølgen og stavningen.
fault-vault-recovery-slot = Gendannelsessættet har ingen adgangssætning, der kan skiftes.
fault-vault-passphrase-taken = Nogen her bruger allerede denne adgangssætning. Hver person skal have sin egen.
fault-vault-own-slot = Du kan ikke fjerne din egen adgang. Det kan en anden med en adgangssætning.
fault-vault-no-such-slot = Denne person har ikke længere en adgangssætning.
fault-vault-stopped = Stoppet. Alt er, som det var.
fault-vault-keys-missing = Filerne med nøglerne mangler. Det er ikke din adgangssætning, der er noget i vejen med. Gendan den nyeste sikkerhedskopi.
fault-vault-keys-damaged = Filerne med nøglerne er beskadiget. Det er ikke din adgangssætning, der er noget i vejen med. Gendan den nyeste sikkerhedskopi.
fault-vault-keys-changed = Nøglerne ved siden af dataene er ikke dem, kontoret kender. Måske har nogen skiftet dem. Få råd, før du går videre.
fault-vault-keys-foreign = Nøglerne og dataene hører ikke sammen: en af delene er byttet ud. Læg det tilbage, der var her før, eller gendan den nyeste sikkerhedskopi.
fault-vault-work-factor = Filerne med nøglerne kræver mere, end dette program går med til. Få råd, før du går videre.
fault-vault-newer = Disse data er skrevet af en nyere version. Installér den; der er ikke ændret noget.
fault-vault-older = Disse data er fra en tidligere version. Åbn kontoret én gang i dets vindue, og prøv så igen.
fault-vault-database-missing = Filen med dataene mangler. Det er ikke din adgangssætning, der er noget i vejen med. Gendan den nyeste sikkerhedskopi.
fault-vault-database-damaged = Filen med dataene er beskadiget. Det er ikke din adgangssætning, der er noget i vejen med. Gendan den nyeste sikkerhedskopi.
fault-vault-database-foreign = Filen med dataene er ikke den, der hører til disse nøgler. Din adgangssætning er rigtig. Læg den rigtige fil tilbage, eller gendan den nyeste sikkerhedskopi.
fault-vault-setting = Dataene kunne ikke åbnes på den sikre måde, dette program kræver. Der er ikke ændret noget.
fault-vault-migration-changed = Dataene er forberedt af et andet program. Der er ikke ændret noget. Få råd.
fault-vault-migration-order = Dataene er forberedt af et andet program. Der er ikke ændret noget. Få råd.
fault-vault-migration-stopped = Dataene kunne ikke bringes op til denne version. De er, som de var; brug den tidligere version, og få råd.
fault-vault-database = Dataene kunne ikke læses eller skrives, og der er ikke ændret noget. Lås kontoret, og åbn det igen.
fault-vault-randomness = Computeren giver ingen tilfældige tal lige nu. Genstart den.

## Sikkerhedskopier

fault-backup-first = Først kommer en sikkerhedskopi, og den kunne ikke laves. Intet blev ændret. Skaf plads på disken, eller sæt stikket til kopier i, og prøv igen.
fault-vault-not-a-backup = Det er ikke en sikkerhedskopi fra dette program. Vælg en anden fil.
fault-vault-backup-cut = Slutningen på denne sikkerhedskopi mangler. Måske blev den ikke kopieret helt. Kopiér den igen, eller tag en anden.
fault-vault-backup-damaged = Denne sikkerhedskopi er beskadiget. Det er ikke din adgangssætning, der er noget i vejen med. Tag en anden.
fault-vault-backup-tampered = Nogen har sat denne sikkerhedskopi sammen af andre dele. Den blev ikke åbnet. Tag en anden, og få råd.
fault-vault-backup-forged = Denne sikkerhedskopi er ikke lavet af det kontor, den nævner. Den blev ikke åbnet. Tag en anden, og få råd.
fault-vault-backup-foreign = Denne sikkerhedskopi kommer fra et andet kontor.
fault-vault-backup-exists = Der er allerede en sikkerhedskopi med dette navn. Vælg en anden mappe.
fault-vault-backup-unsound = Sikkerhedskopien kunne ikke læses, som den blev skrevet. Den er fjernet igen. Brug en anden USB-nøgle eller mappe.
fault-vault-place-missing = Det sted er der ikke. Sæt USB-nøglen i, eller vælg en anden mappe.
fault-vault-place-gone = USB-nøglen eller disken forsvandt midt i det hele. Sæt den i igen, og begynd forfra.
fault-vault-place-read-only = Der kan ikke skrives dér. Se efter en lille kontakt på USB-nøglen, eller vælg en anden mappe.
fault-vault-place-denied = Denne computer lader dig ikke skrive eller læse dér. Vælg en anden mappe.
fault-vault-place-full = Der er ikke mere plads dér. Gør plads, eller vælg en anden mappe.
fault-vault-place-file-too-large = USB-nøglen tager ikke imod så stor en fil. Brug en anden.
fault-vault-place-inside = Det hører ikke til i kontorets egen mappe. Vælg en anden mappe, helst på en USB-nøgle.
fault-vault-place-io = Det kunne ikke skrives eller læses dér. Prøv igen, eller vælg en anden mappe.

## Groups, seats and placing

fault-dates-only-irregular = Kun grupper med egne datoer tager enkelte dage. Lad dem være.
fault-date-twice = Denne dag er her allerede.
fault-too-many = Det er for mange: højst { $limit }.
fault-group-ended = Denne gruppe er afsluttet. Intet i den kan ændres mere.
fault-group-not-forming = Denne gruppe er allerede startet.
fault-group-not-ready = Der er stadig noget i vejen. Få det på plads, eller skriv, hvorfor gruppen starter alligevel.
fault-group-not-started = Start gruppen først. Så kan du skrive ned, hvem der kom.
fault-group-only-counted = Denne gruppe tælles kun. Skriv, hvor mange der kom.
fault-group-not-counted = Denne gruppe skriver ned, hvem der kom, ikke kun hvor mange.
fault-consent-of-all-missing = En lukket gruppe åbner kun igen, når alle i den siger ja. Spørg alle først.
fault-already-in-group = Denne person er allerede i gruppen.
fault-intake-closed = Denne gruppe tager ikke imod nye. Den kan åbnes igen, når alle i den siger ja.
fault-group-full =
    { $most ->
        [one] Gruppen er fuld: den har én plads.
       *[other] Gruppen er fuld: den har { $most } pladser.
    }
fault-conversation-not-held = En samtale kommer før en plads i denne gruppe. Aftal en først.
fault-gender-rule = Denne gruppe er for andre. Find en anden gruppe.
fault-gender-not-asked = Spørg om køn først: denne gruppe er ikke for alle.
fault-too-young = Denne person er for ung til denne gruppe.
fault-not-possible = Det er ikke muligt. Vælg en anden gruppe, person eller tid.
fault-composing-not-possible = Der kan ikke laves et forslag af det, der er skrevet ned. Se programmer og lokaler igennem.
fault-composing-stays-clash = { $names } kan ikke blive der mere. Lad nogen blive flyttet, og prøv igen.
fault-composing-group-cannot-stay = En gruppe kan ikke blive, som den er. Lad den ændres, og prøv igen.
fault-composing-nobody-waits = Ingen venter på en gruppe nu. Efter den afklarende samtale kan man komme på listen.
fault-composing-nobody-ready = De, der venter, mangler samtalen eller holder pause. Hold samtalerne først.
fault-composing-no-programme = Intet forløb er åbent for nye grupper. Tilføj et i indstillingerne.
fault-composing-no-rooms = Intet lokale er skrevet op. Tilføj et i indstillingerne.
fault-composing-rooms-taken = Intet lokale er ledigt for et helt forløb. Se på lokalernes tider.
fault-composing-nobody-leads = Ingen er ledig til at lede endnu en gruppe. Se på gruppelederne.
fault-proposal-outdated = Noget er ændret, siden forslaget blev lavet. Se det igennem, eller sammensæt igen.
fault-place-full = Alle pladser dér er taget.
fault-too-few-stay = Der ville være for få tilbage i den anden gruppe.
fault-waits-no-more = Venter ikke mere, eller holder pause.
fault-leads-no-more = Leder ikke flere grupper.
fault-takes-nobody-new = Gruppen tager ingen nye ind nu.
fault-room-put-away = Lokalet er lagt væk.
fault-topic-put-away = Emnet tilbydes ikke mere.
fault-rule-one-place = Personen ville have to pladser.
fault-rule-does-not-fit = Emnet, tiden eller alderen passer ikke.
fault-rule-size = Gruppen ville have for få eller for mange.
fault-rule-room = Lokalet er ikke ledigt da, eller det er for lille.
fault-rule-facilitators = Gruppeledernes pladser ville ikke være besat, som forløbet kræver.
fault-rule-gender = Denne gruppe er for andre.
fault-rule-alone = Nogen ville være den eneste kvinde eller mand.
fault-rule-together = To, der kun kommer sammen, ville blive skilt ad.
fault-rule-same-group-twice = Der ville være to grupper, der er helt ens.
fault-rule-pinned = En, der bliver, ville ikke være der, hvor hun bliver.
fault-entry-for-another-topic = Denne person venter på et andet emne.
fault-left-already = Denne person har allerede forladt gruppen.
fault-no-round-before = Gruppen er ikke begyndt endnu. En næste runde kommer efter den første.
fault-going-on-not-asked =
    { $count ->
        [one] Én person er ikke spurgt endnu, hvordan hun ønsker at gå videre.
       *[other] { $count } personer er ikke spurgt endnu, hvordan de ønsker at gå videre.
    }
fault-nobody-continues = Ingen ønsker at fortsætte. Gruppen kan slutte.
fault-continued-already = Næste runde er allerede planlagt: { $group }.
fault-next-round-too-early = Det sidste møde i denne runde er { $last }. Næste runde begynder derefter.
fault-facilitator-without-role = Denne gruppeleder har ikke den rolle. Tilføj rollen på gruppelederens side, eller vælg en anden.
fault-facilitator-put-away = Denne gruppeleder er lagt væk. Tag gruppelederen frem igen først.
fault-facilitator-twice-in-group = Denne gruppeleder har allerede en plads i gruppen.
fault-facilitator-role-held = Gruppelederen har en plads i denne rolle. En anden skal først overtage den.
fault-home-without-person = Sig først, hvis hjem det er. Ellers gemmes adressen ikke.
fault-home-address-first = Fjern først adressen og notatet om døren. Sig så, hvis hjem det er.
fault-group-not-self-running = Denne gruppe leder ikke sig selv.
fault-group-not-running = Kun en gruppe, der mødes, kan holde pause.
fault-group-not-paused = Denne gruppe holder ikke pause.
fault-pause-dates-within = Der er planlagt et møde { $on }. Flyt eller aflys det først.
fault-pledge-not-signed = Tavshedsløftet er ikke underskrevet endnu. Skriv først dagen på gruppelederens side.
fault-facilitator-not-leading = Denne gruppeleder leder ikke dette møde.
fault-facilitator-leads-already = Denne gruppeleder leder allerede dette møde.
fault-check-again-too-early = Den dag er ikke efter den dag, den blev set. Vælg en senere.
fault-seat-already-empty = Ingen har denne plads.
fault-seat-until-before-from = Denne plads er besat fra { $from }. Vælg en senere dag.
fault-seat-leaves-before = Hun forlader allerede pladsen den { $until }. Bliver hun længere, så lad hende tage den igen.

## Sessions and agreements

fault-venue-taken = Stedet er optaget { $on } kl. { $at }: { $group } mødes der. Vælg et andet sted, en anden dag eller et andet klokkeslæt.
fault-session-out-of-range = Disse datoer ligger for langt væk.
fault-session-day-taken = Gruppen mødes allerede { $on }. Vælg en anden dag.
fault-session-order = Den dag, { $on }, ville mødet bytte plads med et andet. Vælg en dag mellem de to ved siden af.
fault-session-date-needed = Denne gruppe har ingen fast rytme. Vælg dagen.
fault-session-not-planned = Dette møde er holdt eller aflyst. Det bliver, hvor det er.
fault-session-later-held = Et senere møde er allerede holdt. Vælg en dag for dette alene.
fault-sessions-complete = Gruppen har alle sine { $of } møder.
fault-session-not-yet = Dette møde er ikke holdt endnu.
fault-session-called-off = Dette møde er aflyst.
fault-stretch-too-long = Vælg højst { $days } dage.
fault-not-in-this-group = Denne person er ikke i gruppen.
fault-person-twice = Denne person er nævnt to gange.
fault-attendance-incomplete = Nogen mangler her. Sig det for alle, eller sig, at alle kom.
fault-contact-closed = Der er ingen tryg måde at kontakte denne person på. Spørg, næste gang personen kommer.
fault-not-missed = Denne person kom eller havde meldt afbud. Der er ingen grund til at høre nærmere.
fault-nobody-named = Vælg nogen først.

fault-practice-not-made = Øveboksen kunne ikke laves. Luk appen, og begynd igen.
fault-backup-place-twice = Dette sted er allerede med.
fault-backup-earlier-keys = Denne kopi blev lavet med tidligere nøgler. Hent den frem med en adgangssætning fra dengang for at se i den.
fault-not-for-this-role = Din rolle omfatter ikke dette. En koordinator kan gøre det.
fault-last-coordinator = Der skal altid være én koordinator. Giv først en anden den rolle.
fault-entry-not-offered = Denne person er ikke tilbudt en plads eller har allerede svaret.
fault-round-under-way = Alle, der venter på dette emne, bliver allerede spurgt.
fault-round-not-under-way = Ingen bliver spurgt nu. Begynd først.
fault-round-nobody-waits = Ingen venter på dette emne.
fault-round-answered = Dette svar er skrevet ned allerede.
fault-agreement-text-unchanged = Denne tekst gælder allerede.
fault-no-rules-to-accept = Der er ingen nye regler at sige ja til.
fault-outcomes-not-asked = Dette forløb spørger ikke om det. Det kan slås til i indstillingerne.
fault-outcome-answered-twice = Et spørgsmål blev besvaret to gange.
fault-report-not-over = Denne periode er ikke slut endnu. En rapport handler om en, der er.
fault-report-nothing-counted = Intet er talt, før centret begyndte her.
fault-more-members-than-most = Gruppen har { $members } deltagere, og forløbet har højst { $most }. Intet er ændret.
