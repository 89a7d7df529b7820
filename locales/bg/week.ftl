# Седмицата: стаи по дни, същото и като списък, и какво в нея си струва да се види.

week = Седмица
week-of = { $from } – { $until }
week-evenings =
    { $count ->
        [0] Не се събира нито една група.
        [one] Една среща на група.
       *[other] { $count } срещи на групи.
    }
week-conversations =
    { $count ->
        [0] Няма уговорено интервю.
        [one] Едно интервю.
       *[other] { $count } интервюта.
    }
week-before = Предишната седмица
week-this = Тази седмица
week-after = Следващата седмица
week-shown = Как се показва седмицата
week-rooms = Стаи
week-list = Списък
week-room-open = Още без стая
week-today = днес
week-day-free = Нищо не е планирано.
week-conversation = интервю { $place }, води: { $who }

week-notes = Струва си да се види
week-note-look = Преглед
week-note-holiday = { $day } е свободен ден ({ $holiday }). Група „{ $group }“ все пак се събира.
week-note-room-open = Група „{ $group }“ още няма стая за { $day }.
week-note-room-small = Стаята „{ $room }“ е малка за група „{ $group }“, { $day }.
week-note-room-closed = Стаята „{ $room }“ не е свободна за групи, когато се среща „{ $group }“, { $day }.
week-note-holds-twice = { $who } има две интервюта едновременно, { $day }: { $first } и { $second }.
week-note-seat-empty = Група „{ $group }“ има празно място за водещ.
week-note-does-not-meet = Група „{ $group }“ не се събира тази седмица.
week-note-paused = { $group }: пауза до { $day }.
