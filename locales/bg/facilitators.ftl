## Words of the rules

role-expert-by-experience = експерт по опит
role-ally = съюзник
role-initiator = инициатор
role-facilitator = водещ
role-professional = специалист

## Screens

facilitators = Водещи
    .lead = Хората, които водят или започват група. Група може и без тях.
facilitators-empty = Още няма водещи
    .why = Добавете хората, които водят групи, за да могат да заемат място. Групите, които се водят сами, нямат нужда от водещ.
facilitators-open = Към водещите
facilitator-add = Добавяне на водещ
    .action = Добавяне
facilitator-added = { $called } вече може да заеме място.
facilitator-called = Как се нарича
    .why = Единственото име, което се показва. Стига малко име или прякор.
facilitator-roles = Роли
    .why = Кои места може да заеме. Поне една роля.
facilitator-groups = Води сега
facilitator-free = В момента без група
facilitator-leads = води група „{ $group }“
facilitator-pledge = Обещание за поверителност
facilitator-pledge-on = Обещанието за поверителност е подписано на
    .why = Важи за всяка група, и след напускане. Оставете празно, докато не се подпише.
facilitator-pledged = Обещанието е подписано
facilitator-pledged-on = Подписано на { $day }
facilitator-contact = Как офисът се свързва
    .why = Остава на тази страница. Може да е празно.
facilitator-put-away = Прибрано
    .why = Вече не се предлага за място. Заетите места остават.

facilitator-times = Кога може да води група
    .hint = Изберете части от дните. Ако нищо не е избрано, може по всяко време.
facilitator-most = Колко групи едновременно
    .why = Програмата не предлага повече от това. Може да се промени по всяко време.
    .empty = една
facilitator-person = Участва или е участвала и тук
    .why = Тогава офисът държи този човек далеч от групи, в които това не е възможно. Може да остане празно.
facilitator-person-linked = Свързано с човек тук
facilitator-before = Водила преди
facilitator-details = Обучение, проверка, езици
    .what = Никой отговор не е задължителен
facilitator-check = Видяна ли е справка за проверка?
    .why = Пазят се само отговорът и денят, никога документът.
facilitator-checked-on = Видяна на
facilitator-check-again = Да се попита отново от
    .why = От този ден стои в „Днес“. Празно значи никога.
facilitator-check-due = Да се поиска нова справка за проверка
facilitator-training = Има ли обучение за водене на групи?
facilitator-training-note = Какво обучение
facilitator-trained = с обучение
facilitator-supervision = Има ли супервизия?
facilitator-supervision-note = От кого и колко често
facilitator-languages = Езици за водене на група
facilitator-topics = Теми за водене на група
    .why = Ако нищо не е избрано, всяка тема.
not-with = Не с тези хора
    .why = Пише го само в този прозорец. Навсякъде другаде пише „не е възможно“, никога защо.
not-with-title = { $called }: с кого не
not-with-who = Още някой, с когото не бива да се среща
not-with-leads = също води групи
not-with-leader = Водещ, с когото никога не води заедно
    .choose = изберете
