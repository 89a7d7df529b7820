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
reach-closed-no-consent = Сагласност за контакт није дата или је повучена.

number-because-safe-now = Сада је безбедно.
number-because-reason-given = Разлог је уписан.

call-about-call-back = узвратити позив
call-about-book-conversation = заказати разговор
call-about-tell-group = јавити за групу
call-about-ask-after = питати како је

call-result-reached = разговор успостављен
call-result-not-reached = нико се није јавио
call-result-left-message = остављена порука
call-result-somebody-else = јавио се неко други
call-result-let-go = више није потребно

apart-level-group = не у истој групи
apart-level-site-day = не у истој групи и не у згради у исто време
address-not-asked = није питано
address-first-name = на ти, именом
address-polite = на Ви

yes-no-not-asked = није питано
yes-no-not-said = радије не каже
yes-no-yes = да
yes-no-no = не

access-not-asked = није питано
access-not-said = радије не каже
access-nothing = ништа није потребно
access-something = нешто је потребно

access-need-step-free = без степеница
access-need-hearing = слабо чује
access-need-sight = слабо види
access-need-plain-words = једноставне речи и време
access-need-company = неко долази у пратњи

children-not-asked = није питано
children-not-said = радије не каже
children-nothing = нема деце код куће
children-something = има деце код куће

child-age-under-3 = мање од 3
child-age-3-6 = 3 до 6
child-age-7-12 = 7 до 12
child-age-13-17 = 13 до 17

status-paused = пауза
    .then = Остаје на свим листама. До тада нико не зове и не нуди место.
status-unreachable = није доступна
    .then = Ћутање није одустајање: свако место на листи остаје.
status-withdrawn = не жели даље
    .then = Напушта све листе и групе.
status-moved-on = отишла је даље
    .then = Нашла је шта јој помаже, овде или другде. Напушта све листе и групе.

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
person-merge = Иста је као неко други
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
contact-unconfirmed-settle = Питана је: склони ово
contact-unconfirmed = Непотврђено, питајте пре позива
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
contact-phone-unusual = Ово изгледа необично. Прочитајте га још једном наглас; чува се како јесте.
contact-neutral = Узми неутралне речи
contact-neutral-words = Добар дан, овде { $name }. Јавићу се други пут.
contact-neutral-nameless = Добар дан. Јавићу се други пут.
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
call-result-do-left-message = Остављена порука
call-result-do-somebody-else = Јавио се неко други
call-result-do-let-go = Више није потребно
call-recorded-reached = Уписано: разговор је успостављен.
call-recorded-not-reached = Уписано: нико се није јавио. Позив остаје отворен.
call-recorded-left-message = Забележено: порука је остављена. Позив остаје отворен.
call-recorded-somebody-else = Забележено: јавио се неко други. Позив остаје отворен.
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
person-enquiry-how = { $channel }, примила { $who }
person-enquiry-through = { $channel } ({ $through }), примила { $who }

attempts = Покушаји позива
attempt-by = { $about }, { $who }
attempt-unsafe = број приказан ван безбедног времена

consents = Сагласности
    .none = за сада ниједна
    .why = Свака стоји засебно. Повући једну не значи напустити.
consent-purpose-contact = да је контактирамо
consent-purpose-statistics = да се броји у збирним подацима
consent-purpose-evaluation = да је питамо како је било
consent-purpose-newsletter = да добија билтен
consent-way = Како је речено?
consent-way-oral = усмено
consent-way-written = писмено
consent-way-witnessed = пред сведоком
consent-on = Када?
consent-state-not-asked = није питано
consent-state-given = да
consent-state-declined = не
consent-state-withdrawn = повучено
consent-said = { $state }, { $day }, { $way }
consent-yes = Рекла је да
    .name = Рекла је да: { $purpose }
consent-no = Рекла је не
    .name = Рекла је не: { $purpose }
consent-take-back = Повуци
    .name = Повуци: { $purpose }

note = Белешка
note-there = постоји
note-empty = ништа није записано
note-text = Белешка
note-guard = Пишите само оно што треба да бисте помогли. Без туђих имена, ништа о догађају, ништа о здрављу.
note-off = Белешке ове врсте су искључене. Ова се може само испразнити.
note-kind-person = Белешке о особи
    .hint = На пример, како се заједно налази улаз.
note-kind-enquiry = Белешке о обраћању
    .hint = На пример, шта је обећано телефоном.
note-kind-conversation = Белешке о разговору
    .hint = За ону која води разговор и координаторку. Ништа од онога што је испричано.
details = Шта помаже
    .what = обраћање, приступ, деца, саветница, ознаке
