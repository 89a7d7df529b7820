# Les jours fériés des cinq pays.

holiday-new-year = Jour de l’An
holiday-new-year-second = Lendemain du jour de l’An
holiday-christmas-orthodox = Noël orthodoxe
holiday-statehood-day = Fête nationale de la Serbie
holiday-statehood-day-second = Fête nationale de la Serbie, deuxième jour
holiday-maundy-thursday = Jeudi saint
holiday-good-friday = Vendredi saint
holiday-holy-saturday = Samedi saint
holiday-easter-sunday = Dimanche de Pâques
holiday-easter-monday = Lundi de Pâques
holiday-great-prayer-day = Grand jour de prière
holiday-ascension-day = Ascension
holiday-whit-sunday = Dimanche de Pentecôte
holiday-whit-monday = Lundi de Pentecôte
holiday-labour-day = Fête du Travail
holiday-labour-day-second = Fête du Travail, deuxième jour
holiday-victory-day = Victoire de 1945
holiday-constitution-day = Fête de la Constitution norvégienne
holiday-liberation-day = Jour de la Libération de la Bulgarie
holiday-saint-george = Saint-Georges
holiday-culture-day = Jour de l’éducation et de la culture bulgares
holiday-bastille-day = Fête nationale
holiday-assumption-day = Assomption
holiday-unification-day = Jour de l’Unification de la Bulgarie
holiday-independence-day = Jour de l’Indépendance de la Bulgarie
holiday-all-saints-day = Toussaint
holiday-armistice-day = Armistice de 1918
holiday-christmas-eve = Veille de Noël
holiday-christmas-day = Noël
holiday-christmas-day-second = Lendemain de Noël

# Un jour ouvré chômé parce que { $holiday } tombe un week-end.
holiday-instead = { $holiday } (jour de remplacement)
