# The duty to report, country by country (R25). Sources stand in each text.

reporting-duty = Duty to report
    .never = The app never sends anything.
    .text = What everybody here should know
    .hint = It stands beside each conversation. Laws change, and professions differ: have a lawyer read it once.
    .back = Use the text of our country
reporting-duty-RS =
    Whoever learns of violence in a family, or of danger of it, tells the police or the public prosecutor without delay.
    (Law on the Prevention of Domestic Violence, 2016, Article 13.)
    Associations and citizens tell the guardianship authority or the prosecutor when a child needs protection.
    (Family Act, Article 263.)
reporting-duty-BG =
    Whoever learns that a child needs protection tells the social assistance directorate, the child protection agency or the police at once.
    This holds under a duty of silence too.
    (Child Protection Act, Article 7.)
    For adults there is no general duty. They decide themselves.
reporting-duty-DK =
    Everybody tells the municipality when a child is neglected or in danger.
    (Barnets lov, § 135.)
    Whoever holds a public office has a stricter duty.
    (Barnets lov, § 133.)
    For adults there is no general duty. They decide themselves.
reporting-duty-FR =
    Whoever knows that a child, or an adult who cannot protect herself, is ill-treated tells the authorities.
    (Code pénal, article 434-3.)
    Those bound by professional secrecy may report, and within a couple also without consent if life is in immediate danger.
    (Code pénal, article 226-14.)
reporting-duty-NO =
    Everybody tries to avert violence in close relations, by telling the police or in another way.
    This holds under a duty of silence too.
    (Straffeloven, § 196.)
    Public bodies and many professions tell the child welfare service when a child is in danger.
    (Barnevernsloven, § 13-2.)
