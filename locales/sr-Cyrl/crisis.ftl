# A crisis is not an enquiry: the numbers that help at once, one key away.

crisis = Бројеви који одмах помажу
    .lead = За опасност или очај сада. Прочитајте број, или позовите заједно.
crisis-empty = Још није уписан ниједан број.
crisis-change = Промени ове бројеве

# What came with the app
crisis-kind-emergency = Полиција, хитна помоћ, ватрогасци
crisis-kind-police = Полиција
crisis-kind-ambulance = Хитна помоћ
crisis-kind-silent = Хитан позив поруком
crisis-kind-violence = Насиље у породици
crisis-kind-women = Насиље над женама
crisis-kind-children = Деца у опасности
crisis-kind-despair = Кад неко не жели да живи
crisis-always = дан и ноћ
crisis-daily = сваки дан { $hours }

# In the settings
settings-crisis = Бројеви за кризу
    .why = На сваком екрану су на један тастер, F2. Мењајте их како желите.
crisis-add = Још један број
crisis-name = За шта
crisis-number = Број
crisis-note = Ко се јавља, и када
    .hint = Ово може остати празно.
crisis-remove = Уклони
    .name = Уклони: { $name }
crisis-removed = { $name }: уклоњено. Опозив враћа.
crisis-sources = Одакле су бројеви ваше земље
    .why = Бројеви се мењају. Проверите сваки једном годишње.
crisis-read-on = прочитано { $day }
crisis-restore = Додај оне којих нема
