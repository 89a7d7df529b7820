# The frame around every screen.

app-name = Tillit
app-practice = Vežba: izmišljeni ljudi
app-practice-leave = Nazad u svoju kancelariju
app-print-nothing = Na ovom ekranu nema šta da se štampa.
app-undo-done = Opozvano: { $what }
app-undo-nothing = Nema šta da se opozove.
app-redo-done = Ponovo urađeno: { $what }
app-redo-nothing = Nema šta da se ponovi.
gone-person = Ova osoba više nije ovde
gone-conversation = Ovaj razgovor više nije ovde
gone-group = Ova grupa više nije ovde
gone-session = Ovaj susret više nije ovde
gone-facilitator = Ova voditeljka više nije ovde
gone-why = Možda je poslednji korak opozvan.
gone-again = Ponovi

rail = Mesta
rail-today = Danas
rail-people = Ljudi
rail-waiting = Lista čekanja
rail-groups = Grupe
rail-week = Nedelja
rail-reports = Izveštaji
rail-settings = Podešavanja
rail-crisis = Kriza
rail-help = Pomoć
rail-lock = Zaključaj

top-menu = Meni
top-search = Traži ljude, grupe, radnje
top-search-real-name = pronađeno po pravom imenu
top-search-nothing = Ništa se tako ne zove.
top-undo = Opozovi
top-undo-what = Opozovi: { $what }
top-hide = Sakrij
    .title = Odmah prekrij ekran i zaključaj (Shift tri puta)
top-new-enquiry = Novo obraćanje

foot-saved = Sve je sačuvano
foot-saved-at = Sačuvano u { $time }
foot-coordinator = { $name }, { $role }

# A key together with Ctrl: Ctrl K
key-ctrl = Ctrl { $key }

keys = Tasteri
keys-lead = Ovde se sve može i bez miša.
keys-enquiry = Novo obraćanje
keys-search = Traži
keys-undo = Opozovi
keys-redo = Ponovi
keys-print = Štampaj
keys-alt-left = Alt ←
keys-back = Nazad
keys-lock = Zaključaj
keys-shift = Shift × 3
keys-hide = Sakrij i zaključaj
keys-escape = Esc
keys-leave = Zatvori ono što je otvoreno
keys-f2 = F2
keys-f1 = F1
keys-sheet = Ovi tasteri
