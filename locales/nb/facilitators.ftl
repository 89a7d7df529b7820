## Words of the rules

role-expert-by-experience = erfaringskonsulent
role-ally = alliert
role-initiator = igangsetter
role-facilitator = gruppeleder
role-professional = fagperson

## Screens

facilitators = Gruppeledere
    .lead = De som leder en gruppe eller setter den i gang. En gruppe kan også klare seg uten.
facilitators-empty = Det er ingen gruppeledere ennå
    .why = Legg til dem som leder grupper, så de kan få en plass. Grupper som leder seg selv, trenger ingen.
facilitators-open = Gå til gruppelederne
facilitator-add = Legg til en gruppeleder
    .action = Legg til
facilitator-added = { $called } kan få en plass nå.
facilitator-called = Kalles
    .why = Det eneste navnet som noen gang vises. Et fornavn eller et kallenavn er nok.
facilitator-roles = Roller
    .why = Hvilke plasser personen kan få. Minst én.
facilitator-groups = Leder nå
facilitator-free = Ingen gruppe for tiden
facilitator-leads = leder { $group }
facilitator-pledge = Taushetsløfte
facilitator-pledge-on = Taushetsløftet er underskrevet
    .why = Det gjelder alle grupper, også når en har sluttet. La feltet stå tomt til det er underskrevet.
facilitator-pledged = Løfte underskrevet
facilitator-pledged-on = Underskrevet { $day }
facilitator-contact = Slik får kontoret kontakt
    .why = Står bare på denne siden. Feltet kan stå tomt.
facilitator-put-away = Lagt bort
    .why = Foreslås ikke lenger til en plass. Plasser personen har, blir stående.

facilitator-times = Når en gruppe kan ledes
    .hint = Velg deler av dagene. Er ingenting valgt, er det når som helst.
facilitator-most = Hvor mange grupper om gangen
    .why = Kontoret foreslår ikke flere enn det. Det kan endres når som helst.
    .empty = én
facilitator-person = Deltar eller har selv deltatt her
    .why = Da holder kontoret denne personen unna grupper der det ikke er mulig. Feltet kan stå tomt.
facilitator-person-linked = Knyttet til en person her
facilitator-before = Har ledet før
facilitator-details = Opplæring, attest, språk
    .what = Alle svar er frivillige
facilitator-check = Er det sett en politiattest?
    .why = Bare svaret og dagen lagres, aldri papiret.
facilitator-checked-on = Sett den
facilitator-check-again = Spør igjen fra
    .why = Fra den dagen står det på I dag. Tomt betyr aldri.
facilitator-check-due = Be om politiattesten igjen
facilitator-training = Opplært til å lede grupper?
facilitator-training-note = Hvilken opplæring
facilitator-trained = opplært
facilitator-supervision = Er det veiledning?
facilitator-supervision-note = Av hvem, og hvor ofte
facilitator-languages = Språk for å lede en gruppe
facilitator-topics = Temaer for å lede en gruppe
    .why = Er ingenting valgt, er det alle temaer.
not-with = Ikke sammen med disse personene
    .why = Det står bare i dette vinduet. Alle andre steder står det «ikke mulig», aldri hvorfor.
not-with-title = Ikke sammen med { $called }
not-with-who = En til som ikke skal møtes
not-with-leads = leder også grupper
not-with-leader = En gruppeleder hun aldri leder sammen med
    .choose = velg
