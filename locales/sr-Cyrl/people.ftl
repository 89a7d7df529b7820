## Choices

called-as-name = име
called-as-nickname = надимак
called-as-sign = ознака

pronoun-not-asked = није питано
pronoun-she = она
pronoun-he = он
pronoun-they = они

gender-not-asked = није питано
gender-not-said = не жели да каже
gender-woman = жена
gender-man = мушкарац
gender-other = друго

age-band-not-asked = није питано
age-band-not-said = не жели да каже
age-band-under-18 = испод 18
age-band-18-29 = 18 до 29
age-band-30-39 = 30 до 39
age-band-40-49 = 40 до 49
age-band-50-59 = 50 до 59
age-band-60-69 = 60 до 69
age-band-70-up = 70 и више

stage-enquiry = обраћање
stage-conversation-booked = разговор заказан
stage-conversation-held = разговор обављен
stage-waiting = чека групу
stage-in-group = у групи
stage-left = више не учествује

who-may-answer-not-asked = није питано
who-may-answer-only-the-person = сме да се јави само та особа
who-may-answer-anyone = сме да се јави било ко

voicemail-rule-not-asked = није питано: не остављати поруку
voicemail-rule-nothing = не остављати поруку
voicemail-rule-message = оставити ову поруку

lives-with-danger-not-asked = није питано
lives-with-danger-not-said = не жели да каже
lives-with-danger-yes = живи с неким због кога је потребан опрез
lives-with-danger-no = не живи ни с ким због кога је потребан опрез

reach-state-now = безбедно сада
reach-state-text-only = само СМС
reach-state-e-mail-only = само имејл
reach-state-later = не сада
reach-state-expired = прво поново питати
reach-state-closed = није дозвољено

reach-closed-not-asked = Још нико није питао шта је безбедно.
reach-closed-not-allowed = Нису дозвољени ни позиви, ни СМС, ни имејл.
reach-closed-no-number = Нема броја ни адресе за оно што је дозвољено.
reach-closed-no-hours = Није питано када је безбедно.

number-because-safe-now = Сада је безбедно.
number-because-reason-given = Разлог је уписан.

call-about-call-back = узвратити позив
call-about-book-conversation = заказати разговор
call-about-tell-group = јавити за групу
call-about-ask-after = питати како је

call-result-reached = разговор успостављен
call-result-not-reached = нико се није јавио
call-result-let-go = више није потребно

apart-level-group = не у истој групи
apart-level-site-day = не у истој групи и не у згради у исто време

found-by-called = по имену
found-by-real-name = по другом имену

duplicate-why-same-number = Уписан је исти број. Бројеви могу бити заједнички.
duplicate-why-similar-name = Име је слично.

people-filter-everyone = Сви
people-filter-waiting = На чекању
people-filter-in-group = У групи
people-filter-conversation-ahead = Предстоји разговор
people-filter-nothing-open = Ништа отворено

people-sort-name = Име
people-sort-since = Од када

way-step-enquiry = Обраћање
way-step-conversation = Разговор
way-step-waiting = Чекање
way-step-group = Група
way-step-agreement = Изјава

step-state-done = готово
step-state-now = сада
step-state-ahead = тек предстоји
step-state-skipped = није потребно

## Screens

people = Људи
people-empty = Овде још нема никога
    .why = Овде ће стајати свако ко нам се обрати. Почните првим обраћањем.

people-count =
    { $count ->
        [one] { $count } особа
        [few] { $count } особе
       *[other] { $count } особа
    }
people-filter = Које особе
people-stage = На путу
people-topics = Теме
people-reach = Јављање
people-nobody-here = Овде тренутно нема никога
    .why = Нико не одговара овом избору. Сви остали су и даље на списку.

## A person's page

person-more = Још
person-change-about = Измени податке
person-join = Стави на листу чекања
person-apart = Држи раздвојено

person-stage-enquiry = обраћање: { $day }
person-stage-conversation-booked = разговор заказан: { $day }
person-stage-conversation-held = разговор обављен: { $day }
person-stage-waiting = чека групу од: { $day }
person-stage-in-group = у групи од: { $day }
person-stage-left = више не учествује од: { $day }

# $pronoun is she, he, they or not-asked.
contact-title =
    { $pronoun ->
        [she] Како јој се безбедно јавити
        [he] Како му се безбедно јавити
       *[other] Како се безбедно јавити
    }
contact-closed = Што није речено, није ни дозвољено.
contact-asked-on = питано: { $day }
contact-ask-again-on = поново питати: { $day }
contact-phone = Телефон
contact-email = Имејл
contact-no-number = Нема броја
contact-calls = позиви
contact-texts = СМС
contact-e-mails = имејл
contact-answer-not-asked = није питано ко сме да се јави
contact-answer-anyone = сме да се јави било ко
contact-answer-only-the-person =
    { $pronoun ->
        [she] сме да се јави само она
        [he] сме да се јави само он
        [they] смеју да се јаве само они
       *[other] сме да се јави само та особа
    }
contact-say = Реците
contact-say-both = „Добар дан, овде { $name }. Зовем овим поводом: { $reason }.”
contact-say-name = „Добар дан, овде { $name }.”
contact-say-reason = „Добар дан, зовем овим поводом: { $reason }.”
contact-say-nothing = Ништа није договорено. Никада не реците ко смо.
contact-quoted = „{ $text }”
contact-nobody-answers = Ако се нико не јави
contact-leave-message = Оставити ову поруку
contact-leave-nothing = Не остављати поруку
contact-who-answers = Ко сме да се јави?
contact-code-word = Договорена реч
    .hint = По тој речи је јасно да смо то заиста ми.
