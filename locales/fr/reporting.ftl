# The duty to report, country by country (R25). Sources stand in each text.

reporting-duty = Obligation de signaler
    .never = L’application n’envoie jamais rien.
    .text = Ce que chacune ici doit savoir
    .hint = Ce texte accompagne chaque entretien. Les lois changent et les métiers diffèrent : faites-le lire une fois par une juriste.
    .back = Reprendre le texte de notre pays
reporting-duty-RS =
    Qui apprend des violences dans une famille, ou leur danger, le signale sans délai à la police ou au procureur.
    (Loi sur la prévention des violences familiales, 2016, article 13.)
    Les associations et les citoyens préviennent l’autorité de tutelle ou le procureur quand un enfant a besoin de protection.
    (Loi sur la famille, article 263.)
reporting-duty-BG =
    Qui apprend qu’un enfant a besoin de protection prévient aussitôt l’aide sociale, l’agence de protection de l’enfance ou la police.
    Cela vaut aussi sous le secret professionnel.
    (Loi sur la protection de l’enfant, article 7.)
    Pour les adultes, il n’y a pas d’obligation générale. Ils décident eux-mêmes.
reporting-duty-DK =
    Chacun prévient la commune quand un enfant est négligé ou en danger.
    (Barnets lov, § 135.)
    Qui exerce une charge publique a une obligation plus stricte.
    (Barnets lov, § 133.)
    Pour les adultes, il n’y a pas d’obligation générale. Ils décident eux-mêmes.
reporting-duty-FR =
    Qui sait qu’un enfant, ou un adulte qui ne peut se protéger, est maltraité prévient les autorités.
    (Code pénal, article 434-3.)
    Qui est tenu au secret professionnel peut signaler. Dans un couple, même sans accord si la vie est en danger immédiat.
    (Code pénal, article 226-14.)
reporting-duty-NO =
    Chacun tâche d’empêcher les violences dans les relations proches, en prévenant la police ou autrement.
    Cela vaut aussi sous le secret professionnel.
    (Straffeloven, § 196.)
    Les services publics et de nombreux métiers préviennent la protection de l’enfance quand un enfant est en danger.
    (Barnevernsloven, § 13-2.)
