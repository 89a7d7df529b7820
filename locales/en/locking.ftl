# When the office locks by itself, and what else locks it.

settings-lock = When it locks
    .why = The office closes by itself when nobody is there. What you were typing is there again when you open it.
lock-minutes = Minutes without a touch
    .hint = From 1 to 30. A short time is safer where others can reach the desk.
lock-also = What else locks
lock-also-hide = Shift three times
    .text = A clock covers the screen at once, then it locks.
lock-also-screen = The computer’s own lock
    .text = When the screen of the computer is locked, so is the office.
lock-also-sleep = Sleep and the lid
    .text = The office is closed before the computer sleeps, also when you shut the lid.
lock-also-away = Shutting down
    .text = When you log out or shut down, the office is closed first.
lock-also-clipboard = Copied text
    .text = What you copied out of the office is cleared when it locks.
