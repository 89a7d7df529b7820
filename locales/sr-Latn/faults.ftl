# What stands in the way, and what helps. Each code of the office and of the vault has its message here.

fault-unforeseen = Isprečilo se nešto nepredviđeno i ništa nije promenjeno. Pokušajte ponovo. ({ $code })
fault-broken = Isprečilo se nešto nepredviđeno i ništa nije promenjeno. Zaključajte i ponovo otvorite kancelariju.
fault-closing = Kancelarija se zatvara.
fault-locked = Kancelarija je zaključana. Prvo je otvorite.
fault-not-now = Trenutno nije moguće.
fault-stopped = Zaustavljeno. Ništa nije promenjeno.
fault-work-already = To se već radi. Sačekajte da se završi.
fault-spreadsheet-without-that-sheet = Ova tabela nema list s tim imenom.
fault-spreadsheet-empty = U ovoj tabeli nema ničega.
fault-spreadsheet-locked = Ova tabela ima lozinku. Uklonite je u njenom programu i izaberite datoteku ponovo.
fault-spreadsheet-too-large = Ova tabela je prevelika za jedan uvoz. Podelite je na manje.
fault-spreadsheet-damaged = Ova tabela ne može da se pročita. Otvorite je u njenom programu, sačuvajte i izaberite ponovo.
fault-spreadsheet-of-no-kind = Ovo nije tabela koju ovaj program čita. Sačuvajte je kao XLSX, ODS ili CSV i izaberite ponovo.
fault-unknown-command = Ovaj deo kancelarije ne postoji u ovoj verziji.
fault-malformed-form = Ovo nije moglo da se pročita (red { $line }, kolona { $column }).
fault-fields = Neki odgovori se ne mogu prihvatiti ovakvi. Označeni su.
fault-not-found = Ovoga više nema. Možda je neko to uklonio.

## Fields

fault-required = Upišite nešto ovde.
fault-too-long = Predugačko: { $length } znakova, a najviše može { $limit }.
fault-not-a-date = Ovo nije datum. Upišite dan, mesec i godinu.
fault-date-out-of-range = Godina treba da bude između { $first } i { $last }.
fault-not-a-time = Ovo nije vreme. Upišite ga ovako: 18:30.
fault-out-of-range = Ovde ide broj od { $least } do { $most }.
fault-unknown-zone = Ova vremenska zona nije poznata. Izaberite je sa liste.
fault-role-twice = Ova uloga već stoji ovde. Izmenite njene brojeve ili izaberite drugu ulogu.
fault-draft-too-long = Predugačko da bi se čuvalo.
fault-passphrase-too-short = Pristupna fraza ima najmanje 15 znakova.
fault-passphrase-too-long = Ova pristupna fraza je predugačka: najviše može 500 znakova.
fault-passphrase-too-weak = Ova pristupna fraza bi se prebrzo pogodila. Uzmite šest reči ili još svojih reči.
fault-passphrase-differs = Ovo nije ista pristupna fraza. Vratite se ako želite da je ponovo vidite.
fault-recovery-word-differs = Ovo nije reč sa strane.

## People, enquiries, conversations, waiting

