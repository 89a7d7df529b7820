## Чување и заборав: ко се чувао довољно дуго, брисање, и шта од њега остаје

retention = Чувано довољно дуго
    .lead = Нико се не чува заувек. Овде стоји ко се чувао довољно дуго. Ништа се не брише док то не кажете.
retention-nobody = Нико се не чува предуго
    .why = Ко се чувао довољно дуго стоји овде и на страни Данас.
retention-why = Зашто
retention-over = Од
retention-keep = Чувати дуже
retention-keep-months =
    { $count ->
        [one] { $count } месец
        [few] { $count } месеца
       *[other] { $count } месеци
    }
retention-kept = Чува се до { $day }.
retention-facilitates = Уједно је и водитељка
clock-enquiry = Последњи контакт { $day } До групе није дошло.
clock-unreachable = Недоступна од { $day }
clock-group = Последњи сусрет { $day }
retention-enquiries = Обраћања непознатих
    .text =
        { $count ->
            [one] { $count } обраћање је старије од { $weeks } нед.
            [few] { $count } обраћања су старија од { $weeks } нед.
           *[other] { $count } обраћања је старије од { $weeks } нед.
        }
    .then = Остају у збировима, само као бројеви. Ово се не може опозвати.
retention-enquiries-erase = Обрисати ова обраћања
retention-enquiries-erased =
    { $count ->
        [one] { $count } обраћање је обрисано.
        [few] { $count } обраћања су обрисана.
       *[other] { $count } обраћања је обрисано.
    }

settings-retention = Чување и заборав
    .why = Колико дуго се људи чувају, и шта још треба урадити после брисања.
keep-enquiry = Недеље после обраћања без групе
    .hint = Броје се од последњег контакта.
keep-unreachable = Месеци када је неко недоступан
    .hint = Место на листи чекања остаје дотле.
keep-group = Месеци после последњег сусрета
    .hint = Програм предлаже, ви одлучујете. Ништа се не брише само.

erase-somebody = Брисање
erase-person = Жели да буде заборављена
erase-some = Обрисати …
erase-title =
    { $count ->
        [one] Обрисати заувек: { $called }?
        [few] Обрисати заувек { $count } особе?
       *[other] Обрисати заувек { $count } особа?
    }
erase-lead = Ово је коначно. Нико то не може вратити, ни резервном копијом.
erase-goes = Све нестаје: имена, начини контакта, разговори, жеље, групе, изјаве, белешке, историја.
erase-stays = Остају само бројеви: обраћања ({ $enquiries }) и сусрети ({ $evenings }).
erase-groups = Ослобађа се место: { $groups }.
erase-undo = Оно што је урађено пре тога више нико не може опозвати.
erase-copies =
    { $count ->
        [one] Чисти се { $count } примерак резервне копије, тамо где лежи.
        [few] Чисте се { $count } примерка резервних копија, тамо где леже.
       *[other] Чисти се { $count } примерака резервних копија, тамо где леже.
    }
erase-absent = Сада није ту: { $places }. Што тамо лежи остаје на листи док се не очисти.
erase-facilitator = { $called } остаје водитељка
    .hint = Иначе се и то брише, са свим местима у групама.
erase-mentions = Речи у којима можда стоји име
    .hint = Изаберите шта још нестаје. Остало остаје како јесте.
erase-mention = Написано { $day }
erase-mention-of = О особи { $called }, { $day }
erase-word = обриши
erase-type = За потврду упишите реч „{ $word }“
    .fault = Упишите „{ $word }“, и биће урађено.
erase-do = Обрисати заувек
people-erased =
    { $count ->
        [one] Обрисано. Резервне копије се чисте.
        [few] Обрисане су { $count } особе. Резервне копије се чисте.
       *[other] Обрисано је { $count } особа. Резервне копије се чисте.
    }

