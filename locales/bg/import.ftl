# Importing spreadsheets a centre kept before.

import-topic-none = Темата още не е известна
sign-from-list = От списъка, ред { $row }
work-import-reading = Четене на таблицата
work-import-comparing = Търсене на хора, които вече познавате
work-import-keeping = Записване на всички
import-begin = Внеси списък, който вече имате
import = Внасяне на таблица
    .why = Внесете списъка, който центърът е водил досега. Първо виждате всичко, а едно „Отмени“ връща всичко назад.
import-kinds = XLSX, XLS, ODS или CSV. Самият файл не се променя.
import-choose = Изберете файла
import-choose-other = Изберете друг файл
import-working = Преглед на списъка
import-keeping = Внасяне на списъка
import-where = Къде е таблицата
import-sheet = Лист
import-encoding = Букви
    .hint = Сменете, ако букви като č, я или æ изглеждат грешни.
import-encoding-utf-8 = UTF-8
import-encoding-utf-16le = UTF-16 LE
import-encoding-utf-16be = UTF-16 BE
import-encoding-windows-1250 = Windows-1250, Централна Европа
import-encoding-windows-1251 = Windows-1251, кирилица
import-encoding-windows-1252 = Windows-1252, Западна Европа
import-header = Ред със заглавията
import-header-row = Ред { $row }: { $text }
import-header-none = Няма заглавия
import-top = Първите редове на файла
import-columns = Какво има в колоните
    .why = Променете, ако нещо е разбрано грешно. Пропуснатото остава само във вашия файл.
import-column-unknown = Неизвестно, пропуснато
import-column-cells =
    { $count ->
        [one] една клетка
       *[other] { $count } клетки
    }
import-field-called = Име
import-field-first-name = Собствено име
import-field-last-name = Фамилия
import-field-nickname = Псевдоним
import-field-phone = Телефон
import-field-email = Имейл
import-field-contact = Кога и как да се свържем (непотвърдено)
import-field-age = Възраст
import-field-born = Година или дата на раждане
import-field-topic = Тема
import-field-wishes = Желания
import-field-times = Кога може
import-field-age-wish = Желание за възраст
import-field-gender-wish = Желание: жени или смесено
import-field-place-wish = Желание за място
import-field-activity-wish = Желание: разговор или дейност
import-field-language-wish = Желание за език на групата
import-field-programme = Програма
import-field-together = С кого (въведете на ръка)
import-field-keep-apart = С кого не (въведете на ръка)
import-field-enquiry-on = Ден на първото обаждане
import-field-waiting-since = Чака от
import-field-conversation = Разговор
import-field-outcome = Резултат
import-field-interviewer = Кой е водил разговора
import-field-status = Статус
import-field-source = Чрез кого е дошла
import-field-channel = Как се е свързала
import-field-taken-by = Кой е приел запитването
import-field-advisor = Консултант
import-field-consent = Съгласие (питайте отново)
import-field-languages = Езици
import-field-gender = Пол
import-field-pronoun = Местоимение
import-field-interpreter = Преводач
import-field-access = Какво е нужно за участие
import-field-children = Деца
import-field-childcare = Гледане на деца
import-field-therapist = Терапевт, да или не
import-field-tag = Етикети
import-field-remark = Бележка
    .off = Бележка (не се внася)
import-field-number = Пореден номер
import-remark-guard = Това става бележка.
import-first = Как влизат първите хора
import-first-age = Възраст
import-first-born = род. { $year }
import-first-since = От
import-first-reach = За връзка
import-first-number = Има номер или адрес; контактът остава затворен.
import-first-waits = чака от { $day }
import-first-not-waiting = не е в списъка на чакащите
import-first-children =
    { $count ->
        [0] деца
        [one] едно дете
       *[other] { $count } деца
    }
import-first-therapist = ходи на терапевт
import-topics = Теми
    .why = Новите теми се добавят към вашия списък. Изберете своя тема, ако е същата.
