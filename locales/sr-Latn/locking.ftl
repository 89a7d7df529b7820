# Kada se kancelarija sama zaključava i šta je još zaključava.

settings-lock = Zaključavanje
    .why = Kada se kancelarija sama zatvara. Ono što ste pisali biće tu i kad je ponovo otvorite.
lock-minutes = Minuta bez dodira
    .hint = Od 1 do 30. Kraće je sigurnije ako do stola mogu i drugi.
lock-also = Šta još zaključava
lock-also-hide = Shift tri puta
    .text = Sat odmah prekrije ekran, a onda se kancelarija zaključa.
lock-also-screen = Zaključavanje računara
    .text = Kad se zaključa ekran računara, zaključa se i kancelarija.
lock-also-sleep = Spavanje i poklopac
    .text = Kancelarija se zatvori pre nego što računar zaspi, i kad spustite poklopac.
lock-also-away = Gašenje
    .text = Kad se odjavite ili ugasite računar, prvo se zatvori kancelarija.
lock-also-clipboard = Kopirani tekst
    .text = Ono što ste kopirali iz kancelarije briše se kad se ona zaključa.
