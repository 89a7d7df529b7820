# Den låste døren.

lock-good-morning = God morgen
lock-good-day = God dag
lock-good-evening = God kveld

lock-passphrase = Passordfrase
lock-open = Åpne
lock-opening = Åpner…
lock-wait =
    { $seconds ->
        [one] Det var ikke den. Du kan prøve igjen om ett sekund.
       *[other] Det var ikke den. Du kan prøve igjen om { $seconds } sekunder.
    }
lock-now = Nå kan du prøve.

lock-lost = Jeg har ikke passordfrasen min lenger
lock-lost-kit = Gjenopprettingssettet åpner også kontoret: skriv de tolv ordene i feltet ovenfor, i riktig rekkefølge og med mellomrom imellom. Så velger du en ny passordfrase.
lock-lost-where = Det ble skrevet ut da kontoret ble opprettet. Se der dere har viktige papirer.
lock-lost-other = En kollega med sin egen passordfrase kan også åpne kontoret.

passphrase-show = Vis
passphrase-hide = Skjul
passphrase-caps-on = Caps Lock er på
passphrase-caps-off = Caps Lock er av
passphrase-keyboard = { $state } · { $letters }
passphrase-letters-latin = latinske bokstaver
passphrase-letters-cyrillic = kyrilliske bokstaver

lock-practice = Her kan du øve. Passordfrasen er: { $passphrase }

erased = Her var det et kontor
    .what = Filene er borte. Bare et spor er igjen, og ingenting kan leses av det.
    .way = Har du en sikkerhetskopi, kommer alt tilbage fra den. Var det meningen, så begynn på nytt.
    .anew = Begynn et nytt kontor
