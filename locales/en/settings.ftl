settings = Settings
settings-empty = Settings
    .why = The centre, its rooms, topics and programmes.
