## Choices

entry-state-waiting = waiting
entry-state-offered = offered a place
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
wishes-language = in { $language }
wish-language = Which language should the group speak?
wish-language-any = any
wish-language-any-do = Any language will do

## Offers

offer-title = Offer a place
offer-to = To { $names }. Each of them is called and told.
offer-where = In which group?
offer-group =
    { $free ->
        [one] { $name } (one place free)
       *[other] { $name } ({ $free } places free)
    }
offer-do = Offer
offered =
    { $count ->
        [one] The place is offered.
       *[other] { $count } places are offered.
    }
offer-since = Offered: { $group }, since { $day }
offer-thinking = Offered: { $group }; thinking until { $day }
offer-in = A place in “{ $group }”.
offer-answer-record = Record the answer
offer-answer-of = What does { $called } say?
offer-answer = Her answer
offer-answer-accepted = yes, she takes the place
offer-answer-declined = no, she waits on
offer-answer-thinking = she thinks about it
offer-until = Until when?
offer-answer-do = Record
offer-answered-accepted = { $called } is in “{ $group }” now.
offer-answered-declined = { $called } waits on, since when she waited before.
offer-answered-thinking = { $called } thinks about it.

## Several at once

waiting-ask = Note a call
waiting-asked =
    { $count ->
        [one] One call is noted.
       *[other] { $count } calls are noted.
    }
waiting-leave-together =
    { $count ->
        [one] Take one off the list?
       *[other] Take { $count } off the list?
    }
    .text = One Undo brings all of them back.
waiting-left-together =
    { $count ->
        [one] One was taken off the list.
       *[other] { $count } were taken off the list.
    }

## Filters

filters = Filters
filter-programme = any programme
filter-state = waiting or offered
    .name = How far it is
filter-waited = waiting any time
    .name = How long they have waited
filter-least = { $days } days or more
filter-time = any time
    .name = When they could come
filter-none = Show all
filter-keep = Keep this filter
filter-keep-do = Keep
filter-name = Name of the filter
filter-shared = For everybody in the office
filter-kept = Kept: { $name }
filter-of-all = { $name } (everybody’s)
filter-remove = Let go: { $name }
filter-nobody = Nobody on the list fits this.

## When they could come

spread = When could most of them come?
    .note = a small picture
spread-best = Most could come { $times }: { $people } of { $asked }.
spread-not-asked =
    { $count ->
        [one] One was not asked.
       *[other] { $count } were not asked.
    }
spread-nobody = Nobody on this list was asked when she could come.

## Still interested?

interest = Still interested?
interest-lead = { $open } still to ask, { $still } wait on, { $left } left the list.
interest-lead-none = Go once through everybody who waits. Whoever is not reached stays on the list.
interest-none =
    { $count ->
        [0] Nobody waits for this
        [one] One person waits for this
       *[other] { $count } people wait for this
    }
    .why = Start, and each line says what is safe to do now.
interest-last = Last asked until { $day }.
interest-start = Start asking
interest-end = End the asking
interest-ended = Ended. Whoever was not reached stays on the list.
interest-open = Still to ask: { $count }
interest-all-asked = Everybody has answered.
interest-answered = Answered
interest-of = Ask { $called }
interest-tries =
    { $count ->
        [one] tried once
       *[other] tried { $count } times
    }
interest-look = Call sheet
interest-keys = Up and down go from one to the next. 1 to 4 answer, Enter opens the call sheet.
interest-answer-still = waits on
interest-answer-no-longer = no longer
interest-answer-elsewhere = found elsewhere
interest-answer-not-reached = not reached
interest-recorded-still = { $called } waits on.
interest-recorded-no-longer = { $called } left the list.
interest-recorded-elsewhere = { $called } left the list.
interest-recorded-not-reached = { $called } stays on the list.
