# Ordene i de dele, som alle skærme er lavet af.

close = Luk
cancel = Annullér
back = Tilbage
continue = Fortsæt
done = Færdig
more = Mere
change = Ret
remove = Fjern
choose-one = Vælg…
choose-needed = Vælg en af dem.
draft-empty = Ryd felterne

field-not-asked = Ikke spurgt
field-prefers-not-to-say = Vil helst ikke sige det
field-answer = Skriv et svar

date-shape = dag.måned.år
date-unreadable = Det er ikke en dato. Skriv den sådan: { $example }
time-shape = 18.30
time-unreadable = Det er ikke et klokkeslæt. Skriv det sådan: { $example }

number-missing = Skriv et tal.
number-unreadable = Det er ikke et helt tal.

progress-percent = { $percent } %

step-done = gjort
step-now = nu
step-ahead = kommer senere
step-skipped = ikke nødvendigt

table-bulk = Med de valgte rækker
table-chosen =
    { $count ->
        [one] Én valgt
       *[other] { $count } valgt
    }
table-choose = Vælg { $what }
table-choose-all = Vælg alle rækker på denne side
table-choose-none = Vælg ingen
table-pages = Sider
table-range = { $from } til { $to } af { $total }
table-earlier = Forrige
table-later = Næste
