## While groups are composed

work-composing-seeking = Траже се групе које свима одговарају
work-composing-trying = Испробава се једна промена за другом

## A proposal

compose = Састави групе
composing = Састављају се групе
composing-stop = Довољно је добро, стани
proposal-title =
    { $count ->
        [one] Предлог за { $count } особу која чека
        [few] Предлог за { $count } особе које чекају
       *[other] Предлог за { $count } особа које чекају
    }
proposal-lead =
    { $groups ->
        [0] Још се не саставља ниједна група.
        [one] { $groups } група, особа с местом: { $seated }.
        [few] { $groups } групе, особа с местом: { $seated }.
       *[other] { $groups } група, особа с местом: { $seated }.
    }
proposal-rules = Сва чврста правила важе.
proposal-wishes = Испуњено жеља: { $met } од { $all }.
proposal-again = Састави поново
proposal-composed = Састављено.
proposal-beside = Састави још један поред
proposal-confirm = Направи ове групе
proposal-confirmed =
    { $count ->
        [one] Групе су направљене. Треба обавити { $count } позив.
        [few] Групе су направљене. Треба обавити { $count } позива.
       *[other] Групе су направљене. Треба обавити { $count } позива.
    }
proposal-discard = Одбаци
proposal-kept = Предлог од { $day }: смештено { $seated }
proposal-changed = Пре него што групе могу да се направе
proposal-changed-help = Саставите поново или ставите људе другде.
proposal-group = { $topic } · { $programme }
proposal-when = { $weekday } { $hour } · { $venue } · од { $first }
proposal-leader = { $name }, { $role }
proposal-no-leaders = Група се води сама
proposal-size = од { $least }–{ $most }
proposal-size-name = особа: { $size }, од { $least } до { $most }
proposal-waits =
    { $days ->
        [0] чека од данас
        [one] чека { $days } дан
        [few] чека { $days } дана
       *[other] чека { $days } дана
    }
proposal-wish-met = { $wish }{ "\u00A0" }✓
proposal-wish-part = { $wish }: { $met } од { $others }
proposal-wish-missed = { $wish }: не у овој групи
proposal-wish-same-gender = исти пол
proposal-wish-mixed-genders = мешовита група
proposal-wish-similar-age = своје године
proposal-wish-mixed-ages = различите године
proposal-wish-step-free = просторија без степеница
proposal-wish-place = место: { $place }
proposal-stays = остаје овде
proposal-stay = Остаје овде
proposal-free = Може да се премести
proposal-leave-out = Не овог пута
proposal-group-keep = Ова група остаје каква јесте
proposal-group-loosen = Ова група може да се мења
proposal-group-kept = остаје каква јесте
proposal-move = Стави другде
proposal-put = Стави у групу
proposal-move-title = Где би могла да седи особа { $name }?
proposal-move-here = Стави овде
proposal-swap-with = Замени места
proposal-swap = Уместо: { $name }
proposal-moved = { $name }: сада на другом месту.
proposal-move-nowhere = Ниједна друга група овде није о тој теми.
proposal-place = { $topic }, { $weekday } { $hour }
proposal-join = Ново у: { $group }
proposal-nothing = Од оних који чекају не саставља се група. Разлози стоје поред.
proposal-not-placed = Овог пута без места
proposal-everyone = Сви који чекају имају место.
proposal-let-in = Ипак смести
proposal-not-placed-book = Закажи
not-placed-why-conversation-not-held = Уводни разговор није обављен.
not-placed-why-left-out = Изостављено овог пута.
not-placed-why-at-rest = Сада прави паузу, или се не може добити.
not-placed-why-no-programme = Ниједан програм овде није отворен за ову тему или особу.
not-placed-why-no-common-time = У та времена нису слободни просторија и водитељке.
not-placed-why-no-step-free-room = У та времена није слободна просторија без степеница с неким ко води.
not-placed-why-too-few-others =
    { $missing ->
        [one] Недостаје још { $missing } особа за ову тему у та времена.
        [few] Недостају још { $missing } особе за ову тему у та времена.
       *[other] Недостаје још { $missing } особа за ову тему у та времена.
    }
not-placed-why-full = Места су попуњена; ко дуже чека, има предност.
not-placed-why-not-possible = Није могуће у групама овог предлога.
ruled-out-not-here = Не у ову групу
ruled-out-not-then = Не у ово време
ruled-out-not-led = Не води { $name }
ruled-out = Искључено овде
ruled-out-seat = { $name }: не { $of }, { $time }
ruled-out-running = { $name }: не у { $of }
ruled-out-time = Без групе { $of }: { $time }
ruled-out-leader = { $name } не води групу { $of }
ruled-out-allow = Поново дозволи
would-help = Шта би помогло?
would-help-title = Шта би помогло: { $name }?
would-help-trying = Свака промена се испробава новим састављањем
would-help-none = Ништа испробано не би помогло: друго време, још једна просторија, још неко ко води, мањи почетак.
would-help-time = Ако би могуће било и: { $time }
would-help-room = Ако би постојала још једна просторија
would-help-leader = Ако би још неко могао да води: { $role }
would-help-start = Ако би „{ $programme }“ почињао са { $least }
would-help-seated = Тада би место имало особа: { $seated }, сада { $before }.
room-for-wishes = Више места за жеље
room-for-wishes-title = Колико жеље смеју да коштају?
room-for-wishes-why = Неко место мање може да значи боље групе за остале. Цена се види.
room-for-wishes-share =
    { $percent ->
        [0] Ништа: што више људи
       *[other] До { $percent } % места; дуже чекање вреди више
    }
room-for-wishes-price = За жеље је уступљено до { $percent } %. Без тога место има { $seated }, а испуњено је { $met } од { $all } жеља.
compare = Упореди с другим
compare-with = Упореди са предлогом од { $day }: смештено { $seated }
compare-this = Овај предлог
compare-other = Предлог од { $day }
compare-groups = Групе
compare-seated = Особа с местом
compare-wishes = Испуњених жеља
compare-of = { $met } од { $all }
compare-only = Само овде с местом
compare-nobody = нико
compare-open = Отвори други
tell = Позиви које треба обавити
tell-lead = Кога треба обавестити о групи. Број се види само када је позив безбедан.
tell-now = Безбедно сада
tell-later = Не сада
tell-nobody-now = У овом тренутку ниједан позив није безбедан. Сами се појављују овде.
tell-all = Сви су обавештени.
tell-all-why = Овде стоје позиви о групи.
tell-call = Позови
tell-write = Пиши
tell-groups = До група
