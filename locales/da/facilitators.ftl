## Words of the rules

role-expert-by-experience = erfaringsekspert
role-ally = allieret
role-initiator = igangsætter
role-facilitator = gruppeleder
role-professional = fagperson

## Screens

facilitators = Gruppeledere
    .lead = De, der leder en gruppe eller sætter den i gang. En gruppe kan også klare sig uden.
facilitators-empty = Der er ingen gruppeledere endnu
    .why = Tilføj dem, der leder grupper, så de kan få en plads. Grupper, der leder sig selv, behøver ingen.
facilitators-open = Gå til gruppelederne
facilitator-add = Tilføj en gruppeleder
    .action = Tilføj
facilitator-added = { $called } kan få en plads nu.
facilitator-called = Kaldes
    .why = Det eneste navn, der nogensinde vises. Et fornavn eller et kælenavn er nok.
facilitator-roles = Roller
    .why = Hvilke pladser personen kan få. Mindst én.
facilitator-groups = Leder nu
facilitator-free = Ingen gruppe lige nu
facilitator-leads = leder { $group }
facilitator-pledge = Tavshedsløfte
facilitator-pledge-on = Tavshedsløftet er underskrevet den
    .why = Det gælder alle grupper, også når man er stoppet. Lad feltet være tomt, til det er underskrevet.
facilitator-pledged = Løfte underskrevet
facilitator-pledged-on = Underskrevet { $day }
facilitator-contact = Sådan får kontoret kontakt
    .why = Står kun på denne side. Feltet må være tomt.
facilitator-put-away = Lagt væk
    .why = Foreslås ikke længere til en plads. Pladser, personen har, består.

facilitator-times = Hvornår en gruppe kan ledes
    .hint = Vælg dele af dagene. Er intet valgt, er det når som helst.
facilitator-most = Hvor mange grupper ad gangen
    .why = Kontoret foreslår ikke flere end det. Det kan ændres når som helst.
    .empty = én
facilitator-person = Deltager eller har selv deltaget her
    .why = Så holder kontoret denne person væk fra grupper, hvor det ikke er muligt. Feltet må stå tomt.
facilitator-person-linked = Knyttet til en person her
facilitator-before = Har ledet før
facilitator-details = Uddannelse, attest, sprog
    .what = Alle svar er frivillige
facilitator-check = Er der set en attest?
    .why = Kun svaret og dagen gemmes, aldrig papiret.
facilitator-checked-on = Set den
facilitator-check-again = Spørg igen fra
    .why = Fra den dag står det på I dag. Tomt betyder aldrig.
facilitator-check-due = Bed om attesten igen
facilitator-training = Uddannet til at lede grupper?
facilitator-training-note = Hvilken uddannelse
facilitator-trained = uddannet
facilitator-supervision = Er der supervision?
facilitator-supervision-note = Af hvem, og hvor tit
facilitator-languages = Sprog til at lede en gruppe
facilitator-topics = Emner til at lede en gruppe
    .why = Er intet valgt, er det alle emner.
not-with = Ikke sammen med disse personer
    .why = Det står kun i dette vindue. Alle andre steder står der „ikke muligt“, aldrig hvorfor.
not-with-title = Ikke sammen med { $called }
not-with-who = En mere, der ikke skal mødes
not-with-leads = leder også grupper
not-with-leader = En gruppeleder, hun aldrig leder sammen med
    .choose = vælg
