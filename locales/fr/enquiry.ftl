enquiry = Nouvelle prise de contact
enquiry-lead = Une seule chose est nécessaire : de quoi reconnaître la personne.
enquiry-restored = Ce que vous aviez tapé est de nouveau là.

enquiry-called = Comment puis-je vous appeler ?
    .hint = Un nom, un surnom ou un signe. Un numéro de téléphone seul suffit aussi.
enquiry-called-as = Ce qui a été donné est un
enquiry-known-not = Quelqu’un d’autre

enquiry-reach = Comment est-il sûr de vous joindre ?
enquiry-reach-closed = Ce qui n’est pas dit n’est pas permis
enquiry-reach-known = Ce qui est sûr reste comme avant. Ce qui est écrit ici le remplace.
enquiry-phone = Téléphone
enquiry-email = Courriel
enquiry-may = Pouvons-nous
    .hint = Les heures ci-dessus permettent d’appeler ; les SMS et les courriels se demandent.
enquiry-may-call = appeler
enquiry-may-text = envoyer un SMS
enquiry-may-e-mail = envoyer un courriel
enquiry-when = Quand est-il sûr d’appeler ?
    .hint = Sans heure, nous n’appelons pas. Des heures plus précises peuvent être ajoutées sur la page de la personne.
enquiry-when-mornings = matin, 9 h à 12 h
enquiry-when-afternoons = après-midi, 12 h à 17 h
enquiry-when-evenings = soir, 17 h à 21 h
enquiry-when-weekends = week-end, 10 h à 20 h
enquiry-when-anytime = à tout moment, 8 h à 22 h
enquiry-say-name = Qui devons-nous dire qui appelle ?
enquiry-say-reason = Et à quel sujet ?
    .hint = Quelque chose d’anodin, comme un livre commandé. Jamais notre nom.
enquiry-who-answers = Qui peut répondre ?
enquiry-voicemail = Si personne ne répond
enquiry-voicemail-message = Le message que nous pouvons laisser
    .hint = Un nom et quelque chose de vague. Jamais notre nom.

enquiry-topics = De quoi s’agit-il ?
    .hint = Le thème suffit. Personne n’a besoin de raconter ce qui s’est passé.
enquiry-topic-excluded = { $topic } (non proposé)
enquiry-times = Quand pourriez-vous venir ?
enquiry-channel = Comment la prise de contact nous est-elle parvenue ?
enquiry-sent-by = Par qui ?
    .hint = Rien ne leur est transmis. Les noms s’ajoutent dans les réglages.
    .nobody = pas dit

enquiry-book = Fixer un entretien maintenant
    .hint = Ctrl B, d’où que vous soyez. Sinon, un appel pour le fixer figure dans Aujourd’hui.
enquiry-book-day = Jour
enquiry-book-hour = Heure
enquiry-book-place = Où
enquiry-book-with = Avec

enquiry-more = Plus, quand il y a le temps
enquiry-more-what = SMS, courriels, qui peut répondre, comment c’est parvenu

enquiry-record = Noter la prise de contact
enquiry-count = Compter la prise de contact
enquiry-unnamed = Seulement la compter
    .title = Déjà répondu, et personne n’est noté
enquiry-later = Continuer plus tard
enquiry-discard = Vider le formulaire
enquiry-keys = Ctrl Entrée enregistre, Ctrl B fixe un entretien, Échap quitte et garde ce qui est tapé.
enquiry-recorded = Noté : { $called }
enquiry-counted = La prise de contact est comptée.

enquiry-perhaps = Peut-être la même personne
enquiry-perhaps-nobody = Personne avec un tel nom ou numéro jusqu’ici.
enquiry-perhaps-same = C’est la même
enquiry-no-story = Ce qui s’est passé n’est pas noté ici et n’a pas besoin d’être raconté.
