## Words of the rules

agreement-way-written = На папиру
agreement-way-oral = Усмено
agreement-way-witnessed = Усмено, уз сведока
agreement-way-alias = На папиру, именом које се користи овде

agreement-progress-all-signed = Све изјаве су потписане
agreement-progress-some-open =
    { $open ->
        [1] Једна изјава још није потписана
        [one] { $open } изјава још није потписана
        [few] { $open } изјаве још нису потписане
       *[other] { $open } изјава још није потписано
    }
agreement-progress-nobody-yet = Још нема ко да потпише

## Screens

agreement = Изјава о поверљивости
agreement-open = Изјава није потписана
agreement-agreed = Изјава дата, { $day }
agreement-missing = Још треба да потпишу: { $names }.
agreement-gist = Што се каже у групи, остаје у групи, и после одласка из ње.
agreement-record = Упиши изјаве
    .why = Сваки начин једнако важи. Папир код куће може бити опасан: нико не мора да потписује на папиру.
    .action = Упиши
agreement-recorded = Уписано. { $state }.
agreement-who = Ко је дао изјаву
agreement-way = На који начин
    .why = Копија папира се овде не чува.
agreement-why-written = Потписано својим именом.
agreement-why-oral = Изговорено.
agreement-why-witnessed = Изговорено, уз присуство још некога.
agreement-why-alias = Потписано надимком.
agreement-on = Ког дана
    .why = Оставите празно за данас.
agreement-lapse = Изјава више не важи
agreement-lapsed = Изјава поново чека потпис.
## The text. Its law is the duty to report of the country (R25).

agreement-text =
    Што се каже у групи, остаје у групи.

    Никоме не говорим ко је у групи, шта се у њој прича, ни где и када се састаје.
    О томе не пишем и не снимам.
    Када другима причам о групи, говорим само о себи.
    Ако негде сретнем некога из групе, чекам да се она прва јави.
    Ово обећање једнако важи за учеснице, водитељке и гошће. Важи и када више нисам у групи.

    Не морам да потпишем својим именом. Могу да обећам и усмено.
    Папир не носим кући ако то није безбедно.

    Закон има изузетке. Тада неко можда мора да проговори, и каже то унапред ако је могуће:
    { $law }

    О свему овде могу да питам у сваком тренутку. У групу долазим својом вољом.
agreement-text-no-law = (Овде стоји шта каже закон земље. Питајте правницу.)
agreement-earlier = Нови текст: питај поново
agreement-again = Текст је нов. Ко је пристао на ранији, пита се поново.
agreement-read = Прочитај и одштампај
agreement-language = Језик текста
agreement-draft = Ово је нацрт. Нека га прочита правница.
agreement-draft-change = Промени текст
agreement-version = Верзија { $version }, { $day }
agreement-print = Одштампај
    .why = На папиру стоје само имена која се овде користе, и линије за потпис.
agreement-page = Шта једна другој обећавамо
agreement-page-name = Име које се користи овде
agreement-page-sign = Потпис или знак
agreement-page-day = Дан
agreement-guests = Гошће
agreement-guest = Гошћа једне вечери
    .hint = Само како се овде зове. Оставите празно ако је нема.
agreement-guest-evening = Које вече
agreement-guest-remove = Уклони
    .name = Уклони: { $called }
agreement-guest-removed = Уклоњено: { $called }.
agreement-signers = Ко обећава
settings-agreement = Изјава
    .why = Шта свака обећава: да чува тајну. Што је потписано остаје како је потписано.
agreement-edit = Шта се обећава
    .hint = У њему стоји закон ваше земље. Свака измена прави нову верзију.
agreement-asks-again = Све се питају поново
    .hint = Искључите само ако је смисао исти.
agreement-publish = Нека ово буде нова верзија
agreement-published = Од сада важи нова верзија.
agreement-shipped = Узми текст апликације
agreement-versions = Раније верзије
agreement-came-with-app = стигла са апликацијом
