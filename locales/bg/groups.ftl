## Words of the rules

# The name of a group nobody has named: its weekday, never its topic.
circle-monday = Кръг в понеделник
circle-tuesday = Кръг във вторник
circle-wednesday = Кръг в сряда
circle-thursday = Кръг в четвъртък
circle-friday = Кръг в петък
circle-saturday = Кръг в събота
circle-sunday = Кръг в неделя
circle-irregular = Кръг

group-state-forming = Подготвя се
group-state-running = Събира се
group-state-ended = Завършена
group-stage-self-running = Води се сама
group-stage-confirmed = Потвърдена
group-stage-continued = Продължава в нов кръг
group-stage-paused = Пауза до { $day }

group-filter-living = Подготвящи се и събиращи се
group-filter-forming = Подготвящи се
group-filter-running = Събиращи се
group-filter-ended = Завършени
group-filter-all = Всички

intake-open = Приема нови хора
intake-closed = Не приема нови хора

seat-state-empty = Още няма никого
seat-state-held = Заето
seat-state-doubled = Двама души
seat-state-handed-over = Предадено

standing-possible = Възможно
standing-already-in-group = Вече е в тази група
standing-intake-closed = Групата не приема нови хора
standing-group-full = Групата е пълна
standing-conversation-not-held = Първо е предварителното интервю
standing-gender-rule = Групата е за други
standing-gender-not-asked = Първо попитайте за пола
standing-too-young = Групата е за по-големи
standing-not-possible = Не е възможно
standing-at-rest = В пауза или напуснал

withdrawal-reason-withdrew = Не желае да продължи
withdrawal-reason-moved-on = Продължава другаде
withdrawal-reason-not-reached = Не успяхме да се свържем
withdrawal-reason-not-started = Групата така и не започна
withdrawal-reason-other = Друга причина

hindrance-too-few-people = Хора в групата: { $members }, а трябват поне { $least }
hindrance-seat-empty = Тук още няма никого: { $role }
hindrance-seat-doubled = Тук са двама души: { $role }
hindrance-pledge-not-signed = Обещанието за поверителност не е подписано: { $role }

group-step-record-attendance = Запишете кой дойде
    .why = Срещата мина, а още не е записана.
    .action = Кой дойде?
group-step-fill-seats = Намерете човек за празното място
    .action = Заемане на мястото
group-step-settle-seats = Решете кой остава на мястото
    .action = Решаване
group-step-tell-group = Кажете на групата кой идва
    .why = { $people }
    .action = Казано е
group-step-hand-over = Време ли е за предаване?
    .why = Тръгването беше планирано досега. И планът може да се промени.
    .action = Освободи мястото
group-step-let-leave = Нечия последна среща мина
    .why = { $people }: напускането беше планирано досега.
    .action = Напуска групата
group-step-find-people = Намерете още хора
    .action = Включване на хора
group-step-sign-agreements = Нека всички подпишат декларацията
    .action = Записване на декларации
group-step-start-group = Започнете групата
    .why = Нищо не стои на пътя.
    .action = Начало на групата
group-step-ask-how-to-end = Питайте как се продължава след последната среща
    .why = Всеки решава: да продължи, да напусне или да влезе в друга група.
    .action = Питай всеки
group-step-continue-group = Планирайте следващия кръг
    .why = Всички са попитани и някои продължават.
    .action = Планирай
group-step-add-sessions = Планирайте още срещи
    .why = Остават малко дати.
    .action = Добавяне на дата
group-step-ask-still-meeting = Попитайте дали групата още се събира
    .why = Сега групата се води сама. Нищо друго не се пита.
    .action = Запиши отговора
group-step-end-group = Завършете групата
    .why = Всички срещи са проведени.
    .action = Завършване на групата

## The list

groups = Групи
groups-which = Кои групи
groups-empty = Още няма групи
    .why = Групите идват от списъка на чакащите или се създават ръчно.
    .action = Създаване на първата група
groups-none = Няма такива групи.

group-next = { $of ->
        [0] Следваща среща: { $day }
       *[other] Следваща среща: { $day }, { $number } от { $of }
    }
