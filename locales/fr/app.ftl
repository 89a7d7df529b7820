# Le cadre autour de chaque écran.

app-name = Tillit
app-practice = Entraînement : personnes inventées
app-practice-leave = Revenir à votre bureau
app-print-nothing = Il n’y a rien à imprimer sur cet écran.
app-undo-done = Annulé : { $what }
app-undo-nothing = Il n’y a rien à annuler.
app-redo-done = Rétabli : { $what }
app-redo-nothing = Il n’y a rien à rétablir.
gone-person = Cette personne n’est plus ici
gone-conversation = Cet entretien n’est plus ici
gone-group = Ce groupe n’est plus ici
gone-session = Cette séance n’est plus ici
gone-facilitator = Cette animatrice n’est plus ici
gone-why = La dernière étape a peut-être été annulée.
gone-again = La rétablir

rail = Lieux
rail-today = Aujourd’hui
rail-people = Personnes
rail-waiting = Liste d’attente
rail-groups = Groupes
rail-week = Semaine
rail-reports = Rapports
rail-settings = Réglages
rail-crisis = Crise
rail-help = Aide
rail-lock = Verrouiller

top-menu = Menu
top-search = Chercher personnes, groupes, actions
top-search-real-name = trouvée par le vrai nom
top-search-nothing = Aucun nom ne contient cela.
top-undo = Annuler
top-undo-what = Annuler : { $what }
top-hide = Cacher
    .title = Couvrir l’écran tout de suite et verrouiller (Maj trois fois)
top-new-enquiry = Nouvelle prise de contact

foot-saved = Tout est enregistré
foot-saved-at = Enregistré à { $time }
foot-coordinator = { $name }, { $role }

key-ctrl = Ctrl { $key }

keys = Touches
keys-lead = Tout peut se faire ici sans souris.
keys-enquiry = Nouvelle prise de contact
keys-search = Chercher
keys-undo = Annuler
keys-redo = Rétablir
keys-print = Imprimer
keys-alt-left = Alt ←
keys-back = Retour
keys-lock = Verrouiller
keys-shift = Maj × 3
keys-hide = Cacher et verrouiller
keys-escape = Échap
keys-leave = Fermer ce qui est ouvert
keys-f2 = F2
keys-f1 = F1
keys-sheet = Ces touches
