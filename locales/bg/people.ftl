## Choices

called-as-name = име
called-as-nickname = прякор
called-as-sign = знак

pronoun-not-asked = не е питано
pronoun-she = тя
pronoun-he = той
pronoun-they = те

gender-not-asked = не е питано
gender-not-said = предпочита да не каже
gender-woman = жена
gender-man = мъж
gender-other = друго

age-band-not-asked = не е питано
age-band-not-said = предпочита да не каже
age-band-under-18 = под 18
age-band-18-29 = 18 до 29
age-band-30-39 = 30 до 39
age-band-40-49 = 40 до 49
age-band-50-59 = 50 до 59
age-band-60-69 = 60 до 69
age-band-70-up = 70 и повече

stage-enquiry = запитване
stage-conversation-booked = уговорено интервю
stage-conversation-held = проведено интервю
stage-waiting = чака група
stage-in-group = в група
stage-left = вече не участва

who-may-answer-not-asked = не е питано
who-may-answer-only-the-person = може да вдигне само този човек
who-may-answer-anyone = може да вдигне всеки

voicemail-rule-not-asked = не е питано: не се оставя съобщение
voicemail-rule-nothing = не се оставя съобщение
voicemail-rule-message = оставя се това съобщение

lives-with-danger-not-asked = не е питано
lives-with-danger-not-said = предпочита да не каже
lives-with-danger-yes = живее с човек, с когото трябва да се внимава
lives-with-danger-no = не живее с човек, с когото трябва да се внимава

reach-state-now = безопасно сега
reach-state-text-only = само SMS
reach-state-e-mail-only = само имейл
reach-state-later = не сега
reach-state-expired = първо да се пита отново
reach-state-closed = не е позволено

reach-closed-not-asked = Още никой не е питал какво е безопасно.
reach-closed-not-allowed = Не са позволени нито обаждания, нито SMS, нито имейли.
reach-closed-no-number = Няма номер или адрес за това, което е позволено.
reach-closed-no-hours = Не е питано кога е безопасно.
reach-closed-no-consent = Съгласието за контакт не е дадено или е оттеглено.

number-because-safe-now = Сега е безопасно.
number-because-reason-given = Причината е записана.

call-about-call-back = да се върне обаждане
call-about-book-conversation = да се уговори интервю
call-about-tell-group = да се съобщи за група
call-about-ask-after = да се попита как е

call-result-reached = свързахме се
call-result-not-reached = никой не вдигна
call-result-left-message = оставено съобщение
call-result-somebody-else = отговори друг
call-result-let-go = вече не е нужно

apart-level-group = не в една група
apart-level-site-day = не в една група и не в сградата по едно време
address-not-asked = не е питано
address-first-name = на „ти“, с малко име
address-polite = на „Вие“

yes-no-not-asked = не е питано
yes-no-not-said = предпочита да не каже
yes-no-yes = да
yes-no-no = не

access-not-asked = не е питано
access-not-said = предпочита да не каже
access-nothing = нищо не е нужно
access-something = нещо е нужно

access-need-step-free = без стъпала
access-need-hearing = чува слабо
access-need-sight = вижда слабо
access-need-plain-words = прости думи и време
access-need-company = идва с придружител

children-not-asked = не е питано
children-not-said = предпочита да не каже
children-nothing = няма деца вкъщи
children-something = има деца вкъщи

child-age-under-3 = под 3
child-age-3-6 = 3 до 6
child-age-7-12 = 7 до 12
child-age-13-17 = 13 до 17

status-paused = пауза
    .then = Остава във всички списъци. Дотогава никой не звъни и не предлага място.
status-unreachable = не може да бъде намерен
    .then = Мълчанието не е отказ: всяко място в списък остава.
status-withdrawn = не желае да продължи
    .then = Напуска всички списъци и групи.
status-moved-on = продължи по своя път
    .then = Намери това, което помага, тук или другаде. Напуска всички списъци и групи.

found-by-called = по име
found-by-real-name = по друго име

duplicate-why-same-number = Записан е същият номер. Номерата може да са общи.
duplicate-why-similar-name = Името е подобно.

people-filter-everyone = Всички
people-filter-waiting = Чакащи
people-filter-in-group = В група
people-filter-conversation-ahead = Предстои интервю
people-filter-nothing-open = Нищо отворено

people-sort-name = Име
people-sort-since = Откога

way-step-enquiry = Запитване
way-step-conversation = Интервю
way-step-waiting = Чакане
way-step-group = Група
way-step-agreement = Декларация

step-state-done = готово
step-state-now = сега
step-state-ahead = предстои
step-state-skipped = не е нужно

## Screens