group-no-next = Няма планирана дата
group-held =
    { $held ->
        [0] Не е проведена нито една среща
        [one] Проведена е една среща
       *[other] Проведени са { $held } срещи
    }
group-of = от { $least }–{ $most } души
group-size = { $members } от { $least }–{ $most }
group-leads-itself = Без водещ: групата се води сама
group-open = Отваряне на групата

# $weekday: 0 is Monday. Irregular groups have none.
rhythm-days-weekly =
    { $weekday ->
        [0] всеки понеделник
        [1] всеки вторник
        [2] всяка сряда
        [3] всеки четвъртък
        [4] всеки петък
        [5] всяка събота
       *[6] всяка неделя
    }
rhythm-days-fortnightly =
    { $weekday ->
        [0] всеки втори понеделник
        [1] всеки втори вторник
        [2] всяка втора сряда
        [3] всеки втори четвъртък
        [4] всеки втори петък
        [5] всяка втора събота
       *[6] всяка втора неделя
    }
rhythm-days-monthly =
    { $weekday ->
        [0] всеки четвърти понеделник
        [1] всеки четвърти вторник
        [2] всяка четвърта сряда
        [3] всеки четвърти четвъртък
        [4] всеки четвърти петък
        [5] всяка четвърта събота
       *[6] всяка четвърта неделя
    }
rhythm-days-irregular = на свои дати

slot-weekly =
    { $weekday ->
        [0] Всеки понеделник, { $from } до { $until }
        [1] Всеки вторник, { $from } до { $until }
        [2] Всяка сряда, { $from } до { $until }
        [3] Всеки четвъртък, { $from } до { $until }
        [4] Всеки петък, { $from } до { $until }
        [5] Всяка събота, { $from } до { $until }
       *[6] Всяка неделя, { $from } до { $until }
    }
slot-fortnightly =
    { $weekday ->
        [0] Всеки втори понеделник, { $from } до { $until }
        [1] Всеки втори вторник, { $from } до { $until }
        [2] Всяка втора сряда, { $from } до { $until }
        [3] Всеки втори четвъртък, { $from } до { $until }
        [4] Всеки втори петък, { $from } до { $until }
        [5] Всяка втора събота, { $from } до { $until }
       *[6] Всяка втора неделя, { $from } до { $until }
    }
slot-monthly =
    { $weekday ->
        [0] Всеки четвърти понеделник, { $from } до { $until }
        [1] Всеки четвърти вторник, { $from } до { $until }
        [2] Всяка четвърта сряда, { $from } до { $until }
        [3] Всеки четвърти четвъртък, { $from } до { $until }
        [4] Всеки четвърти петък, { $from } до { $until }
        [5] Всяка четвърта събота, { $from } до { $until }
       *[6] Всяка четвърта неделя, { $from } до { $until }
    }
slot-irregular = На свои дати, { $from } до { $until }

## A new group

new-group = Нова група
    .lead = Изберете как работи и кога започва. Датите следват от това.
new-group-programme = Как работи групата
new-group-topic = Тема на групата
    .why = Никога не стои в списък или в име.
new-group-name = Име
    .why = Може да остане празно: тогава групата се казва на своя ден. Никога не пишете темата тук.
new-group-first = Първи ден
    .why = Той определя деня от седмицата. Празниците се пропускат.
new-group-hour = Час
new-group-minutes = Минути
new-group-dates = Други дни
    .why = Добавете дните, които вече са уговорени. Още могат да дойдат по-късно.
new-group-date = Ден { $number }
new-group-date-add = Добавяне на ден
new-group-date-remove = Премахване на ден { $number }
new-group-venue = Място на срещата
    .why = Място, което е заето в някой от тези часове, не може да се избере.
new-group-rules = Какво казва програмата
    .why = Групата пази тези числа и ако програмата се промени по-късно.
new-group-make = Създаване на групата
venue = Място на срещата
venue-open = Мястото още не е решено
programme-gist =
    { $sessions ->
        [0] от { $least } до { $most } души, по { $minutes } мин, без определен край
        [one] от { $least } до { $most } души, една среща от { $minutes } мин
       *[other] от { $least } до { $most } души, { $sessions } срещи по { $minutes } мин
    }

