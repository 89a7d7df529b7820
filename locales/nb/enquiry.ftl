enquiry = Ny henvendelse
enquiry-lead = Bare én ting trengs: noe å kjenne personen på.
enquiry-restored = Det du hadde skrevet, står her igjen.

enquiry-called = Hva kan jeg kalle deg?
    .hint = Et navn, et kallenavn eller et kjennetegn. Et telefonnummer alene er også nok.
enquiry-called-as = Det som ble oppgitt, er et
enquiry-known-not = En annen

enquiry-reach = Hvordan er det trygt å kontakte deg?
enquiry-reach-closed = Det som ikke er sagt, er ikke tillatt
enquiry-reach-known = Det som er trygt, gjelder som før. Det som skrives her, kommer i stedet.
enquiry-phone = Telefon
enquiry-email = E-post
enquiry-may = Kan vi
    .hint = Tider ovenfor gir lov til å ringe; sms og e-post må vi spørre om.
enquiry-may-call = ringe
enquiry-may-text = sende sms
enquiry-may-e-mail = sende e-post
enquiry-when = Når er det trygt å ringe?
    .hint = Uten et klokkeslett ringer vi ikke. Mer nøyaktige tider kan legges til på personens side.
enquiry-when-mornings = formiddag, 9 til 12
enquiry-when-afternoons = ettermiddag, 12 til 17
enquiry-when-evenings = kveld, 17 til 21
enquiry-when-weekends = helg, 10 til 20
enquiry-when-anytime = når som helst, 8 til 22
enquiry-say-name = Hvem skal vi si at ringer?
enquiry-say-reason = Og hva gjelder det?
    .hint = Noe uskyldig, for eksempel en bok som er bestilt. Aldri navnet vårt.
enquiry-who-answers = Hvem kan ta telefonen?
enquiry-voicemail = Hvis ingen svarer
enquiry-voicemail-message = Beskjeden vi kan legge igjen
    .hint = Et navn og noe ubestemt. Aldri navnet vårt.

enquiry-topics = Hva handler det om?
    .hint = Temaet er nok. Ingen trenger å fortelle hva som har skjedd.
enquiry-topic-excluded = { $topic } (tilbys ikke)
enquiry-times = Når kan du komme?
enquiry-channel = Hvordan kom henvendelsen til oss?
enquiry-sent-by = Gjennom hvem?
    .hint = Ingenting går tilbake til dem. Navn legges til i innstillingene.
    .nobody = ikke sagt

enquiry-book = Avtal en samtale nå
    .hint = Ctrl B virker overalt. Ellers står det under I dag at vi skal ringe og avtale den.
enquiry-book-day = Dag
enquiry-book-hour = Klokkeslett
enquiry-book-place = Hvor
enquiry-book-with = Med

enquiry-more = Mer, når det er tid
enquiry-more-what = sms, e-post, hvem som tar telefonen, hvordan den kom

enquiry-record = Noter henvendelsen
enquiry-count = Tell med henvendelsen
enquiry-unnamed = Bare tell den
    .title = Allerede besvart, og ingen noteres
enquiry-later = Fortsett senere
enquiry-discard = Tøm feltene
enquiry-keys = Ctrl Enter noterer, Ctrl B avtaler en samtale, Esc går ut og beholder det som er skrevet.
enquiry-recorded = Notert: { $called }
enquiry-counted = Henvendelsen er talt med.

enquiry-perhaps = Kanskje den samme personen
enquiry-perhaps-nobody = Ingen med et slikt navn eller nummer så langt.
enquiry-perhaps-same = Det er den samme
enquiry-no-story = Det som har skjedd, skrives ikke ned her og trenger ikke å bli fortalt.