fault-unknown-language = Ovo nije oznaka jezika.
fault-not-an-address = Imejl adresa ima znak @.
fault-hours-twice = Ovo vreme počinje kad i drugo tog dana.
fault-names-the-centre = Ovo imenuje centar. Recite nešto što sme da čuje bilo ko.
fault-one-thing-to-identify = Dovoljno je jedno: ime, nadimak, oznaka, broj telefona ili imejl adresa.
fault-topic-not-offered = Centar ne nudi ovu temu. Izaberite drugu ili je promenite u podešavanjima.
fault-keep-apart-oneself = Niko ne može biti razdvojen od samog sebe.
fault-keep-together-oneself = Ovo je ista osoba.
fault-kept-apart-already = Ove dve osobe se drže razdvojeno. Prvo to ukinite.
fault-not-away = Ova osoba je već tu.
fault-due-has-changed = Lista se u međuvremenu promenila. Pogledajte je još jednom.
fault-too-many-at-once = To je previše odjednom. Uzmite manje.
fault-day-has-passed = Taj dan je prošao. Izaberite kasniji.
fault-only-for-a-pause = Samo pauza ima poslednji dan.
fault-at-rest = Ova osoba je na pauzi ili je otišla. Prvo je pitajte, pa zabeležite da je ponovo tu.
fault-merge-oneself = To je već ista osoba.
fault-merge-in-one-group = Obe učestvuju ili su učestvovale u grupi { $group }, pa ne mogu biti jedna osoba.
fault-merge-not-possible = To nije moguće.
fault-consent-not-given = Ova saglasnost nije data, pa se ne može povući.
fault-day-still-to-come = Taj dan tek dolazi. Izaberite danas ili ranije.
fault-notes-switched-off = Beleške ove vrste su isključene. Uključuju se u podešavanjima.
fault-ends-before-it-begins = Kraj treba da bude posle početka.
fault-somebody-to-meet = Za razgovor treba nešto po čemu znamo osobu.
fault-conversation-not-booked = Ovaj razgovor više ne predstoji. Pogledajte kako je prošao ili zakažite drugi.
fault-entries-need-acceptance = Na listu se upisuje samo ko od sada čeka grupu.
fault-period-too-long = Izaberite najviše godinu dana, tako da prvi dan bude pre poslednjeg.
fault-conversation-first = Ovde prvo ide uvodni razgovor. Zakažite ga ili izaberite program koji ga ne traži.
fault-already-waiting = Ova osoba već čeka baš ovo.
fault-entry-not-waiting = Ova osoba ovde više ne čeka.

## The disk

fault-disk-full = Disk je pun i ništa nije promenjeno. Oslobodite prostor i pokušajte ponovo.
fault-disk-read-only = Disk ništa ne prima. Proverite da li je zaštićen od upisivanja.
fault-disk-unread = Podaci sada nisu mogli da se pročitaju. Zaključajte i ponovo otvorite kancelariju. Ako se ponovi, vratite poslednju rezervnu kopiju.
fault-disk-unwell = Disk nije mogao da se čita ili da se na njega piše. Kopirajte ono što je važno i neka neko pogleda disk.
fault-vault-disk-full = Disk je pun i ništa nije promenjeno. Oslobodite prostor i pokušajte ponovo.
fault-vault-io = Disk nije mogao da se čita ili da se na njega piše. Zatvorite druge programe i pokušajte ponovo; ako ne pomogne, neka neko pogleda disk.
fault-vault-in-cloud = Fascikla kancelarije se usklađuje sa oblakom: drugi bi mogli do nje, i oštetila bi se. Premestite je odatle.
fault-vault-on-network = Fascikla kancelarije je na drugom računaru. To za nju nije sigurno. Čuvajte je na disku ovog računara.
fault-vault-read-only = Disk na kom je kancelarija zaštićen je od pisanja. Skinite zaštitu i pokušajte ponovo.
fault-vault-denied = Računar ne da ovom programu da piše tamo gde je kancelarija. Pitajte osobu koja ga održava.
fault-vault-file-held = Drugi program drži datoteku kancelarije, možda zaštita od virusa. Sačekajte minut i pokušajte ponovo.

## The vault

fault-vault-wrong-passphrase = To nije bila prava fraza. Pogledajte Caps Lock i jezik tastature.
fault-vault-wait =
    { $seconds ->
        [one] Ovo još nije isprobano: sledeći pokušaj je moguć za { $seconds } sekundu.
        [few] Ovo još nije isprobano: sledeći pokušaj je moguć za { $seconds } sekunde.
       *[other] Ovo još nije isprobano: sledeći pokušaj je moguć za { $seconds } sekundi.
    }
