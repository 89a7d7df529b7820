## Keeping and forgetting: who has been kept long enough, erasing, and what stays of it

retention = Kept long enough
    .lead = Nobody is kept for ever. Here stands who has been kept long enough. Nothing is erased before you say so.
retention-nobody = Nobody has been kept too long
    .why = Whoever has been kept long enough stands here and on Today.
retention-why = Why
retention-over = Since
retention-keep = Keep longer
retention-keep-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
retention-kept = Kept until { $day }.
retention-facilitates = Is also a facilitator
clock-enquiry = Last contact { $day }. No group came of it.
clock-unreachable = Not reached since { $day }.
clock-group = Last session { $day }.
retention-enquiries = Enquiries of nobody known
    .text =
        { $count ->
            [one] { $count } enquiry is older than { $weeks } weeks.
           *[other] { $count } enquiries are older than { $weeks } weeks.
        }
    .then = They stay in the totals, as numbers only. This cannot be undone.
retention-enquiries-erase = Erase these enquiries
retention-enquiries-erased =
    { $count ->
        [one] { $count } enquiry is erased.
       *[other] { $count } enquiries are erased.
    }

settings-retention = Keeping and forgetting
    .why = How long people are kept, and what is left to do where somebody was erased.
keep-enquiry = Weeks after an enquiry without a group
    .hint = Counted from the last contact.
keep-unreachable = Months when somebody cannot be reached
    .hint = A place on the waiting list stays until then.
keep-group = Months after the last session
    .hint = The app proposes, you decide. Nothing is erased by itself.

# Erasing somebody.
erase-somebody = Erase
erase-person = Asks to be forgotten
erase-some = Erase …
erase-title =
    { $count ->
        [one] Erase { $called } for good?
       *[other] Erase { $count } people for good?
    }
erase-lead = This is final. Nobody can bring it back, not even with a backup.
erase-goes = Everything goes: names, ways to reach, conversations, wishes, groups, agreements, notes, history.
erase-stays = Only numbers stay: enquiries ({ $enquiries }) and sessions ({ $evenings }).
erase-groups = A place becomes free in { $groups }.
erase-undo = What was done before can no longer be undone, for anybody.
erase-copies =
    { $count ->
        [one] { $count } copy of a backup is cleaned, where it lies.
       *[other] { $count } copies of backups are cleaned, where they lie.
    }
erase-absent = Not there now: { $places }. What lies there stays on a list until it is cleaned.
erase-facilitator = { $called } stays a facilitator
    .hint = Otherwise that is erased too, with all seats in groups.
erase-mentions = Words in which the name may stand
    .hint = Choose what goes too. The rest stays as it is.
erase-mention = Written on { $day }
erase-mention-of = About { $called }, { $day }
erase-word = erase
erase-type = To confirm, type the word “{ $word }”
    .fault = Type “{ $word }”, then it is done.
erase-do = Erase for good
people-erased =
    { $count ->
        [one] Erased. Backups are being cleaned.
       *[other] { $count } people are erased. Backups are being cleaned.
    }

# Finishing an erasure.
erasing-finishing = Finishing the erasure
erasing-finished =
    { $cleaned ->
        [0] Finished. The data have a new key.
        [one] Finished. The data have a new key, and { $cleaned } copy is clean.
       *[other] Finished. The data have a new key, and { $cleaned } copies are clean.
    }
erasing-left =
    { $left ->
        [one] { $left } copy is left. It stands on the list.
       *[other] { $left } copies are left. They stand on the list.
    }
erasing-open = Still to be done
erasing-finish = Finish erasing
erasing-new-key = The data are still to be written anew, under a new key.
erasing-pending = The erased may still be in these copies of backups:
erasing-copy = copy { $number } of { $day }
erasing-since = on the list since { $day }
erasing-here = is here
erasing-not-here = not here now
erasing-remove-copy = Remove this copy
    .then = The copy of { $day } in { $place } is removed for good.
erasing-set-aside = When a backup was brought back, the office from before was put aside. Everybody is still in it:
erasing-remove-office = Remove this office
    .then = “{ $name }” is removed for good, with all that is in it.
erasures = What was erased
erasures-none = Nobody was erased yet.
erasure-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
erasure-enquiries =
    { $count ->
        [one] { $count } enquiry of nobody known
       *[other] { $count } enquiries of nobody known
    }
why-erased-asked = on request
why-erased-time-over = kept long enough

# A person's own copy.
own-copy = Copy of own data
    .lead = What the office keeps of this person, to be handed over. Nothing leaves the office by itself.
own-copy-print = Print
own-copy-hand = Handed over
    .lead = Write down how, so that it can be told later.
own-copy-way = How
own-copy-note = Write it down
own-copy-noted = Written down.
copy-way-in-person = in person
    .hint = There is a safe place for it.
copy-way-read-aloud = read aloud
    .hint = Nothing is taken along.
copy-way-post = by post
    .hint = Only if nobody else opens the post.
copy-way-other = in another way
    .hint = As it was wished.
own-copy-safe = Before you hand it over
own-copy-safe-where = Ask where it can be kept so that nobody finds it.
own-copy-safe-aloud = If there is no safe place, read it aloud.
own-copy-safe-never = Never send it where nobody said that it is safe.
own-copy-left-out = Left out
    .what = Other people, whom somebody must not meet, and who did what here.
own-copy-about = About this person
own-copy-called = Called
own-copy-real-name = Name
own-copy-since = Known since
own-copy-pronoun = Spoken of as
own-copy-gender = Gender
own-copy-age = Age
own-copy-birth-year = Year of birth
own-copy-languages = Languages
own-copy-status = At the moment
own-copy-contact = How it is safe to get in touch
own-copy-other-way = Another way
own-copy-allowed = Allowed
own-copy-answers = Who may answer
own-copy-voicemail = When nobody answers
own-copy-message = The message
own-copy-code-word = Code word
own-copy-lives = At home
own-copy-valid-until = Holds until
own-copy-unconfirmed = From an old list, not confirmed
own-copy-conversations = Conversations
own-copy-group-since = since { $from }
own-copy-group-span = { $from } to { $until }
own-copy-agreed = promised silence on { $day }
own-copy-tries = Tries to call
own-copy-handed = Copies handed over before
own-copy-notes = Notes
    .why = A note may speak of others. Choose those that do not: only they are printed.
own-copy-page = What we keep of you
own-copy-page-by = { $centre }, { $day }
