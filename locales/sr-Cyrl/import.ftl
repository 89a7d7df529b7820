# Importing spreadsheets a centre kept before.

import-topic-none = Тема још није позната
sign-from-list = Са листе, ред { $row }
work-import-reading = Читање табеле
work-import-comparing = Тражење особа које већ знате
work-import-keeping = Уписивање свих
import-begin = Унеси списак који већ постоји
import = Увоз табеле
    .why = Унесите листу коју је центар до сада водио. Прво видите све, а једно „Врати“ све поништава.
import-kinds = XLSX, XLS, ODS или CSV. Сама датотека се не мења.
import-choose = Изаберите датотеку
import-choose-other = Изаберите другу датотеку
import-working = Гледање листе
import-keeping = Уношење листе
import-where = Где је табела
import-sheet = Лист
import-encoding = Слова
    .hint = Промените ако слова као што су č, ђ или æ изгледају погрешно.
import-encoding-utf-8 = UTF-8
import-encoding-utf-16le = UTF-16 LE
import-encoding-utf-16be = UTF-16 BE
import-encoding-windows-1250 = Windows-1250, средња Европа
import-encoding-windows-1251 = Windows-1251, ћирилица
import-encoding-windows-1252 = Windows-1252, западна Европа
import-header = Ред са насловима
import-header-row = Ред { $row }: { $text }
import-header-none = Нема наслова
import-top = Први редови датотеке
import-columns = Шта је у колонама
    .why = Промените ако је нешто погрешно схваћено. Изостављено остаје само у вашој датотеци.
import-column-unknown = Непознато, изостављено
import-column-cells =
    { $count ->
        [one] { $count } ћелија
        [few] { $count } ћелије
       *[other] { $count } ћелија
    }
import-field-called = Име
import-field-first-name = Лично име
import-field-last-name = Презиме
import-field-nickname = Надимак
import-field-phone = Телефон
import-field-email = Имејл
import-field-contact = Када и како до ње (непотврђено)
import-field-age = Године
import-field-born = Година или датум рођења
import-field-topic = Тема
import-field-wishes = Жеље
import-field-times = Када може
import-field-age-wish = Жеља за узраст
import-field-gender-wish = Жеља: жене или мешовито
import-field-place-wish = Жеља за место
import-field-activity-wish = Жеља: разговор или активност
import-field-language-wish = Жеља за језик групе
import-field-programme = Програм
import-field-together = Са ким (унети ручно)
import-field-keep-apart = Са ким не (унети ручно)
import-field-enquiry-on = Дан првог јављања
import-field-waiting-since = Чека од
import-field-conversation = Разговор
import-field-outcome = Исход разговора
import-field-interviewer = Ко је водио разговор
import-field-status = Статус
import-field-source = Преко кога је дошла
import-field-channel = Како се јавила
import-field-taken-by = Ко је примио обраћање
import-field-advisor = Саветница
import-field-consent = Сагласност (питати поново)
import-field-languages = Језици
import-field-gender = Пол
import-field-pronoun = Заменица
import-field-interpreter = Преводилац
import-field-access = Шта је потребно за учешће
import-field-children = Деца
import-field-childcare = Чување деце
import-field-therapist = Терапеут, да или не
import-field-tag = Ознаке
import-field-remark = Белешка
    .off = Белешка (не уноси се)
import-field-number = Редни број
import-remark-guard = Ово постаје белешка.
import-first = Како улазе прве особе
import-first-age = Године
import-first-born = рођ. { $year }
import-first-since = Од
import-first-reach = Како до ње
import-first-number = Постоји број или адреса; контакт остаје затворен.
import-first-waits = чека од { $day }
import-first-not-waiting = није на листи чекања
import-first-children =
    { $count ->
        [0] деца
        [one] { $count } дете
        [few] { $count } детета
       *[other] { $count } деце
    }
import-first-therapist = иде код терапеута
import-topics = Теме
    .why = Нове теме се додају вашој листи. Изаберите постојећу ако је иста.
import-topic-new = Нова тема: { $name }
import-topic-without = Тема није уписана
import-word-leave = Изостави
import-programmes = Програми
    .why = Изаберите програм ако га листа зове друкчије. Листа не прави нове.