details-address = Како се обраћамо овој особи
details-interpreter = Да ли је потребан преводилац?
details-interpreter-yes = потребан преводилац
details-access = Шта је потребно за долазак и учешће?
    .hint = Питамо да би просторија и група одговарале.
details-access-yes = нешто је потребно за учешће
details-access-needs = Шта је потребно
details-access-note = Још нешто
details-children = Има ли деце код куће?
    .hint = Питамо да би их неко чувао. Број и узраст су довољни; без имена.
details-children-count = Колико деце
    .empty = није речено
details-children-ages = Колико имају година
details-childcare = Треба ли неко да их чува?
details-childcare-yes = чување деце помаже
details-therapist = Иде ли и код терапеута?
    .hint = Довољно је да или не. Више се не чува.
details-advisor = Долази преко
    .hint = Саветница или партнер. Њима се ништа не јавља.
    .nobody = никога: дошла је сама
details-through = преко: { $name }
details-tags = Ознаке
    .none = Још нема ознака. Праве се у подешавањима.

status = Како је тренутно?
status-title = Неко време није ту
status-lead = Ништа од овога није коначно. Повратак је једно дугме.
status-change = Пауза или одлазак
status-until = Пауза до
    .hint = Може остати празно. Тог дана стоји на страни „Данас“.
status-do = Запиши
status-changed = Записано.
status-follows-lists = Напушта листу чекања за: { $topics }.
status-follows-groups = Напушта: { $groups }.
status-follows-conversations =
    { $count ->
        [one] Отказује се { $count } заказан разговор.
        [few] Отказују се { $count } заказана разговора.
       *[other] Отказује се { $count } заказаних разговора.
    }
status-follows-calls =
    { $count ->
        [one] Одустаје се од { $count } отвореног позива.
       *[other] Одустаје се од { $count } отворених позива.
    }
status-since = од { $day }
status-since-until = од { $day }, до { $until }
status-until-over = до { $until }: време је да се пита
status-back = Поново је ту
status-back-done = Добро дошла назад. Записано је.
status-wait-again = Поново чека за: { $topics }
    .hint = Од данас, са истим жељама.

people-tag = Ознака
people-tag-any = било која ознака
people-status = Пауза или одлазак
people-status-any = било које стање

person-together = Заједно са
person-together-nobody = За сада не жели ни с ким посебно.
person-together-add = Држи заједно
person-apart-kind = Шта се жели?
person-apart-kind-apart = држати раздвојено
    .text = Никада у истој групи.
person-apart-kind-together = држати заједно
    .text = У истој групи, ако је могуће.
person-apart-who = С ким?
merge-title = Ко је исто што и { $called }?
merge-lead = Све прелази на једну страну. Један опозив их поново раздваја.
merge-who = Друго име
merge-follows = постаје иста особа. Обраћања, позиви, групе и присуство прелазе.
merge-nothing-differs = Ништа се не разликује што би требало изабрати.
merge-do = То је једна особа
merge-done = Сада су једна особа.
merge-born = рођена { $year }.
merge-called = Како да зовемо ову особу?
merge-real-name = Које право име?
merge-pronoun = Како се о њој говори
merge-gender = Који род?
merge-age = Које године?
merge-safe-contact = Како је безбедно доћи до ове особе?
merge-address = Како се обраћамо овој особи
merge-interpreter = Да ли је потребан преводилац?
merge-access = Шта је потребно за долазак и учешће?
merge-children = Има ли деце код куће?
merge-therapist = Иде ли и код терапеута?
merge-advisor = Долази преко

person-apart-lead =
    { $pronoun ->
        [she] Од кога је она раздвојена стоји само овде. Другде пише „није могуће”, никада ко ни зашто.
        [he] Од кога је он раздвојен стоји само овде. Другде пише „није могуће”, никада ко ни зашто.
       *[other] Од кога је ова особа раздвојена стоји само овде. Другде пише „није могуће”, никада ко ни зашто.
    }
person-apart-nobody = За сада ни од кога.
person-apart-facilitator = водитељка
person-apart-meets = Сада се срећу. Погледајте њихове групе.
person-apart-level = Колико раздвојено?
person-apart-add = Држи раздвојено
person-apart-remove = Више није потребно
person-apart-not-found = Нико се тако не зове.
note-kind-goal = Лични циљеви у групи
    .hint = Припадају учесници. Њеним речима, и само ако жели.
note-kind-session = Белешке о сусрету
    .hint = На пример, да кључ запиње. Ништа од онога што је речено.
note-session = Белешка о сусрету
    .guard = Само неутрално: просторија, време. Без имена, ништа од реченог.
note-goal = Лични циљ
