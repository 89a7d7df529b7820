## Choices

place-office = u kancelariji
place-phone = telefonom
place-elsewhere = na drugom mestu

conversation-state-booked = zakazan
conversation-state-held = obavljen
conversation-state-missed = nije održan
conversation-state-called-off = otkazan

outcome-accepted = čeka grupu
outcome-not-now = ne sada
outcome-referred = upućivanje na drugo mesto
outcome-other = nešto drugo

went-held = razgovor je obavljen
went-missed = razgovor nije održan

conversation-standing-none = još bez razgovora
conversation-standing-booked = razgovor zakazan
conversation-standing-held = razgovor obavljen
readiness-not-asked = nije pitano
readiness-not-said = radije ne kaže
readiness-ready = spremna za grupu
readiness-unsure = još nije sigurna
readiness-not-yet = još ne

## Screens

conversations = Razgovori
conversations-none = Još nije bilo razgovora.
conversation-at = { $day }, { $hour }
conversation-where-with = { $place }, vodi: { $who }
conversation-came-not-until = ne pre: { $day }
conversation-came-referred = upućivanje: { $to }

conversation-book = Zakaži razgovor
conversation-book-do = Zakaži
booking-week = Šta je zakazano ove nedelje
interviewer-open = Još nije odlučeno
interviewer-other = Neko drugi
interviewer-name = Ime
    .hint = Za nekoga bez pristupne fraze. Taj razgovor otvara samo koordinatorka.
booking-week-line = { $hour } { $who }
booking-week-free = slobodno
booking-week-clash = { $who } tada ima razgovor: { $hours }
conversation-booked = Zakazano: { $day }, { $hour }.
conversation-booked-busy = Zakazano: { $day }, { $hour }. U to vreme postoji još jedan razgovor.
conversation-move = Pomeri
conversation-move-do = Pomeri
conversation-cancel = Otkaži
conversation-cancel-title = Otkazati razgovor?
conversation-cancel-do = Otkaži razgovor
conversation-cancelled = Razgovor je otkazan.
conversation-another-day = Nađi drugi dan
    .hint = Na strani Danas će tada stajati poziv za zakazivanje.
conversation-record = Upiši kako je prošao

conversation-with = Razgovor: { $called }
conversation-lead = { $day }, { $hour }, { $where }
conversation-went = Kako je prošao?
conversation-missed-then = Ćutanje nije odbijanje. Na strani Danas stoji poziv za drugi dan, kada je bezbedno.
conversation-outcome = Šta je proisteklo?
conversation-then-accepted = Slede želje.
conversation-then-not-now = Možda kasnije; još nije na listi.
conversation-then-referred = Nešto drugo pomaže bolje.
conversation-then-other = Ovde ništa ne sledi.
conversation-not-until = Ne pre
    .hint = Može da ostane prazno.
conversation-referred-to = Kuda je upućivanje
    .hint = Može da ostane prazno. Tamo niko od nas ne čuje za to.
conversation-referred-place = Mesto iz imenika
    .other = drugo mesto
conversation-readiness = Spremna za grupu?
    .hint = Pitamo, nikad ne procenjujemo. Ono što se desilo ne mora da se priča.
conversation-topics = Čeka grupu za temu
conversation-record-do = Upiši
conversation-recorded = Razgovor je upisan.
conversation-recorded-call = Upisano. Otvoren je poziv za drugi dan.
conversation-no-notes = Ovde se ne čuva ništa od onoga što je rečeno.
conversation-nothing-more = Ništa nije sledilo.

conversation-beside = Dobro je znati
conversation-beside-topics = Povod obraćanja
conversation-beside-times = Kada ima vremena
conversation-beside-waits = Već čeka grupu za temu
conversation-beside-reach = Javljanje
