## Words of the rules

role-expert-by-experience = ekspertkinja po iskustvu
role-ally = saveznica
role-initiator = inicijatorka
role-facilitator = voditeljka
role-professional = stručna osoba

## Screens

facilitators = Voditeljke
    .lead = One koje vode ili otvaraju grupu. Grupa može i bez njih.
facilitators-empty = Još nema voditeljki
    .why = Dodajte one koje vode grupe, da bi mogle da zauzmu mesto. Grupama koje vode same sebe nisu potrebne.
facilitators-open = Idi na voditeljke
facilitator-add = Dodaj voditeljku
    .action = Dodaj
facilitator-added = { $called } sada može da zauzme mesto.
facilitator-called = Kako je zovemo
    .why = Jedino ime koje se ikada prikazuje. Dovoljno je ime ili nadimak.
facilitator-roles = Uloge
    .why = Koja mesta može da zauzme. Bar jedno.
facilitator-groups = Sada vodi
facilitator-free = Trenutno bez grupe
facilitator-leads = vodi grupu: { $group }
facilitator-pledge = Obećanje poverljivosti
facilitator-pledge-on = Obećanje poverljivosti potpisano dana
    .why = Važi za svaku grupu, i posle odlaska. Ostavite prazno dok se ne potpiše.
facilitator-pledged = Obećanje potpisano
facilitator-pledged-on = Potpisano { $day }
facilitator-contact = Kako joj se kancelarija javlja
    .why = Ostaje na ovoj strani. Može biti prazno.
facilitator-put-away = Sklonjena
    .why = Više se ne nudi za mesto. Mesta koja već ima ostaju.

facilitator-times = Kada bi mogla da vodi grupu
    .hint = Izaberite delove dana. Ako ništa nije izabrano, može bilo kada.
facilitator-most = Koliko grupa istovremeno
    .why = Kancelarija ne predlaže više od toga. Može se promeniti bilo kada.
    .empty = jednu
facilitator-person = Dolazi ili je dolazila i ovde
    .why = Tada kancelarija ne stavlja ovu osobu u grupe u kojima to nije moguće. Može da ostane prazno.
facilitator-person-linked = Povezano sa osobom ovde
facilitator-before = Ranije je vodila
facilitator-details = Obuka, provera, jezici
    .what = Nijedan odgovor nije obavezan
facilitator-check = Da li je viđena potvrda o proveri?
    .why = Čuvaju se samo odgovor i dan, nikada papir.
facilitator-checked-on = Viđena dana
facilitator-check-again = Pitati ponovo od
    .why = Od tog dana stoji na strani Danas. Prazno znači nikada.
facilitator-check-due = Ponovo zatražiti potvrdu o proveri
facilitator-training = Da li je obučena da vodi grupe?
facilitator-training-note = Koja obuka
facilitator-trained = obučena
facilitator-supervision = Da li ima superviziju?
facilitator-supervision-note = Ko je drži i koliko često
facilitator-languages = Jezici na kojima vodi grupu
facilitator-topics = Teme o kojima bi vodila grupu
    .why = Ako ništa nije izabrano, svaka tema.
not-with = Ne s ovim osobama
    .why = To piše samo u ovom prozoru. Svuda drugde piše „nije moguće“, nikada zašto.
not-with-title = { $called }: s kim ne
not-with-who = Još neko s kim ne treba da se sretne
not-with-leads = i ona vodi grupe
not-with-leader = Voditeljka s kojom nikada ne vodi
    .choose = izaberite
