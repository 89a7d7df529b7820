# Hva som står i veien, og hva som hjelper. Hver kode fra kontoret og hvelvet har sin beskjed her.

fault-unforeseen = Noe uforutsett kom i veien, og ingenting er endret. Prøv igjen. ({ $code })
fault-broken = Noe uforutsett kom i veien, og ingenting er endret. Lås kontoret og åpne det igjen.
fault-closing = Kontoret er i ferd med å lukke.
fault-locked = Kontoret er låst. Åpne det først.
fault-not-now = Dette er ikke mulig akkurat nå.
fault-stopped = Stoppet. Ingenting er endret.
fault-work-already = Dette er allerede i gang. Vent til det er ferdig.
fault-spreadsheet-without-that-sheet = Regnearket har ikke noe ark med det navnet.
fault-spreadsheet-empty = Det står ingenting i dette regnearket.
fault-spreadsheet-locked = Regnearket har et passord. Fjern det i sitt eget program og velg filen igjen.
fault-spreadsheet-too-large = Regnearket er for stort til å hentes inn på én gang. Del det i mindre.
fault-spreadsheet-damaged = Regnearket kan ikke leses. Åpne det i sitt eget program, lagre det på nytt og velg det igjen.
fault-spreadsheet-of-no-kind = Dette er ikke et regneark som programmet leser. Lagre det som XLSX, ODS eller CSV, og velg det igjen.
fault-unknown-command = Denne delen av kontoret finnes ikke i denne versjonen.
fault-malformed-form = Dette kunne ikke leses (linje { $line }, kolonne { $column }).
fault-fields = Noen svar kan ikke brukes som de er. De er merket.
fault-not-found = Dette er ikke her lenger. Kanskje noen har fjernet det.

## Fields

fault-required = Skriv noe her.
fault-too-long = Dette er for langt: { $length } tegn av høyst { $limit }.
fault-not-a-date = Dette er ikke en dato. Skriv dag, måned og år.
fault-date-out-of-range = Året må ligge mellom { $first } og { $last }.
fault-not-a-time = Dette er ikke et klokkeslett. Skriv det som 18:30.
fault-out-of-range = Her passer et tall fra { $least } til { $most }.
fault-unknown-zone = Denne tidssonen er ikke kjent. Velg en fra listen.
fault-role-twice = Denne rollen står her allerede. Endre tallene, eller velg en annen rolle.
fault-draft-too-long = Dette er for langt til å bli tatt vare på.
fault-passphrase-too-short = En passordfrase har minst 15 tegn.
fault-passphrase-too-long = Denne passordfrasen er for lang: høyst 500 tegn.
fault-passphrase-too-weak = Denne passordfrasen ville bli funnet for fort. Ta de seks ordene, eller flere av dine egne ord.
fault-passphrase-differs = Dette er ikke den samme passordfrasen. Gå tilbake hvis du vil se den igjen.
fault-recovery-word-differs = Dette er ikke ordet som står på siden.

## People, enquiries, conversations, waiting

fault-unknown-language = Dette er ikke koden for et språk.
fault-not-an-address = En e-postadresse har en @ i seg.
fault-hours-twice = Disse tidene begynner når andre den dagen gjør det.
fault-names-the-centre = Her nevnes senteret. Si noe som alle kan høre.
fault-one-thing-to-identify = Én ting er nok: et navn, et kallenavn, et kjennetegn, et telefonnummer eller en e-postadresse.
fault-topic-not-offered = Senteret tilbyr ikke dette temaet. Velg et annet, eller endre det i innstillingene.
fault-keep-apart-oneself = Ingen kan holdes adskilt fra seg selv.
fault-keep-together-oneself = Dette er den samme personen.
fault-kept-apart-already = Disse to holdes fra hverandre. Opphev det først.
fault-not-away = Denne personen er her allerede.
fault-due-has-changed = Listen har endret seg i mellomtiden. Se på den igjen.
fault-too-many-at-once = Det er for mange på én gang. Ta færre.
fault-day-has-passed = Denne dagen er over. Velg en senere.
fault-only-for-a-pause = Bare en pause har en siste dag.
fault-at-rest = Denne personen tar pause eller er utmeldt. Spør først, og skriv ned at personen er her igjen.
fault-merge-oneself = Dette er allerede den samme personen.
fault-merge-in-one-group = Begge er eller var med i { $group }, så de kan ikke være én person.
fault-merge-not-possible = Dette er ikke mulig.
fault-consent-not-given = Dette samtykket er ikke gitt, så det kan ikke tas tilbake.
fault-day-still-to-come = Den dagen kommer først. Velg i dag eller tidligere.
fault-notes-switched-off = Notater av dette slaget er slått av. De slås på i innstillingene.
fault-ends-before-it-begins = Slutten må være etter begynnelsen.
fault-somebody-to-meet = Til en samtale trengs noe å kjenne personen på.
fault-conversation-not-booked = Denne samtalen ligger ikke foran oss lenger. Se hvordan den gikk, eller avtal en ny.
fault-entries-need-acceptance = Bare den som fra nå av venter på en gruppe, settes på listen.
fault-period-too-long = Velg høyst ett år, med den første dagen før den siste.
fault-conversation-first = Her kommer en samtale først. Avtal en, eller velg et opplegg uten.
fault-already-waiting = Denne personen venter allerede på akkurat dette.
fault-entry-not-waiting = Denne personen venter ikke her lenger.