fault-vault-in-use = Kancelarija je već otvorena u drugom prozoru. Koristite taj prozor ili ga prvo zatvorite.
fault-vault-missing = Na ovom mestu nema kancelarije.
fault-vault-exists = Na ovom mestu već postoji kancelarija.
fault-vault-recovery-words = Ovo nije dvanaest reči kompleta za oporavak. Pogledajte njihov redosled i kako su napisane.
fault-vault-recovery-slot = Komplet za oporavak nema pristupnu frazu koja bi se menjala.
fault-vault-passphrase-taken = Neko ovde već koristi ovu pristupnu frazu. Svako treba da ima svoju.
fault-vault-own-slot = Ne možete sami sebi da oduzmete pristup. To može neko drugi ko ima pristupnu frazu.
fault-vault-no-such-slot = Ova osoba više nema pristupnu frazu.
fault-vault-stopped = Zaustavljeno. Sve je kako je bilo.
fault-vault-keys-missing = Nedostaju datoteke sa ključevima. Nije do vaše pristupne fraze. Vratite poslednju rezervnu kopiju.
fault-vault-keys-damaged = Datoteke sa ključevima su oštećene. Nije do vaše pristupne fraze. Vratite poslednju rezervnu kopiju.
fault-vault-keys-changed = Ključevi uz podatke nisu oni koje kancelarija zna. Možda ih je neko promenio. Potražite savet pre nego što nastavite.
fault-vault-keys-foreign = Ključevi i podaci ne idu zajedno: jedno od to dvoje je zamenjeno. Vratite ono što je bilo ovde, ili vratite poslednju rezervnu kopiju.
fault-vault-work-factor = Datoteke sa ključevima traže više nego što ovaj program prihvata. Potražite savet pre nego što nastavite.
fault-vault-newer = Ove podatke je upisala novija verzija. Instalirajte nju; ništa nije promenjeno.
fault-vault-older = Ovi podaci su iz ranije verzije. Otvorite kancelariju jednom u njenom prozoru, pa probajte ponovo.
fault-vault-database-missing = Nedostaje datoteka sa podacima. Nije do vaše pristupne fraze. Vratite poslednju rezervnu kopiju.
fault-vault-database-damaged = Datoteka sa podacima je oštećena. Nije do vaše pristupne fraze. Vratite poslednju rezervnu kopiju.
fault-vault-database-foreign = Datoteka sa podacima nije ona koja ide uz ove ključeve. Vaša pristupna fraza je prava. Vratite pravu datoteku, ili poslednju rezervnu kopiju.
fault-vault-setting = Podaci nisu mogli da se otvore na bezbedan način koji ovaj program traži. Ništa nije promenjeno.
fault-vault-migration-changed = Podatke je pripremio drugi program. Ništa nije promenjeno. Potražite savet.
fault-vault-migration-order = Podatke je pripremio drugi program. Ništa nije promenjeno. Potražite savet.
fault-vault-migration-stopped = Podaci nisu mogli da se prenesu u ovu verziju. Ostali su kakvi su bili; koristite raniju verziju i potražite savet.
fault-vault-database = Podaci nisu mogli da se pročitaju ili upišu i ništa nije promenjeno. Zaključajte i ponovo otvorite kancelariju.
fault-vault-randomness = Računar trenutno ne daje nasumične brojeve. Pokrenite ga ponovo.

## Rezervne kopije

