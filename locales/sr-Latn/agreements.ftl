## Words of the rules

agreement-way-written = Na papiru
agreement-way-oral = Usmeno
agreement-way-witnessed = Usmeno, uz svedoka
agreement-way-alias = Na papiru, imenom koje se koristi ovde

agreement-progress-all-signed = Sve izjave su potpisane
agreement-progress-some-open =
    { $open ->
        [1] Jedna izjava još nije potpisana
        [one] { $open } izjava još nije potpisana
        [few] { $open } izjave još nisu potpisane
       *[other] { $open } izjava još nije potpisano
    }
agreement-progress-nobody-yet = Još nema ko da potpiše

## Screens

agreement = Izjava o poverljivosti
agreement-open = Izjava nije potpisana
agreement-agreed = Izjava data, { $day }
agreement-missing = Još treba da potpišu: { $names }.
agreement-gist = Što se kaže u grupi, ostaje u grupi, i posle odlaska iz nje.
agreement-record = Upiši izjave
    .why = Svaki način jednako važi. Papir kod kuće može biti opasan: niko ne mora da potpisuje na papiru.
    .action = Upiši
agreement-recorded = Upisano. { $state }.
agreement-who = Ko je dao izjavu
agreement-way = Na koji način
    .why = Kopija papira se ovde ne čuva.
agreement-why-written = Potpisano svojim imenom.
agreement-why-oral = Izgovoreno.
agreement-why-witnessed = Izgovoreno, uz prisustvo još nekoga.
agreement-why-alias = Potpisano nadimkom.
agreement-on = Kog dana
    .why = Ostavite prazno za danas.
agreement-lapse = Izjava više ne važi
agreement-lapsed = Izjava ponovo čeka potpis.
## The text. Its law is the duty to report of the country (R25).

agreement-text =
    Što se kaže u grupi, ostaje u grupi.

    Nikome ne govorim ko je u grupi, šta se u njoj priča, ni gde i kada se sastaje.
    O tome ne pišem i ne snimam.
    Kada drugima pričam o grupi, govorim samo o sebi.
    Ako negde sretnem nekoga iz grupe, čekam da se ona prva javi.
    Ovo obećanje jednako važi za učesnice, voditeljke i gošće. Važi i kada više nisam u grupi.

    Ne moram da potpišem svojim imenom. Mogu da obećam i usmeno.
    Papir ne nosim kući ako to nije bezbedno.

    Zakon ima izuzetke. Tada neko možda mora da progovori, i kaže to unapred ako je moguće:
    { $law }

    O svemu ovde mogu da pitam u svakom trenutku. U grupu dolazim svojom voljom.
agreement-text-no-law = (Ovde stoji šta kaže zakon zemlje. Pitajte pravnicu.)
agreement-earlier = Novi tekst: pitaj ponovo
agreement-again = Tekst je nov. Ko je pristao na raniji, pita se ponovo.
agreement-read = Pročitaj i odštampaj
agreement-language = Jezik teksta
agreement-draft = Ovo je nacrt. Neka ga pročita pravnica.
agreement-draft-change = Promeni tekst
agreement-version = Verzija { $version }, { $day }
agreement-print = Odštampaj
    .why = Na papiru stoje samo imena koja se ovde koriste, i linije za potpis.
agreement-page = Šta jedna drugoj obećavamo
agreement-page-name = Ime koje se koristi ovde
agreement-page-sign = Potpis ili znak
agreement-page-day = Dan
agreement-guests = Gošće
agreement-guest = Gošća jedne večeri
    .hint = Samo kako se ovde zove. Ostavite prazno ako je nema.
agreement-guest-evening = Koje veče
agreement-guest-remove = Ukloni
    .name = Ukloni: { $called }
agreement-guest-removed = Uklonjeno: { $called }.
agreement-signers = Ko obećava
settings-agreement = Izjava
    .why = Šta svaka obećava: da čuva tajnu. Što je potpisano ostaje kako je potpisano.
agreement-edit = Šta se obećava
    .hint = U njemu stoji zakon vaše zemlje. Svaka izmena pravi novu verziju.
agreement-asks-again = Sve se pitaju ponovo
    .hint = Isključite samo ako je smisao isti.
agreement-publish = Neka ovo bude nova verzija
agreement-published = Od sada važi nova verzija.
agreement-shipped = Uzmi tekst aplikacije
agreement-versions = Ranije verzije
agreement-came-with-app = stigla sa aplikacijom
