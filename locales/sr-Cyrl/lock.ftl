# The locked door.

lock-good-morning = Добро јутро
lock-good-day = Добар дан
lock-good-evening = Добро вече

lock-passphrase = Приступна фраза
lock-open = Отвори
lock-opening = Отвара се…
lock-wait =
    { $seconds ->
        [one] То није била права фраза. Следећи покушај је могућ за { $seconds } секунду.
        [few] То није била права фраза. Следећи покушај је могућ за { $seconds } секунде.
       *[other] То није била права фраза. Следећи покушај је могућ за { $seconds } секунди.
    }
lock-now = Сада можете да покушате.

lock-lost = Приступна фраза је изгубљена
lock-lost-kit = Канцеларију отвара и комплет за опоравак: упишите његових дванаест речи у поље изнад, редом, са размацима. Затим бирате нову приступну фразу.
lock-lost-where = Одштампан је када је канцеларија прављена. Потражите га тамо где чувате важне папире.
lock-lost-other = Канцеларију може да отвори и колегиница која има своју приступну фразу.

passphrase-show = Прикажи
passphrase-hide = Сакриј
passphrase-caps-on = Caps Lock је укључен
passphrase-caps-off = Caps Lock је искључен
passphrase-keyboard = { $state } · { $letters }
passphrase-letters-latin = латиница
passphrase-letters-cyrillic = ћирилица

lock-practice = Ово је за вежбу. Приступна фраза: { $passphrase }

erased = Овде је била канцеларија
    .what = Њених датотека више нема. Остао је само траг, из ког се не може прочитати ништа.
    .way = Ако имате резервну копију, из ње се враћа све. Ако је тако требало, почните изнова.
    .anew = Почни нову канцеларију
