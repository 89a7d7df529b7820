## Words of the rules

# The name of a group nobody has named: its weekday, never its topic.
circle-monday = Monday circle
circle-tuesday = Tuesday circle
circle-wednesday = Wednesday circle
circle-thursday = Thursday circle
circle-friday = Friday circle
circle-saturday = Saturday circle
circle-sunday = Sunday circle
circle-irregular = Circle

group-state-forming = Forming
group-state-running = Meeting
group-state-ended = Ended
group-stage-self-running = Leads itself
group-stage-confirmed = Confirmed
group-stage-continued = Goes on in a next round
group-stage-paused = Pauses until { $day }

group-filter-living = Forming and meeting
group-filter-forming = Forming
group-filter-running = Meeting
group-filter-ended = Ended
group-filter-all = All

intake-open = New people may join
intake-closed = Closed to new people

seat-state-empty = Nobody yet
seat-state-held = Taken
seat-state-doubled = Two people
seat-state-handed-over = Handed over

standing-possible = Possible
standing-already-in-group = In this group already
standing-intake-closed = The group is closed to new people
standing-group-full = The group is full
standing-conversation-not-held = The conversation comes first
standing-gender-rule = The group is for others
standing-gender-not-asked = Ask about gender first
standing-too-young = Too young for this group
standing-not-possible = Not possible
standing-at-rest = Pauses or has left

withdrawal-reason-withdrew = Does not want to go on
withdrawal-reason-moved-on = Goes on elsewhere
withdrawal-reason-not-reached = Could not be reached
withdrawal-reason-not-started = The group never started
withdrawal-reason-other = Another reason

hindrance-too-few-people = { $members } of at least { $least } people
hindrance-seat-empty = Nobody sits here yet: { $role }
hindrance-seat-doubled = Two people sit here: { $role }
hindrance-pledge-not-signed = Pledge of silence not signed: { $role }

group-step-record-attendance = Write down who came
    .why = The evening is over and nobody has written it down.
    .action = Who came?
group-step-fill-seats = Find somebody for an empty seat
    .action = Fill the seat
group-step-settle-seats = Decide who keeps a seat
    .action = Settle it
group-step-tell-group = Tell the group who comes
    .why = { $people }
    .action = It is told
group-step-hand-over = Is it time to hand over?
    .why = Leaving was planned by now. The plan can change too.
    .action = Leave the seat
group-step-let-leave = A last evening is over
    .why = { $people }: leaving was planned by now.
    .action = Leaves the group
group-step-find-people = Find more people
    .action = Place people
group-step-sign-agreements = Let everyone sign the agreement
    .action = Record agreements
group-step-start-group = Start the group
    .why = Nothing stands in the way.
    .action = Start the group
group-step-ask-how-to-end = Ask how it goes on after the last evening
    .why = Each decides: go on, leave, or join another group.
    .action = Ask each
group-step-continue-group = Plan the next round
    .why = Everybody was asked, and some go on.
    .action = Plan it
group-step-add-sessions = Plan more evenings
    .why = Few dates are left.
    .action = Add a date
group-step-ask-still-meeting = Ask whether it still meets
    .why = The group leads itself now. Nothing else is asked.
    .action = Note the answer
group-step-end-group = End the group
    .why = All evenings were held.
    .action = End the group

## The list

groups = Groups
groups-which = Which groups
groups-empty = There are no groups yet
    .why = Groups come from the waiting list, or are made by hand.
    .action = Make the first group
groups-none = There is no group of this kind.

group-next = { $of ->
        [0] Next: { $day }
       *[other] Next: { $day }, session { $number } of { $of }
    }
group-no-next = No date is planned
group-held =
    { $held ->
        [0] No session was held
        [one] One session was held
       *[other] { $held } sessions were held
    }
group-of = of { $least }–{ $most } people
group-size = { $members } of { $least }–{ $most }
group-leads-itself = No facilitator: the group leads itself
group-open = Open the group

# $weekday: 0 is Monday. Irregular groups have none.
rhythm-days-weekly =
    { $weekday ->
        [0] Mondays
        [1] Tuesdays
        [2] Wednesdays
        [3] Thursdays
        [4] Fridays
        [5] Saturdays
       *[6] Sundays
    }
rhythm-days-fortnightly =
    { $weekday ->
        [0] every other Monday
        [1] every other Tuesday
        [2] every other Wednesday
        [3] every other Thursday
        [4] every other Friday
        [5] every other Saturday
       *[6] every other Sunday
    }