contact-code-word-keeps = Једна је договорена. Ако је празно, она остаје.
contact-other-way = Други начин
    .hint = Преко кога, или где може да се остави порука.
contact-expired = Оно што је безбедно важило је до: { $day }. Прво питајте поново.
contact-valid-until = Ово важи до: { $day }.
contact-danger = Живи с неким због кога је потребан опрез
contact-ask-again = Време је да се поново пита шта је безбедно
contact-owed = Отворен је позив: { $about }.
contact-unsafe = Број је приказан ван безбедног времена, { $day }: { $reason }

contact-call = Позови сада
contact-text = Пошаљи СМС
contact-e-mail = Напиши имејл
contact-change = Измени
contact-ask = Упиши шта је безбедно
contact-urgent = Не може да чека
contact-settle = Отворени позиви
contact-keep = Ово је безбедно
contact-changed = Уписано је шта је безбедно.
contact-keeps = Ако је празно, остаје { $there }.
contact-drop-phone = Уклони број
contact-drop-email = Уклони адресу
contact-drop-code-word = Уклони договорену реч
contact-danger-asked =
    { $pronoun ->
        [she] С ким она живи?
        [he] С ким он живи?
       *[other] С ким особа живи?
    }
    .hint = Питамо да ниједан позив не би нанео штету. Сваки одговор је у реду, па и никакав.
contact-holds-until = Важи до
    .hint = После тог дана ништа није дозвољено.
contact-ask-again-when = Поново питати
    .hint = Ако је празно: за месец дана.

hours = Када је безбедно звати или писати?
    .hint = Без времена ни не зовемо ни не шаљемо СМС.
hours-days = Дани, ред { $number }
hours-from = Од
hours-until = До
hours-remove = Уклони
hours-other = друго време
hours-span = { $days }, { $from } до { $until }
hours-whole-day = { $days }, цео дан
days-every = Сваки дан
days-weekdays = Радни дани
days-weekend = Субота и недеља
days-run = { $first }–{ $last }

call-title = Позив: { $called }
call-not-safe-now = Сада није безбедно
call-reason = Зашто не може да чека?
    .hint = То се уписује и остаје на страни.
call-show-number = Прикажи број
call-how =
    { $tries ->
        [0] Како је прошао позив? ({ $about })
        [one] Како је прошао позив? ({ $about }; до сада { $tries } покушај)
        [few] Како је прошао позив? ({ $about }; до сада { $tries } покушаја)
       *[other] Како је прошао позив? ({ $about }; до сада { $tries } покушаја)
    }
call-result-do-reached = Разговор успостављен
call-result-do-not-reached = Нико се није јавио
call-result-do-let-go = Више није потребно
call-recorded-reached = Уписано: разговор је успостављен.
call-recorded-not-reached = Уписано: нико се није јавио. Позив остаје отворен.
call-recorded-let-go = Уписано: више није потребно.

way = На путу
way-enquiry = { $day }, { $channel }
way-conversation = { $day }, води: { $who }
way-conversation-open = треба заказати
way-waiting =
    { $days ->
        [0] од данас, „{ $topics }”
        [one] { $days } дан, „{ $topics }”
        [few] { $days } дана, „{ $topics }”
       *[other] { $days } дана, „{ $topics }”
    }
way-waited = за тему „{ $topics }”
way-group = { $group }, од: { $day }
way-agreement-open = треба потписати

about =
    { $pronoun ->
        [she] О њој
        [he] О њему
       *[other] О особи
    }
about-lead = Ниједан одговор није обавезан. Што није питано, остаје празно.
about-called = Како је зовемо овде
about-real-name = Право име
    .hint = Само ако га је особа рекла. Никада се не штампа и не стоји ни на једном списку.
about-age = Године
    .hint = Следе из године рођења, ако је уписана.
about-years = ове године пуни { $years }
about-birth-year = Година рођења
about-gender = Пол
    .hint = Питамо јер неке групе нису за све.
about-pronoun = Како говоримо о особи
about-languages = Језици
about-languages-add = Додај језик
about-languages-nothing = Ниједан језик се тако не зове.
about-language-remove = Уклони: { $language }
about-not-asked = није питано
about-change = Измени
about-saved = Све је сачувано
about-unsaved = Још није сачувано

history = Историја
history-all = Прикажи све
person-enquiries = Повод обраћања
person-enquiry-no-topic = Још без теме
person-waited = Раније на листи чекања
person-groups = Групе
person-group-since = од: { $from }
person-group-ended = од: { $from }, група је завршена
person-group-left = { $from } – { $until }
person-group-open = Погледај

person-apart-lead =
    { $pronoun ->
        [she] Од кога је она раздвојена стоји само овде. Другде пише „није могуће”, никада ко ни зашто.
        [he] Од кога је он раздвојен стоји само овде. Другде пише „није могуће”, никада ко ни зашто.
       *[other] Од кога је ова особа раздвојена стоји само овде. Другде пише „није могуће”, никада ко ни зашто.
    }
person-apart-nobody = За сада ни од кога.
person-apart-from = Држи раздвојено од особе
person-apart-facilitator = водитељка
person-apart-level = Колико раздвојено?
person-apart-add = Држи раздвојено
person-apart-remove = Више није потребно
person-apart-not-found = Нико се тако не зове.
