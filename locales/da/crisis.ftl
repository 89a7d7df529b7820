# A crisis is not an enquiry: the numbers that help at once, one key away.

crisis = Numre, der hjælper straks
    .lead = Ved fare eller fortvivlelse nu. Læs et nummer op, eller ring sammen.
crisis-empty = Der er endnu ikke skrevet noget nummer.
crisis-change = Ret disse numre

# What came with the app
crisis-kind-emergency = Politi, ambulance, brandvæsen
crisis-kind-police = Politi
crisis-kind-ambulance = Ambulance
crisis-kind-silent = Nødopkald med sms
crisis-kind-violence = Vold i hjemmet
crisis-kind-women = Vold mod kvinder
crisis-kind-children = Børn i fare
crisis-kind-despair = Når nogen ikke vil leve
crisis-always = døgnet rundt
crisis-daily = hver dag { $hours }

# In the settings
settings-crisis = Krisenumre
    .why = De er én tast væk, F2, på hver skærm. Ret dem, som I vil.
crisis-add = Et nummer mere
crisis-name = Til hvad
crisis-number = Nummer
crisis-note = Hvem svarer, og hvornår
    .hint = Dette må gerne stå tomt.
crisis-remove = Fjern
    .name = Fjern: { $name }
crisis-removed = { $name } er fjernet. Fortryd henter det igen.
crisis-sources = Hvor jeres lands numre kommer fra
    .why = Numre ændrer sig. Prøv hvert af dem en gang om året.
crisis-read-on = læst den { $day }
crisis-restore = Tilføj dem, der mangler
