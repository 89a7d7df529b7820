# Официалните празници на петте държави.

holiday-new-year = Нова година
holiday-new-year-second = Нова година, втори ден
holiday-christmas-orthodox = Рождество Христово по стар стил
holiday-statehood-day = Ден на държавността на Сърбия
holiday-statehood-day-second = Ден на държавността на Сърбия, втори ден
holiday-maundy-thursday = Велики четвъртък
holiday-good-friday = Велики петък
holiday-holy-saturday = Велика събота
holiday-easter-sunday = Великден
holiday-easter-monday = Великденски понеделник
holiday-great-prayer-day = Голям молитвен ден
holiday-ascension-day = Възнесение Господне
holiday-whit-sunday = Петдесетница
holiday-whit-monday = Понеделник след Петдесетница
holiday-labour-day = Ден на труда
holiday-labour-day-second = Ден на труда, втори ден
holiday-victory-day = Ден на победата 1945 г.
holiday-constitution-day = Ден на конституцията на Норвегия
holiday-liberation-day = Ден на Освобождението на България
holiday-saint-george = Гергьовден
holiday-culture-day = Ден на светите братя Кирил и Методий
holiday-bastille-day = Национален празник на Франция
holiday-assumption-day = Успение Богородично
holiday-unification-day = Ден на Съединението
holiday-independence-day = Ден на Независимостта на България
holiday-all-saints-day = Вси светии
holiday-armistice-day = Ден на примирието
holiday-christmas-eve = Бъдни вечер
holiday-christmas-day = Рождество Христово
holiday-christmas-day-second = Рождество Христово, втори ден

# Работен ден, свободен, защото { $holiday } се пада в почивен ден.
holiday-instead = { $holiday } (неприсъствен ден)
