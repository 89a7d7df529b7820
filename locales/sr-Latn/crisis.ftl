# A crisis is not an enquiry: the numbers that help at once, one key away.

crisis = Brojevi koji odmah pomažu
    .lead = Za opasnost ili očaj sada. Pročitajte broj, ili pozovite zajedno.
crisis-empty = Još nije upisan nijedan broj.
crisis-change = Promeni ove brojeve

# What came with the app
crisis-kind-emergency = Policija, hitna pomoć, vatrogasci
crisis-kind-police = Policija
crisis-kind-ambulance = Hitna pomoć
crisis-kind-silent = Hitan poziv porukom
crisis-kind-violence = Nasilje u porodici
crisis-kind-women = Nasilje nad ženama
crisis-kind-children = Deca u opasnosti
crisis-kind-despair = Kad neko ne želi da živi
crisis-always = dan i noć
crisis-daily = svaki dan { $hours }

# In the settings
settings-crisis = Brojevi za krizu
    .why = Na svakom ekranu su na jedan taster, F2. Menjajte ih kako želite.
crisis-add = Još jedan broj
crisis-name = Za šta
crisis-number = Broj
crisis-note = Ko se javlja, i kada
    .hint = Ovo može ostati prazno.
crisis-remove = Ukloni
    .name = Ukloni: { $name }
crisis-removed = { $name }: uklonjeno. Opoziv vraća.
crisis-sources = Odakle su brojevi vaše zemlje
    .why = Brojevi se menjaju. Proverite svaki jednom godišnje.
crisis-read-on = pročitano { $day }
crisis-restore = Dodaj one kojih nema
