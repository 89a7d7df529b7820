# Who opens the office: people with a passphrase, the recovery kit, and what happened to both.

access-me-role = vi, { $role }
access-role = Šta ona ovde radi?
access-role-of = Uloga: { $name }
access-role-act = Sačuvaj ulogu
access-role-change = Uloga
access-role-changed = { $name } sada ima drugu ulogu.
access-facilitator = Koja je ona voditeljka?
access-facilitator-choose = izaberite
access-advisor = Koja je ona savetnica?
    .hint = Vidi one koji dolaze preko nje, i nikoga drugog.
access-advisor-new = novi red s njenim imenom u imeniku
access-add = Daj nekome pristupnu frazu
    .text = Ona sedi pored vas i sama je bira. Otvara sve što i vi otvarate.
access-add-act = Dodaj
access-adding = Dodaje se…
access-added = { $name } sada može da otvori kancelariju.
access-name = Kako se zove
    .hint = To stoji u dnu ekrana i u istoriji. Dovoljan je nadimak.
access-language = Jezik na kom čita
access-passphrase = Njena pristupna fraza
access-current = Vaša pristupna fraza
    .hint = Da niko drugi ne uradi ovo dok niste tu.

access-remove = Oduzmi
    .name = Oduzmi pristupnu frazu: { $name }
access-remove-ask = Oduzeti pristupnu frazu: { $name }?
access-remove-means = Od sada ovde ne otvara ništa. Svi podaci se upisuju iznova, pod novim ključem.
access-remove-older = Ranije kopije, kao što su rezervne, i dalje se otvaraju tom frazom.
access-remove-kit = Ako je znala gde je komplet za oporavak, napravite i novi.
access-remove-name = Njeno ime ostaje u istoriji, uz ono što je uradila.
access-remove-act = Oduzmi
access-removed = Ova pristupna fraza više ne otvara ništa: { $name }.

access-own = Vaša pristupna fraza
    .note = Promenite je, i onda kada je možda neko zna
passphrase-known = Staru možda zna još neko
    .hint = Tada se svi podaci upisuju iznova, pod novim ključem. Starije rezervne kopije i dalje se otvaraju starom frazom.

access-kit = Komplet za oporavak
    .what = Dvanaest reči na papiru otvara kancelariju kada se pristupna fraza izgubi. One vode do nove fraze.
access-kit-unfinished = Još nema dovršenog kompleta.
access-kit-checked = Pogledan { $day }: tu je i može da se pročita.
access-kit-due = Poslednji put pogledan { $day }. Proverite da li je još tu.
access-kit-check = Proveri da li je još tu
    .text = Uzmite stranu i upišite tri njene reči. Dovoljno je jednom godišnje.
access-kit-check-act = Uporedi
access-kit-good = Strana je ispravna. Sledeća provera je za godinu dana.
access-kit-renew = Napravi novi
    .text = Za slučaj da se strana izgubila, ili da ju je neko video. Stara strana posle toga ovde ne otvara ništa.

kit-page = Dvanaest reči
    .keep = Čuvajte ovu stranu uz važne papire. Ne pokazujte je nikome.
    .order = Redosled je važan. Između reči ide razmak.
kit-print = Štampaj
    .copies = Dve strane, za dva sigurna mesta. Ili prepišite reči.
kit-word = { $place }. reč

new-kit-words = Novi komplet za oporavak
    .why = Ovih dvanaest reči otvara kancelariju ako se pristupna fraza izgubi. Prikazuju se samo sada. Ko ih ima, može da pročita sve.
    .unfinished = Komplet za oporavak nije dovršen kada je kancelarija pravljena. Evo novog. Uništite stranu od ranije.
new-kit-back = Uzmite stranu i upišite tri reči
    .why = Da bude sigurno da se strana može pročitati. Do tada važi stara strana.
new-kit-done = Od sada važi novi komplet
    .why = Stavite strane na njihova dva mesta. Strana od ranije ovde ne otvara ništa: uništite je.
new-kit-leave = U kancelariju
new-kit-later = Kasnije

new-key-making = Svi podaci se upisuju iznova
work-new-key-copying = Kopira se
work-new-key-comparing = Kopija se upoređuje sa originalom
work-new-key-checking = Kopija se proverava

choose-offered = Šest reči, izvučenih nasumično
    .why = Zapišite ih dok ih ne naučite.
choose-own = Svoja fraza
    .why = Najmanje 15 znakova. Dobra je rečenica koju biste samo vi rekli.
choose-typed = Pristupna fraza
choose-again = Ista još jednom

recovered = Komplet za oporavak je otvorio vrata
    .why = Sada izaberite novu pristupnu frazu. Do tada se ne prikazuje ništa.
recovered-who = Ko ste vi?
    .missing = Izaberite čija se pristupna fraza menja.
recovered-passphrase = Vaša nova pristupna fraza
recovered-kit = Svi koji imaju pristupnu frazu pročitaće da je komplet upotrebljen. On ostaje isti: vratite stranu na mesto.
recovered-open = Postavi i otvori kancelariju
recovered-opening = Otvara se…

welcome-last =
    { $count ->
        [0] Poslednji put sačuvano: { $day } u { $time }. Još niko nije upisan.
        [one] Poslednji put sačuvano: { $day } u { $time }. Upisana je { $count } osoba.
        [few] Poslednji put sačuvano: { $day } u { $time }. Upisane su { $count } osobe.
       *[other] Poslednji put sačuvano: { $day } u { $time }. Upisano je { $count } osoba.
    }
welcome-events = Otkako ste poslednji put bili ovde
welcome-hint = Ako to nije bio niko od vas, promenite pristupne fraze i napravite novi komplet za oporavak.
welcome-seen = Pročitano
welcome-look = Pogledaj pristupne fraze

access-events = Šta se ovde dogodilo
access-when = { $day } u { $time }
access-event-wrong-tries =
    { $count ->
        [one] Pogrešna pristupna fraza upisana je { $count } put, poslednji put { $when }.
        [few] Pogrešna pristupna fraza upisana je { $count } puta, poslednji put { $when }.
       *[other] Pogrešna pristupna fraza upisana je { $count } puta, poslednji put { $when }.
    }
access-event-kit-used = Komplet za oporavak je upotrebljen { $when }. Novu pristupnu frazu ima: { $about }.
access-event-kit-renewed = Novi komplet za oporavak napravljen je { $when }. Napravila ga je { $who }. Strana od ranije ne otvara ništa.
access-event-coordinator-added = { $who } je dala pristupnu frazu { $when }. Sada je ima i { $about }.
access-event-coordinator-removed = Pristupna fraza je oduzeta { $when }: { $about }.
access-event-role-changed = { $who }: druga uloga za { $about }, { $when }.
access-event-key-renewed = { $who } je promenila svoju pristupnu frazu { $when }, i svi podaci su dobili novi ključ.
access-event-keys-mended = Jedna od dve datoteke sa ključevima je nedostajala ili bila oštećena { $when }. Napravljena je ponovo od druge. Neka neko pogleda disk.
