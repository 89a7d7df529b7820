## Words of the rules

session-state-planned = Планирана
session-state-held = Проведена
session-state-called-off = Отменена

attendance-state-came = Дойде
attendance-state-told-us = Предупреди
attendance-state-did-not-come = Не дойде
attendance-state-left-early = Тръгна по-рано

recording-not-yet = Тази среща предстои
recording-group-forming = Първо групата трябва да започне
recording-open = Кой дойде?
recording-recorded = Записано
recording-called-off = Отменено

## Screens

session = Среща
sessions = Срещи
sessions-open = без определен край
sessions-none = Няма планирана дата.
sessions-earlier =
    { $count ->
        [one] Показване на една по-ранна среща
       *[other] Показване на { $count } по-ранни срещи
    }
sessions-skipped = Пропуснати свободни дни: { $days }.
sessions-skipped-day = { $day } ({ $holiday })

# $of is 0 where the end is open.
session-number =
    { $of ->
        [0] Среща { $number }
       *[other] Среща { $number } от { $of }
    }
session-hours = { $from } до { $until }
session-next = { $day }, { $time }
session-open = Отваряне на срещата
session-look = Преглед
session-meets-again = Следваща среща на групата: { $day }, { $time }.
session-last = Това е последната планирана дата.
session-led-by = Водят
session-moved-from = преместена от { $day }
session-on-holiday = Този ден е свободен: { $holiday }.
session-count =
    { $count ->
        [one] Общо една среща
       *[other] Общо { $count } срещи
    }
session-day = Ден
session-hour = Час

session-move = Преместване
session-move-title = Преместване на срещата: { $day }
session-move-alone = Само тази
    .why = Всеки ден между предишната и следващата.
session-move-all = Тази и всички по-късни
    .why = Всяка на следващия свободен ден. Празниците се пропускат.
session-moved = Преместено.
session-moved-to = Преместено. Нов ден: { $day }.
session-moved-more =
    { $count ->
        [one] С нея е преместена още една среща.
       *[other] С нея са преместени още { $count } срещи.
    }
session-cancel = Отмяна на срещата
session-cancel-title = Отмяна на срещата: { $day }
session-instead = В кой ден вместо това?
    .why = Оставете празно: накрая се добавя още една и броят остава същият.
    .irregular = Оставете празно, ако няма замяна.
session-called-off = Отменено.
session-called-off-to = Отменено. Вместо това: { $day }.
session-add = Добавяне на дата
session-add-on = Добавяне на ден по избор
session-added = Добавено.
session-added-to = Добавено: { $day }.

## Who came

attendance-erased =
    { $count ->
        [one] Дошъл е още { $count } човек, изтрит оттогава.
       *[other] Дошли са още { $count } души, изтрити оттогава.
    }
attendance-everyone = Всички дойдоха
    .why = После поправете изключенията. Или първо ги отбележете.
attendance-everyone-else = Всички останали дойдоха
    .why = Отбелязаното се пази, докато не натиснете тук.
attendance-write = Записване
attendance-recorded = Записано.
attendance-correct = Всяка отметка се пази веднага и може да се поправи по всяко време.
attendance-of = Присъствие: { $called }
attendance-keys = Клавиши: 1 дойде, 2 предупреди, 3 не дойде, 4 тръгна по-рано. Със стрелките нагоре и надолу се сменя редът.
attendance-nobody = Този ден в групата не е имало никого.
attendance-group-forming = Кой е дошъл, се записва, след като групата започне.

head-count = Колко души дойдоха?
    .why = Тази група само се брои. Ничие име не се записва.
head-count-came = Колко дойдоха
    .hint = Без водещите.
head-count-done =
    { $came ->
        [one] Дойде един човек
       *[other] Дойдоха { $came } души
    }

follow-ups = Какво следва
follow-up-ask-after = Да се попита как е: { $called }
    .why = Не дойде и никой не знае защо. Само по безопасен начин.
    .never = В момента няма безопасен начин. Попитайте на следващата среща.
follow-up-note-call = Записване на обаждане
follow-up-call-noted = Обаждане за { $called } стои в „Днес“ за когато е безопасно.

## Talking time

talk = Време за говорене
talk-minutes =
    { $minutes ->
        [one] минута на човек
       *[other] минути на човек
    }
talk-each =
    { $present ->
        [one] Един човек в стаята
       *[other] { $present } души в стаята, заедно с водещите
    }
talk-open = Показване в едър размер
talk-for-each =
    { $minutes ->
        [one] По една минута за всеки
       *[other] По { $minutes } минути за всеки
    }
talk-begin = Начало
talk-next = Следващият човек
talk-next-please = Който е следващ, може да започне.
## Някой замества

stand-in = Някой замества
    .why = Само за тази среща. Мястото остава както е.
stand-in-title = Кой замества { $called }?
stand-in-other = Друг замества
stand-in-for = вместо { $called }
stand-in-who = { $called }, вместо { $away }
stand-in-done = { $called } води на { $day }. Групата трябва да узнае.
stand-in-after-all = { $called } все пак идва
stand-in-removed = { $called } все пак води тази среща.
school-holiday-on = Ваканция: { $name }
agenda = Какво има вечерта
agenda-free-talk = { $minutes } минути остават за свободен разговор
evening-place = Къде е
evening-place-nothing = Няма записан адрес.
