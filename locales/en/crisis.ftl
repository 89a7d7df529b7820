# A crisis is not an enquiry: the numbers that help at once, one key away.

crisis = Numbers that help at once
    .lead = For danger or despair now. Read a number out, or call it together.
crisis-empty = No number is written down yet.
crisis-change = Change these numbers

# What came with the app
crisis-kind-emergency = Police, ambulance, fire brigade
crisis-kind-police = Police
crisis-kind-ambulance = Ambulance
crisis-kind-silent = Emergency call by text message
crisis-kind-violence = Violence at home
crisis-kind-women = Violence against women
crisis-kind-children = Children in danger
crisis-kind-despair = When somebody does not want to live
crisis-always = day and night
crisis-daily = every day { $hours }

# In the settings
settings-crisis = Crisis numbers
    .why = They stand one key away, F2, on every screen. Change them as you like.
crisis-add = One more number
crisis-name = For what
crisis-number = Number
crisis-note = Who answers, and when
    .hint = This may stay empty.
crisis-remove = Remove
    .name = Remove: { $name }
crisis-removed = { $name } is removed. Undo brings it back.
crisis-sources = Where the numbers of your country come from
    .why = Numbers change. Please try each of them once a year.
crisis-read-on = read on { $day }
crisis-restore = Add the missing ones