people = Хора
people-empty = Тук още няма никого
    .why = Тук ще стои всеки, който се свърже с нас. Започнете с първото запитване.

people-count =
    { $count ->
        [one] един човек
       *[other] { $count } души
    }
people-filter = Кои хора
people-stage = По пътя
people-topics = Теми
people-reach = Връзка
people-nobody-here = В момента тук няма никого
    .why = Никой не отговаря на този избор. Всички останали са още в списъка.

## A person's page

person-more = Още
person-change-about = Промяна на данните
person-join = В списъка на чакащите
person-merge = Същият човек като друг запис
person-apart = Да са разделени

person-stage-enquiry = запитване на { $day }
person-stage-conversation-booked = уговорено интервю за { $day }
person-stage-conversation-held = проведено интервю на { $day }
person-stage-waiting = чака група от { $day }
person-stage-in-group = в група от { $day }
person-stage-left = не участва от { $day }

# $pronoun is she, he, they or not-asked.
contact-title =
    { $pronoun ->
        [she] Как е безопасно да се свържем с нея
        [he] Как е безопасно да се свържем с него
       *[other] Как е безопасно да се свържем
    }
contact-closed = Каквото не е казано, не е позволено.
contact-unconfirmed-settle = Попитана е: махни това
contact-unconfirmed = Непотвърдено, питайте преди да се обадите
contact-asked-on = питано на { $day }
contact-ask-again-on = да се пита отново на { $day }
contact-phone = Телефон
contact-email = Имейл
contact-no-number = Няма номер
contact-calls = обаждания
contact-texts = SMS
contact-e-mails = имейли
contact-answer-not-asked = не е питано кой може да вдигне
contact-answer-anyone = може да вдигне всеки
contact-answer-only-the-person =
    { $pronoun ->
        [she] може да вдигне само тя
        [he] може да вдигне само той
        [they] могат да вдигнат само те
       *[other] може да вдигне само този човек
    }
contact-say = Кажете
contact-say-both = „Добър ден, обажда се { $name } за { $reason }.“
contact-say-name = „Добър ден, обажда се { $name }.“
contact-say-reason = „Добър ден, обаждам се за { $reason }.“
contact-say-nothing = Нищо не е уговорено. Никога не казвайте кои сме.
contact-quoted = „{ $text }“
contact-nobody-answers = Ако никой не вдигне
contact-leave-message = Оставя се това съобщение
contact-leave-nothing = Не се оставя съобщение
contact-who-answers = Кой може да вдигне?
contact-code-word = Уговорена дума
    .hint = По тази дума е ясно, че наистина сме ние.
contact-code-word-keeps = Една е уговорена. Ако е празно, тя остава.
contact-other-way = Друг начин
    .hint = Чрез кого или къде може да се остави вест.
contact-expired = Безопасното важеше до { $day }. Първо попитайте отново.
contact-valid-until = Това важи до { $day }.
contact-danger = Живее с човек, с когото трябва да се внимава
contact-ask-again = Време е да се попита отново какво е безопасно
contact-owed = Отворено обаждане: { $about }.
contact-unsafe = На { $day } номерът е показан извън безопасните часове: { $reason }

contact-call = Обаждане сега
contact-text = Пращане на SMS
contact-e-mail = Писане на имейл
contact-change = Промяна
contact-ask = Записване какво е безопасно
contact-urgent = Не може да чака
contact-settle = Отворени обаждания
contact-keep = Това е безопасно
contact-phone-unusual = Това изглежда необичайно. Прочетете го още веднъж на глас; пази се, както е.
contact-neutral = Вземи неутрални думи
contact-neutral-words = Добър ден, обажда се { $name }. Ще опитам друг път.
contact-neutral-nameless = Добър ден. Ще опитам друг път.
contact-changed = Записано е какво е безопасно.
contact-keeps = Ако е празно, остава { $there }.
contact-drop-phone = Премахване на номера
contact-drop-email = Премахване на адреса
contact-drop-code-word = Премахване на уговорената дума
contact-danger-asked =
    { $pronoun ->
        [she] С кого живее тя?
        [he] С кого живее той?
       *[other] С кого живее човекът?
    }
    .hint = Питаме, за да не навреди никое обаждане. Всеки отговор е добър, и никакъв също.
contact-holds-until = Важи до
    .hint = След този ден нищо не е позволено.
contact-ask-again-when = Да се пита отново на
    .hint = Ако е празно: след месец.

hours = Кога е безопасно да се обадим или да пишем?
    .hint = Без час нито се обаждаме, нито пращаме SMS.
