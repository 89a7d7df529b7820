enquiry = New enquiry
enquiry-lead = Only one thing is needed: something to know the person by.
enquiry-restored = What you had typed is here again.

enquiry-called = What may I call you?
    .hint = A name, a nickname or a sign. A phone number alone is enough too.
enquiry-called-as = What was given is a
enquiry-known-not = Somebody else

enquiry-reach = How is it safe to reach you?
enquiry-reach-closed = What is not said is not allowed
enquiry-reach-known = What is safe stays as it was. Whatever is written here takes its place.
enquiry-phone = Phone
enquiry-email = E-mail
enquiry-may = May we
    .hint = Hours above allow calls; texts and e-mails are asked for.
enquiry-may-call = call
enquiry-may-text = send a text
enquiry-may-e-mail = send an e-mail
enquiry-when = When is it safe to call?
    .hint = Without an hour we do not call. Finer hours can be added on the person’s page.
enquiry-when-mornings = mornings, 9 to 12
enquiry-when-afternoons = afternoons, 12 to 17
enquiry-when-evenings = evenings, 17 to 21
enquiry-when-weekends = weekends, 10 to 20
enquiry-when-anytime = any time, 8 to 22
enquiry-say-name = Who shall we say is calling?
enquiry-say-reason = And what about?
    .hint = Something harmless, such as a book that was ordered. Never our name.
enquiry-who-answers = Who may answer?
enquiry-voicemail = If nobody answers
enquiry-voicemail-message = The message we may leave
    .hint = A name and something vague. Never our name.

enquiry-topics = What is it about?
    .hint = The topic is enough. Nobody has to tell what happened.
enquiry-topic-excluded = { $topic } (not offered)
enquiry-times = When could you come?
enquiry-channel = How did the enquiry reach us?
enquiry-sent-by = Through whom?
    .hint = Nothing goes back to them. Names are added in the settings.
    .nobody = not said

enquiry-book = Book a conversation now
    .hint = Ctrl B from anywhere. Otherwise a call to book it stands on Today.
enquiry-book-day = Day
enquiry-book-hour = Hour
enquiry-book-place = Where
enquiry-book-with = With

enquiry-more = More, when there is time
enquiry-more-what = texts, e-mail, who answers, how it came

enquiry-record = Record the enquiry
enquiry-count = Count the enquiry
enquiry-unnamed = Only count it
    .title = Answered already, and nobody is noted
enquiry-later = Go on later
enquiry-discard = Clear the form
enquiry-keys = Ctrl Enter records, Ctrl B books, Esc leaves and keeps what is typed.
enquiry-recorded = Recorded: { $called }
enquiry-counted = The enquiry is counted.

enquiry-perhaps = Perhaps the same person
enquiry-perhaps-nobody = Nobody with such a name or number so far.
enquiry-perhaps-same = It is the same
enquiry-no-story = What happened is not written down here, and need not be told.
