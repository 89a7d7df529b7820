# Importing spreadsheets a centre kept before.

import-topic-none = Topic not known yet
sign-from-list = From the list, row { $row }
work-import-reading = Reading the spreadsheet
work-import-comparing = Looking for people you know already
work-import-keeping = Taking everybody in
import-begin = Take in a list you have
import = Import a spreadsheet
    .why = Take in the list your centre kept before. You see everything first, and one Undo takes all of it back.
import-kinds = XLSX, XLS, ODS or CSV. The file itself is not changed.
import-choose = Choose the file
import-choose-other = Choose another file
import-working = Looking at the list
import-keeping = Taking the list in
import-where = Where the table is
import-sheet = Sheet
import-encoding = Letters
    .hint = Change this where letters such as č, я or æ look wrong.
import-encoding-utf-8 = UTF-8
import-encoding-utf-16le = UTF-16 LE
import-encoding-utf-16be = UTF-16 BE
import-encoding-windows-1250 = Windows-1250, central Europe
import-encoding-windows-1251 = Windows-1251, Cyrillic
import-encoding-windows-1252 = Windows-1252, western Europe
import-header = Row with the headings
import-header-row = Row { $row }: { $text }
import-header-none = There are no headings
import-top = The first rows of the file
import-columns = What the columns hold
    .why = Change what was understood wrongly. What you leave out stays in your file only.
import-column-unknown = Not known, left out
import-column-cells =
    { $count ->
        [one] one cell
       *[other] { $count } cells
    }
import-field-called = Name
import-field-first-name = First name
import-field-last-name = Last name
import-field-nickname = Nickname
import-field-phone = Phone
import-field-email = E-mail
import-field-contact = When and how to reach her (unconfirmed)
import-field-age = Age
import-field-born = Year or date of birth
import-field-topic = Topic
import-field-wishes = Wishes
import-field-times = When she can come
import-field-age-wish = Wish for ages
import-field-gender-wish = Wish for women or mixed
import-field-place-wish = Wish for the place
import-field-activity-wish = Wish: talking or doing
import-field-language-wish = Wish for the language of the group
import-field-programme = Programme
import-field-together = With whom (enter by hand)
import-field-keep-apart = Not with whom (enter by hand)
import-field-enquiry-on = Day of the first contact
import-field-waiting-since = Waiting since
import-field-conversation = Conversation
import-field-outcome = What came of it
import-field-interviewer = Who held the conversation
import-field-status = Status
import-field-source = Through whom she came
import-field-channel = How she got in touch
import-field-taken-by = Who took the enquiry
import-field-advisor = Advisor
import-field-consent = Consent (to be asked again)
import-field-languages = Languages
import-field-gender = Gender
import-field-pronoun = Pronoun
import-field-interpreter = Interpreter
import-field-access = What is needed to take part
import-field-children = Children
import-field-childcare = Childcare
import-field-therapist = Therapist, yes or no
import-field-tag = Tags
import-field-remark = Note
    .off = Note (not taken)
import-field-number = Number of the row
import-remark-guard = This becomes a note.
import-first = How the first people come in
import-first-age = Age
import-first-born = born { $year }
import-first-since = Since
import-first-reach = About reaching her
import-first-number = There is a number or an address; contact stays closed.
import-first-waits = waits since { $day }
import-first-not-waiting = not on the waiting list
import-first-children =
    { $count ->
        [0] children
        [one] one child
       *[other] { $count } children
    }
import-first-therapist = sees a therapist
import-topics = Topics
    .why = New topics are added to your list. Choose one you have where it is the same.
import-topic-new = New topic: { $name }
import-topic-without = No topic written
import-word-leave = Leave out
import-programmes = Programmes
    .why = Choose the programme where the list calls it otherwise. A list makes no new ones.
import-senders = Advisors and partners
    .why = An advisor owns the contact with her people. Choose the line you have where it is the same.
import-sender-new = New in the directory: { $name }
import-sender-sees = Has a passphrase and will see these people.
import-tags = Tags
    .why = New tags are added to yours. Choose one you have where it is the same.
import-tag-new = New tag: { $name }
import-rows =
    { $count ->
        [one] one row
       *[other] { $count } rows
    }
import-alike = Perhaps the same person
    .why = A number alone makes nobody the same person. You decide.
import-alike-row = Row { $row }: { $called }
import-alike-new = Somebody new
import-alike-left-out = Leave this row out
import-alike-same-row = The same as row { $row }: { $called }
import-alike-same-person = The same as { $called }, whom you know
import-alike-same-number = the same number
import-alike-same-name = the same name
import-alike-same-cells = every cell is the same
import-alike-same-day = the same day
import-not-taken = What is not taken
    .why = Each cell that is not taken, or not wholly, is on this list.
import-all-taken = Every cell is taken.
import-one-by-one = One by one
import-cell = Row { $row }, { $column }
import-why-unknown-column = It is not known what this column holds.
import-why-left-out = You left it out.
import-why-notes-off = Free notes are not kept in this office.
import-why-perhaps-keep-apart = This may say who must be kept apart. Enter it on her page.
import-why-row-number = It only counts the rows.
import-why-nothing-known = It says only that something is not known.
import-why-not-a-date = No day can be read in it.
import-why-in-the-future = This day is far ahead.
import-why-not-an-age = No age can be read in it, or it fits several age groups.
import-why-not-understood = These words are not known.
import-why-no-place = The office has no place for it.
import-why-in-part = It says more than was kept.
import-why-day-taken = It has no day; the day of the import was taken.
import-why-needs-a-day = The conversation needs a day. Book it on her page.
import-why-needs-an-hour = The conversation needs an hour. Book it on her page.
import-why-already-known = Something else is known of her already; that stays.
import-why-topic-not-offered = Your centre does not offer this topic.
import-why-no-such-name = There is nothing by this name in the office.
import-why-several-of-that-name = Two in the directory have this name. Choose one.
import-why-by-hand = Enter this on her page.
import-why-ask-again = A consent needs its day and its way. Ask again.
import-why-too-long = It is longer than its place.
import-why-no-name = This row has no name, and no way to reach anybody.
import-why-above-table = It stands above the headings.
import-why-total = It is a sum.
import-why-header-again = It is a heading once more.
import-why-error-in-file = The file itself says that this is an error.
import-act =
    { $count ->
        [one] Take in one person
       *[other] Take in { $count } people
    }
import-act-known = Take in what the list says
import-act-once = One Undo takes all of it back.
import-unconfirmed =
    { $count ->
        [one] One person has words about reaching her. They stay unconfirmed, and contact stays closed.
       *[other] { $count } people have words about reaching them. They stay unconfirmed, and contact stays closed.
    }
import-done = The list is taken in
import-done-people =
    { $count ->
        [one] One new person
       *[other] { $count } new people
    }
import-done-known =
    { $count ->
        [one] One person you knew
       *[other] { $count } people you knew
    }
import-done-waiting =
    { $count ->
        [one] One place on the waiting list
       *[other] { $count } places on the waiting list
    }
import-undo = Undo the import
import-undone = Everything is as it was before the import.
import-see-people = See the people
