## Choices

called-as-name = ime
called-as-nickname = nadimak
called-as-sign = oznaka

pronoun-not-asked = nije pitano
pronoun-she = ona
pronoun-he = on
pronoun-they = oni

gender-not-asked = nije pitano
gender-not-said = ne želi da kaže
gender-woman = žena
gender-man = muškarac
gender-other = drugo

age-band-not-asked = nije pitano
age-band-not-said = ne želi da kaže
age-band-under-18 = ispod 18
age-band-18-29 = 18 do 29
age-band-30-39 = 30 do 39
age-band-40-49 = 40 do 49
age-band-50-59 = 50 do 59
age-band-60-69 = 60 do 69
age-band-70-up = 70 i više

stage-enquiry = obraćanje
stage-conversation-booked = razgovor zakazan
stage-conversation-held = razgovor obavljen
stage-waiting = čeka grupu
stage-in-group = u grupi
stage-left = više ne učestvuje

who-may-answer-not-asked = nije pitano
who-may-answer-only-the-person = sme da se javi samo ta osoba
who-may-answer-anyone = sme da se javi bilo ko

voicemail-rule-not-asked = nije pitano: ne ostavljati poruku
voicemail-rule-nothing = ne ostavljati poruku
voicemail-rule-message = ostaviti ovu poruku

lives-with-danger-not-asked = nije pitano
lives-with-danger-not-said = ne želi da kaže
lives-with-danger-yes = živi s nekim zbog koga je potreban oprez
lives-with-danger-no = ne živi ni s kim zbog koga je potreban oprez

reach-state-now = bezbedno sada
reach-state-text-only = samo SMS
reach-state-e-mail-only = samo imejl
reach-state-later = ne sada
reach-state-expired = prvo ponovo pitati
reach-state-closed = nije dozvoljeno

reach-closed-not-asked = Još niko nije pitao šta je bezbedno.
reach-closed-not-allowed = Nisu dozvoljeni ni pozivi, ni SMS, ni imejl.
reach-closed-no-number = Nema broja ni adrese za ono što je dozvoljeno.
reach-closed-no-hours = Nije pitano kada je bezbedno.
reach-closed-no-consent = Saglasnost za kontakt nije data ili je povučena.

number-because-safe-now = Sada je bezbedno.
number-because-reason-given = Razlog je upisan.

call-about-call-back = uzvratiti poziv
call-about-book-conversation = zakazati razgovor
call-about-tell-group = javiti za grupu
call-about-ask-after = pitati kako je

call-result-reached = razgovor uspostavljen
call-result-not-reached = niko se nije javio
call-result-left-message = ostavljena poruka
call-result-somebody-else = javio se neko drugi
call-result-let-go = više nije potrebno

apart-level-group = ne u istoj grupi
apart-level-site-day = ne u istoj grupi i ne u zgradi u isto vreme
address-not-asked = nije pitano
address-first-name = na ti, imenom
address-polite = na Vi

yes-no-not-asked = nije pitano
yes-no-not-said = radije ne kaže
yes-no-yes = da
yes-no-no = ne

access-not-asked = nije pitano
access-not-said = radije ne kaže
access-nothing = ništa nije potrebno
access-something = nešto je potrebno

access-need-step-free = bez stepenica
access-need-hearing = slabo čuje
access-need-sight = slabo vidi
access-need-plain-words = jednostavne reči i vreme
access-need-company = neko dolazi u pratnji

children-not-asked = nije pitano
children-not-said = radije ne kaže
children-nothing = nema dece kod kuće
children-something = ima dece kod kuće

child-age-under-3 = manje od 3
child-age-3-6 = 3 do 6
child-age-7-12 = 7 do 12
child-age-13-17 = 13 do 17

status-paused = pauza
    .then = Ostaje na svim listama. Do tada niko ne zove i ne nudi mesto.
status-unreachable = nije dostupna
    .then = Ćutanje nije odustajanje: svako mesto na listi ostaje.
status-withdrawn = ne želi dalje
    .then = Napušta sve liste i grupe.
status-moved-on = otišla je dalje
    .then = Našla je šta joj pomaže, ovde ili drugde. Napušta sve liste i grupe.

