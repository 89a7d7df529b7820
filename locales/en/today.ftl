today = Today
today-empty = Nothing is planned for today
    .why = Sessions, conversations and calls to return will stand here.
