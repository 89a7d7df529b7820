# Words of the parts that all screens are made of.

close = Zatvori
cancel = Odustani
back = Nazad
continue = Dalje
done = Gotovo
more = Još
change = Izmeni
remove = Ukloni
choose-one = Izaberite…
choose-needed = Izaberite jedno.
draft-empty = Isprazni obrazac

field-not-asked = Nije pitano
field-prefers-not-to-say = Ne želi da kaže
field-answer = Upiši odgovor

date-shape = dan. mesec. godina.
date-unreadable = Ovo nije datum. Napišite ga ovako: { $example }
time-shape = 18:30
time-unreadable = Ovo nije vreme. Napišite ga ovako: { $example }

number-missing = Upišite broj.
number-unreadable = Ovo nije ceo broj.

progress-percent = { $percent } %

step-done = gotovo
step-now = sada
step-ahead = tek predstoji
step-skipped = nije potrebno

table-bulk = Sa izabranim redovima
table-chosen =
    { $count ->
        [one] Izabran { $count }
        [few] Izabrana { $count }
       *[other] Izabrano { $count }
    }
table-choose = Izaberi: { $what }
table-choose-all = Izaberi sve redove na ovoj strani
table-choose-none = Poništi izbor
table-pages = Strane
table-range = { $from } do { $to } od { $total }
table-earlier = Nazad
table-later = Dalje
