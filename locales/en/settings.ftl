# The settings: what a centre sets once and changes rarely.

settings = Settings
settings-you = You
    .why = What you are called here, and the language you read.
settings-centre = The centre
    .why = Where you work, and how its pages are written.
settings-topics = Topics
    .why = What people come with, in the order in which it is offered.
settings-rooms = Rooms
    .why = The places where groups meet. Two groups never get one room at the same time.
settings-programmes = Programmes
    .why = The ways you run your groups. Each begins as a copy, and you change it as you like.
settings-access = People with a passphrase
    .why = Each opens the office with her own. Nobody can look one up.

settings-add = Add
settings-added = Added: { $name }
settings-not-saved = Not saved yet. What stands in the way is marked above.
settings-put-away = Put away
    .why = What is put away is offered nowhere. Whatever it belongs to keeps it.
settings-put-away-act = Put away
    .name = Put away: { $name }
settings-put-away-done = Put away: { $name }. Undo brings it back.
settings-take-out = Take out again
    .name = Take out again: { $name }
settings-taken-out = Offered again: { $name }

## You

you-name = What you are called
    .hint = It stands at the foot of the screen and in the history. A nickname is enough.
you-language = Language
    .hint = It changes at once. Other people at this office keep theirs.

## The centre

centre-name = Name of the centre
    .hint = This may stay empty.
centre-country = Country
    .hint = Holidays, emergency numbers and texts of law follow it.
country-other = Somewhere else
centre-zone = Time zone
    .hint = The hours of sessions and calls are hours of this zone.
centre-language = Language of printed pages
    .hint = New programmes get their names in it too.

## Topics

topic-name = Name of “{ $name }”
topic-excluded = Not offered
    .name = Not offered: { $name }
    .why = An enquiry about this is answered kindly and counted. Nobody waits for it.
topic-add = One more topic
    .hint = Type it and press Enter.
topics-empty = There are no topics
    .why = Each enquiry and each group has a topic. Begin with what people come to you with most.
    .act = Write the first one

# Topics a new office starts from
starter-topic-violence = Violence
starter-topic-grief = Grief
starter-topic-separation = Separation and divorce
starter-topic-illness = Serious illness
starter-topic-addiction = Addiction
starter-topic-loneliness = Loneliness
starter-topic-religion = Religion
starter-topic-politics = Politics

## Rooms

room-add = One more room
    .hint = Type what it is called and press Enter. The rest can follow.
rooms-empty = There are no rooms yet
    .why = With rooms, groups find their place, and two of them never meet in one room. A walk can begin somewhere too.
    .act = Name the first one
room-name = What it is called
room-kind = What kind of place it is
venue-kind-centre-room = A room of the centre
venue-kind-community-centre = Community centre
venue-kind-meeting-room = Meeting room elsewhere
venue-kind-private-home = A member’s home
venue-kind-restaurant = Restaurant or café
venue-kind-outdoors = Outdoors
venue-kind-other = Another place
room-address = Where it is
    .hint = This may stay empty.
room-capacity = How many fit in
    .hint = Facilitators are counted too.
    .empty = not known
room-seats =
    { $count ->
        [one] one place
       *[other] { $count } places
    }
room-times = When groups may meet there
    .hint = Choose parts of days. None chosen means at any time.
room-step-free = Can one come in without steps?
    .hint = Some people wish for a place without stairs.
room-privacy = Can others notice the group?
    .hint = What is said stays inside only where nobody hears it.
venue-privacy-not-asked = Nobody has looked
venue-privacy-private = Nobody sees or hears it
venue-privacy-seen = Others see who comes
venue-privacy-heard = Others could hear it
room-place = Where it is and how to get in
room-place-home = A home is its person’s own. It stands in no list and on no paper. It goes when that person is erased.
room-place-show = Show where it is
room-person = Whose home it is
    .why = First say whose it is. Then the address can be written down.
room-person-linked = The home of a person here
room-door = Door and key
    .hint = The bell, the code, who has the key.
room-name-home = Never write a name here. It stands in lists.
step-free-not-asked = Nobody has looked
step-free-yes = Yes, step-free
    .note = step-free
step-free-no = No, there are steps
    .note = with steps

## Programmes

programme-add = Add a programme
    .why = Choose what is nearest to what you do. You get a copy, and can change everything in it.
programme-add-copy = Add a copy
programmes-empty = There are no programmes yet
    .why = A programme says how a kind of group works: how many people, how often, who sits with them. Every group is made from one.
programme-running = Groups that are there already keep their own numbers. A change counts for new groups.
programme-other-numbers = These groups keep other numbers
    .why = Each one’s page offers to take over what stands here.
programme-name = Name
programme-size = { $least } to { $most } people
programme-open = open
programme-count =
    { $count ->
        [one] one session
       *[other] { $count } sessions
    }

