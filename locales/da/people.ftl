## Choices

called-as-name = navn
called-as-nickname = kælenavn
called-as-sign = kendetegn

pronoun-not-asked = ikke spurgt
pronoun-she = hun
pronoun-he = han
pronoun-they = de

gender-not-asked = ikke spurgt
gender-not-said = vil helst ikke sige det
gender-woman = kvinde
gender-man = mand
gender-other = andet

age-band-not-asked = ikke spurgt
age-band-not-said = vil helst ikke sige det
age-band-under-18 = under 18
age-band-18-29 = 18 til 29
age-band-30-39 = 30 til 39
age-band-40-49 = 40 til 49
age-band-50-59 = 50 til 59
age-band-60-69 = 60 til 69
age-band-70-up = 70 og derover

stage-enquiry = har henvendt sig
stage-conversation-booked = samtale aftalt
stage-conversation-held = samtale holdt
stage-waiting = venter på en gruppe
stage-in-group = i en gruppe
stage-left = er stoppet

who-may-answer-not-asked = ikke spurgt
who-may-answer-only-the-person = kun personen selv må tage den
who-may-answer-anyone = alle må tage den

voicemail-rule-not-asked = ikke spurgt: læg ingen besked
voicemail-rule-nothing = læg ingen besked
voicemail-rule-message = læg denne besked

lives-with-danger-not-asked = ikke spurgt
lives-with-danger-not-said = vil helst ikke sige det
lives-with-danger-yes = bor med en, man skal være på vagt over for
lives-with-danger-no = bor ikke med nogen, man skal være på vagt over for

reach-state-now = trygt nu
reach-state-text-only = kun sms
reach-state-e-mail-only = kun e-mail
reach-state-later = ikke nu
reach-state-expired = spørg igen først
reach-state-closed = ikke tilladt

reach-closed-not-asked = Ingen har endnu spurgt, hvad der er trygt.
reach-closed-not-allowed = Hverken opkald, sms eller e-mail er tilladt.
reach-closed-no-number = Der er intet nummer og ingen adresse til det, der er tilladt.
reach-closed-no-hours = Der er ikke spurgt om trygge tidspunkter.
reach-closed-no-consent = Der er ikke samtykke til kontakt, eller det er trukket tilbage.

number-because-safe-now = Det er trygt nu.
number-because-reason-given = Der er skrevet en grund.

call-about-call-back = ring tilbage
call-about-book-conversation = aftal en samtale
call-about-tell-group = fortæl om en gruppe
call-about-ask-after = hør, hvordan det går

call-result-reached = fik kontakt
call-result-not-reached = ingen svarede
call-result-left-message = lagde beskeden
call-result-somebody-else = en anden svarede
call-result-let-go = ikke længere nødvendigt

apart-level-group = ikke i samme gruppe
apart-level-site-day = ikke i samme gruppe og ikke i huset på samme tid
address-not-asked = ikke spurgt
address-first-name = ved fornavn
address-polite = høfligt, med De

yes-no-not-asked = ikke spurgt
yes-no-not-said = vil helst ikke sige det
yes-no-yes = ja
yes-no-no = nej

access-not-asked = ikke spurgt
access-not-said = vil helst ikke sige det
access-nothing = der er ikke brug for noget
access-something = der er brug for noget

access-need-step-free = ingen trin
access-need-hearing = hører dårligt
access-need-sight = ser dårligt
access-need-plain-words = enkle ord og god tid
access-need-company = nogen følger med

children-not-asked = ikke spurgt
children-not-said = vil helst ikke sige det
children-nothing = ingen børn hjemme
children-something = børn hjemme

child-age-under-3 = under 3
child-age-3-6 = 3 til 6
child-age-7-12 = 7 til 12
child-age-13-17 = 13 til 17

status-paused = holder pause
    .then = Bliver på alle lister. Ingen ringer eller tilbyder en plads før da.
status-unreachable = kan ikke nås
    .then = Tavshed er ikke et nej: hver plads på en liste bliver.
status-withdrawn = ønsker ikke at fortsætte
    .then = Forlader alle lister og grupper.
