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
