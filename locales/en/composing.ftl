## While groups are composed

work-composing-seeking = Looking for groups that fit everybody
work-composing-trying = Trying one change after the other

## A proposal

compose = Compose groups
composing = Groups are being composed
composing-stop = Good enough, stop
proposal-title =
    { $count ->
        [one] A proposal for one person who waits
       *[other] A proposal for { $count } waiting people
    }
proposal-lead =
    { $groups ->
        [0] No group comes together yet.
        [one] One group seats { $seated } people.
       *[other] { $groups } groups seat { $seated } people.
    }
proposal-rules = All hard rules hold.
proposal-wishes = { $met } of { $all } wishes are met.
proposal-again = Run again
proposal-composed = Composed.
proposal-beside = Compose another beside it
proposal-confirm = Make these groups
proposal-confirmed =
    { $count ->
        [one] The groups are made. There is one call to make.
       *[other] The groups are made. There are { $count } calls to make.
    }
proposal-discard = Let it go
proposal-kept = Proposal of { $day }: { $seated } seated
proposal-changed = Before these groups can be made
proposal-changed-help = Run again, or put people elsewhere.
proposal-group = { $topic } · { $programme }
proposal-when = { $weekday } { $hour } · { $venue } · from { $first }
proposal-leader = { $name }, { $role }
proposal-no-leaders = The group leads itself
proposal-size = of { $least }–{ $most }
proposal-size-name = { $size } people, of { $least } to { $most }
proposal-waits =
    { $days ->
        [0] waits since today
        [one] waits one day
       *[other] waits { $days } days
    }
proposal-wish-met = { $wish }{ "\u00A0" }✓
proposal-wish-part = { $wish }: { $met } of { $others }
proposal-wish-missed = { $wish }: not in this group
proposal-wish-same-gender = same gender
proposal-wish-mixed-genders = mixed group
proposal-wish-similar-age = own age
proposal-wish-mixed-ages = mixed ages
proposal-wish-step-free = room without steps
proposal-wish-place = place: { $place }
proposal-stays = stays here
proposal-stay = Stays here
proposal-free = May be moved
proposal-leave-out = Not this time
proposal-group-keep = This group stays as it is
proposal-group-loosen = This group may change
proposal-group-kept = stays as it is
proposal-move = Put elsewhere
proposal-put = Put into a group
proposal-move-title = Where could { $name } sit?
proposal-move-here = Put here
proposal-swap-with = Change places
proposal-swap = Instead of { $name }
proposal-moved = { $name } sits elsewhere now.
proposal-move-nowhere = No other group here is about this topic.
proposal-place = { $topic }, { $weekday } { $hour }
proposal-join = New in { $group }
proposal-nothing = No group comes together from those who wait. The reasons stand beside it.
proposal-not-placed = Not placed this time
proposal-everyone = Everybody who waits has a place.
proposal-let-in = Place again
proposal-not-placed-book = Book it
not-placed-why-conversation-not-held = The conversation has not been held.
not-placed-why-left-out = Left out this time.
not-placed-why-at-rest = Pauses for now, or cannot be reached.
not-placed-why-no-programme = No programme is open here for this topic or person.
not-placed-why-no-common-time = No room and facilitators are free at these times.
not-placed-why-no-step-free-room = No room without steps is free at these times, with somebody to lead.
not-placed-why-too-few-others =
    { $missing ->
        [one] One more person is needed for this topic at these times.
       *[other] { $missing } more people are needed for this topic at these times.
    }
not-placed-why-full = The places are full; who waits longer comes first.
not-placed-why-not-possible = Not possible in the groups of this proposal.
ruled-out-not-here = Not in this group
ruled-out-not-then = Not at this time
ruled-out-not-led = Not led by { $name }
ruled-out = Ruled out here
ruled-out-seat = { $name }: not { $of }, { $time }
ruled-out-running = { $name }: not in { $of }
ruled-out-time = No group on { $of }: { $time }
ruled-out-leader = { $name } leads no group on { $of }
ruled-out-allow = Allow again
would-help = What would help?
would-help-title = What would help { $name }?
would-help-trying = Each change is tried by composing again
would-help-none = Nothing that was tried would help: another time, one more room, somebody more to lead, a smaller start.
would-help-time = If { $time } were possible too
would-help-room = If there were one more room
would-help-leader = If somebody more could lead: { $role }
would-help-start = If “{ $programme }” began with { $least }
would-help-seated = { $seated } people have a place then, now { $before }.
room-for-wishes = More room for wishes
room-for-wishes-title = How much may wishes cost?
room-for-wishes-why = A few places less can mean better groups for the others. What it costs is shown.
room-for-wishes-share =
    { $percent ->
        [0] Nothing: as many people as possible
       *[other] Up to { $percent } % of the places; long waiting counts more
    }
room-for-wishes-price = Up to { $percent } % was given up for wishes. Without that { $seated } people are seated, and { $met } of { $all } wishes met.
compare = Compare with another
compare-with = Compare with the one of { $day }: { $seated } seated
compare-this = This proposal
compare-other = Proposal of { $day }
compare-groups = Groups
compare-seated = People with a place
compare-wishes = Wishes met
compare-of = { $met } of { $all }
compare-only = Only here a place
compare-nobody = nobody
compare-open = Open the other one
tell = Calls to make
tell-lead = Whom to tell of her group. Numbers appear only when a call is safe.
tell-now = Safe now
tell-later = Not now
tell-nobody-now = No call is safe at this moment. They come up here by themselves.
tell-all = Everybody has been told.
tell-all-why = Calls to tell somebody of her group stand here.
tell-call = Call
tell-write = Write
tell-groups = To the groups
