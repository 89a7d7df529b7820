# Backups, and bringing one back.

## The bottom line, Today, the locked door

foot-backup = Last backup: { $when }, opened again and complete
foot-backup-making = Making a backup…
foot-backup-none = No backup yet
step-backup = Backups
    .action = Look
step-backup-never = There is no backup yet
    .text = A copy on a stick is safest
step-backup-old = The last backup is more than a week old
    .text = Plug in the stick, and make one
step-backup-same-disk = All backups lie on this computer
    .text = A copy on a stick, kept elsewhere, is safer
lock-restore = Bring back a backup

## The first run

first-run-restore = I have a backup
first-run-backup = Make the first backup
    .why = If this computer breaks or is taken, a backup brings everything back. It is encrypted like the office.
first-run-backup-later = Remind me tomorrow

## Settings

settings-backups = Backups
    .why = A backup is one encrypted file. It opens with your passphrase or with the recovery kit.
backup-make = Make a backup now
backup-making = Making a backup
backup-good = Good. This copy was opened again and is complete.
backup-stopped = Stopped. No copy was made.
backup-at-beside = It lies on this computer, beside the office.
backup-at-folder = It lies in the folder { $place }.
backup-at-stick = It lies on the stick { $place }.
backup-not-at = Nothing lies at { $place }.
backup-goes-beside = It goes into a folder beside the office, on this computer. A copy on a stick is safer.
backup-goes-folder = It goes into the folder { $place }.
backup-goes-stick = It goes onto the stick { $place }.
backup-last = Last backup: { $when }, { $time }
backup-none = There is no backup yet
backup-reminder-never = If this computer breaks, everything in the office is gone with it.
backup-reminder-old = That is more than a week ago. What came since then is in no backup.
backup-reminder-same-disk = All copies lie on this computer. One on a stick, kept elsewhere, is safer.

## Where they go

backup-places = Where they go
    .why = to every place that is there
backup-place-beside = On this computer, beside the office
backup-place-remove = Remove { $place } from the places
backup-absent-beside = not there now
backup-absent-folder = not there now
backup-absent-stick = not plugged in
backup-behind = Waits for a copy since { $day }
backup-use-stick = Use the stick { $stick }
backup-choose-folder = Choose a folder
backup-plug-in = A stick shows up here when it is plugged in.

## When

backup-rhythm = When they are made
backup-rhythm-field = Without being asked
backup-rhythm-often = Often
    .text = When the office opens, if a day has passed, and when it locks, if something changed.
backup-rhythm-daily = Daily
    .text = When the office opens, if a day has passed.
backup-rhythm-by-hand = By hand
    .text = Only with the button above.

## The copies

backup-copies = Copies
backup-copies-newest = the newest { $count }
backup-copies-none = The first copy will stand here.
backup-copy-at = { $date }, { $time }
backup-copy-good = opened again, complete
backup-copy-damaged = damaged
backup-copy-gone = no longer there
backup-copy-unread = not opened here yet
backup-copy-elsewhere = on a stick that is elsewhere
backup-copy-look = Open again
    .name = Open again: the copy of { $day }
backup-copy-looking = Opening the copy again
backup-back = Bring a backup back
    .why = from the locked door
    .how = Lock the office. There, choose “Bring back a backup”. You see what is in it before anything happens.
    .lock = Lock the office

## What is being done

work-backup-cleaning = Cleaning copies
work-backup-copying = Reading the office
work-backup-writing = Writing the copy
work-backup-reading = Opening the copy again
work-backup-checking = Comparing everything in it
work-restore-reading = Reading the backup
work-restore-opening = Trying the passphrase
work-restore-checking = Comparing everything in it
work-restore-restoring = Putting the office in place

## Bringing one back

restore-file = Bring back a backup
    .why = Choose the file. Nothing changes before you have seen what is in it.
restore-open = Look into the backup
    .why = It opens with a passphrase of the day it was made, or with the recovery kit.
restore-preview = This is in the backup
    .why = Look whether it is the right one.
restore-done = The office is back
restore-choose = Choose the backup
restore-choose-other = Choose another
restore-passphrase = Passphrase or the twelve words
    .hint = The twelve words go in their order, with spaces between.
restore-look = Look
restore-looking = Reading the backup
restore-made-on = Made on
restore-holds = Holds
restore-people =
    { $count ->
        [one] one person
       *[other] { $count } people
    }
restore-groups =
    { $count ->
        [one] one group
       *[other] { $count } groups
    }
restore-sessions =
    { $count ->
        [one] one session
       *[other] { $count } sessions
    }
restore-version = Version
restore-version-same = the same as this program
restore-version-earlier = an earlier one; it is brought to this one
restore-makes-room = There is an office on this computer. It makes room for the backup and is kept.
restore-act = Bring it back
restore-restoring = Bringing the backup back
restore-good = Everything in the backup was compared and is there
restore-kept = The office that was here before is kept. Nothing of it was deleted.
    .where = It lies in the folder { $folder }, inside the folder of the office.
restore-passphrases = The passphrases are those of the day the backup was made.
restore-enter = Go into the office

## The page that lies on top in every backup

backup-readme = Backup
backup-readme-program = With the program: start it, choose “Bring back a backup”, choose this file, and type a passphrase or the twelve words.
backup-readme-by-hand = Without the program you need tar, age (version 1) and a program that reads SQLCipher 4. Work on a computer that you trust.
backup-readme-unpack = 1. Unpack this file.
backup-readme-whole = 2. See whether everything in it is whole.
backup-readme-open = 3. Open it with a slot. One of them takes your passphrase, another one the twelve words with spaces between.
backup-readme-database = 4. Unpack what came out. OPEN.txt has the line that opens vault.db. Delete everything when you are done.
