# Državni i verski praznici pet zemalja.

holiday-new-year = Nova godina
holiday-new-year-second = Nova godina, drugi dan
holiday-christmas-orthodox = Božić
holiday-statehood-day = Sretenje – Dan državnosti Srbije
holiday-statehood-day-second = Dan državnosti Srbije, drugi dan
holiday-maundy-thursday = Veliki četvrtak
holiday-good-friday = Veliki petak
holiday-holy-saturday = Velika subota
holiday-easter-sunday = Vaskrs
holiday-easter-monday = Drugi dan Vaskrsa
holiday-great-prayer-day = Veliki molitveni dan
holiday-ascension-day = Vaznesenje Gospodnje
holiday-whit-sunday = Duhovi
holiday-whit-monday = Duhovski ponedeljak
holiday-labour-day = Praznik rada
holiday-labour-day-second = Praznik rada, drugi dan
holiday-victory-day = Dan pobede 1945.
holiday-constitution-day = Dan ustava Norveške
holiday-liberation-day = Dan oslobođenja Bugarske
holiday-saint-george = Đurđevdan
holiday-culture-day = Dan bugarske prosvete i kulture
holiday-bastille-day = Nacionalni praznik Francuske
holiday-assumption-day = Uspenje Presvete Bogorodice
holiday-unification-day = Dan ujedinjenja Bugarske
holiday-independence-day = Dan nezavisnosti Bugarske
holiday-all-saints-day = Svi sveti
holiday-armistice-day = Dan primirja u Prvom svetskom ratu
holiday-christmas-eve = Badnje veče (24. decembar)
holiday-christmas-day = Božić (25. decembar)
holiday-christmas-day-second = Drugi dan Božića (26. decembar)

# Radni dan koji je slobodan jer { $holiday } pada na vikend.
holiday-instead = { $holiday } (slobodan dan)
