today = Today
today-empty = Nothing is planned for today
    .why = Sessions, conversations and calls to return will stand here.
today-beginning = Everything is ready
    .why = The next time the phone rings, press Ctrl N. A name is enough to begin with.
    .action = First enquiry

today-evenings-lead =
    { $count ->
        [0] No group meets today.
        [one] One group meets today.
       *[other] { $count } groups meet today.
    }
today-calls-lead =
    { $count ->
        [0] No call is waiting that is safe to make now.
        [one] One person is waiting for a call that is safe to make now.
       *[other] { $count } people are waiting for a call that is safe to make now.
    }

today-tonight = Today's groups
today-until = to { $hour }
today-session = Session { $number }
today-session-of = Session { $number } of { $of }
today-people =
    { $count ->
        [one] one person
       *[other] { $count } people
    }
today-facilitator = { $called }, { $role }
today-leads-itself = No facilitator: the group leads itself
today-all-signed = All have signed
today-agreements-open =
    { $count ->
        [one] One agreement is open
       *[other] { $count } agreements are open
    }
today-open-evening = Open the evening
today-see-evening = See the evening
today-not-recorded = not recorded yet

today-calls = Calls to return
today-call-since = { $about }, { $since }
today-calls-more =
    { $count ->
        [one] One more
       *[other] { $count } more
    }

today-conversations = Conversations today
today-conversation-with = { $place }, with { $who }
today-begin = Begin
today-look = Look

today-next = Next steps
step-record-evening = Who came to { $group }?
    .text = The evening of { $day } is not recorded yet
    .action = Record
step-record-conversation = How did the conversation with { $called } go?
    .text = It was booked for { $day }
    .action = Record
step-group = A group
    .action = Look
step-group-fill-seats = { $group } has an empty seat for a facilitator
    .text = The seat is needed before the group starts
step-group-settle-seats = { $group } has two people on one seat
    .text = One of them stays, the other hands over
step-group-tell-group = { $group }: tell the group who comes
    .text = Somebody new leads it
step-group-hand-over = { $group }: is it time to hand over?
    .text = Leaving was planned by now
step-group-let-leave = { $group }: a last evening is over
    .text = Somebody meant to leave after it
step-group-find-people = { $group } needs more people to start
    .text = The waiting list shows who could come
step-group-sign-agreements = { $group } has open agreements
    .text = Everybody signs before the first evening
step-group-start-group = { $group } can start
    .text = Nothing stands in the way
step-group-ask-how-to-end = Ask everybody in { $group } how it should end
    .text = Two evenings are left, or one
step-group-continue-group = { $group } goes on: plan the next round
    .text = Everybody was asked
step-group-add-sessions = { $group } has few dates left
    .text = Add the next evenings
step-group-ask-still-meeting = Ask { $group } whether it still meets
    .text = It leads itself now, which is a success
step-group-end-group = { $group } has had its last evening
    .text = Close the group, or plan more evenings
step-holiday = { $day } is a holiday: { $holiday }
    .text = { $group } meets that day and can move
    .action = Look
step-waiting =
    { $count ->
        [one] One person waits for “{ $topic }”
       *[other] { $count } people wait for “{ $topic }”
    }
    .text =
        { $days ->
            [0] The first of them since today
            [one] The longest for one day
           *[other] The longest for { $days } days
        }
    .action = Look
step-confirm-recovery = The recovery kit is not finished
    .text = Print a new one, and type three of its words
    .action = New kit
step-check-recovery = Is the recovery kit still where it was put?
    .text = A year has passed. Fetch the page and type three words
    .action = Look

# How it is shown whether somebody may be reached
called-nickname = “{ $called }”
reach-until-now = safe until { $hour }
reach-until-text-only = text only, until { $hour }
reach-until-e-mail-only = e-mail only
reach-not-before = not before { $day } { $hour }

step-time-over = Somebody has been kept long enough
    .text = Erase, or keep longer: you decide
    .action = See who
step-finish-erasing = An erasure is not finished
    .text = The data are still to be written under a new key.
    .action = Finish it
step-pause-over = Ask { $called } whether to go on
    .text = The pause was until { $day }
    .action = Look
step-check-facilitator = Ask { $called } for the background check again
    .text = It has been due since { $day }
    .action = Look

today-line-open = The phone line is open until { $until }.
today-line-later = The phone line is open from { $from } to { $until } today.
handover = From the last shift
handover-add = To the next shift
handover-guard = A few words. No surname, no number, nothing about what happened.
handover-leave = Leave it
handover-from = { $who }, { $day }
handover-tick = Done
    .name = Done: { $text }
