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

number-because-safe-now = Det er trygt nå.
number-because-reason-given = En grunn er skrevet ned.

call-about-call-back = ring tilbake
call-about-book-conversation = avtal en samtale
call-about-tell-group = fortell om en gruppe
call-about-ask-after = hør hvordan det går

call-result-reached = fikk kontakt
call-result-not-reached = ingen svarte
call-result-let-go = ikke lenger nødvendig

apart-level-group = ikke i samme gruppe
apart-level-site-day = ikke i samme gruppe og ikke i huset på samme tid

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
call-result-do-let-go = Ikke lenger nødvendig
call-recorded-reached = Notert: fikk kontakt.
call-recorded-not-reached = Notert: ingen svarte. Vi skal fortsatt ringe.
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

person-apart-lead =
    { $pronoun ->
        [she] Hvem hun holdes adskilt fra, står bare her. Andre steder står det «ikke mulig», aldri hvem eller hvorfor.
        [he] Hvem han holdes adskilt fra, står bare her. Andre steder står det «ikke mulig», aldri hvem eller hvorfor.
        [they] Hvem hen holdes adskilt fra, står bare her. Andre steder står det «ikke mulig», aldri hvem eller hvorfor.
       *[other] Hvem personen holdes adskilt fra, står bare her. Andre steder står det «ikke mulig», aldri hvem eller hvorfor.
    }
person-apart-nobody = Holdes ikke adskilt fra noen så langt.
person-apart-from = Hold adskilt fra
person-apart-facilitator = gruppeleder
person-apart-level = Hvor langt?
person-apart-add = Hold adskilt
person-apart-remove = Ikke lenger nødvendig
person-apart-not-found = Ingen har dette i navnet sitt.