status-moved-on = er gået videre
    .then = Har fundet det, der hjælper, her eller et andet sted. Forlader alle lister og grupper.

found-by-called = på navnet
found-by-real-name = på et andet navn

duplicate-why-same-number = Det samme nummer er noteret. Flere kan dele et nummer.
duplicate-why-similar-name = Navnet ligner.

people-filter-everyone = Alle
people-filter-waiting = Venter
people-filter-in-group = I en gruppe
people-filter-conversation-ahead = Samtale forude
people-filter-nothing-open = Intet åbent

people-sort-name = Navn
people-sort-since = Siden

way-step-enquiry = Henvendelse
way-step-conversation = Samtale
way-step-waiting = Ventetid
way-step-group = Gruppe
way-step-agreement = Tavshedserklæring

step-state-done = gjort
step-state-now = nu
step-state-ahead = kommer senere
step-state-skipped = ikke nødvendigt

## Screens

people = Personer
people-empty = Her er ingen endnu
    .why = Alle, der henvender sig, kommer til at stå her. Begynd med den første henvendelse.
people-count =
    { $count ->
        [one] én person
       *[other] { $count } personer
    }
people-filter = Hvilke personer
people-stage = Undervejs
people-topics = Emner
people-reach = Kontakt
people-nobody-here = Her er ingen lige nu
    .why = Ingen passer til dette valg. Alle andre står stadig på listen.

## A person's page

person-more = Mere
person-change-about = Ret oplysninger
person-join = Sæt på ventelisten
person-merge = Er den samme som en anden
person-apart = Hold adskilt

person-stage-enquiry = henvendte sig den { $day }
person-stage-conversation-booked = samtale aftalt til den { $day }
person-stage-conversation-held = samtale holdt den { $day }
person-stage-waiting = venter på en gruppe siden den { $day }
person-stage-in-group = i en gruppe siden den { $day }
person-stage-left = stoppede den { $day }

# $pronoun er she, he, they eller not-asked.
contact-title =
    { $pronoun ->
        [she] Sådan er det trygt at kontakte hende
        [he] Sådan er det trygt at kontakte ham
        [they] Sådan er det trygt at kontakte dem
       *[other] Sådan er det trygt at kontakte personen
    }
contact-closed = Det, der ikke er sagt, er ikke tilladt.
contact-unconfirmed-settle = Hun er spurgt: fjern dette
contact-unconfirmed = Ubekræftet, spørg før I ringer
contact-asked-on = spurgt den { $day }
contact-ask-again-on = spørg igen den { $day }
contact-phone = Telefon
contact-email = E-mail
contact-no-number = Intet nummer
contact-calls = opkald
contact-texts = sms
contact-e-mails = e-mail
contact-answer-not-asked = ikke spurgt, hvem der må tage telefonen
contact-answer-anyone = alle må tage telefonen
contact-answer-only-the-person =
    { $pronoun ->
        [she] kun hun må tage telefonen
        [he] kun han må tage telefonen
        [they] kun de må tage telefonen
       *[other] kun personen selv må tage telefonen
    }
contact-say = Sig
contact-say-both = »Hej, det er { $name }. Det drejer sig om { $reason }.«
contact-say-name = »Hej, det er { $name }.«
contact-say-reason = »Hej, det drejer sig om { $reason }.«
contact-say-nothing = Intet er aftalt. Sig aldrig, hvem vi er.
contact-quoted = »{ $text }«
contact-nobody-answers = Hvis ingen svarer
contact-leave-message = Læg denne besked
contact-leave-nothing = Læg ingen besked
contact-who-answers = Hvem må tage telefonen?
contact-code-word = Kodeord
    .hint = På dette ord kan man høre, at det virkelig er os.
contact-code-word-keeps = Der er aftalt et. Er feltet tomt, gælder det stadig.
contact-other-way = En anden vej
    .hint = Gennem hvem, eller hvor man kan lægge besked.
