# Helligdagene i de fem lande.

holiday-new-year = Nytårsdag
holiday-new-year-second = Anden nytårsdag
holiday-christmas-orthodox = Ortodoks juledag
holiday-statehood-day = Serbiens nationaldag
holiday-statehood-day-second = Serbiens nationaldag, anden dag
holiday-maundy-thursday = Skærtorsdag
holiday-good-friday = Langfredag
holiday-holy-saturday = Påskelørdag
holiday-easter-sunday = Påskedag
holiday-easter-monday = Anden påskedag
holiday-great-prayer-day = Store bededag
holiday-ascension-day = Kristi himmelfartsdag
holiday-whit-sunday = Pinsedag
holiday-whit-monday = Anden pinsedag
holiday-labour-day = Arbejdernes internationale kampdag
holiday-labour-day-second = Arbejdernes internationale kampdag, anden dag
holiday-victory-day = Sejrsdagen 1945
holiday-constitution-day = Norges grundlovsdag
holiday-liberation-day = Bulgariens befrielsesdag
holiday-saint-george = Sankt Georgs dag
holiday-culture-day = Den bulgarske oplysnings og kulturs dag
holiday-bastille-day = Frankrigs nationaldag
holiday-assumption-day = Marias himmelfart
holiday-unification-day = Bulgariens foreningsdag
holiday-independence-day = Bulgariens uafhængighedsdag
holiday-all-saints-day = Allehelgensdag
holiday-armistice-day = Våbenstilstandsdagen
holiday-christmas-eve = Juleaften
holiday-christmas-day = Juledag
holiday-christmas-day-second = Anden juledag

# En hverdag, der er fri, fordi { $holiday } falder i en weekend.
holiday-instead = { $holiday } (fridag i stedet)
