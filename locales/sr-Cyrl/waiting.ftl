## Choices

entry-state-waiting = чека
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
