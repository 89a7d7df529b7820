# Importing spreadsheets a centre kept before.

import-topic-none = Tema još nije poznata
sign-from-list = Sa liste, red { $row }
work-import-reading = Čitanje tabele
work-import-comparing = Traženje osoba koje već znate
work-import-keeping = Upisivanje svih
import-begin = Unesi spisak koji već postoji
import = Uvoz tabele
    .why = Unesite listu koju je centar do sada vodio. Prvo vidite sve, a jedno „Vrati“ sve poništava.
import-kinds = XLSX, XLS, ODS ili CSV. Sama datoteka se ne menja.
import-choose = Izaberite datoteku
import-choose-other = Izaberite drugu datoteku
import-working = Gledanje liste
import-keeping = Unošenje liste
import-where = Gde je tabela
import-sheet = List
import-encoding = Slova
    .hint = Promenite ako slova kao što su č, đ ili æ izgledaju pogrešno.
import-encoding-utf-8 = UTF-8
import-encoding-utf-16le = UTF-16 LE
import-encoding-utf-16be = UTF-16 BE
import-encoding-windows-1250 = Windows-1250, srednja Evropa
import-encoding-windows-1251 = Windows-1251, ćirilica
import-encoding-windows-1252 = Windows-1252, zapadna Evropa
import-header = Red sa naslovima
import-header-row = Red { $row }: { $text }
import-header-none = Nema naslova
import-top = Prvi redovi datoteke
import-columns = Šta je u kolonama
    .why = Promenite ako je nešto pogrešno shvaćeno. Izostavljeno ostaje samo u vašoj datoteci.
import-column-unknown = Nepoznato, izostavljeno
import-column-cells =
    { $count ->
        [one] { $count } ćelija
        [few] { $count } ćelije
       *[other] { $count } ćelija
    }
import-field-called = Ime
import-field-first-name = Lično ime
import-field-last-name = Prezime
import-field-nickname = Nadimak
import-field-phone = Telefon
import-field-email = Imejl
import-field-contact = Kada i kako do nje (nepotvrđeno)
import-field-age = Godine
import-field-born = Godina ili datum rođenja
import-field-topic = Tema
import-field-wishes = Želje
import-field-times = Kada može
import-field-age-wish = Želja za uzrast
import-field-gender-wish = Želja: žene ili mešovito
import-field-place-wish = Želja za mesto
import-field-activity-wish = Želja: razgovor ili aktivnost
import-field-language-wish = Želja za jezik grupe
import-field-programme = Program
import-field-together = Sa kim (uneti ručno)
import-field-keep-apart = Sa kim ne (uneti ručno)
import-field-enquiry-on = Dan prvog javljanja
import-field-waiting-since = Čeka od
import-field-conversation = Razgovor
import-field-outcome = Ishod razgovora
import-field-interviewer = Ko je vodio razgovor
import-field-status = Status
import-field-source = Preko koga je došla
import-field-channel = Kako se javila
import-field-taken-by = Ko je primio obraćanje
import-field-advisor = Savetnica
import-field-consent = Saglasnost (pitati ponovo)
import-field-languages = Jezici
import-field-gender = Pol
import-field-pronoun = Zamenica
import-field-interpreter = Prevodilac
import-field-access = Šta je potrebno za učešće
import-field-children = Deca
import-field-childcare = Čuvanje dece
import-field-therapist = Terapeut, da ili ne
import-field-tag = Oznake
import-field-remark = Beleška
    .off = Beleška (ne unosi se)
import-field-number = Redni broj
import-remark-guard = Ovo postaje beleška.
import-first = Kako ulaze prve osobe
import-first-age = Godine
import-first-born = rođ. { $year }
import-first-since = Od
import-first-reach = Kako do nje
import-first-number = Postoji broj ili adresa; kontakt ostaje zatvoren.
import-first-waits = čeka od { $day }
import-first-not-waiting = nije na listi čekanja
import-first-children =
    { $count ->
        [0] deca
        [one] { $count } dete
        [few] { $count } deteta
       *[other] { $count } dece
    }
import-first-therapist = ide kod terapeuta
import-topics = Teme
    .why = Nove teme se dodaju vašoj listi. Izaberite postojeću ako je ista.
import-topic-new = Nova tema: { $name }
import-topic-without = Tema nije upisana
import-word-leave = Izostavi
import-programmes = Programi
    .why = Izaberite program ako ga lista zove drukčije. Lista ne pravi nove.
import-senders = Savetnice i partneri
    .why = Savetnica vodi kontakt sa svojim ljudima. Izaberite onu koju već imate ako je ista.