found-by-called = po imenu
found-by-real-name = po drugom imenu

duplicate-why-same-number = Upisan je isti broj. Brojevi mogu biti zajednički.
duplicate-why-similar-name = Ime je slično.

people-filter-everyone = Svi
people-filter-waiting = Na čekanju
people-filter-in-group = U grupi
people-filter-conversation-ahead = Predstoji razgovor
people-filter-nothing-open = Ništa otvoreno

people-sort-name = Ime
people-sort-since = Od kada

way-step-enquiry = Obraćanje
way-step-conversation = Razgovor
way-step-waiting = Čekanje
way-step-group = Grupa
way-step-agreement = Izjava

step-state-done = gotovo
step-state-now = sada
step-state-ahead = tek predstoji
step-state-skipped = nije potrebno

## Screens

people = Ljudi
people-empty = Ovde još nema nikoga
    .why = Ovde će stajati svako ko nam se obrati. Počnite prvim obraćanjem.

people-count =
    { $count ->
        [one] { $count } osoba
        [few] { $count } osobe
       *[other] { $count } osoba
    }
people-filter = Koje osobe
people-stage = Na putu
people-topics = Teme
people-reach = Javljanje
people-nobody-here = Ovde trenutno nema nikoga
    .why = Niko ne odgovara ovom izboru. Svi ostali su i dalje na spisku.

## A person's page

person-more = Još
person-change-about = Izmeni podatke
person-join = Stavi na listu čekanja
person-merge = Ista je kao neko drugi
person-apart = Drži razdvojeno

person-stage-enquiry = obraćanje: { $day }
person-stage-conversation-booked = razgovor zakazan: { $day }
person-stage-conversation-held = razgovor obavljen: { $day }
person-stage-waiting = čeka grupu od: { $day }
person-stage-in-group = u grupi od: { $day }
person-stage-left = više ne učestvuje od: { $day }

# $pronoun is she, he, they or not-asked.
contact-title =
    { $pronoun ->
        [she] Kako joj se bezbedno javiti
        [he] Kako mu se bezbedno javiti
       *[other] Kako se bezbedno javiti
    }
contact-closed = Što nije rečeno, nije ni dozvoljeno.
contact-unconfirmed-settle = Pitana je: skloni ovo
contact-unconfirmed = Nepotvrđeno, pitajte pre poziva
contact-asked-on = pitano: { $day }
contact-ask-again-on = ponovo pitati: { $day }
contact-phone = Telefon
contact-email = Imejl
contact-no-number = Nema broja
contact-calls = pozivi
contact-texts = SMS
contact-e-mails = imejl
contact-answer-not-asked = nije pitano ko sme da se javi
contact-answer-anyone = sme da se javi bilo ko
contact-answer-only-the-person =
    { $pronoun ->
        [she] sme da se javi samo ona
        [he] sme da se javi samo on
        [they] smeju da se jave samo oni
       *[other] sme da se javi samo ta osoba
    }
contact-say = Recite
contact-say-both = „Dobar dan, ovde { $name }. Zovem ovim povodom: { $reason }.”
contact-say-name = „Dobar dan, ovde { $name }.”
contact-say-reason = „Dobar dan, zovem ovim povodom: { $reason }.”
contact-say-nothing = Ništa nije dogovoreno. Nikada ne recite ko smo.
contact-quoted = „{ $text }”
contact-nobody-answers = Ako se niko ne javi
contact-leave-message = Ostaviti ovu poruku
contact-leave-nothing = Ne ostavljati poruku
contact-who-answers = Ko sme da se javi?
contact-code-word = Dogovorena reč
    .hint = Po toj reči je jasno da smo to zaista mi.
contact-code-word-keeps = Jedna je dogovorena. Ako je prazno, ona ostaje.
contact-other-way = Drugi način
    .hint = Preko koga, ili gde može da se ostavi poruka.
contact-expired = Ono što je bezbedno važilo je do: { $day }. Prvo pitajte ponovo.
contact-valid-until = Ovo važi do: { $day }.
contact-danger = Živi s nekim zbog koga je potreban oprez
contact-ask-again = Vreme je da se ponovo pita šta je bezbedno
contact-owed = Otvoren je poziv: { $about }.
contact-unsafe = Broj je prikazan van bezbednog vremena, { $day }: { $reason }

