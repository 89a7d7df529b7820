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
reach-closed-no-consent = There is no consent to be contacted, or it was taken back.

number-because-safe-now = It is safe now.
number-because-reason-given = A reason was written down.

call-about-call-back = to call back
call-about-book-conversation = conversation to book
call-about-tell-group = a group to tell of
call-about-ask-after = to ask after

call-result-reached = reached
call-result-not-reached = nobody answered
call-result-left-message = left the message
call-result-somebody-else = somebody else answered
call-result-let-go = no longer needed

apart-level-group = not in one group
apart-level-site-day = not in one group, and not in the building at the same time
address-not-asked = not asked
address-first-name = by first name
address-polite = politely

yes-no-not-asked = not asked
yes-no-not-said = prefers not to say
yes-no-yes = yes
yes-no-no = no

access-not-asked = not asked
access-not-said = prefers not to say
access-nothing = nothing is needed
access-something = something is needed

access-need-step-free = no steps
access-need-hearing = hears little
access-need-sight = sees little
access-need-plain-words = plain words and time
access-need-company = somebody comes along

children-not-asked = not asked
children-not-said = prefers not to say
children-nothing = no children at home
children-something = children at home

child-age-under-3 = under 3
child-age-3-6 = 3 to 6
child-age-7-12 = 7 to 12
child-age-13-17 = 13 to 17

status-paused = paused
    .then = Stays on every list. Nobody calls or offers a place until then.
status-unreachable = not reachable
    .then = Silence is not a no: every place on a list stays.
status-withdrawn = does not want to go on
    .then = Leaves every list and group.
status-moved-on = has moved on
    .then = Found what helps, here or elsewhere. Leaves every list and group.

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
person-merge = Is the same as somebody else
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
contact-unconfirmed-settle = She was asked: take this away
contact-unconfirmed = Unconfirmed, ask before you call
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
contact-phone-unusual = This looks unusual. Read it back once; it is kept as it is.
contact-neutral = Take neutral words
contact-neutral-words = Hello, this is { $name }. I will try again another time.
contact-neutral-nameless = Hello. I will try again another time.
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
call-result-do-left-message = Left the message
call-result-do-somebody-else = Somebody else answered
call-result-do-let-go = No longer needed
call-recorded-reached = Recorded: reached.
call-recorded-not-reached = Recorded: nobody answered. The call stays open.
call-recorded-left-message = Recorded: the message was left. The call stays open.
call-recorded-somebody-else = Recorded: somebody else answered. The call stays open.
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
about-lead = No question has to be answered. What is not asked stays empty.
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
person-enquiry-how = { $channel }, taken by { $who }
person-enquiry-through = { $channel } ({ $through }), taken by { $who }

attempts = Calls tried
attempt-by = { $about }, by { $who }
attempt-unsafe = number shown outside the safe hours

consents = Consents
    .none = none so far
    .why = Each stands alone. Taking one back is not leaving.
consent-purpose-contact = to be contacted
consent-purpose-statistics = to be counted in totals
consent-purpose-evaluation = to be asked how it was
consent-purpose-newsletter = to get the newsletter
consent-way = How was it said?
consent-way-oral = by word of mouth
consent-way-written = in writing
consent-way-witnessed = with a witness
consent-on = When?
consent-state-not-asked = not asked
consent-state-given = yes
consent-state-declined = no
consent-state-withdrawn = taken back
consent-said = { $state } on { $day }, { $way }
consent-yes = Said yes
    .name = Said yes { $purpose }
consent-no = Said no
    .name = Said no { $purpose }
consent-take-back = Take back
    .name = Take back: { $purpose }

note = Note
note-there = there is one
note-empty = nothing is written
note-text = Note
note-guard = Write only what is needed to help. No names of others, nothing about what happened, no health.
note-off = Notes of this kind are switched off. This one can only be emptied.
note-kind-person = Notes about a person
    .hint = Such as how to find the entrance together.
note-kind-enquiry = Notes about an enquiry
    .hint = Such as what was promised on the phone.
note-kind-conversation = Notes about a conversation
    .hint = For whoever holds it and the coordinator. Nothing of what was told.
