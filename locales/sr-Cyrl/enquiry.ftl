enquiry = Ново обраћање
enquiry-lead = Потребно је само једно: нешто по чему ћемо препознати особу.
enquiry-restored = Оно што сте уписали поново је овде.

enquiry-called = Како да вас зовем?
    .hint = Име, надимак или ознака. Довољан је и само број телефона.
enquiry-called-as = Речено је
enquiry-known-not = Неко други

enquiry-reach = Како је безбедно јавити вам се?
enquiry-reach-closed = Што није речено, није ни дозвољено
enquiry-reach-known = Оно што је безбедно остаје како је било. Што се овде упише, долази на његово место.
enquiry-phone = Телефон
enquiry-email = Имејл
enquiry-may = Смемо ли
    .hint = Времена изнад дозвољавају позиве; за СМС и имејл се пита посебно.
enquiry-may-call = да зовемо
enquiry-may-text = да пошаљемо СМС
enquiry-may-e-mail = да пошаљемо имејл
enquiry-when = Када је безбедно звати?
    .hint = Без времена не зовемо. Тачнија времена се додају на страни особе.
enquiry-when-mornings = пре подне, 9 до 12
enquiry-when-afternoons = после подне, 12 до 17
enquiry-when-evenings = увече, 17 до 21
enquiry-when-weekends = викендом, 10 до 20
enquiry-when-anytime = било када, 8 до 22
enquiry-say-name = Ко да кажемо да зове?
enquiry-say-reason = А којим поводом?
    .hint = Нешто безазлено, на пример наручена књига. Никада наше име.
enquiry-who-answers = Ко сме да се јави?
enquiry-voicemail = Ако се нико не јави
enquiry-voicemail-message = Порука коју смемо да оставимо
    .hint = Име и нешто уопштено. Никада наше име.

enquiry-topics = О чему се ради?
    .hint = Тема је довољна. Нико не мора да прича шта се догодило.
enquiry-topic-excluded = { $topic } (не нудимо)
enquiry-times = Када бисте могли да долазите?
enquiry-channel = Како је обраћање стигло до нас?
enquiry-sent-by = Преко кога?
    .hint = Њима се ништа не јавља. Имена се додају у подешавањима.
    .nobody = није речено

enquiry-book = Закажи разговор одмах
    .hint = Ctrl B са било ког места. Иначе ће на страни Данас стајати позив за заказивање.
enquiry-book-day = Дан
enquiry-book-hour = Време
enquiry-book-place = Где
enquiry-book-with = Води

enquiry-more = Још, када буде времена
enquiry-more-what = СМС, имејл, ко се јавља, како је стигло

enquiry-record = Упиши обраћање
enquiry-count = Уброј обраћање
enquiry-unnamed = Само преброј
    .title = Већ је одговорено и нико се не бележи
enquiry-later = Настави касније
enquiry-discard = Испразни образац
enquiry-keys = Ctrl Enter уписује, Ctrl B заказује, а Esc излази и чува оно што је откуцано.
enquiry-recorded = Уписано: { $called }
enquiry-counted = Обраћање је убројано.

enquiry-perhaps = Можда иста особа
enquiry-perhaps-nobody = За сада нема никога са таквим именом или бројем.
enquiry-perhaps-same = Иста особа
enquiry-no-story = Шта се догодило овде се не записује и не мора се причати.