group-made = току-що създадена
group-made-lead =
    { $count ->
        [one] Има една дата. Сега идват водещите и хората.
       *[other] Има { $count } дати. Сега идват водещите и хората.
    }
group-made-skipped = Пропуснато
    .why = Това са свободни дни. Броят на срещите остава: последната просто е по-късно.

## One group

group-about = За групата
group-before-start = Преди да започне
group-comes-next = Какво следва
group-change = Промяна на името или мястото
group-name =
    .why = Всеки в групата може да го види. Никога не пишете темата тук.
group-venue =
    .why = Срещите, планирани на старото място, се местят заедно с групата.
group-counts-only = Само броене на дошлите
    .why = За групи, които го желаят. До срещата не се записва ничие име.
group-moved =
    { $count ->
        [one] Преместена е една среща.
       *[other] Преместени са { $count } срещи.
    }

group-start-title = Начало на група „{ $name }“
group-start-ready = От сега нататък можете да записвате кой идва на срещите ѝ.
group-start-hindered = Още нещо липсва. Групата все пак може да започне, с причина. Причината остава при групата.
group-start-anyway = Начало въпреки това
group-start-reason = Защо все пак започва?
    .why = Стига едно изречение. Имена не са нужни.
group-start-unsigned = Още не всички са подписали. В тази програма това идва преди първата среща.
group-started = Група „{ $name }“ започна.

group-end-title = Завършване на група „{ $name }“
group-end-running = Планираните срещи се отменят. Проведеното остава. „Отмяна“ връща всичко.
group-end-forming = Групата не е започнала. Хората се връщат на местата си в списъка на чакащите. „Отмяна“ връща всичко.
group-end-another = { $people } – отново в списъка на чакащите, за друга група.
group-ended = Група „{ $name }“ завърши.
group-ended-on = Ден на завършване: { $day }

warning-too-few = В групата има по-малко от { $least } души. Питайте групата дали продължава.
warning-fragile = Група с по-малко от четирима души е крехка. Още един човек би помогнал.
warning-ages = Между най-младия и най-възрастния има { $years } г. разлика. Препоръчват се най-много 15.
warning-venue = Хората и водещите заедно са повече, отколкото събира това място.
warning-venue-closed = Групата се среща извън часовете на своята стая.
warning-heard = На това място други биха могли да чуят казаното.

## How it is run

rules = Как работи групата
rules-topic = Тема
rules-started = Начало
rules-start-reason = Защо започна, макар че нещо липсваше
rules-size = Брой хора
rules-size-words = { $least } до { $most }
rules-go-on = за продължаване поне { $least }
rules-for = За кого е
rules-age = от { $age } г. нагоре
rules-what = Какво прави
rules-before = Какво идва преди
rules-conversation = Преди мястото в групата е предварителното интервю
rules-no-conversation = Не е нужно интервю
rules-agreement = Всички подписват преди първата среща

## Seats

seats = Водещи
seats-empty = Още свободно: { $roles }
seats-doubled = Тук са двама души: { $roles }
seat-held-by = { $called }, { $role }
seat-count =
    { $count ->
        [one] { $role }
       *[other] { $role }, най-много { $count }
    }
seat-is-needed = нужно, преди да започне
seat-not-needed = може да остане празно
seat-blocks-start = Без това място групата не може да започне
seat-blocks = Групата има нужда от това място
seat-no-pledge = Обещанието не е подписано
seat-since = от { $from }
seat-from-until = { $from } до { $until }
seat-past = Преди: { $called }, { $dates }
seat-until-session = до среща { $number }
seat-until-session-on = Планирано до среща { $number }, { $day }
seat-handed-over = Предадено
    .why = Групата вече го прави сама.
seat-fill = Заемане
seat-fill-title = Кой заема мястото: { $role }
seat-replace = Замяна
    .why = На този ден { $called } напуска мястото. Пазят се датите и на двамата.
seat-replace-title = Кой поема мястото: { $role }
seat-who = Водещ
seat-settle = Остава
    .why = Другият напуска мястото днес. Пазят се датите и на двамата.
seat-settle-title = Кой остава: { $role }
seat-from = От кой ден
    .why = Оставете празно за днес.