contact-call = Pozovi sada
contact-text = Pošalji SMS
contact-e-mail = Napiši imejl
contact-change = Izmeni
contact-ask = Upiši šta je bezbedno
contact-urgent = Ne može da čeka
contact-settle = Otvoreni pozivi
contact-keep = Ovo je bezbedno
contact-phone-unusual = Ovo izgleda neobično. Pročitajte ga još jednom naglas; čuva se kako jeste.
contact-neutral = Uzmi neutralne reči
contact-neutral-words = Dobar dan, ovde { $name }. Javiću se drugi put.
contact-neutral-nameless = Dobar dan. Javiću se drugi put.
contact-changed = Upisano je šta je bezbedno.
contact-keeps = Ako je prazno, ostaje { $there }.
contact-drop-phone = Ukloni broj
contact-drop-email = Ukloni adresu
contact-drop-code-word = Ukloni dogovorenu reč
contact-danger-asked =
    { $pronoun ->
        [she] S kim ona živi?
        [he] S kim on živi?
       *[other] S kim osoba živi?
    }
    .hint = Pitamo da nijedan poziv ne bi naneo štetu. Svaki odgovor je u redu, pa i nikakav.
contact-holds-until = Važi do
    .hint = Posle tog dana ništa nije dozvoljeno.
contact-ask-again-when = Ponovo pitati
    .hint = Ako je prazno: za mesec dana.

hours = Kada je bezbedno zvati ili pisati?
    .hint = Bez vremena ni ne zovemo ni ne šaljemo SMS.
hours-days = Dani, red { $number }
hours-from = Od
hours-until = Do
hours-remove = Ukloni
hours-other = drugo vreme
hours-span = { $days }, { $from } do { $until }
hours-whole-day = { $days }, ceo dan
days-every = Svaki dan
days-weekdays = Radni dani
days-weekend = Subota i nedelja
days-run = { $first }–{ $last }

call-title = Poziv: { $called }
call-not-safe-now = Sada nije bezbedno
call-reason = Zašto ne može da čeka?
    .hint = To se upisuje i ostaje na strani.
call-show-number = Prikaži broj
call-how =
    { $tries ->
        [0] Kako je prošao poziv? ({ $about })
        [one] Kako je prošao poziv? ({ $about }; do sada { $tries } pokušaj)
        [few] Kako je prošao poziv? ({ $about }; do sada { $tries } pokušaja)
       *[other] Kako je prošao poziv? ({ $about }; do sada { $tries } pokušaja)
    }
call-result-do-reached = Razgovor uspostavljen
call-result-do-not-reached = Niko se nije javio
call-result-do-left-message = Ostavljena poruka
call-result-do-somebody-else = Javio se neko drugi
call-result-do-let-go = Više nije potrebno
call-recorded-reached = Upisano: razgovor je uspostavljen.
call-recorded-not-reached = Upisano: niko se nije javio. Poziv ostaje otvoren.
call-recorded-left-message = Zabeleženo: poruka je ostavljena. Poziv ostaje otvoren.
call-recorded-somebody-else = Zabeleženo: javio se neko drugi. Poziv ostaje otvoren.
call-recorded-let-go = Upisano: više nije potrebno.

way = Na putu
way-enquiry = { $day }, { $channel }
way-conversation = { $day }, vodi: { $who }
way-conversation-open = treba zakazati
way-waiting =
    { $days ->
        [0] od danas, „{ $topics }”
        [one] { $days } dan, „{ $topics }”
        [few] { $days } dana, „{ $topics }”
       *[other] { $days } dana, „{ $topics }”
    }
way-waited = za temu „{ $topics }”
way-group = { $group }, od: { $day }
way-agreement-open = treba potpisati

about =
    { $pronoun ->
        [she] O njoj
        [he] O njemu
       *[other] O osobi
    }
about-lead = Nijedan odgovor nije obavezan. Što nije pitano, ostaje prazno.
about-called = Kako je zovemo ovde
about-real-name = Pravo ime
    .hint = Samo ako ga je osoba rekla. Nikada se ne štampa i ne stoji ni na jednom spisku.
