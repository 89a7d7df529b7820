# The frame around every screen.

app-name = Tillit
app-practice = Упражнение: измислени хора
app-practice-leave = Назад към своя офис
app-print-nothing = На този екран няма нищо за печат.
app-undo-done = Отменено: { $what }
app-undo-nothing = Няма нищо за отмяна.
app-redo-done = Направено отново: { $what }
app-redo-nothing = Няма нищо за повтаряне.
gone-person = Този човек вече не е тук
gone-conversation = Този разговор вече не е тук
gone-group = Тази група вече не е тук
gone-session = Тази среща вече не е тук
gone-facilitator = Този водещ вече не е тук
gone-why = Може би последната стъпка е отменена.
gone-again = Направи отново

rail = Места
rail-today = Днес
rail-people = Хора
rail-waiting = Списък на чакащите
rail-groups = Групи
rail-week = Седмица
rail-reports = Отчети
rail-settings = Настройки
rail-crisis = Криза
rail-help = Помощ
rail-lock = Заключване

top-menu = Меню
top-search = Търсене на хора, групи, действия
top-search-real-name = намерено по истинското име
top-search-nothing = Нищо не се казва така.
top-undo = Отмяна
top-undo-what = Отмяна: { $what }
top-hide = Скриване
    .title = Екранът се скрива веднага и се заключва (Shift три пъти)
top-new-enquiry = Ново запитване

foot-saved = Всичко е запазено
foot-saved-at = Запазено в { $time }
foot-coordinator = { $name }, { $role }

# A key together with Ctrl: Ctrl K
key-ctrl = Ctrl { $key }

keys = Клавиши
keys-lead = Тук всичко може да се прави и без мишка.
keys-enquiry = Ново запитване
keys-search = Търсене
keys-undo = Отмяна
keys-redo = Повтаряне
keys-print = Печат
keys-alt-left = Alt ←
keys-back = Назад
keys-lock = Заключване
keys-shift = Shift × 3
keys-hide = Скриване и заключване
keys-escape = Esc
keys-leave = Затваряне на отвореното
keys-f2 = F2
keys-f1 = F1
keys-sheet = Тези клавиши
