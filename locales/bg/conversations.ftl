## Choices

place-office = в офиса
place-phone = по телефона
place-elsewhere = другаде

conversation-state-booked = уговорено
conversation-state-held = проведено
conversation-state-missed = не се състоя
conversation-state-called-off = отменено

outcome-accepted = чака група
outcome-not-now = не сега
outcome-referred = насочване другаде
outcome-other = нещо друго

went-held = интервюто се състоя
went-missed = интервюто не се състоя

conversation-standing-none = още без интервю
conversation-standing-booked = уговорено интервю
conversation-standing-held = проведено интервю
readiness-not-asked = не е питано
readiness-not-said = предпочита да не каже
readiness-ready = готов за група
readiness-unsure = още не е сигурен
readiness-not-yet = още не

## Screens

conversations = Интервюта
conversations-none = Досега няма интервю.
conversation-at = { $day }, { $hour }
conversation-where-with = { $place }, води: { $who }
conversation-came-not-until = не преди { $day }
conversation-came-referred = насочване: { $to }

conversation-book = Уговаряне на интервю
conversation-book-do = Уговаряне
booking-week = Какво е записано тази седмица
interviewer-open = Още не е решено
interviewer-other = Някой друг
interviewer-name = Име
    .hint = За човек без парола-фраза. Такова интервю отваря само координатор.
booking-week-line = { $hour } { $who }
booking-week-free = свободно
booking-week-clash = { $who } има интервю тогава: { $hours }
conversation-booked = Уговорено: { $day }, { $hour }.
conversation-booked-busy = Уговорено: { $day }, { $hour }. По това време има още едно интервю.
conversation-move = Преместване
conversation-move-do = Преместване
conversation-cancel = Отмяна на интервюто
conversation-cancel-title = Да се отмени ли интервюто?
conversation-cancel-do = Отмяна на интервюто
conversation-cancelled = Интервюто е отменено.
conversation-another-day = Да се намери друг ден
    .hint = Тогава в „Днес“ ще стои обаждане за уговаряне.
conversation-record = Записване как мина

conversation-with = Интервю: { $called }
conversation-lead = { $day }, { $hour }, { $where }
conversation-went = Как мина?
conversation-missed-then = Мълчанието не е отказ. В „Днес“ стои обаждане за друг ден, когато е безопасно.
conversation-outcome = Какво излезе от него?
conversation-then-accepted = Следват желанията.
conversation-then-not-now = Може би по-късно; още не е в списъка.
conversation-then-referred = Нещо друго помага повече.
conversation-then-other = Тук нищо не следва.
conversation-not-until = Не преди
    .hint = Може да остане празно.
conversation-referred-to = Насочване към
    .hint = Може да остане празно. Никой там не научава за това от нас.
conversation-referred-place = Място от указателя
    .other = друго място
conversation-readiness = Готовност за група?
    .hint = Питаме, никога не преценяваме. Случилото се не е нужно да се разказва.
conversation-topics = Чака група на тема
conversation-record-do = Записване
conversation-recorded = Интервюто е записано.
conversation-recorded-call = Записано. Отворено е обаждане за друг ден.
conversation-no-notes = Тук не се пази нищо от казаното.
conversation-nothing-more = Нищо не последва.

conversation-beside = Добре е да се знае
conversation-beside-topics = Повод за запитването
conversation-beside-times = Кога има време
conversation-beside-waits = Вече чака група на тема
conversation-beside-reach = Връзка
