# Rammen om hver skærm.

app-name = Tillit
app-practice = Øvelse: opdigtede personer
app-practice-leave = Tilbage til dit eget kontor
app-print-nothing = Der er ikke noget at udskrive på denne skærm.
app-undo-done = Fortrudt: { $what }
app-undo-nothing = Der er ikke noget at fortryde.
app-redo-done = Gentaget: { $what }
app-redo-nothing = Der er ikke noget at gentage.
gone-person = Denne person er her ikke længere
gone-conversation = Denne samtale er her ikke længere
gone-group = Denne gruppe er her ikke længere
gone-session = Dette møde er her ikke længere
gone-facilitator = Denne gruppeleder er her ikke længere
gone-why = Måske blev det sidste skridt fortrudt.
gone-again = Gør det igen

rail = Steder
rail-today = I dag
rail-people = Personer
rail-waiting = Venteliste
rail-groups = Grupper
rail-week = Uge
rail-reports = Rapporter
rail-settings = Indstillinger
rail-crisis = Krise
rail-help = Hjælp
rail-lock = Lås

top-menu = Menu
top-search = Søg efter personer, grupper, handlinger
top-search-real-name = fundet på det rigtige navn
top-search-nothing = Der er ikke noget med det navn.
top-undo = Fortryd
top-undo-what = Fortryd: { $what }
top-hide = Skjul
    .title = Dæk skærmen med det samme og lås (Shift tre gange)
top-new-enquiry = Ny henvendelse

foot-saved = Alt er gemt
foot-saved-at = Gemt kl. { $time }
foot-coordinator = { $name }, { $role }

# En tast sammen med Ctrl: Ctrl K
key-ctrl = Ctrl { $key }

keys = Taster
keys-lead = Alt her kan gøres uden mus.
keys-enquiry = Ny henvendelse
keys-search = Søg
keys-undo = Fortryd
keys-redo = Gentag
keys-print = Udskriv
keys-alt-left = Alt ←
keys-back = Tilbage
keys-lock = Lås
keys-shift = Shift × 3
keys-hide = Skjul og lås
keys-escape = Esc
keys-leave = Luk det, der er åbent
keys-f2 = F2
keys-f1 = F1
keys-sheet = Disse taster
