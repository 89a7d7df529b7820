enquiry = Novo obraćanje
enquiry-lead = Potrebno je samo jedno: nešto po čemu ćemo prepoznati osobu.
enquiry-restored = Ono što ste upisali ponovo je ovde.

enquiry-called = Kako da vas zovem?
    .hint = Ime, nadimak ili oznaka. Dovoljan je i samo broj telefona.
enquiry-called-as = Rečeno je
enquiry-known-not = Neko drugi

enquiry-reach = Kako je bezbedno javiti vam se?
enquiry-reach-closed = Što nije rečeno, nije ni dozvoljeno
enquiry-reach-known = Ono što je bezbedno ostaje kako je bilo. Što se ovde upiše, dolazi na njegovo mesto.
enquiry-phone = Telefon
enquiry-email = Imejl
enquiry-may = Smemo li
    .hint = Vremena iznad dozvoljavaju pozive; za SMS i imejl se pita posebno.
enquiry-may-call = da zovemo
enquiry-may-text = da pošaljemo SMS
enquiry-may-e-mail = da pošaljemo imejl
enquiry-when = Kada je bezbedno zvati?
    .hint = Bez vremena ne zovemo. Tačnija vremena se dodaju na strani osobe.
enquiry-when-mornings = pre podne, 9 do 12
enquiry-when-afternoons = posle podne, 12 do 17
enquiry-when-evenings = uveče, 17 do 21
enquiry-when-weekends = vikendom, 10 do 20
enquiry-when-anytime = bilo kada, 8 do 22
enquiry-say-name = Ko da kažemo da zove?
enquiry-say-reason = A kojim povodom?
    .hint = Nešto bezazleno, na primer naručena knjiga. Nikada naše ime.
enquiry-who-answers = Ko sme da se javi?
enquiry-voicemail = Ako se niko ne javi
enquiry-voicemail-message = Poruka koju smemo da ostavimo
    .hint = Ime i nešto uopšteno. Nikada naše ime.

enquiry-topics = O čemu se radi?
    .hint = Tema je dovoljna. Niko ne mora da priča šta se dogodilo.
enquiry-topic-excluded = { $topic } (ne nudimo)
enquiry-times = Kada biste mogli da dolazite?
enquiry-channel = Kako je obraćanje stiglo do nas?
enquiry-sent-by = Preko koga?
    .hint = Njima se ništa ne javlja. Imena se dodaju u podešavanjima.
    .nobody = nije rečeno

enquiry-book = Zakaži razgovor odmah
    .hint = Ctrl B sa bilo kog mesta. Inače će na strani Danas stajati poziv za zakazivanje.
enquiry-book-day = Dan
enquiry-book-hour = Vreme
enquiry-book-place = Gde
enquiry-book-with = Vodi

enquiry-more = Još, kada bude vremena
enquiry-more-what = SMS, imejl, ko se javlja, kako je stiglo

enquiry-record = Upiši obraćanje
enquiry-count = Ubroj obraćanje
enquiry-unnamed = Samo prebroj
    .title = Već je odgovoreno i niko se ne beleži
enquiry-later = Nastavi kasnije
enquiry-discard = Isprazni obrazac
enquiry-keys = Ctrl Enter upisuje, Ctrl B zakazuje, a Esc izlazi i čuva ono što je otkucano.
enquiry-recorded = Upisano: { $called }
enquiry-counted = Obraćanje je ubrojano.

enquiry-perhaps = Možda ista osoba
enquiry-perhaps-nobody = Za sada nema nikoga sa takvim imenom ili brojem.
enquiry-perhaps-same = Ista osoba
enquiry-no-story = Šta se dogodilo ovde se ne zapisuje i ne mora se pričati.