hours-days = Дни, ред { $number }
hours-from = От
hours-until = До
hours-remove = Премахване
hours-other = други часове
hours-span = { $days }, { $from } до { $until }
hours-whole-day = { $days }, цял ден
days-every = Всеки ден
days-weekdays = Делнични дни
days-weekend = Събота и неделя
days-run = { $first } до { $last }

call-title = Обаждане: { $called }
call-not-safe-now = Сега не е безопасно
call-reason = Защо не може да чака?
    .hint = Записва се и остава на страницата.
call-show-number = Показване на номера
call-how =
    { $tries ->
        [0] Как мина обаждането? ({ $about })
        [one] Как мина обаждането? ({ $about }; досега един опит)
       *[other] Как мина обаждането? ({ $about }; досега { $tries } опита)
    }
call-result-do-reached = Свързахме се
call-result-do-not-reached = Никой не вдигна
call-result-do-left-message = Оставено съобщение
call-result-do-somebody-else = Отговори друг
call-result-do-let-go = Вече не е нужно
call-recorded-reached = Записано: свързахме се.
call-recorded-not-reached = Записано: никой не вдигна. Обаждането остава отворено.
call-recorded-left-message = Записано: съобщението е оставено. Обаждането остава открито.
call-recorded-somebody-else = Записано: отговори друг. Обаждането остава открито.
call-recorded-let-go = Записано: вече не е нужно.

way = По пътя
way-enquiry = { $day }, { $channel }
way-conversation = { $day }, води: { $who }
way-conversation-open = да се уговори
way-waiting =
    { $days ->
        [0] от днес, „{ $topics }“
        [one] един ден, „{ $topics }“
       *[other] { $days } дни, „{ $topics }“
    }
way-waited = за „{ $topics }“
way-group = от { $day }, { $group }
way-agreement-open = да се подпише

about =
    { $pronoun ->
        [she] За нея
        [he] За него
       *[other] За човека
    }
about-lead = Нито един отговор не е задължителен. Каквото не е питано, остава празно.
about-called = Как се нарича тук
about-real-name = Истинско име
    .hint = Само ако е казано. Никога не се печата и не стои в списък.
about-age = Възраст
    .hint = Следва от годината на раждане, ако я има.
about-years = тази година навършва { $years }
about-birth-year = Година на раждане
about-gender = Пол
    .hint = Питаме, защото някои групи не са за всички.
about-pronoun = Как говорим за човека
about-languages = Езици
about-languages-add = Добавяне на език
about-languages-nothing = Няма такъв език.
about-language-remove = Премахване: { $language }
about-not-asked = не е питано
about-change = Промяна
about-saved = Всичко е запазено
about-unsaved = Още не е запазено

history = История
history-all = Показване на всичко
person-enquiries = Повод за запитването
person-enquiry-no-topic = Още без тема
person-waited = По-рано в списъка на чакащите
person-groups = Групи
person-group-since = от { $from }
person-group-ended = от { $from }, групата е завършила
person-group-left = от { $from } до { $until }
person-group-open = Преглед
person-enquiry-how = { $channel }, прието от { $who }
person-enquiry-through = { $channel } ({ $through }), прието от { $who }

attempts = Опити за обаждане
attempt-by = { $about }, { $who }
attempt-unsafe = номерът е показан извън безопасното време

consents = Съгласия
    .none = засега няма
    .why = Всяко стои само за себе си. Да се оттегли едно не значи напускане.
consent-purpose-contact = за контакт
consent-purpose-statistics = за броене в общите данни
consent-purpose-evaluation = за въпроси как е било
consent-purpose-newsletter = за бюлетина
consent-way = Как беше казано?
consent-way-oral = устно
consent-way-written = писмено
consent-way-witnessed = пред свидетел
consent-on = Кога?
consent-state-not-asked = не е питано
consent-state-given = да
consent-state-declined = не
consent-state-withdrawn = оттеглено
consent-said = { $state }, { $day }, { $way }
consent-yes = Каза „да“
    .name = Каза „да“: { $purpose }
consent-no = Каза „не“
    .name = Каза „не“: { $purpose }
consent-take-back = Оттегли
    .name = Оттегли: { $purpose }

note = Бележка
note-there = има
note-empty = нищо не е записано
note-text = Бележка
note-guard = Пишете само нужното, за да помогнете. Без чужди имена, нищо за случилото се, нищо за здравето.
note-off = Бележките от този вид са изключени. Тази може само да се изпразни.
note-kind-person = Бележки за човек
    .hint = Например как заедно се намира входът.
note-kind-enquiry = Бележки за запитване
    .hint = Например какво е обещано по телефона.
note-kind-conversation = Бележки за интервю
    .hint = За водещия интервюто и координатора. Нищо от разказаното.
