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
