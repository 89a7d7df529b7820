# The settings: what a centre sets once and changes rarely.

settings = Настройки
settings-you = Вие
    .why = Как Ви наричаме тук и на какъв език четете.
settings-centre = Центърът
    .why = Къде работите и как се пишат страниците на центъра.
settings-topics = Теми
    .why = С какво идват хората, в реда, в който се предлага.
settings-rooms = Стаи
    .why = Местата, където се събират групите. Две групи никога не получават една стая по едно и също време.
settings-programmes = Програми
    .why = Начините, по които работят Вашите групи. Всяка започва като копие и я променяте, както желаете.
settings-access = Хора с парола-фраза
    .why = Всяка отваря офиса със своята. Никой не може да я провери.

settings-add = Добавяне
settings-added = Добавено: { $name }
settings-not-saved = Още не е запазено. Това, което пречи, е отбелязано по-горе.
settings-put-away = Прибрано
    .why = Прибраното не се предлага никъде. Където вече стои, там и остава.
settings-put-away-act = Прибиране
    .name = Прибиране: { $name }
settings-put-away-done = Прибрано: { $name }. „Отмяна“ го връща.
settings-take-out = Връщане
    .name = Връщане: { $name }
settings-taken-out = Отново се предлага: { $name }

## You

you-name = Как Ви наричаме
    .hint = Стои в дъното на екрана и в историята. Стига прякор.
you-language = Език
    .hint = Сменя се веднага. Другите в този офис запазват своя.

## The centre

centre-name = Име на центъра
    .hint = Може да остане празно.
centre-country = Държава
    .hint = От нея зависят празниците, спешните номера и правните текстове.
country-other = Някъде другаде
centre-zone = Часова зона
    .hint = Часовете на срещите и обажданията са часове в тази зона.
centre-language = Език на отпечатаните страници
    .hint = На него получават имена и новите програми.

## Topics

topic-name = Име на темата „{ $name }“
topic-excluded = Не се предлага
    .name = Не се предлага: { $name }
    .why = На запитване с тази тема се отговаря любезно и то се отчита. Никой не чака заради нея.
topic-add = Още една тема
    .hint = Напишете я и натиснете Enter.
topics-empty = Няма теми
    .why = Всяко запитване и всяка група имат тема. Започнете с това, с което хората идват най-често.
    .act = Написване на първата

# Topics a new office starts from
starter-topic-violence = Насилие
starter-topic-grief = Загуба на близък човек
starter-topic-separation = Раздяла и развод
starter-topic-illness = Тежка болест
starter-topic-addiction = Зависимост
starter-topic-loneliness = Самота
starter-topic-religion = Религия
starter-topic-politics = Политика

## Rooms

room-add = Още една стая
    .hint = Напишете как се казва и натиснете Enter. Останалото може и после.
rooms-empty = Още няма стаи
    .why = Със стаи групите намират мястото си и две никога не се срещат в една стая. И разходка може да започне отнякъде.
    .act = Написване на първата
room-name = Как се казва
room-kind = Какво място е
venue-kind-centre-room = Стая на центъра
venue-kind-community-centre = Читалище или общностен център
venue-kind-meeting-room = Зала другаде
venue-kind-private-home = Домът на човек от групата
venue-kind-restaurant = Ресторант или кафене
venue-kind-outdoors = На открито
venue-kind-other = Друго място
room-address = Къде е
    .hint = Може да остане празно.
room-capacity = Колко души събира
    .hint = Броят се и водещите.
    .empty = не е известно
room-seats =
    { $count ->
        [one] едно място
       *[other] { $count } места
    }
room-times = Кога групите може да се срещат там
    .hint = Изберете части от дните. Ако нищо не е избрано, може по всяко време.
room-step-free = Може ли да се влезе без стъпала?
    .hint = Някои хора желаят място без стълби.
room-privacy = Могат ли други да забележат групата?
    .hint = Казаното остава вътре само където никой не чува.
venue-privacy-not-asked = Никой не е погледнал
venue-privacy-private = Никой не вижда и не чува
venue-privacy-seen = Други виждат кой идва
venue-privacy-heard = Други биха могли да чуят
room-place = Къде е и как се влиза
room-place-home = Домът е на своя човек. Не стои в никой списък и на никоя хартия. Изчезва, когато човекът бъде изтрит.
room-place-show = Покажи къде е
room-person = Чий е домът
    .why = Първо кажете чий е. После адресът може да се запише.
room-person-linked = Домът на човек оттук
room-door = Врата и ключ
    .hint = Звънец, код, у кого е ключът.
room-name-home = Никога не пишете име тук. То стои в списъци.
step-free-not-asked = Никой не е погледнал
step-free-yes = Да, без стъпала
    .note = без стъпала
step-free-no = Не, има стъпала
    .note = със стъпала

## Programmes

programme-add = Добавяне на програма
    .why = Изберете най-близкото до Вашата работа. Получавате копие и можете да промените всичко в него.
programme-add-copy = Добавяне на копие
programmes-empty = Още няма програми
    .why = Програмата казва как работи един вид група: колко души, колко често, кой е с тях. Всяка група идва от програма.
programme-running = Групите, които вече съществуват, пазят своите числа. Промяната важи за нови групи.
programme-other-numbers = Тези групи пазят други числа
    .why = Страницата на всяка предлага да приеме написаното тук.
programme-name = Име
programme-size = от { $least } до { $most } души
programme-open = без определен край
programme-count =
    { $count ->
        [one] една среща
       *[other] { $count } срещи
    }

