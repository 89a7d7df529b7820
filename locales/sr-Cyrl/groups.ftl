## Words of the rules

# The name of a group nobody has named: its weekday, never its topic.
circle-monday = Круг понедељком
circle-tuesday = Круг уторком
circle-wednesday = Круг средом
circle-thursday = Круг четвртком
circle-friday = Круг петком
circle-saturday = Круг суботом
circle-sunday = Круг недељом
circle-irregular = Круг

group-state-forming = У припреми
group-state-running = Састаје се
group-state-ended = Завршена
group-stage-self-running = Води саму себе
group-stage-confirmed = Потврђена
group-stage-continued = Наставља се у новом кругу
group-stage-paused = Пауза до { $day }

group-filter-living = У припреми и оне које се састају
group-filter-forming = У припреми
group-filter-running = Састају се
group-filter-ended = Завршене
group-filter-all = Све

intake-open = Прима нове особе
intake-closed = Не прима нове особе

seat-state-empty = Још нема никога
seat-state-held = Заузето
seat-state-doubled = Две особе
seat-state-handed-over = Предато

standing-possible = Могуће
standing-already-in-group = Већ је у овој групи
standing-intake-closed = Група не прима нове особе
standing-group-full = Група је пуна
standing-conversation-not-held = Прво иде уводни разговор
standing-gender-rule = Група је за друге
standing-gender-not-asked = Прво питајте за пол
standing-too-young = Група је за старије
standing-not-possible = Није могуће
standing-at-rest = На паузи је или је отишла

withdrawal-reason-withdrew = Не жели да настави
withdrawal-reason-moved-on = Наставља на другом месту
withdrawal-reason-not-reached = Није било могуће јавити се
withdrawal-reason-not-started = Група није ни почела
withdrawal-reason-other = Други разлог

hindrance-too-few-people = Особа у групи: { $members }, а треба најмање { $least }
hindrance-seat-empty = Овде још нема никога: { $role }
hindrance-seat-doubled = Овде су две особе: { $role }
hindrance-pledge-not-signed = Обећање поверљивости није потписано: { $role }

group-step-record-attendance = Упишите ко је дошао
    .why = Сусрет је прошао, а још није уписан.
    .action = Ко је дошао?
group-step-fill-seats = Нађите некога за празно место
    .action = Попуни место
group-step-settle-seats = Одлучите ко остаје на месту
    .action = Одлучи
group-step-tell-group = Реците групи ко долази
    .why = { $people }
    .action = Речено је
group-step-hand-over = Да ли је време за предају?
    .why = Одлазак је био планиран до сада. И план може да се промени.
    .action = Напусти место
group-step-let-leave = Прошао је нечији последњи сусрет
    .why = { $people }: иступање је било планирано до сада.
    .action = Напушта групу
group-step-find-people = Нађите још људи
    .action = Укључи људе
group-step-sign-agreements = Нека сви потпишу изјаву
    .action = Упиши изјаве
group-step-start-group = Започните групу
    .why = Ништа не стоји на путу.
    .action = Започни групу
group-step-ask-how-to-end = Питајте како се наставља после последњег сусрета
    .why = Свака особа одлучује: да настави, да оде или да уђе у другу групу.
    .action = Питај сваку
group-step-continue-group = Испланирајте следећи круг
    .why = Све су питане и неке настављају.
    .action = Испланирај
group-step-add-sessions = Додајте још сусрета
    .why = Остало је мало датума.
    .action = Додај датум
group-step-ask-still-meeting = Питајте да ли се група још састаје
    .why = Група сада води саму себе. Ништа друго се не пита.
    .action = Упиши одговор
group-step-end-group = Завршите групу
    .why = Сви сусрети су одржани.
    .action = Заврши групу

## The list

groups = Групе
groups-which = Које групе
groups-empty = Још нема група
    .why = Групе настају са листе чекања, или се праве ручно.
    .action = Направи прву групу
groups-none = Нема таквих група.

group-next = { $of ->
        [0] Следећи сусрет: { $day }
       *[other] Следећи сусрет: { $day }, { $number } од { $of }
    }
group-no-next = Ниједан датум није планиран
group-held =
    { $held ->
        [0] Ниједан сусрет није одржан
        [1] Одржан је један сусрет
        [one] Одржан је { $held } сусрет
        [few] Одржана су { $held } сусрета
       *[other] Одржано је { $held } сусрета
    }
