waiting = Waiting list
waiting-empty = Nobody is waiting
    .why = People wait here after their conversation, until there is a group for them.
