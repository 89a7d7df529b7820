# What stands in the way, and what helps. Each code of the office and of the vault has its message here.

fault-unforeseen = Something unforeseen got in the way, and nothing was changed. Please try again. ({ $code })
fault-broken = Something unforeseen got in the way, and nothing was changed. Lock and open the office again.
fault-closing = The office is closing.
fault-locked = The office is locked. Open it first.
fault-not-now = This is not possible at the moment.
fault-stopped = Stopped. Nothing was changed.
fault-work-already = This is being done already. Wait until it is through.
fault-spreadsheet-without-that-sheet = This spreadsheet has no sheet of that name.
fault-spreadsheet-empty = Nothing stands in this spreadsheet.
fault-spreadsheet-locked = This spreadsheet has a password. Take it away in its own program, and choose the file again.
fault-spreadsheet-too-large = This spreadsheet is too large to take in at once. Divide it into smaller ones.
fault-spreadsheet-damaged = This spreadsheet cannot be read. Open it in its own program, save it again, and choose it once more.
fault-spreadsheet-of-no-kind = This is not a spreadsheet this program reads. Save it as XLSX, ODS or CSV and choose it again.
fault-unknown-command = This part of the office does not exist in this version.
fault-malformed-form = This could not be read (line { $line }, column { $column }).
fault-fields = Some answers cannot be taken as they are. They are marked.
fault-not-found = This is not there any more. Somebody may have taken it away.

## Fields

fault-required = Please write something here.
fault-too-long = This is too long: { $length } characters of at most { $limit }.
fault-not-a-date = This is not a date. Write the day, the month and the year.
fault-date-out-of-range = The year should lie between { $first } and { $last }.
fault-not-a-time = This is not an hour. Write it like 18:30.
fault-out-of-range = A number from { $least } to { $most } fits here.
fault-unknown-zone = This time zone is not known. Choose one from the list.
fault-role-twice = This role stands here already. Change its numbers, or choose another role.
fault-draft-too-long = This is too long to be kept.
fault-passphrase-too-short = A passphrase has at least 15 characters.
fault-passphrase-too-long = This passphrase is too long: 500 characters are the most.
fault-passphrase-too-weak = This passphrase would be found too quickly. Take the six words, or more words of your own.
fault-passphrase-differs = This is not the same passphrase. Go back if you want to see it again.
fault-recovery-word-differs = This is not the word on the page.

## People, enquiries, conversations, waiting

fault-unknown-language = This is not the code of a language.
fault-not-an-address = An e-mail address has an @ in it.
fault-hours-twice = These hours begin when others on that day do.
fault-names-the-centre = This names the centre. Say something that anyone may hear.
fault-one-thing-to-identify = One thing is enough: a name, a nickname, a sign, a phone number or an e-mail address.
fault-topic-not-offered = The centre does not offer this topic. Choose another, or change it in the settings.
fault-keep-apart-oneself = Nobody can be kept apart from themselves.
fault-keep-together-oneself = This is the same person.
fault-kept-apart-already = These two are kept apart. Lift that first.
fault-not-away = This person is here already.
fault-due-has-changed = The list has changed meanwhile. Look at it once more.
fault-too-many-at-once = These are too many at once. Take fewer.
fault-day-has-passed = This day has passed. Choose a later one.
fault-only-for-a-pause = Only a pause has a last day.
fault-at-rest = This person pauses or has left. Ask first, and note that the person is here again.
fault-merge-oneself = This is the same person already.
fault-merge-in-one-group = Both take or took part in { $group }, so they cannot be one person.
fault-merge-not-possible = This is not possible.
fault-consent-not-given = This consent was not given, so it cannot be taken back.
fault-day-still-to-come = This day is still to come. Choose today or an earlier one.
fault-notes-switched-off = Notes of this kind are switched off. They can be switched on in the settings.
fault-ends-before-it-begins = The end should be later than the beginning.
fault-somebody-to-meet = For a conversation something to know the person by is needed.
fault-conversation-not-booked = This conversation is not ahead any more. Look at how it went, or book another one.
fault-entries-need-acceptance = Only somebody who waits for a group from now on is put on the list.
fault-period-too-long = Please choose at most a year, with the first day before the last.
fault-conversation-first = A conversation comes first here. Book one, or choose a programme that asks for none.
fault-already-waiting = This person is already waiting for exactly this.
fault-entry-not-waiting = This person is not waiting here any more.