group-of = од { $least }–{ $most } { $most ->
        [one] особе
        [few] особе
       *[other] особа
    }
group-size = { $members } од { $least }–{ $most }
group-leads-itself = Без водитељке: група води саму себе
group-open = Отвори групу

# $weekday: 0 is Monday. Irregular groups have none.
rhythm-days-weekly =
    { $weekday ->
        [0] понедељком
        [1] уторком
        [2] средом
        [3] четвртком
        [4] петком
        [5] суботом
       *[6] недељом
    }
rhythm-days-fortnightly =
    { $weekday ->
        [0] сваког другог понедељка
        [1] сваког другог уторка
        [2] сваке друге среде
        [3] сваког другог четвртка
        [4] сваког другог петка
        [5] сваке друге суботе
       *[6] сваке друге недеље
    }
rhythm-days-monthly =
    { $weekday ->
        [0] сваког четвртог понедељка
        [1] сваког четвртог уторка
        [2] сваке четврте среде
        [3] сваког четвртог четвртка
        [4] сваког четвртог петка
        [5] сваке четврте суботе
       *[6] сваке четврте недеље
    }
rhythm-days-irregular = по својим датумима

slot-weekly =
    { $weekday ->
        [0] Понедељком, { $from } до { $until }
        [1] Уторком, { $from } до { $until }
        [2] Средом, { $from } до { $until }
        [3] Четвртком, { $from } до { $until }
        [4] Петком, { $from } до { $until }
        [5] Суботом, { $from } до { $until }
       *[6] Недељом, { $from } до { $until }
    }
slot-fortnightly =
    { $weekday ->
        [0] Сваког другог понедељка, { $from } до { $until }
        [1] Сваког другог уторка, { $from } до { $until }
        [2] Сваке друге среде, { $from } до { $until }
        [3] Сваког другог четвртка, { $from } до { $until }
        [4] Сваког другог петка, { $from } до { $until }
        [5] Сваке друге суботе, { $from } до { $until }
       *[6] Сваке друге недеље, { $from } до { $until }
    }
slot-monthly =
    { $weekday ->
        [0] Сваког четвртог понедељка, { $from } до { $until }
        [1] Сваког четвртог уторка, { $from } до { $until }
        [2] Сваке четврте среде, { $from } до { $until }
        [3] Сваког четвртог четвртка, { $from } до { $until }
        [4] Сваког четвртог петка, { $from } до { $until }
        [5] Сваке четврте суботе, { $from } до { $until }
       *[6] Сваке четврте недеље, { $from } до { $until }
    }
slot-irregular = По својим датумима, { $from } до { $until }

## A new group

new-group = Нова група
    .lead = Изаберите како група ради и када почиње. Датуми следе из тога.
new-group-programme = Како група ради
new-group-topic = Тема групе
    .why = Никада не стоји на списку ни у називу.
new-group-name = Назив
    .why = Може да остане празно: тада се група зове по свом дану. Тему никада не пишите овде.
new-group-first = Први дан
    .why = Он одређује дан у недељи. Празници се прескачу.
new-group-hour = Време
new-group-minutes = Минута
new-group-dates = Остали дани
    .why = Додајте дане који су већ договорени. Други могу да дођу касније.
new-group-date = { $number }. дан
new-group-date-add = Додај дан
new-group-date-remove = Уклони { $number }. дан
new-group-venue = Место сусрета
    .why = Место које је у неком од тих времена заузето не може се изабрати.
new-group-rules = Шта каже програм
    .why = Група задржава ове бројеве и ако се програм касније промени.
new-group-make = Направи групу
venue = Место сусрета
venue-open = Место још није познато
programme-gist =
    { $sessions ->
        [0] од { $least } до { $most } { $most ->
            [one] особе
            [few] особе
           *[other] особа
        }, по { $minutes } мин, без утврђеног краја
        [one] од { $least } до { $most } { $most ->
            [one] особе
            [few] особе
           *[other] особа
        }, { $sessions } сусрет од { $minutes } мин
       *[other] од { $least } до { $most } { $most ->
            [one] особе
            [few] особе
           *[other] особа
        }, { $sessions } сусрета од { $minutes } мин
    }

