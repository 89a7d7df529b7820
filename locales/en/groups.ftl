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

withdrawal-reason-withdrew = Does not want to go on
withdrawal-reason-moved-on = Goes on elsewhere
withdrawal-reason-not-reached = Could not be reached
withdrawal-reason-not-started = The group never started
withdrawal-reason-other = Another reason

hindrance-too-few-people = { $members } of at least { $least } people
hindrance-seat-empty = Nobody sits here yet: { $role }
hindrance-seat-doubled = Two people sit here: { $role }

group-step-record-attendance = Write down who came
group-step-fill-seats = Find somebody for an empty seat
group-step-settle-seats = Decide who keeps a seat
group-step-find-people = Find more people
group-step-sign-agreements = Let everyone sign the agreement
group-step-start-group = Start the group
group-step-ask-how-to-end = Ask how it goes on after the last evening
group-step-add-sessions = Plan more evenings
group-step-ask-still-meeting = Ask whether it still meets
group-step-end-group = End the group

groups = Groups
groups-empty = There are no groups yet
    .why = Groups come from the waiting list, or are made by hand.
