## Words of the rules

role-expert-by-experience = експерткиња по искуству
role-ally = савезница
role-initiator = иницијаторка
role-facilitator = водитељка
role-professional = стручна особа

## Screens

facilitators = Водитељке
    .lead = Оне које воде или отварају групу. Група може и без њих.
facilitators-empty = Још нема водитељки
    .why = Додајте оне које воде групе, да би могле да заузму место. Групама које воде саме себе нису потребне.
facilitators-open = Иди на водитељке
facilitator-add = Додај водитељку
    .action = Додај
facilitator-added = { $called } сада може да заузме место.
facilitator-called = Како је зовемо
    .why = Једино име које се икада приказује. Довољно је име или надимак.
facilitator-roles = Улоге
    .why = Која места може да заузме. Бар једно.
facilitator-groups = Сада води
facilitator-free = Тренутно без групе
facilitator-leads = води групу: { $group }
facilitator-pledge = Обећање поверљивости
facilitator-pledge-on = Обећање поверљивости потписано дана
    .why = Важи за сваку групу, и после одласка. Оставите празно док се не потпише.
facilitator-pledged = Обећање потписано
facilitator-pledged-on = Потписано { $day }
facilitator-contact = Како јој се канцеларија јавља
    .why = Остаје на овој страни. Може бити празно.
facilitator-put-away = Склоњена
    .why = Више се не нуди за место. Места која већ има остају.

facilitator-times = Када би могла да води групу
    .hint = Изаберите делове дана. Ако ништа није изабрано, може било када.
facilitator-most = Колико група истовремено
    .why = Канцеларија не предлаже више од тога. Може се променити било када.
    .empty = једну
facilitator-person = Долази или је долазила и овде
    .why = Тада канцеларија не ставља ову особу у групе у којима то није могуће. Може да остане празно.
facilitator-person-linked = Повезано са особом овде
facilitator-before = Раније је водила
facilitator-details = Обука, провера, језици
    .what = Ниједан одговор није обавезан
facilitator-check = Да ли је виђена потврда о провери?
    .why = Чувају се само одговор и дан, никада папир.
facilitator-checked-on = Виђена дана
facilitator-check-again = Питати поново од
    .why = Од тог дана стоји на страни Данас. Празно значи никада.
facilitator-check-due = Поново затражити потврду о провери
facilitator-training = Да ли је обучена да води групе?
facilitator-training-note = Која обука
facilitator-trained = обучена
facilitator-supervision = Да ли има супервизију?
facilitator-supervision-note = Ко је држи и колико често
facilitator-languages = Језици на којима води групу
facilitator-topics = Теме о којима би водила групу
    .why = Ако ништа није изабрано, свака тема.
not-with = Не с овим особама
    .why = То пише само у овом прозору. Свуда другде пише „није могуће“, никада зашто.
not-with-title = { $called }: с ким не
not-with-who = Још неко с ким не треба да се сретне
not-with-leads = и она води групе
not-with-leader = Водитељка с којом никада не води
    .choose = изаберите