about-age = Godine
    .hint = Slede iz godine rođenja, ako je upisana.
about-years = ove godine puni { $years }
about-birth-year = Godina rođenja
about-gender = Pol
    .hint = Pitamo jer neke grupe nisu za sve.
about-pronoun = Kako govorimo o osobi
about-languages = Jezici
about-languages-add = Dodaj jezik
about-languages-nothing = Nijedan jezik se tako ne zove.
about-language-remove = Ukloni: { $language }
about-not-asked = nije pitano
about-change = Izmeni
about-saved = Sve je sačuvano
about-unsaved = Još nije sačuvano

history = Istorija
history-all = Prikaži sve
person-enquiries = Povod obraćanja
person-enquiry-no-topic = Još bez teme
person-waited = Ranije na listi čekanja
person-groups = Grupe
person-group-since = od: { $from }
person-group-ended = od: { $from }, grupa je završena
person-group-left = { $from } – { $until }
person-group-open = Pogledaj
person-enquiry-how = { $channel }, primila { $who }
person-enquiry-through = { $channel } ({ $through }), primila { $who }

attempts = Pokušaji poziva
attempt-by = { $about }, { $who }
attempt-unsafe = broj prikazan van bezbednog vremena

consents = Saglasnosti
    .none = za sada nijedna
    .why = Svaka stoji zasebno. Povući jednu ne znači napustiti.
consent-purpose-contact = da je kontaktiramo
consent-purpose-statistics = da se broji u zbirnim podacima
consent-purpose-evaluation = da je pitamo kako je bilo
consent-purpose-newsletter = da dobija bilten
consent-way = Kako je rečeno?
consent-way-oral = usmeno
consent-way-written = pismeno
consent-way-witnessed = pred svedokom
consent-on = Kada?
consent-state-not-asked = nije pitano
consent-state-given = da
consent-state-declined = ne
consent-state-withdrawn = povučeno
consent-said = { $state }, { $day }, { $way }
consent-yes = Rekla je da
    .name = Rekla je da: { $purpose }
consent-no = Rekla je ne
    .name = Rekla je ne: { $purpose }
consent-take-back = Povuci
    .name = Povuci: { $purpose }

note = Beleška
note-there = postoji
note-empty = ništa nije zapisano
note-text = Beleška
note-guard = Pišite samo ono što treba da biste pomogli. Bez tuđih imena, ništa o događaju, ništa o zdravlju.
note-off = Beleške ove vrste su isključene. Ova se može samo isprazniti.
note-kind-person = Beleške o osobi
    .hint = Na primer, kako se zajedno nalazi ulaz.
note-kind-enquiry = Beleške o obraćanju
    .hint = Na primer, šta je obećano telefonom.
note-kind-conversation = Beleške o razgovoru
    .hint = Za onu koja vodi razgovor i koordinatorku. Ništa od onoga što je ispričano.
details = Šta pomaže
    .what = obraćanje, pristup, deca, savetnica, oznake
details-address = Kako se obraćamo ovoj osobi
details-interpreter = Da li je potreban prevodilac?
details-interpreter-yes = potreban prevodilac
details-access = Šta je potrebno za dolazak i učešće?
    .hint = Pitamo da bi prostorija i grupa odgovarale.
details-access-yes = nešto je potrebno za učešće
details-access-needs = Šta je potrebno
details-access-note = Još nešto
details-children = Ima li dece kod kuće?
    .hint = Pitamo da bi ih neko čuvao. Broj i uzrast su dovoljni; bez imena.
details-children-count = Koliko dece
    .empty = nije rečeno
details-children-ages = Koliko imaju godina
details-childcare = Treba li neko da ih čuva?
details-childcare-yes = čuvanje dece pomaže
details-therapist = Ide li i kod terapeuta?
    .hint = Dovoljno je da ili ne. Više se ne čuva.
details-advisor = Dolazi preko
    .hint = Savetnica ili partner. Njima se ništa ne javlja.
    .nobody = nikoga: došla je sama