contact-expired = Det trygge gjaldt til den { $day }. Spørg igen først.
contact-valid-until = Det gælder til den { $day }.
contact-danger = Bor med en, man skal være på vagt over for
contact-ask-again = Det er tid til at spørge igen, hvad der er trygt
contact-owed = Et opkald venter: { $about }.
contact-unsafe = Den { $day } blev nummeret vist uden for de trygge tider: { $reason }

contact-call = Ring nu
contact-text = Send en sms
contact-e-mail = Skriv en e-mail
contact-change = Ret
contact-ask = Skriv ned, hvad der er trygt
contact-urgent = Det kan ikke vente
contact-settle = Ventende opkald
contact-keep = Sådan er det trygt
contact-phone-unusual = Det ser usædvanligt ud. Læs det op én gang; det gemmes, som det er.
contact-neutral = Tag neutrale ord
contact-neutral-words = Hej, det er { $name }. Jeg prøver igen en anden gang.
contact-neutral-nameless = Hej. Jeg prøver igen en anden gang.
contact-changed = Det er skrevet ned, hvad der er trygt.
contact-keeps = Er feltet tomt, gælder { $there } stadig.
contact-drop-phone = Fjern nummeret
contact-drop-email = Fjern adressen
contact-drop-code-word = Fjern kodeordet
contact-danger-asked =
    { $pronoun ->
        [she] Hvem bor hun sammen med?
        [he] Hvem bor han sammen med?
        [they] Hvem bor de sammen med?
       *[other] Hvem bor personen sammen med?
    }
    .hint = Vi spørger, så intet opkald gør skade. Ethvert svar er godt, også intet svar.
contact-holds-until = Det gælder til
    .hint = Efter den dag er intet tilladt.
contact-ask-again-when = Spørg igen den
    .hint = Er feltet tomt: om en måned.

hours = Hvornår er det trygt at ringe eller skrive?
    .hint = Uden et tidspunkt hverken ringer vi eller sender sms.
hours-days = Dage for tiderne, linje { $number }
hours-from = Fra
hours-until = Til
hours-remove = Fjern
hours-other = andre tider
hours-span = { $days } { $from } til { $until }
hours-whole-day = { $days }, hele dagen
days-every = Hver dag
days-weekdays = Hverdage
days-weekend = Lørdag og søndag
days-run = { $first } til { $last }

call-title = Ring til { $called }
call-not-safe-now = Ikke trygt nu
call-reason = Hvorfor kan det ikke vente?
    .hint = Det bliver skrevet ned og står på siden.
call-show-number = Vis nummeret
call-how =
    { $tries ->
        [0] Hvordan gik opkaldet? ({ $about })
        [one] Hvordan gik opkaldet? ({ $about }; ét forsøg indtil nu)
       *[other] Hvordan gik opkaldet? ({ $about }; { $tries } forsøg indtil nu)
    }
call-result-do-reached = Fik kontakt
call-result-do-not-reached = Ingen svarede
call-result-do-left-message = Lagde beskeden
call-result-do-somebody-else = En anden svarede
call-result-do-let-go = Ikke længere nødvendigt
call-recorded-reached = Noteret: fik kontakt.
call-recorded-not-reached = Noteret: ingen svarede. Opkaldet venter stadig.
call-recorded-left-message = Skrevet ned: beskeden er lagt. Opkaldet står stadig åbent.
call-recorded-somebody-else = Skrevet ned: en anden svarede. Opkaldet står stadig åbent.
call-recorded-let-go = Noteret: ikke længere nødvendigt.

way = Undervejs
way-enquiry = { $day }, { $channel }
way-conversation = { $day }, med { $who }
way-conversation-open = skal aftales
way-waiting =
    { $days ->
        [0] siden i dag, »{ $topics }«
        [one] én dag, »{ $topics }«
       *[other] { $days } dage, »{ $topics }«
    }
way-waited = på »{ $topics }«
way-group = siden den { $day }, { $group }
way-agreement-open = skal skrives under

about =
    { $pronoun ->
        [she] Om hende
        [he] Om ham
        [they] Om dem
       *[other] Om personen
    }
about-lead = Alle svar er frivillige. Det, der ikke spørges om, er tomt.
about-called = Kaldes her
about-real-name = Rigtigt navn
    .hint = Kun hvis det er oplyst. Det bliver aldrig skrevet ud og står ikke på nogen liste.
