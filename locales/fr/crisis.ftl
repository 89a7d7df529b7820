# A crisis is not an enquiry: the numbers that help at once, one key away.

crisis = Numéros qui aident tout de suite
    .lead = En cas de danger ou de détresse. Lisez un numéro, ou appelez ensemble.
crisis-empty = Aucun numéro n’est encore noté.
crisis-change = Modifier ces numéros

# What came with the app
crisis-kind-emergency = Police, secours, pompiers
crisis-kind-police = Police
crisis-kind-ambulance = Secours médicaux
crisis-kind-silent = Appel d’urgence par SMS
crisis-kind-violence = Violences à la maison
crisis-kind-women = Violences faites aux femmes
crisis-kind-children = Enfants en danger
crisis-kind-despair = Quand une personne ne veut plus vivre
crisis-always = jour et nuit
crisis-daily = tous les jours { $hours }

# In the settings
settings-crisis = Numéros de crise
    .why = Ils sont à une touche, F2, sur chaque écran. Modifiez-les à votre gré.
crisis-add = Un numéro de plus
crisis-name = Pour quoi
crisis-number = Numéro
crisis-note = Qui répond, et quand
    .hint = Cela peut rester vide.
crisis-remove = Retirer
    .name = Retirer : { $name }
crisis-removed = { $name } : retiré. Annuler le remet.
crisis-sources = D’où viennent les numéros de votre pays
    .why = Les numéros changent. Essayez chacun une fois par an.
crisis-read-on = lu le { $day }
crisis-restore = Ajouter ceux qui manquent