group-made = управо направљена
group-made-lead =
    { $count ->
        [one] Има { $count } датум. Сада долазе водитељке и људи.
        [few] Има { $count } датума. Сада долазе водитељке и људи.
       *[other] Има { $count } датума. Сада долазе водитељке и људи.
    }
group-made-skipped = Прескочено
    .why = Ово су слободни дани. Број сусрета остаје исти: последњи је зато касније.

## One group

group-about = О групи
group-before-start = Пре почетка
group-comes-next = Шта следи
group-change = Измени назив или место
group-name =
    .why = Може да га види свако у групи. Тему никада не пишите овде.
group-venue =
    .why = Сусрети планирани на старом месту селе се заједно с групом.
group-counts-only = Само бројати ко долази
    .why = За групе које то желе. Уз сусрет се не уписује ниједно име.
group-moved =
    { $count ->
        [one] Пресељен је { $count } сусрет.
        [few] Пресељена су { $count } сусрета.
       *[other] Пресељено је { $count } сусрета.
    }

group-start-title = Почетак групе: { $name }
group-start-ready = Од сада можете уписивати ко је дошао на њене сусрете.
group-start-hindered = Још нешто недостаје. Група ипак може да почне, уз разлог. Разлог остаје уз групу.
group-start-anyway = Ипак започни
group-start-reason = Зашто ипак почиње?
    .why = Довољна је једна реченица. Имена нису потребна.
group-start-unsigned = Још нису сви потписали. У овом програму то долази пре првог сусрета.
group-started = Група „{ $name }” је почела.

group-end-title = Завршетак групе: { $name }
group-end-running = Сусрети који су још планирани отказују се. Што је одржано, остаје. „Опозови” све враћа.
group-end-forming = Група још није почела. Људи се враћају на своја места на листи чекања. „Опозови” све враћа.
group-end-another = { $people } – поново на листи чекања, за другу групу.
group-ended = Група „{ $name }” је завршена.
group-ended-on = Дан завршетка: { $day }

warning-too-few = У групи је мање особа него што треба за наставак ({ $least }). Питајте групу да ли наставља.
warning-fragile = Група са мање од четири особе је крхка. Још једна би помогла.
warning-ages = Разлика између најмлађе и најстарије особе: { $years } год. Саветује се највише 15.
warning-venue = Особа и водитељки заједно има више него што стане на ово место.
warning-venue-closed = Група се састаје ван сати своје просторије.
warning-heard = На овом месту би други могли да чују шта се говори.

## How it is run

rules = Како група ради
rules-topic = Тема
rules-started = Почетак
rules-start-reason = Зашто је почела иако је нешто недостајало
rules-size = Број особа
rules-size-words = { $least } до { $most }
rules-go-on = за наставак најмање { $least }
rules-for = За кога је
rules-age = од { $age } год. навише
rules-what = Шта ради
rules-before = Шта долази пре
rules-conversation = Пре места у групи долази уводни разговор
rules-no-conversation = Разговор није потребан
rules-agreement = Сви потписују пре првог сусрета

## Seats

seats = Водитељке
seats-empty = Још празно: { $roles }
seats-doubled = Овде су две особе: { $roles }
seat-held-by = { $called }, { $role }
seat-count =
    { $count ->
        [one] { $role }
       *[other] { $role }, највише { $count }
    }
seat-is-needed = потребна пре почетка
seat-not-needed = може остати празно
seat-blocks-start = Без ње група не може да почне
seat-blocks = Ово место је групи потребно
seat-no-pledge = Обећање није потписано
seat-since = од { $from }
seat-from-until = { $from } до { $until }
seat-past = Раније: { $called }, { $dates }
seat-until-session = до { $number }. сусрета
seat-until-session-on = Планирано до { $number }. сусрета, { $day }
seat-handed-over = Предато
    .why = Група ово сада ради сама.
seat-fill = Попуни
seat-fill-title = Ко долази на ово место: { $role }
seat-replace = Замени
    .why = Тог дана место оставља { $called }. Чувају се датуми обе водитељке.
seat-replace-title = Ко преузима место: { $role }
seat-who = Водитељка
seat-settle = Остаје
    .why = Друга данас напушта место. Чувају се датуми обе водитељке.
