## Choices

called-as-name = name
called-as-nickname = nickname
called-as-sign = sign

pronoun-not-asked = not asked
pronoun-she = she
pronoun-he = he
pronoun-they = they

gender-not-asked = not asked
gender-not-said = prefers not to say
gender-woman = woman
gender-man = man
gender-other = another

age-band-not-asked = not asked
age-band-not-said = prefers not to say
age-band-under-18 = under 18
age-band-18-29 = 18 to 29
age-band-30-39 = 30 to 39
age-band-40-49 = 40 to 49
age-band-50-59 = 50 to 59
age-band-60-69 = 60 to 69
age-band-70-up = 70 and over

stage-enquiry = got in touch
stage-conversation-booked = conversation booked
stage-conversation-held = conversation held
stage-waiting = waiting for a group
stage-in-group = in a group
stage-left = left

who-may-answer-not-asked = not asked
who-may-answer-only-the-person = only the person may answer
who-may-answer-anyone = anyone may answer

voicemail-rule-not-asked = not asked: leave no message
voicemail-rule-nothing = leave no message
voicemail-rule-message = leave this message

lives-with-danger-not-asked = not asked
lives-with-danger-not-said = prefers not to say
lives-with-danger-yes = lives with somebody to be careful of
lives-with-danger-no = lives with nobody to be careful of

reach-state-now = safe now
reach-state-text-only = text only
reach-state-e-mail-only = e-mail only
reach-state-later = not now
reach-state-expired = ask again first
reach-state-closed = not allowed

reach-closed-not-asked = Nobody has asked yet what is safe.
reach-closed-not-allowed = Neither calls nor texts nor e-mails are allowed.
reach-closed-no-number = There is no number or address for what is allowed.
reach-closed-no-hours = The safe hours have not been asked.

number-because-safe-now = It is safe now.
number-because-reason-given = A reason was written down.

call-about-call-back = to call back
call-about-book-conversation = conversation to book
call-about-tell-group = a group to tell of
call-about-ask-after = to ask after

call-result-reached = reached
call-result-not-reached = nobody answered
call-result-let-go = no longer needed

apart-level-group = not in one group
apart-level-site-day = not in one group, and not in the building at the same time

found-by-called = by name
found-by-real-name = by another name

duplicate-why-same-number = The same number is noted. Numbers can be shared.
duplicate-why-similar-name = The name is alike.

people-filter-everyone = Everyone
people-filter-waiting = Waiting
people-filter-in-group = In a group
people-filter-conversation-ahead = Conversation ahead
people-filter-nothing-open = Nothing open

people-sort-name = Name
people-sort-since = Since

way-step-enquiry = Enquiry
way-step-conversation = Conversation
way-step-waiting = Waiting
way-step-group = Group
way-step-agreement = Agreement

step-state-done = done
step-state-now = now
step-state-ahead = still to come
step-state-skipped = not needed

## Screens

people = People
people-empty = Nobody is here yet
    .why = Everyone who gets in touch will stand here. Begin with the first enquiry.
people-count =
    { $count ->
        [one] one person
       *[other] { $count } people
    }
people-filter = Which people
people-stage = On the way
people-topics = Topics
people-reach = Reach
people-nobody-here = Nobody here at the moment
    .why = Nobody fits this choice. Everyone else is still on the list.

## A person's page

person-more = More
person-change-about = Change details
person-join = Put on the waiting list
person-apart = Keep apart

person-stage-enquiry = got in touch on { $day }
person-stage-conversation-booked = conversation booked for { $day }
person-stage-conversation-held = conversation held on { $day }
person-stage-waiting = waiting for a group since { $day }
person-stage-in-group = in a group since { $day }
person-stage-left = left on { $day }

# $pronoun is she, he, they or not-asked.
contact-title =
    { $pronoun ->
        [she] How it is safe to reach her
        [he] How it is safe to reach him
       *[other] How it is safe to reach them
    }
contact-closed = What is not said is not allowed.
contact-asked-on = asked on { $day }
contact-ask-again-on = ask again on { $day }
contact-phone = Phone
contact-email = E-mail
contact-no-number = No number
contact-calls = calls
contact-texts = texts
contact-e-mails = e-mails
contact-answer-not-asked = who may answer was not asked
contact-answer-anyone = anyone may answer
contact-answer-only-the-person =
    { $pronoun ->
        [she] only she may answer
        [he] only he may answer
        [they] only they may answer
       *[other] only the person may answer
    }
contact-say = Say
contact-say-both = “Hello, this is { $name } about { $reason }.”
contact-say-name = “Hello, this is { $name }.”
contact-say-reason = “Hello, I am calling about { $reason }.”
contact-say-nothing = Nothing was agreed. Never say who we are.
contact-quoted = “{ $text }”
contact-nobody-answers = If nobody answers
contact-leave-message = Leave this message
contact-leave-nothing = Leave no message
contact-who-answers = Who may answer?
contact-code-word = Code word
    .hint = By this word it is clear that it is really us.
