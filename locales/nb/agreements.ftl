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
