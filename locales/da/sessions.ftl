## Words of the rules

session-state-planned = Planlagt
session-state-held = Holdt
session-state-called-off = Aflyst

attendance-state-came = Kom
attendance-state-told-us = Meldte afbud
attendance-state-did-not-come = Kom ikke
attendance-state-left-early = Gik tidligt

recording-not-yet = Dette møde er ikke holdt endnu
recording-group-forming = Start gruppen først
recording-open = Hvem kom?
recording-recorded = Skrevet ned
recording-called-off = Aflyst

## Screens

session = Møde
sessions = Møder
sessions-open = uden slutdato
sessions-none = Ingen dato er planlagt.
sessions-earlier =
    { $count ->
        [one] Vis ét tidligere møde
       *[other] Vis { $count } tidligere møder
    }
sessions-skipped = Sprunget over som fridage: { $days }.
sessions-skipped-day = { $day } ({ $holiday })

# $of er 0, når der ikke er nogen slutdato.
session-number =
    { $of ->
        [0] Møde { $number }
       *[other] Møde { $number } af { $of }
    }
session-hours = { $from } til { $until }
session-next = { $day } kl. { $time }
session-open = Åbn mødet
session-look = Se
session-meets-again = Gruppen mødes igen { $day } kl. { $time }.
session-last = Det er den sidste dato, der er planlagt.
session-led-by = Ledes af
session-moved-from = flyttet fra { $day }
session-on-holiday = Den dag er en fridag: { $holiday }.
session-count =
    { $count ->
        [one] Ét møde i alt
       *[other] { $count } møder i alt
    }
session-day = Dag
session-hour = Klokkeslæt

session-move = Flyt
session-move-title = Flyt mødet { $day }
session-move-alone = Kun dette
    .why = En dag mellem mødet før og mødet efter.
session-move-all = Dette og alle senere
    .why = Hvert til den næste ledige dag. Helligdage springes over.
session-moved = Flyttet.
session-moved-to = Flyttet til { $day }.
session-moved-more =
    { $count ->
        [one] Ét møde mere fulgte med.
       *[other] { $count } møder mere fulgte med.
    }
session-cancel = Aflys
session-cancel-title = Aflys mødet { $day }
session-instead = Hvilken dag i stedet?
    .why = Er feltet tomt, kommer der et møde mere til sidst, så antallet er det samme.
    .irregular = Lad feltet være tomt, hvis der ikke kommer et andet i stedet.
session-called-off = Aflyst.
session-called-off-to = Aflyst. I stedet bliver det { $day }.
session-add = Tilføj en dato
session-add-on = Tilføj en dag, du selv vælger
session-added = Tilføjet.
session-added-to = Tilføjet: { $day }.

## Who came

attendance-erased =
    { $count ->
        [one] { $count } mere kom og er slettet siden.
       *[other] { $count } mere kom og er slettet siden.
    }
attendance-everyone = Alle kom
    .why = Ret så undtagelserne. Eller markér dem først.
attendance-everyone-else = Alle andre kom
    .why = Det, du har markeret, bliver gemt, til du trykker her.
attendance-write = Skriv det ned
attendance-recorded = Skrevet ned.
attendance-correct = Hver markering gemmes med det samme og kan altid rettes.
attendance-of = Fremmøde for { $called }
attendance-keys = Taster: 1 kom, 2 meldte afbud, 3 kom ikke, 4 gik tidligt. Pil op og ned går fra linje til linje.
attendance-nobody = Ingen var i gruppen den dag.
attendance-group-forming = Man skriver ned, hvem der kom, når gruppen er startet.

head-count = Hvor mange kom?
    .why = Denne gruppe tælles kun. Ingens navn skrives ned.
head-count-came = Hvor mange der kom
    .hint = Uden gruppeledere.
head-count-done =
    { $came ->
        [one] Der kom en person
       *[other] Der kom { $came } personer
    }

follow-ups = Opfølgning
follow-up-ask-after = Hør, hvordan det går med { $called }
    .why = Kom ikke, og ingen ved hvorfor. Kun på en måde, der er tryg.
    .never = Lige nu er der ingen sikker måde. Spørg på næste møde.
follow-up-note-call = Skriv et opkald op
follow-up-call-noted = Et opkald til { $called } står på I dag, til når det er sikkert.

## Talking time

talk = Taletid
talk-minutes =
    { $minutes ->
        [one] minut til hver
       *[other] minutter til hver
    }
talk-each =
    { $present ->
        [one] Én person i lokalet
       *[other] { $present } i lokalet, også gruppeledere
    }
talk-open = Vis det stort
talk-for-each =
    { $minutes ->
        [one] Ét minut til hver
       *[other] { $minutes } minutter til hver
    }
talk-begin = Begynd
talk-next = Den næste
talk-next-please = Den næste må begynde.
## En anden træder til

stand-in = En anden træder til
    .why = Kun for dette møde. Pladsen er, som den er.
stand-in-title = Hvem træder til for { $called }?
stand-in-other = En tredje træder til
stand-in-for = i stedet for { $called }
stand-in-who = { $called }, for { $away }
stand-in-done = { $called } leder { $day }. Gruppen bør få det at vide.
stand-in-after-all = { $called } kommer alligevel
stand-in-removed = { $called } leder alligevel dette møde.
school-holiday-on = Skoleferie: { $name }
agenda = Det er der denne aften
agenda-free-talk = { $minutes } minutter er til fri snak
evening-place = Hvor det er
evening-place-nothing = Der er ikke skrevet nogen adresse.
