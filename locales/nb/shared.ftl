# Ordene i delene som alle skjermbilder er laget av.

close = Lukk
cancel = Avbryt
back = Tilbake
continue = Fortsett
done = Ferdig
more = Mer
change = Endre
remove = Fjern
choose-one = Velg…
choose-needed = Velg en av dem.
draft-empty = Tøm feltene

field-not-asked = Ikke spurt
field-prefers-not-to-say = Vil helst ikke si det
field-answer = Skriv et svar

date-shape = dag.måned.år
date-unreadable = Dette er ikke en dato. Skriv den slik: { $example }
time-shape = 18:30
time-unreadable = Dette er ikke et klokkeslett. Skriv det slik: { $example }

number-missing = Skriv et tall.
number-unreadable = Dette er ikke et helt tall.

progress-percent = { $percent } %

step-done = gjort
step-now = nå
step-ahead = kommer senere
step-skipped = ikke nødvendig

table-bulk = Med de valgte radene
table-chosen =
    { $count ->
        [one] Én valgt
       *[other] { $count } valgt
    }
table-choose = Velg { $what }
table-choose-all = Velg alle radene på denne siden
table-choose-none = Velg ingen
table-pages = Sider
table-range = { $from } til { $to } av { $total }
table-earlier = Forrige
table-later = Neste
