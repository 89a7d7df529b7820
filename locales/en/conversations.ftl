## Choices

place-office = at the office
place-phone = by phone
place-elsewhere = elsewhere

conversation-state-booked = booked
conversation-state-held = held
conversation-state-missed = did not come about
conversation-state-called-off = called off

outcome-accepted = waits for a group
outcome-not-now = not now
outcome-referred = referred elsewhere
outcome-other = something else

went-held = it took place
went-missed = it did not come about

conversation-standing-none = no conversation yet
conversation-standing-booked = conversation booked
conversation-standing-held = conversation held
