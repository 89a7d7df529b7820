settings = Réglages
settings-you = Vous
    .why = Votre nom ici et la langue que vous lisez.
settings-centre = Le centre
    .why = Où vous travaillez et comment ses pages sont écrites.
settings-topics = Thèmes
    .why = Ce avec quoi les personnes viennent, dans l’ordre où c’est proposé.
settings-rooms = Salles
    .why = Les lieux où les groupes se réunissent. Deux groupes n’ont jamais la même salle au même moment.
settings-programmes = Programmes
    .why = Vos façons de mener des groupes. Chacun commence par une copie, que vous changez à votre gré.
settings-access = Qui a une phrase secrète
    .why = Chacune ouvre le bureau avec la sienne. Personne ne peut la retrouver.
settings-add = Ajouter
settings-added = Ajouté : { $name }
settings-not-saved = Pas encore enregistré. Ce qui manque est indiqué ci-dessus.
settings-put-away = Rangé
    .why = Ce qui est rangé n’est plus proposé. Ce qui en dépend le garde.
settings-put-away-act = Ranger
    .name = Ranger : { $name }
settings-put-away-done = Rangé : { $name }. Annuler le fait revenir.
settings-take-out = Ressortir
    .name = Ressortir : { $name }
settings-taken-out = De nouveau proposé : { $name }

you-name = Votre nom ici
    .hint = Il figure au bas de l’écran et dans l’historique. Un surnom suffit.
you-language = Langue
    .hint = Elle change aussitôt. Les autres personnes du bureau gardent la leur.

centre-name = Nom du centre
    .hint = Ce champ peut rester vide.
centre-country = Pays
    .hint = Les jours fériés, les numéros d’urgence et les textes de loi en dépendent.
country-other = Ailleurs
centre-zone = Fuseau horaire
    .hint = Les heures des séances et des appels sont celles de ce fuseau.
centre-language = Langue des pages imprimées
    .hint = Les nouveaux programmes y prennent aussi leur nom.

topic-name = Nom de « { $name } »
topic-excluded = Non proposé
    .name = Non proposé : { $name }
    .why = Une prise de contact à ce sujet reçoit une réponse aimable et elle est comptée. Personne n’attend pour cela.
topic-add = Un thème de plus
    .hint = Tapez-le et appuyez sur Entrée.
topics-empty = Il n’y a pas de thèmes
    .why = Chaque prise de contact et chaque groupe a un thème. Commencez par ce qui revient le plus souvent.
    .act = Écrire le premier

starter-topic-violence = Violences
starter-topic-grief = Deuil
starter-topic-separation = Séparation et divorce
starter-topic-illness = Maladie grave
starter-topic-addiction = Dépendance
starter-topic-loneliness = Solitude
starter-topic-religion = Religion
starter-topic-politics = Politique

room-add = Une salle de plus
    .hint = Tapez son nom et appuyez sur Entrée. Le reste peut suivre.
rooms-empty = Il n’y a pas encore de salles
    .why = Avec des salles, les groupes trouvent leur lieu, et deux ne se croisent jamais dans la même. Une marche part aussi de quelque part.
    .act = Nommer la première
room-name = Son nom
room-kind = Quel genre de lieu
venue-kind-centre-room = Une salle du centre
venue-kind-community-centre = Maison de quartier
venue-kind-meeting-room = Salle de réunion ailleurs
venue-kind-private-home = Chez une participante
venue-kind-restaurant = Restaurant ou café
venue-kind-outdoors = En plein air
venue-kind-other = Un autre lieu
room-address = Où c’est
    .hint = Ce champ peut rester vide.
    .home = C’est une donnée personnelle de la personne qui y habite. Demandez avant de la noter ; elle peut rester vide.
room-capacity = Combien de personnes y tiennent
    .hint = Les animatrices comptent aussi.
    .empty = inconnu
room-seats =
    { $count ->
        [one] une place
       *[other] { $count } places
    }
room-step-free = Peut-on entrer sans marches ?
    .hint = Certaines personnes souhaitent un lieu sans escalier.
step-free-not-asked = Personne n’a regardé
step-free-yes = Oui, sans marches
    .note = sans marches
step-free-no = Non, il y a des marches
    .note = avec marches

programme-add = Ajouter un programme
    .why = Choisissez ce qui est le plus proche de ce que vous faites. Vous recevez une copie et pouvez tout y changer.
programme-add-copy = Ajouter une copie
programmes-empty = Il n’y a pas encore de programmes
    .why = Un programme dit comment fonctionne un type de groupe : combien de personnes, à quel rythme, qui l’anime. Chaque groupe en est issu.
programme-running = Les groupes déjà là gardent leurs propres nombres. Un changement vaut pour les nouveaux.
programme-name = Nom
programme-size = { $least } à { $most } personnes
programme-open = ouvert
programme-count =
    { $count ->
        [one] une séance
       *[other] { $count } séances
    }
programme-people = Les personnes
    .hint = Les animatrices ne sont jamais comptées. Un groupe de moins de quatre est fragile.
