## Choices

called-as-name = navn
called-as-nickname = kallenavn
called-as-sign = kjennetegn

pronoun-not-asked = ikke spurt
pronoun-she = hun
pronoun-he = han
pronoun-they = hen

gender-not-asked = ikke spurt
gender-not-said = vil helst ikke si det
gender-woman = kvinne
gender-man = mann
gender-other = annet

age-band-not-asked = ikke spurt
age-band-not-said = vil helst ikke si det
age-band-under-18 = under 18
age-band-18-29 = 18 til 29
age-band-30-39 = 30 til 39
age-band-40-49 = 40 til 49
age-band-50-59 = 50 til 59
age-band-60-69 = 60 til 69
age-band-70-up = 70 og over

stage-enquiry = har tatt kontakt
stage-conversation-booked = samtale avtalt
stage-conversation-held = samtale holdt
stage-waiting = venter på en gruppe
stage-in-group = i en gruppe
stage-left = har sluttet

who-may-answer-not-asked = ikke spurt
who-may-answer-only-the-person = bare personen selv kan ta den
who-may-answer-anyone = alle kan ta den

voicemail-rule-not-asked = ikke spurt: ikke legg igjen beskjed
voicemail-rule-nothing = ikke legg igjen beskjed
voicemail-rule-message = legg igjen denne beskjeden

lives-with-danger-not-asked = ikke spurt
lives-with-danger-not-said = vil helst ikke si det
lives-with-danger-yes = bor med noen en må være på vakt overfor
lives-with-danger-no = bor ikke med noen en må være på vakt overfor

reach-state-now = trygt nå
reach-state-text-only = bare sms
reach-state-e-mail-only = bare e-post
reach-state-later = ikke nå
reach-state-expired = spør igjen først
reach-state-closed = ikke tillatt

reach-closed-not-asked = Ingen har spurt ennå hva som er trygt.
reach-closed-not-allowed = Verken telefon, sms eller e-post er tillatt.
reach-closed-no-number = Det er ikke noe nummer eller noen adresse til det som er tillatt.
reach-closed-no-hours = Det er ikke spurt om trygge tider.
reach-closed-no-consent = Det er ikke samtykke til kontakt, eller det er trukket tilbake.

number-because-safe-now = Det er trygt nå.
number-because-reason-given = En grunn er skrevet ned.

call-about-call-back = ring tilbake
call-about-book-conversation = avtal en samtale
call-about-tell-group = fortell om en gruppe
call-about-ask-after = hør hvordan det går

call-result-reached = fikk kontakt
call-result-not-reached = ingen svarte
call-result-left-message = la igjen beskjeden
call-result-somebody-else = noen andre svarte
call-result-let-go = ikke lenger nødvendig

apart-level-group = ikke i samme gruppe
apart-level-site-day = ikke i samme gruppe og ikke i huset på samme tid
address-not-asked = ikke spurt
address-first-name = ved fornavn
address-polite = høflig, med De

yes-no-not-asked = ikke spurt
yes-no-not-said = vil helst ikke si det
yes-no-yes = ja
yes-no-no = nei

access-not-asked = ikke spurt
access-not-said = vil helst ikke si det
access-nothing = trenger ingenting
access-something = trenger noe

access-need-step-free = ingen trinn
access-need-hearing = hører dårlig
access-need-sight = ser dårlig
access-need-plain-words = enkle ord og god tid
access-need-company = noen blir med

children-not-asked = ikke spurt
children-not-said = vil helst ikke si det
children-nothing = ingen barn hjemme
children-something = barn hjemme

child-age-under-3 = under 3
child-age-3-6 = 3 til 6
child-age-7-12 = 7 til 12
child-age-13-17 = 13 til 17

status-paused = tar pause
    .then = Blir på alle lister. Ingen ringer eller tilbyr plass før da.
status-unreachable = kan ikke nås
    .then = Taushet er ikke et nei: hver plass på en liste blir.
status-withdrawn = ønsker ikke å gå videre
    .then = Forlater alle lister og grupper.
