## Choices

entry-state-waiting = чека
entry-state-offered = понуђено место
entry-state-placed = у групи
entry-state-withdrawn = више није на листи

left-because-no-longer-wanted = више не жели групу
left-because-found-elsewhere = помоћ је на другом месту
left-because-not-reached = није било могуће јавити се
left-because-other = нешто друго

day-part-morning = пре подне
day-part-afternoon = после подне
day-part-evening = увече

age-wish-not-asked = није питано
age-wish-any = било које године
age-wish-similar = сличне године
age-wish-mixed = различите године

gender-wish-not-asked = није питано
gender-wish-any = било који пол
gender-wish-same = само исти пол
gender-wish-mixed = мешовито

activity-wish-not-asked = није питано
activity-wish-any = разговор или активност
activity-wish-talk = разговор
activity-wish-activity = заједничка активност

## Screens

waiting = Листа чекања
waiting-empty = Нико не чека
    .why = Овде људи чекају после разговора, док се не нађе група за њих.
waiting-open = Иди на листу чекања

wishes = Жеље
wishes-for = за тему „{ $topic }”
wishes-for-in = за тему „{ $topic }”, { $programme }
wishes-when = Када
wishes-company = С ким
wishes-place = Где и шта
wishes-change = Измени
wishes-leave = Скини са листе
wishes-lead = Жеље се испуњавају колико је могуће. Никада нису услов.
wishes-keep = Задржи жеље
wishes-changed = Жеље су измењене.

wish-not-asked = није питано
wish-any-day = било који дан
# One part of some days: Wednesday or Thursday evening
wish-time =
    { $part ->
        [morning] { $days } пре подне
        [afternoon] { $days } после подне
       *[evening] { $days } увече
    }
wish-times = Када би било могуће?
    .hint = Стрелице померају, размак бира.
wish-gender = С ким?
wish-age = Којих година?
wish-activity = Разговор или активност?
wish-programme = Програм
wish-programme-any = било који
wish-place = Шта је важно за место?
    .hint = На пример: стиже се аутобусом, нема степеница.

waiting-topic = Тема
waiting-leave = Скинути са листе за тему „{ $topic }”?
waiting-leave-why = Зашто?
waiting-leave-do = Скини са листе
waiting-left = Скинуто са листе.
waiting-join-lead = Само где разговор није потребан, или је обављен.
waiting-join-do = Стави на листу
waiting-joined = Сада је на листи чекања.

## The list

waiting-all = Сви
waiting-tab =
    { $days ->
        [0] { $count }, од данас
       *[other] { $count }, до { $days } дана
    }
waiting-lead =
    { $count ->
        [1] Једно место на листи.
        [one] { $count } место на листи, најдуже чекање је прво.
        [few] { $count } места на листи, најдуже чекање је прво.
       *[other] { $count } места на листи, најдуже чекање је прво.
    }
waiting-lead-topic =
    { $count ->
        [1] Једна особа чека групу за тему „{ $topic }”.
        [one] { $count } особа чека групу за тему „{ $topic }”, најдуже чекање је прво.
        [few] { $count } особе чекају групу за тему „{ $topic }”, најдуже чекање је прво.
       *[other] { $count } особа чека групу за тему „{ $topic }”, најдуже чекање је прво.
    }
waiting-who = Ко
waiting-days-since =
    { $days ->
        [0] од данас
        [one] { $days } дан, од { $day }
        [few] { $days } дана, од { $day }
       *[other] { $days } дана, од { $day }
    }
waiting-now = Јављање сада
waiting-doings = Измени
waiting-wishes-change = Измени жеље
waiting-person = Отвори страну особе
waiting-make-group = Направи групу за ову тему
wishes-programme = само „{ $programme }”
wishes-language = на језику: { $language }
wish-language = Који језик треба да говори група?
wish-language-any = било који
wish-language-any-do = Може било који језик

## Offers

offer-title = Понуди место
offer-to = За: { $names }. Свака се зове и чује за то.
offer-where = У којој групи?
offer-group =
    { $free ->
        [one] { $name } ({ $free } слободно место)
        [few] { $name } ({ $free } слободна места)
       *[other] { $name } ({ $free } слободних места)
    }
