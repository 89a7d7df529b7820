groups = Groups
groups-empty = There are no groups yet
    .why = Groups come from the waiting list, or are made by hand.
