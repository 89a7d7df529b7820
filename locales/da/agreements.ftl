## Words of the rules

agreement-way-written = På papir
agreement-way-oral = Mundtligt
agreement-way-witnessed = Mundtligt, med et vidne
agreement-way-alias = På papir, med navnet herfra

agreement-progress-all-signed = Alle har skrevet under
agreement-progress-some-open =
    { $open ->
        [one] Én tavshedserklæring mangler
       *[other] { $open } tavshedserklæringer mangler
    }
agreement-progress-nobody-yet = Ingen at skrive under endnu

## Screens

agreement = Tavshedserklæring
agreement-open = Tavshedserklæring mangler
agreement-agreed = Sagt ja { $day }
agreement-missing = Mangler at skrive under: { $names }.
agreement-gist = Det, der bliver sagt i gruppen, bliver i gruppen, også når man er stoppet.
agreement-record = Notér tavshedserklæringer
    .why = Alle måder gælder lige meget. Papir derhjemme kan være utrygt: ingen behøver at skrive under på papir.
    .action = Notér
agreement-recorded = Noteret. { $state }.
agreement-who = Hvem har sagt ja
agreement-way = På hvilken måde
    .why = Ingen kopi af papiret gemmes her.
agreement-why-written = Skrevet under med eget navn.
agreement-why-oral = Sagt med ord.
agreement-why-witnessed = Sagt med ord, og en anden var til stede.
agreement-why-alias = Skrevet under med et kælenavn.
agreement-on = Hvilken dag
    .why = Lad feltet være tomt, hvis det er i dag.
agreement-lapse = Tavshedserklæringen gælder ikke længere
agreement-lapsed = Tavshedserklæringen mangler igen.
## The text. Its law is the duty to report of the country (R25).

agreement-text =
    Det, der bliver sagt i gruppen, bliver i gruppen.

    Jeg fortæller ingen, hvem der er i gruppen, hvad der bliver sagt, eller hvor og hvornår vi mødes.
    Jeg skriver ikke om det, og jeg tager ingen billeder.
    Når jeg fortæller andre om gruppen, taler jeg kun om mig selv.
    Møder jeg en fra gruppen et andet sted, venter jeg, til hun hilser.
    Løftet er det samme for deltagere, gruppeledere og gæster. Det gælder også, når jeg er stoppet.

    Jeg behøver ikke at skrive under med mit eget navn. Jeg kan også love det mundtligt.
    Jeg tager ikke papiret med hjem, hvis det er utrygt.

    Loven har undtagelser. Så må nogen måske sige noget videre og fortæller det først, hvis det kan lade sig gøre:
    { $law }

    Jeg kan altid spørge om alt, hvad der står her. Jeg kommer i gruppen, fordi jeg har lyst.
agreement-text-no-law = (Her står, hvad landets lov siger. Spørg en jurist.)
agreement-earlier = Ny tekst: spørg igen
agreement-again = Teksten er ny. De, der har sagt ja til en tidligere, bliver spurgt igen.
agreement-read = Læs og print
agreement-language = Tekstens sprog
agreement-draft = Det er et udkast. Lad en jurist læse det.
agreement-draft-change = Ret teksten
agreement-version = Version { $version }, { $day }
agreement-print = Print
    .why = På papiret står kun navnene herfra og linjer til at skrive under på.
agreement-page = Det lover vi hinanden
agreement-page-name = Navn herfra
agreement-page-sign = Underskrift eller mærke
agreement-page-day = Dag
agreement-guests = Gæster
agreement-guest = En gæst for én aften
    .hint = Kun det navn, hun bruger her. Lad feltet være tomt, hvis der ingen er.
agreement-guest-evening = Hvilken aften
agreement-guest-remove = Tag ud
    .name = Tag ud: { $called }
agreement-guest-removed = Taget ud: { $called }.
agreement-signers = Hvem lover
settings-agreement = Erklæring
    .why = Det, alle lover: at tie. Det, der er skrevet under på, bliver, som det var.
agreement-edit = Det, der loves
    .hint = Landets lov står i den. Hver ændring giver en ny version.
agreement-asks-again = Alle bliver spurgt igen
    .hint = Slå det kun fra, hvis meningen er den samme.
agreement-publish = Gør det til den nye version
agreement-published = Fra nu af gælder den nye version.
agreement-shipped = Tag appens tekst
agreement-versions = Tidligere versioner
agreement-came-with-app = kom med appen
