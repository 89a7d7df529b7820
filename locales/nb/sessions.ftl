## Words of the rules

session-state-planned = Planlagt
session-state-held = Holdt
session-state-called-off = Avlyst

attendance-state-came = Kom
attendance-state-told-us = Ga beskjed
attendance-state-did-not-come = Kom ikke
attendance-state-left-early = Gikk tidlig

recording-not-yet = Dette møtet er ikke holdt ennå
recording-group-forming = Start gruppen først
recording-open = Hvem kom?
recording-recorded = Skrevet ned
recording-called-off = Avlyst

## Screens

session = Møte
sessions = Møter
sessions-open = uten sluttdato
sessions-none = Ingen dato er planlagt.
sessions-earlier =
    { $count ->
        [one] Vis ett tidligere møte
       *[other] Vis { $count } tidligere møter
    }
sessions-skipped = Hoppet over som fridager: { $days }.
sessions-skipped-day = { $day } ({ $holiday })

# $of er 0 når det ikke er noen sluttdato.
session-number =
    { $of ->
        [0] Møte { $number }
       *[other] Møte { $number } av { $of }
    }
session-hours = { $from } til { $until }
session-next = { $day } kl. { $time }
session-open = Åpne møtet
session-look = Se
session-meets-again = Gruppen møtes igjen { $day } kl. { $time }.
session-last = Dette er den siste datoen som er planlagt.
session-led-by = Ledes av
session-moved-from = flyttet fra { $day }
session-on-holiday = Den dagen er en fridag: { $holiday }.
session-count =
    { $count ->
        [one] Ett møte i alt
       *[other] { $count } møter i alt
    }
session-day = Dag
session-hour = Klokkeslett

session-move = Flytt
session-move-title = Flytt møtet { $day }
session-move-alone = Bare dette
    .why = En dag mellom møtet før og møtet etter.
session-move-all = Dette og alle senere
    .why = Hvert til den neste ledige dagen. Helligdager hoppes over.
session-moved = Flyttet.
session-moved-to = Flyttet til { $day }.
session-moved-more =
    { $count ->
        [one] Ett møte til flyttet med.
       *[other] { $count } møter til flyttet med.
    }
session-cancel = Avlys
session-cancel-title = Avlys møtet { $day }
session-instead = Hvilken dag i stedet?
    .why = Er feltet tomt, kommer det et møte til på slutten, så antallet er det samme.
    .irregular = La feltet stå tomt hvis det ikke kommer et annet i stedet.
session-called-off = Avlyst.
session-called-off-to = Avlyst. I stedet blir det { $day }.
session-add = Legg til en dato
session-add-on = Legg til en dag du selv velger
session-added = Lagt til.
session-added-to = Lagt til: { $day }.

## Who came

attendance-erased =
    { $count ->
        [one] { $count } til kom og er slettet siden.
       *[other] { $count } til kom og er slettet siden.
    }
attendance-everyone = Alle kom
    .why = Rett deretter unntakene. Eller merk dem først.
attendance-everyone-else = Alle andre kom
    .why = Det du har merket, blir tatt vare på til du trykker her.
attendance-write = Skriv det ned
attendance-recorded = Skrevet ned.
attendance-correct = Hvert merke lagres med én gang og kan alltid rettes.
attendance-of = Oppmøte for { $called }
attendance-keys = Taster: 1 kom, 2 ga beskjed, 3 kom ikke, 4 gikk tidlig. Pil opp og ned går fra linje til linje.
attendance-nobody = Ingen var i gruppen den dagen.
attendance-group-forming = Hvem som kom, skrives ned når gruppen er startet.

head-count = Hvor mange kom?
    .why = Denne gruppen blir bare talt. Ingen navn skrives ned.
head-count-came = Hvor mange som kom
    .hint = Uten gruppeledere.
head-count-done =
    { $came ->
        [one] Det kom én person
       *[other] Det kom { $came } personer
    }

follow-ups = Oppfølging
follow-up-ask-after = Hør hvordan det går med { $called }
    .why = Kom ikke, og ingen vet hvorfor. Bare på en måte som er trygg.
    .never = Akkurat nå finnes det ingen trygg måte. Spør på neste møte.
follow-up-note-call = Noter en telefonsamtale
follow-up-call-noted = En samtale til { $called } står på I dag, til når det er trygt.

## Talking time

talk = Taletid
talk-minutes =
    { $minutes ->
        [one] minutt til hver
       *[other] minutter til hver
    }
talk-each =
    { $present ->
        [one] Én person i rommet
       *[other] { $present } i rommet, også gruppeledere
    }
talk-open = Vis det stort
talk-for-each =
    { $minutes ->
        [one] Ett minutt til hver
       *[other] { $minutes } minutter til hver
    }
talk-begin = Begynn
talk-next = Den neste
talk-next-please = Den neste kan begynne.
## Noen trer inn

stand-in = En annen trer inn
    .why = Bare for dette møtet. Plassen er som den er.
stand-in-title = Hvem trer inn for { $called }?
stand-in-other = En annen enn denne trer inn
stand-in-for = i stedet for { $called }
stand-in-who = { $called }, for { $away }
stand-in-done = { $called } leder { $day }. Gruppen bør få vite det.
stand-in-after-all = { $called } kommer likevel
stand-in-removed = { $called } leder likevel dette møtet.
school-holiday-on = Skoleferie: { $name }
agenda = Dette er det i kveld
agenda-free-talk = { $minutes } minutter er til fri samtale
evening-place = Hvor det er
evening-place-nothing = Det er ikke skrevet noen adresse.
