# The duty to report, country by country (R25). Sources stand in each text.

reporting-duty = Plikt til å melde fra
    .never = Appen sender aldri noe.
    .text = Dette bør alle her vite
    .hint = Det står ved hver samtale. Lover endres, og yrker er ulike: la en jurist lese det én gang.
    .back = Bruk teksten for landet vårt
reporting-duty-RS =
    Den som får vite om vold i en familie, eller fare for det, sier straks fra til politiet eller påtalemyndigheten.
    (Lov om forebygging av vold i familien, 2016, artikkel 13.)
    Foreninger og borgere melder fra til vergemyndigheten eller påtalemyndigheten når et barn trenger vern.
    (Familieloven, artikkel 263.)
reporting-duty-BG =
    Den som får vite at et barn trenger vern, melder straks fra til sosialtjenesten, barnevernet eller politiet.
    Det gjelder også under taushetsplikt.
    (Lov om vern av barn, artikkel 7.)
    For voksne er det ingen alminnelig plikt. De bestemmer selv.
reporting-duty-DK =
    Alle melder fra til kommunen når et barn blir forsømt eller er i fare.
    (Barnets lov, § 135.)
    Den som har et offentlig verv, har strengere plikt.
    (Barnets lov, § 133.)
    For voksne er det ingen alminnelig plikt. De bestemmer selv.
reporting-duty-FR =
    Den som vet at et barn, eller en voksen som ikke kan verne seg, blir mishandlet, sier fra til myndighetene.
    (Code pénal, article 434-3.)
    Den som har taushetsplikt, kan melde fra. I et parforhold også uten samtykke, hvis livet er i umiddelbar fare.
    (Code pénal, article 226-14.)
reporting-duty-NO =
    Alle prøver å avverge vold i nære relasjoner, ved å si fra til politiet eller på annen måte.
    Det gjelder også under taushetsplikt.
    (Straffeloven, § 196.)
    Offentlige organer og mange yrker melder fra til barnevernstjenesten når et barn er i fare.
    (Barnevernsloven, § 13-2.)
