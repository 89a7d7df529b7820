# The frame around every screen.

app-name = Tillit
app-practice = Practice: invented people
app-practice-leave = Back to your own office
app-print-nothing = There is nothing to print on this screen.
app-undo-done = Taken back: { $what }
app-undo-nothing = There is nothing to take back.
app-redo-done = Done again: { $what }
app-redo-nothing = There is nothing to do again.
gone-person = This person is not here any more
gone-conversation = This conversation is not here any more
gone-group = This group is not here any more
gone-session = This session is not here any more
gone-facilitator = This facilitator is not here any more
gone-why = Perhaps the last step was taken back.
gone-again = Do it again

rail = Places
rail-today = Today
rail-people = People
rail-waiting = Waiting list
rail-groups = Groups
rail-week = Week
rail-reports = Reports
rail-settings = Settings
rail-crisis = Crisis
rail-help = Help
rail-lock = Lock

top-menu = Menu
top-search = Search people, groups, actions
top-search-real-name = found by the real name
top-search-nothing = Nothing has this in its name.
top-undo = Undo
top-undo-what = Take back: { $what }
top-hide = Hide
    .title = Cover the screen at once and lock (Shift three times)
top-new-enquiry = New enquiry

foot-saved = Everything is saved
foot-saved-at = Saved { $time }
foot-coordinator = { $name }, { $role }

# A key together with Ctrl: Ctrl K
key-ctrl = Ctrl { $key }

keys = Keys
keys-lead = Everything here can be done without a mouse.
keys-enquiry = New enquiry
keys-search = Search
keys-undo = Take back
keys-redo = Do again
keys-print = Print
keys-alt-left = Alt ←
keys-back = Back
keys-lock = Lock
keys-shift = Shift × 3
keys-hide = Hide and lock
keys-escape = Esc
keys-leave = Close what is open
keys-f2 = F2
keys-f1 = F1
keys-sheet = These keys