about-age = Alder
    .hint = Følger af fødselsåret, hvis det er kendt.
about-years = { $years }, i år
about-birth-year = Fødselsår
about-gender = Køn
    .hint = Vi spørger, fordi nogle grupper ikke er for alle.
about-pronoun = Omtales som
about-languages = Sprog
about-languages-add = Tilføj et sprog
about-languages-nothing = Intet sprog hedder sådan.
about-language-remove = Fjern { $language }
about-not-asked = ikke spurgt
about-change = Ret
about-saved = Alt er gemt
about-unsaved = Ikke gemt endnu

history = Historik
history-all = Vis alt
person-enquiries = Henvendte sig om
person-enquiry-no-topic = Intet emne endnu
person-waited = Tidligere på ventelisten
person-groups = Grupper
person-group-since = siden den { $from }
person-group-ended = fra den { $from }, gruppen er slut
person-group-left = { $from } til { $until }
person-group-open = Se
person-enquiry-how = { $channel }, taget af { $who }
person-enquiry-through = { $channel } ({ $through }), taget af { $who }

attempts = Forsøgte opkald
attempt-by = { $about }, af { $who }
attempt-unsafe = nummeret vist uden for de sikre tider

consents = Samtykker
    .none = ingen endnu
    .why = Hvert står for sig. At tage ét tilbage er ikke at forlade noget.
consent-purpose-contact = til at blive kontaktet
consent-purpose-statistics = til at blive talt med i tal
consent-purpose-evaluation = til at blive spurgt, hvordan det var
consent-purpose-newsletter = til at få nyhedsbrevet
consent-way = Hvordan blev det sagt?
consent-way-oral = mundtligt
consent-way-written = skriftligt
consent-way-witnessed = med et vidne
consent-on = Hvornår?
consent-state-not-asked = ikke spurgt
consent-state-given = ja
consent-state-declined = nej
consent-state-withdrawn = taget tilbage
consent-said = { $state } den { $day }, { $way }
consent-yes = Sagde ja
    .name = Sagde ja { $purpose }
consent-no = Sagde nej
    .name = Sagde nej { $purpose }
consent-take-back = Tag tilbage
    .name = Tag tilbage: { $purpose }

note = Notat
note-there = der er et
note-empty = intet er skrevet
note-text = Notat
note-guard = Skriv kun det, der skal til for at hjælpe. Ingen andres navne, intet om det skete, intet om helbred.
note-off = Notater af denne slags er slået fra. Dette kan kun tømmes.
note-kind-person = Notater om en person
    .hint = For eksempel hvordan man finder indgangen sammen.
note-kind-enquiry = Notater om en henvendelse
    .hint = For eksempel hvad der blev lovet i telefonen.
note-kind-conversation = Notater om en samtale
    .hint = For den, der holder den, og koordinatoren. Intet af det fortalte.
details = Det, der hjælper
    .what = tiltale, adgang, børn, rådgiver, mærker
details-address = Hvordan vi taler til personen
details-interpreter = Er der brug for en tolk?
details-interpreter-yes = brug for tolk
details-access = Hvad skal der til for at komme og være med?
    .hint = Vi spørger, så lokalet og gruppen passer.
details-access-yes = der er brug for noget for at være med
details-access-needs = Der er brug for
details-access-note = Andet
details-children = Er der børn hjemme?
    .hint = Vi spørger, så nogen kan passe dem. Antal og alder er nok; ingen navne.
details-children-count = Hvor mange børn
    .empty = ikke sagt
details-children-ages = Hvor gamle de er
details-childcare = Skal nogen passe dem?
details-childcare-yes = børnepasning hjælper
details-therapist = Er der også en terapeut?
    .hint = Ja eller nej er nok. Mere gemmes ikke.
details-advisor = Kommer gennem
    .hint = En rådgiver eller en partner. Intet går tilbage til dem.
    .nobody = ingen: kom selv
details-through = gennem { $name }
details-tags = Mærker
    .none = Der er ingen mærker endnu. De laves i indstillingerne.

