## Words of the rules

agreement-way-written = På papir
agreement-way-oral = Muntlig
agreement-way-witnessed = Muntlig, med et vitne
agreement-way-alias = På papir, med navnet som brukes her

agreement-progress-all-signed = Alle har skrevet under
agreement-progress-some-open =
    { $open ->
        [one] Én taushetserklæring mangler
       *[other] { $open } taushetserklæringer mangler
    }
agreement-progress-nobody-yet = Ingen å skrive under ennå

## Screens

agreement = Taushetserklæring
agreement-open = Taushetserklæring mangler
agreement-agreed = Sagt ja { $day }
agreement-missing = Har ikke skrevet under ennå: { $names }.
agreement-gist = Det som blir sagt i gruppen, blir i gruppen, også når en har sluttet.
agreement-record = Noter taushetserklæringer
    .why = Alle måter gjelder like mye. Papir hjemme kan være utrygt: ingen trenger å skrive under på papir.
    .action = Noter
agreement-recorded = Notert. { $state }.
agreement-who = Hvem har sagt ja
agreement-way = På hvilken måte
    .why = Ingen kopi av papiret blir tatt vare på her.
agreement-why-written = Skrevet under med eget navn.
agreement-why-oral = Sagt med ord.
agreement-why-witnessed = Sagt med ord, og en annen var til stede.
agreement-why-alias = Skrevet under med et kallenavn.
agreement-on = Hvilken dag
    .why = La feltet stå tomt hvis det er i dag.
agreement-lapse = Taushetserklæringen gjelder ikke lenger
agreement-lapsed = Taushetserklæringen mangler igjen.
## The text. Its law is the duty to report of the country (R25).

agreement-text =
    Det som blir sagt i gruppen, blir i gruppen.

    Jeg forteller ingen hvem som er i gruppen, hva som blir sagt der, eller hvor og når vi møtes.
    Jeg skriver ikke om det, og jeg tar ikke bilder.
    Når jeg forteller andre om gruppen, snakker jeg bare om meg selv.
    Møter jeg noen fra gruppen et annet sted, venter jeg til hun hilser.
    Løftet er det samme for deltakere, gruppeledere og gjester. Det gjelder også når jeg har sluttet.

    Jeg trenger ikke å skrive under med eget navn. Jeg kan også love det muntlig.
    Jeg tar ikke papiret med hjem hvis det er utrygt.

    Loven har unntak. Da må noen kanskje si fra, og forteller det først hvis det går an:
    { $law }

    Jeg kan spørre om alt her når som helst. Jeg kommer i gruppen fordi jeg vil.
agreement-text-no-law = (Her står det som loven i landet sier. Spør en jurist.)
agreement-earlier = Ny tekst: spør igjen
agreement-again = Teksten er ny. De som har sagt ja til en tidligere, blir spurt igjen.
agreement-read = Les og skriv ut
agreement-language = Språket i teksten
agreement-draft = Dette er et utkast. La en jurist lese det.
agreement-draft-change = Endre teksten
agreement-version = Versjon { $version }, { $day }
agreement-print = Skriv ut
    .why = På papiret står bare navnene som brukes her, og linjer til å skrive under på.
agreement-page = Dette lover vi hverandre
agreement-page-name = Navn som brukes her
agreement-page-sign = Underskrift eller merke
agreement-page-day = Dag
agreement-guests = Gjester
agreement-guest = En gjest for én kveld
    .hint = Bare navnet hun bruker her. La feltet stå tomt hvis det ikke er noen.
agreement-guest-evening = Hvilken kveld
agreement-guest-remove = Ta bort
    .name = Ta bort: { $called }
agreement-guest-removed = Tatt bort: { $called }.
agreement-signers = Hvem lover
settings-agreement = Erklæring
    .why = Det alle lover: å tie. Det som er skrevet under på, blir som det var.
agreement-edit = Det som loves
    .hint = Loven i landet står i den. Hver endring gir en ny versjon.
agreement-asks-again = Alle blir spurt igjen
    .hint = Slå det av bare hvis meningen er den samme.
agreement-publish = Gjør det til ny versjon
agreement-published = Fra nå av gjelder den nye versjonen.
agreement-shipped = Ta teksten fra appen
agreement-versions = Tidligere versjoner
agreement-came-with-app = kom med appen