contact-code-word-keeps = One is agreed. Left empty, it stays.
contact-other-way = Another way
    .hint = Through whom, or where word can be left.
contact-expired = What was safe held until { $day }. Ask again first.
contact-valid-until = This holds until { $day }.
contact-danger = Lives with somebody to be careful of
contact-ask-again = It is time to ask again what is safe
contact-owed = A call is open: { $about }.
contact-unsafe = On { $day } the number was shown outside the safe hours: { $reason }

contact-call = Call now
contact-text = Send a text
contact-e-mail = Write an e-mail
contact-change = Change
contact-ask = Write down what is safe
contact-urgent = It cannot wait
contact-settle = Open calls
contact-keep = This is what is safe
contact-changed = What is safe has been written down.
contact-keeps = Left empty, { $there } stays.
contact-drop-phone = Remove the number
contact-drop-email = Remove the address
contact-drop-code-word = Remove the code word
contact-danger-asked =
    { $pronoun ->
        [she] Whom does she live with?
        [he] Whom does he live with?
       *[other] Whom do they live with?
    }
    .hint = Asked so that no call does harm. Any answer is fine, also none.
contact-holds-until = It holds until
    .hint = Nothing is allowed after that day.
contact-ask-again-when = Ask again on
    .hint = Left empty: in a month.

hours = When is it safe to call or write?
    .hint = Without an hour we neither call nor text.
hours-days = Days of the hours, line { $number }
hours-from = From
hours-until = Until
hours-remove = Remove
hours-other = other hours
hours-span = { $days } { $from } to { $until }
hours-whole-day = { $days }, all day
days-every = Every day
days-weekdays = Weekdays
days-weekend = Saturday and Sunday
days-run = { $first } to { $last }

call-title = Call { $called }
call-not-safe-now = Not safe now
call-reason = Why can it not wait?
    .hint = It is written down, and stays on the page.
call-show-number = Show the number
call-how =
    { $tries ->
        [0] How did the call go? ({ $about })
        [one] How did the call go? ({ $about }; one try so far)
       *[other] How did the call go? ({ $about }; { $tries } tries so far)
    }
call-result-do-reached = Reached
call-result-do-not-reached = Nobody answered
call-result-do-let-go = No longer needed
call-recorded-reached = Recorded: reached.
call-recorded-not-reached = Recorded: nobody answered. The call stays open.
call-recorded-let-go = Recorded: no longer needed.

way = On the way
way-enquiry = { $day }, { $channel }
way-conversation = { $day }, with { $who }
way-conversation-open = to be booked
way-waiting =
    { $days ->
        [0] since today, “{ $topics }”
        [one] one day, “{ $topics }”
       *[other] { $days } days, “{ $topics }”
    }
way-waited = for “{ $topics }”
way-group = since { $day }, { $group }
way-agreement-open = to be signed

about =
    { $pronoun ->
        [she] About her
        [he] About him
       *[other] About them
    }
about-lead = Every answer is free. What is not asked stays empty.
about-called = Called here
about-real-name = Real name
    .hint = Only if it was given. It is never printed and stands on no list.
about-age = Age
    .hint = Follows from the year of birth, where there is one.
about-years = { $years }, in this year
about-birth-year = Year of birth
about-gender = Gender
    .hint = Asked because some groups are not for everyone.
about-pronoun = Spoken of as
about-languages = Languages
about-languages-add = Add a language
about-languages-nothing = No language is called that.
about-language-remove = Remove { $language }
about-not-asked = not asked
about-change = Change
about-saved = Everything is saved
about-unsaved = Not saved yet

history = History
history-all = Show everything
person-enquiries = Came with
person-enquiry-no-topic = No topic yet
person-waited = Earlier on the waiting list
person-groups = Groups
person-group-since = since { $from }
person-group-ended = from { $from }, the group has ended
person-group-left = { $from } to { $until }
person-group-open = Look

person-apart-lead =
    { $pronoun ->
        [she] From whom she is kept apart stands only here. Elsewhere it says “not possible”, never who or why.
        [he] From whom he is kept apart stands only here. Elsewhere it says “not possible”, never who or why.
       *[other] From whom they are kept apart stands only here. Elsewhere it says “not possible”, never who or why.
    }
person-apart-nobody = Kept apart from nobody so far.
person-apart-from = Keep apart from
person-apart-facilitator = facilitator
person-apart-level = How far?
person-apart-add = Keep apart
person-apart-remove = No longer needed
person-apart-not-found = Nobody has this in their name.
