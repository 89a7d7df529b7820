# Den låste dør.

lock-good-morning = Godmorgen
lock-good-day = Goddag
lock-good-evening = Godaften

lock-passphrase = Adgangssætning
lock-open = Åbn
lock-opening = Åbner…
lock-wait =
    { $seconds ->
        [one] Det var ikke den. Du kan prøve igen om ét sekund.
       *[other] Det var ikke den. Du kan prøve igen om { $seconds } sekunder.
    }
lock-now = Nu kan du prøve.

lock-lost = Jeg har ikke min adgangssætning længere
lock-lost-kit = Gendannelsessættet åbner også kontoret: skriv dets tolv ord i feltet ovenfor, i rækkefølge og med mellemrum imellem. Så vælger du en ny adgangssætning.
lock-lost-where = Det blev skrevet ud, da kontoret blev oprettet. Se efter, hvor vigtige papirer ligger.
lock-lost-other = En kollega med sin egen adgangssætning kan også åbne kontoret.

passphrase-show = Vis
passphrase-hide = Skjul
passphrase-caps-on = Caps Lock er slået til
passphrase-caps-off = Caps Lock er slået fra
passphrase-keyboard = { $state } · { $letters }
passphrase-letters-latin = latinske bogstaver
passphrase-letters-cyrillic = kyrilliske bogstaver

lock-practice = Her kan du øve dig. Adgangssætningen er: { $passphrase }

erased = Her var der et kontor
    .what = Dets filer er væk. Kun et spor er tilbage, og der kan intet læses af det.
    .way = Har du en sikkerhedskopi, kommer alt tilbage fra den. Skulle det være sådan, så begynd forfra.
    .anew = Begynd et nyt kontor
