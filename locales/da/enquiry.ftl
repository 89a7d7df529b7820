enquiry = Ny henvendelse
enquiry-lead = Kun én ting er nødvendig: noget at kende personen på.
enquiry-restored = Det, du havde skrevet, står her igen.

enquiry-called = Hvad må jeg kalde dig?
    .hint = Et navn, et kælenavn eller et kendetegn. Et telefonnummer alene er også nok.
enquiry-called-as = Det oplyste er et
enquiry-known-not = En anden

enquiry-reach = Hvordan er det trygt at kontakte dig?
enquiry-reach-closed = Det, der ikke er sagt, er ikke tilladt
enquiry-reach-known = Det, der er trygt, gælder som før. Det, der skrives her, træder i stedet.
enquiry-phone = Telefon
enquiry-email = E-mail
enquiry-may = Må vi
    .hint = Tider ovenfor giver lov til opkald; sms og e-mail skal vi spørge om.
enquiry-may-call = ringe
enquiry-may-text = sende en sms
enquiry-may-e-mail = sende en e-mail
enquiry-when = Hvornår er det trygt at ringe?
    .hint = Uden et tidspunkt ringer vi ikke. Mere præcise tider kan tilføjes på personens side.
enquiry-when-mornings = formiddag, 9 til 12
enquiry-when-afternoons = eftermiddag, 12 til 17
enquiry-when-evenings = aften, 17 til 21
enquiry-when-weekends = weekend, 10 til 20
enquiry-when-anytime = når som helst, 8 til 22
enquiry-say-name = Hvem skal vi sige, der ringer?
enquiry-say-reason = Og hvad drejer det sig om?
    .hint = Noget uskyldigt, for eksempel en bestilt bog. Aldrig vores navn.
enquiry-who-answers = Hvem må tage telefonen?
enquiry-voicemail = Hvis ingen svarer
enquiry-voicemail-message = Den besked, vi må lægge
    .hint = Et navn og noget ubestemt. Aldrig vores navn.

enquiry-topics = Hvad handler det om?
    .hint = Emnet er nok. Ingen behøver at fortælle, hvad der er sket.
enquiry-topic-excluded = { $topic } (tilbydes ikke)
enquiry-times = Hvornår kan du komme?
enquiry-channel = Hvordan kom henvendelsen til os?
enquiry-sent-by = Gennem hvem?
    .hint = Intet går tilbage til dem. Navne tilføjes i indstillingerne.
    .nobody = ikke sagt

enquiry-book = Aftal en samtale nu
    .hint = Ctrl B virker overalt. Ellers står der under I dag et opkald om at aftale den.
enquiry-book-day = Dag
enquiry-book-hour = Klokkeslæt
enquiry-book-place = Hvor
enquiry-book-with = Med

enquiry-more = Mere, når der er tid
enquiry-more-what = sms, e-mail, hvem der tager telefonen, hvordan den kom

enquiry-record = Notér henvendelsen
enquiry-count = Tæl henvendelsen med
enquiry-unnamed = Tæl den kun
    .title = Allerede besvaret, og ingen noteres
enquiry-later = Fortsæt senere
enquiry-discard = Ryd felterne
enquiry-keys = Ctrl Enter noterer, Ctrl B aftaler en samtale, Esc går ud og beholder det, der er skrevet.
enquiry-recorded = Noteret: { $called }
enquiry-counted = Henvendelsen er talt med.

enquiry-perhaps = Måske den samme person
enquiry-perhaps-nobody = Ingen med sådan et navn eller nummer indtil nu.
enquiry-perhaps-same = Det er den samme
enquiry-no-story = Hvad der er sket, bliver ikke skrevet ned her og behøver ikke at blive fortalt.