seat-nobody-able = Никой в офиса още няма тази роля: { $role }.
seat-filled = { $called } зае мястото.
seat-pledge-due = Обещанието за поверителност още трябва да се подпише.
seat-tell-group = Трябва да се каже на групата.
seat-leave = Напуска мястото
    .handover = Групата продължава сама. На това се надявахме.
seat-leave-title = { $called } напуска мястото
seat-last-day = От кой ден нататък вече не
    .why = Оставете празно за днес. Датите се пазят.
seat-left = { $called } напусна мястото.
group-leads-itself-now = Групата вече се води сама.

## People

members = Хора
members-none = В групата още няма никого.
members-were = В края на групата не е имало никого.
members-place = Включване на хора
members-former = Хора, които напуснаха
member-open = Отваряне на страницата
member-since = от { $day }
member-experienced = с опит от предишна група
member-new = нов в групата
member-until = до { $day }
member-evenings = Срещи досега
member-evenings-title = { $called }: срещи досега
member-leave = Напуска групата
    .why = Обещанието за мълчание остава.
member-leave-title = { $called } напуска групата
member-leave-because = Защо?
member-leave-when = Откога
    .why = След срока, уговорен в групата, или веднага.
member-leave-now = веднага
member-leave-after = след { $day }
member-stays = все пак остава
member-leave-planned = { $called } идва до { $day }.
member-staying = { $called } остава.
member-wait-again = Чака отново
    .why = Старото място в списъка на чакащите се пази, с цялото време на чакане.
member-waits-again = Мястото в списъка на чакащите отново е там.
member-left = { $called } напусна групата.
member-left-on = { $day } · { $because }
group-too-few = В групата вече има по-малко от { $least } души.

place-title = Кой влиза в група „{ $group }“?
place-lead = Заети места: { $members } от { $most }. Най-отгоре са тези, които чакат най-дълго.
place-here = Включване тук
    .name = Включване тук: { $called }
place-done = в групата
place-nobody = Никой не чака група на тема „{ $topic }“.
member-placed = { $called } вече е в група „{ $group }“.
waits-days =
    { $days ->
        [0] чака от днес
        [one] чака от един ден
       *[other] чака от { $days } дни
    }

intake-close = Затваряне за нови хора
intake-reopen = Отваряне за нови хора
    .why = Затворена група се отваря само когато всички в нея са съгласни. След това всички подписват отново.
intake-consent = Всички в групата са съгласни

new-group-no-programme = Първо е нужна програма
    .why = Тя казва как работи групата: колко души, колко често, кой води. Изберете една в настройките и я променете, както желаете.
    .action = Към настройките
warning-name = Името издава темата. Всеки, който види списък, ще разбере. Изберете друго име.
place-directly = Някой, който не е в този списък
    .why = За човек, който никога не е чакал. Важат същите правила.
place-directly-nothing = Никой не се казва така.

## Как продължава

going-on = Как продължава група „{ $group }“?
    .why = Всеки решава сам за себе си. Всеки отговор се пази веднага.
going-on-ask = Как продължава
going-on-of = Как желае да продължи { $called }
going-on-open =
    { $count ->
        [one] Един човек още не е попитан.
       *[other] { $count } души още не са попитани.
    }
going-on-not-asked = не е попитано
going-on-continues = продължава
going-on-leaves = напуска
going-on-another = друга група
next-round = Следващият кръг
    .why = Продължават: { $people }. Групата запазва своите числа и всички подписват отново.
next-round-first = Първа среща
next-round-stay = Водещите също продължават
    .hint = Иначе групата се води сама.
next-round-make = Създай следващия кръг
next-round-made = Следващият кръг на група „{ $group }“ е планиран.
round-before = Тази група продължава по-ранен кръг: „{ $group }“.
round-after = Следващият кръг е планиран: „{ $group }“.
round-look = Преглед
shift = Преместване на цялата поредица
    .why = От една среща нататък се местят и всички следващи. Броят остава.
shift-from = От коя среща
shift-session = { $number }: { $day }
shift-first = Нейният нов ден
shift-week = Седмица по-късно
shift-weeks = Две седмици по-късно
shift-venue = Стая
    .stays = както е сега
