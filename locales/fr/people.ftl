called-as-name = nom
called-as-nickname = surnom
called-as-sign = signe

pronoun-not-asked = pas demandé
pronoun-she = elle
pronoun-he = il
pronoun-they = iel

gender-not-asked = pas demandé
gender-not-said = préfère ne pas le dire
gender-woman = femme
gender-man = homme
gender-other = autre

age-band-not-asked = pas demandé
age-band-not-said = préfère ne pas le dire
age-band-under-18 = moins de 18 ans
age-band-18-29 = 18 à 29 ans
age-band-30-39 = 30 à 39 ans
age-band-40-49 = 40 à 49 ans
age-band-50-59 = 50 à 59 ans
age-band-60-69 = 60 à 69 ans
age-band-70-up = 70 ans et plus

stage-enquiry = a pris contact
stage-conversation-booked = entretien fixé
stage-conversation-held = entretien mené
stage-waiting = attend un groupe
stage-in-group = dans un groupe
stage-left = est partie

who-may-answer-not-asked = pas demandé
who-may-answer-only-the-person = seule la personne peut répondre
who-may-answer-anyone = n’importe qui peut répondre

voicemail-rule-not-asked = pas demandé : ne laisser aucun message
voicemail-rule-nothing = ne laisser aucun message
voicemail-rule-message = laisser ce message

lives-with-danger-not-asked = pas demandé
lives-with-danger-not-said = préfère ne pas le dire
lives-with-danger-yes = vit avec quelqu’un dont il faut se méfier
lives-with-danger-no = ne vit avec personne dont il faut se méfier

reach-state-now = sûr maintenant
reach-state-text-only = SMS seulement
reach-state-e-mail-only = courriel seulement
reach-state-later = pas maintenant
reach-state-expired = redemander d’abord
reach-state-closed = pas permis

reach-closed-not-asked = Personne n’a encore demandé ce qui est sûr.
reach-closed-not-allowed = Ni appels, ni SMS, ni courriels ne sont permis.
reach-closed-no-number = Il n’y a ni numéro ni adresse pour ce qui est permis.
reach-closed-no-hours = Les heures sûres n’ont pas été demandées.
reach-closed-no-consent = Il n’y a pas de consentement au contact, ou il a été retiré.

number-because-safe-now = C’est sûr maintenant.
number-because-reason-given = Une raison a été notée.

call-about-call-back = à rappeler
call-about-book-conversation = entretien à fixer
call-about-tell-group = un groupe à annoncer
call-about-ask-after = prendre des nouvelles

call-result-reached = jointe
call-result-not-reached = personne n’a répondu
call-result-left-message = message laissé
call-result-somebody-else = quelqu’un d’autre a répondu
call-result-let-go = plus nécessaire

apart-level-group = pas dans le même groupe
apart-level-site-day = pas dans le même groupe, ni dans le bâtiment au même moment
address-not-asked = pas demandé
address-first-name = par son prénom, en tutoyant
address-polite = en vouvoyant

yes-no-not-asked = pas demandé
yes-no-not-said = préfère ne pas le dire
yes-no-yes = oui
yes-no-no = non

access-not-asked = pas demandé
access-not-said = préfère ne pas le dire
access-nothing = rien n’est nécessaire
access-something = quelque chose est nécessaire

access-need-step-free = sans marches
access-need-hearing = entend peu
access-need-sight = voit peu
access-need-plain-words = des mots simples et du temps
access-need-company = quelqu’un l’accompagne

children-not-asked = pas demandé
children-not-said = préfère ne pas le dire
children-nothing = pas d’enfants à la maison
children-something = des enfants à la maison

child-age-under-3 = moins de 3 ans
child-age-3-6 = 3 à 6 ans
child-age-7-12 = 7 à 12 ans
child-age-13-17 = 13 à 17 ans

status-paused = en pause
    .then = Garde sa place sur chaque liste. Personne n’appelle ni ne propose de place d’ici là.
status-unreachable = injoignable
    .then = Le silence n’est pas un refus : chaque place sur une liste reste.
