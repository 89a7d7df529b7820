## Choices

entry-state-waiting = waiting
entry-state-placed = in a group
entry-state-withdrawn = left the list

left-because-no-longer-wanted = no longer wishes a group
left-because-found-elsewhere = found what helps elsewhere
left-because-not-reached = could not be reached
left-because-other = something else

day-part-morning = morning
day-part-afternoon = afternoon
day-part-evening = evening

age-wish-not-asked = not asked
age-wish-any = any age
age-wish-similar = about the same age
age-wish-mixed = mixed ages

gender-wish-not-asked = not asked
gender-wish-any = any gender
gender-wish-same = the same gender only
gender-wish-mixed = mixed

activity-wish-not-asked = not asked
activity-wish-any = talking or an activity
activity-wish-talk = talking
activity-wish-activity = a shared activity

## Screens

waiting = Waiting list
waiting-empty = Nobody is waiting
    .why = People wait here after their conversation, until there is a group for them.
waiting-open = Go to the waiting list

wishes = Wishes
wishes-for = for “{ $topic }”
wishes-for-in = for “{ $topic }”, { $programme }
wishes-when = When
wishes-company = With whom
wishes-place = Where and what
wishes-change = Change
wishes-leave = Take off the list
wishes-lead = Wishes are met as far as possible. They are never a condition.
wishes-keep = Keep the wishes
wishes-changed = The wishes are changed.

wish-not-asked = not asked
wish-any-day = any
# One part of some days: Wednesday or Thursday evening
wish-time =
    { $part ->
        [morning] { $days } morning
        [afternoon] { $days } afternoon
       *[evening] { $days } evening
    }
wish-times = When would it be possible?
    .hint = Arrow keys move, Space chooses.
wish-gender = With whom?
wish-age = What ages?
wish-activity = Talking or doing?
wish-programme = Programme
wish-programme-any = any
wish-place = What matters about the place?
    .hint = Such as: reached by bus, no stairs.

waiting-topic = Topic
waiting-leave = Off the list for “{ $topic }”?
waiting-leave-why = Why?
waiting-leave-do = Take off the list
waiting-left = Taken off the list.
waiting-join-lead = Only where no conversation comes first, or it was held.
waiting-join-do = Put on the list
waiting-joined = On the waiting list now.

## The list

waiting-all = Everyone
waiting-tab =
    { $days ->
        [0] { $count }, since today
        [one] { $count }, up to one day
       *[other] { $count }, up to { $days } days
    }
waiting-lead =
    { $count ->
        [one] One place on the list.
       *[other] { $count } places on the list, the longest waiting first.
    }
waiting-lead-topic =
    { $count ->
        [one] One person waits for “{ $topic }”.
       *[other] { $count } people wait for “{ $topic }”, the longest waiting first.
    }
waiting-who = Who
waiting-days-since =
    { $days ->
        [0] since today
        [one] one day, since { $day }
       *[other] { $days } days, since { $day }
    }
waiting-now = Reach now
waiting-doings = Change
waiting-wishes-change = Change the wishes
waiting-person = Open the person’s page
waiting-make-group = Make a group for this topic
wishes-programme = only “{ $programme }”
