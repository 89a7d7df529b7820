# The locked door.

lock-good-morning = Добро утро
lock-good-day = Добър ден
lock-good-evening = Добър вечер

lock-passphrase = Парола-фраза
lock-open = Отваряне
lock-opening = Отваря се…
lock-wait =
    { $seconds ->
        [one] Не беше тази. Следващият опит е възможен след една секунда.
       *[other] Не беше тази. Следващият опит е възможен след { $seconds } секунди.
    }
lock-now = Сега може да опитате.

lock-lost = Парола-фразата е изгубена
lock-lost-kit = И комплектът за възстановяване отваря офиса: напишете дванайсетте му думи в полето отгоре, поред, с интервали между тях. После избирате нова парола-фраза.
lock-lost-where = Отпечатан е при създаването на офиса. Потърсете го там, където стоят важните документи.
lock-lost-other = И колега със собствена парола-фраза може да отвори офиса.

passphrase-show = Показване
passphrase-hide = Скриване
passphrase-caps-on = Caps Lock е включен
passphrase-caps-off = Caps Lock е изключен
passphrase-keyboard = { $state } · { $letters }
passphrase-letters-latin = латиница
passphrase-letters-cyrillic = кирилица

lock-practice = Това е за упражнение. Парола-фразата: { $passphrase }

erased = Тук имаше офис
    .what = Файловете му ги няма. Останала е само следа, от която не може да се прочете нищо.
    .way = Ако имате резервно копие, всичко се връща от него. Ако така е трябвало, започнете наново.
    .anew = Нов офис