status = Hvordan er det lige nu?
status-title = Ikke her i en tid
status-lead = Intet af dette er endeligt. Det er én knap at komme tilbage.
status-change = Pause eller udtræden
status-until = Pause til
    .hint = Må gerne være tom. Den dag står det på I dag.
status-do = Skriv det ned
status-changed = Skrevet ned.
status-follows-lists = Forlader ventelisten for { $topics }.
status-follows-groups = Forlader { $groups }.
status-follows-conversations =
    { $count ->
        [one] Den kommende samtale aflyses.
       *[other] { $count } kommende samtaler aflyses.
    }
status-follows-calls =
    { $count ->
        [one] Et åbent opkald opgives.
       *[other] { $count } åbne opkald opgives.
    }
status-since = siden { $day }
status-since-until = siden { $day }, til { $until }
status-until-over = til { $until }: det er tid at spørge
status-back = Her igen
status-back-done = Velkommen tilbage. Det er skrevet ned.
status-wait-again = Venter igen på { $topics }
    .hint = Fra i dag, med de samme ønsker.

people-tag = Mærke
people-tag-any = alle mærker
people-status = Pause eller udtrådt
people-status-any = alle tilstande

person-together = Sammen med
person-together-nobody = Ønsker indtil videre ikke at være med nogen bestemt.
person-together-add = Hold sammen
person-apart-kind = Hvad ønskes?
person-apart-kind-apart = holdes adskilt
    .text = Aldrig i samme gruppe.
person-apart-kind-together = holdes sammen
    .text = I samme gruppe, hvis det kan lade sig gøre.
person-apart-who = Med hvem?
merge-title = Hvem er den samme som { $called }?
merge-lead = Alt følger med til én side. Én fortrydelse skiller de to igen.
merge-who = Det andet navn
merge-follows = bliver den samme person. Henvendelser, opkald, grupper og fremmøde følger med.
merge-nothing-differs = Der er intet forskelligt at vælge imellem.
merge-do = Det er én person
merge-done = De to er nu én person.
merge-born = født i { $year }
merge-called = Hvad skal vi kalde personen?
merge-real-name = Hvilket rigtigt navn?
merge-pronoun = Omtales som
merge-gender = Hvilket køn?
merge-age = Hvilken alder?
merge-safe-contact = Hvordan er det sikkert at nå personen?
merge-address = Hvordan vi taler til personen
merge-interpreter = Er der brug for en tolk?
merge-access = Hvad skal der til for at komme og være med?
merge-children = Er der børn hjemme?
merge-therapist = Er der også en terapeut?
merge-advisor = Kommer gennem

person-apart-lead =
    { $pronoun ->
        [she] Hvem hun holdes adskilt fra, står kun her. Andre steder står der »ikke muligt«, aldrig hvem eller hvorfor.
        [he] Hvem han holdes adskilt fra, står kun her. Andre steder står der »ikke muligt«, aldrig hvem eller hvorfor.
        [they] Hvem de holdes adskilt fra, står kun her. Andre steder står der »ikke muligt«, aldrig hvem eller hvorfor.
       *[other] Hvem personen holdes adskilt fra, står kun her. Andre steder står der »ikke muligt«, aldrig hvem eller hvorfor.
    }
person-apart-nobody = Holdes ikke adskilt fra nogen indtil nu.
person-apart-facilitator = gruppeleder
person-apart-meets = De mødes, som det er nu. Se på deres grupper.
person-apart-level = Hvor langt?
person-apart-add = Hold adskilt
person-apart-remove = Ikke længere nødvendigt
person-apart-not-found = Ingen har det i sit navn.
note-kind-goal = Personlige mål i en gruppe
    .hint = De er deltagerens egne. Med egne ord, og kun hvis hun ønsker det.
note-kind-session = Notater om et møde
    .hint = For eksempel at nøglen binder. Intet af det, der blev sagt.
note-session = Notat om mødet
    .guard = Kun neutralt: lokalet, tiden. Ingen navne, intet af det, der blev sagt.
note-goal = Personligt mål
