## Roles of the people with a passphrase

desk-role-coordinator = koordinatorka
    .means = Vodi kancelariju: vidi i radi sve.
desk-role-conversation-leader = voditeljka razgovora
    .means = Vodi razgovore, stavlja na listu i sastavlja grupe.
desk-role-phone-volunteer = volonterka na telefonu
    .means = Javlja se na telefon, zove i zakazuje razgovore.
desk-role-advisor = savetnica
    .means = Dovodi svoje ljude i ne vidi nikog drugog.
desk-role-facilitator = voditeljka
    .means = Vidi svoje grupe: kako se ko zove, izjave i ko je došao.

sight-all = sve
sight-own = svoje
sight-no = ne

capability-own-desk = Svoje mesto: otvaranje, zaključavanje, svoja fraza, brojevi za krizu, traženje
capability-undo = Opoziv onoga što je urađeno
capability-take-enquiries = Primanje obraćanja
capability-see-people = Strane ljudi i spisak ljudi
capability-change-people = Menjanje onoga što se o ljudima zna
capability-reach-people = Bezbedan kontakt, pozivi i brojevi
capability-keep-apart = Razdvajanje ljudi
capability-import-people = Preuzimanje ranijih tabela
capability-merge-people = Spajanje dveju strana iste osobe
capability-erase-people = Brisanje ljudi i kopije njihovih podataka
capability-book-conversations = Dani razgovora
capability-hold-conversations = Vođenje razgovora i šta je iz njih izašlo
capability-see-waiting = Lista čekanja
capability-change-waiting = Želje, ponude, dolazak na listu i odlazak
capability-see-groups = Grupe sa svime što im pripada
capability-run-groups = Pravljenje grupa, smeštanje ljudi, mesta, datumi
capability-hold-evenings = Susreti i ko je došao
capability-see-facilitators = Spisak voditeljki
capability-change-facilitators = Menjanje voditeljki
capability-change-settings = Podešavanja centra
capability-manage-access = Ko otvara kancelariju, uloge, komplet za oporavak
capability-manage-backups = Gde idu kopije i vraćanje jedne
capability-see-totals = Izveštaji: šta centar broji, u zbirovima
capability-see-history = Šta je ko uradio

settings-roles = Uloge
    .why = Ko šta sme da vidi i radi.
roles-mine = Vaša uloga je: { $role }.
roles-what = Šta
roles-note = „Svoje“ su svoji ljudi, razgovori, grupe ili radnje. Uloge čuva program; one nisu brava pred drugim programima.

## A facilitator's own groups

own-groups = Moje grupe
own-groups-lead = Grupe koje sada vodite. Ovde je samo ono što vam za njih treba.
own-groups-empty = Sada ne vodite nijednu grupu
    .why = Kada u grupi dobijete mesto, biće ovde.
rail-own-groups = Moje grupe
