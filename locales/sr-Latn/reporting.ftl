# The duty to report, country by country (R25). Sources stand in each text.

reporting-duty = Dužnost prijavljivanja
    .never = Aplikacija nikada ništa ne šalje.
    .text = Šta ovde svako treba da zna
    .hint = Stoji uz svaki razgovor. Zakoni se menjaju, a zanimanja se razlikuju: neka jednom pročita pravnica.
    .back = Uzmi tekst naše zemlje
reporting-duty-RS =
    Svako ko sazna za nasilje u porodici, ili za neposrednu opasnost, bez odlaganja to prijavljuje policiji ili javnom tužiocu.
    (Zakon o sprečavanju nasilja u porodici, 2016, član 13.)
    Udruženja i građani obaveštavaju organ starateljstva ili tužioca kada je detetu potrebna zaštita.
    (Porodični zakon, član 263.)
reporting-duty-BG =
    Svako ko sazna da je detetu potrebna zaštita odmah obaveštava direkciju za socijalnu pomoć, agenciju za zaštitu deteta ili policiju.
    To važi i uz obavezu čuvanja tajne.
    (Zakon o zaštiti deteta, član 7.)
    Za odrasle nema opšte dužnosti. Odlučuju same.
reporting-duty-DK =
    Svako obaveštava opštinu kada je dete zanemareno ili u opasnosti.
    (Barnets lov, § 135.)
    Ko obavlja javnu službu ima strožu dužnost.
    (Barnets lov, § 133.)
    Za odrasle nema opšte dužnosti. Odlučuju same.
reporting-duty-FR =
    Svako ko zna da se dete, ili odrasla osoba koja se ne može zaštititi, zlostavlja obaveštava vlasti.
    (Code pénal, article 434-3.)
    Ko je vezan profesionalnom tajnom sme da prijavi. U paru i bez pristanka, ako je život u neposrednoj opasnosti.
    (Code pénal, article 226-14.)
reporting-duty-NO =
    Svako pokušava da spreči nasilje u bliskim odnosima, prijavom policiji ili na drugi način.
    To važi i uz obavezu čuvanja tajne.
    (Straffeloven, § 196.)
    Javni organi i mnoga zanimanja obaveštavaju službu za zaštitu dece kada je dete u opasnosti.
    (Barnevernsloven, § 13-2.)