erasing-finishing = Брисање се довршава
erasing-finished =
    { $cleaned ->
        [0] Готово. Подаци имају нови кључ.
        [one] Готово. Подаци имају нови кључ, очишћен је { $cleaned } примерак.
        [few] Готово. Подаци имају нови кључ, очишћена су { $cleaned } примерка.
       *[other] Готово. Подаци имају нови кључ, очишћено је { $cleaned } примерака.
    }
erasing-left =
    { $left ->
        [one] Остао је { $left } примерак. Стоји на листи.
        [few] Остала су { $left } примерка. Стоје на листи.
       *[other] Остало је { $left } примерака. Стоје на листи.
    }
erasing-open = Још треба урадити
erasing-finish = Довршити брисање
erasing-new-key = Податке још треба записати изнова, под новим кључем.
erasing-pending = Обрисани су можда још у овим примерцима резервних копија:
erasing-copy = примерак { $number } од { $day }
erasing-since = на листи од { $day }
erasing-here = овде је
erasing-not-here = сада није ту
erasing-remove-copy = Уклонити овај примерак
    .then = Примерак од { $day }, место { $place }, уклања се заувек.
erasing-set-aside = Када је враћена резервна копија, ранија канцеларија је остављена по страни. Сви су још у њој:
erasing-remove-office = Уклонити ову канцеларију
    .then = „{ $name }“ се уклања заувек, са свиме у њој.
erasures = Шта је обрисано
erasures-none = Још нико није обрисан.
erasure-people =
    { $count ->
        [one] { $count } особа
        [few] { $count } особе
       *[other] { $count } особа
    }
erasure-enquiries =
    { $count ->
        [one] { $count } обраћање непознатих
        [few] { $count } обраћања непознатих
       *[other] { $count } обраћања непознатих
    }
why-erased-asked = на захтев
why-erased-time-over = чувано довољно дуго

own-copy = Копија сопствених података
    .lead = Шта канцеларија чува о овој особи, за уручење. Ништа не напушта канцеларију само.
own-copy-print = Штампати
own-copy-hand = Уручено
    .lead = Забележите како, да се касније може рећи.
own-copy-way = Како
own-copy-note = Забележити
own-copy-noted = Забележено.
copy-way-in-person = у руке
    .hint = Има сигурно место за њу.
copy-way-read-aloud = прочитано наглас
    .hint = Ништа не носи са собом.
copy-way-post = поштом
    .hint = Само ако каже да нико други не отвара њену пошту.
copy-way-other = на други начин
    .hint = Како је желела.
own-copy-safe = Пре уручења
own-copy-safe-where = Питајте где може да је чува тако да је нико не нађе.
own-copy-safe-aloud = Ако нема сигурног места, прочитајте јој.
own-copy-safe-never = Никада не шаљите тамо где није рекла да је сигурно.
own-copy-left-out = Изостављено
    .what = Други људи, кога неко не сме да сретне, и ко је овде шта радио.
own-copy-about = Ко је
own-copy-called = Зове се
own-copy-real-name = Име
own-copy-since = Позната од
own-copy-pronoun = Како се о њој говори
own-copy-gender = Род
own-copy-age = Године
own-copy-birth-year = Година рођења
own-copy-languages = Језици
own-copy-status = Тренутно
own-copy-contact = Како је сигурно доћи до ње
own-copy-other-way = Други начин
own-copy-allowed = Дозвољено
own-copy-answers = Ко сме да се јави
own-copy-voicemail = Када се нико не јави
own-copy-message = Порука
own-copy-code-word = Лозинка за препознавање
own-copy-lives = Код куће
own-copy-valid-until = Важи до
own-copy-unconfirmed = Са старе листе, непотврђено
own-copy-conversations = Разговори
own-copy-group-since = од { $from }
own-copy-group-span = од { $from } до { $until }
own-copy-agreed = обећала поверљивост { $day }
own-copy-tries = Покушаји позива
own-copy-handed = Раније уручене копије
own-copy-notes = Белешке
    .why = Белешка може говорити о другима. Изаберите оне које не говоре: само се оне штампају.
own-copy-page = Шта чувамо о Вама
own-copy-page-by = { $centre }, { $day }
