## Choices

channel-phone = telefon
channel-e-mail = e-mail
channel-walk-in = kom forbi
channel-advisor = gennem en rådgiver
channel-partner = gennem en samarbejdspartner

answer-open = åben
answer-topic-not-offered = emnet tilbydes ikke
    .kindly = Det er ikke noget, vi kan tilbyde. Sig tak for henvendelsen, og nævn en, der kan hjælpe, hvis du kender en. Henvendelsen tælles med; ingen bliver noteret.
answer-answered = besvaret, uden navn

## Names the office makes

# For en, som kun har givet et nummer. $day og $month er tal, $time skrives 10:42.
sign-for-caller = Indringer, { $day }. { $month ->
        [1] januar
        [2] februar
        [3] marts
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] december
    }, { $time }

## Tabellen over henvendelser

enquiries = Henvendelser
enquiries-count =
    { $count ->
        [one] én henvendelse
       *[other] { $count } henvendelser
    }
enquiries-day = Dag
enquiries-whose = Fra
enquiries-topics = Emner
enquiries-channel = Hvordan den kom
enquiries-through = { $channel }: { $who }
enquiries-taken-by = Taget af
enquiries-answer = Svar
enquiries-from = Fra dag
enquiries-until = Til dag
enquiries-any = alle
enquiries-all = Vis alle
enquiries-empty = Der er ingen henvendelser endnu
    .why = Hver gang nogen henvender sig, står det her, også når ingen noteres.
enquiries-none-here = Ingen henvendelse passer
    .why = Vælg mindre, så er der flere igen.