## The disk

fault-disk-full = Disken er full, og ingenting er endret. Gjør plass på den og prøv igjen.
fault-disk-read-only = Det går ikke å skrive på disken. Se etter om den er skrivebeskyttet.
fault-disk-unread = Dataene kunne ikke leses akkurat nå. Lås kontoret og åpne det igjen. Skjer det igjen, gjenopprett den nyeste sikkerhetskopien.
fault-disk-unwell = Disken kunne ikke leses eller skrives. Ta en kopi av det som er viktig, og få noen til å se på disken.
fault-vault-disk-full = Disken er full, og ingenting er endret. Gjør plass på den og prøv igjen.
fault-vault-io = Disken kunne ikke leses eller skrives. Lukk andre programmer og prøv igjen. Skjer det fortsatt, få noen til å se på disken.
fault-vault-in-cloud = Kontorets mappe blir kopiert til en sky: andre kunne nå den, og den ville ta skade. Flytt den bort derfra.
fault-vault-on-network = Kontorets mappe ligger på en annen datamaskin. Det er ikke trygt for den. Ha den på denne datamaskinens egen disk.
fault-vault-read-only = Disken med kontoret er beskyttet mot skriving. Ta av beskyttelsen og prøv igjen.
fault-vault-denied = Datamaskinen lar ikke programmet skrive der kontoret er. Spør den som passer på maskinen.
fault-vault-file-held = Et annet program holder en av kontorets filer, kanskje virusskanneren. Vent et minutt og prøv igjen.

## The vault

fault-vault-wrong-passphrase = Det var ikke den. Se etter Caps Lock og språket på tastaturet.
fault-vault-wait =
    { $seconds ->
        [one] Den er ikke prøvd ennå: Du kan prøve igjen om ett sekund.
       *[other] Den er ikke prøvd ennå: Du kan prøve igjen om { $seconds } sekunder.
    }
fault-vault-in-use = Kontoret er allerede åpent i et annet vindu. Bruk det, eller lukk det først.
fault-vault-missing = Det er ikke noe kontor på dette stedet.
fault-vault-exists = Det er allerede et kontor på dette stedet.
fault-vault-recovery-words = Dette er ikke de tolv ordene fra et gjenopprettingssett. Se på rekkefølgen og stavingen.
fault-vault-recovery-slot = Gjenopprettingssettet har ingen passordfrase som kan byttes.
fault-vault-passphrase-taken = Noen her bruker allerede denne passordfrasen. Hver person trenger sin egen.
fault-vault-own-slot = Du kan ikke ta bort din egen adgang. Det kan noen andre med en passordfrase.
fault-vault-no-such-slot = Denne personen har ikke lenger noen passordfrase.
fault-vault-stopped = Stoppet. Alt er som det var.
fault-vault-keys-missing = Filene med nøklene mangler. Det er ikke noe i veien med passordfrasen din. Gjenopprett den nyeste sikkerhetskopien.
fault-vault-keys-damaged = Filene med nøklene er skadet. Det er ikke noe i veien med passordfrasen din. Gjenopprett den nyeste sikkerhetskopien.
fault-vault-keys-changed = Nøklene ved siden av dataene er ikke de som kontoret kjenner. Kanskje noen har byttet dem. Få råd før du går videre.
fault-vault-keys-foreign = Nøklene og dataene hører ikke sammen: en av delene er byttet ut. Legg tilbake det som var her før, eller gjenopprett den nyeste sikkerhetskopien.
fault-vault-work-factor = Filene med nøklene krever mer enn dette programmet går med på. Få råd før du går videre.
fault-vault-newer = Disse dataene er skrevet av en nyere versjon. Installer den; ingenting er endret.
fault-vault-older = Disse dataene er fra en tidligere versjon. Åpne kontoret én gang i vinduet, og prøv så igjen.
fault-vault-database-missing = Filen med dataene mangler. Det er ikke noe i veien med passordfrasen din. Gjenopprett den nyeste sikkerhetskopien.
fault-vault-database-damaged = Filen med dataene er skadet. Det er ikke noe i veien med passordfrasen din. Gjenopprett den nyeste sikkerhetskopien.
fault-vault-database-foreign = Filen med dataene er ikke den som hører til disse nøklene. Passordfrasen din er riktig. Legg tilbake den riktige filen, eller gjenopprett den nyeste sikkerhetskopien.
fault-vault-setting = Dataene kunne ikke åpnes på den sikre måten dette programmet krever. Ingenting er endret.
fault-vault-migration-changed = Dataene er gjort klare av et annet program. Ingenting er endret. Få råd.
fault-vault-migration-order = Dataene er gjort klare av et annet program. Ingenting er endret. Få råd.
fault-vault-migration-stopped = Dataene kunne ikke bringes opp til denne versjonen. De er som de var; bruk den tidligere versjonen og få råd.
fault-vault-database = Dataene kunne ikke leses eller skrives, og ingenting er endret. Lås kontoret og åpne det igjen.
fault-vault-randomness = Datamaskinen gir ingen tilfeldige tall akkurat nå. Start den på nytt.

