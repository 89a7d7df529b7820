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
facilitator-seats = Места сега
facilitator-seat = { $group }, { $role }

facilitator-person = Участва или е участвала и тук
    .why = Тогава офисът държи този човек далеч от групи, в които това не е възможно. Може да остане празно.
facilitator-person-linked = Свързано с човек тук
