## Choices

channel-phone = телефон
channel-e-mail = имейл
channel-walk-in = на място
channel-advisor = чрез консултант
channel-partner = чрез партньор

answer-open = отворено
answer-topic-not-offered = тема, която не предлагаме
    .kindly = Това не можем да предложим. Благодарете за въпроса и кажете кой може да помогне, ако знаете. Запитването се отчита, никой не се записва.
answer-answered = отговорено, без име

## Names the office makes

# For somebody of whom only a number is known. $day and $month are numbers, $time is written 10:42.
sign-for-caller = Обаждане от { $day } { $month ->
        [1] януари
        [2] февруари
        [3] март
        [4] април
        [5] май
        [6] юни
        [7] юли
        [8] август
        [9] септември
        [10] октомври
        [11] ноември
       *[12] декември
    }, { $time }

## Таблица на запитванията

enquiries = Запитвания
enquiries-count =
    { $count ->
        [one] едно запитване
       *[other] { $count } запитвания
    }
enquiries-day = Ден
enquiries-whose = От
enquiries-topics = Теми
enquiries-channel = Как дойде
enquiries-through = { $channel }: { $who }
enquiries-taken-by = Прието от
enquiries-answer = Отговор
enquiries-from = От ден
enquiries-until = До ден
enquiries-any = всяко
enquiries-all = Покажи всички
enquiries-empty = Още няма запитвания
    .why = Всяко обръщане към вас стои тук, и когато никой не е записан.
enquiries-none-here = Никое запитване не съвпада
    .why = Изберете по-малко и отново ще има повече.
