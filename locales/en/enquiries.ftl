## Choices

channel-phone = phone
channel-e-mail = e-mail
channel-walk-in = came by
channel-advisor = through an advisor
channel-partner = through a partner

answer-open = open
answer-topic-not-offered = topic not offered
    .kindly = This is not something we can offer. Thank them for asking, and name somebody who can help if you know one. The enquiry is counted; nobody is noted.
answer-answered = answered, unnamed

## Names the office makes

# For somebody of whom only a number is known. $day and $month are numbers, $time is written 10:42.
sign-for-caller = Caller, { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }, { $time }

## The table of enquiries

enquiries = Enquiries
enquiries-count =
    { $count ->
        [one] one enquiry
       *[other] { $count } enquiries
    }
enquiries-day = Day
enquiries-whose = From
enquiries-topics = Topics
enquiries-channel = How it came
enquiries-through = { $channel }: { $who }
enquiries-taken-by = Taken by
enquiries-answer = Answer
enquiries-from = From day
enquiries-until = Until day
enquiries-any = any
enquiries-all = Show all
enquiries-empty = There are no enquiries yet
    .why = Every time somebody turns to you stands here, also when nobody is noted.
enquiries-none-here = No enquiry fits
    .why = Choose less, and more of them are here again.
