close = Fermer
cancel = Annuler
back = Retour
continue = Continuer
done = Terminé
more = Plus
change = Changer
remove = Retirer
choose-one = Choisir…
choose-needed = Veuillez en choisir un.
draft-empty = Vider le formulaire

field-not-asked = Pas demandé
field-prefers-not-to-say = Préfère ne pas le dire
field-answer = Écrire une réponse

date-shape = jour/mois/année
date-unreadable = Ce n’est pas une date. Écrivez-la ainsi : { $example }.
time-shape = 18:30
time-unreadable = Ce n’est pas une heure. Écrivez-la ainsi : { $example }.

number-missing = Veuillez écrire un nombre.
number-unreadable = Ce n’est pas un nombre entier.

progress-percent = { $percent } %

step-done = fait
step-now = en cours
step-ahead = à venir
step-skipped = pas nécessaire

table-bulk = Avec les lignes choisies
table-chosen =
    { $count ->
        [one] Une choisie
       *[other] { $count } choisies
    }
table-choose = Choisir { $what }
table-choose-all = Choisir toutes les lignes de cette page
table-choose-none = Ne rien choisir
table-pages = Pages
table-range = { $from } à { $to } sur { $total }
table-earlier = Précédent
table-later = Suivant