status-moved-on = har gått videre
    .then = Har funnet det som hjelper, her eller et annet sted. Forlater alle lister og grupper.

found-by-called = på navnet
found-by-real-name = på et annet navn

duplicate-why-same-number = Det samme nummeret er notert. Flere kan dele et nummer.
duplicate-why-similar-name = Navnet ligner.

people-filter-everyone = Alle
people-filter-waiting = Venter
people-filter-in-group = I en gruppe
people-filter-conversation-ahead = Samtale i vente
people-filter-nothing-open = Ingenting åpent

people-sort-name = Navn
people-sort-since = Siden

way-step-enquiry = Henvendelse
way-step-conversation = Samtale
way-step-waiting = Ventetid
way-step-group = Gruppe
way-step-agreement = Taushetserklæring

step-state-done = gjort
step-state-now = nå
step-state-ahead = kommer senere
step-state-skipped = ikke nødvendig

## Screens

people = Personer
people-empty = Her er det ingen ennå
    .why = Alle som tar kontakt, kommer til å stå her. Begynn med den første henvendelsen.
people-count =
    { $count ->
        [one] én person
       *[other] { $count } personer
    }
people-filter = Hvilke personer
people-stage = Underveis
people-topics = Temaer
people-reach = Kontakt
people-nobody-here = Her er det ingen akkurat nå
    .why = Ingen passer til dette valget. Alle andre står fortsatt på listen.

## A person's page

person-more = Mer
person-change-about = Endre opplysninger
person-join = Sett på ventelisten
person-merge = Er den samme som en annen
person-apart = Hold adskilt

person-stage-enquiry = tok kontakt { $day }
person-stage-conversation-booked = samtale avtalt til { $day }
person-stage-conversation-held = samtale holdt { $day }
person-stage-waiting = venter på en gruppe siden { $day }
person-stage-in-group = i en gruppe siden { $day }
person-stage-left = sluttet { $day }

# $pronoun er she, he, they eller not-asked.
contact-title =
    { $pronoun ->
        [she] Slik er det trygt å kontakte henne
        [he] Slik er det trygt å kontakte ham
        [they] Slik er det trygt å kontakte hen
       *[other] Slik er det trygt å kontakte personen
    }
contact-closed = Det som ikke er sagt, er ikke tillatt.
contact-unconfirmed-settle = Hun er spurt: fjern dette
contact-unconfirmed = Ubekreftet, spør før dere ringer
contact-asked-on = spurt { $day }
contact-ask-again-on = spør igjen { $day }
contact-phone = Telefon
contact-email = E-post
contact-no-number = Ikke noe nummer
contact-calls = telefon
contact-texts = sms
contact-e-mails = e-post
contact-answer-not-asked = ikke spurt hvem som kan ta telefonen
contact-answer-anyone = alle kan ta telefonen
contact-answer-only-the-person =
    { $pronoun ->
        [she] bare hun kan ta telefonen
        [he] bare han kan ta telefonen
        [they] bare hen kan ta telefonen
       *[other] bare personen selv kan ta telefonen
    }
contact-say = Si
contact-say-both = «Hei, dette er { $name }. Det gjelder { $reason }.»
contact-say-name = «Hei, dette er { $name }.»
contact-say-reason = «Hei, det gjelder { $reason }.»
contact-say-nothing = Ingenting er avtalt. Si aldri hvem vi er.
contact-quoted = «{ $text }»
contact-nobody-answers = Hvis ingen svarer
contact-leave-message = Legg igjen denne beskjeden
contact-leave-nothing = Ikke legg igjen beskjed
contact-who-answers = Hvem kan ta telefonen?
contact-code-word = Kodeord
    .hint = På dette ordet kan en høre at det virkelig er oss.
contact-code-word-keeps = Ett er avtalt. Er feltet tomt, gjelder det fortsatt.
contact-other-way = En annen vei
    .hint = Gjennom hvem, eller hvor en kan legge igjen beskjed.
