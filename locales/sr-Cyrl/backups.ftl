# Backups, and bringing one back.

## The bottom line, Today, the locked door

foot-backup = Последња резервна копија: { $when }, поново отворена и потпуна
foot-backup-making = Прави се резервна копија…
foot-backup-none = Још нема резервне копије
step-backup = Резервне копије
    .action = Погледај
step-backup-never = Још нема резервне копије
    .text = Најсигурнија је копија на USB стику
step-backup-old = Последња резервна копија је старија од недељу дана
    .text = Укључите стик и направите нову
step-backup-same-disk = Све резервне копије су на овом рачунару
    .text = Сигурнија је копија на стику, на другом месту
lock-restore = Врати резервну копију

## The first run

first-run-restore = Имам резервну копију
first-run-backup = Направите прву резервну копију
    .why = Ако се овај рачунар поквари или нестане, резервна копија враћа све. Шифрована је као и канцеларија.
first-run-backup-later = Подсети ме сутра

## Settings

settings-backups = Резервне копије
    .why = Резервна копија је једна шифрована датотека. Отвара је ваша приступна фраза или комплет за опоравак.
backup-make = Направи резервну копију
backup-making = Прави се резервна копија
backup-good = Добро је. Копија је поново отворена и потпуна је.
backup-stopped = Заустављено. Копија није направљена.
backup-at-beside = Налази се на овом рачунару, поред канцеларије.
backup-at-folder = Налази се у фасцикли { $place }.
backup-at-stick = Налази се на стику { $place }.
backup-not-at = На месту { $place } нема копије.
backup-goes-beside = Иде у фасциклу поред канцеларије, на овом рачунару. Сигурнија је копија на USB стику.
backup-goes-folder = Иде у фасциклу { $place }.
backup-goes-stick = Иде на стик { $place }.
backup-last = Последња резервна копија: { $when }, { $time }
backup-none = Још нема резервне копије
backup-reminder-never = Ако се овај рачунар поквари, с њим нестаје и све из канцеларије.
backup-reminder-old = То је било пре више од недељу дана. Оно што је дошло после није ни у једној копији.
backup-reminder-same-disk = Све копије су на овом рачунару. Сигурнија је копија на стику, на другом месту.

## Where they go

backup-places = Где се чувају
    .why = на свако место које је доступно
backup-place-beside = На овом рачунару, поред канцеларије
backup-place-remove = Уклони { $place } са списка места
backup-absent-beside = тренутно није ту
backup-absent-folder = тренутно није ту
backup-absent-stick = није укључен
backup-behind = Чека копију од: { $day }
backup-use-stick = Користи стик { $stick }
backup-choose-folder = Изабери фасциклу
backup-plug-in = Стик се појављује овде чим се укључи.

## When

backup-rhythm = Када се праве
backup-rhythm-field = Сами од себе
backup-rhythm-often = Често
    .text = Кад се канцеларија отвори, ако је прошао дан, и кад се закључа, ако се нешто променило.
backup-rhythm-daily = Сваког дана
    .text = Кад се канцеларија отвори, ако је прошао дан.
backup-rhythm-by-hand = Ручно
    .text = Само дугметом изнад.

## The copies

backup-copies = Копије
backup-copies-newest = најновије: { $count }
backup-copies-none = Овде ће стајати прва копија.
backup-copy-at = { $date }, { $time }
backup-copy-good = поново отворена, потпуна
backup-copy-damaged = оштећена
backup-copy-gone = више није ту
backup-copy-unread = овде још није отварана
backup-copy-elsewhere = на месту које сада није ту
backup-copy-look = Отвори поново
    .name = Отвори поново копију: { $day }
backup-copy-looking = Копија се поново отвара
backup-back = Враћање резервне копије
    .why = са закључаних врата
    .how = Закључајте канцеларију. Тамо изаберите „Врати резервну копију“. Видећете шта је у њој пре него што се ишта догоди.
    .lock = Закључај канцеларију

## What is being done

work-backup-cleaning = Чишћење примерака
work-backup-copying = Чита се канцеларија
work-backup-writing = Записује се копија
work-backup-reading = Копија се поново отвара
work-backup-checking = Упоређује се све у њој
work-restore-reading = Чита се резервна копија
work-restore-opening = Испробава се приступна фраза
work-restore-checking = Упоређује се све у њој
work-restore-restoring = Канцеларија се поставља на место

## Bringing one back

restore-file = Враћање резервне копије
    .why = Изаберите датотеку. Ништа се не мења пре него што видите шта је у њој.
restore-open = Погледајте у резервну копију
    .why = Отвара је приступна фраза из дана када је направљена, или комплет за опоравак.
restore-preview = Ово је у резервној копији
    .why = Погледајте да ли је права.
restore-done = Канцеларија је враћена
restore-choose = Изабери резервну копију
restore-choose-other = Изабери другу
restore-passphrase = Приступна фраза или дванаест речи
    .hint = Дванаест речи иду редом, са размацима.
restore-look = Погледај
restore-looking = Чита се резервна копија
restore-made-on = Направљена
restore-holds = Садржи
restore-people =
    { $count ->
        [one] { $count } особу
        [few] { $count } особе
       *[other] { $count } особа
    }
restore-groups =
    { $count ->
        [one] { $count } групу
        [few] { $count } групе
       *[other] { $count } група
    }
restore-sessions =
    { $count ->
        [one] { $count } сусрет
        [few] { $count } сусрета
       *[other] { $count } сусрета
    }
restore-version = Верзија
restore-version-same = иста као овај програм
restore-version-earlier = ранија; биће прилагођена овој
restore-makes-room = На овом рачунару већ постоји канцеларија. Уступа место копији и остаје сачувана.
restore-act = Врати
restore-restoring = Враћа се резервна копија
restore-good = Све из копије је упоређено и ту је
restore-kept = Канцеларија која је била овде је сачувана. Ништа из ње није обрисано.
    .where = Налази се у фасцикли { $folder }, унутар фасцикле канцеларије.
restore-passphrases = Приступне фразе су оне из дана када је копија направљена.
restore-enter = Уђи у канцеларију

## The page that lies on top in every backup

backup-readme = Резервна копија
backup-readme-program = Помоћу програма: покрените га, изаберите „Врати резервну копију“, изаберите ову датотеку и упишите приступну фразу или дванаест речи.
backup-readme-by-hand = Без програма су потребни tar, age (верзија 1) и програм који чита SQLCipher 4. Радите на рачунару коме верујете.
backup-readme-unpack = 1. Распакујте ову датотеку.
backup-readme-whole = 2. Проверите да ли је све у њој цело.
backup-readme-open = 3. Отворите је једним од слотова. Један прима вашу приступну фразу, други дванаест речи са размацима.
backup-readme-database = 4. Распакујте добијено. У датотеци OPEN.txt је ред који отвара vault.db. Обришите све када завршите.
