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
