# The duty to report, country by country (R25). Sources stand in each text.

reporting-duty = Underretningspligt
    .never = Appen sender aldrig noget.
    .text = Hvad alle her bør vide
    .hint = Det står ved hver samtale. Love ændrer sig, og fag er forskellige: lad en jurist læse det én gang.
    .back = Brug teksten for vores land
reporting-duty-RS =
    Den, der hører om vold i en familie eller fare for den, siger det straks til politiet eller anklageren.
    (Lov om forebyggelse af vold i familien, 2016, artikel 13.)
    Foreninger og borgere underretter værgemålsmyndigheden eller anklageren, når et barn har brug for beskyttelse.
    (Familieloven, artikel 263.)
reporting-duty-BG =
    Den, der hører, at et barn har brug for beskyttelse, underretter straks de sociale myndigheder, børneværnet eller politiet.
    Det gælder også under tavshedspligt.
    (Loven om beskyttelse af børn, artikel 7.)
    For voksne er der ingen almindelig pligt. De bestemmer selv.
reporting-duty-DK =
    Alle underretter kommunen, når et barn udsættes for omsorgssvigt eller er i fare.
    (Barnets lov, § 135.)
    Den, der har et offentligt hverv, har en skærpet pligt.
    (Barnets lov, § 133.)
    For voksne er der ingen almindelig pligt. De bestemmer selv.
reporting-duty-FR =
    Den, der ved, at et barn eller en voksen, som ikke kan beskytte sig, mishandles, siger det til myndighederne.
    (Code pénal, article 434-3.)
    Den, der har tavshedspligt, må underrette. I et parforhold også uden samtykke, hvis livet er i umiddelbar fare.
    (Code pénal, article 226-14.)
reporting-duty-NO =
    Alle forsøger at afværge vold i nære relationer ved at sige det til politiet eller på anden måde.
    Det gælder også under tavshedspligt.
    (Straffeloven, § 196.)
    Offentlige myndigheder og mange fag underretter børneværnet, når et barn er i fare.
    (Barnevernsloven, § 13-2.)