offer-do = Понуди
offered =
    { $count ->
        [one] Понуђено је { $count } место.
        [few] Понуђена су { $count } места.
       *[other] Понуђено је { $count } места.
    }
offer-since = Понуђено: { $group }, од { $day }
offer-thinking = Понуђено: { $group }; размишља до { $day }
offer-in = Место у групи „{ $group }“.
offer-answer-record = Упиши одговор
offer-answer-of = Шта каже { $called }?
offer-answer = Њен одговор
offer-answer-accepted = да, прихвата место
offer-answer-declined = не, чека даље
offer-answer-thinking = размишља
offer-until = До када?
offer-answer-do = Упиши
offer-answered-accepted = { $called } је сада у групи „{ $group }“.
offer-answered-declined = { $called } чека даље, од када је и чекала.
offer-answered-thinking = { $called } размишља.

## Several at once

waiting-ask = Забележи позив
waiting-asked =
    { $count ->
        [one] Забележен је { $count } позив.
        [few] Забележена су { $count } позива.
       *[other] Забележено је { $count } позива.
    }
waiting-leave-together =
    { $count ->
        [one] Скинути { $count } особу са листе?
        [few] Скинути { $count } особе са листе?
       *[other] Скинути { $count } особа са листе?
    }
    .text = Један опозив враћа све.
waiting-left-together =
    { $count ->
        [one] Са листе је скинута { $count } особа.
        [few] Са листе су скинуте { $count } особе.
       *[other] Са листе је скинуто { $count } особа.
    }

## Filters

filters = Филтери
filter-programme = било који програм
filter-state = чека или понуђено
    .name = Докле се стигло
filter-waited = чека било колико
    .name = Колико дуго чекају
filter-least = { $days } дана или дуже
filter-time = било када
    .name = Када би могле да дођу
filter-none = Прикажи све
filter-keep = Сачувај овај филтер
filter-keep-do = Сачувај
filter-name = Име филтера
filter-shared = За све у канцеларији
filter-kept = Сачувано: { $name }
filter-of-all = { $name } (за све)
filter-remove = Уклони: { $name }
filter-nobody = Нико на листи овоме не одговара.

## When they could come

spread = Када би највише њих могло да дође?
    .note = мала слика
spread-best = Највише њих може { $times }: { $people } од { $asked }.
spread-not-asked =
    { $count ->
        [one] { $count } није питана.
        [few] { $count } нису питане.
       *[other] { $count } није питано.
    }
spread-nobody = На овој листи нико није питан када би могао да дође.

## Still interested?

interest = Да ли још желите?
interest-lead = Још треба питати: { $open }. Чека даље: { $still }. Отишло са листе: { $left }.
interest-lead-none = Прођите једном кроз све који чекају. Ко се не јави, остаје на листи.
interest-none =
    { $count ->
        [0] Нико не чека ово
        [one] Ово чека { $count } особа
        [few] Ово чекају { $count } особе
       *[other] Ово чека { $count } особа
    }
    .why = Почните, и у сваком реду пише шта је сада безбедно.
interest-last = Последње питање је завршено { $day }.
interest-start = Почни да питаш
interest-end = Заврши питање
interest-ended = Завршено. Ко се није јавио, остаје на листи.
interest-open = Још треба питати: { $count }
interest-all-asked = Сви су одговорили.
interest-answered = Одговорили
interest-of = Питај: { $called }
interest-tries =
    { $count ->
        [one] покушано { $count } пут
       *[other] покушано { $count } пута
    }
interest-look = Листић за позив
interest-keys = Горе и доле води од једне до друге. 1 до 4 уписује одговор, Enter отвара листић за позив.
interest-answer-still = чека даље
interest-answer-no-longer = више не
interest-answer-elsewhere = нашла на другом месту
interest-answer-not-reached = не јавља се
interest-recorded-still = { $called } чека даље.
interest-recorded-no-longer = { $called } више није на листи.
interest-recorded-elsewhere = { $called } више није на листи.
interest-recorded-not-reached = { $called } остаје на листи.
