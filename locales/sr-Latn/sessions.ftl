## Words of the rules

session-state-planned = Planiran
session-state-held = Održan
session-state-called-off = Otkazan

attendance-state-came = Došla
attendance-state-told-us = Javila
attendance-state-did-not-come = Nije došla
attendance-state-left-early = Otišla ranije

recording-not-yet = Ovaj susret tek predstoji
recording-group-forming = Prvo neka grupa počne
recording-open = Ko je došao?
recording-recorded = Upisano
recording-called-off = Otkazano

## Screens

session = Susret
sessions = Susreti
sessions-open = bez utvrđenog kraja
sessions-none = Nijedan datum nije planiran.
sessions-earlier =
    { $count ->
        [one] Prikaži još { $count } raniji susret
        [few] Prikaži još { $count } ranija susreta
       *[other] Prikaži još { $count } ranijih susreta
    }
sessions-skipped = Preskočeni slobodni dani: { $days }.
sessions-skipped-day = { $day } ({ $holiday })

# $of is 0 where the end is open.
session-number =
    { $of ->
        [0] Susret { $number }
       *[other] Susret { $number } od { $of }
    }
session-hours = { $from } do { $until }
session-next = { $day }, { $time }
session-open = Otvori susret
session-look = Pogledaj
session-meets-again = Sledeći susret grupe: { $day }, { $time }.
session-last = Ovo je poslednji planirani datum.
session-led-by = Vode
session-moved-from = ranije: { $day }
session-on-holiday = Taj dan je slobodan: { $holiday }.
session-count =
    { $count ->
        [one] Ukupno { $count } susret
        [few] Ukupno { $count } susreta
       *[other] Ukupno { $count } susreta
    }
session-day = Dan
session-hour = Vreme

session-move = Pomeri
session-move-title = Pomeranje susreta: { $day }
session-move-alone = Samo ovaj
    .why = Bilo koji dan između prethodnog i sledećeg.
session-move-all = Ovaj i sve kasnije
    .why = Svaki na sledeći slobodan dan. Praznici se preskaču.
session-moved = Pomereno.
session-moved-to = Novi dan: { $day }.
session-moved-more =
    { $count ->
        [one] Uz njega je pomeren još { $count } susret.
        [few] Uz njega su pomerena još { $count } susreta.
       *[other] Uz njega je pomereno još { $count } susreta.
    }
session-cancel = Otkaži
session-cancel-title = Otkazivanje susreta: { $day }
session-instead = Koji dan umesto toga?
    .why = Ostavite prazno: na kraju se dodaje još jedan, pa broj ostaje isti.
    .irregular = Ostavite prazno ako nema zamene.
session-called-off = Otkazano.
session-called-off-to = Otkazano. Umesto toga: { $day }.
session-add = Dodaj datum
session-add-on = Dodaj dan po izboru
session-added = Dodato.
session-added-to = Dodato: { $day }.

## Who came

attendance-erased =
    { $count ->
        [one] Još { $count } osoba je došla, i obrisana je od tada.
        [few] Još { $count } osobe su došle, i obrisane su od tada.
       *[other] Još { $count } osoba je došlo, i obrisane su od tada.
    }
attendance-everyone = Sve su došle
    .why = Zatim ispravite izuzetke. Ili ih prvo označite.
attendance-everyone-else = Sve ostale su došle
    .why = Što ste označili čuva se dok ovde ne pritisnete.
attendance-write = Upiši
attendance-recorded = Upisano.
attendance-correct = Svaka oznaka se odmah čuva i uvek se može ispraviti.
attendance-of = Prisustvo: { $called }
attendance-keys = Tasteri: 1 došla, 2 javila, 3 nije došla, 4 otišla ranije. Strelice gore i dole idu iz reda u red.
attendance-nobody = Tog dana u grupi nije bilo nikoga.
attendance-group-forming = Ko je došao upisuje se kada grupa počne.

head-count = Koliko ih je došlo?
    .why = Ova grupa se samo broji. Ničije ime se ne upisuje.
head-count-came = Koliko je došlo
    .hint = Bez voditeljki.
head-count-done =
    { $came ->
        [one] Došla je { $came } osoba
        [few] Došle su { $came } osobe
       *[other] Došlo je { $came } osoba
    }

follow-ups = Šta sledi
follow-up-ask-after = Pitati kako je: { $called }
    .why = Nije došla, a niko ne zna zašto. Samo na bezbedan način.
    .never = Trenutno nema bezbednog načina. Pitaj na sledećem susretu.
follow-up-note-call = Zabeleži poziv
follow-up-call-noted = Poziv za kad bude bezbedno stoji u Danas: { $called }.

## Talking time

talk = Vreme za razgovor
talk-minutes =
    { $minutes ->
        [one] minut po osobi
        [few] minuta po osobi
       *[other] minuta po osobi
    }
talk-each =
    { $present ->
        [1] Jedna osoba u prostoriji
        [one] { $present } osoba u prostoriji, računajući i voditeljke
        [few] { $present } osobe u prostoriji, računajući i voditeljke
       *[other] { $present } osoba u prostoriji, računajući i voditeljke
    }
talk-open = Prikaži veliko
talk-for-each =
    { $minutes ->
        [one] Po { $minutes } minut za svaku osobu
        [few] Po { $minutes } minuta za svaku osobu
       *[other] Po { $minutes } minuta za svaku osobu
    }
talk-begin = Počni
talk-next = Sledeća
talk-next-please = Ko je sledeći, može da počne.
## Neko menja voditeljku

stand-in = Neka druga je menja
    .why = Samo za ovaj susret. Mesto ostaje kako jeste.
stand-in-title = Ko menja: { $called }?
stand-in-other = Neka druga menja
stand-in-for = umesto: { $called }
stand-in-who = { $called }, umesto: { $away }
stand-in-done = { $called } vodi: { $day }. Grupi to treba reći.
stand-in-after-all = { $called } ipak dolazi
stand-in-removed = { $called } ipak vodi ovaj susret.
school-holiday-on = Raspust: { $name }
agenda = Šta je u planu
agenda-free-talk = { $minutes } minuta ostaje za slobodan razgovor
evening-place = Gde je
evening-place-nothing = Adresa nije upisana.