fault-backup-first = Prvo dolazi rezervna kopija, a nije mogla da se napravi. Ništa nije promenjeno. Oslobodite mesto na disku ili uključite stik za kopije, pa probajte ponovo.
fault-vault-not-a-backup = Ovo nije rezervna kopija ovog programa. Izaberite drugu datoteku.
fault-vault-backup-cut = Ovoj rezervnoj kopiji nedostaje kraj. Možda nije prepisana cela. Prepišite je ponovo ili uzmite drugu.
fault-vault-backup-damaged = Ova rezervna kopija je oštećena. Nije do vaše pristupne fraze. Uzmite drugu.
fault-vault-backup-tampered = Neko je ovu rezervnu kopiju sastavio od drugih delova. Nije otvorena. Uzmite drugu i potražite savet.
fault-vault-backup-forged = Ovu rezervnu kopiju nije napravila kancelarija koju navodi. Nije otvorena. Uzmite drugu i potražite savet.
fault-vault-backup-foreign = Ova rezervna kopija je iz druge kancelarije.
fault-vault-backup-exists = Rezervna kopija s tim imenom već postoji. Izaberite drugu fasciklu.
fault-vault-backup-unsound = Rezervna kopija se ne čita onako kako je upisana. Zato je uklonjena. Uzmite drugi stik ili drugu fasciklu.
fault-vault-place-missing = To mesto nije tu. Priključite stik ili izaberite drugu fasciklu.
fault-vault-place-gone = Stik ili disk je usred posla nestao. Priključite ga ponovo i počnite ispočetka.
fault-vault-place-read-only = Tamo ne može da se piše. Potražite mali prekidač na stiku ili izaberite drugu fasciklu.
fault-vault-place-denied = Ovaj računar vam ne dozvoljava da tamo pišete ili čitate. Izaberite drugu fasciklu.
fault-vault-place-full = Tamo nema više mesta. Oslobodite prostor ili izaberite drugu fasciklu.
fault-vault-place-file-too-large = Stik ne prima tako veliku datoteku. Uzmite drugi.
fault-vault-place-inside = To ne spada u fasciklu same kancelarije. Izaberite drugu fasciklu, najbolje na stiku.
fault-vault-place-io = Tamo nije moglo da se upiše ili pročita. Pokušajte ponovo ili izaberite drugu fasciklu.

## Groups, seats and placing

fault-dates-only-irregular = Pojedinačne dane primaju samo grupe sa svojim datumima. Izostavite ih.
fault-date-twice = Ovaj dan je već tu.
fault-too-many = Ovo je previše: najviše može { $limit }.
fault-group-ended = Ova grupa je završena. U njoj se više ništa ne menja.
fault-group-not-forming = Ova grupa je već počela.
fault-group-not-ready = Nešto još stoji na putu. Rešite to ili upišite zašto grupa ipak počinje.
fault-group-not-started = Prvo započnite grupu. Onda možete da upišete ko je došao.
fault-group-only-counted = Ova grupa se samo broji. Upišite koliko ih je došlo.
fault-group-not-counted = Ova grupa upisuje ko je došao, ne samo koliko.
fault-consent-of-all-missing = Zatvorena grupa se ponovo otvara samo ako se svi u njoj slože. Prvo pitajte sve.
fault-already-in-group = Ova osoba je već u grupi.
fault-intake-closed = Ova grupa ne prima nove osobe. Može se ponovo otvoriti ako se svi u njoj slože.
fault-group-full =
    { $most ->
        [one] Grupa je puna: ima { $most } mesto.
        [few] Grupa je puna: ima { $most } mesta.
       *[other] Grupa je puna: ima { $most } mesta.
    }