status-withdrawn = ne souhaite pas continuer
    .then = Quitte toutes les listes et tous les groupes.
status-moved-on = a continué son chemin
    .then = A trouvé ce qui l’aide, ici ou ailleurs. Quitte toutes les listes et tous les groupes.

found-by-called = par le nom
found-by-real-name = par un autre nom

duplicate-why-same-number = Le même numéro est noté. Un numéro peut être partagé.
duplicate-why-similar-name = Le nom se ressemble.

people-filter-everyone = Tout le monde
people-filter-waiting = En attente
people-filter-in-group = Dans un groupe
people-filter-conversation-ahead = Entretien à venir
people-filter-nothing-open = Rien d’ouvert

people-sort-name = Nom
people-sort-since = Depuis

way-step-enquiry = Contact
way-step-conversation = Entretien
way-step-waiting = Attente
way-step-group = Groupe
way-step-agreement = Engagement

step-state-done = fait
step-state-now = en cours
step-state-ahead = à venir
step-state-skipped = pas nécessaire

people = Personnes
people-empty = Il n’y a encore personne
    .why = Toutes celles qui prennent contact apparaîtront ici. Commencez par la première prise de contact.
people-count =
    { $count ->
        [one] une personne
       *[other] { $count } personnes
    }
people-filter = Quelles personnes
people-stage = Chemin
people-topics = Thèmes
people-reach = Joignable
people-nobody-here = Personne ici pour le moment
    .why = Personne ne correspond à ce choix. Les autres sont toujours sur la liste.

person-more = Plus
person-change-about = Changer les données
person-join = Mettre sur la liste d’attente
person-merge = Est la même qu’une autre personne
person-apart = Séparer
person-stage-enquiry = a pris contact le { $day }
person-stage-conversation-booked = entretien fixé au { $day }
person-stage-conversation-held = entretien mené le { $day }
person-stage-waiting = attend un groupe depuis le { $day }
person-stage-in-group = dans un groupe depuis le { $day }
person-stage-left = est partie le { $day }

contact-title =
    { $pronoun ->
        [she] Comment il est sûr de la joindre
        [he] Comment il est sûr de le joindre
       *[other] Comment il est sûr de joindre cette personne
    }
contact-closed = Ce qui n’est pas dit n’est pas permis.
contact-unconfirmed-settle = On lui a demandé : retirer ceci
contact-unconfirmed = Non confirmé, demandez avant d’appeler
contact-asked-on = demandé le { $day }
contact-ask-again-on = redemander le { $day }
contact-phone = Téléphone
contact-email = Courriel
contact-no-number = Pas de numéro
contact-calls = appels
contact-texts = SMS
contact-e-mails = courriels
contact-answer-not-asked = qui peut répondre n’a pas été demandé
contact-answer-anyone = n’importe qui peut répondre
contact-answer-only-the-person =
    { $pronoun ->
        [she] elle seule peut répondre
        [he] lui seul peut répondre
        [they] cette personne seule peut répondre
       *[other] seule la personne peut répondre
    }
contact-say = Dire
contact-say-both = « Bonjour, c’est { $name }, au sujet de ceci : { $reason }. »
contact-say-name = « Bonjour, c’est { $name }. »
contact-say-reason = « Bonjour, j’appelle au sujet de ceci : { $reason }. »
contact-say-nothing = Rien n’a été convenu. Ne jamais dire qui nous sommes.
contact-quoted = « { $text } »
contact-nobody-answers = Si personne ne répond
contact-leave-message = Laisser ce message
contact-leave-nothing = Ne laisser aucun message
contact-who-answers = Qui peut répondre ?
contact-code-word = Mot de passe convenu
    .hint = Ce mot montre que c’est vraiment nous.
contact-code-word-keeps = Il y en a un. Laissé vide, il reste.
contact-other-way = Autre moyen
    .hint = Par qui, ou bien où laisser un mot.
