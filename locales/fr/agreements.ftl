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
