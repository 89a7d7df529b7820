place-office = au bureau
place-phone = par téléphone
place-elsewhere = ailleurs

conversation-state-booked = fixé
conversation-state-held = mené
conversation-state-missed = n’a pas eu lieu
conversation-state-called-off = annulé

outcome-accepted = attend un groupe
outcome-not-now = pas maintenant
outcome-referred = orientation ailleurs
outcome-other = autre chose

went-held = il a eu lieu
went-missed = il n’a pas eu lieu

conversation-standing-none = pas encore d’entretien
conversation-standing-booked = entretien fixé
conversation-standing-held = entretien mené
readiness-not-asked = pas demandé
readiness-not-said = préfère ne pas le dire
readiness-ready = prête pour un groupe
readiness-unsure = pas encore sûre
readiness-not-yet = pas encore

conversations = Entretiens
conversations-none = Pas d’entretien jusqu’ici.
conversation-at = { $day }, { $hour }
conversation-where-with = { $place }, avec { $who }
conversation-came-not-until = pas avant : { $day }
conversation-came-referred = orientation : { $to }

conversation-book = Fixer un entretien
conversation-book-do = Fixer
booking-week = Ce qui est réservé cette semaine
interviewer-open = Pas encore décidé
interviewer-other = Quelqu’un d’autre
interviewer-name = Nom
    .hint = Pour une personne sans phrase secrète. Seule une coordinatrice ouvre cet entretien.
booking-week-line = { $hour } { $who }
booking-week-free = libre
booking-week-clash = { $who } a un entretien à ce moment : { $hours }
conversation-booked = Fixé : { $day }, { $hour }.
conversation-booked-busy = Fixé : { $day }, { $hour }. Il y a un autre entretien à cette heure.
conversation-move = Déplacer
conversation-move-do = Déplacer
conversation-cancel = Annuler
conversation-cancel-title = Annuler l’entretien ?
conversation-cancel-do = Annuler l’entretien
conversation-cancelled = L’entretien est annulé.
conversation-another-day = Trouver un autre jour
    .hint = Un appel pour le fixer figure alors dans Aujourd’hui.
conversation-record = Noter comment cela s’est passé

conversation-with = Entretien avec { $called }
conversation-lead = { $day }, { $hour }, { $where }
conversation-went = Comment cela s’est-il passé ?
conversation-missed-then = Le silence n’est pas un non. Un appel pour trouver un autre jour figure dans Aujourd’hui, quand c’est sûr.
conversation-outcome = Qu’en est-il ressorti ?
conversation-then-accepted = Les souhaits viennent ensuite.
conversation-then-not-now = Peut-être plus tard ; pas encore sur la liste.
conversation-then-referred = Autre chose aide mieux.
conversation-then-other = Il n’y a pas de suite ici.
conversation-not-until = Pas avant
    .hint = Peut rester vide.
conversation-referred-to = Orientation vers
    .hint = Peut rester vide. Là-bas, personne ne l’apprend par nous.
conversation-referred-place = Lieu du répertoire
    .other = un autre lieu
conversation-readiness = Prête pour un groupe ?
    .hint = On demande, on ne juge jamais. Ce qui s’est passé n’a pas à être raconté.
conversation-topics = Attend un groupe sur
conversation-record-do = Noter
conversation-recorded = L’entretien est noté.
conversation-recorded-call = Noté. Un appel pour trouver un autre jour est ouvert.
conversation-no-notes = Rien de ce qui a été dit n’est gardé ici.
conversation-nothing-more = Il n’y a pas eu de suite.

conversation-beside = À savoir
conversation-beside-topics = Venue avec
conversation-beside-times = Quand il y a du temps
conversation-beside-waits = Attend déjà
conversation-beside-reach = Joignable
