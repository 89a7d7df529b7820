## Choices

entry-state-waiting = чака
entry-state-offered = предложено място
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
wishes-language = на език: { $language }
wish-language = На какъв език да говори групата?
wish-language-any = всякакъв
wish-language-any-do = Може всеки език

## Offers

offer-title = Предлагане на място
offer-to = На: { $names }. Обаждате се на всеки и му казвате.
offer-where = В коя група?
offer-group =
    { $free ->
        [one] { $name } (едно свободно място)
       *[other] { $name } ({ $free } свободни места)
    }
offer-do = Предлагане
offered =
    { $count ->
        [one] Мястото е предложено.
       *[other] Предложени са { $count } места.
    }
offer-since = Предложено: { $group }, от { $day }
offer-thinking = Предложено: { $group }; мисли до { $day }
offer-in = Място в „{ $group }“.
offer-answer-record = Записване на отговора
offer-answer-of = Какво казва { $called }?
offer-answer = Отговорът
offer-answer-accepted = да, приема мястото
offer-answer-declined = не, чака още
offer-answer-thinking = мисли
offer-until = До кога?
offer-answer-do = Записване
offer-answered-accepted = { $called } вече е в „{ $group }“.
offer-answered-declined = { $called } чака още, откогато е чакала.
offer-answered-thinking = { $called } мисли.

## Several at once

waiting-ask = Отбелязване на обаждане
waiting-asked =
    { $count ->
        [one] Отбелязано е едно обаждане.
       *[other] Отбелязани са { $count } обаждания.
    }
waiting-leave-together =
    { $count ->
        [one] Един човек да излезе от списъка?
       *[other] { $count } души да излязат от списъка?
    }
    .text = Една отмяна връща всички.
waiting-left-together =
    { $count ->
        [one] Един човек излезе от списъка.
       *[other] { $count } души излязоха от списъка.
    }

## Filters

filters = Филтри
filter-programme = всяка програма
filter-state = чакащи или с предложение
    .name = Докъде е стигнало
filter-waited = чакащи колкото и да е
    .name = Откога чакат
filter-least = { $days } дни или повече
filter-time = по всяко време
    .name = Кога биха могли да дойдат
filter-none = Показване на всички
filter-keep = Запазване на този филтър
filter-keep-do = Запазване
filter-name = Име на филтъра
filter-shared = За всички в офиса
filter-kept = Запазено: { $name }
filter-of-all = { $name } (за всички)
filter-remove = Премахване: { $name }
filter-nobody = Никой в списъка не отговаря на това.

## When they could come

spread = Кога биха могли да дойдат повечето?
    .note = малка картина
spread-best = Повечето могат { $times }: { $people } от { $asked }.
spread-not-asked =
    { $count ->
        [one] Един не е питан.
       *[other] { $count } не са питани.
    }
spread-nobody = Никой в този списък не е питан кога би могъл да дойде.

## Still interested?

interest = Още ли желаете?
interest-lead = Остават за питане: { $open }. Чакат още: { $still }. Излезли от списъка: { $left }.
interest-lead-none = Минете веднъж през всички чакащи. Който не отговори, остава в списъка.
interest-none =
    { $count ->
        [0] Никой не чака за това
        [one] Един човек чака за това
       *[other] { $count } души чакат за това
    }
    .why = Започнете и всеки ред казва какво е безопасно сега.
interest-last = Последното питане приключи на { $day }.
interest-start = Започване на питането
interest-end = Край на питането
interest-ended = Приключено. Който не е отговорил, остава в списъка.
interest-open = Остават за питане: { $count }
interest-all-asked = Всички отговориха.
interest-answered = Отговорили
interest-of = Попитайте { $called }
interest-tries =
    { $count ->
        [one] опитано веднъж
       *[other] опитано { $count } пъти
    }
interest-look = Лист за обаждане
interest-keys = Нагоре и надолу водят от един към друг. 1 до 4 отговарят, Enter отваря листа за обаждане.
interest-answer-still = чака още
interest-answer-no-longer = вече не
interest-answer-elsewhere = намери другаде
interest-answer-not-reached = не отговаря
interest-recorded-still = { $called } чака още.
interest-recorded-no-longer = { $called } излезе от списъка.
interest-recorded-elsewhere = { $called } излезе от списъка.
interest-recorded-not-reached = { $called } остава в списъка.