contact-expired = Ce qui était sûr valait jusqu’au { $day }. Redemandez d’abord.
contact-valid-until = Cela vaut jusqu’au { $day }.
contact-danger = Vit avec quelqu’un dont il faut se méfier
contact-ask-again = Il est temps de redemander ce qui est sûr
contact-owed = Un appel est ouvert : { $about }.
contact-unsafe = Le { $day }, le numéro a été montré hors des heures sûres : { $reason }
contact-call = Appeler maintenant
contact-text = Envoyer un SMS
contact-e-mail = Écrire un courriel
contact-change = Changer
contact-ask = Noter ce qui est sûr
contact-urgent = Cela ne peut pas attendre
contact-settle = Appels ouverts
contact-keep = Voilà ce qui est sûr
contact-phone-unusual = Cela semble inhabituel. Relisez-le une fois ; il est gardé tel quel.
contact-neutral = Prendre des mots neutres
contact-neutral-words = Bonjour, c’est { $name }. Je réessaierai une autre fois.
contact-neutral-nameless = Bonjour. Je réessaierai une autre fois.
contact-changed = Ce qui est sûr est noté.
contact-keeps = Laissé vide, { $there } reste.
contact-drop-phone = Retirer le numéro
contact-drop-email = Retirer l’adresse
contact-drop-code-word = Retirer le mot convenu
contact-danger-asked =
    { $pronoun ->
        [she] Avec qui vit-elle ?
        [he] Avec qui vit-il ?
       *[other] Avec qui vit cette personne ?
    }
    .hint = Demandé pour qu’aucun appel ne fasse de mal. Toute réponse convient, aucune aussi.
contact-holds-until = Cela vaut jusqu’au
    .hint = Après ce jour, rien n’est permis.
contact-ask-again-when = Redemander le
    .hint = Laissé vide : dans un mois.

hours = Quand est-il sûr d’appeler ou d’écrire ?
    .hint = Sans heure, nous n’appelons pas et n’écrivons pas.
hours-days = Jours des heures, ligne { $number }
hours-from = De
hours-until = À
hours-remove = Retirer
hours-other = autres heures
hours-span = { $days } { $from } à { $until }
hours-whole-day = { $days }, toute la journée
days-every = Tous les jours
days-weekdays = En semaine
days-weekend = Samedi et dimanche
days-run = { $first } à { $last }

call-title = Appeler { $called }
call-not-safe-now = Pas sûr maintenant
call-reason = Pourquoi cela ne peut-il pas attendre ?
    .hint = C’est noté et reste sur la page.
call-show-number = Montrer le numéro
call-how =
    { $tries ->
        [0] Comment s’est passé l’appel ? ({ $about })
        [one] Comment s’est passé l’appel ? ({ $about } ; un essai jusqu’ici)
       *[other] Comment s’est passé l’appel ? ({ $about } ; { $tries } essais jusqu’ici)
    }
call-result-do-reached = Jointe
call-result-do-not-reached = Personne n’a répondu
call-result-do-left-message = Message laissé
call-result-do-somebody-else = Quelqu’un d’autre a répondu
call-result-do-let-go = Plus nécessaire
call-recorded-reached = Noté : jointe.
call-recorded-not-reached = Noté : personne n’a répondu. L’appel reste ouvert.
call-recorded-left-message = Noté : le message est laissé. L’appel reste en attente.
call-recorded-somebody-else = Noté : quelqu’un d’autre a répondu. L’appel reste en attente.
call-recorded-let-go = Noté : plus nécessaire.

way = Chemin
way-enquiry = { $day }, { $channel }
way-conversation = { $day }, avec { $who }
way-conversation-open = à fixer
way-waiting =
    { $days ->
        [0] depuis aujourd’hui, « { $topics } »
        [one] un jour, « { $topics } »
       *[other] { $days } jours, « { $topics } »
    }
way-waited = pour « { $topics } »
way-group = depuis le { $day }, { $group }
way-agreement-open = à signer

about =
    { $pronoun ->
        [she] À son sujet
        [he] À son sujet
       *[other] À son sujet
    }
about-lead = Aucune réponse n’est obligatoire. Ce qui n’est pas demandé reste vide.
about-called = Nom ici
about-real-name = Vrai nom
    .hint = Seulement s’il a été donné. Il n’est jamais imprimé et ne figure sur aucune liste.
