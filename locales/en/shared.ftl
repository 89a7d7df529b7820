# Words of the parts that all screens are made of.

close = Close
cancel = Cancel
back = Back
continue = Continue
done = Done
more = More
change = Change
remove = Remove
choose-one = Choose…
choose-needed = Please choose one.
draft-empty = Clear the form

field-not-asked = Not asked
field-prefers-not-to-say = Prefers not to say
field-answer = Write an answer

date-shape = day/month/year
date-unreadable = This is not a date. Write it like { $example }.
time-shape = 18:30
time-unreadable = This is not an hour. Write it like { $example }.

number-missing = Please write a number.
number-unreadable = This is not a whole number.

progress-percent = { $percent } %

step-done = done
step-now = now
step-ahead = still to come
step-skipped = not needed

table-bulk = With the rows chosen
table-chosen =
    { $count ->
        [one] One chosen
       *[other] { $count } chosen
    }
table-choose = Choose { $what }
table-choose-all = Choose every row on this page
table-choose-none = Choose none
table-pages = Pages
table-range = { $from } to { $to } of { $total }
table-earlier = Back
table-later = Further
