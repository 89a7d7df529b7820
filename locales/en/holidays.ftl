# The public holidays of the five countries.

holiday-new-year = New Year’s Day
holiday-new-year-second = New Year, second day
holiday-christmas-orthodox = Orthodox Christmas
holiday-statehood-day = Statehood Day of Serbia
holiday-statehood-day-second = Statehood Day of Serbia, second day
holiday-maundy-thursday = Maundy Thursday
holiday-good-friday = Good Friday
holiday-holy-saturday = Holy Saturday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-great-prayer-day = Great Prayer Day
holiday-ascension-day = Ascension Day
holiday-whit-sunday = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-labour-day = Labour Day
holiday-labour-day-second = Labour Day, second day
holiday-victory-day = Victory Day 1945
holiday-constitution-day = Constitution Day of Norway
holiday-liberation-day = Liberation Day of Bulgaria
holiday-saint-george = St George’s Day
holiday-culture-day = Day of Bulgarian Education and Culture
holiday-bastille-day = Bastille Day
holiday-assumption-day = Assumption Day
holiday-unification-day = Unification Day of Bulgaria
holiday-independence-day = Independence Day of Bulgaria
holiday-all-saints-day = All Saints’ Day
holiday-armistice-day = Armistice Day
holiday-christmas-eve = Christmas Eve
holiday-christmas-day = Christmas Day
holiday-christmas-day-second = Second day of Christmas

# A working day that is free because { $holiday } falls on a weekend.
holiday-instead = { $holiday } (day off instead)
