# The locked door.

lock-good-morning = Dobro jutro
lock-good-day = Dobar dan
lock-good-evening = Dobro veče

lock-passphrase = Pristupna fraza
lock-open = Otvori
lock-opening = Otvara se…
lock-wait =
    { $seconds ->
        [one] To nije bila prava fraza. Sledeći pokušaj je moguć za { $seconds } sekundu.
        [few] To nije bila prava fraza. Sledeći pokušaj je moguć za { $seconds } sekunde.
       *[other] To nije bila prava fraza. Sledeći pokušaj je moguć za { $seconds } sekundi.
    }
lock-now = Sada možete da pokušate.

lock-lost = Pristupna fraza je izgubljena
lock-lost-kit = Kancelariju otvara i komplet za oporavak: upišite njegovih dvanaest reči u polje iznad, redom, sa razmacima. Zatim birate novu pristupnu frazu.
lock-lost-where = Odštampan je kada je kancelarija pravljena. Potražite ga tamo gde čuvate važne papire.
lock-lost-other = Kancelariju može da otvori i koleginica koja ima svoju pristupnu frazu.

passphrase-show = Prikaži
passphrase-hide = Sakrij
passphrase-caps-on = Caps Lock je uključen
passphrase-caps-off = Caps Lock je isključen
passphrase-keyboard = { $state } · { $letters }
passphrase-letters-latin = latinica
passphrase-letters-cyrillic = ćirilica

lock-practice = Ovo je za vežbu. Pristupna fraza: { $passphrase }

erased = Ovde je bila kancelarija
    .what = Njenih datoteka više nema. Ostao je samo trag, iz kog se ne može pročitati ništa.
    .way = Ako imate rezervnu kopiju, iz nje se vraća sve. Ako je tako trebalo, počnite iznova.
    .anew = Počni novu kancelariju