details = Какво помага
    .what = обръщение, достъп, деца, консултант, етикети
details-address = Как се обръщаме
details-interpreter = Нужен ли е преводач?
details-interpreter-yes = нужен е преводач
details-access = Какво е нужно, за да дойде и участва?
    .hint = Питаме, за да подхождат стаята и групата.
details-access-yes = нещо е нужно за участие
details-access-needs = Какво е нужно
details-access-note = Още нещо
details-children = Има ли деца вкъщи?
    .hint = Питаме, за да може някой да ги гледа. Брой и възраст са достатъчни; без имена.
details-children-count = Колко деца
    .empty = не е казано
details-children-ages = На колко са години
details-childcare = Трябва ли някой да ги гледа?
details-childcare-yes = помага, ако някой гледа децата
details-therapist = Ходи ли и на терапевт?
    .hint = Достатъчно е „да“ или „не“. Повече не се пази.
details-advisor = Идва чрез
    .hint = Консултант или партньор. На тях не се връща нищо.
    .nobody = никого: дойде сам
details-through = чрез { $name }
details-tags = Етикети
    .none = Още няма етикети. Правят се в настройките.

status = Как е в момента?
status-title = Няма да е тук известно време
status-lead = Нищо от това не е окончателно. Връщането е един бутон.
status-change = Пауза или напускане
status-until = Пауза до
    .hint = Може да остане празно. На този ден стои в „Днес“.
status-do = Запиши
status-changed = Записано.
status-follows-lists = Напуска списъка на чакащите за: { $topics }.
status-follows-groups = Напуска: { $groups }.
status-follows-conversations =
    { $count ->
        [one] Предстоящото интервю се отменя.
       *[other] { $count } предстоящи интервюта се отменят.
    }
status-follows-calls =
    { $count ->
        [one] Едно открито обаждане отпада.
       *[other] { $count } открити обаждания отпадат.
    }
status-since = от { $day }
status-since-until = от { $day } до { $until }
status-until-over = до { $until }: време е да попитаме
status-back = Отново е тук
status-back-done = Добре дошли отново. Записано е.
status-wait-again = Чака отново за: { $topics }
    .hint = От днес, със същите желания.

people-tag = Етикет
people-tag-any = всеки етикет
people-status = Пауза или напускане
people-status-any = всяко състояние

person-together = Заедно с
person-together-nobody = Засега не желае да е с някого определен.
person-together-add = Дръж заедно
person-apart-kind = Какво се желае?
person-apart-kind-apart = да са разделени
    .text = Никога в една група.
person-apart-kind-together = да са заедно
    .text = В една група, ако е възможно.
person-apart-who = С кого?
merge-title = Кой е същият човек като { $called }?
merge-lead = Всичко преминава на една страница. Една отмяна ги разделя отново.
merge-who = Другото име
merge-follows = става същият човек. Запитвания, обаждания, групи и присъствие преминават.
merge-nothing-differs = Няма различия, от които да се избира.
merge-do = Това е един човек
merge-done = Сега двамата са един човек.
merge-born = роден през { $year }
merge-called = Как да наричаме този човек?
merge-real-name = Кое истинско име?
merge-pronoun = Как се говори за него
merge-gender = Кой пол?
merge-age = Каква възраст?
merge-safe-contact = Как е безопасно да се свържем с този човек?
merge-address = Как се обръщаме
merge-interpreter = Нужен ли е преводач?
merge-access = Какво е нужно, за да дойде и участва?
merge-children = Има ли деца вкъщи?
merge-therapist = Ходи ли и на терапевт?
merge-advisor = Идва чрез

person-apart-lead =
    { $pronoun ->
        [she] От кого е разделена тя, стои само тук. Другаде пише „не е възможно“, никога кой или защо.
        [he] От кого е разделен той, стои само тук. Другаде пише „не е възможно“, никога кой или защо.
       *[other] От кого е разделен този човек, стои само тук. Другаде пише „не е възможно“, никога кой или защо.
    }
person-apart-nobody = Засега от никого.
person-apart-facilitator = водещ
person-apart-meets = Сега се срещат. Погледайте групите им.
person-apart-level = Колко разделени?
person-apart-add = Да са разделени
person-apart-remove = Вече не е нужно
person-apart-not-found = Никой не се казва така.
note-kind-goal = Лични цели в група
    .hint = Те са на участника. С негови думи и само ако желае.
note-kind-session = Бележки за среща
    .hint = Например, че ключът заяжда. Нищо от казаното.
note-session = Бележка за срещата
    .guard = Само неутрално: стаята, времето. Без имена, нищо от казаното.
note-goal = Лична цел