programme-people = Хората
    .hint = Водещите никога не се броят. Група с по-малко от четирима души е крехка.
programme-least-to-start = Най-малко за начало
programme-least-to-go-on = Най-малко за продължаване
programme-most = Най-много
programme-gender-rule = За кого е
gender-rule-anyone = За всички
gender-rule-women = Жени и момичета
gender-rule-men = Мъже
programme-least-age = Най-малка възраст
    .hint = Празно означава всяка възраст.
    .empty = всяка
programme-conversation-first = Първо е предварителното интервю
    .hint = Никой не влиза в група, преди да е проведено предварителното интервю.
programme-agreement-first = Първо всички се съгласяват
    .hint = Всички са се съгласили с декларацията за поверителност преди първата среща.

programme-meetings = Срещите
programme-sessions = Брой срещи
    .hint = Без брой срещи групата е отворена и продължава, колкото желае.
    .empty = отворено
programme-minutes = Минути на среща
programme-rhythm = Колко често
rhythm-weekly = всяка седмица
rhythm-fortnightly = всяка втора седмица
rhythm-monthly = всяка четвърта седмица
rhythm-irregular = на свои дати
programme-activity = Какво прави групата
activity-talk = Разговор
    .text = Хората седят заедно и споделят.
activity-activity = Общо занимание
    .text = Разходки, готвене, упражнения.

programme-seats = Места за водещи
    .hint = Групата започва, когато нужните места са заети.
    .none = Няма такива: групата се води сама.
seat-role = Роля
seat-needed = Нужни
seat-up-to = Най-много
seat-until = До среща
    .empty = края
seat-add = Добавяне на място
seat-remove = Премахване
    .name = Премахване: { $role }

# Presets, each with a sentence in which a coordinator knows her own work again
preset-belgrade = Дванайсет срещи
    .text = От шест до десет жени всяка седмица, с експерт по опит и съюзник.
preset-sofia = Малък кръг
    .text = Най-много петима, след предварително интервю, в час, за който се разберат.
preset-denmark = Група с инициатори
    .text = От четирима до осем души след предварително интервю. Един или двама инициатори помагат в началото и после си тръгват.
preset-france = Отворени срещи
    .text = Датите идват една по една, на различни места, с всякакъв водещ или без водещ.
preset-norway = Група, която продължава
    .text = Всички подписват, желанията имат значение и групата продължава, ако иска.

## Passphrase

passphrase-current = Досегашната парола-фраза
passphrase-new = Новата парола-фраза
    .hint = Поне 15 знака. Добро е изречение, което само Вие бихте казали.
passphrase-offer = Предложение от шест думи
    .why = Изтеглени са наслуки. Запишете си ги, докато ги запомните.
passphrase-offer-other = Други шест думи
passphrase-again = Новата още веднъж
    .differs = Не е същата. „Показване“ показва и двете.
passphrase-change = Смяна на парола-фразата
passphrase-changing = Сменя се…
passphrase-changed = Сменена е. От сега нататък само новата парола-фраза отваря офиса. Комплектът за възстановяване остава същият.

## Етикети и указател

settings-tags = Етикети
    .why = Ваши думи, по които отново намирате хората. Никога не се отпечатват.
tags-empty = Още няма етикети
    .why = Етикетът е една дума, например езиков курс или град. Не казва нищо за случилото се.
    .act = Добави първия етикет
tag-add = Още един етикет
    .hint = Една или две думи, които човекът може да прочете през рамото ви.
tag-name = Име на „{ $name }“

settings-directory = Указател
    .why = Чрез кого идват хората и накъде ги насочвате. Оттук нищо не се изпраща на никого.
directory-kind = Какво е?
directory-kind-advisor = консултант
    .what = Консултантът, чрез когото човекът идва.
    .many = Консултанти
directory-kind-partner = партньор
    .what = Организация, чрез която идват хора.
    .many = Партньори
directory-kind-referral = място за насочване
    .what = Където друго помага по-добре.
    .many = Места за насочване
directory-kind-member = член
    .what = Подкрепя центъра и е отделно от участниците.
    .many = Членове
directory-kind-reader = читател на бюлетина
    .what = Получава бюлетина и е отделно от участниците.
    .many = Читатели на бюлетина
directory-remove = Премахни
directory-removed = Премахнато.
directory-add = Добави в указателя
directory-name = Как се казва
directory-helps-with = С какво помага
directory-contact = Как се стига дотам
    .hint = Номер, адрес, часове. Не на участник.

settings-notes = Бележки
    .why = Много центрове не водят бележки, а незаписаното не може да навреди. Всеки вид е изключен, докато не се включи.
phone-line = Телефонна линия
phone-line-days = В кои дни?
    .hint = Без ден няма и часове.
settings-holidays = Ваканции
    .why = В тези дни нищо не се планира. Официалните празници вече са известни.
school-holiday-add = Добавяне на ваканция
school-holiday-name = Как се нарича
school-holiday-from = Първи ден
school-holiday-until = Последен ден
school-holiday-span = { $from } до { $until }
school-holiday-stays = Вече планираното остава. Седмицата казва кои вечери попадат в тях.
school-holiday-remove = Премахване
    .name = Премахване: { $name }
school-holiday-removed = Премахнато: { $name }.
programme-agenda = Какво има една вечер
    .hint = Всяко на свой ред. Оставете празно, ако нищо не е предвидено.
programme-free-talk = Минути за свободен разговор