rhythm-days-monthly =
    { $weekday ->
        [0] every fourth Monday
        [1] every fourth Tuesday
        [2] every fourth Wednesday
        [3] every fourth Thursday
        [4] every fourth Friday
        [5] every fourth Saturday
       *[6] every fourth Sunday
    }
rhythm-days-irregular = own dates

slot-weekly =
    { $weekday ->
        [0] Mondays, { $from } to { $until }
        [1] Tuesdays, { $from } to { $until }
        [2] Wednesdays, { $from } to { $until }
        [3] Thursdays, { $from } to { $until }
        [4] Fridays, { $from } to { $until }
        [5] Saturdays, { $from } to { $until }
       *[6] Sundays, { $from } to { $until }
    }
slot-fortnightly =
    { $weekday ->
        [0] Every other Monday, { $from } to { $until }
        [1] Every other Tuesday, { $from } to { $until }
        [2] Every other Wednesday, { $from } to { $until }
        [3] Every other Thursday, { $from } to { $until }
        [4] Every other Friday, { $from } to { $until }
        [5] Every other Saturday, { $from } to { $until }
       *[6] Every other Sunday, { $from } to { $until }
    }
slot-monthly =
    { $weekday ->
        [0] Every fourth Monday, { $from } to { $until }
        [1] Every fourth Tuesday, { $from } to { $until }
        [2] Every fourth Wednesday, { $from } to { $until }
        [3] Every fourth Thursday, { $from } to { $until }
        [4] Every fourth Friday, { $from } to { $until }
        [5] Every fourth Saturday, { $from } to { $until }
       *[6] Every fourth Sunday, { $from } to { $until }
    }
slot-irregular = On dates of its own, { $from } to { $until }

## A new group

new-group = New group
    .lead = Choose how it is run and when it begins. The dates follow from that.
new-group-no-programme = A programme comes first
    .why = It says how a group is run: how many people, how often, who leads. Choose one in the settings and change it as you like.
    .action = Go to the settings
new-group-programme = How it is run
new-group-topic = What it is about
    .why = It never stands on a list or in a name.
new-group-name = Name
    .why = It may stay empty: then the group is called after its weekday. Never write the topic here.
new-group-first = First day
    .why = It sets the weekday. Holidays are left out.
new-group-hour = Hour
new-group-minutes = Minutes
new-group-dates = Further days
    .why = Add the days that are agreed already. More can follow later.
new-group-date = Day { $number }
new-group-date-add = Add a day
new-group-date-remove = Remove day { $number }
new-group-venue = Place
    .why = A place that is taken at one of these hours is not accepted.
new-group-rules = What the programme says
    .why = The group keeps these numbers, also when the programme changes later.
new-group-make = Make the group
venue = Place
venue-open = Place still open
programme-gist =
    { $sessions ->
        [0] { $least } to { $most } people, { $minutes } minutes, open end
       *[other] { $least } to { $most } people, { $sessions } sessions of { $minutes } minutes
    }

group-made = made just now
group-made-lead =
    { $count ->
        [one] It has one date. Next come its seats and its people.
       *[other] It has { $count } dates. Next come its seats and its people.
    }
group-made-skipped = Left out
    .why = These are holidays. The number of sessions stays: the last one comes later instead.

## One group

group-about = About the group
group-before-start = Before it can start
group-comes-next = What comes next
group-change = Change name or place
group-name =
    .why = Everyone in the group may see it. Never write the topic here.
group-venue =
    .why = Sessions that are planned at the old place move along.
group-counts-only = Only count who comes
    .why = For groups that wish it. No name is written down beside an evening.
group-moved =
    { $count ->
        [one] One session moved along.
       *[other] { $count } sessions moved along.
    }


group-start-title = Start { $name }
group-start-ready = From now on you can write down who came to its sessions.
group-start-hindered = Something is still missing. The group can start all the same, with a reason. It stays with the group.
group-start-anyway = Start all the same
group-start-reason = Why does it start all the same?
    .why = One sentence is enough. No names are needed.
group-start-unsigned = Not everyone has signed yet. In this programme that comes before the first session.
group-started = { $name } has started.

group-end-title = End { $name }
group-end-running = Sessions that are still planned are called off. What was held stays. Undo brings it back.
group-end-forming = It has not started. Its people go back to their places on the waiting list. Undo brings it back.
group-end-another = { $people } wait again, for another group.
group-ended = { $name } has ended.
group-ended-on = Ended on { $day }

