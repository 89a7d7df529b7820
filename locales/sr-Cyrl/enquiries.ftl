## Choices

channel-phone = телефон
channel-e-mail = имејл
channel-walk-in = лично
channel-advisor = преко саветнице
channel-partner = преко партнера

answer-open = отворено
answer-topic-not-offered = тема коју не нудимо
    .kindly = Ово не можемо да понудимо. Захвалите на питању и реците ко може да помогне, ако знате. Обраћање се броји, а нико се не уписује.
answer-answered = одговорено, без имена

## Names the office makes

# For somebody of whom only a number is known. $day and $month are numbers, $time is written 10:42.
sign-for-caller = Позив од { $day }. { $month ->
        [1] јануара
        [2] фебруара
        [3] марта
        [4] априла
        [5] маја
        [6] јуна
        [7] јула
        [8] августа
        [9] септембра
        [10] октобра
        [11] новембра
       *[12] децембра
    }, { $time }

## Табела обраћања

enquiries = Обраћања
enquiries-count =
    { $count ->
        [one] { $count } обраћање
        [few] { $count } обраћања
       *[other] { $count } обраћања
    }
enquiries-day = Дан
enquiries-whose = Од кога
enquiries-topics = Теме
enquiries-channel = Како је стигло
enquiries-through = { $channel }: { $who }
enquiries-taken-by = Примила
enquiries-answer = Одговор
enquiries-from = Од дана
enquiries-until = До дана
enquiries-any = било шта
enquiries-all = Прикажи све
enquiries-empty = Још нема обраћања
    .why = Свако обраћање стоји овде, и када се нико не забележи.
enquiries-none-here = Ниједно обраћање не одговара
    .why = Изаберите мање, па их је опет више.
