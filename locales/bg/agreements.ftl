## Words of the rules

agreement-way-written = На хартия
agreement-way-oral = Устно
agreement-way-witnessed = Устно, със свидетел
agreement-way-alias = На хартия, с името, използвано тук

agreement-progress-all-signed = Всички са подписали
agreement-progress-some-open =
    { $open ->
        [one] Една декларация не е подписана
       *[other] { $open } декларации не са подписани
    }
agreement-progress-nobody-yet = Още няма кой да подпише

## Screens

agreement = Декларация за поверителност
agreement-open = Декларацията не е подписана
agreement-agreed = Дадена декларация, { $day }
agreement-missing = Остава да подпишат: { $names }.
agreement-gist = Казаното в групата остава в нея, и след напускане.
agreement-record = Записване на декларации
    .why = Всеки начин важи еднакво. Хартия вкъщи може да е опасна: никой не е длъжен да подписва на хартия.
    .action = Записване
agreement-recorded = Записано. { $state }.
agreement-who = Кой се съгласи
agreement-way = По какъв начин
    .why = Тук не се пази копие на хартията.
agreement-why-written = Подписано със собственото име.
agreement-why-oral = Казано с думи.
agreement-why-witnessed = Казано с думи, пред още един човек.
agreement-why-alias = Подписано с прякор.
agreement-on = В кой ден
    .why = Оставете празно за днес.
agreement-lapse = Декларацията вече не важи
agreement-lapsed = Декларацията отново чака подпис.
