today = Danas
today-empty = Za danas ništa nije planirano
    .why = Ovde će stajati susreti, razgovori i pozivi koje treba uzvratiti.
today-beginning = Sve je spremno
    .why = Kada telefon sledeći put zazvoni, pritisnite Ctrl N. Za početak je dovoljno ime.
    .action = Prvo obraćanje

today-evenings-lead =
    { $count ->
        [0] Danas se ne sastaje nijedna grupa.
        [1] Danas se sastaje jedna grupa.
        [one] Danas se sastaje { $count } grupa.
        [few] Danas se sastaju { $count } grupe.
       *[other] Danas se sastaje { $count } grupa.
    }
today-calls-lead =
    { $count ->
        [0] Niko ne čeka poziv koji je sada bezbedan.
        [1] Jedna osoba čeka poziv koji je sada bezbedan.
        [one] { $count } osoba čeka poziv koji je sada bezbedan.
        [few] { $count } osobe čekaju poziv koji je sada bezbedan.
       *[other] { $count } osoba čeka poziv koji je sada bezbedan.
    }

today-tonight = Grupe danas
today-until = do { $hour }
today-session = Susret { $number }
today-session-of = Susret { $number } od { $of }
today-people =
    { $count ->
        [one] { $count } osoba
        [few] { $count } osobe
       *[other] { $count } osoba
    }
today-facilitator = { $called }, { $role }
today-leads-itself = Bez voditeljke: grupa vodi samu sebe
today-all-signed = Sve izjave su potpisane
today-agreements-open =
    { $count ->
        [1] Jedna izjava još nije potpisana
        [one] { $count } izjava još nije potpisana
        [few] { $count } izjave još nisu potpisane
       *[other] { $count } izjava još nije potpisano
    }
today-open-evening = Otvori susret
today-see-evening = Pogledaj susret
today-not-recorded = još nije upisano

today-calls = Pozivi koje treba uzvratiti
today-call-since = { $about }, { $since }
today-calls-more = Još { $count }

today-conversations = Razgovori danas
today-conversation-with = { $place }, vodi: { $who }
today-begin = Počni
today-look = Pogledaj

today-next = Sledeći koraci
step-record-evening = Ko je došao? Grupa „{ $group }”
    .text = Susret još nije upisan: { $day }
    .action = Upiši
step-record-conversation = Kako je prošao razgovor? { $called }
    .text = Zakazani dan: { $day }
    .action = Upiši
step-group = Grupa
    .action = Pogledaj
step-group-fill-seats = Grupa „{ $group }” ima prazno mesto voditeljke
    .text = Mesto treba popuniti pre početka grupe
step-group-settle-seats = Grupa „{ $group }” ima dve osobe na istom mestu
    .text = Jedna ostaje, druga predaje mesto
step-group-tell-group = { $group }: recite grupi ko dolazi
    .text = Vodi je neko nov
step-group-hand-over = { $group }: da li je vreme za predaju?
    .text = Odlazak je bio planiran do sada
step-group-let-leave = { $group }: prošao je nečiji poslednji susret
    .text = Posle njega je planirano istupanje
step-group-find-people = Grupi „{ $group }” treba još ljudi za početak
    .text = Lista čekanja pokazuje ko bi mogao da dođe
step-group-sign-agreements = Grupa „{ $group }” još nema sve potpisane izjave
    .text = Svi potpisuju pre prvog susreta
step-group-start-group = Grupa „{ $group }” može da počne
    .text = Ništa ne stoji na putu
step-group-ask-how-to-end = Pitajte sve u grupi „{ $group }” kako da se završi
    .text = Ostala su dva susreta, ili jedan
step-group-continue-group = Grupa „{ $group }” nastavlja: isplanirajte sledeći krug
    .text = Sve su pitane
step-group-add-sessions = Grupi „{ $group }” je ostalo malo datuma
    .text = Dodajte sledeće susrete
step-group-ask-still-meeting = Pitajte grupu „{ $group }” da li se još sastaje
    .text = Sada vodi samu sebe, a to je uspeh
step-group-end-group = Grupa „{ $group }” je imala poslednji susret
    .text = Zatvorite grupu ili dodajte susrete
step-holiday = Slobodan dan: { $day } ({ $holiday })
    .text = Grupa „{ $group }” se tog dana sastaje, a može da pomeri susret
    .action = Pogledaj
step-waiting =
    { $count ->
        [1] Jedna osoba čeka grupu za temu „{ $topic }”
        [one] { $count } osoba čeka grupu za temu „{ $topic }”
        [few] { $count } osobe čekaju grupu za temu „{ $topic }”
       *[other] { $count } osoba čeka grupu za temu „{ $topic }”
    }
    .text =
        { $days ->
            [0] Prva od njih čeka od danas
            [one] Najduže se čeka { $days } dan
            [few] Najduže se čeka { $days } dana
           *[other] Najduže se čeka { $days } dana
        }
    .action = Pogledaj
step-confirm-recovery = Komplet za oporavak nije dovršen
    .text = Odštampajte novi i upišite tri njegove reči
    .action = Novi komplet
step-check-recovery = Da li je komplet za oporavak još na svom mestu?
    .text = Prošla je godina. Uzmite stranu i upišite tri reči
    .action = Pogledaj

# How it is shown whether somebody may be reached
called-nickname = „{ $called }”
reach-until-now = bezbedno do { $hour }
reach-until-text-only = samo SMS, do { $hour }
reach-until-e-mail-only = samo imejl
reach-not-before = ne pre: { $day } { $hour }

step-time-over = Neko se čuvao dovoljno dugo
    .text = Obrisati ili čuvati duže: vi odlučujete
    .action = Pogledati
step-finish-erasing = Brisanje nije dovršeno
    .text = Podatke još treba zapisati pod novim ključem.
    .action = Dovršiti
step-pause-over = Pitajte osobu { $called } da li želi dalje
    .text = Pauza je bila do { $day }
    .action = Pogledaj
step-check-facilitator = Ponovo zatražiti potvrdu o proveri: { $called }
    .text = Vreme je od: { $day }
    .action = Pogledaj

today-line-open = Telefonska linija je otvorena do { $until }.
today-line-later = Telefonska linija danas radi od { $from } do { $until }.
handover = Iz prošle smene
handover-add = Sledećoj smeni
handover-guard = Nekoliko reči. Bez prezimena, bez broja, ništa o događaju.
handover-leave = Ostavi
handover-from = { $who }, { $day }
handover-tick = Završeno
    .name = Završeno: { $text }