contact-expired = Det trygge gjaldt til { $day }. Spør igjen først.
contact-valid-until = Dette gjelder til { $day }.
contact-danger = Bor med noen en må være på vakt overfor
contact-ask-again = Det er tid for å spørre igjen hva som er trygt
contact-owed = Vi skal ringe: { $about }.
contact-unsafe = Nummeret ble vist { $day }, utenom de trygge tidene: { $reason }

contact-call = Ring nå
contact-text = Send en sms
contact-e-mail = Skriv en e-post
contact-change = Endre
contact-ask = Skriv ned hva som er trygt
contact-urgent = Det kan ikke vente
contact-settle = Telefoner som venter
contact-keep = Slik er det trygt
contact-phone-unusual = Dette ser uvanlig ut. Les det opp én gang; det lagres som det er.
contact-neutral = Ta nøytrale ord
contact-neutral-words = Hei, dette er { $name }. Jeg prøver igjen en annen gang.
contact-neutral-nameless = Hei. Jeg prøver igjen en annen gang.
contact-changed = Det er skrevet ned hva som er trygt.
contact-keeps = Er feltet tomt, gjelder { $there } fortsatt.
contact-drop-phone = Fjern nummeret
contact-drop-email = Fjern adressen
contact-drop-code-word = Fjern kodeordet
contact-danger-asked =
    { $pronoun ->
        [she] Hvem bor hun sammen med?
        [he] Hvem bor han sammen med?
        [they] Hvem bor hen sammen med?
       *[other] Hvem bor personen sammen med?
    }
    .hint = Vi spør for at ingen telefon skal gjøre skade. Alle svar er greie, også ingen svar.
contact-holds-until = Det gjelder til
    .hint = Etter den dagen er ingenting tillatt.
contact-ask-again-when = Spør igjen
    .hint = Er feltet tomt: om en måned.

hours = Når er det trygt å ringe eller skrive?
    .hint = Uten et klokkeslett verken ringer vi eller sender sms.
hours-days = Dager for tidene, linje { $number }
hours-from = Fra
hours-until = Til
hours-remove = Fjern
hours-other = andre tider
hours-span = { $days } { $from } til { $until }
hours-whole-day = { $days }, hele dagen
days-every = Hver dag
days-weekdays = Hverdager
days-weekend = Lørdag og søndag
days-run = { $first } til { $last }

call-title = Ring { $called }
call-not-safe-now = Ikke trygt nå
call-reason = Hvorfor kan det ikke vente?
    .hint = Det skrives ned og blir stående på siden.
call-show-number = Vis nummeret
call-how =
    { $tries ->
        [0] Hvordan gikk det å ringe? ({ $about })
        [one] Hvordan gikk det å ringe? ({ $about }; ett forsøk så langt)
       *[other] Hvordan gikk det å ringe? ({ $about }; { $tries } forsøk så langt)
    }
call-result-do-reached = Fikk kontakt
call-result-do-not-reached = Ingen svarte
call-result-do-left-message = La igjen beskjeden
call-result-do-somebody-else = Noen andre svarte
call-result-do-let-go = Ikke lenger nødvendig
call-recorded-reached = Notert: fikk kontakt.
call-recorded-not-reached = Notert: ingen svarte. Vi skal fortsatt ringe.
call-recorded-left-message = Skrevet ned: beskjeden er lagt igjen. Samtalen står fortsatt åpen.
call-recorded-somebody-else = Skrevet ned: noen andre svarte. Samtalen står fortsatt åpen.
call-recorded-let-go = Notert: ikke lenger nødvendig.

way = Underveis
way-enquiry = { $day }, { $channel }
way-conversation = { $day }, med { $who }
way-conversation-open = skal avtales
way-waiting =
    { $days ->
        [0] siden i dag, «{ $topics }»
        [one] én dag, «{ $topics }»
       *[other] { $days } dager, «{ $topics }»
    }
way-waited = på «{ $topics }»
way-group = siden { $day }, { $group }
way-agreement-open = skal skrives under

about =
    { $pronoun ->
        [she] Om henne
        [he] Om ham
        [they] Om hen
       *[other] Om personen
    }