fault-conversation-not-held = Pre mesta u ovoj grupi dolazi uvodni razgovor. Prvo ga zakažite.
fault-gender-rule = Ova grupa je za druge. Potražite drugu grupu.
fault-gender-not-asked = Prvo pitajte za pol: ova grupa nije za sve.
fault-too-young = Ova grupa je za starije od ove osobe.
fault-not-possible = Ovo nije moguće. Izaberite drugu grupu, osobu ili vreme.
fault-composing-not-possible = Od zabeleženog se ne može sastaviti predlog. Pregledajte programe i prostorije.
fault-composing-stays-clash = { $names }: to mesto više nije moguće. Pustite da neko bude premešten, pa pokušajte ponovo.
fault-composing-group-cannot-stay = Jedna grupa ne može da ostane kakva jeste. Pustite da se menja, pa pokušajte ponovo.
fault-composing-nobody-waits = Sada niko ne čeka grupu. Na listu dolazi ko je obavio uvodni razgovor.
fault-composing-nobody-ready = Oni koji čekaju još nisu obavili razgovor, ili prave pauzu. Prvo obavite razgovore.
fault-composing-no-programme = Nijedan program nije otvoren za nove grupe. Dodajte ga u podešavanjima.
fault-composing-no-rooms = Nijedna prostorija nije upisana. Dodajte je u podešavanjima.
fault-composing-rooms-taken = Nijedna prostorija nije slobodna za ceo krug susreta. Pogledajte vremena prostorija.
fault-composing-nobody-leads = Niko nije slobodan da vodi još jednu grupu. Pogledajte voditeljke.
fault-proposal-outdated = Nešto se promenilo otkad je predlog nastao. Pregledajte ga ili sastavite ponovo.
fault-place-full = Sva mesta tamo su zauzeta.
fault-too-few-stay = U drugoj grupi bi ostalo premalo ljudi.
fault-waits-no-more = Više ne čeka, ili pravi pauzu.
fault-leads-no-more = Više ne vodi grupe.
fault-takes-nobody-new = Grupa sada ne prima nove.
fault-room-put-away = Prostorija je sklonjena.
fault-topic-put-away = Tema se više ne nudi.
fault-rule-one-place = Ova osoba bi imala dva mesta.
fault-rule-does-not-fit = Tema, vreme ili godine ne odgovaraju.
fault-rule-size = Grupa bi imala premalo ili previše ljudi.
fault-rule-room = Prostorija tada nije slobodna ili je premala.
fault-rule-facilitators = Mesta voditeljki ne bi bila popunjena kako program traži.
fault-rule-gender = Ova grupa je za druge.
fault-rule-alone = Neko bi bio jedina žena ili jedini muškarac.
fault-rule-together = Dvoje koji dolaze samo zajedno bili bi razdvojeni.
fault-rule-same-group-twice = Bile bi dve grupe koje se ni po čemu ne razlikuju.
fault-rule-pinned = Neko ko ostaje ne bi bio tamo gde ostaje.
fault-entry-for-another-topic = Ova osoba čeka grupu za drugu temu.
fault-left-already = Ova osoba više nije u grupi.
fault-no-round-before = Ova grupa još nije počela. Sledeći krug dolazi posle prvog.
fault-going-on-not-asked =
    { $count ->
        [one] Još { $count } osoba nije pitana kako želi da nastavi.
        [few] Još { $count } osobe nisu pitane kako žele da nastave.
       *[other] Još { $count } osoba nije pitano kako žele da nastave.
    }
fault-nobody-continues = Niko ne želi da nastavi. Grupa može da se završi.
fault-continued-already = Sledeći krug je već isplaniran: „{ $group }”.
fault-next-round-too-early = Poslednji susret ovog kruga je { $last }. Sledeći krug počinje posle njega.
fault-facilitator-without-role = Ova voditeljka nema ovu ulogu. Dodajte ulogu na njenoj strani ili izaberite neku drugu.
fault-facilitator-put-away = Ova voditeljka je sklonjena. Prvo je vratite.
fault-facilitator-twice-in-group = Ova voditeljka već ima mesto u ovoj grupi.
fault-facilitator-role-held = Ona ima mesto u ovoj ulozi. Prvo neka neko drugi preuzme mesto.
fault-home-without-person = Prvo recite čiji je dom. Bez toga se adresa ne čuva.
fault-home-address-first = Prvo obrišite adresu i belešku o ulazu. Zatim recite čiji je dom.
fault-group-not-self-running = Ova grupa ne vodi samu sebe.
fault-group-not-running = Samo grupa koja se sastaje može na pauzu.
fault-group-not-paused = Ova grupa nije na pauzi.
fault-pause-dates-within = Susret je planiran: { $on }. Prvo ga pomerite ili otkažite.
fault-pledge-not-signed = Obećanje poverljivosti još nije potpisano. Prvo upišite dan na strani voditeljke.
fault-facilitator-not-leading = Ova voditeljka ne vodi ovaj susret.
fault-facilitator-leads-already = Ova voditeljka već vodi ovaj susret.
fault-check-again-too-early = Taj dan nije posle dana kada je viđena. Izaberite kasniji.
fault-seat-already-empty = Ovo mesto je već slobodno.
fault-seat-until-before-from = Ovo mesto je zauzeto od { $from }. Izaberite kasniji dan.
fault-seat-leaves-before = Ovo mesto već napušta { $until }. Ako ostaje duže, upišite je ponovo.

