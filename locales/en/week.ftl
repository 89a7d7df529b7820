# The week: rooms by days, the same as a list, and what in it wants a look.

week = Week
week-of = { $from } to { $until }
week-evenings =
    { $count ->
        [0] No group meets.
        [one] One group meets.
       *[other] Groups meet { $count } times.
    }
week-conversations =
    { $count ->
        [0] No conversation is booked.
        [one] One conversation.
       *[other] { $count } conversations.
    }
week-before = The week before
week-this = This week
week-after = The week after
week-shown = How the week is shown
week-rooms = Rooms
week-list = List
week-room-open = No room yet
week-today = today
week-day-free = Nothing is planned.
week-conversation = conversation { $place }, with { $who }

week-notes = Worth a look
week-note-look = Look
week-note-holiday = { $day } is a holiday ({ $holiday }). { $group } meets all the same.
week-note-room-open = { $group } has no room yet on { $day }.
week-note-room-small = { $room } is too small for { $group } on { $day }.
week-note-room-closed = { $room } is not free for groups when { $group } meets on { $day }.
week-note-holds-twice = { $who } has two conversations at once on { $day }: { $first } and { $second }.
week-note-seat-empty = { $group } has an empty seat for a facilitator.
week-note-does-not-meet = { $group } does not meet this week.
week-note-paused = { $group } pauses until { $day }.