about-lead = Alle svar er frivillige. Det vi ikke spør om, står tomt.
about-called = Kalles her
about-real-name = Virkelig navn
    .hint = Bare hvis det er oppgitt. Det skrives aldri ut og står ikke på noen liste.
about-age = Alder
    .hint = Følger av fødselsåret, der det er kjent.
about-years = { $years }, i år
about-birth-year = Fødselsår
about-gender = Kjønn
    .hint = Vi spør fordi noen grupper ikke er for alle.
about-pronoun = Omtales som
about-languages = Språk
about-languages-add = Legg til et språk
about-languages-nothing = Ingen språk heter det.
about-language-remove = Fjern { $language }
about-not-asked = ikke spurt
about-change = Endre
about-saved = Alt er lagret
about-unsaved = Ikke lagret ennå

history = Historikk
history-all = Vis alt
person-enquiries = Tok kontakt om
person-enquiry-no-topic = Ikke noe tema ennå
person-waited = Tidligere på ventelisten
person-groups = Grupper
person-group-since = siden { $from }
person-group-ended = fra { $from }, gruppen er avsluttet
person-group-left = { $from } til { $until }
person-group-open = Se
person-enquiry-how = { $channel }, tatt imot av { $who }
person-enquiry-through = { $channel } ({ $through }), tatt imot av { $who }

attempts = Forsøkte samtaler
attempt-by = { $about }, av { $who }
attempt-unsafe = nummeret vist utenfor trygge tider

consents = Samtykker
    .none = ingen ennå
    .why = Hvert står for seg. Å ta ett tilbake er ikke å melde seg ut.
consent-purpose-contact = til å bli kontaktet
consent-purpose-statistics = til å bli telt med i tall
consent-purpose-evaluation = til å bli spurt hvordan det var
consent-purpose-newsletter = til å få nyhetsbrevet
consent-way = Hvordan ble det sagt?
consent-way-oral = muntlig
consent-way-written = skriftlig
consent-way-witnessed = med et vitne
consent-on = Når?
consent-state-not-asked = ikke spurt
consent-state-given = ja
consent-state-declined = nei
consent-state-withdrawn = tatt tilbake
consent-said = { $state } den { $day }, { $way }
consent-yes = Sa ja
    .name = Sa ja { $purpose }
consent-no = Sa nei
    .name = Sa nei { $purpose }
consent-take-back = Ta tilbake
    .name = Ta tilbake: { $purpose }

note = Notat
note-there = det er ett
note-empty = ingenting er skrevet
note-text = Notat
note-guard = Skriv bare det som trengs for å hjelpe. Ingen andres navn, ingenting om det som skjedde, ingenting om helse.
note-off = Notater av dette slaget er slått av. Dette kan bare tømmes.
note-kind-person = Notater om en person
    .hint = For eksempel hvordan man finner inngangen sammen.
note-kind-enquiry = Notater om en henvendelse
    .hint = For eksempel hva som ble lovet på telefonen.
note-kind-conversation = Notater om en samtale
    .hint = For den som holder den og koordinatoren. Ingenting av det som ble fortalt.
details = Det som hjelper
    .what = tiltale, tilgang, barn, veileder, merker
details-address = Hvordan vi snakker til personen
details-interpreter = Trengs det tolk?
details-interpreter-yes = trenger tolk
details-access = Hva skal til for å komme og være med?
    .hint = Vi spør for at rommet og gruppen skal passe.
details-access-yes = trenger noe for å være med
details-access-needs = Dette trengs
details-access-note = Annet
details-children = Er det barn hjemme?
    .hint = Vi spør for at noen kan passe dem. Antall og alder er nok; ingen navn.
details-children-count = Hvor mange barn
    .empty = ikke sagt
details-children-ages = Hvor gamle de er
details-childcare = Må noen passe dem?
details-childcare-yes = barnepass hjelper
details-therapist = Er det også en terapeut?
    .hint = Ja eller nei er nok. Mer lagres ikke.
details-advisor = Kommer gjennom
    .hint = En veileder eller en partner. Ingenting går tilbake til dem.
    .nobody = ingen: kom selv
details-through = gjennom { $name }
details-tags = Merker
    .none = Det er ingen merker ennå. De lages i innstillingene.