## The disk

fault-disk-full = The disk is full, and nothing was changed. Make room on it and try again.
fault-disk-read-only = The disk does not take anything in. Check whether it is protected against writing.
fault-disk-unread = The data could not be read just now. Lock and open the office again. If it happens again, bring back the latest backup.
fault-disk-unwell = The disk could not be read or written. Make a copy of what matters and have the disk looked at.
fault-vault-disk-full = The disk is full, and nothing was changed. Make room on it and try again.
fault-vault-io = The disk could not be read or written. Close other programs and try again; if it stays, have the disk looked at.
fault-vault-in-cloud = The office’s folder is kept in step with a cloud: others could get at it, and it would be damaged. Move it out of there.
fault-vault-on-network = The office’s folder is on another computer. That is not safe for it. Keep it on this computer’s own disk.
fault-vault-read-only = The disk with the office is protected against writing. Take the protection away and try again.
fault-vault-denied = The computer does not let this program write where the office is. Ask whoever looks after it.
fault-vault-file-held = Another program holds a file of the office, perhaps the virus scanner. Wait a minute and try again.

## The vault

fault-vault-wrong-passphrase = That was not it. Look at Caps Lock and at the keyboard’s language.
fault-vault-wait =
    { $seconds ->
        [one] This was not tried: the next try is possible in one second.
       *[other] This was not tried: the next try is possible in { $seconds } seconds.
    }
fault-vault-in-use = The office is already open in another window. Use that one, or close it first.
fault-vault-missing = There is no office in this place.
fault-vault-exists = There is an office in this place already.
fault-vault-recovery-words = These are not the twelve words of a recovery kit. Look at their order and spelling.
fault-vault-recovery-slot = The recovery kit has no passphrase that could be changed.
fault-vault-passphrase-taken = Somebody here uses this passphrase already. Each person needs her own.
fault-vault-own-slot = You cannot take away your own way in. Somebody else with a passphrase can.
fault-vault-no-such-slot = This person has no passphrase any more.
fault-vault-stopped = Stopped. Everything is as it was.
fault-vault-keys-missing = The files with the keys are missing. Your passphrase is not the trouble. Bring back the latest backup.
fault-vault-keys-damaged = The files with the keys are damaged. Your passphrase is not the trouble. Bring back the latest backup.
fault-vault-keys-changed = The keys beside the data are not those the office knows. Somebody may have changed them. Ask for advice before you go on.
fault-vault-keys-foreign = The keys and the data do not belong together: one of the two was exchanged. Put back what was here before, or bring back the latest backup.
fault-vault-work-factor = The files with the keys ask for more than this program accepts. Ask for advice before you go on.
fault-vault-newer = These data were written by a newer version. Install that version; nothing was changed.
fault-vault-older = These data are of an earlier version. Open the office once in its window, then try again.
fault-vault-database-missing = The file with the data is missing. Your passphrase is not the trouble. Bring back the latest backup.
fault-vault-database-damaged = The file with the data is damaged. Your passphrase is not the trouble. Bring back the latest backup.
fault-vault-database-foreign = The file with the data is not the one that belongs to these keys. Your passphrase is right. Put the right file back, or bring back the latest backup.
fault-vault-setting = The data could not be opened in the safe way this program asks for. Nothing was changed.
fault-vault-migration-changed = The data were prepared by another program. Nothing was changed. Ask for advice.
fault-vault-migration-order = The data were prepared by another program. Nothing was changed. Ask for advice.
fault-vault-migration-stopped = The data could not be brought to this version. They are as they were; use the earlier version and ask for advice.
fault-vault-database = The data could not be read or written, and nothing was changed. Lock and open the office again.
fault-vault-randomness = The computer gives no random numbers at the moment. Start it again.

## Backups

