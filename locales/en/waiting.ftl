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