seat-settle-title = Ко остаје: { $role }
seat-from = Од ког дана
    .why = Оставите празно за данас.
seat-nobody-able = Нико у канцеларији још нема ову улогу: { $role }.
seat-filled = { $called } сада има место.
seat-pledge-due = Обећање поверљивости тек треба да се потпише.
seat-tell-group = Треба рећи групи.
seat-leave = Напушта место
    .handover = Група наставља сама. Томе смо се и надали.
seat-leave-title = { $called } напушта место
seat-last-day = Од ког дана више не
    .why = Оставите празно за данас. Датуми се чувају.
seat-left = { $called } више нема ово место.
group-leads-itself-now = Група сада води саму себе.

## People

members = Људи
members-none = У групи још нема никога.
members-were = На крају у групи није било никога.
members-place = Укључи људе
members-former = Особе које су отишле
member-open = Отвори страну
member-since = од { $day }
member-experienced = била је у групи и раније
member-new = нова је овде
member-until = до { $day }
member-evenings = Досадашњи сусрети
member-evenings-title = { $called }: досадашњи сусрети
member-leave = Напушта групу
    .why = Обећање да се ћути и даље важи.
member-leave-title = { $called } напушта групу
member-leave-because = Зашто?
member-leave-when = Од када
    .why = После рока који је група договорила, или одмах.
member-leave-now = одмах
member-leave-after = после сусрета: { $day }
member-stays = ипак остаје
member-leave-planned = { $called } долази до { $day }.
member-staying = { $called } остаје.
member-wait-again = Поново чека
    .why = Старо место на листи чекања се чува, са свим временом чекања.
member-waits-again = Место на листи чекања је поново ту.
member-left = { $called } више није у групи.
member-left-on = { $day } · { $because }
group-too-few = У групи је сада мање особа него што треба за наставак ({ $least }).

place-title = Ко улази у групу „{ $group }”?
place-lead = Заузета места: { $members } од { $most }. Прво стоје особе које најдуже чекају.
place-here = Укључи овде
    .name = Укључи овде: { $called }
place-done = у групи
place-nobody = Нико не чека групу за тему „{ $topic }”.
member-placed = { $called } је сада у групи „{ $group }”.
waits-days =
    { $days ->
        [0] чека од данас
        [one] чека { $days } дан
        [few] чека { $days } дана
       *[other] чека { $days } дана
    }

intake-close = Затвори за нове особе
intake-reopen = Отвори за нове особе
    .why = Затворена група се отвара само ако се сви у њој сложе. После тога сви поново потписују.
intake-consent = Сви у групи су се сложили

new-group-no-programme = Прво долази програм
    .why = Он каже како група ради: колико људи, колико често, ко води. Изабери један у подешавањима и мењај га како желиш.
    .action = Иди у подешавања
warning-name = Назив одаје тему. Ко види списак, знао би. Изабери други назив.
place-directly = Неко ко није на овом списку
    .why = За некога ко никада није чекао. Важе иста правила.
place-directly-nothing = Нико се тако не зове.

## Како даље

going-on = Како даље са групом „{ $group }”?
    .why = Свако одлучује за себе. Сваки одговор се чува одмах.
going-on-ask = Како даље
going-on-of = Како { $called } жели да настави
going-on-open =
    { $count ->
        [one] Још { $count } особа није питана.
        [few] Још { $count } особе нису питане.
       *[other] Још { $count } особа није питано.
    }
going-on-not-asked = није питано
going-on-continues = наставља
going-on-leaves = иступа
going-on-another = друга група
next-round = Следећи круг
    .why = Настављају: { $people }. Група задржава своје бројеве, а сви потписују поново.
next-round-first = Први сусрет
next-round-stay = Водитељке настављају
    .hint = Иначе група води сама себе.
next-round-make = Направи следећи круг
next-round-made = Следећи круг групе „{ $group }” је испланиран.
round-before = Ова група наставља ранији круг: „{ $group }”.
round-after = Следећи круг је испланиран: „{ $group }”.
round-look = Погледај
shift = Помери цео низ
    .why = Од једног сусрета надаље померају се и сви каснији. Број остаје исти.
shift-from = Од ког сусрета
shift-session = { $number }: { $day }
shift-first = Његов нови дан
shift-week = Недељу касније
shift-weeks = Две недеље касније
shift-venue = Просторија
    .stays = као до сада