details-through = preko: { $name }
details-tags = Oznake
    .none = Još nema oznaka. Prave se u podešavanjima.

status = Kako je trenutno?
status-title = Neko vreme nije tu
status-lead = Ništa od ovoga nije konačno. Povratak je jedno dugme.
status-change = Pauza ili odlazak
status-until = Pauza do
    .hint = Može ostati prazno. Tog dana stoji na strani „Danas“.
status-do = Zapiši
status-changed = Zapisano.
status-follows-lists = Napušta listu čekanja za: { $topics }.
status-follows-groups = Napušta: { $groups }.
status-follows-conversations =
    { $count ->
        [one] Otkazuje se { $count } zakazan razgovor.
        [few] Otkazuju se { $count } zakazana razgovora.
       *[other] Otkazuje se { $count } zakazanih razgovora.
    }
status-follows-calls =
    { $count ->
        [one] Odustaje se od { $count } otvorenog poziva.
       *[other] Odustaje se od { $count } otvorenih poziva.
    }
status-since = od { $day }
status-since-until = od { $day }, do { $until }
status-until-over = do { $until }: vreme je da se pita
status-back = Ponovo je tu
status-back-done = Dobro došla nazad. Zapisano je.
status-wait-again = Ponovo čeka za: { $topics }
    .hint = Od danas, sa istim željama.

people-tag = Oznaka
people-tag-any = bilo koja oznaka
people-status = Pauza ili odlazak
people-status-any = bilo koje stanje

person-together = Zajedno sa
person-together-nobody = Za sada ne želi ni s kim posebno.
person-together-add = Drži zajedno
person-apart-kind = Šta se želi?
person-apart-kind-apart = držati razdvojeno
    .text = Nikada u istoj grupi.
person-apart-kind-together = držati zajedno
    .text = U istoj grupi, ako je moguće.
person-apart-who = S kim?
merge-title = Ko je isto što i { $called }?
merge-lead = Sve prelazi na jednu stranu. Jedan opoziv ih ponovo razdvaja.
merge-who = Drugo ime
merge-follows = postaje ista osoba. Obraćanja, pozivi, grupe i prisustvo prelaze.
merge-nothing-differs = Ništa se ne razlikuje što bi trebalo izabrati.
merge-do = To je jedna osoba
merge-done = Sada su jedna osoba.
merge-born = rođena { $year }.
merge-called = Kako da zovemo ovu osobu?
merge-real-name = Koje pravo ime?
merge-pronoun = Kako se o njoj govori
merge-gender = Koji rod?
merge-age = Koje godine?
merge-safe-contact = Kako je bezbedno doći do ove osobe?
merge-address = Kako se obraćamo ovoj osobi
merge-interpreter = Da li je potreban prevodilac?
merge-access = Šta je potrebno za dolazak i učešće?
merge-children = Ima li dece kod kuće?
merge-therapist = Ide li i kod terapeuta?
merge-advisor = Dolazi preko

person-apart-lead =
    { $pronoun ->
        [she] Od koga je ona razdvojena stoji samo ovde. Drugde piše „nije moguće”, nikada ko ni zašto.
        [he] Od koga je on razdvojen stoji samo ovde. Drugde piše „nije moguće”, nikada ko ni zašto.
       *[other] Od koga je ova osoba razdvojena stoji samo ovde. Drugde piše „nije moguće”, nikada ko ni zašto.
    }
person-apart-nobody = Za sada ni od koga.
person-apart-facilitator = voditeljka
person-apart-meets = Sada se sreću. Pogledajte njihove grupe.
person-apart-level = Koliko razdvojeno?
person-apart-add = Drži razdvojeno
person-apart-remove = Više nije potrebno
person-apart-not-found = Niko se tako ne zove.
note-kind-goal = Lični ciljevi u grupi
    .hint = Pripadaju učesnici. Njenim rečima, i samo ako želi.
note-kind-session = Beleške o susretu
    .hint = Na primer, da ključ zapinje. Ništa od onoga što je rečeno.
note-session = Beleška o susretu
    .guard = Samo neutralno: prostorija, vreme. Bez imena, ništa od rečenog.
note-goal = Lični cilj