## Sikkerhetskopier

fault-backup-first = Først kommer en sikkerhetskopi, og den kunne ikke lages. Ingenting ble endret. Skaff plass på disken, eller sett inn pinnen for kopier, og prøv igjen.
fault-vault-not-a-backup = Dette er ikke en sikkerhetskopi fra dette programmet. Velg en annen fil.
fault-vault-backup-cut = Slutten på denne sikkerhetskopien mangler. Kanskje den ikke ble kopiert helt. Kopier den en gang til, eller ta en annen.
fault-vault-backup-damaged = Denne sikkerhetskopien er skadet. Det er ikke noe i veien med passordfrasen din. Ta en annen.
fault-vault-backup-tampered = Noen har satt denne sikkerhetskopien sammen av andre deler. Den ble ikke åpnet. Ta en annen, og få råd.
fault-vault-backup-forged = Denne sikkerhetskopien er ikke laget av det kontoret den nevner. Den ble ikke åpnet. Ta en annen, og få råd.
fault-vault-backup-foreign = Denne sikkerhetskopien kommer fra et annet kontor.
fault-vault-backup-exists = Det er allerede en sikkerhetskopi med dette navnet. Velg en annen mappe.
fault-vault-backup-unsound = Sikkerhetskopien kunne ikke leses slik den ble skrevet. Den er tatt bort igjen. Bruk en annen minnepinne eller mappe.
fault-vault-place-missing = Det stedet er ikke der. Sett inn minnepinnen, eller velg en annen mappe.
fault-vault-place-gone = Minnepinnen eller disken ble borte midt i arbeidet. Sett den inn igjen og begynn på nytt.
fault-vault-place-read-only = Det kan ikke skrives der. Se etter en liten bryter på minnepinnen, eller velg en annen mappe.
fault-vault-place-denied = Denne datamaskinen lar deg ikke skrive eller lese der. Velg en annen mappe.
fault-vault-place-full = Det er ikke mer plass der. Gjør plass, eller velg en annen mappe.
fault-vault-place-file-too-large = Minnepinnen tar ikke imot en så stor fil. Bruk en annen.
fault-vault-place-inside = Det hører ikke hjemme i kontorets egen mappe. Velg en annen mappe, helst på en minnepinne.
fault-vault-place-io = Det kunne ikke skrives eller leses der. Prøv igjen, eller velg en annen mappe.

## Groups, seats and placing