import-senders = Саветнице и партнери
    .why = Саветница води контакт са својим људима. Изаберите ону коју већ имате ако је иста.
import-sender-new = Ново у именику: { $name }
import-sender-sees = Има приступну фразу и видеће ове особе.
import-tags = Ознаке
    .why = Нове ознаке се додају вашима. Изаберите постојећу ако је иста.
import-tag-new = Нова ознака: { $name }
import-rows =
    { $count ->
        [one] { $count } ред
        [few] { $count } реда
       *[other] { $count } редова
    }
import-alike = Можда иста особа
    .why = Сам број никога не чини исту особу. Ви одлучујете.
import-alike-row = Ред { $row }: { $called }
import-alike-new = Нова особа
import-alike-left-out = Изостави овај ред
import-alike-same-row = Иста као ред { $row }: { $called }
import-alike-same-person = Иста као { $called }, коју већ знате
import-alike-same-number = исти број
import-alike-same-name = исто име
import-alike-same-cells = све ћелије исте
import-alike-same-day = исти дан
import-not-taken = Шта се не уноси
    .why = Свака ћелија која се не уноси, или не цела, на овој је листи.
import-all-taken = Све ћелије се уносе.
import-one-by-one = Једна по једна
import-cell = Ред { $row }, { $column }
import-why-unknown-column = Не зна се шта је у овој колони.
import-why-left-out = Изоставили сте је.
import-why-notes-off = Слободне белешке се овде не чувају.
import-why-perhaps-keep-apart = Можда каже ко мора бити раздвојен. Унесите на њеној страници.
import-why-row-number = Само броји редове.
import-why-nothing-known = Каже само да нешто није познато.
import-why-not-a-date = У њој се не може прочитати дан.
import-why-in-the-future = Тај дан је далеко пред нама.
import-why-not-an-age = Године се не могу прочитати, или одговарају више група.
import-why-not-understood = Те речи нису познате.
import-why-no-place = Програм нема место за то.
import-why-in-part = Каже више него што је сачувано.
import-why-day-taken = Нема дана; узет је дан увоза.
import-why-needs-a-day = Разговору треба дан. Закажите га на њеној страници.
import-why-needs-an-hour = Разговору треба сат. Закажите га на њеној страници.
import-why-already-known = О њој се већ зна друго; то остаје.
import-why-topic-not-offered = Ваш центар не нуди ову тему.
import-why-no-such-name = У канцеларији нема ничега под тим именом.
import-why-several-of-that-name = Двоје у именику има то име. Изаберите једно.
import-why-by-hand = Унесите ово на њеној страници.
import-why-ask-again = Сагласност мора имати дан и начин. Питајте поново.
import-why-too-long = Дуже је од места за то.
import-why-no-name = Овај ред нема име ни начин да се дође до особе.
import-why-above-table = Стоји изнад наслова.
import-why-total = То је збир.
import-why-header-again = То је поново наслов.
import-why-error-in-file = Сама датотека каже да је то грешка.
import-act =
    { $count ->
        [one] Унеси { $count } особу
        [few] Унеси { $count } особе
       *[other] Унеси { $count } особа
    }
import-act-known = Унеси шта листа каже
import-act-once = Једно „Врати“ све поништава.
import-unconfirmed =
    { $count ->
        [one] { $count } особа има белешку о контакту. Остаје непотврђена, контакт је затворен.
        [few] { $count } особе имају белешке о контакту. Остају непотврђене, контакт је затворен.
       *[other] { $count } особа има белешке о контакту. Остају непотврђене, контакт је затворен.
    }
import-done = Листа је унета
import-done-people =
    { $count ->
        [one] { $count } нова особа
        [few] { $count } нове особе
       *[other] { $count } нових особа
    }
import-done-known =
    { $count ->
        [one] { $count } особа коју сте знали
        [few] { $count } особе које сте знали
       *[other] { $count } особа које сте знали
    }
import-done-waiting =
    { $count ->
        [one] { $count } место на листи чекања
        [few] { $count } места на листи чекања
       *[other] { $count } места на листи чекања
    }
import-undo = Поништи увоз
import-undone = Све је као пре увоза.
import-see-people = Погледај особе
