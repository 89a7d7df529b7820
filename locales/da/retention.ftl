## At gemme og glemme: hvem der er gemt længe nok, sletning, og hvad der bliver tilbage

retention = Gemt længe nok
    .lead = Ingen gemmes for evigt. Her står, hvem der er gemt længe nok. Intet slettes, før I siger det.
retention-nobody = Ingen er gemt for længe
    .why = Den, der er gemt længe nok, står her og på I dag.
retention-why = Hvorfor
retention-over = Siden
retention-keep = Gem længere
retention-keep-months =
    { $count ->
        [one] { $count } måned
       *[other] { $count } måneder
    }
retention-kept = Gemmes til { $day }.
retention-facilitates = Er også gruppeleder
clock-enquiry = Sidste kontakt { $day }. Der kom ingen gruppe ud af det.
clock-unreachable = Ikke truffet siden { $day }.
clock-group = Sidste møde { $day }.
retention-enquiries = Henvendelser fra ukendte
    .text =
        { $count ->
            [one] { $count } henvendelse er ældre end { $weeks } uger.
           *[other] { $count } henvendelser er ældre end { $weeks } uger.
        }
    .then = De bliver i totalerne, kun som tal. Det kan ikke fortrydes.
retention-enquiries-erase = Slet disse henvendelser
retention-enquiries-erased =
    { $count ->
        [one] { $count } henvendelse er slettet.
       *[other] { $count } henvendelser er slettet.
    }

settings-retention = At gemme og glemme
    .why = Hvor længe personer gemmes, og hvad der mangler, hvor nogen er slettet.
keep-enquiry = Uger efter en henvendelse uden gruppe
    .hint = Regnet fra den sidste kontakt.
keep-unreachable = Måneder, når nogen ikke kan træffes
    .hint = En plads på ventelisten bliver indtil da.
keep-group = Måneder efter det sidste møde
    .hint = Programmet foreslår, I bestemmer. Intet slettes af sig selv.

erase-somebody = Slet
erase-person = Beder om at blive glemt
erase-some = Slet …
erase-title =
    { $count ->
        [one] Slet { $called } for altid?
       *[other] Slet { $count } personer for altid?
    }
erase-lead = Det er endeligt. Ingen kan hente det tilbage, heller ikke med en sikkerhedskopi.
erase-goes = Alt forsvinder: navne, kontakt, samtaler, ønsker, grupper, erklæringer, noter, historik.
erase-stays = Kun tal bliver: henvendelser ({ $enquiries }) og møder ({ $evenings }).
erase-groups = En plads bliver fri i { $groups }.
erase-undo = Det, der er gjort før, kan ingen længere fortryde.
erase-copies =
    { $count ->
        [one] { $count } eksemplar af en sikkerhedskopi renses, hvor det ligger.
       *[other] { $count } eksemplarer af sikkerhedskopier renses, hvor de ligger.
    }
erase-absent = Ikke her nu: { $places }. Det, der ligger der, står på en liste, til det er renset.
erase-facilitator = { $called } bliver ved at være gruppeleder
    .hint = Ellers slettes det også, med alle pladser i grupper.
erase-mentions = Ord, hvor navnet måske står
    .hint = Vælg det, der også skal væk. Resten bliver, som det er.
erase-mention = Skrevet { $day }
erase-mention-of = Om { $called }, { $day }
erase-word = slet
erase-type = Skriv ordet “{ $word }” for at bekræfte
    .fault = Skriv “{ $word }”, så sker det.
erase-do = Slet for altid
people-erased =
    { $count ->
        [one] Slettet. Sikkerhedskopierne renses.
       *[other] { $count } personer er slettet. Sikkerhedskopierne renses.
    }

erasing-finishing = Sletningen gøres færdig
erasing-finished =
    { $cleaned ->
        [0] Færdig. Data har fået en ny nøgle.
        [one] Færdig. Data har fået en ny nøgle, og { $cleaned } eksemplar er renset.
       *[other] Færdig. Data har fået en ny nøgle, og { $cleaned } eksemplarer er renset.
    }
