# The locked door.

lock-good-morning = Good morning
lock-good-day = Good afternoon
lock-good-evening = Good evening

lock-passphrase = Passphrase
lock-open = Open
lock-opening = Opening…
lock-wait =
    { $seconds ->
        [one] That was not it. The next try is possible in one second.
       *[other] That was not it. The next try is possible in { $seconds } seconds.
    }
lock-now = The next try is possible now.

lock-lost = I have lost my passphrase
lock-lost-kit = The recovery kit opens the office too: type its twelve words in the field above, in their order, with spaces between. Then you choose a new passphrase.
lock-lost-where = It was printed when the office was set up. Look where important papers are kept.
lock-lost-other = A colleague with a passphrase of her own can open the office as well.

passphrase-show = Show
passphrase-hide = Hide
passphrase-caps-on = Caps Lock is on
passphrase-caps-off = Caps Lock is off
passphrase-keyboard = { $state } · { $letters }
passphrase-letters-latin = Latin letters
passphrase-letters-cyrillic = Cyrillic letters

lock-practice = This is for practising. Its passphrase: { $passphrase }

erased = There was an office here
    .what = Its files are gone. Only a trace is left, from which nothing can be read.
    .way = If you have a backup, everything comes back from it. If this was meant to be, begin anew.
    .anew = Begin a new office
