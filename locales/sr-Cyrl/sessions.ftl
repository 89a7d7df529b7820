## Words of the rules

session-state-planned = Планиран
session-state-held = Одржан
session-state-called-off = Отказан

attendance-state-came = Дошла
attendance-state-told-us = Јавила
attendance-state-did-not-come = Није дошла
attendance-state-left-early = Отишла раније

recording-not-yet = Овај сусрет тек предстоји
recording-group-forming = Прво нека група почне
recording-open = Ко је дошао?
recording-recorded = Уписано
recording-called-off = Отказано

## Screens

session = Сусрет
sessions = Сусрети
sessions-open = без утврђеног краја
sessions-none = Ниједан датум није планиран.
sessions-earlier =
    { $count ->
        [one] Прикажи још { $count } ранији сусрет
        [few] Прикажи још { $count } ранија сусрета
       *[other] Прикажи још { $count } ранијих сусрета
    }
sessions-skipped = Прескочени слободни дани: { $days }.
sessions-skipped-day = { $day } ({ $holiday })

# $of is 0 where the end is open.
session-number =
    { $of ->
        [0] Сусрет { $number }
       *[other] Сусрет { $number } од { $of }
    }
session-hours = { $from } до { $until }
session-next = { $day }, { $time }
session-open = Отвори сусрет
session-look = Погледај
session-meets-again = Следећи сусрет групе: { $day }, { $time }.
session-last = Ово је последњи планирани датум.
session-led-by = Воде
session-moved-from = раније: { $day }
session-on-holiday = Тај дан је слободан: { $holiday }.
session-count =
    { $count ->
        [one] Укупно { $count } сусрет
        [few] Укупно { $count } сусрета
       *[other] Укупно { $count } сусрета
    }
session-day = Дан
session-hour = Време

session-move = Помери
session-move-title = Померање сусрета: { $day }
session-move-alone = Само овај
    .why = Било који дан између претходног и следећег.
session-move-all = Овај и све касније
    .why = Сваки на следећи слободан дан. Празници се прескачу.
session-moved = Померено.
session-moved-to = Нови дан: { $day }.
session-moved-more =
    { $count ->
        [one] Уз њега је померен још { $count } сусрет.
        [few] Уз њега су померена још { $count } сусрета.
       *[other] Уз њега је померено још { $count } сусрета.
    }
session-cancel = Откажи
session-cancel-title = Отказивање сусрета: { $day }
session-instead = Који дан уместо тога?
    .why = Оставите празно: на крају се додаје још један, па број остаје исти.
    .irregular = Оставите празно ако нема замене.
session-called-off = Отказано.
session-called-off-to = Отказано. Уместо тога: { $day }.
session-add = Додај датум
session-add-on = Додај дан по избору
session-added = Додато.
session-added-to = Додато: { $day }.

## Who came

attendance-erased =
    { $count ->
        [one] Још { $count } особа је дошла, и обрисана је од тада.
        [few] Још { $count } особе су дошле, и обрисане су од тада.
       *[other] Још { $count } особа је дошло, и обрисане су од тада.
    }
attendance-everyone = Све су дошле
    .why = Затим исправите изузетке. Или их прво означите.
attendance-everyone-else = Све остале су дошле
    .why = Што сте означили чува се док овде не притиснете.
attendance-write = Упиши
attendance-recorded = Уписано.
attendance-correct = Свака ознака се одмах чува и увек се може исправити.
attendance-of = Присуство: { $called }
attendance-keys = Тастери: 1 дошла, 2 јавила, 3 није дошла, 4 отишла раније. Стрелице горе и доле иду из реда у ред.
attendance-nobody = Тог дана у групи није било никога.
attendance-group-forming = Ко је дошао уписује се када група почне.

head-count = Колико их је дошло?
    .why = Ова група се само броји. Ничије име се не уписује.
head-count-came = Колико је дошло
    .hint = Без водитељки.
head-count-done =
    { $came ->
        [one] Дошла је { $came } особа
        [few] Дошле су { $came } особе
       *[other] Дошло је { $came } особа
    }

follow-ups = Шта следи
follow-up-ask-after = Питати како је: { $called }
    .why = Није дошла, а нико не зна зашто. Само на безбедан начин.
    .never = Тренутно нема безбедног начина. Питај на следећем сусрету.
follow-up-note-call = Забележи позив
follow-up-call-noted = Позив за кад буде безбедно стоји у Данас: { $called }.

## Talking time

talk = Време за разговор
talk-minutes =
    { $minutes ->
        [one] минут по особи
        [few] минута по особи
       *[other] минута по особи
    }
talk-each =
    { $present ->
        [1] Једна особа у просторији
        [one] { $present } особа у просторији, рачунајући и водитељке
        [few] { $present } особе у просторији, рачунајући и водитељке
       *[other] { $present } особа у просторији, рачунајући и водитељке
    }
talk-open = Прикажи велико
talk-for-each =
    { $minutes ->
        [one] По { $minutes } минут за сваку особу
        [few] По { $minutes } минута за сваку особу
       *[other] По { $minutes } минута за сваку особу
    }
talk-begin = Почни
talk-next = Следећа
talk-next-please = Ко је следећи, може да почне.
## Неко мења водитељку

stand-in = Нека друга је мења
    .why = Само за овај сусрет. Место остаје како јесте.
stand-in-title = Ко мења: { $called }?
stand-in-other = Нека друга мења
stand-in-for = уместо: { $called }
stand-in-who = { $called }, уместо: { $away }
stand-in-done = { $called } води: { $day }. Групи то треба рећи.
stand-in-after-all = { $called } ипак долази
stand-in-removed = { $called } ипак води овај сусрет.
school-holiday-on = Распуст: { $name }
agenda = Шта је у плану
agenda-free-talk = { $minutes } минута остаје за слободан разговор
evening-place = Где је
evening-place-nothing = Адреса није уписана.