fault-backup-first = A backup comes first, and it could not be made. Nothing was changed. Make room on the disk or plug in the stick for backups, and try again.
fault-vault-not-a-backup = This is not a backup of this program. Choose another file.
fault-vault-backup-cut = The end of this backup is missing. Perhaps it was not copied whole. Copy it once more, or take another one.
fault-vault-backup-damaged = This backup is damaged. Your passphrase is not the trouble. Take another one.
fault-vault-backup-tampered = Somebody put this backup together from other parts. It was not opened. Take another one, and ask for advice.
fault-vault-backup-forged = This backup was not made by the office it names. It was not opened. Take another one, and ask for advice.
fault-vault-backup-foreign = This backup comes from another office.
fault-vault-backup-exists = There is a backup with this name already. Choose another folder.
fault-vault-backup-unsound = The backup could not be read back as it was written. It was taken away again. Use another stick or folder.
fault-vault-place-missing = That place is not there. Plug the stick in, or choose another folder.
fault-vault-place-gone = The stick or disk went away in the middle. Plug it in again and start once more.
fault-vault-place-read-only = Nothing can be written there. Look for a small switch on the stick, or choose another folder.
fault-vault-place-denied = This computer does not let you write or read there. Choose another folder.
fault-vault-place-full = There is no room left there. Make some, or choose another folder.
fault-vault-place-file-too-large = The stick does not take a file this large. Use another one.
fault-vault-place-inside = This does not belong in the folder of the office itself. Choose another folder, best on a stick.
fault-vault-place-io = It could not be written or read there. Try again, or choose another folder.

## Groups, seats and placing

fault-dates-only-irregular = Only groups with dates of their own take single days. Leave these out.
fault-date-twice = This day is there already.
fault-too-many = These are too many: { $limit } are the most.
fault-group-ended = This group has ended. Nothing in it can be changed any more.
fault-group-not-forming = This group has started already.
fault-group-not-ready = Something still stands in the way. Settle it, or write down why the group starts all the same.
fault-group-not-started = Start the group first. Then you can write down who came.
fault-group-only-counted = This group is only counted. Write down how many came.
fault-group-not-counted = This group writes down who came, not only how many.
fault-consent-of-all-missing = A closed group opens again only when all its members agree. Ask everyone first.
fault-already-in-group = This person is in the group already.
fault-intake-closed = This group takes nobody new. It can be opened again when all its members agree.
fault-group-full =
    { $most ->
        [one] The group is full: it has one place.
       *[other] The group is full: it has { $most } places.
    }
fault-conversation-not-held = A conversation comes before a place in this group. Book one first.
fault-gender-rule = This group is for others. Look for another group.
fault-gender-not-asked = Ask about gender first: this group is not for everyone.
fault-too-young = This person is too young for this group.
fault-not-possible = This is not possible. Choose another group, person or time.
fault-composing-not-possible = No proposal could be made from what is written down. Look through programmes and rooms.
fault-composing-stays-clash = { $names } cannot stay there any more. Let somebody be moved, and try again.
fault-composing-group-cannot-stay = A group cannot stay as it is. Let it change, and try again.
fault-composing-nobody-waits = Nobody waits for a group now. Whoever has had her conversation can be put on the list.
fault-composing-nobody-ready = Whoever waits has no conversation behind her yet, or pauses. Hold the conversations first.
fault-composing-no-programme = No programme is open for new groups. Add one in the settings.
fault-composing-no-rooms = No room is written down. Add one in the settings.
fault-composing-rooms-taken = No room is free for a whole round of evenings. Look at the hours of the rooms.
fault-composing-nobody-leads = Nobody is free to lead another group. Look at the facilitators.
fault-proposal-outdated = Something has changed since this proposal was made. Look through it, or compose again.
fault-place-full = All places are taken there.
fault-too-few-stay = Too few people would stay behind in the other group.
fault-waits-no-more = Waits no more, or pauses.
fault-leads-no-more = Leads no more groups.
fault-takes-nobody-new = The group takes nobody new now.
fault-room-put-away = The room is put away.
fault-topic-put-away = The topic is not offered any more.
fault-rule-one-place = This person would have two places.
fault-rule-does-not-fit = The topic, the time or the age does not fit.
fault-rule-size = The group would have too few people, or too many.
fault-rule-room = The room is not free then, or it is too small.
fault-rule-facilitators = The seats of the facilitators would not be filled as the programme asks.
fault-rule-gender = This group is for others.
fault-rule-alone = Somebody would be the only woman or man.
fault-rule-together = Two people who only come together would be parted.
fault-rule-same-group-twice = There would be two groups that differ in nothing.
fault-rule-pinned = Somebody who stays would not be where she stays.
fault-entry-for-another-topic = This person waits for another topic.
fault-left-already = This person has left the group already.
fault-no-round-before = This group has not started yet. A next round comes after the first.
fault-going-on-not-asked =
    { $count ->
        [one] One person was not asked yet how she wishes to go on.
       *[other] { $count } people were not asked yet how they wish to go on.
    }