import-topic-new = Нова тема: { $name }
import-topic-without = Без написана тема
import-word-leave = Пропусни
import-programmes = Програми
    .why = Изберете програмата, ако списъкът я нарича другояче. Списъкът не създава нови.
import-senders = Консултанти и партньори
    .why = Консултантът води контакта със своите хора. Изберете този, когото имате, ако е същият.
import-sender-new = Ново в указателя: { $name }
import-sender-sees = Има парола-фраза и ще вижда тези хора.
import-tags = Етикети
    .why = Новите етикети се добавят към вашите. Изберете ваш, ако е същият.
import-tag-new = Нов етикет: { $name }
import-rows =
    { $count ->
        [one] един ред
       *[other] { $count } реда
    }
import-alike = Може би същият човек
    .why = Само номерът не прави някого същия човек. Вие решавате.
import-alike-row = Ред { $row }: { $called }
import-alike-new = Нов човек
import-alike-left-out = Пропусни този ред
import-alike-same-row = Същата като ред { $row }: { $called }
import-alike-same-person = Същата като { $called }, която познавате
import-alike-same-number = същият номер
import-alike-same-name = същото име
import-alike-same-cells = всички клетки са еднакви
import-alike-same-day = същият ден
import-not-taken = Какво не се внася
    .why = Всяка клетка, която не се внася изцяло, е в този списък.
import-all-taken = Всички клетки се внасят.
import-one-by-one = Една по една
import-cell = Ред { $row }, { $column }
import-why-unknown-column = Не се знае какво има в тази колона.
import-why-left-out = Вие я пропуснахте.
import-why-notes-off = Свободни бележки тук не се пазят.
import-why-perhaps-keep-apart = Може да казва кои да са разделени. Въведете го на нейната страница.
import-why-row-number = Само брои редовете.
import-why-nothing-known = Казва само, че нещо не е известно.
import-why-not-a-date = В нея не се чете ден.
import-why-in-the-future = Този ден е далеч напред.
import-why-not-an-age = Не се чете възраст, или отговаря на няколко групи.
import-why-not-understood = Тези думи не са познати.
import-why-no-place = Програмата няма място за това.
import-why-in-part = Казва повече, отколкото е запазено.
import-why-day-taken = Няма ден; взет е денят на внасянето.
import-why-needs-a-day = Разговорът има нужда от ден. Насрочете го на нейната страница.
import-why-needs-an-hour = Разговорът има нужда от час. Насрочете го на нейната страница.
import-why-already-known = За нея вече се знае друго; то остава.
import-why-topic-not-offered = Вашият център не предлага тази тема.
import-why-no-such-name = В офиса няма нищо с това име.
import-why-several-of-that-name = Двама в указателя имат това име. Изберете един.
import-why-by-hand = Въведете това на нейната страница.
import-why-ask-again = Съгласието иска ден и начин. Попитайте отново.
import-why-too-long = По-дълго е от мястото си.
import-why-no-name = Този ред няма име и начин за връзка.
import-why-above-table = Стои над заглавията.
import-why-total = Това е сбор.
import-why-header-again = Това е пак заглавие.
import-why-error-in-file = Самият файл казва, че това е грешка.
import-act =
    { $count ->
        [one] Внеси един човек
       *[other] Внеси { $count } души
    }
import-act-known = Внеси каквото казва списъкът
import-act-once = Едно „Отмени“ връща всичко назад.
import-unconfirmed =
    { $count ->
        [one] Един човек има бележка за връзка. Тя остава непотвърдена, контактът е затворен.
       *[other] { $count } души имат бележки за връзка. Те остават непотвърдени, контактът е затворен.
    }
import-done = Списъкът е внесен
import-done-people =
    { $count ->
        [one] Един нов човек
       *[other] { $count } нови хора
    }
import-done-known =
    { $count ->
        [one] Един познат човек
       *[other] { $count } познати хора
    }
import-done-waiting =
    { $count ->
        [one] Едно място в списъка на чакащите
       *[other] { $count } места в списъка на чакащите
    }
import-undo = Отмени внасянето
import-undone = Всичко е както преди внасянето.
import-see-people = Вижте хората