## Sessions and agreements

fault-venue-taken = Mesto je zauzeto: { $on } u { $at } tu se sastaje grupa „{ $group }”. Izaberite drugo mesto, dan ili vreme.
fault-session-out-of-range = Ovi datumi su predaleko.
fault-session-day-taken = Grupa se tog dana već sastaje: { $on }. Izaberite drugi dan.
fault-session-order = Tog dana bi zamenio mesto s drugim susretom: { $on }. Izaberite dan između dva susedna.
fault-session-date-needed = Ova grupa nema stalan ritam. Izaberite dan.
fault-session-not-planned = Ovaj susret je održan ili otkazan. Ostaje gde jeste.
fault-session-later-held = Kasniji susret je već održan. Izaberite dan samo za ovaj.
fault-sessions-complete = Grupa već ima sve svoje susrete ({ $of }).
fault-session-not-yet = Ovaj susret tek predstoji.
fault-session-called-off = Ovaj susret je otkazan.
fault-stretch-too-long = Broj dana može biti najviše { $days }.
fault-not-in-this-group = Ova osoba nije u grupi.
fault-person-twice = Ova osoba je navedena dvaput.
fault-attendance-incomplete = Ovde neko nedostaje. Označite za svaku osobu, ili označite da su sve došle.
fault-contact-closed = Nema bezbednog načina da se javite ovoj osobi. Pitajte je kada ponovo dođe.
fault-not-missed = Ova osoba je došla, ili je javila. Nema šta da se pita.
fault-nobody-named = Prvo izaberite nekoga.

fault-practice-not-made = Sef za vežbu nije mogao da se napravi. Zatvorite program i počnite ponovo.
fault-backup-place-twice = Ovo mesto je već na spisku.
fault-backup-earlier-keys = Ova kopija je napravljena sa ranijim ključevima. Da je pogledate, vratite je pristupnom frazom iz tog vremena.
fault-not-for-this-role = Vaša uloga ovo ne obuhvata. Može da uradi koordinatorka.
fault-last-coordinator = Jedna koordinatorka mora uvek da ostane. Prvo nekoj drugoj dajte tu ulogu.
fault-entry-not-offered = Ovoj osobi nije ponuđeno mesto, ili je već odgovorila.
fault-round-under-way = Svi koji čekaju ovu temu već se pitaju.
fault-round-not-under-way = Sada se niko ne pita. Prvo počnite.
fault-round-nobody-waits = Niko ne čeka ovu temu.
fault-round-answered = Taj odgovor je već upisan.
fault-agreement-text-unchanged = Ovaj tekst već važi.
fault-no-rules-to-accept = Nema novih pravila za prihvatanje.
fault-outcomes-not-asked = Ovaj program to ne pita. Može da se uključi u podešavanjima.
fault-outcome-answered-twice = Na jedno pitanje je odgovoreno dvaput.
fault-report-not-over = Ovaj period još nije prošao. Izveštaj je o periodu koji jeste.
fault-report-nothing-counted = Ništa nije brojano pre nego što je centar počeo ovde.
fault-more-members-than-most = Grupa ima { $members } ljudi, a program prima najviše { $most }. Ništa nije promenjeno.
