settings = Settings
settings-empty = Settings
    .why = The centre, its rooms, topics and programmes.

# Topics a new office starts from
starter-topic-violence = Violence
starter-topic-grief = Grief
starter-topic-separation = Separation and divorce
starter-topic-illness = Serious illness
starter-topic-addiction = Addiction
starter-topic-loneliness = Loneliness
starter-topic-religion = Religion
starter-topic-politics = Politics

# Presets
preset-belgrade = Twelve sessions
preset-sofia = Small circle
preset-denmark = Group with initiators
preset-france = Open meetings
preset-norway = Group that continues
