# The set-up, one question after the other.

first-run-step = { $at } of { $of }
first-run-make = Make the office
first-run-making = Making the office…
first-run-start = Open the office
first-run-practise = Practise with invented people

first-run-language = Which language do you read?
    .why = Welcome. Every screen and every printed page follows it. You can change it at any time.

first-run-you = What may we call you?
    .why = It stands in the corner of the screen and in the history of what was done.
first-run-you-name = Your name here
    .hint = A first name or a nickname is enough.

first-run-centre = What is your centre called?
    .why = The name stands on printed pages that you choose to put it on, and nowhere else.
first-run-centre-name = Name of the centre
    .hint = This may stay empty.

first-run-country = Where is it?
    .why = Holidays, emergency numbers and texts of law follow the country.
first-run-zone = Time zone
    .hint = It is proposed from the country, and is almost always right.

first-run-rooms = Which rooms do groups meet in?
    .why = Two groups are never put into one room at the same time. You can add rooms later.
first-run-room-name = Name of a room
    .hint = For example: Blue room. Enter adds it.
first-run-room-add = Add
first-run-room-take-off = Take off
first-run-room-remove = Take off: { $room }

first-run-programmes = How do your groups work?
    .why = Choose what is close to what you do. Everything in it can be changed later.

first-run-passphrase = Choose a passphrase
    .why = It opens the office each morning. Nobody can read what is in it without it, not even we.
first-run-passphrase-offered = Take these six words
    .why = They were drawn at random. Write them down until you know them.
first-run-passphrase-own = Use one of my own
    .why = At least 15 characters. A sentence only you would say is good.
first-run-passphrase-other = Six other words
first-run-passphrase-yours = Your passphrase

strength-too-short =
    { $missing ->
        [one] One more character
       *[other] { $missing } more characters
    }
strength-weak = Too easy to guess. Add words that do not belong together.
strength-fair = Good: it would take years to find.
strength-strong = Very good: nobody will find it by trying.

first-run-again = Type it once more
    .why = So that it is certain how it is written.
first-run-again-field = The same passphrase
    .hint = Capitals and spaces between words count.

first-run-kit = Keep these twelve words safe
    .why = They open the office if the passphrase is lost. They are shown only now. Whoever has them can read everything.

first-run-words = Take the page and type three words
    .why = So that it is certain that the page can be read.

first-run-ready = Everything is ready
    .why = What you write is saved as you write it. Lock the office when you leave the desk: Ctrl L, or Shift three times.

practice-start = Practise with invented people
    .text = A whole centre is made up for you: people, groups, a waiting list. Try everything. Nothing can go wrong here.
    .forget = Your own office stays closed meanwhile, and nothing is copied from it.
    .action = Begin
    .busy = Inventing people…
