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
