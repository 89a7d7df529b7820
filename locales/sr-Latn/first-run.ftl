# The set-up, one question after the other.

first-run-step = { $at } od { $of }
first-run-make = Napravi kancelariju
first-run-making = Kancelarija se pravi…
first-run-start = Otvori kancelariju
first-run-practise = Vežbaj sa izmišljenim ljudima

first-run-language = Na kom jeziku čitate?
    .why = Dobro došli. Na njemu su svi ekrani i sve odštampane strane. Možete ga promeniti u svakom trenutku.

first-run-you = Kako da vas zovemo?
    .why = To stoji u uglu ekrana i u istoriji onoga što je urađeno.
first-run-you-name = Vaše ime ovde
    .hint = Dovoljno je ime ili nadimak.

first-run-centre = Kako se zove vaš centar?
    .why = Naziv stoji samo na odštampanim stranama za koje to izaberete, i nigde više.
first-run-centre-name = Naziv centra
    .hint = Može da ostane prazno.

first-run-country = Gde je centar?
    .why = Praznici, brojevi za hitne slučajeve i pravni tekstovi zavise od zemlje.
first-run-zone = Vremenska zona
    .hint = Predložena je prema zemlji i skoro uvek je tačna.

first-run-rooms = U kojim prostorijama se grupe sastaju?
    .why = Dve grupe nikada ne dolaze u istu prostoriju u isto vreme. Prostorije možete dodati i kasnije.
first-run-room-name = Naziv prostorije
    .hint = Na primer: Plava soba. Enter je dodaje.
first-run-room-add = Dodaj
first-run-room-take-off = Skloni
first-run-room-remove = Skloni: { $room }

first-run-programmes = Kako rade vaše grupe?
    .why = Izaberite ono što je najbliže vašem radu. Sve u tome se kasnije može promeniti.

first-run-passphrase = Izaberite pristupnu frazu
    .why = Ona svakog jutra otvara kancelariju. Bez nje niko ne može da pročita šta je unutra, pa ni mi.
first-run-passphrase-offered = Uzmi ovih šest reči
    .why = Izvučene su nasumično. Zapišite ih dok ih ne naučite.
first-run-passphrase-own = Upiši svoju
    .why = Najmanje 15 znakova. Dobra je rečenica koju biste samo vi rekli.
first-run-passphrase-other = Drugih šest reči
first-run-passphrase-yours = Vaša pristupna fraza

strength-too-short =
    { $missing ->
        [one] Još { $missing } znak
        [few] Još { $missing } znaka
       *[other] Još { $missing } znakova
    }
strength-weak = Lako se pogađa. Dodajte reči koje ne idu jedna s drugom.
strength-fair = Dobra: trebale bi godine da se pogodi.
strength-strong = Vrlo dobra: niko je neće pogoditi.

first-run-again = Upišite je još jednom
    .why = Da bude sigurno kako se piše.
first-run-again-field = Ista pristupna fraza
    .hint = Velika slova i razmaci među rečima se računaju.

first-run-kit = Sačuvajte ovih dvanaest reči
    .why = One otvaraju kancelariju ako se pristupna fraza izgubi. Prikazuju se samo sada. Ko ih ima, može da pročita sve.

first-run-words = Uzmite stranu i upišite tri reči
    .why = Da bude sigurno da se strana može pročitati.

first-run-ready = Sve je spremno
    .why = Sve što upišete odmah se čuva. Zaključajte kancelariju kada ustanete od stola: Ctrl L, ili Shift tri puta.

practice-start = Vežba sa izmišljenim ljudima
    .text = Za vas je izmišljen ceo centar: ljudi, grupe, lista čekanja. Probajte sve. Ovde ništa ne može da pođe naopako.
    .forget = Vaša kancelarija za to vreme ostaje zatvorena i ništa se iz nje ne kopira.
    .action = Počni
    .busy = Ljudi se izmišljaju…
