# Backups, and bringing one back.

## The bottom line, Today, the locked door

foot-backup = Последно резервно копие: { $when }, отворено отново и пълно
foot-backup-making = Прави се резервно копие…
foot-backup-none = Още няма резервно копие
step-backup = Резервни копия
    .action = Преглед
step-backup-never = Още няма резервно копие
    .text = Най-сигурно е копие на USB памет
step-backup-old = Последното резервно копие е отпреди повече от седмица
    .text = Включете паметта и направете ново
step-backup-same-disk = Всички резервни копия са на този компютър
    .text = По-сигурно е копие на памет, на друго място
lock-restore = Връщане на резервно копие

## The first run

first-run-restore = Имам резервно копие
first-run-backup = Направете първото резервно копие
    .why = Ако този компютър се повреди или изчезне, резервното копие връща всичко. То е шифровано като офиса.
first-run-backup-later = Напомнете ми утре

## Settings

settings-backups = Резервни копия
    .why = Резервното копие е един шифрован файл. Отваря се с Вашата парола-фраза или с комплекта за възстановяване.
backup-make = Направете копие сега
backup-making = Прави се резервно копие
backup-good = Добре. Копието беше отворено отново и е пълно.
backup-stopped = Спряно. Не беше направено копие.
backup-at-beside = Намира се на този компютър, до офиса.
backup-at-folder = Намира се в папката { $place }.
backup-at-stick = Намира се на паметта { $place }.
backup-not-at = На { $place } няма копие.
backup-goes-beside = Отива в папка до офиса, на този компютър. По-сигурно е копие на USB памет.
backup-goes-folder = Отива в папката { $place }.
backup-goes-stick = Отива на паметта { $place }.
backup-last = Последно резервно копие: { $when }, { $time }
backup-none = Още няма резервно копие
backup-reminder-never = Ако този компютър се повреди, с него изчезва всичко в офиса.
backup-reminder-old = Това беше преди повече от седмица. Новото след това не е в никое копие.
backup-reminder-same-disk = Всички копия са на този компютър. По-сигурно е едно на памет, на друго място.

## Where they go

backup-places = Къде отиват
    .why = на всяко място, което е налице
backup-place-beside = На този компютър, до офиса
backup-place-remove = Премахване на { $place } от местата
backup-absent-beside = сега не е тук
backup-absent-folder = сега не е тук
backup-absent-stick = не е включена
backup-behind = Чака копие от { $day }
backup-use-stick = Използване на паметта { $stick }
backup-choose-folder = Избор на папка
backup-plug-in = Паметта се показва тук, щом се включи.

## When

backup-rhythm = Кога се правят
backup-rhythm-field = Без да ги искате
backup-rhythm-often = Често
    .text = При отваряне, ако е минал ден, и при заключване, ако нещо се е променило.
backup-rhythm-daily = Всеки ден
    .text = При отваряне, ако е минал ден.
backup-rhythm-by-hand = На ръка
    .text = Само с бутона горе.

## The copies

backup-copies = Копия
backup-copies-newest = най-новите { $count }
backup-copies-none = Тук ще стои първото копие.
backup-copy-at = { $date }, { $time }
backup-copy-good = отворено отново, пълно
backup-copy-damaged = повредено
backup-copy-gone = вече не е там
backup-copy-unread = още не е отваряно тук
backup-copy-elsewhere = на място, което сега не е тук
backup-copy-look = Отваряне отново
    .name = Отваряне отново на копието от { $day }
backup-copy-looking = Копието се отваря отново
backup-back = Връщане на резервно копие
    .why = от заключената врата
    .how = Заключете офиса. Там изберете „Връщане на резервно копие“. Виждате какво има в него, преди да се случи нещо.
    .lock = Заключване на офиса

## What is being done

work-backup-cleaning = Почистване на екземпляри
work-backup-copying = Чете се офисът
work-backup-writing = Записва се копието
work-backup-reading = Копието се отваря отново
work-backup-checking = Сравнява се всичко в него
work-restore-reading = Чете се резервното копие
work-restore-opening = Опитва се парола-фразата
work-restore-checking = Сравнява се всичко в него
work-restore-restoring = Офисът се поставя на място

## Bringing one back

restore-file = Връщане на резервно копие
    .why = Изберете файла. Нищо не се променя, преди да видите какво има в него.
restore-open = Погледнете в резервното копие
    .why = Отваря се с парола-фраза от деня, в който е направено, или с комплекта за възстановяване.
restore-preview = Това е в резервното копие
    .why = Вижте дали е вярното.
restore-done = Офисът е върнат
restore-choose = Избор на резервно копие
restore-choose-other = Избор на друго
restore-passphrase = Парола-фраза или дванайсетте думи
    .hint = Дванайсетте думи вървят поред, с интервали между тях.
restore-look = Преглед
restore-looking = Чете се резервното копие
restore-made-on = Направено на
restore-holds = Съдържа
restore-people =
    { $count ->
        [one] един човек
       *[other] { $count } души
    }
restore-groups =
    { $count ->
        [one] една група
       *[other] { $count } групи
    }
restore-sessions =
    { $count ->
        [one] една среща
       *[other] { $count } срещи
    }
restore-version = Версия
restore-version-same = същата като на тази програма
restore-version-earlier = по-ранна; ще бъде приведена към тази
restore-makes-room = На този компютър вече има офис. Той отстъпва място на копието и се пази.
restore-act = Връщане
restore-restoring = Резервното копие се връща
restore-good = Всичко от копието беше сравнено и е налице
restore-kept = Офисът, който беше тук преди, се пази. Нищо от него не е изтрито.
    .where = Намира се в папката { $folder }, в папката на офиса.
restore-passphrases = Парола-фразите са тези от деня, в който е направено копието.
restore-enter = Към офиса

## The page that lies on top in every backup

backup-readme = Резервно копие
backup-readme-program = С програмата: пуснете я, изберете „Връщане на резервно копие“, изберете този файл и напишете парола-фраза или дванайсетте думи.
backup-readme-by-hand = Без програмата са нужни tar, age (версия 1) и програма, която чете SQLCipher 4. Работете на компютър, на който имате доверие.
backup-readme-unpack = 1. Разопаковайте този файл.
backup-readme-whole = 2. Вижте дали всичко в него е цяло.
backup-readme-open = 3. Отворете го с някой от слотовете. Един приема Вашата парола-фраза, друг дванайсетте думи с интервали.
backup-readme-database = 4. Разопаковайте полученото. В OPEN.txt е редът, който отваря vault.db. Изтрийте всичко накрая.
