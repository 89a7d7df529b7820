## While groups are composed

work-composing-seeking = Търсят се групи, които пасват на всички
work-composing-trying = Пробва се една промяна след друга

## A proposal

compose = Съставяне на групи
composing = Съставят се групи
composing-stop = Достатъчно добре, стига
proposal-title =
    { $count ->
        [one] Предложение за един чакащ човек
       *[other] Предложение за { $count } чакащи
    }
proposal-lead =
    { $groups ->
        [0] Още не се събира група.
        [one] Една група дава място на { $seated } души.
       *[other] { $groups } групи дават място на { $seated } души.
    }
proposal-rules = Всички твърди правила са спазени.
proposal-wishes = Изпълнени желания: { $met } от { $all }.
proposal-again = Съставяне отново
proposal-composed = Съставено.
proposal-beside = Съставяне на още едно до него
proposal-confirm = Направете тези групи
proposal-confirmed =
    { $count ->
        [one] Групите са направени. Остава едно обаждане.
       *[other] Групите са направени. Остават { $count } обаждания.
    }
proposal-discard = Отказ от предложението
proposal-kept = Предложение от { $day }: с място { $seated }
proposal-changed = Преди да се направят тези групи
proposal-changed-help = Съставете отново или преместете хората.
proposal-group = { $topic } · { $programme }
proposal-when = { $weekday } { $hour } · { $venue } · от { $first }
proposal-leader = { $name }, { $role }
proposal-no-leaders = Групата се води сама
proposal-size = от { $least }–{ $most }
proposal-size-name = { $size } души, от { $least } до { $most }
proposal-waits =
    { $days ->
        [0] чака от днес
        [one] чака един ден
       *[other] чака { $days } дни
    }
proposal-wish-met = { $wish }{ "\u00A0" }✓
proposal-wish-part = { $wish }: { $met } от { $others }
proposal-wish-missed = { $wish }: не в тази група
proposal-wish-same-gender = същият пол
proposal-wish-mixed-genders = смесена група
proposal-wish-similar-age = своята възраст
proposal-wish-mixed-ages = различни възрасти
proposal-wish-step-free = зала без стъпала
proposal-wish-place = място: { $place }
proposal-stays = остава тук
proposal-stay = Остава тук
proposal-free = Може да се премести
proposal-leave-out = Не този път
proposal-group-keep = Тази група остава каквато е
proposal-group-loosen = Тази група може да се промени
proposal-group-kept = остава каквато е
proposal-move = На друго място
proposal-put = Място в група
proposal-move-title = Къде може да бъде { $name }?
proposal-move-here = Тук
proposal-swap-with = Размяна на места
proposal-swap = Вместо { $name }
proposal-moved = { $name } вече е на друго място.
proposal-move-nowhere = Няма друга група тук на тази тема.
proposal-place = { $topic }, { $weekday } { $hour }
proposal-join = Нови в { $group }
proposal-nothing = От чакащите не се събира група. Причините са отстрани.
proposal-not-placed = Без място този път
proposal-everyone = Всички чакащи имат място.
proposal-let-in = Отново с място
proposal-not-placed-book = Уговаряне
not-placed-why-conversation-not-held = Предварителното интервю не е проведено.
not-placed-why-left-out = Оставен настрана този път.
not-placed-why-at-rest = Сега е в пауза или не може да се намери.
not-placed-why-no-programme = Тук няма програма, отворена за тази тема или човек.
not-placed-why-no-common-time = В тези часове няма свободна зала и водещи.
not-placed-why-no-step-free-room = По това време няма свободна зала без стъпала и водещи.
not-placed-why-too-few-others =
    { $missing ->
        [one] Нужен е още един човек за тази тема по това време.
       *[other] Нужни са още { $missing } души за тази тема по това време.
    }
not-placed-why-full = Местата са пълни; който чака по-дълго, е пръв.
not-placed-why-not-possible = Не е възможно в групите на това предложение.
ruled-out-not-here = Не в тази група
ruled-out-not-then = Не по това време
ruled-out-not-led = Не я води { $name }
ruled-out = Изключено тук
ruled-out-seat = { $name }: не { $of }, { $time }
ruled-out-running = { $name }: не в { $of }
ruled-out-time = Без група { $of }: { $time }
ruled-out-leader = { $name } не води група { $of }
ruled-out-allow = Разреши отново
would-help = Какво би помогнало?
would-help-title = Какво би помогнало на { $name }?
would-help-trying = Всяка промяна се пробва с ново съставяне
would-help-none = Нищо от опитаното не би помогнало: друго време, още една зала, още един водещ, по-малко начало.
would-help-time = Ако е възможно и: { $time }
would-help-room = Ако имаше още една зала
would-help-leader = Ако още някой можеше да води: { $role }
would-help-start = Ако „{ $programme }“ започне с { $least }
would-help-seated = Тогава място имат { $seated } души, сега { $before }.
room-for-wishes = Повече място за желания
room-for-wishes-title = Колко може да струват желанията?
room-for-wishes-why = Няколко места по-малко може да значат по-добри групи за останалите. Цената се вижда.
room-for-wishes-share =
    { $percent ->
        [0] Нищо: колкото може повече хора
       *[other] До { $percent } % от местата; дългото чакане тежи повече
    }
room-for-wishes-price = За желания са отстъпени до { $percent } %. Без това място имат { $seated }, а изпълнени са { $met } от { $all } желания.
compare = Сравнение с друго
compare-with = Сравнение с това от { $day }: с място { $seated }
compare-this = Това предложение
compare-other = Предложение от { $day }
compare-groups = Групи
compare-seated = Хора с място
compare-wishes = Изпълнени желания
compare-of = { $met } от { $all }
compare-only = Място само тук
compare-nobody = никой
compare-open = Отваряне на другото
tell = Обаждания, които предстоят
tell-lead = На кого да се каже за групата. Номер се вижда само когато обаждането е безопасно.
tell-now = Безопасно сега
tell-later = Не сега
tell-nobody-now = В момента никое обаждане не е безопасно. Те сами излизат тук.
tell-all = На всички е казано.
tell-all-why = Тук стоят обажданията за групата.
tell-call = Обаждане
tell-write = Писане
tell-groups = Към групите
