## Words of the rules

agreement-way-written = On paper
agreement-way-oral = By word of mouth
agreement-way-witnessed = By word of mouth, with a witness
agreement-way-alias = On paper, with the name used here

agreement-progress-all-signed = All have signed
agreement-progress-some-open =
    { $open ->
        [one] One agreement is open
       *[other] { $open } agreements are open
    }
agreement-progress-nobody-yet = Nobody to sign yet

## Screens

agreement = Confidentiality agreement
agreement-open = Agreement open
agreement-agreed = Agreed { $day }
agreement-missing = Still to sign: { $names }.
agreement-gist = What is said in the group stays there, also after leaving.
agreement-record = Record agreements
    .why = Each way counts the same. Paper at home may be unsafe: nobody has to sign on it.
    .action = Record
agreement-recorded = Recorded. { $state }.
agreement-who = Who agreed
agreement-way = In which way
    .why = No copy of the paper is kept here.
agreement-why-written = Signed with the own name.
agreement-why-oral = Said in words.
agreement-why-witnessed = Said in words, somebody else was there.
agreement-why-alias = Signed with a nickname.
agreement-on = On which day
    .why = Leave it empty for today.
agreement-lapse = The agreement no longer holds
agreement-lapsed = The agreement is open again.
## The text. Its law is the duty to report of the country (R25).

agreement-text =
    What is said in the group stays in the group.

    I tell nobody who is in the group, what is said there, or where and when it meets.
    I do not write about it, and I take no pictures.
    When I tell others about the group, I speak only about myself.
    If I meet somebody from the group elsewhere, I wait until she greets me.
    This promise is the same for participants, facilitators and guests. It also holds after I have left.

    I need not sign with my own name. I can also promise by word of mouth.
    I take no paper home if that is not safe.

    The law has exceptions. Then somebody may have to speak, and says so first if that is possible:
    { $law }

    I can ask about everything here at any time. I come to the group because I want to.
agreement-text-no-law = (Here stands what the law of the country says. Ask a lawyer.)
agreement-earlier = New text: ask again
agreement-again = The text is new. Whoever agreed to an earlier one is asked again.
agreement-read = Read and print
agreement-language = Language of the text
agreement-draft = This is a draft. Let a lawyer read it.
agreement-draft-change = Change the text
agreement-version = Version { $version }, { $day }
agreement-print = Print
    .why = On paper stand only the names used here, and lines to sign.
agreement-page = What we promise each other
agreement-page-name = Name used here
agreement-page-sign = Signature or mark
agreement-page-day = Day
agreement-guests = Guests
agreement-guest = A guest of one evening
    .hint = Only what she goes by here. Leave it empty where there is none.
agreement-guest-evening = Which evening
agreement-guest-remove = Take out
    .name = Take out: { $called }
agreement-guest-removed = Taken out: { $called }.
agreement-signers = Who promises
settings-agreement = Agreement
    .why = What everyone promises: to keep silence. What was signed stays as it was signed.
agreement-edit = What is promised
    .hint = The law of your country stands in it. Each change makes a new version.
agreement-asks-again = Everyone is asked again
    .hint = Switch it off only where the meaning is the same.
agreement-publish = Make it the new version
agreement-published = The new version holds from now on.
agreement-shipped = Take the text of the app
agreement-versions = Earlier versions
agreement-came-with-app = came with the app