about-age = Âge
    .hint = Suit l’année de naissance, s’il y en a une.
about-years = { $years }, cette année
about-birth-year = Année de naissance
about-gender = Genre
    .hint = Demandé parce que certains groupes ne sont pas pour tout le monde.
about-pronoun = On dit
about-languages = Langues
about-languages-add = Ajouter une langue
about-languages-nothing = Aucune langue ne s’appelle ainsi.
about-language-remove = Retirer : { $language }
about-not-asked = pas demandé
about-change = Changer
about-saved = Tout est enregistré
about-unsaved = Pas encore enregistré

history = Historique
history-all = Tout montrer
person-enquiries = Venue avec
person-enquiry-no-topic = Pas encore de thème
person-waited = Avant, sur la liste d’attente
person-groups = Groupes
person-group-since = depuis le { $from }
person-group-ended = depuis le { $from }, le groupe est terminé
person-group-left = du { $from } au { $until }
person-group-open = Voir
person-enquiry-how = { $channel }, reçue par { $who }
person-enquiry-through = { $channel } ({ $through }), reçue par { $who }

attempts = Appels tentés
attempt-by = { $about }, par { $who }
attempt-unsafe = numéro montré hors des heures sûres

consents = Consentements
    .none = aucun pour l’instant
    .why = Chacun est à part. En retirer un n’est pas partir.
consent-purpose-contact = être contactée
consent-purpose-statistics = être comptée dans les totaux
consent-purpose-evaluation = être interrogée sur son expérience
consent-purpose-newsletter = recevoir la lettre d’information
consent-way = Comment a-t-il été donné ?
consent-way-oral = de vive voix
consent-way-written = par écrit
consent-way-witnessed = devant témoin
consent-on = Quand ?
consent-state-not-asked = pas demandé
consent-state-given = oui
consent-state-declined = non
consent-state-withdrawn = retiré
consent-said = { $state } le { $day }, { $way }
consent-yes = A dit oui
    .name = A dit oui : { $purpose }
consent-no = A dit non
    .name = A dit non : { $purpose }
consent-take-back = Retirer
    .name = Retirer : { $purpose }

note = Note
note-there = il y en a une
note-empty = rien n’est écrit
note-text = Note
note-guard = N’écrivez que ce qui aide. Pas de noms d’autrui, rien de ce qui s’est passé, rien sur la santé.
note-off = Ce type de note est désactivé. Celle-ci peut seulement être vidée.
note-kind-person = Notes sur une personne
    .hint = Par exemple, comment trouver l’entrée ensemble.
note-kind-enquiry = Notes sur une prise de contact
    .hint = Par exemple, ce qui a été promis au téléphone.
note-kind-conversation = Notes sur un entretien
    .hint = Pour la personne qui le mène et la coordinatrice. Rien de ce qui a été raconté.
details = Ce qui aide
    .what = façon de parler, accès, enfants, conseillère, étiquettes
details-address = Comment s’adresser à cette personne
details-interpreter = Faut-il un interprète ?
details-interpreter-yes = interprète nécessaire
details-access = Que faut-il pour venir et participer ?
    .hint = Demandé pour que la salle et le groupe conviennent.
details-access-yes = quelque chose est nécessaire pour participer
details-access-needs = Ce qu’il faut
details-access-note = Autre chose
details-children = Y a-t-il des enfants à la maison ?
    .hint = Demandé pour que quelqu’un puisse les garder. Nombre et âge suffisent ; pas de noms.
details-children-count = Combien d’enfants
    .empty = pas dit
details-children-ages = Leur âge
details-childcare = Faut-il quelqu’un pour les garder ?
details-childcare-yes = une garde d’enfants aide
details-therapist = Y a-t-il aussi un thérapeute ?
    .hint = Oui ou non suffit. Rien de plus n’est gardé.
details-advisor = Vient par
    .hint = Une conseillère ou un partenaire. Rien ne leur est transmis.
    .nobody = personne : est venue seule