fault-dates-only-irregular = Bare grupper med egne datoer tar enkeltdager. La dem være.
fault-date-twice = Denne dagen er her allerede.
fault-too-many = Dette er for mange: høyst { $limit }.
fault-group-ended = Denne gruppen er avsluttet. Ingenting i den kan endres lenger.
fault-group-not-forming = Denne gruppen er allerede startet.
fault-group-not-ready = Noe står fortsatt i veien. Få det på plass, eller skriv hvorfor gruppen starter likevel.
fault-group-not-started = Start gruppen først. Da kan du skrive ned hvem som kom.
fault-group-only-counted = Denne gruppen blir bare talt. Skriv hvor mange som kom.
fault-group-not-counted = Denne gruppen skriver ned hvem som kom, ikke bare hvor mange.
fault-consent-of-all-missing = En lukket gruppe åpner igjen bare når alle i den sier ja. Spør alle først.
fault-already-in-group = Denne personen er allerede i gruppen.
fault-intake-closed = Denne gruppen tar ikke imot nye. Den kan åpnes igjen når alle i den sier ja.
fault-group-full =
    { $most ->
        [one] Gruppen er full: den har én plass.
       *[other] Gruppen er full: den har { $most } plasser.
    }
fault-conversation-not-held = En samtale kommer før en plass i denne gruppen. Avtal en først.
fault-gender-rule = Denne gruppen er for andre. Finn en annen gruppe.
fault-gender-not-asked = Spør om kjønn først: denne gruppen er ikke for alle.
fault-too-young = Denne personen er for ung for denne gruppen.
fault-not-possible = Dette er ikke mulig. Velg en annen gruppe, person eller tid.
fault-composing-not-possible = Det kan ikke lages et forslag av det som er skrevet ned. Se gjennom opplegg og rom.
fault-composing-stays-clash = { $names } kan ikke bli der lenger. La noen bli flyttet, og prøv igjen.
fault-composing-group-cannot-stay = En gruppe kan ikke bli som den er. La den endres, og prøv igjen.
fault-composing-nobody-waits = Ingen venter på en gruppe nå. Etter den avklarende samtalen kan man settes på lista.
fault-composing-nobody-ready = De som venter, mangler samtalen eller tar pause. Hold samtalene først.
fault-composing-no-programme = Ingen opplegg er åpne for nye grupper. Legg til ett i innstillingene.
fault-composing-no-rooms = Ingen rom er skrevet opp. Legg til ett i innstillingene.
fault-composing-rooms-taken = Ingen rom er ledige for en hel runde. Se på tidene til rommene.
fault-composing-nobody-leads = Ingen er ledig til å lede enda en gruppe. Se på gruppelederne.
fault-proposal-outdated = Noe er endret siden forslaget ble laget. Se gjennom det, eller sett sammen på nytt.
fault-place-full = Alle plassene der er tatt.
fault-too-few-stay = Det ville bli for få igjen i den andre gruppa.
fault-waits-no-more = Venter ikke lenger, eller tar pause.
fault-leads-no-more = Leder ikke flere grupper.
fault-takes-nobody-new = Gruppa tar ingen nye nå.
fault-room-put-away = Rommet er lagt bort.
fault-topic-put-away = Temaet tilbys ikke lenger.
fault-rule-one-place = Personen ville hatt to plasser.
fault-rule-does-not-fit = Temaet, tiden eller alderen passer ikke.
fault-rule-size = Gruppen ville hatt for få eller for mange.
fault-rule-room = Rommet er ikke ledig da, eller det er for lite.
fault-rule-facilitators = Gruppeledernes plasser ville ikke vært fylt slik opplegget krever.
fault-rule-gender = Denne gruppen er for andre.
fault-rule-alone = Noen ville vært den eneste kvinnen eller mannen.
fault-rule-together = To som bare kommer sammen, ville blitt skilt.
fault-rule-same-group-twice = Det ville vært to grupper som er helt like.
fault-rule-pinned = En som blir, ville ikke vært der hun blir.
fault-entry-for-another-topic = Denne personen venter på et annet tema.
fault-left-already = Denne personen har allerede forlatt gruppen.
fault-no-round-before = Gruppen har ikke begynt ennå. En neste runde kommer etter den første.
fault-going-on-not-asked =
    { $count ->
        [one] Én person er ikke spurt ennå om hvordan hun ønsker å gå videre.
       *[other] { $count } personer er ikke spurt ennå om hvordan de ønsker å gå videre.
    }
