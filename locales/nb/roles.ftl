## Roles of the people with a passphrase

desk-role-coordinator = koordinator
    .means = Leder kontoret: ser og gjør alt.
desk-role-conversation-leader = samtaleleder
    .means = Holder samtaler, setter på ventelisten og lager grupper.
desk-role-phone-volunteer = telefonfrivillig
    .means = Tar telefonen, ringer og avtaler samtaler.
desk-role-advisor = veileder
    .means = Kommer med sine egne og ser ingen andre.
desk-role-facilitator = gruppeleder
    .means = Ser sine egne grupper: kallenavn, taushetserklæringer, hvem som kom.

sight-all = alt
sight-own = sine egne
sight-no = nei

capability-own-desk = Egen plass: åpne, låse, egen passordfrase, krisenumre, søk
capability-undo = Å angre
capability-take-enquiries = Å ta imot henvendelser
capability-see-people = Personenes sider og listen over dem
capability-change-people = Å endre det man vet om personer
capability-reach-people = Trygg kontakt, oppringninger og numre
capability-keep-apart = Å holde personer fra hverandre
capability-import-people = Å hente inn tidligere regneark
capability-merge-people = Å gjøre to sider om samme person til én
capability-erase-people = Å slette personer og gi dem en kopi av sine opplysninger
capability-book-conversations = Samtalenes dager
capability-hold-conversations = Å holde samtaler, og hva som kom ut av dem
capability-see-waiting = Ventelisten
capability-change-waiting = Ønsker, tilbud, å komme på listen og forlate den
capability-see-groups = Grupper med alt som hører til
capability-run-groups = Å lage grupper, gi plass, roller, datoer
capability-hold-evenings = Møter og hvem som kom
capability-see-facilitators = Listen over gruppeledere
capability-change-facilitators = Å endre gruppeledere
capability-change-settings = Senterets innstillinger
capability-manage-access = Hvem som åpner kontoret, roller, gjenopprettingssett
capability-manage-backups = Hvor kopiene legges, og å hente en tilbake
capability-see-totals = Rapporter: hva senteret teller, samlet
capability-see-history = Hva alle har gjort

settings-roles = Roller
    .why = Hvem som kan se og gjøre hva.
roles-mine = Rollen din er: { $role }.
roles-what = Hva
roles-note = «Sine egne» er egne personer, samtaler, grupper eller handlinger. Programmet holder rollene; de er ingen lås mot andre programmer.

## A facilitator's own groups

own-groups = Mine grupper
own-groups-lead = Gruppene du leder nå. Her er bare det du trenger til dem.
own-groups-empty = Du leder ingen gruppe nå
    .why = Når du har fått en plass i en gruppe, står den her.
rail-own-groups = Mine grupper