import-sender-new = Novo u imeniku: { $name }
import-sender-sees = Ima pristupnu frazu i videće ove osobe.
import-tags = Oznake
    .why = Nove oznake se dodaju vašima. Izaberite postojeću ako je ista.
import-tag-new = Nova oznaka: { $name }
import-rows =
    { $count ->
        [one] { $count } red
        [few] { $count } reda
       *[other] { $count } redova
    }
import-alike = Možda ista osoba
    .why = Sam broj nikoga ne čini istu osobu. Vi odlučujete.
import-alike-row = Red { $row }: { $called }
import-alike-new = Nova osoba
import-alike-left-out = Izostavi ovaj red
import-alike-same-row = Ista kao red { $row }: { $called }
import-alike-same-person = Ista kao { $called }, koju već znate
import-alike-same-number = isti broj
import-alike-same-name = isto ime
import-alike-same-cells = sve ćelije iste
import-alike-same-day = isti dan
import-not-taken = Šta se ne unosi
    .why = Svaka ćelija koja se ne unosi, ili ne cela, na ovoj je listi.
import-all-taken = Sve ćelije se unose.
import-one-by-one = Jedna po jedna
import-cell = Red { $row }, { $column }
import-why-unknown-column = Ne zna se šta je u ovoj koloni.
import-why-left-out = Izostavili ste je.
import-why-notes-off = Slobodne beleške se ovde ne čuvaju.
import-why-perhaps-keep-apart = Možda kaže ko mora biti razdvojen. Unesite na njenoj stranici.
import-why-row-number = Samo broji redove.
import-why-nothing-known = Kaže samo da nešto nije poznato.
import-why-not-a-date = U njoj se ne može pročitati dan.
import-why-in-the-future = Taj dan je daleko pred nama.
import-why-not-an-age = Godine se ne mogu pročitati, ili odgovaraju više grupa.
import-why-not-understood = Te reči nisu poznate.
import-why-no-place = Program nema mesto za to.
import-why-in-part = Kaže više nego što je sačuvano.
import-why-day-taken = Nema dana; uzet je dan uvoza.
import-why-needs-a-day = Razgovoru treba dan. Zakažite ga na njenoj stranici.
import-why-needs-an-hour = Razgovoru treba sat. Zakažite ga na njenoj stranici.
import-why-already-known = O njoj se već zna drugo; to ostaje.
import-why-topic-not-offered = Vaš centar ne nudi ovu temu.
import-why-no-such-name = U kancelariji nema ničega pod tim imenom.
import-why-several-of-that-name = Dvoje u imeniku ima to ime. Izaberite jedno.
import-why-by-hand = Unesite ovo na njenoj stranici.
import-why-ask-again = Saglasnost mora imati dan i način. Pitajte ponovo.
import-why-too-long = Duže je od mesta za to.
import-why-no-name = Ovaj red nema ime ni način da se dođe do osobe.
import-why-above-table = Stoji iznad naslova.
import-why-total = To je zbir.
import-why-header-again = To je ponovo naslov.
import-why-error-in-file = Sama datoteka kaže da je to greška.
import-act =
    { $count ->
        [one] Unesi { $count } osobu
        [few] Unesi { $count } osobe
       *[other] Unesi { $count } osoba
    }
import-act-known = Unesi šta lista kaže
import-act-once = Jedno „Vrati“ sve poništava.
import-unconfirmed =
    { $count ->
        [one] { $count } osoba ima belešku o kontaktu. Ostaje nepotvrđena, kontakt je zatvoren.
        [few] { $count } osobe imaju beleške o kontaktu. Ostaju nepotvrđene, kontakt je zatvoren.
       *[other] { $count } osoba ima beleške o kontaktu. Ostaju nepotvrđene, kontakt je zatvoren.
    }
import-done = Lista je uneta
import-done-people =
    { $count ->
        [one] { $count } nova osoba
        [few] { $count } nove osobe
       *[other] { $count } novih osoba
    }
import-done-known =
    { $count ->
        [one] { $count } osoba koju ste znali
        [few] { $count } osobe koje ste znali
       *[other] { $count } osoba koje ste znali
    }
import-done-waiting =
    { $count ->
        [one] { $count } mesto na listi čekanja
        [few] { $count } mesta na listi čekanja
       *[other] { $count } mesta na listi čekanja
    }
import-undo = Poništi uvoz
import-undone = Sve je kao pre uvoza.
import-see-people = Pogledaj osobe
