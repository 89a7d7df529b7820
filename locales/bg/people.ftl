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

number-because-safe-now = Сега е безопасно.
number-because-reason-given = Причината е записана.

call-about-call-back = да се върне обаждане
call-about-book-conversation = да се уговори интервю
call-about-tell-group = да се съобщи за група
call-about-ask-after = да се попита как е

call-result-reached = свързахме се
call-result-not-reached = никой не вдигна
call-result-let-go = вече не е нужно

apart-level-group = не в една група
apart-level-site-day = не в една група и не в сградата по едно време

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
call-result-do-let-go = Вече не е нужно
call-recorded-reached = Записано: свързахме се.
call-recorded-not-reached = Записано: никой не вдигна. Обаждането остава отворено.
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

person-apart-lead =
    { $pronoun ->
        [she] От кого е разделена тя, стои само тук. Другаде пише „не е възможно“, никога кой или защо.
        [he] От кого е разделен той, стои само тук. Другаде пише „не е възможно“, никога кой или защо.
       *[other] От кого е разделен този човек, стои само тук. Другаде пише „не е възможно“, никога кой или защо.
    }
person-apart-nobody = Засега от никого.
person-apart-from = Да са разделени с
person-apart-facilitator = водещ
person-apart-level = Колко разделени?
person-apart-add = Да са разделени
person-apart-remove = Вече не е нужно
person-apart-not-found = Никой не се казва така.
