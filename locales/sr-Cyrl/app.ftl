# The frame around every screen.

app-name = Tillit
app-practice = Вежба: измишљени људи
app-practice-leave = Назад у своју канцеларију
app-print-nothing = На овом екрану нема шта да се штампа.
app-undo-done = Опозвано: { $what }
app-undo-nothing = Нема шта да се опозове.
app-redo-done = Поново урађено: { $what }
app-redo-nothing = Нема шта да се понови.
gone-person = Ова особа више није овде
gone-conversation = Овај разговор више није овде
gone-group = Ова група више није овде
gone-session = Овај сусрет више није овде
gone-facilitator = Ова водитељка више није овде
gone-why = Можда је последњи корак опозван.
gone-again = Понови

rail = Места
rail-today = Данас
rail-people = Људи
rail-waiting = Листа чекања
rail-groups = Групе
rail-week = Недеља
rail-reports = Извештаји
rail-settings = Подешавања
rail-crisis = Криза
rail-help = Помоћ
rail-lock = Закључај

top-menu = Мени
top-search = Тражи људе, групе, радње
top-search-real-name = пронађено по правом имену
top-search-nothing = Ништа се тако не зове.
top-undo = Опозови
top-undo-what = Опозови: { $what }
top-hide = Сакриј
    .title = Одмах прекриј екран и закључај (Shift три пута)
top-new-enquiry = Ново обраћање

foot-saved = Све је сачувано
foot-saved-at = Сачувано у { $time }
foot-coordinator = { $name }, { $role }

# A key together with Ctrl: Ctrl K
key-ctrl = Ctrl { $key }

keys = Тастери
keys-lead = Овде се све може и без миша.
keys-enquiry = Ново обраћање
keys-search = Тражи
keys-undo = Опозови
keys-redo = Понови
keys-print = Штампај
keys-alt-left = Alt ←
keys-back = Назад
keys-lock = Закључај
keys-shift = Shift × 3
keys-hide = Сакриј и закључај
keys-escape = Esc
keys-leave = Затвори оно што је отворено
keys-f2 = F2
keys-f1 = F1
keys-sheet = Ови тастери
