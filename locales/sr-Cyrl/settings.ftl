# The settings: what a centre sets once and changes rarely.

settings = Подешавања
settings-you = Ви
    .why = Како вас овде зовемо и на ком језику читате.
settings-centre = Центар
    .why = Где радите и како се пишу стране центра.
settings-topics = Теме
    .why = С чим људи долазе, редом којим се нуди.
settings-rooms = Просторије
    .why = Места на којима се групе састају. Две групе никада не добијају исту просторију у исто време.
settings-programmes = Програми
    .why = Начини на које ваше групе раде. Сваки почиње као копија, а мењате га како желите.
settings-access = Ко има приступну фразу
    .why = Свака отвара канцеларију својом. Нико не може да је пронађе.

settings-add = Додај
settings-added = Додато: { $name }
settings-not-saved = Још није сачувано. Оно што смета означено је изнад.
settings-put-away = Склоњено
    .why = Што је склоњено, не нуди се нигде. Где већ стоји, ту и остаје.
settings-put-away-act = Склони
    .name = Склони: { $name }
settings-put-away-done = Склоњено: { $name }. „Опозови” враћа.
settings-take-out = Врати у понуду
    .name = Врати у понуду: { $name }
settings-taken-out = Поново у понуди: { $name }

## You

you-name = Како вас зовемо
    .hint = Стоји у дну екрана и у историји. Довољан је надимак.
you-language = Језик
    .hint = Мења се одмах. Остали у овој канцеларији задржавају свој.

## The centre

centre-name = Назив центра
    .hint = Може да остане празно.
centre-country = Земља
    .hint = Од ње зависе празници, бројеви за хитне случајеве и правни текстови.
country-other = Негде другде
centre-zone = Временска зона
    .hint = Времена сусрета и позива су времена ове зоне.
centre-language = Језик одштампаних страна
    .hint = На њему и нови програми добијају називе.

## Topics

topic-name = Назив теме „{ $name }”
topic-excluded = Не нуди се
    .name = Не нуди се: { $name }
    .why = На обраћање са овом темом љубазно се одговара и оно се броји. Нико због ње не чека.
topic-add = Још једна тема
    .hint = Упишите је и притисните Enter.
topics-empty = Нема тема
    .why = Свако обраћање и свака група има тему. Почните оним с чим вам људи најчешће долазе.
    .act = Упиши прву

# Topics a new office starts from
starter-topic-violence = Насиље
starter-topic-grief = Губитак блиске особе
starter-topic-separation = Раздвајање и развод
starter-topic-illness = Тешка болест
starter-topic-addiction = Зависност
starter-topic-loneliness = Усамљеност
starter-topic-religion = Религија
starter-topic-politics = Политика

## Rooms

room-add = Још једна просторија
    .hint = Упишите како се зове и притисните Enter. Остало може касније.
rooms-empty = Још нема просторија
    .why = Са просторијама групе налазе своје место, и никада се две не сретну у истој. И шетња може негде да почне.
    .act = Упиши прву
room-name = Како се зове
room-kind = Какво је то место
venue-kind-centre-room = Просторија центра
venue-kind-community-centre = Месна заједница или дом културе
venue-kind-meeting-room = Сала на другом месту
venue-kind-private-home = Дом особе из групе
venue-kind-restaurant = Ресторан или кафић
venue-kind-outdoors = Напољу
venue-kind-other = Друго место
room-address = Где се налази
    .hint = Може да остане празно.
room-capacity = Колико људи стане
    .hint = Рачунају се и водитељке.
    .empty = није познато
room-seats =
    { $count ->
        [one] { $count } место
        [few] { $count } места
       *[other] { $count } места
    }
room-times = Када групе могу да се састају ту
    .hint = Изаберите делове дана. Ако ништа није изабрано, може било када.
room-step-free = Може ли се ући без степеница?
    .hint = Неки људи желе место без степеница.
room-privacy = Могу ли други да примете групу?
    .hint = Речено остаје унутра само где нико не чује.
venue-privacy-not-asked = Нико није погледао
venue-privacy-private = Нико не види и не чује
venue-privacy-seen = Други виде ко долази
venue-privacy-heard = Други би могли да чују
room-place = Где је и како се улази
room-place-home = Дом припада својој особи. Не стоји ни у једном списку ни на папиру. Нестаје када се та особа избрише.
room-place-show = Покажи где је
room-person = Чији је дом
    .why = Прво реците чији је. Онда може да се упише адреса.
room-person-linked = Дом особе одавде
room-door = Врата и кључ
    .hint = Звоно, шифра, код кога је кључ.
room-name-home = Никада не пишите име овде. Стоји у списковима.
step-free-not-asked = Нико није погледао
step-free-yes = Да, без степеница
    .note = без степеница
step-free-no = Не, има степеница
    .note = са степеницама

## Programmes

programme-add = Додај програм
    .why = Изаберите оно што је најближе вашем раду. Добијате копију и све у њој можете да мењате.
programme-add-copy = Додај копију
programmes-empty = Још нема програма
    .why = Програм каже како нека врста групе ради: колико људи, колико често, ко је с њима. Свака група настаје из програма.
programme-running = Групе које већ постоје задржавају своје бројеве. Измена важи за нове групе.
programme-other-numbers = Ове групе задржавају друге бројеве
    .why = На страници сваке нуди се да преузме оно што овде стоји.
programme-name = Назив
programme-size = од { $least } до { $most } { $most ->
        [one] особе
        [few] особе
       *[other] особа
    }
