# A crisis is not an enquiry: the numbers that help at once, one key away.

crisis = Numre som hjelper med en gang
    .lead = Ved fare eller fortvilelse nå. Les opp et nummer, eller ring sammen.
crisis-empty = Ingen numre er skrevet ned ennå.
crisis-change = Endre disse numrene

# What came with the app
crisis-kind-emergency = Politi, ambulanse, brannvesen
crisis-kind-police = Politi
crisis-kind-ambulance = Ambulanse
crisis-kind-silent = Nødanrop med tekstmelding
crisis-kind-violence = Vold i hjemmet
crisis-kind-women = Vold mot kvinner
crisis-kind-children = Barn i fare
crisis-kind-despair = Når noen ikke vil leve
crisis-always = hele døgnet
crisis-daily = hver dag { $hours }

# In the settings
settings-crisis = Krisenumre
    .why = De er én tast unna, F2, på hver skjerm. Endre dem som dere vil.
crisis-add = Ett nummer til
crisis-name = Til hva
crisis-number = Nummer
crisis-note = Hvem svarer, og når
    .hint = Dette kan stå tomt.
crisis-remove = Fjern
    .name = Fjern: { $name }
crisis-removed = { $name } er fjernet. Angre henter det tilbake.
crisis-sources = Hvor numrene for landet deres kommer fra
    .why = Numre endrer seg. Prøv hvert av dem én gang i året.
crisis-read-on = lest { $day }
crisis-restore = Legg til dem som mangler
