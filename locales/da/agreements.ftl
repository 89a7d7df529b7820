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
