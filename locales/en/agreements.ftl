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