erasing-left =
    { $left ->
        [one] { $left } eksemplar er tilbage. Det står på listen.
       *[other] { $left } eksemplarer er tilbage. De står på listen.
    }
erasing-open = Mangler endnu
erasing-finish = Gør sletningen færdig
erasing-new-key = Data skal endnu skrives på ny, under en ny nøgle.
erasing-pending = De slettede kan endnu være i disse eksemplarer af sikkerhedskopier:
erasing-copy = eksemplar { $number } fra { $day }
erasing-since = på listen siden { $day }
erasing-here = er her
erasing-not-here = ikke her nu
erasing-remove-copy = Fjern dette eksemplar
    .then = Eksemplaret fra { $day } i { $place } fjernes for altid.
erasing-set-aside = Da en sikkerhedskopi blev hentet ind, blev kontoret fra før lagt til side. Alle er endnu i det:
erasing-remove-office = Fjern dette kontor
    .then = “{ $name }” fjernes for altid, med alt i det.
erasures = Hvad der er slettet
erasures-none = Ingen er slettet endnu.
erasure-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } personer
    }
erasure-enquiries =
    { $count ->
        [one] { $count } henvendelse fra en ukendt
       *[other] { $count } henvendelser fra ukendte
    }
why-erased-asked = efter ønske
why-erased-time-over = gemt længe nok

own-copy = Kopi af egne oplysninger
    .lead = Hvad kontoret gemmer om denne person, til at give videre. Intet forlader kontoret af sig selv.
own-copy-print = Udskriv
own-copy-hand = Givet videre
    .lead = Skriv ned hvordan, så det kan fortælles senere.
own-copy-way = Hvordan
own-copy-note = Skriv det ned
own-copy-noted = Skrevet ned.
copy-way-in-person = i hånden
    .hint = Der er et trygt sted til den.
copy-way-read-aloud = læst højt
    .hint = Intet tages med.
copy-way-post = med posten
    .hint = Kun hvis ingen andre åbner posten.
copy-way-other = på en anden måde
    .hint = Som det blev ønsket.
own-copy-safe = Før den gives videre
own-copy-safe-where = Spørg, hvor den kan gemmes, så ingen finder den.
own-copy-safe-aloud = Er der intet trygt sted, så læs den højt.
own-copy-safe-never = Send den aldrig derhen, hvor det ikke er sagt, at det er trygt.
own-copy-left-out = Udeladt
    .what = Andre personer, hvem nogen ikke må møde, og hvem der gjorde hvad her.
own-copy-about = Hvem det er
own-copy-called = Kaldes
own-copy-real-name = Navn
own-copy-since = Kendt siden
own-copy-pronoun = Omtales som
own-copy-gender = Køn
own-copy-age = Alder
own-copy-birth-year = Fødselsår
own-copy-languages = Sprog
own-copy-status = For tiden
own-copy-contact = Sådan er det trygt at få kontakt
own-copy-other-way = En anden måde
own-copy-allowed = Tilladt
own-copy-answers = Hvem må svare
own-copy-voicemail = Når ingen svarer
own-copy-message = Beskeden
own-copy-code-word = Kodeord
own-copy-lives = Hjemme
own-copy-valid-until = Gælder til
own-copy-unconfirmed = Fra en gammel liste, ikke bekræftet
own-copy-conversations = Samtaler
own-copy-group-since = siden { $from }
own-copy-group-span = { $from } til { $until }
own-copy-agreed = lovede tavshed { $day }
own-copy-tries = Forsøg på at ringe
own-copy-handed = Kopier givet før
own-copy-notes = Noter
    .why = En note kan handle om andre. Vælg dem, der ikke gør: kun de udskrives.
own-copy-page = Hvad vi gemmer om dig
own-copy-page-by = { $centre }, { $day }
