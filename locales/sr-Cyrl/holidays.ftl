# Државни и верски празници пет земаља.

holiday-new-year = Нова година
holiday-new-year-second = Нова година, други дан
holiday-christmas-orthodox = Божић
holiday-statehood-day = Сретење – Дан државности Србије
holiday-statehood-day-second = Дан државности Србије, други дан
holiday-maundy-thursday = Велики четвртак
holiday-good-friday = Велики петак
holiday-holy-saturday = Велика субота
holiday-easter-sunday = Васкрс
holiday-easter-monday = Други дан Васкрса
holiday-great-prayer-day = Велики молитвени дан
holiday-ascension-day = Вазнесење Господње
holiday-whit-sunday = Духови
holiday-whit-monday = Духовски понедељак
holiday-labour-day = Празник рада
holiday-labour-day-second = Празник рада, други дан
holiday-victory-day = Дан победе 1945.
holiday-constitution-day = Дан устава Норвешке
holiday-liberation-day = Дан ослобођења Бугарске
holiday-saint-george = Ђурђевдан
holiday-culture-day = Дан бугарске просвете и културе
holiday-bastille-day = Национални празник Француске
holiday-assumption-day = Успење Пресвете Богородице
holiday-unification-day = Дан уједињења Бугарске
holiday-independence-day = Дан независности Бугарске
holiday-all-saints-day = Сви свети
holiday-armistice-day = Дан примирја у Првом светском рату
holiday-christmas-eve = Бадње вече (24. децембар)
holiday-christmas-day = Божић (25. децембар)
holiday-christmas-day-second = Други дан Божића (26. децембар)

# Радни дан који је слободан јер { $holiday } пада на викенд.
holiday-instead = { $holiday } (слободан дан)
