# A crisis is not an enquiry: the numbers that help at once, one key away.

crisis = Номера, които помагат веднага
    .lead = При опасност или отчаяние сега. Прочетете номер или звъннете заедно.
crisis-empty = Още няма записан номер.
crisis-change = Промяна на номерата

# What came with the app
crisis-kind-emergency = Полиция, бърза помощ, пожарна
crisis-kind-police = Полиция
crisis-kind-ambulance = Бърза помощ
crisis-kind-silent = Спешен сигнал с текстово съобщение
crisis-kind-violence = Домашно насилие
crisis-kind-women = Насилие над жени
crisis-kind-children = Деца в опасност
crisis-kind-despair = Когато някой не иска да живее
crisis-always = денонощно
crisis-daily = всеки ден { $hours }

# In the settings
settings-crisis = Номера при криза
    .why = На всеки екран са на един клавиш, F2. Променяйте ги, както желаете.
crisis-add = Още един номер
crisis-name = За какво
crisis-number = Номер
crisis-note = Кой отговаря и кога
    .hint = Може да остане празно.
crisis-remove = Премахване
    .name = Премахване: { $name }
crisis-removed = { $name }: премахнато. „Отмяна“ го връща.
crisis-sources = Откъде са номерата за вашата страна
    .why = Номерата се променят. Проверявайте всеки веднъж годишно.
crisis-read-on = прочетено на { $day }
crisis-restore = Добавяне на липсващите
