## Choices

place-office = at the office
place-phone = by phone
place-elsewhere = elsewhere

conversation-state-booked = booked
conversation-state-held = held
conversation-state-missed = did not come about
conversation-state-called-off = called off

outcome-accepted = waits for a group
outcome-not-now = not now
outcome-referred = referred elsewhere
outcome-other = something else

went-held = it took place
went-missed = it did not come about

conversation-standing-none = no conversation yet
conversation-standing-booked = conversation booked
conversation-standing-held = conversation held
readiness-not-asked = not asked
readiness-not-said = prefers not to say
readiness-ready = ready for a group
readiness-unsure = not sure yet
readiness-not-yet = not yet

## Screens

conversations = Conversations
conversations-none = No conversation so far.
conversation-at = { $day }, { $hour }
conversation-where-with = { $place }, with { $who }
conversation-came-not-until = not before { $day }
conversation-came-referred = referred to { $to }

conversation-book = Book a conversation
conversation-book-do = Book it
booking-week = What is booked this week
interviewer-open = Not decided yet
interviewer-other = Somebody else
interviewer-name = Name
    .hint = For somebody without a passphrase. Only a coordinator opens that conversation.
booking-week-line = { $hour } { $who }
booking-week-free = free
booking-week-clash = { $who } has a conversation then: { $hours }
conversation-booked = Booked: { $day }, { $hour }.
conversation-booked-busy = Booked: { $day }, { $hour }. There is another conversation at that time.
conversation-move = Move
conversation-move-do = Move it
conversation-cancel = Call off
conversation-cancel-title = Call the conversation off?
conversation-cancel-do = Call it off
conversation-cancelled = The conversation is called off.
conversation-another-day = Find another day
    .hint = A call to book it then stands on Today.
conversation-record = Record how it went

conversation-with = Conversation with { $called }
conversation-lead = { $day }, { $hour }, { $where }
conversation-went = How did it go?
conversation-missed-then = Silence is not a no. A call to find another day stands on Today, when it is safe.
conversation-outcome = What came of it?
conversation-then-accepted = The wishes come next.
conversation-then-not-now = Perhaps later; not on the list yet.
conversation-then-referred = Something else helps better.
conversation-then-other = Nothing follows here.
conversation-not-until = Not before
    .hint = May stay empty.
conversation-referred-to = Referred to
    .hint = May stay empty. Nobody there hears of it from us.
conversation-referred-place = Place from the directory
    .other = another place
conversation-readiness = Ready for a group?
    .hint = Asked, never judged. What happened need not be told.
conversation-topics = Waits for a group on
conversation-record-do = Record
conversation-recorded = The conversation is recorded.
conversation-recorded-call = Recorded. A call to find another day is open.
conversation-no-notes = Nothing of what was said is kept here.
conversation-nothing-more = Nothing followed from it.

conversation-beside = To know
conversation-beside-topics = Came with
conversation-beside-times = When there is time
conversation-beside-waits = Waits already for
conversation-beside-reach = Reach
