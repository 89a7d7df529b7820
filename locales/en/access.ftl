# Who opens the office: people with a passphrase, the recovery kit, and what happened to both.

access-me-role = you, { $role }
access-role = What does she do here?
access-role-of = Role of { $name }
access-role-act = Keep the role
access-role-change = Role
access-role-changed = { $name } has another role now.
access-facilitator = Which facilitator is she?
access-facilitator-choose = choose
access-advisor = Which advisor is she?
    .hint = She sees the people who come through her, and no others.
access-advisor-new = a new line of her name in the directory
access-add = Give somebody a passphrase
    .text = She sits beside you and chooses it herself. It opens everything you can open.
access-add-act = Add
access-adding = Adding…
access-added = { $name } can open the office now.
access-name = What she is called
    .hint = It stands at the foot of the screen and in the history. A nickname is enough.
access-language = The language she reads
access-passphrase = Her passphrase
access-current = Your own passphrase
    .hint = So that nobody else does this while you are away.

access-remove = Take away
    .name = Take away the passphrase of { $name }
access-remove-ask = Take away the passphrase of { $name }?
access-remove-means = From now on it opens nothing here. All data are written anew under a new key.
access-remove-older = Copies made before, such as backups, still open with it.
access-remove-kit = If she knew where the recovery kit is kept, make a new one as well.
access-remove-name = Her name stays in the history, beside what she did.
access-remove-act = Take away
access-removed = The passphrase of { $name } opens nothing any more.

access-own = Your passphrase
    .note = Change it, also when somebody may know it
passphrase-known = Somebody else may know the old one
    .hint = Then all data are written anew under a new key. Older backups still open with the old passphrase.

access-kit = The recovery kit
    .what = Twelve words on paper open the office when a passphrase is lost. They lead to a new passphrase.
access-kit-unfinished = There is no finished kit yet.
access-kit-checked = Looked at on { $day }: it is there and can be read.
access-kit-due = Looked at last on { $day }. See whether it is still there.
access-kit-check = See whether it is still there
    .text = Fetch the page and type three of its words. Once a year is enough.
access-kit-check-act = Compare
access-kit-good = The page is right. The next look is due in a year.
access-kit-renew = Make a new one
    .text = For when a page was lost, or somebody may have seen it. The old page then opens nothing here.

kit-page = Twelve words
    .keep = Keep this page with papers that matter. Show it to nobody.
    .order = The order counts. Type them with a space between.
kit-print = Print
    .copies = Two pages, for two safe places. Or write the words down.
kit-word = Word { $place }

new-kit-words = A new recovery kit
    .why = These twelve words open the office if a passphrase is lost. They are shown only now. Whoever has them can read everything.
    .unfinished = The recovery kit was not finished when the office was made. Here is a new one. Destroy a page from before.
new-kit-back = Take the page and type three words
    .why = So that it is certain that the page can be read. Until then the old page stays the right one.
new-kit-done = The new kit is the right one now
    .why = Put the pages in their two places. A page from before opens nothing here: destroy it.
new-kit-leave = To the office
new-kit-later = Later

new-key-making = Writing all data anew
work-new-key-copying = Copying
work-new-key-comparing = Comparing the copy with the original
work-new-key-checking = Checking the copy

choose-offered = Six words, drawn at random
    .why = Write them down until you know them.
choose-own = One of your own
    .why = At least 15 characters. A sentence only you would say is good.
choose-typed = The passphrase
choose-again = The same once more

recovered = The recovery kit has opened the door
    .why = Now choose a new passphrase. Until then nothing is shown.
recovered-who = Who are you?
    .missing = Choose whose passphrase is set anew.
recovered-passphrase = Your new passphrase
recovered-kit = Everybody with a passphrase will read that the kit was used. It stays as it is: put the page back.
recovered-open = Set it and open the office
recovered-opening = Opening…

welcome-last =
    { $count ->
        [0] Last saved on { $day } at { $time }. Nobody is written down yet.
        [one] Last saved on { $day } at { $time }. One person is written down.
       *[other] Last saved on { $day } at { $time }. { $count } people are written down.
    }
welcome-events = Since you were last here
welcome-hint = If none of you did this, change the passphrases and make a new recovery kit.
welcome-seen = I have read it
welcome-look = Look at the passphrases

access-events = What happened here
access-when = on { $day } at { $time }
access-event-wrong-tries =
    { $count ->
        [one] A wrong passphrase was typed once, { $when }.
       *[other] A wrong passphrase was typed { $count } times, last { $when }.
    }
access-event-kit-used = The recovery kit was used { $when }, and { $about } got a new passphrase.
access-event-kit-renewed = { $who } made a new recovery kit { $when }. The page from before opens nothing.
access-event-coordinator-added = { $who } gave { $about } a passphrase { $when }.
access-event-coordinator-removed = The passphrase of { $about } was taken away { $when }.
access-event-role-changed = { $who } gave { $about } another role { $when }.
access-event-key-renewed = { $who } changed her passphrase { $when }, and all data got a new key.
access-event-keys-mended = One of the two key files was missing or damaged { $when }. It was made again from the other. Have the disk looked at.
