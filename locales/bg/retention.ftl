## Пазене и забравяне: кой е пазен достатъчно дълго, изтриване и какво остава от него

retention = Пазени достатъчно дълго
    .lead = Никого не пазим завинаги. Тук стои кой е пазен достатъчно дълго. Нищо не се изтрива, преди да го кажете.
retention-nobody = Никой не е пазен твърде дълго
    .why = Който е пазен достатъчно дълго, стои тук и на страница Днес.
retention-why = Защо
retention-over = От
retention-keep = Да се пази още
retention-keep-months =
    { $count ->
        [one] { $count } месец
       *[other] { $count } месеца
    }
retention-kept = Пази се до { $day }.
retention-facilitates = Също и водещ
clock-enquiry = Последен контакт { $day } Не се стигна до група.
clock-unreachable = Недостъпен човек от { $day }
clock-group = Последна среща { $day }
retention-enquiries = Запитвания от непознати
    .text =
        { $count ->
            [one] { $count } запитване е по-старо от { $weeks } седмици.
           *[other] { $count } запитвания са по-стари от { $weeks } седмици.
        }
    .then = Остават в общия брой, само като числа. Това не може да се отмени.
retention-enquiries-erase = Изтриване на тези запитвания
retention-enquiries-erased =
    { $count ->
        [one] { $count } запитване е изтрито.
       *[other] { $count } запитвания са изтрити.
    }

settings-retention = Пазене и забравяне
    .why = Колко дълго пазим данните на хората и какво остава за вършене след изтриване.
keep-enquiry = Седмици след запитване без група
    .hint = Броят се от последния контакт.
keep-unreachable = Месеци, когато човек е недостъпен
    .hint = Мястото в списъка на чакащите остава дотогава.
keep-group = Месеци след последната среща
    .hint = Програмата предлага, Вие решавате. Нищо не се изтрива само.

erase-somebody = Изтриване
erase-person = Иска да бъде забравен
erase-some = Изтриване …
erase-title =
    { $count ->
        [one] Да се изтрие завинаги: { $called }?
       *[other] Да се изтрият завинаги { $count } души?
    }
erase-lead = Това е окончателно. Никой не може да го върне, дори с резервно копие.
erase-goes = Всичко изчезва: имена, начини за връзка, разговори, желания, групи, декларации, бележки, история.
erase-stays = Остават само числа: запитвания ({ $enquiries }) и срещи ({ $evenings }).
erase-groups = Освобождава се място: { $groups }.
erase-undo = Направеното преди това вече не може да се отмени от никого.
erase-copies =
    { $count ->
        [one] Почиства се { $count } екземпляр на резервно копие, там където е.
       *[other] Почистват се { $count } екземпляра на резервни копия, там където са.
    }
erase-absent = Сега не са тук: { $places }. Каквото е там, стои в списък, докато се почисти.
erase-facilitator = { $called } остава водещ
    .hint = Иначе се изтрива и това, с всички места в групи.
erase-mentions = Думи, в които може да стои името
    .hint = Изберете какво още да изчезне. Другото остава, както е.
erase-mention = Написано на { $day }
erase-mention-of = За { $called }, { $day }
erase-word = изтрий
erase-type = За потвърждение напишете думата „{ $word }“
    .fault = Напишете „{ $word }“ и е готово.
erase-do = Изтриване завинаги
people-erased =
    { $count ->
        [one] Изтрито. Резервните копия се почистват.
       *[other] { $count } души са изтрити. Резервните копия се почистват.
    }

erasing-finishing = Изтриването се довършва
erasing-finished =
    { $cleaned ->
        [0] Готово. Данните имат нов ключ.
        [one] Готово. Данните имат нов ключ и { $cleaned } екземпляр е почистен.
       *[other] Готово. Данните имат нов ключ и { $cleaned } екземпляра са почистени.
    }
erasing-left =
    { $left ->
        [one] Остава { $left } екземпляр. Стои в списъка.
       *[other] Остават { $left } екземпляра. Стоят в списъка.
    }
erasing-open = Още за вършене
erasing-finish = Довършване на изтриването
erasing-new-key = Данните още трябва да се запишат наново, с нов ключ.
erasing-pending = Изтритите може още да са в тези екземпляри на резервни копия:
erasing-copy = екземпляр { $number } от { $day }
erasing-since = в списъка от { $day }
erasing-here = тук е
erasing-not-here = сега не е тук
erasing-remove-copy = Премахване на екземпляра
    .then = Екземплярът от { $day } на място { $place } се премахва завинаги.
erasing-set-aside = При връщане на резервно копие предишният офис беше оставен настрана. Всички са още в него:
erasing-remove-office = Премахване на този офис
    .then = „{ $name }“ се премахва завинаги, с всичко в него.
erasures = Какво е изтрито
erasures-none = Още никой не е изтрит.
erasure-people =
    { $count ->
        [one] { $count } човек
       *[other] { $count } души
    }
erasure-enquiries =
    { $count ->
        [one] { $count } запитване от непознат
       *[other] { $count } запитвания от непознати
    }
why-erased-asked = по желание
why-erased-time-over = пазени достатъчно дълго

own-copy = Копие на собствените данни
    .lead = Какво пази офисът за този човек, за предаване. Нищо не напуска офиса само.
own-copy-print = Печат
own-copy-hand = Предадено
    .lead = Запишете как, за да може да се каже по-късно.
own-copy-way = Как
own-copy-note = Записване
own-copy-noted = Записано.
copy-way-in-person = в ръцете
    .hint = Има сигурно място за него.
copy-way-read-aloud = прочетено на глас
    .hint = Нищо не се взема.
copy-way-post = по пощата
    .hint = Само ако никой друг не отваря пощата.
copy-way-other = по друг начин
    .hint = Както е пожелано.
own-copy-safe = Преди предаване
own-copy-safe-where = Питайте къде може да се пази така, че никой да не го намери.
own-copy-safe-aloud = Ако няма сигурно място, прочетете го на глас.
own-copy-safe-never = Никога не изпращайте там, където не е казано, че е сигурно.
own-copy-left-out = Пропуснато
    .what = Други хора, с кого някой не бива да се среща и кой какво е правил тук.
own-copy-about = Кой е
own-copy-called = Наричан
own-copy-real-name = Име
own-copy-since = Познат от
own-copy-pronoun = Как се говори за него
own-copy-gender = Пол
own-copy-age = Възраст
own-copy-birth-year = Година на раждане
own-copy-languages = Езици
own-copy-status = В момента
own-copy-contact = Как е безопасно да се свържем
own-copy-other-way = Друг начин
own-copy-allowed = Позволено
own-copy-answers = Кой може да вдигне
own-copy-voicemail = Когато никой не вдига
own-copy-message = Съобщението
own-copy-code-word = Уговорена дума
own-copy-lives = Вкъщи
own-copy-valid-until = Важи до
own-copy-unconfirmed = От стар списък, непотвърдено
own-copy-conversations = Разговори
own-copy-group-since = от { $from }
own-copy-group-span = от { $from } до { $until }
own-copy-agreed = обещано мълчание на { $day }
own-copy-tries = Опити за обаждане
own-copy-handed = По-рано предадени копия
own-copy-notes = Бележки
    .why = Бележка може да говори за други. Изберете тези, които не говорят: само те се печатат.
own-copy-page = Какво пазим за Вас
own-copy-page-by = { $centre }, { $day }