shift-pass = Прескочи дане кад је просторија заузета
    .hint = Сваки сусрет иде на следећи слободан дан.
shift-preview = Како ће бити
shift-line = { $day }, { $time }
shift-was = до сада { $day }
shift-taken = { $group } је тамо у { $time }
shift-not-possible = није могуће
shift-do = Помери низ
shift-done = Низ је померен. Број остаје { $count }.
## The rules a group writes for itself

group-rules-suggestion =
    Почињемо и завршавамо на време.
    Ко не може да дође, јави се.
    Свака може да прича једнако дуго. Свака може и да ћути.
    Слушамо и пуштамо једна другу да заврши.
    Савет дајемо само кад га неко тражи.
    Што се овде каже, овде остаје.
group-dates = Датуми за домаћина
    .why = За кућу у којој се група састаје: дани, сати, колико њих. Без имена и без теме.
group-dates-print = Штампати
group-dates-page = Термини
group-dates-most = Највише { $count }, и оне које воде
group-dates-day = Дан
group-dates-hour = Сат
group-dates-place = Место
group-dates-none = Ниједан сусрет није планиран.
group-rules = Правила групе
    .why = Свака група пише своја. Важе када их група прихвати.
group-rules-none = Група још нема својих правила.
group-rules-accepted = Прихваћена { $day }
group-rules-open = Читај и пиши
group-rules-holds = Шта важи
group-rules-next = Шта се пише
    .hint = Чува се док куцате, а важи када група прихвати.
group-rules-change = Напиши нова
group-rules-suggest = Почни од предлога
group-rules-accept = Група их је прихватила
group-rules-accept-on = Ког дана
    .why = Оставите празно за данас.
group-rules-taken = Правила важе од сада.
group-rules-earlier = Раније
group-rules-print = Одштампај
    .why = На папиру су само правила, без имена.
group-rules-page = Наша правила

## Пауза

group-pause = Пауза
    .why = Сусрети чекају. Ниједан се не губи: долази их исто колико и пре.
group-pause-other = Пауза до другог дана
group-pause-title = { $name }: пауза
group-pause-until = До ког дана
    .why = Први сусрет је тог дана или убрзо после.
group-resume = Опет се састаје, од сада
group-again =
    { $count ->
        [one] Следећи сусрет: { $day }. Предстоји { $count } сусрет.
        [few] Следећи сусрет: { $day }. Предстоје { $count } сусрета.
       *[other] Следећи сусрет: { $day }. Предстоји { $count } сусрета.
    }
group-again-open = Ниједан сусрет није планиран.

## Предаја

group-told = Уписано је да је групи речено.
plan-leaving = Планирај одлазак
    .why = Само докле је групи потребно. План може да се промени било када.
plan-leaving-title = Када одлази: { $role }
plan-leaving-when = После ког сусрета
plan-leaving-after = { $number }. сусрет, { $day }
plan-leaving-open = није планирано
plan-leaving-done = План је уписан.
handing-over = Предаја групи
handing-over-left =
    { $count ->
        [one] још { $count } ствар
        [few] још { $count } ствари
       *[other] још { $count } ствари
    }
handing-over-done = све је предато
handing-over-since = од { $day }
handing-over-values = Вредности су објашњене
handing-over-rules = Група је написала своја правила
handing-over-talking-time = Време за причу се дели без помоћи
handing-over-dates = Група сама договара дане
handing-over-key = Кључ и просторија су предати
handing-over-office = Група зна кога да пита у канцеларији
still-meeting = Упиши
    .why = Групу која води саму себе не питамо ништа друго.
still-meeting-title = { $name }: да ли се још састаје?
still-meeting-yes = Састаје се
    .text = Питаћемо опет касније.
still-meeting-no = Више се не састаје
    .text = Група се завршава. Одржани сусрети остају.
still-meeting-again = Питати опет за
still-meeting-months =
    { $count ->
        [one] { $count } месец
        [few] { $count } месеца
       *[other] { $count } месеци
    }
still-meeting-noted = Уписано је да се састаје: { $name }.
take-over = Преузми за ову групу
take-over-says = Програм сада каже нешто друго
    .why = Група задржава своје бројеве ако ове не преузмете. Датуми и места остају.
take-over-done = Преузето за ову групу.
