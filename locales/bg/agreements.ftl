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
## The text. Its law is the duty to report of the country (R25).

agreement-text =
    Казаното в групата остава в групата.

    На никого не казвам кой е в групата, какво се говори там, нито къде и кога се събираме.
    Не пиша за това и не снимам.
    Когато разказвам на други за групата, говоря само за себе си.
    Ако срещна някого от групата другаде, чакам да ме поздрави.
    Това обещание важи еднакво за участници, водещи и гости. Важи и след като напусна.

    Не е нужно да подписвам със собственото си име. Мога да обещая и устно.
    Не нося хартията вкъщи, ако не е безопасно.

    Законът има изключения. Тогава някой може да е длъжен да говори и го казва предварително, ако е възможно:
    { $law }

    За всичко тук мога да питам по всяко време. Идвам в групата по свое желание.
agreement-text-no-law = (Тук стои какво казва законът на страната. Попитайте юрист.)
agreement-earlier = Нов текст: питайте отново
agreement-again = Текстът е нов. Който се е съгласил с по-ранен, се пита отново.
agreement-read = Прочит и печат
agreement-language = Език на текста
agreement-draft = Това е чернова. Нека я прочете юрист.
agreement-draft-change = Промяна на текста
agreement-version = Версия { $version }, { $day }
agreement-print = Печат
    .why = На хартията стоят само имената, използвани тук, и редове за подпис.
agreement-page = Какво си обещаваме
agreement-page-name = Име, използвано тук
agreement-page-sign = Подпис или знак
agreement-page-day = Ден
agreement-guests = Гости
agreement-guest = Гост за една вечер
    .hint = Само както се нарича тук. Оставете празно, ако няма.
agreement-guest-evening = Коя вечер
agreement-guest-remove = Премахване
    .name = Премахване: { $called }
agreement-guest-removed = Премахнато: { $called }.
agreement-signers = Кой обещава
settings-agreement = Декларация
    .why = Какво обещава всеки: да пази тайна. Подписаното остава, както е подписано.
agreement-edit = Какво се обещава
    .hint = В него стои законът на вашата страна. Всяка промяна прави нова версия.
agreement-asks-again = Всички се питат отново
    .hint = Изключете само ако смисълът е същият.
agreement-publish = Нека бъде новата версия
agreement-published = Отсега важи новата версия.
agreement-shipped = Текстът на приложението
agreement-versions = По-ранни версии
agreement-came-with-app = дошла с приложението
