today = I dag
today-empty = Der er ikke planlagt noget i dag
    .why = Her kommer dagens møder og samtaler, og dem, der skal ringes tilbage til.
today-beginning = Alt er klar
    .why = Næste gang telefonen ringer, så tryk Ctrl N. Et navn er nok til at begynde med.
    .action = Første henvendelse

today-evenings-lead =
    { $count ->
        [0] Ingen grupper mødes i dag.
        [one] Én gruppe mødes i dag.
       *[other] { $count } grupper mødes i dag.
    }
today-calls-lead =
    { $count ->
        [0] Der er ingen, vi trygt kan ringe til nu.
        [one] Én person venter på, at vi ringer, og det er trygt nu.
       *[other] { $count } personer venter på, at vi ringer, og det er trygt nu.
    }

today-tonight = Dagens grupper
today-until = til { $hour }
today-session = Møde { $number }
today-session-of = Møde { $number } af { $of }
today-people =
    { $count ->
        [one] én person
       *[other] { $count } personer
    }
today-facilitator = { $called }, { $role }
today-leads-itself = Ingen gruppeleder: gruppen leder sig selv
today-all-signed = Alle har skrevet under
today-agreements-open =
    { $count ->
        [one] Én tavshedserklæring mangler
       *[other] { $count } tavshedserklæringer mangler
    }
today-open-evening = Åbn mødet
today-see-evening = Se mødet
today-not-recorded = ikke noteret endnu

today-calls = Ring tilbage
today-call-since = { $about }, { $since }
today-calls-more =
    { $count ->
        [one] Én mere
       *[other] { $count } mere
    }

today-conversations = Samtaler i dag
today-conversation-with = { $place }, med { $who }
today-begin = Begynd
today-look = Se

today-next = Næste skridt
step-record-evening = Hvem kom til { $group }?
    .text = Mødet { $day } er ikke noteret endnu
    .action = Notér
step-record-conversation = Hvordan gik samtalen med { $called }?
    .text = Den var aftalt til { $day }
    .action = Notér
step-group = En gruppe
    .action = Se
step-group-fill-seats = { $group } har en ledig plads til en gruppeleder
    .text = Pladsen skal være besat, før gruppen begynder
step-group-settle-seats = { $group } har to personer på samme plads
    .text = Den ene bliver, den anden giver pladsen videre
step-group-tell-group = { $group }: fortæl gruppen, hvem der kommer
    .text = En ny leder den
step-group-hand-over = { $group }: er det tid til at give videre?
    .text = Planen var at stoppe nu
step-group-let-leave = { $group }: et sidste møde er holdt
    .text = Nogen ville stoppe efter det
step-group-find-people = { $group } mangler flere personer for at begynde
    .text = Ventelisten viser, hvem der kunne komme
step-group-sign-agreements = { $group } mangler tavshedserklæringer
    .text = Alle skriver under før det første møde
step-group-start-group = { $group } kan begynde
    .text = Der er intet i vejen
step-group-ask-how-to-end = Spørg alle i { $group }, hvordan det skal slutte
    .text = Der er to møder tilbage, eller ét
step-group-continue-group = { $group } fortsætter: planlæg næste runde
    .text = Alle er spurgt
step-group-add-sessions = { $group } har få datoer tilbage
    .text = Tilføj de næste møder
step-group-ask-still-meeting = Spørg { $group }, om den stadig mødes
    .text = Den leder sig selv nu, og det er en succes
step-group-end-group = { $group } har holdt sit sidste møde
    .text = Afslut gruppen, eller planlæg flere møder
step-holiday = Fridag { $day }: { $holiday }
    .text = { $group } mødes den dag og kan flytte
    .action = Se
step-waiting =
    { $count ->
        [one] Én person venter på »{ $topic }«
       *[other] { $count } personer venter på »{ $topic }«
    }
    .text =
        { $days ->
            [0] Den første siden i dag
            [one] Den, der har ventet længst: én dag
           *[other] Den, der har ventet længst: { $days } dage
        }
    .action = Se
step-confirm-recovery = Gendannelsessættet er ikke færdigt
    .text = Udskriv et nyt, og skriv tre af ordene
    .action = Nyt sæt
step-check-recovery = Ligger gendannelsessættet stadig, hvor det blev lagt?
    .text = Der er gået et år. Find siden frem, og skriv tre ord
    .action = Se

# Hvordan det vises, om nogen må kontaktes
called-nickname = »{ $called }«
reach-until-now = trygt til kl. { $hour }
reach-until-text-only = kun sms, til kl. { $hour }
reach-until-e-mail-only = kun e-mail
reach-not-before = ikke før { $day } kl. { $hour }

step-time-over = Nogen er gemt længe nok
    .text = Slet, eller gem længere: I bestemmer
    .action = Se hvem
step-finish-erasing = En sletning er ikke færdig
    .text = Data skal endnu skrives under en ny nøgle.
    .action = Gør den færdig
step-pause-over = Spørg { $called }, om vi skal fortsætte
    .text = Pausen var til { $day }
    .action = Se
step-check-facilitator = Bed { $called } om attesten igen
    .text = Det har været tid siden { $day }
    .action = Se

today-line-open = Telefonlinjen er åben til { $until }.
today-line-later = Telefonlinjen er åben fra { $from } til { $until } i dag.
handover = Fra sidste vagt
handover-add = Til næste vagt
handover-guard = Få ord. Intet efternavn, intet nummer, intet om det skete.
handover-leave = Læg den
handover-from = { $who }, { $day }
handover-tick = Færdig
    .name = Færdig: { $text }
