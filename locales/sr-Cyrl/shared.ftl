# Words of the parts that all screens are made of.

close = Затвори
cancel = Одустани
back = Назад
continue = Даље
done = Готово
more = Још
change = Измени
remove = Уклони
choose-one = Изаберите…
choose-needed = Изаберите једно.
draft-empty = Испразни образац

field-not-asked = Није питано
field-prefers-not-to-say = Не жели да каже
field-answer = Упиши одговор

date-shape = дан. месец. година.
date-unreadable = Ово није датум. Напишите га овако: { $example }
time-shape = 18:30
time-unreadable = Ово није време. Напишите га овако: { $example }

number-missing = Упишите број.
number-unreadable = Ово није цео број.

progress-percent = { $percent } %

step-done = готово
step-now = сада
step-ahead = тек предстоји
step-skipped = није потребно

table-bulk = Са изабраним редовима
table-chosen =
    { $count ->
        [one] Изабран { $count }
        [few] Изабрана { $count }
       *[other] Изабрано { $count }
    }
table-choose = Изабери: { $what }
table-choose-all = Изабери све редове на овој страни
table-choose-none = Поништи избор
table-pages = Стране
table-range = { $from } до { $to } од { $total }
table-earlier = Назад
table-later = Даље