details = What helps
    .what = how to speak, access, children, advisor, tags
details-address = How to speak to this person
details-interpreter = Is an interpreter needed?
details-interpreter-yes = interpreter needed
details-access = What is needed to come and take part?
    .hint = Asked so that the room and the group fit.
details-access-yes = something is needed to take part
details-access-needs = What is needed
details-access-note = Anything else
details-children = Are there children at home?
    .hint = Asked so that somebody can mind them. Number and age are enough; no names.
details-children-count = How many children
    .empty = not said
details-children-ages = How old they are
details-childcare = Does somebody have to mind them?
details-childcare-yes = childcare helps
details-therapist = Is there a therapist as well?
    .hint = Yes or no is enough. Nothing more is kept.
details-advisor = Comes through
    .hint = An advisor or a partner. Nothing goes back to them.
    .nobody = nobody: came alone
details-through = through { $name }
details-tags = Tags
    .none = There are no tags yet. They are made in the settings.

status = What is it like at the moment?
status-title = Not here for a while
status-lead = Nothing of this is final. Coming back is one button.
status-change = Pause or leave
status-until = Paused until
    .hint = May stay empty. On that day it stands on Today.
status-do = Write it down
status-changed = Written down.
status-follows-lists = Leaves the waiting list for { $topics }.
status-follows-groups = Leaves { $groups }.
status-follows-conversations =
    { $count ->
        [one] The conversation ahead is called off.
       *[other] { $count } conversations ahead are called off.
    }
status-follows-calls =
    { $count ->
        [one] One open call is let go.
       *[other] { $count } open calls are let go.
    }
status-since = since { $day }
status-since-until = since { $day }, until { $until }
status-until-over = until { $until }: it is time to ask
status-back = Here again
status-back-done = Welcome back. It is written down.
status-wait-again = Wait again for { $topics }
    .hint = From today on, with the same wishes.

people-tag = Tag
people-tag-any = any tag
people-status = Pause or left
people-status-any = any state

person-together = Together with
person-together-nobody = Wishes to be with nobody in particular so far.
person-together-add = Keep together
person-apart-kind = What is wished?
person-apart-kind-apart = keep apart
    .text = Never in one group.
person-apart-kind-together = keep together
    .text = In one group where it can be.
person-apart-who = With whom?
merge-title = Who is the same as { $called }?
merge-lead = Everything follows to one page. One undo parts the two again.
merge-who = The other name
merge-follows = becomes the same person. Enquiries, calls, groups and attendance follow.
merge-nothing-differs = Nothing differs that would have to be chosen.
merge-do = They are one person
merge-done = The two are one person now.
merge-born = born in { $year }
merge-called = What shall we call this person?
merge-real-name = Which real name?
merge-pronoun = Spoken of as
merge-gender = Which gender?
merge-age = Which age?
merge-safe-contact = How is it safe to reach this person?
merge-address = How to speak to this person
merge-interpreter = Is an interpreter needed?
merge-access = What is needed to come and take part?
merge-children = Are there children at home?
merge-therapist = Is there a therapist as well?
merge-advisor = Comes through

person-apart-lead =
    { $pronoun ->
        [she] From whom she is kept apart stands only here. Elsewhere it says “not possible”, never who or why.
        [he] From whom he is kept apart stands only here. Elsewhere it says “not possible”, never who or why.
       *[other] From whom they are kept apart stands only here. Elsewhere it says “not possible”, never who or why.
    }
person-apart-nobody = Kept apart from nobody so far.
person-apart-facilitator = facilitator
person-apart-meets = They meet as things are. Look at their groups.
person-apart-level = How far?
person-apart-add = Keep apart
person-apart-remove = No longer needed
person-apart-not-found = Nobody has this in their name.
note-kind-goal = Personal goals in a group
    .hint = They belong to the participant. In her own words, and only if she wishes.
note-kind-session = Notes about an evening
    .hint = For example, that the key sticks. Nothing of what was said.
note-session = Note about the evening
    .guard = Neutral only: the room, the time. No names, nothing of what was said.
note-goal = Personal goal
