# Helligdagene i de fem landene.

holiday-new-year = Første nyttårsdag
holiday-new-year-second = Andre nyttårsdag
holiday-christmas-orthodox = Ortodoks juledag
holiday-statehood-day = Serbias nasjonaldag
holiday-statehood-day-second = Serbias nasjonaldag, andre dag
holiday-maundy-thursday = Skjærtorsdag
holiday-good-friday = Langfredag
holiday-holy-saturday = Påskeaften
holiday-easter-sunday = Første påskedag
holiday-easter-monday = Andre påskedag
holiday-great-prayer-day = Store bededag
holiday-ascension-day = Kristi himmelfartsdag
holiday-whit-sunday = Første pinsedag
holiday-whit-monday = Andre pinsedag
holiday-labour-day = Arbeidernes internasjonale kampdag
holiday-labour-day-second = Arbeidernes internasjonale kampdag, andre dag
holiday-victory-day = Seiersdagen 1945
holiday-constitution-day = Grunnlovsdagen
holiday-liberation-day = Bulgarias frigjøringsdag
holiday-saint-george = Sankt Georgs dag
holiday-culture-day = Dagen for bulgarsk opplysning og kultur
holiday-bastille-day = Frankrikes nasjonaldag
holiday-assumption-day = Marias himmelfart
holiday-unification-day = Bulgarias samlingsdag
holiday-independence-day = Bulgarias uavhengighetsdag
holiday-all-saints-day = Allehelgensdag
holiday-armistice-day = Våpenhviledagen
holiday-christmas-eve = Julaften
holiday-christmas-day = Første juledag
holiday-christmas-day-second = Andre juledag

# En hverdag som er fri fordi { $holiday } faller i en helg.
holiday-instead = { $holiday } (fridag i stedet)
