## Words of the rules

session-state-planned = Planned
session-state-held = Held
session-state-called-off = Called off

attendance-state-came = Came
attendance-state-told-us = Told us
attendance-state-did-not-come = Did not come
attendance-state-left-early = Left early

recording-not-yet = This evening is still to come
recording-group-forming = Start the group first
recording-open = Who came?
recording-recorded = Written down
recording-called-off = Called off

## Screens

session = Session
sessions = Sessions
sessions-open = open end
sessions-none = No date is planned.
sessions-earlier =
    { $count ->
        [one] Show one earlier session
       *[other] Show { $count } earlier sessions
    }
sessions-skipped = Left out as holidays: { $days }.
sessions-skipped-day = { $day } ({ $holiday })

# $of is 0 where the end is open.
session-number =
    { $of ->
        [0] Session { $number }
       *[other] Session { $number } of { $of }
    }
session-hours = { $from } to { $until }
session-next = { $day }, { $time }
session-open = Open the evening
session-look = Look
session-meets-again = The group meets again on { $day }, { $time }.
session-last = This is the last date that is planned.
session-led-by = Led by
session-moved-from = moved from { $day }
session-on-holiday = That day is a holiday: { $holiday }.
session-count =
    { $count ->
        [one] One session in all
       *[other] { $count } sessions in all
    }
session-day = Day
session-hour = Hour

session-move = Move
session-move-title = Move { $day }
session-move-alone = This one alone
    .why = Any day between the one before and the one after.
session-move-all = This one and all later ones
    .why = Each to the next free day. Holidays are left out.
session-moved = Moved.
session-moved-to = Moved to { $day }.
session-moved-more =
    { $count ->
        [one] One more moved along.
       *[other] { $count } more moved along.
    }
session-cancel = Call off
session-cancel-title = Call off { $day }
session-instead = Which day instead?
    .why = Leave it empty: one more at the end takes its place, so the number stays.
    .irregular = Leave it empty where none takes its place.
session-called-off = Called off.
session-called-off-to = Called off. { $day } takes its place.
session-add = Add a date
session-add-on = Add a day of your own
session-added = Added.
session-added-to = Added: { $day }.

## Who came

attendance-erased =
    { $count ->
        [one] { $count } more came and was erased since.
       *[other] { $count } more came and were erased since.
    }
attendance-everyone = Everyone came
    .why = Then correct the exceptions. Or mark them first.
attendance-everyone-else = Everyone else came
    .why = What you marked is kept until you press here.
attendance-write = Write it down
attendance-recorded = Written down.
attendance-correct = Each mark is kept at once and can be corrected at any time.
attendance-of = How { $called } was there
attendance-keys = Keys: 1 came, 2 told us, 3 did not come, 4 left early. Up and down go from line to line.
attendance-nobody = Nobody was in the group that day.
attendance-group-forming = Who came is written down once the group has started.

head-count = How many came?
    .why = This group is only counted. Nobody’s name is written down.
head-count-came = People who came
    .hint = Without facilitators.
head-count-done =
    { $came ->
        [one] One person came
       *[other] { $came } people came
    }

follow-ups = What follows
follow-up-ask-after = Ask after { $called }
    .why = Did not come, and nobody knows why.
    .never = There is no safe way at present. Ask at the next session.
follow-up-note-call = Note a call
follow-up-call-noted = A call to { $called } stands on Today, for when it is safe.

## Talking time

talk = Talking time
talk-minutes =
    { $minutes ->
        [one] minute each
       *[other] minutes each
    }
talk-each =
    { $present ->
        [one] One person in the room
       *[other] { $present } in the room, facilitators too
    }
talk-open = Show it large
talk-for-each =
    { $minutes ->
        [one] One minute for each
       *[other] { $minutes } minutes for each
    }
talk-begin = Begin
talk-next = The next one
talk-next-please = Whoever comes next may begin.
## Somebody stands in

stand-in = Somebody stands in
    .why = For this evening only. The seat stays as it is.
stand-in-title = Who stands in for { $called }?
stand-in-other = Somebody else stands in
stand-in-for = in the place of { $called }
stand-in-who = { $called }, for { $away }
stand-in-done = { $called } leads on { $day }. The group should be told.
stand-in-after-all = { $called } comes after all
stand-in-removed = { $called } leads this evening after all.
school-holiday-on = School holidays: { $name }
agenda = What the evening has
agenda-free-talk = { $minutes } minutes stay for free talk
evening-place = Where it is
evening-place-nothing = No address is written down.