warning-too-few = The group has fewer than { $least } people. Ask the group whether it goes on.
warning-name = The name gives the topic away. Anyone who sees a list would know. Choose another name.
warning-fragile = Under four people a group is fragile. One more would help.
warning-ages = Between the youngest and the oldest lie { $years } years. Up to 15 are advised.
warning-venue = People and facilitators together are more than fit in at this place.
warning-venue-closed = The group meets outside the hours of its room.
warning-heard = Others could hear what is said at this place.

## How it is run

rules = How it is run
rules-topic = Topic
rules-started = Started
rules-start-reason = Why it started although something was missing
rules-size = People
rules-size-words = { $least } to { $most }
rules-go-on = at least { $least } to go on
rules-for = Who it is for
rules-age = from { $age } years on
rules-what = What it does
rules-before = What comes before
rules-conversation = A conversation comes before a place
rules-no-conversation = No conversation is needed
rules-agreement = Everyone signs before the first session

## Seats

seats = Facilitators
seats-empty = Still empty: { $roles }
seats-doubled = Two people sit here: { $roles }
seat-held-by = { $called }, { $role }
seat-count =
    { $count ->
        [one] { $role }
       *[other] { $role }, up to { $count }
    }
seat-is-needed = needed before it starts
seat-not-needed = can stay empty
seat-blocks-start = The group cannot start without it
seat-blocks = The group needs this seat
seat-no-pledge = Pledge not signed
seat-since = since { $from }
seat-from-until = { $from } to { $until }
seat-past = Before: { $called }, { $dates }
seat-until-session = until session { $number }
seat-until-session-on = Planned until session { $number }, { $day }
seat-handed-over = Handed over
    .why = The group does it on its own now.
seat-fill = Fill
seat-fill-title = Who sits here: { $role }
seat-replace = Replace
    .why = On that day { $called } leaves the seat. The dates of both are kept.
seat-replace-title = Who takes over: { $role }
seat-who = Facilitator
seat-settle = Stays
    .why = The other leaves the seat today. The dates of both are kept.
seat-settle-title = Who stays: { $role }
seat-from = From which day
    .why = Leave it empty for today.
seat-nobody-able = Nobody in the office has this role yet: { $role }.
seat-filled = { $called } has taken the seat.
seat-pledge-due = The pledge of silence is still to be signed.
seat-tell-group = The group should be told.
seat-leave = Leaves the seat
    .handover = The group goes on by itself. That is what was hoped for.
seat-leave-title = { $called } leaves the seat
seat-last-day = From which day no longer
    .why = Leave it empty for today. The dates are kept.
seat-left = { $called } has left the seat.
group-leads-itself-now = The group leads itself now.

## People

members = People
members-none = Nobody is in the group yet.
members-were = Nobody was in the group at its end.
members-place = Place people
members-former = Those who have left
member-open = Open the page
member-since = since { $day }
member-experienced = was in a group before
member-new = new here
member-until = until { $day }
member-evenings = Evenings so far
member-evenings-title = { $called }: evenings so far
member-leave = Leaves the group
    .why = The promise to keep silence stays.
member-leave-title = { $called } leaves the group
member-leave-because = Why?
member-leave-when = From when
    .why = After the notice the group agreed on, or at once.
member-leave-now = at once
member-leave-after = after { $day }
member-stays = stays after all
member-leave-planned = { $called } comes until { $day }.
member-staying = { $called } stays.
member-wait-again = Waits again
    .why = The old place on the waiting list is kept, with all the time waited.
member-waits-again = The place on the waiting list is there again.
member-left = { $called } has left the group.
member-left-on = { $day } · { $because }
group-too-few = The group now has fewer than { $least } people.

place-title = Who joins { $group }?
place-lead = { $members } of { $most } places are taken. Those who have waited longest stand first.
place-here = Place here
    .name = Place here: { $called }
place-done = in the group
place-nobody = Nobody waits for “{ $topic }”.
place-directly = Somebody who is not on this list
    .why = For somebody who never waited. The same rules hold.
place-directly-nothing = Nobody is called like this.
member-placed = { $called } is now in { $group }.
waits-days =
    { $days ->
        [0] waits since today
        [one] waits for one day
       *[other] waits for { $days } days
    }

intake-close = Close to new people
intake-reopen = Open to new people
    .why = A closed group opens only when all its members agree. Afterwards everyone signs again.
intake-consent = All members have agreed

## How it goes on

going-on = How does it go on with { $group }?
    .why = Each decides for herself. Every answer is kept at once.