programme-open = без утврђеног краја
programme-count =
    { $count ->
        [one] { $count } сусрет
        [few] { $count } сусрета
       *[other] { $count } сусрета
    }

programme-people = Људи
    .hint = Водитељке се никада не рачунају. Група са мање од четири особе је крхка.
programme-least-to-start = Најмање за почетак
programme-least-to-go-on = Најмање за наставак
programme-most = Највише
programme-gender-rule = За кога је
gender-rule-anyone = За све
gender-rule-women = Жене и девојке
gender-rule-men = Мушкарци
programme-least-age = Најмање година
    .hint = Празно значи било које године.
    .empty = било које
programme-conversation-first = Прво иде уводни разговор
    .hint = Нико не добија место у групи пре него што се обави уводни разговор.
programme-agreement-first = Прво се сви сложе
    .hint = Сви су дали изјаву о поверљивости пре првог сусрета.

programme-meetings = Сусрети
programme-sessions = Број сусрета
    .hint = Без броја сусрета група је отворена и траје колико сама жели.
    .empty = отворено
programme-minutes = Минута по сусрету
programme-rhythm = Колико често
rhythm-weekly = сваке недеље
rhythm-fortnightly = сваке друге недеље
rhythm-monthly = сваке четврте недеље
rhythm-irregular = по својим датумима
programme-activity = Шта група ради
activity-talk = Разговор
    .text = Људи седе заједно и деле искуства.
activity-activity = Заједничка активност
    .text = Шетња, кување, вежбање.

programme-seats = Места за водитељке
    .hint = Група почиње када су попуњена места која су потребна.
    .none = Нема их: група води саму себе.
seat-role = Улога
seat-needed = Потребно
seat-up-to = Највише
seat-until = До сусрета
    .empty = крај
seat-add = Додај место
seat-remove = Уклони
    .name = Уклони: { $role }

# Presets, each with a sentence in which a coordinator knows her own work again
preset-belgrade = Дванаест сусрета
    .text = Од шест до десет жена сваке недеље, уз експерткињу по искуству и савезницу.
preset-sofia = Мали круг
    .text = Највише пет особа, после уводног разговора, у време о ком се договоре.
preset-denmark = Група са иницијаторкама
    .text = Од четири до осам особа после уводног разговора. Једна или две иницијаторке помажу на почетку, а онда оду.
preset-france = Отворени сусрети
    .text = Датуми како дођу, на разним местима, са било каквом водитељком или без ње.
preset-norway = Група која наставља
    .text = Сви потписују, жеље се уважавају, а група наставља ако жели.

## Passphrase

passphrase-current = Досадашња приступна фраза
passphrase-new = Нова приступна фраза
    .hint = Најмање 15 знакова. Добра је реченица коју бисте само ви рекли.
passphrase-offer = Понуди ми шест речи
    .why = Извучене су насумично. Запишите их док их не научите.
passphrase-offer-other = Других шест речи
passphrase-again = Нова још једном
    .differs = Ово није исто. „Прикажи” показује обе.
passphrase-change = Промени приступну фразу
passphrase-changing = Мења се…
passphrase-changed = Промењено. Од сада само нова приступна фраза отвара канцеларију. Комплет за опоравак остаје исти.

## Ознаке и именик

settings-tags = Ознаке
    .why = Ваше речи по којима поново налазите људе. Никада се не штампају.
tags-empty = Још нема ознака
    .why = Ознака је једна реч, као течај језика или град. Не говори ништа о ономе што се десило.
    .act = Додај прву ознаку
tag-add = Још једна ознака
    .hint = Једна или две речи које она сме да прочита преко Вашег рамена.
tag-name = Назив „{ $name }“

settings-directory = Именик
    .why = Преко кога људи долазе и куда их упућујете. Никоме се одавде ништа не шаље.
directory-kind = Шта је то?
directory-kind-advisor = саветница
    .what = Саветница преко које особа долази.
    .many = Саветнице
directory-kind-partner = партнер
    .what = Организација преко које људи долазе.
    .many = Партнери
directory-kind-referral = место за упућивање
    .what = Где нешто друго боље помаже.
    .many = Места за упућивање
directory-kind-member = чланица
    .what = Носи центар, и стоји одвојено од учесница.
    .many = Чланице
directory-kind-reader = читатељка билтена
    .what = Добија билтен, и стоји одвојено од учесница.
    .many = Читатељке билтена
directory-remove = Уклони
directory-removed = Уклоњено.
directory-add = Додај у именик
directory-name = Како се зове
directory-helps-with = У чему помаже
directory-contact = Како се долази до њега
    .hint = Број, адреса, радно време. Не од учеснице.

settings-notes = Белешке
    .why = Многи центри их немају, а што није записано не може да шкоди. Свака врста је искључена док је не укључите.
phone-line = Телефонска линија
phone-line-days = Којим данима?
    .hint = Без дана нема ни радног времена.
settings-holidays = Школски распусти
    .why = У те дане се ништа не планира. Државни празници су већ познати.
school-holiday-add = Додај распуст
school-holiday-name = Како се зове
school-holiday-from = Први дан
school-holiday-until = Последњи дан
school-holiday-span = { $from } до { $until }
school-holiday-stays = Што је већ планирано остаје. Недеља каже које вечери падају у распуст.
school-holiday-remove = Уклони
    .name = Уклони: { $name }
school-holiday-removed = Уклоњено: { $name }.
programme-agenda = Шта има једно вече
    .hint = Свако у свом реду. Оставите празно ако ништа није у плану.
programme-free-talk = Минута за слободан разговор
