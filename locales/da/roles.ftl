## Roles of the people with a passphrase

desk-role-coordinator = koordinator
    .means = Leder kontoret: ser og gør alt.
desk-role-conversation-leader = samtaleleder
    .means = Holder samtaler, sætter på ventelisten og laver grupper.
desk-role-phone-volunteer = telefonfrivillig
    .means = Tager telefonen, ringer op og aftaler samtaler.
desk-role-advisor = rådgiver
    .means = Kommer med sine egne og ser ingen andre.
desk-role-facilitator = gruppeleder
    .means = Ser sine egne grupper: kaldenavne, tavshedserklæringer, hvem der kom.

sight-all = alt
sight-own = sine egne
sight-no = nej

capability-own-desk = Ens egen plads: åbne, låse, egen adgangssætning, krisenumre, søgning
capability-undo = At fortryde
capability-take-enquiries = At tage imod henvendelser
capability-see-people = Personernes sider og listen over dem
capability-change-people = At ændre, hvad man ved om personer
capability-reach-people = Sikker kontakt, opkald og numre
capability-keep-apart = At holde personer adskilt
capability-import-people = At hente tidligere regneark ind
capability-merge-people = At gøre to sider om samme person til én
capability-erase-people = At slette personer og give dem en kopi af deres oplysninger
capability-book-conversations = Samtalernes dage
capability-hold-conversations = At holde samtaler, og hvad der kom ud af dem
capability-see-waiting = Ventelisten
capability-change-waiting = Ønsker, tilbud, at komme på listen og forlade den
capability-see-groups = Grupper med alt, hvad der hører til
capability-run-groups = At lave grupper, give plads, roller, datoer
capability-hold-evenings = Møder, og hvem der kom
capability-see-facilitators = Listen over gruppeledere
capability-change-facilitators = At ændre gruppeledere
capability-change-settings = Centrets indstillinger
capability-manage-access = Hvem der åbner kontoret, roller, gendannelsessæt
capability-manage-backups = Hvor kopierne lægges, og at hente en tilbage
capability-see-totals = Rapporter: hvad centret tæller, i samlede tal
capability-see-history = Hvad alle har gjort

settings-roles = Roller
    .why = Hvem der må se og gøre hvad.
roles-mine = Din rolle er: { $role }.
roles-what = Hvad
roles-note = “Sine egne” er egne personer, samtaler, grupper eller handlinger. Programmet holder rollerne; de er ingen lås mod andre programmer.

## A facilitator's own groups

own-groups = Mine grupper
own-groups-lead = De grupper, du leder nu. Her er kun det, du skal bruge.
own-groups-empty = Du leder ingen gruppe nu
    .why = Når du har fået en plads i en gruppe, står den her.
rail-own-groups = Mine grupper
