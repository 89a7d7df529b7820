today = Данас
today-empty = За данас ништа није планирано
    .why = Овде ће стајати сусрети, разговори и позиви које треба узвратити.
today-beginning = Све је спремно
    .why = Када телефон следећи пут зазвони, притисните Ctrl N. За почетак је довољно име.
    .action = Прво обраћање

today-evenings-lead =
    { $count ->
        [0] Данас се не састаје ниједна група.
        [1] Данас се састаје једна група.
        [one] Данас се састаје { $count } група.
        [few] Данас се састају { $count } групе.
       *[other] Данас се састаје { $count } група.
    }
today-calls-lead =
    { $count ->
        [0] Нико не чека позив који је сада безбедан.
        [1] Једна особа чека позив који је сада безбедан.
        [one] { $count } особа чека позив који је сада безбедан.
        [few] { $count } особе чекају позив који је сада безбедан.
       *[other] { $count } особа чека позив који је сада безбедан.
    }

today-tonight = Групе данас
today-until = до { $hour }
today-session = Сусрет { $number }
today-session-of = Сусрет { $number } од { $of }
today-people =
    { $count ->
        [one] { $count } особа
        [few] { $count } особе
       *[other] { $count } особа
    }
today-facilitator = { $called }, { $role }
today-leads-itself = Без водитељке: група води саму себе
today-all-signed = Све изјаве су потписане
today-agreements-open =
    { $count ->
        [1] Једна изјава још није потписана
        [one] { $count } изјава још није потписана
        [few] { $count } изјаве још нису потписане
       *[other] { $count } изјава још није потписано
    }
today-open-evening = Отвори сусрет
today-see-evening = Погледај сусрет
today-not-recorded = још није уписано

today-calls = Позиви које треба узвратити
today-call-since = { $about }, { $since }
today-calls-more = Још { $count }

today-conversations = Разговори данас
today-conversation-with = { $place }, води: { $who }
today-begin = Почни
today-look = Погледај

today-next = Следећи кораци
step-record-evening = Ко је дошао? Група „{ $group }”
    .text = Сусрет још није уписан: { $day }
    .action = Упиши
step-record-conversation = Како је прошао разговор? { $called }
    .text = Заказани дан: { $day }
    .action = Упиши
step-group = Група
    .action = Погледај
step-group-fill-seats = Група „{ $group }” има празно место водитељке
    .text = Место треба попунити пре почетка групе
step-group-settle-seats = Група „{ $group }” има две особе на истом месту
    .text = Једна остаје, друга предаје место
step-group-tell-group = { $group }: реците групи ко долази
    .text = Води је неко нов
step-group-hand-over = { $group }: да ли је време за предају?
    .text = Одлазак је био планиран до сада
step-group-let-leave = { $group }: прошао је нечији последњи сусрет
    .text = После њега је планирано иступање
step-group-find-people = Групи „{ $group }” треба још људи за почетак
    .text = Листа чекања показује ко би могао да дође
step-group-sign-agreements = Група „{ $group }” још нема све потписане изјаве
    .text = Сви потписују пре првог сусрета
step-group-start-group = Група „{ $group }” може да почне
    .text = Ништа не стоји на путу
step-group-ask-how-to-end = Питајте све у групи „{ $group }” како да се заврши
    .text = Остала су два сусрета, или један
step-group-continue-group = Група „{ $group }” наставља: испланирајте следећи круг
    .text = Све су питане
step-group-add-sessions = Групи „{ $group }” је остало мало датума
    .text = Додајте следеће сусрете
step-group-ask-still-meeting = Питајте групу „{ $group }” да ли се још састаје
    .text = Сада води саму себе, а то је успех
step-group-end-group = Група „{ $group }” је имала последњи сусрет
    .text = Затворите групу или додајте сусрете
step-holiday = Слободан дан: { $day } ({ $holiday })
    .text = Група „{ $group }” се тог дана састаје, а може да помери сусрет
    .action = Погледај
step-waiting =
    { $count ->
        [1] Једна особа чека групу за тему „{ $topic }”
        [one] { $count } особа чека групу за тему „{ $topic }”
        [few] { $count } особе чекају групу за тему „{ $topic }”
       *[other] { $count } особа чека групу за тему „{ $topic }”
    }
    .text =
        { $days ->
            [0] Прва од њих чека од данас
            [one] Најдуже се чека { $days } дан
            [few] Најдуже се чека { $days } дана
           *[other] Најдуже се чека { $days } дана
        }
    .action = Погледај
step-confirm-recovery = Комплет за опоравак није довршен
    .text = Одштампајте нови и упишите три његове речи
    .action = Нови комплет
step-check-recovery = Да ли је комплет за опоравак још на свом месту?
    .text = Прошла је година. Узмите страну и упишите три речи
    .action = Погледај

# How it is shown whether somebody may be reached
called-nickname = „{ $called }”
reach-until-now = безбедно до { $hour }
reach-until-text-only = само СМС, до { $hour }
reach-until-e-mail-only = само имејл
reach-not-before = не пре: { $day } { $hour }

step-time-over = Неко се чувао довољно дуго
    .text = Обрисати или чувати дуже: ви одлучујете
    .action = Погледати
step-finish-erasing = Брисање није довршено
    .text = Податке још треба записати под новим кључем.
    .action = Довршити
step-pause-over = Питајте особу { $called } да ли жели даље
    .text = Пауза је била до { $day }
    .action = Погледај
step-check-facilitator = Поново затражити потврду о провери: { $called }
    .text = Време је од: { $day }
    .action = Погледај

today-line-open = Телефонска линија је отворена до { $until }.
today-line-later = Телефонска линија данас ради од { $from } до { $until }.
handover = Из прошле смене
handover-add = Следећој смени
handover-guard = Неколико речи. Без презимена, без броја, ништа о догађају.
handover-leave = Остави
handover-from = { $who }, { $day }
handover-tick = Завршено
    .name = Завршено: { $text }
