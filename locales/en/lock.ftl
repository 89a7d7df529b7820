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

lock-lost = I have lost my passphrase
lock-lost-kit = The recovery kit opens the office too: type its twelve words in the field above, in their order, with spaces between.
lock-lost-where = It was printed when the office was set up. Look where important papers are kept.
lock-lost-other = A colleague with a passphrase of her own can open the office as well.

passphrase-show = Show
passphrase-hide = Hide
passphrase-caps-on = Caps Lock is on
passphrase-caps-off = Caps Lock is off

lock-practice = This is for practising. Its passphrase: { $passphrase }
