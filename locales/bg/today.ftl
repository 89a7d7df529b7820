today = Днес
today-empty = За днес няма нищо планирано
    .why = Тук ще стоят срещите, интервютата и обажданията, които трябва да се върнат.
today-beginning = Всичко е готово
    .why = Когато телефонът звънне следващия път, натиснете Ctrl N. За начало стига едно име.
    .action = Първо запитване

today-evenings-lead =
    { $count ->
        [0] Днес не се събира нито една група.
        [one] Днес се събира една група.
       *[other] Днес се събират { $count } групи.
    }
today-calls-lead =
    { $count ->
        [0] Никой не чака обаждане, което е безопасно сега.
        [one] Един човек чака обаждане, което е безопасно сега.
       *[other] { $count } души чакат обаждане, което е безопасно сега.
    }

today-tonight = Групите днес
today-until = до { $hour }
today-session = Среща { $number }
today-session-of = Среща { $number } от { $of }
today-people =
    { $count ->
        [one] един човек
       *[other] { $count } души
    }
today-facilitator = { $called }, { $role }
today-leads-itself = Без водещ: групата се води сама
today-all-signed = Всички са подписали
today-agreements-open =
    { $count ->
        [one] Една декларация не е подписана
       *[other] { $count } декларации не са подписани
    }
today-open-evening = Отваряне на срещата
today-see-evening = Преглед на срещата
today-not-recorded = още не е записано

today-calls = Обаждания за връщане
today-call-since = { $about }, { $since }
today-calls-more =
    { $count ->
        [one] Още едно
       *[other] Още { $count }
    }

today-conversations = Интервюта днес
today-conversation-with = { $place }, води: { $who }
today-begin = Начало
today-look = Преглед

today-next = Следващи стъпки
step-record-evening = Кой дойде в група „{ $group }“?
    .text = Срещата още не е записана: { $day }
    .action = Записване
step-record-conversation = Как мина интервюто? { $called }
    .text = Беше уговорено за { $day }
    .action = Записване
step-group = Група
    .action = Преглед
step-group-fill-seats = Група „{ $group }“ има празно място за водещ
    .text = Мястото е нужно, преди групата да започне
step-group-settle-seats = Група „{ $group }“ има двама души на едно място
    .text = Единият остава, другият предава мястото
step-group-tell-group = { $group }: кажете на групата кой идва
    .text = Води я някой нов
step-group-hand-over = { $group }: време ли е за предаване?
    .text = Тръгването беше планирано досега
step-group-let-leave = { $group }: нечия последна среща мина
    .text = След нея беше планирано напускане
step-group-find-people = На група „{ $group }“ трябват още хора за начало
    .text = Списъкът на чакащите показва кой може да дойде
step-group-sign-agreements = Група „{ $group }“ има неподписани декларации
    .text = Всички подписват преди първата среща
step-group-start-group = Група „{ $group }“ може да започне
    .text = Нищо не стои на пътя
step-group-ask-how-to-end = Питайте всички в група „{ $group }“ как да завърши
    .text = Остават две срещи или една
step-group-continue-group = Група „{ $group }“ продължава: планирайте следващия кръг
    .text = Всички са попитани
step-group-add-sessions = На група „{ $group }“ остават малко дати
    .text = Добавете следващите срещи
step-group-ask-still-meeting = Питайте група „{ $group }“ дали още се събира
    .text = Сега тя се води сама, а това е успех
step-group-end-group = Група „{ $group }“ проведе последната си среща
    .text = Завършете групата или добавете срещи
step-holiday = Свободен ден: { $day } ({ $holiday })
    .text = Група „{ $group }“ има среща този ден и може да я премести
    .action = Преглед
step-waiting =
    { $count ->
        [one] Един човек чака група на тема „{ $topic }“
       *[other] { $count } души чакат група на тема „{ $topic }“
    }
    .text =
        { $days ->
            [0] Първият от тях чака от днес
            [one] Най-дългото чакане е един ден
           *[other] Най-дългото чакане е { $days } дни
        }
    .action = Преглед
step-confirm-recovery = Комплектът за възстановяване не е завършен
    .text = Отпечатайте нов и напишете три от думите му
    .action = Нов комплект
step-check-recovery = Още ли е комплектът за възстановяване на мястото си?
    .text = Мина година. Вземете страницата и напишете три думи
    .action = Поглеждане

# How it is shown whether somebody may be reached
called-nickname = „{ $called }“
reach-until-now = безопасно до { $hour }
reach-until-text-only = само SMS, до { $hour }
reach-until-e-mail-only = само имейл
reach-not-before = не преди { $day }, { $hour }

step-time-over = Някой е пазен достатъчно дълго
    .text = Изтриване или още пазене: Вие решавате
    .action = Виж кой
step-finish-erasing = Едно изтриване не е довършено
    .text = Данните още трябва да се запишат с нов ключ.
    .action = Довършване
step-pause-over = Попитайте { $called } дали да продължим
    .text = Паузата беше до { $day }
    .action = Виж
step-check-facilitator = Да се поиска нова справка за проверка: { $called }
    .text = Време е от { $day }
    .action = Виж

today-line-open = Телефонната линия работи до { $until }.
today-line-later = Телефонната линия днес работи от { $from } до { $until }.
handover = От последната смяна
handover-add = За следващата смяна
handover-guard = Няколко думи. Без фамилия, без номер, нищо за случилото се.
handover-leave = Остави
handover-from = { $who }, { $day }
handover-tick = Готово
    .name = Готово: { $text }
