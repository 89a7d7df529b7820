# Rammen rundt hvert skjermbilde.

app-name = Tillit
app-practice = Øving: oppdiktede personer
app-practice-leave = Tilbake til ditt eget kontor
app-print-nothing = Det er ingenting å skrive ut på dette skjermbildet.
app-undo-done = Angret: { $what }
app-undo-nothing = Det er ingenting å angre.
app-redo-done = Gjort om igjen: { $what }
app-redo-nothing = Det er ingenting å gjøre om igjen.
gone-person = Denne personen er ikke her lenger
gone-conversation = Denne samtalen er ikke her lenger
gone-group = Denne gruppen er ikke her lenger
gone-session = Dette møtet er ikke her lenger
gone-facilitator = Denne gruppelederen er ikke her lenger
gone-why = Kanskje ble det siste steget angret.
gone-again = Gjør det igjen

rail = Steder
rail-today = I dag
rail-people = Personer
rail-waiting = Venteliste
rail-groups = Grupper
rail-week = Uke
rail-reports = Rapporter
rail-settings = Innstillinger
rail-crisis = Krise
rail-help = Hjelp
rail-lock = Lås

top-menu = Meny
top-search = Søk etter personer, grupper, handlinger
top-search-real-name = funnet på det virkelige navnet
top-search-nothing = Det er ingenting med det navnet.
top-undo = Angre
top-undo-what = Angre: { $what }
top-hide = Skjul
    .title = Dekk skjermen med én gang og lås (Shift tre ganger)
top-new-enquiry = Ny henvendelse

foot-saved = Alt er lagret
foot-saved-at = Lagret kl. { $time }
foot-coordinator = { $name }, { $role }

# En tast sammen med Ctrl: Ctrl K
key-ctrl = Ctrl { $key }

keys = Taster
keys-lead = Alt her kan gjøres uten mus.
keys-enquiry = Ny henvendelse
keys-search = Søk
keys-undo = Angre
keys-redo = Gjør om igjen
keys-print = Skriv ut
keys-alt-left = Alt ←
keys-back = Tilbake
keys-lock = Lås
keys-shift = Shift × 3
keys-hide = Skjul og lås
keys-escape = Esc
keys-leave = Lukk det som er åpent
keys-f2 = F2
keys-f1 = F1
keys-sheet = Disse tastene