shift-pass = Пропускане на дните, когато стаята е заета
    .hint = Всяка среща отива на следващия свободен ден.
shift-preview = Как ще бъде
shift-line = { $day }, { $time }
shift-was = досега { $day }
shift-taken = { $group } е там в { $time }
shift-not-possible = не е възможно
shift-do = Преместване
shift-done = Поредицата е преместена. Броят остава { $count }.
## The rules a group writes for itself

group-rules-suggestion =
    Започваме и свършваме навреме.
    Който не може да дойде, казва.
    Всеки може да говори еднакво дълго. Всеки може и да мълчи.
    Слушаме и се изчакваме да довършим.
    Съвет даваме само когато някой го поиска.
    Казаното тук остава тук.
group-dates = Дати за домакина
    .why = За дома, в който групата се събира: дни, часове, колко души. Без имена и без тема.
group-dates-print = Печат
group-dates-page = Часове
group-dates-most = Най-много { $count } души и тези, които водят
group-dates-day = Ден
group-dates-hour = Час
group-dates-place = Място
group-dates-none = Няма планирана среща.
group-rules = Правила на групата
    .why = Всяка група пише свои. Те важат, щом групата ги приеме.
group-rules-none = Групата още няма свои правила.
group-rules-accepted = Приети на { $day }
group-rules-open = Четене и писане
group-rules-holds = Какво важи
group-rules-next = Какво се пише
    .hint = Пази се, докато пишете, и важи, щом групата го приеме.
group-rules-change = Писане на нови
group-rules-suggest = Започване с предложение
group-rules-accept = Групата ги прие
group-rules-accept-on = В кой ден
    .why = Оставете празно за днес.
group-rules-taken = Правилата важат отсега.
group-rules-earlier = Преди
group-rules-print = Печат
    .why = На хартията са само правилата, без имена.
group-rules-page = Нашите правила

## Пауза

group-pause = Пауза
    .why = Срещите чакат. Нито една не се губи: идват толкова, колкото преди.
group-pause-other = Пауза до друг ден
group-pause-title = { $name }: пауза
group-pause-until = До кой ден
    .why = Първата среща е на този ден или скоро след него.
group-resume = Отново се събира, от сега
group-again =
    { $count ->
        [one] Следваща среща: { $day }. Предстои една среща.
       *[other] Следваща среща: { $day }. Предстоят { $count } срещи.
    }
group-again-open = Няма планирана среща.

## Предаване

group-told = Записано е, че на групата е казано.
plan-leaving = Планирай тръгването
    .why = Само докато групата има нужда. Планът може да се промени по всяко време.
plan-leaving-title = Кога тръгва: { $role }
plan-leaving-when = След коя среща
plan-leaving-after = среща { $number }, { $day }
plan-leaving-open = не е планирано
plan-leaving-done = Планът е записан.
handing-over = Предаване на групата
handing-over-left =
    { $count ->
        [one] остава едно нещо
       *[other] остават { $count } неща
    }
handing-over-done = всичко е предадено
handing-over-since = от { $day }
handing-over-values = Ценностите са обяснени
handing-over-rules = Групата написа правилата си
handing-over-talking-time = Времето за говорене се дели без помощ
handing-over-dates = Групата сама уговаря дните си
handing-over-key = Ключът и стаята са предадени
handing-over-office = Групата знае кого да пита в офиса
still-meeting = Запиши
    .why = Група, която се води сама, не се пита нищо друго.
still-meeting-title = Събира ли се още { $name }?
still-meeting-yes = Събира се
    .text = По-късно ще попитаме пак.
still-meeting-no = Вече не се събира
    .text = Групата завършва. Проведеното остава.
still-meeting-again = Да се попита пак след
still-meeting-months =
    { $count ->
        [one] един месец
       *[other] { $count } месеца
    }
still-meeting-noted = Записано е, че { $name } се събира.
take-over = Приемане за тази група
take-over-says = Програмата сега казва друго
    .why = Групата запазва своите числа, ако не приемете тези. Датите и местата остават.
take-over-done = Прието за тази група.