details-through = par { $name }
details-tags = Étiquettes
    .none = Il n’y a pas encore d’étiquettes. On les crée dans les réglages.

status = Comment est-ce en ce moment ?
status-title = Absence temporaire
status-lead = Rien de ceci n’est définitif. Un bouton suffit pour revenir.
status-change = Pause ou départ
status-until = En pause jusqu’au
    .hint = Peut rester vide. Ce jour-là, c’est affiché dans Aujourd’hui.
status-do = Noter
status-changed = C’est noté.
status-follows-lists = Quitte la liste d’attente pour { $topics }.
status-follows-groups = Quitte { $groups }.
status-follows-conversations =
    { $count ->
        [one] L’entretien à venir est annulé.
       *[other] { $count } entretiens à venir sont annulés.
    }
status-follows-calls =
    { $count ->
        [one] Un appel en attente est abandonné.
       *[other] { $count } appels en attente sont abandonnés.
    }
status-since = depuis le { $day }
status-since-until = depuis le { $day }, jusqu’au { $until }
status-until-over = jusqu’au { $until } : il est temps de demander
status-back = De retour
status-back-done = Bon retour. C’est noté.
status-wait-again = Attendre de nouveau pour { $topics }
    .hint = À partir d’aujourd’hui, avec les mêmes souhaits.

people-tag = Étiquette
people-tag-any = toutes les étiquettes
people-status = Pause ou départ
people-status-any = tous les états

person-together = Avec
person-together-nobody = Ne souhaite être avec personne en particulier pour l’instant.
person-together-add = Garder ensemble
person-apart-kind = Quel est le souhait ?
person-apart-kind-apart = séparer
    .text = Jamais dans le même groupe.
person-apart-kind-together = garder ensemble
    .text = Dans le même groupe si possible.
person-apart-who = Avec qui ?
merge-title = Qui est la même personne que { $called } ?
merge-lead = Tout passe sur une seule page. Une annulation les sépare de nouveau.
merge-who = L’autre nom
merge-follows = devient la même personne. Prises de contact, appels, groupes et présences suivent.
merge-nothing-differs = Rien ne diffère qu’il faudrait choisir.
merge-do = C’est une seule personne
merge-done = Les deux sont maintenant une seule personne.
merge-born = née en { $year }
merge-called = Comment appeler cette personne ?
merge-real-name = Quel vrai nom ?
merge-pronoun = On en parle comme
merge-gender = Quel genre ?
merge-age = Quel âge ?
merge-safe-contact = Comment joindre cette personne sans danger ?
merge-address = Comment s’adresser à cette personne
merge-interpreter = Faut-il un interprète ?
merge-access = Que faut-il pour venir et participer ?
merge-children = Y a-t-il des enfants à la maison ?
merge-therapist = Y a-t-il aussi un thérapeute ?
merge-advisor = Vient par

person-apart-lead =
    { $pronoun ->
        [she] De qui elle est séparée ne figure qu’ici. Ailleurs, il est écrit « pas possible », jamais qui ni pourquoi.
        [he] De qui il est séparé ne figure qu’ici. Ailleurs, il est écrit « pas possible », jamais qui ni pourquoi.
       *[other] De qui cette personne est séparée ne figure qu’ici. Ailleurs, il est écrit « pas possible », jamais qui ni pourquoi.
    }
person-apart-nobody = Séparée de personne jusqu’ici.
person-apart-facilitator = animatrice
person-apart-meets = Elles se croisent en ce moment. Regardez leurs groupes.
person-apart-level = Jusqu’où ?
person-apart-add = Séparer
person-apart-remove = Plus nécessaire
person-apart-not-found = Aucun nom ne contient cela.
note-kind-goal = Objectifs personnels dans un groupe
    .hint = Ils appartiennent à la participante. Avec ses mots, et si elle le souhaite.
note-kind-session = Notes sur une séance
    .hint = Par exemple, que la clé coince. Rien de ce qui a été dit.
note-session = Note sur la séance
    .guard = Seulement neutre : la salle, l’heure. Pas de noms, rien de ce qui a été dit.
note-goal = Objectif personnel
