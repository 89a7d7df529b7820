# Who opens the office: people with a passphrase, the recovery kit, and what happened to both.

access-me-role = dig, { $role }
access-role = Hvad gør hun her?
access-role-of = Rolle: { $name }
access-role-act = Gem rollen
access-role-change = Rolle
access-role-changed = { $name } har en anden rolle nu.
access-facilitator = Hvilken gruppeleder er hun?
access-facilitator-choose = vælg
access-advisor = Hvilken rådgiver er hun?
    .hint = Hun ser dem, der kommer gennem hende, og ingen andre.
access-advisor-new = en ny linje med hendes navn i oversigten
access-add = Giv nogen en adgangssætning
    .text = Hun sidder ved siden af dig og vælger den selv. Den åbner alt det, du kan åbne.
access-add-act = Tilføj
access-adding = Tilføjer…
access-added = { $name } kan åbne kontoret nu.
access-name = Hvad hun kaldes
    .hint = Det står nederst på skærmen og i historikken. Et kælenavn er nok.
access-language = Det sprog, hun læser
access-passphrase = Hendes adgangssætning
access-current = Din egen adgangssætning
    .hint = Så ingen andre gør det her, mens du er væk.

access-remove = Fjern
    .name = Fjern adgangssætningen: { $name }
access-remove-ask = Skal adgangssætningen fjernes? { $name }
access-remove-means = Fra nu af åbner den intet her. Alle data bliver skrevet om med en ny nøgle.
access-remove-older = Kopier fra før, for eksempel sikkerhedskopier, kan stadig åbnes med den.
access-remove-kit = Vidste hun, hvor gendannelsessættet ligger, så lav også et nyt.
access-remove-name = Hendes navn bliver i historikken ved det, hun har gjort.
access-remove-act = Fjern
access-removed = Denne adgangssætning åbner ikke noget mere: { $name }.

access-own = Din adgangssætning
    .note = Skift den, også hvis nogen måske kender den
passphrase-known = Måske kender en anden den gamle
    .hint = Så bliver alle data skrevet om med en ny nøgle. Ældre sikkerhedskopier kan stadig åbnes med den gamle.

access-kit = Gendannelsessættet
    .what = Tolv ord på papir åbner kontoret, hvis en adgangssætning bliver væk. De fører til en ny.
access-kit-unfinished = Der er ikke noget færdigt sæt endnu.
access-kit-checked = Set efter { $day }: det er der, og det kan læses.
access-kit-due = Sidst set efter { $day }. Se, om det stadig er der.
access-kit-check = Se, om det stadig er der
    .text = Find siden frem, og skriv tre af ordene. En gang om året er nok.
access-kit-check-act = Sammenlign
access-kit-good = Siden passer. Se efter igen om et år.
access-kit-renew = Lav et nyt
    .text = Til når en side er blevet væk, eller nogen måske har set den. Den gamle side åbner derefter intet her.

kit-page = Tolv ord
    .keep = Læg denne side sammen med vigtige papirer. Vis den ikke til nogen.
    .order = Rækkefølgen tæller. Skriv dem med mellemrum imellem.
kit-print = Udskriv
    .copies = To sider, til to sikre steder. Eller skriv ordene ned.
kit-word = Ord { $place }

new-kit-words = Et nyt gendannelsessæt
    .why = Disse tolv ord åbner kontoret, hvis en adgangssætning bliver væk. De vises kun nu. Den, der har dem, kan læse alt.
    .unfinished = Gendannelsessættet blev ikke gjort færdigt, da kontoret blev lavet. Her er et nyt. Riv en side fra før i stykker.
new-kit-back = Find siden frem, og skriv tre af ordene
    .why = Så det er sikkert, at siden kan læses. Indtil da gælder den gamle side.
new-kit-done = Nu gælder det nye sæt
    .why = Læg siderne på deres to steder. En side fra før åbner intet her: riv den i stykker.
new-kit-leave = Til kontoret
new-kit-later = Senere

new-key-making = Alle data bliver skrevet om
work-new-key-copying = Kopierer
work-new-key-comparing = Sammenligner kopien med originalen
work-new-key-checking = Ser kopien efter

choose-offered = Seks ord, trukket tilfældigt
    .why = Skriv dem ned, til du kan dem.
choose-own = En af dine egne
    .why = Mindst 15 tegn. En sætning, som kun du ville sige, er god.
choose-typed = Adgangssætningen
choose-again = Den samme en gang til

recovered = Gendannelsessættet har åbnet døren
    .why = Vælg nu en ny adgangssætning. Indtil da vises der intet.
recovered-who = Hvem er du?
    .missing = Vælg, hvis adgangssætning der skal laves om.
recovered-passphrase = Din nye adgangssætning
recovered-kit = Alle med en adgangssætning får at læse, at sættet blev brugt. Det er det samme som før: læg siden tilbage.
recovered-open = Gem den, og åbn kontoret
recovered-opening = Åbner…

welcome-last =
    { $count ->
        [0] Sidst gemt { $day } kl. { $time }. Ingen er skrevet op endnu.
        [one] Sidst gemt { $day } kl. { $time }. Én person er skrevet op.
       *[other] Sidst gemt { $day } kl. { $time }. { $count } personer er skrevet op.
    }
welcome-events = Siden du sidst var her
welcome-hint = Var det ingen af jer, så skift adgangssætningerne, og lav et nyt gendannelsessæt.
welcome-seen = Jeg har læst det
welcome-look = Se adgangssætningerne

access-events = Hvad der er sket her
access-when = { $day } kl. { $time }
access-event-wrong-tries =
    { $count ->
        [one] En forkert adgangssætning blev skrevet én gang, { $when }.
       *[other] En forkert adgangssætning blev skrevet { $count } gange, sidst { $when }.
    }
access-event-kit-used = Gendannelsessættet blev brugt { $when }, og { $about } fik en ny adgangssætning.
access-event-kit-renewed = { $who } lavede et nyt gendannelsessæt { $when }. Siden fra før åbner intet.
access-event-coordinator-added = { $who } gav { $about } en adgangssætning { $when }.
access-event-coordinator-removed = Adgangssætningen blev fjernet { $when }: { $about }.
access-event-role-changed = { $who } gav { $about } en anden rolle { $when }.
access-event-key-renewed = { $who } skiftede sin adgangssætning { $when }, og alle data fik en ny nøgle.
access-event-keys-mended = En af de to nøglefiler manglede eller var beskadiget { $when }. Den blev lavet igen ud fra den anden. Få disken set efter.