fault-nobody-continues = Nobody wishes to go on. The group can end.
fault-continued-already = The next round is planned already: { $group }.
fault-next-round-too-early = The last evening of this round is on { $last }. The next round begins after it.
fault-facilitator-without-role = This facilitator does not have this role. Add the role to her page, or choose somebody else.
fault-facilitator-put-away = This facilitator is put away. Bring her back first.
fault-facilitator-twice-in-group = This facilitator has a seat in this group already.
fault-facilitator-role-held = She holds a seat in this role. Somebody else takes the seat first.
fault-home-without-person = Say whose home it is first. Without that, its address is not kept.
fault-home-address-first = Take away its address and door note first. Then say whose home it is.
fault-group-not-self-running = This group does not lead itself.
fault-group-not-running = Only a group that meets can pause.
fault-group-not-paused = This group does not pause.
fault-pause-dates-within = An evening is planned on { $on }. Move it or call it off first.
fault-pledge-not-signed = The pledge of silence is not signed yet. Write its day on the facilitator’s page first.
fault-facilitator-not-leading = This facilitator does not lead this evening.
fault-facilitator-leads-already = This facilitator leads this evening already.
fault-check-again-too-early = This day is not after the day it was seen. Choose a later one.
fault-seat-already-empty = Nobody holds this seat.
fault-seat-until-before-from = This seat is held from { $from } on. Choose a later day.
fault-seat-leaves-before = She leaves this seat on { $until } already. If she stays longer, let her take it again.

## Sessions and agreements

fault-venue-taken = The place is taken on { $on } at { $at }: { $group } meets there. Choose another place, day or hour.
fault-session-out-of-range = These dates lie too far away.
fault-session-day-taken = The group meets on { $on } already. Choose another day.
fault-session-order = On { $on } it would change places with another session. Choose a day between the two beside it.
fault-session-date-needed = This group has no fixed rhythm. Choose the day.
fault-session-not-planned = This session was held or called off. It stays where it is.
fault-session-later-held = A later session was held already. Choose a day for this one alone.
fault-sessions-complete = The group has all its { $of } sessions.
fault-session-not-yet = This session is still to come.
fault-session-called-off = This session was called off.
fault-stretch-too-long = Choose at most { $days } days.
fault-not-in-this-group = This person is not in the group.
fault-person-twice = This person is named twice.
fault-attendance-incomplete = Somebody is missing here. Say for everyone, or say that everyone came.
fault-contact-closed = There is no safe way to reach this person. Ask her when she comes again.
fault-not-missed = This person came, or had told us. There is nothing to ask after.
fault-nobody-named = Choose somebody first.

fault-practice-not-made = The practice vault could not be made. Close the app and begin again.
fault-backup-place-twice = This place is among them already.
fault-backup-earlier-keys = This copy was made under earlier keys. Bring it back with a passphrase of that time to look into it.
fault-not-for-this-role = Your role does not include this. A coordinator can do it.
fault-last-coordinator = There must always be one coordinator. Make somebody else coordinator first.
fault-entry-not-offered = This person was not offered a place, or has answered already.
fault-round-under-way = Everybody who waits for this topic is being asked already.
fault-round-not-under-way = Nobody is being asked now. Start first.
fault-round-nobody-waits = Nobody waits for this topic.
fault-round-answered = This answer is written down already.
fault-agreement-text-unchanged = This text holds already.
fault-no-rules-to-accept = There are no new rules to accept.
fault-outcomes-not-asked = This programme does not ask for it. It can be switched on in the settings.
fault-outcome-answered-twice = A question was answered twice.
fault-report-not-over = This period is not over yet. A report is about one that is.
fault-report-nothing-counted = Nothing was counted before the centre began here.
fault-more-members-than-most = The group has { $members } people, and the programme takes { $most } at most. Nothing was changed.
