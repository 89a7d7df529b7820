# Words of the parts that all screens are made of.

close = Затваряне
cancel = Отказ
back = Назад
continue = Напред
done = Готово
more = Още
change = Промяна
remove = Премахване
choose-one = Изберете…
choose-needed = Моля, изберете едно.
draft-empty = Изчистване на формуляра

field-not-asked = Не е питано
field-prefers-not-to-say = Предпочита да не каже
field-answer = Написване на отговор

date-shape = ден.месец.година
date-unreadable = Това не е дата. Напишете я така: { $example }
time-shape = 18:30
time-unreadable = Това не е час. Напишете го така: { $example }

number-missing = Моля, напишете число.
number-unreadable = Това не е цяло число.

progress-percent = { $percent } %

step-done = готово
step-now = сега
step-ahead = предстои
step-skipped = не е нужно

table-bulk = С избраните редове
table-chosen =
    { $count ->
        [one] Избран е един
       *[other] Избрани са { $count }
    }
table-choose = Избиране: { $what }
table-choose-all = Избиране на всички редове на тази страница
table-choose-none = Без избор
table-pages = Страници
table-range = { $from } до { $to } от { $total }
table-earlier = Назад
table-later = Напред
