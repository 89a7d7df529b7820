enquiry = Ново запитване
enquiry-lead = Нужно е само едно: нещо, по което да познаем човека.
enquiry-restored = Написаното от Вас отново е тук.

enquiry-called = Как да Ви наричам?
    .hint = Име, прякор или знак. Стига и само телефонен номер.
enquiry-called-as = Казано е
enquiry-known-not = Някой друг

enquiry-reach = Как е безопасно да се свържем с Вас?
enquiry-reach-closed = Каквото не е казано, не е позволено
enquiry-reach-known = Безопасното остава, както беше. Каквото се напише тук, идва на негово място.
enquiry-phone = Телефон
enquiry-email = Имейл
enquiry-may = Можем ли
    .hint = Часовете по-горе позволяват обаждания; за SMS и имейл се пита отделно.
enquiry-may-call = да се обадим
enquiry-may-text = да пратим SMS
enquiry-may-e-mail = да пратим имейл
enquiry-when = Кога е безопасно да се обадим?
    .hint = Без час не се обаждаме. По-точни часове се добавят на страницата на човека.
enquiry-when-mornings = сутрин, 9 до 12
enquiry-when-afternoons = следобед, 12 до 17
enquiry-when-evenings = вечер, 17 до 21
enquiry-when-weekends = събота и неделя, 10 до 20
enquiry-when-anytime = по всяко време, 8 до 22
enquiry-say-name = Кой да кажем, че се обажда?
enquiry-say-reason = И по какъв повод?
    .hint = Нещо безобидно, например поръчана книга. Никога нашето име.
enquiry-who-answers = Кой може да вдигне?
enquiry-voicemail = Ако никой не вдигне
enquiry-voicemail-message = Съобщението, което можем да оставим
    .hint = Име и нещо общо. Никога нашето име.

enquiry-topics = За какво става дума?
    .hint = Темата стига. Никой не е длъжен да разказва какво се е случило.
enquiry-topic-excluded = { $topic } (не се предлага)
enquiry-times = Кога бихте могли да идвате?
enquiry-channel = Как стигна запитването до нас?
enquiry-sent-by = Чрез кого?
    .hint = На тях не се връща нищо. Имената се добавят в настройките.
    .nobody = не е казано

enquiry-book = Уговаряне на интервю сега
    .hint = Ctrl B от всяко място. Иначе в „Днес“ ще стои обаждане за уговаряне.
enquiry-book-day = Ден
enquiry-book-hour = Час
enquiry-book-place = Къде
enquiry-book-with = Води

enquiry-more = Още, когато има време
enquiry-more-what = SMS, имейл, кой вдига, как е стигнало

enquiry-record = Записване на запитването
enquiry-count = Отчитане на запитването
enquiry-unnamed = Само го преброй
    .title = Вече е отговорено и никой не се записва
enquiry-later = По-късно
enquiry-discard = Изчистване на формуляра
enquiry-keys = Ctrl Enter записва, Ctrl B уговаря, Esc излиза и пази написаното.
enquiry-recorded = Записано: { $called }
enquiry-counted = Запитването е отчетено.

enquiry-perhaps = Може би същият човек
enquiry-perhaps-nobody = Засега няма никого с такова име или номер.
enquiry-perhaps-same = Същият човек е
enquiry-no-story = Какво се е случило, тук не се записва и не е нужно да се разказва.