going-on-ask = How it goes on
going-on-of = How { $called } wishes to go on
going-on-open =
    { $count ->
        [one] One was not asked yet.
       *[other] { $count } were not asked yet.
    }
going-on-not-asked = not asked
going-on-continues = goes on
going-on-leaves = leaves
going-on-another = another group
next-round = The next round
    .why = With { $people }. The group keeps its numbers, and everybody signs again.
next-round-first = First evening
next-round-stay = Those who lead go on too
    .hint = Otherwise the group leads itself.
next-round-make = Make the next round
next-round-made = The next round of { $group } is planned.
round-before = This group goes on from an earlier round: { $group }.
round-after = The next round is planned: { $group }.
round-look = Look
shift = Move the whole series
    .why = From one session on, all later ones move too. Their number stays.
shift-from = From which session on
shift-session = { $number }: { $day }
shift-first = Its new day
shift-week = A week later
shift-weeks = Two weeks later
shift-venue = Room
    .stays = as it is now
shift-pass = Leave out days when the room is taken
    .hint = Each session goes on to the next free day.
shift-preview = How it will be
shift-line = { $day }, { $time }
shift-was = until now { $day }
shift-taken = { $group } is there at { $time }
shift-not-possible = not possible
shift-do = Move the series
shift-done = The series has moved. Its number stays { $count }.
## The rules a group writes for itself

group-rules-suggestion =
    We begin and end on time.
    Whoever cannot come says so.
    Everyone may talk equally long. Everyone may also be silent.
    We listen and let each other finish.
    We give advice only when somebody asks for it.
    What is said here stays here.
group-dates = Dates for the host
    .why = For the house in which the group meets: days, hours, how many. No name and no topic.
group-dates-print = Print
group-dates-page = Appointments
group-dates-most = { $count } people at most, and those who lead
group-dates-day = Day
group-dates-hour = Hour
group-dates-place = Place
group-dates-none = No evening is planned.
group-rules = Group rules
    .why = Each group writes its own. They hold once the group has accepted them.
group-rules-none = The group has no rules of its own yet.
group-rules-accepted = Accepted on { $day }
group-rules-open = Read and write
group-rules-holds = What holds
group-rules-next = What is being written
    .hint = It is kept as you type, and holds when the group accepts it.
group-rules-change = Write new ones
group-rules-suggest = Begin with a suggestion
group-rules-accept = The group accepted them
group-rules-accept-on = On which day
    .why = Leave it empty for today.
group-rules-taken = The rules hold from now on.
group-rules-earlier = Before
group-rules-print = Print
    .why = On paper stand only the rules, no names.
group-rules-page = Our rules

## Pausing

group-pause = Pause
    .why = The series waits. No evening is lost: as many come as before.
group-pause-other = Pause until another day
group-pause-title = { $name } pauses
group-pause-until = Until which day
    .why = The first evening comes on this day or soon after.
group-resume = Meet again from now on
group-again =
    { $count ->
        [one] Next evening: { $day }. One evening is to come.
       *[other] Next evening: { $day }. { $count } evenings are to come.
    }
group-again-open = No evening is planned.

## Handing over

group-told = It is noted that the group was told.
plan-leaving = Plan the leaving
    .why = Only as long as the group needs it. The plan can change at any time.
plan-leaving-title = When to leave: { $role }
plan-leaving-when = After which session
plan-leaving-after = session { $number }, { $day }
plan-leaving-open = not planned
plan-leaving-done = The plan is noted.
handing-over = Handing over
handing-over-left =
    { $count ->
        [one] one thing is left
       *[other] { $count } things are left
    }
handing-over-done = all handed over
handing-over-since = since { $day }
handing-over-values = The values are explained
handing-over-rules = The group has written its rules
handing-over-talking-time = Talking time is shared without help
handing-over-dates = The group agrees on its dates
handing-over-key = Key and room are handed over
handing-over-office = The group knows whom to ask at the office
still-meeting = Note it
    .why = A group that leads itself is asked nothing else.
still-meeting-title = Does { $name } still meet?
still-meeting-yes = It meets
    .text = It is asked again later.
still-meeting-no = It no longer meets
    .text = The group ends. What was held stays.
still-meeting-again = Ask again in
still-meeting-months =
    { $count ->
        [one] one month
       *[other] { $count } months
    }
still-meeting-noted = It is noted that { $name } meets.
take-over = Take over for this group
take-over-says = The programme says something else now
    .why = The group keeps its own numbers unless you take these over. Dates and seats stay.
take-over-done = Taken over for this group.
