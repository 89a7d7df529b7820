today = I dag
today-empty = Ingenting er planlagt i dag
    .why = Her kommer dagens møter og samtaler, og de som skal ringes tilbake til.
today-beginning = Alt er klart
    .why = Neste gang telefonen ringer, trykk Ctrl N. Et navn er nok å begynne med.
    .action = Første henvendelse

today-evenings-lead =
    { $count ->
        [0] Ingen grupper møtes i dag.
        [one] Én gruppe møtes i dag.
       *[other] { $count } grupper møtes i dag.
    }
today-calls-lead =
    { $count ->
        [0] Det er ingen vi trygt kan ringe nå.
        [one] Én person venter på at vi ringer, og det er trygt nå.
       *[other] { $count } personer venter på at vi ringer, og det er trygt nå.
    }

today-tonight = Dagens grupper
today-until = til { $hour }
today-session = Møte { $number }
today-session-of = Møte { $number } av { $of }
today-people =
    { $count ->
        [one] én person
       *[other] { $count } personer
    }
today-facilitator = { $called }, { $role }
today-leads-itself = Ingen gruppeleder: gruppen leder seg selv
today-all-signed = Alle har skrevet under
today-agreements-open =
    { $count ->
        [one] Én taushetserklæring mangler
       *[other] { $count } taushetserklæringer mangler
    }
today-open-evening = Åpne møtet
today-see-evening = Se møtet
today-not-recorded = ikke notert ennå

today-calls = Ring tilbake
today-call-since = { $about }, { $since }
today-calls-more =
    { $count ->
        [one] Én til
       *[other] { $count } til
    }

today-conversations = Samtaler i dag
today-conversation-with = { $place }, med { $who }
today-begin = Begynn
today-look = Se

today-next = Neste steg
step-record-evening = Hvem kom til { $group }?
    .text = Møtet { $day } er ikke notert ennå
    .action = Noter
step-record-conversation = Hvordan gikk samtalen med { $called }?
    .text = Den var avtalt til { $day }
    .action = Noter
step-group = En gruppe
    .action = Se
step-group-fill-seats = { $group } har en ledig plass for en gruppeleder
    .text = Plassen må være fylt før gruppen begynner
step-group-settle-seats = { $group } har to personer på samme plass
    .text = Den ene blir, den andre gir plassen videre
step-group-tell-group = { $group }: fortell gruppen hvem som kommer
    .text = En ny leder den
step-group-hand-over = { $group }: er det tid for å gi videre?
    .text = Planen var å slutte nå
step-group-let-leave = { $group }: et siste møte er holdt
    .text = Noen ville slutte etter det
step-group-find-people = { $group } trenger flere personer for å begynne
    .text = Ventelisten viser hvem som kan komme
step-group-sign-agreements = { $group } mangler taushetserklæringer
    .text = Alle skriver under før det første møtet
step-group-start-group = { $group } kan begynne
    .text = Ingenting står i veien
step-group-ask-how-to-end = Spør alle i { $group } hvordan det skal slutte
    .text = Det er to møter igjen, eller ett
step-group-continue-group = { $group } fortsetter: planlegg neste runde
    .text = Alle er spurt
step-group-add-sessions = { $group } har få datoer igjen
    .text = Legg til de neste møtene
step-group-ask-still-meeting = Spør { $group } om den fortsatt møtes
    .text = Den leder seg selv nå, og det er en suksess
step-group-end-group = { $group } har holdt sitt siste møte
    .text = Avslutt gruppen, eller planlegg flere møter
step-holiday = Fridag { $day }: { $holiday }
    .text = { $group } møtes den dagen og kan flytte
    .action = Se
step-waiting =
    { $count ->
        [one] Én person venter på «{ $topic }»
       *[other] { $count } personer venter på «{ $topic }»
    }
    .text =
        { $days ->
            [0] Den første siden i dag
            [one] Den som har ventet lengst: én dag
           *[other] Den som har ventet lengst: { $days } dager
        }
    .action = Se
step-confirm-recovery = Gjenopprettingssettet er ikke ferdig
    .text = Skriv ut et nytt og skriv tre av ordene
    .action = Nytt sett
step-check-recovery = Ligger gjenopprettingssettet fortsatt der det ble lagt?
    .text = Det har gått et år. Finn frem siden og skriv tre ord
    .action = Se

# Hvordan det vises om noen kan kontaktes
called-nickname = «{ $called }»
reach-until-now = trygt til kl. { $hour }
reach-until-text-only = bare sms, til kl. { $hour }
reach-until-e-mail-only = bare e-post
reach-not-before = ikke før { $day } kl. { $hour }

step-time-over = Noen er tatt vare på lenge nok
    .text = Slett, eller ta vare på lenger: dere bestemmer
    .action = Se hvem
step-finish-erasing = En sletting er ikke ferdig
    .text = Dataene skal ennå skrives under en ny nøkkel.
    .action = Gjør den ferdig
step-pause-over = Spør { $called } om vi skal gå videre
    .text = Pausen var til { $day }
    .action = Se
step-check-facilitator = Be { $called } om politiattesten igjen
    .text = Det har vært tid siden { $day }
    .action = Se

today-line-open = Telefonlinjen er åpen til { $until }.
today-line-later = Telefonlinjen er åpen fra { $from } til { $until } i dag.
handover = Fra forrige vakt
handover-add = Til neste vakt
handover-guard = Få ord. Ingen etternavn, ingen nummer, ingenting om det som skjedde.
handover-leave = Legg igjen
handover-from = { $who }, { $day }
handover-tick = Ferdig
    .name = Ferdig: { $text }