fault-nobody-continues = Ingen ønsker å fortsette. Gruppen kan avsluttes.
fault-continued-already = Neste runde er allerede planlagt: { $group }.
fault-next-round-too-early = Det siste møtet i denne runden er { $last }. Neste runde begynner etter det.
fault-facilitator-without-role = Denne gruppelederen har ikke den rollen. Legg til rollen på gruppelederens side, eller velg en annen.
fault-facilitator-put-away = Denne gruppelederen er lagt bort. Ta gruppelederen frem igjen først.
fault-facilitator-twice-in-group = Denne gruppelederen har allerede en plass i gruppen.
fault-facilitator-role-held = Gruppelederen har en plass i denne rollen. En annen må ta over den først.
fault-home-without-person = Si først hvem sitt hjem det er. Ellers lagres ikke adressen.
fault-home-address-first = Ta først bort adressen og notatet om døren. Si så hvem sitt hjem det er.
fault-group-not-self-running = Denne gruppen leder ikke seg selv.
fault-group-not-running = Bare en gruppe som møtes, kan ta pause.
fault-group-not-paused = Denne gruppen har ikke pause.
fault-pause-dates-within = Det er planlagt et møte { $on }. Flytt eller avlys det først.
fault-pledge-not-signed = Taushetsløftet er ikke underskrevet ennå. Skriv først dagen på gruppelederens side.
fault-facilitator-not-leading = Denne gruppelederen leder ikke dette møtet.
fault-facilitator-leads-already = Denne gruppelederen leder allerede dette møtet.
fault-check-again-too-early = Denne dagen er ikke etter dagen den ble sett. Velg en senere.
fault-seat-already-empty = Ingen har denne plassen.
fault-seat-until-before-from = Denne plassen er fylt fra { $from }. Velg en senere dag.
fault-seat-leaves-before = Hun forlater plassen allerede { $until }. Blir hun lenger, la henne ta den igjen.

## Sessions and agreements

fault-venue-taken = Stedet er opptatt { $on } kl. { $at }: { $group } møtes der. Velg et annet sted, en annen dag eller et annet klokkeslett.
fault-session-out-of-range = Disse datoene ligger for langt unna.
fault-session-day-taken = Gruppen møtes allerede { $on }. Velg en annen dag.
fault-session-order = Den dagen, { $on }, ville møtet bytte plass med et annet. Velg en dag mellom de to ved siden av.
fault-session-date-needed = Denne gruppen har ingen fast rytme. Velg dagen.
fault-session-not-planned = Dette møtet er holdt eller avlyst. Det blir der det er.
fault-session-later-held = Et senere møte er allerede holdt. Velg en dag for dette alene.
fault-sessions-complete = Gruppen har alle sine { $of } møter.
fault-session-not-yet = Dette møtet er ikke holdt ennå.
fault-session-called-off = Dette møtet er avlyst.
fault-stretch-too-long = Velg høyst { $days } dager.
fault-not-in-this-group = Denne personen er ikke i gruppen.
fault-person-twice = Denne personen er nevnt to ganger.
fault-attendance-incomplete = Noen mangler her. Si det for alle, eller si at alle kom.
fault-contact-closed = Det er ingen trygg måte å kontakte denne personen på. Spør neste gang personen kommer.
fault-not-missed = Denne personen kom eller hadde gitt beskjed. Det er ingen grunn til å høre nærmere.
fault-nobody-named = Velg noen først.

fault-practice-not-made = Øvingshvelvet kunne ikke lages. Lukk appen og begynn på nytt.
fault-backup-place-twice = Dette stedet er allerede med.
fault-backup-earlier-keys = Denne kopien ble laget med tidligere nøkler. Hent den frem med en passordfrase fra den tiden for å se i den.
fault-not-for-this-role = Rollen din omfatter ikke dette. En koordinator kan gjøre det.
fault-last-coordinator = Det må alltid være én koordinator. Gi først en annen den rollen.
fault-entry-not-offered = Denne personen er ikke tilbudt en plass, eller har svart allerede.
fault-round-under-way = Alle som venter på dette temaet, blir spurt allerede.
fault-round-not-under-way = Ingen blir spurt nå. Begynn først.
fault-round-nobody-waits = Ingen venter på dette temaet.
fault-round-answered = Dette svaret er skrevet ned allerede.
fault-agreement-text-unchanged = Denne teksten gjelder allerede.
fault-no-rules-to-accept = Det er ingen nye rammer å si ja til.
fault-outcomes-not-asked = Dette opplegget spør ikke om det. Det kan slås på i innstillingene.
fault-outcome-answered-twice = Et spørsmål ble besvart to ganger.
fault-report-not-over = Denne perioden er ikke over ennå. En rapport gjelder en som er det.
fault-report-nothing-counted = Ingenting ble talt før senteret begynte her.
fault-more-members-than-most = Gruppen har { $members } deltakere, og opplegget tar høyst { $most }. Ingenting er endret.