programme-least-to-start = Au moins, pour commencer
programme-least-to-go-on = Au moins, pour continuer
programme-most = Au plus
programme-gender-rule = Pour qui
gender-rule-anyone = Tout le monde
gender-rule-women = Femmes et filles
gender-rule-men = Hommes
programme-least-age = Âge minimum
    .hint = Vide veut dire tout âge.
    .empty = tout âge
programme-conversation-first = Un entretien d’abord
    .hint = Personne n’entre dans un groupe avant un entretien préalable.
programme-agreement-first = L’accord de chacune d’abord
    .hint = Tout le monde s’est engagé à la confidentialité avant la première séance.
programme-meetings = Les réunions
programme-sessions = Séances
    .hint = Sans nombre de séances, le groupe est ouvert et dure aussi longtemps qu’il le veut.
    .empty = ouvert
programme-minutes = Minutes chacune
programme-rhythm = À quel rythme
rhythm-weekly = chaque semaine
rhythm-fortnightly = toutes les deux semaines
rhythm-monthly = toutes les quatre semaines
rhythm-irregular = à des dates à lui
programme-activity = Ce que fait le groupe
activity-talk = Parler
    .text = Les personnes s’assoient ensemble et partagent.
activity-activity = Une activité commune
    .text = Marcher, cuisiner, faire de l’exercice.
programme-seats = Places d’animation
    .hint = Un groupe commence quand les places nécessaires sont occupées.
    .none = Il n’y en a pas : le groupe s’anime lui-même.
seat-role = Rôle
seat-needed = Nécessaires
seat-up-to = Au plus
seat-until = Jusqu’à la séance
    .empty = la fin
seat-add = Ajouter une place
seat-remove = Retirer
    .name = Retirer : { $role }

preset-belgrade = Douze séances
    .text = Six à dix femmes se réunissent chaque semaine, avec une pair-aidante et une alliée.
preset-sofia = Petit cercle
    .text = Cinq personnes au plus, après un premier entretien, à une heure convenue ensemble.
preset-denmark = Groupe avec initiatrices
    .text = Quatre à huit personnes après un entretien préalable. Une ou deux initiatrices aident au début, puis se retirent.
preset-france = Rencontres ouvertes
    .text = Des dates au fil de l’eau, dans toutes sortes de lieux, avec une animation quelle qu’elle soit, ou sans.
preset-norway = Groupe qui continue
    .text = Tout le monde signe, les souhaits comptent, et le groupe continue s’il le veut.

passphrase-current = La phrase secrète actuelle
passphrase-new = La nouvelle phrase secrète
    .hint = Au moins 15 caractères. Une phrase que vous seule diriez convient bien.
passphrase-offer = Me proposer six mots
    .why = Ils ont été tirés au hasard. Notez-les jusqu’à ce que vous les sachiez.
passphrase-offer-other = Six autres mots
passphrase-again = La nouvelle encore une fois
    .differs = Ce n’est pas la même. « Montrer » vous laisse voir les deux.
passphrase-change = Changer la phrase secrète
passphrase-changing = Changement…
passphrase-changed = C’est fait. Désormais, seule la nouvelle phrase secrète ouvre le bureau. Le kit de récupération reste le même.

## Étiquettes et répertoire

settings-tags = Étiquettes
    .why = Vos propres mots pour retrouver les personnes. Ils ne sont jamais imprimés.
tags-empty = Il n’y a pas encore d’étiquettes
    .why = Une étiquette est un mot, comme un cours de langue ou une ville. Elle ne dit rien de ce qui s’est passé.
    .act = Ajouter la première étiquette
tag-add = Une étiquette de plus
    .hint = Un ou deux mots qu’elle peut lire par-dessus votre épaule.
tag-name = Nom de « { $name } »

settings-directory = Répertoire
    .why = Par qui les personnes viennent, et vers où vous les orientez. Rien n’est jamais envoyé d’ici.
directory-kind = De quoi s’agit-il ?
directory-kind-advisor = une conseillère
    .what = La conseillère par qui la personne vient.
    .many = Conseillères
directory-kind-partner = un partenaire
    .what = Une organisation par laquelle des personnes viennent.
    .many = Partenaires
directory-kind-referral = un lieu d’orientation
    .what = Là où autre chose aide mieux.
    .many = Lieux d’orientation
directory-add = Ajouter au répertoire
directory-name = Son nom
directory-helps-with = En quoi il aide
directory-contact = Comment le joindre
    .hint = Un numéro, une adresse, les heures. Pas ceux d’une participante.

settings-notes = Notes
    .why = Beaucoup de centres n’en gardent pas, et ce qui n’est pas écrit ne peut nuire. Chaque type est désactivé au départ.
phone-line = Ligne téléphonique
phone-line-days = Quels jours ?
    .hint = Sans jour, il n’y a pas d’heures.
settings-holidays = Vacances scolaires
    .why = Rien n’est prévu ces jours-là. Les jours fériés sont déjà connus.
school-holiday-add = Ajouter des vacances
school-holiday-name = Comment elles s’appellent
school-holiday-from = Premier jour
school-holiday-until = Dernier jour
school-holiday-span = { $from } au { $until }
school-holiday-stays = Ce qui est prévu reste. La semaine dit quels soirs y tombent.
school-holiday-remove = Retirer
    .name = Retirer : { $name }
school-holiday-removed = Retirées : { $name }.
