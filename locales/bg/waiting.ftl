## Choices

entry-state-waiting = чака
entry-state-placed = в група
entry-state-withdrawn = вече не е в списъка

left-because-no-longer-wanted = вече не желае група
left-because-found-elsewhere = намери помощ другаде
left-because-not-reached = не успяхме да се свържем
left-because-other = нещо друго

day-part-morning = сутрин
day-part-afternoon = следобед
day-part-evening = вечер

age-wish-not-asked = не е питано
age-wish-any = всяка възраст
age-wish-similar = близка възраст
age-wish-mixed = различна възраст

gender-wish-not-asked = не е питано
gender-wish-any = всякакъв пол
gender-wish-same = само същия пол
gender-wish-mixed = смесено

activity-wish-not-asked = не е питано
activity-wish-any = разговор или занимание
activity-wish-talk = разговор
activity-wish-activity = общо занимание

## Screens

waiting = Списък на чакащите
waiting-empty = Никой не чака
    .why = Тук хората чакат след интервюто си, докато се намери група за тях.
waiting-open = Към списъка на чакащите

wishes = Желания
wishes-for = за „{ $topic }“
wishes-for-in = за „{ $topic }“, { $programme }
wishes-when = Кога
wishes-company = С кого
wishes-place = Къде и какво
wishes-change = Промяна
wishes-leave = Махане от списъка
wishes-lead = Желанията се изпълняват, доколкото е възможно. Те никога не са условие.
wishes-keep = Запазване на желанията
wishes-changed = Желанията са променени.

wish-not-asked = не е питано
wish-any-day = всеки ден
# One part of some days: Wednesday or Thursday evening
wish-time =
    { $part ->
        [morning] { $days } сутрин
        [afternoon] { $days } следобед
       *[evening] { $days } вечер
    }
wish-times = Кога би било възможно?
    .hint = Стрелките местят, интервалът избира.
wish-gender = С кого?
wish-age = На каква възраст?
wish-activity = Разговор или занимание?
wish-programme = Програма
wish-programme-any = всяка
wish-place = Какво е важно за мястото?
    .hint = Например: стига се с автобус, без стълби.

waiting-topic = Тема
waiting-leave = Махане от списъка за „{ $topic }“?
waiting-leave-why = Защо?
waiting-leave-do = Махане от списъка
waiting-left = Махнато от списъка.
waiting-join-lead = Само когато не е нужно интервю или то е проведено.
waiting-join-do = Добавяне в списъка
waiting-joined = Вече е в списъка на чакащите.

## The list

waiting-all = Всички
waiting-tab =
    { $days ->
        [0] { $count }, от днес
        [one] { $count }, до един ден
       *[other] { $count }, до { $days } дни
    }
waiting-lead =
    { $count ->
        [one] Едно място в списъка.
       *[other] { $count } места в списъка, най-дългото чакане е първо.
    }
waiting-lead-topic =
    { $count ->
        [one] Един човек чака група на тема „{ $topic }“.
       *[other] { $count } души чакат група на тема „{ $topic }“, най-дългото чакане е първо.
    }
waiting-who = Кой
waiting-days-since =
    { $days ->
        [0] от днес
        [one] един ден, от { $day }
       *[other] { $days } дни, от { $day }
    }
waiting-now = Връзка сега
waiting-doings = Промяна
waiting-wishes-change = Промяна на желанията
waiting-person = Отваряне на страницата на човека
waiting-make-group = Създаване на група за тази тема
wishes-programme = само „{ $programme }“
