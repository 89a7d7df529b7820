## Choices

place-office = у канцеларији
place-phone = телефоном
place-elsewhere = на другом месту

conversation-state-booked = заказан
conversation-state-held = обављен
conversation-state-missed = није одржан
conversation-state-called-off = отказан

outcome-accepted = чека групу
outcome-not-now = не сада
outcome-referred = упућивање на друго место
outcome-other = нешто друго

went-held = разговор је обављен
went-missed = разговор није одржан

conversation-standing-none = још без разговора
conversation-standing-booked = разговор заказан
conversation-standing-held = разговор обављен
readiness-not-asked = није питано
readiness-not-said = радије не каже
readiness-ready = спремна за групу
readiness-unsure = још није сигурна
readiness-not-yet = још не

## Screens

conversations = Разговори
conversations-none = Још није било разговора.
conversation-at = { $day }, { $hour }
conversation-where-with = { $place }, води: { $who }
conversation-came-not-until = не пре: { $day }
conversation-came-referred = упућивање: { $to }

conversation-book = Закажи разговор
conversation-book-do = Закажи
booking-week = Шта је заказано ове недеље
interviewer-open = Још није одлучено
interviewer-other = Неко други
interviewer-name = Име
    .hint = За некога без приступне фразе. Тај разговор отвара само координаторка.
booking-week-line = { $hour } { $who }
booking-week-free = слободно
booking-week-clash = { $who } тада има разговор: { $hours }
conversation-booked = Заказано: { $day }, { $hour }.
conversation-booked-busy = Заказано: { $day }, { $hour }. У то време постоји још један разговор.
conversation-move = Помери
conversation-move-do = Помери
conversation-cancel = Откажи
conversation-cancel-title = Отказати разговор?
conversation-cancel-do = Откажи разговор
conversation-cancelled = Разговор је отказан.
conversation-another-day = Нађи други дан
    .hint = На страни Данас ће тада стајати позив за заказивање.
conversation-record = Упиши како је прошао

conversation-with = Разговор: { $called }
conversation-lead = { $day }, { $hour }, { $where }
conversation-went = Како је прошао?
conversation-missed-then = Ћутање није одбијање. На страни Данас стоји позив за други дан, када је безбедно.
conversation-outcome = Шта је проистекло?
conversation-then-accepted = Следе жеље.
conversation-then-not-now = Можда касније; још није на листи.
conversation-then-referred = Нешто друго помаже боље.
conversation-then-other = Овде ништа не следи.
conversation-not-until = Не пре
    .hint = Може да остане празно.
conversation-referred-to = Куда је упућивање
    .hint = Може да остане празно. Тамо нико од нас не чује за то.
conversation-referred-place = Место из именика
    .other = друго место
conversation-readiness = Спремна за групу?
    .hint = Питамо, никад не процењујемо. Оно што се десило не мора да се прича.
conversation-topics = Чека групу за тему
conversation-record-do = Упиши
conversation-recorded = Разговор је уписан.
conversation-recorded-call = Уписано. Отворен је позив за други дан.
conversation-no-notes = Овде се не чува ништа од онога што је речено.
conversation-nothing-more = Ништа није следило.

conversation-beside = Добро је знати
conversation-beside-topics = Повод обраћања
conversation-beside-times = Када има времена
conversation-beside-waits = Већ чека групу за тему
conversation-beside-reach = Јављање