programme-people = The people
    .hint = Facilitators are never counted. A group of fewer than four is fragile.
programme-least-to-start = Fewest to start
programme-least-to-go-on = Fewest to go on
programme-most = At most
programme-gender-rule = Who it is for
gender-rule-anyone = Everyone
gender-rule-women = Women and girls
gender-rule-men = Men
programme-least-age = Youngest age
    .hint = Empty means any age.
    .empty = any
programme-conversation-first = A conversation comes first
    .hint = Nobody is placed in a group before a clarifying conversation was held.
programme-agreement-first = Everyone agrees first
    .hint = All have agreed to confidentiality before the first session.

programme-meetings = The meetings
programme-sessions = Sessions
    .hint = Without a number of sessions the group is open and goes on as long as it wants.
    .empty = open
programme-minutes = Minutes each
programme-rhythm = How often
rhythm-weekly = every week
rhythm-fortnightly = every other week
rhythm-monthly = every four weeks
rhythm-irregular = on dates of its own
programme-activity = What the group does
activity-talk = Talking
    .text = People sit together and share.
activity-activity = A shared activity
    .text = Walking, cooking, exercise.

programme-seats = Seats for facilitators
    .hint = A group starts when the seats that are needed are filled.
    .none = There are none: the group leads itself.
seat-role = Role
seat-needed = Needed
seat-up-to = Up to
seat-until = Until session
    .empty = the end
seat-add = Add a seat
seat-remove = Remove
    .name = Remove: { $role }

# Presets, each with a sentence in which a coordinator knows her own work again
preset-belgrade = Twelve sessions
    .text = Six to ten women meet every week, with an expert by experience and an ally.
preset-sofia = Small circle
    .text = At most five people, after a first interview, at an hour they agree on.
preset-denmark = Group with initiators
    .text = Four to eight people after a clarifying conversation. One or two initiators help at the start and then leave.
preset-france = Open meetings
    .text = Dates as they come, in many kinds of places, with any kind of leader or none.
preset-norway = Group that continues
    .text = Everyone signs, wishes count, and the group goes on if it wants to.

## Passphrase

passphrase-current = The passphrase until now
passphrase-new = The new passphrase
    .hint = At least 15 characters. A sentence only you would say is good.
passphrase-offer = Offer me six words
    .why = They were drawn at random. Write them down until you know them.
passphrase-offer-other = Six other words
passphrase-again = The new one once more
    .differs = This is not the same. “Show” lets you see both.
passphrase-change = Change the passphrase
passphrase-changing = Changing…
passphrase-changed = Changed. From now on only the new passphrase opens the office. The recovery kit stays as it was.

## Tags and the directory

settings-tags = Tags
    .why = Words of your own by which you find people again. They are never printed.
tags-empty = There are no tags yet
    .why = A tag is one word, such as a language course or a town. It says nothing about what happened.
    .act = Add the first tag
tag-add = One more tag
    .hint = One or two words that she may read over your shoulder.
tag-name = Name of “{ $name }”

settings-directory = Directory
    .why = Through whom people come, and to where you refer them. Nothing is ever sent to anybody here.
directory-kind = What is it?
directory-kind-advisor = an advisor
    .what = A person’s own advisor, through whom she comes.
    .many = Advisors
directory-kind-partner = a partner
    .what = An organisation through which people come.
    .many = Partners
directory-kind-referral = a place to refer to
    .what = Where something else helps better.
    .many = Places to refer to
directory-kind-member = a member
    .what = Carries the centre, and is kept apart from participants.
    .many = Members
directory-kind-reader = a reader of the newsletter
    .what = Gets the newsletter, and is kept apart from participants.
    .many = Readers of the newsletter
directory-remove = Remove
directory-removed = Removed.
directory-add = Add to the directory
directory-name = What it is called
directory-helps-with = What it helps with
directory-contact = How it is reached
    .hint = A number, an address, the hours. Not a participant’s.

settings-notes = Notes
    .why = Many centres keep none, and what is not written cannot harm. Each kind is off until it is switched on.
phone-line = Phone line
phone-line-days = On which days?
    .hint = Without a day there are no hours.
settings-holidays = School holidays
    .why = In these days nothing is planned. Public holidays are known already.
school-holiday-add = Add holidays
school-holiday-name = What they are called
school-holiday-from = First day
school-holiday-until = Last day
school-holiday-span = { $from } to { $until }
school-holiday-stays = What is planned already stays. The week says which evenings fall into them.
school-holiday-remove = Remove
    .name = Remove: { $name }
school-holiday-removed = Removed: { $name }.
programme-agenda = What an evening has
    .hint = A line each. Leave it empty where nothing is planned.
programme-free-talk = Minutes for free talk
