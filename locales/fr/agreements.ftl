agreement-way-written = Sur papier
agreement-way-oral = De vive voix
agreement-way-witnessed = De vive voix, devant témoin
agreement-way-alias = Sur papier, avec le nom utilisé ici

agreement-progress-all-signed = Tout le monde a signé
agreement-progress-some-open =
    { $open ->
        [one] Un engagement reste à signer
       *[other] { $open } engagements restent à signer
    }
agreement-progress-nobody-yet = Encore personne pour signer

agreement = Engagement de confidentialité
agreement-open = Engagement à signer
agreement-agreed = D’accord le { $day }
agreement-missing = Reste à signer : { $names }.
agreement-gist = Ce qui est dit dans le groupe y reste, même après le départ.
agreement-record = Noter les engagements
    .why = Chaque manière compte autant. Un papier à la maison peut être dangereux : personne n’a à en signer un.
    .action = Noter
agreement-recorded = Noté. { $state }.
agreement-who = Qui s’est engagé
agreement-way = De quelle manière
    .why = Aucune copie du papier n’est gardée ici.
agreement-why-written = Signé de son propre nom.
agreement-why-oral = Dit avec des mots.
agreement-why-witnessed = Dit avec des mots, quelqu’un d’autre était présent.
agreement-why-alias = Signé d’un surnom.
agreement-on = Quel jour
    .why = Laissez vide pour aujourd’hui.
agreement-lapse = L’engagement ne vaut plus
agreement-lapsed = L’engagement est de nouveau à signer.
## The text. Its law is the duty to report of the country (R25).

agreement-text =
    Ce qui est dit dans le groupe reste dans le groupe.

    Je ne dis à personne qui est dans le groupe, ce qui s’y dit, ni où et quand il se réunit.
    Je n’écris rien à ce sujet et je ne prends pas d’images.
    Quand je parle du groupe à d’autres, je ne parle que de moi.
    Si je croise quelqu’un du groupe ailleurs, j’attends qu’on me salue.
    Cette promesse est la même pour les participantes, les animatrices et les invitées. Elle vaut aussi après mon départ.

    Je n’ai pas à signer de mon vrai nom. Je peux aussi promettre de vive voix.
    Je n’emporte pas le papier chez moi si ce n’est pas sûr.

    La loi prévoit des exceptions. Quelqu’un peut alors devoir parler, et le dit d’abord si c’est possible :
    { $law }

    Je peux poser toutes mes questions à tout moment. Je viens au groupe parce que je le veux.
agreement-text-no-law = (Ici figure ce que dit la loi du pays. Demandez à une juriste.)
agreement-earlier = Nouveau texte : redemander
agreement-again = Le texte est nouveau. On redemande à qui a accepté un texte antérieur.
agreement-read = Lire et imprimer
agreement-language = Langue du texte
agreement-draft = C’est un projet de texte. Faites-le lire par une juriste.
agreement-draft-change = Modifier le texte
agreement-version = Version { $version }, { $day }
agreement-print = Imprimer
    .why = Sur le papier ne figurent que les noms utilisés ici et des lignes à signer.
agreement-page = Ce que nous nous promettons
agreement-page-name = Nom utilisé ici
agreement-page-sign = Signature ou signe
agreement-page-day = Jour
agreement-guests = Invitées
agreement-guest = Une invitée d’un soir
    .hint = Seulement le nom utilisé ici. Laissez vide s’il n’y en a pas.
agreement-guest-evening = Quel soir
agreement-guest-remove = Retirer
    .name = Retirer : { $called }
agreement-guest-removed = Retirée : { $called }.
agreement-signers = Qui promet
settings-agreement = Engagement
    .why = Ce que chacune promet : garder le silence. Ce qui est signé reste tel quel.
agreement-edit = Ce qui est promis
    .hint = La loi de votre pays y figure. Chaque changement fait une nouvelle version.
agreement-asks-again = On redemande à tout le monde
    .hint = Désactivez seulement si le sens est le même.
agreement-publish = En faire la nouvelle version
agreement-published = La nouvelle version vaut désormais.
agreement-shipped = Reprendre le texte de l’application
agreement-versions = Versions antérieures
agreement-came-with-app = venue avec l’application