status = Hvordan er det akkurat nå?
status-title = Ikke her en tid
status-lead = Ingenting av dette er endelig. Det er én knapp å komme tilbake.
status-change = Pause eller utmelding
status-until = Pause til
    .hint = Kan stå tomt. Den dagen står det på I dag.
status-do = Skriv det ned
status-changed = Skrevet ned.
status-follows-lists = Forlater ventelisten for { $topics }.
status-follows-groups = Forlater { $groups }.
status-follows-conversations =
    { $count ->
        [one] Den kommende samtalen avlyses.
       *[other] { $count } kommende samtaler avlyses.
    }
status-follows-calls =
    { $count ->
        [one] En åpen samtale på telefon droppes.
       *[other] { $count } åpne telefonsamtaler droppes.
    }
status-since = siden { $day }
status-since-until = siden { $day }, til { $until }
status-until-over = til { $until }: det er tid for å spørre
status-back = Her igjen
status-back-done = Velkommen tilbake. Det er skrevet ned.
status-wait-again = Venter igjen på { $topics }
    .hint = Fra i dag, med de samme ønskene.

people-tag = Merke
people-tag-any = alle merker
people-status = Pause eller utmeldt
people-status-any = alle tilstander

person-together = Sammen med
person-together-nobody = Ønsker foreløpig ikke å være med noen bestemt.
person-together-add = Hold sammen
person-apart-kind = Hva ønskes?
person-apart-kind-apart = holdes fra hverandre
    .text = Aldri i samme gruppe.
person-apart-kind-together = holdes sammen
    .text = I samme gruppe hvis det går.
person-apart-who = Med hvem?
merge-title = Hvem er den samme som { $called }?
merge-lead = Alt følger med til én side. Én angring skiller de to igjen.
merge-who = Det andre navnet
merge-follows = blir den samme personen. Henvendelser, samtaler, grupper og oppmøte følger med.
merge-nothing-differs = Det er ingenting ulikt å velge mellom.
merge-do = Det er én person
merge-done = De to er nå én person.
merge-born = født i { $year }
merge-called = Hva skal vi kalle personen?
merge-real-name = Hvilket virkelig navn?
merge-pronoun = Omtales som
merge-gender = Hvilket kjønn?
merge-age = Hvilken alder?
merge-safe-contact = Hvordan er det trygt å nå personen?
merge-address = Hvordan vi snakker til personen
merge-interpreter = Trengs det tolk?
merge-access = Hva skal til for å komme og være med?
merge-children = Er det barn hjemme?
merge-therapist = Er det også en terapeut?
merge-advisor = Kommer gjennom

person-apart-lead =
    { $pronoun ->
        [she] Hvem hun holdes adskilt fra, står bare her. Andre steder står det «ikke mulig», aldri hvem eller hvorfor.
        [he] Hvem han holdes adskilt fra, står bare her. Andre steder står det «ikke mulig», aldri hvem eller hvorfor.
        [they] Hvem hen holdes adskilt fra, står bare her. Andre steder står det «ikke mulig», aldri hvem eller hvorfor.
       *[other] Hvem personen holdes adskilt fra, står bare her. Andre steder står det «ikke mulig», aldri hvem eller hvorfor.
    }
person-apart-nobody = Holdes ikke adskilt fra noen så langt.
person-apart-facilitator = gruppeleder
person-apart-meets = De møtes slik det er nå. Se på gruppene deres.
person-apart-level = Hvor langt?
person-apart-add = Hold adskilt
person-apart-remove = Ikke lenger nødvendig
person-apart-not-found = Ingen har dette i navnet sitt.
note-kind-goal = Personlige mål i en gruppe
    .hint = De er deltakerens egne. Med egne ord, og bare hvis hun vil.
note-kind-session = Notater om et møte
    .hint = For eksempel at nøkkelen er treg. Ingenting av det som ble sagt.
note-session = Notat om møtet
    .guard = Bare nøytralt: rommet, tiden. Ingen navn, ingenting av det som ble sagt.
note-goal = Personlig mål
