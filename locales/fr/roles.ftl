## Roles of the people with a passphrase

desk-role-coordinator = coordination
    .means = Conduit le bureau : voit et fait tout.
desk-role-conversation-leader = responsable des entretiens
    .means = Mène les entretiens, inscrit sur la liste et forme les groupes.
desk-role-phone-volunteer = bénévole au téléphone
    .means = Répond au téléphone, appelle et fixe les entretiens.
desk-role-advisor = conseillère
    .means = Amène ses propres personnes et ne voit personne d’autre.
desk-role-facilitator = animatrice
    .means = Voit ses groupes : les noms d’usage, les engagements, les présences.

sight-all = tout
sight-own = les siens
sight-no = non

capability-own-desk = Sa propre place : ouvrir, verrouiller, sa phrase secrète, numéros de crise, recherche
capability-undo = Annuler ce qui a été fait
capability-take-enquiries = Recevoir les prises de contact
capability-see-people = Les pages des personnes et leur liste
capability-change-people = Changer ce que l’on sait des personnes
capability-reach-people = Contact sûr, appels et numéros
capability-keep-apart = Tenir des personnes à distance
capability-import-people = Reprendre les tableurs d’avant
capability-merge-people = Réunir deux pages de la même personne
capability-erase-people = Effacer des personnes, et leur remettre leurs données
capability-book-conversations = Les jours des entretiens
capability-hold-conversations = Mener les entretiens et ce qui en est sorti
capability-see-waiting = La liste d’attente
capability-change-waiting = Souhaits, propositions, entrée sur la liste et sortie
capability-see-groups = Les groupes et tout ce qui leur appartient
capability-run-groups = Former les groupes, placer, rôles, dates
capability-hold-evenings = Les séances et qui est venu
capability-see-facilitators = La liste des animatrices
capability-change-facilitators = Changer les animatrices
capability-change-settings = Les réglages du centre
capability-manage-access = Qui ouvre le bureau, rôles, kit de récupération
capability-manage-backups = Où vont les sauvegardes, en restaurer une
capability-see-totals = Rapports : ce que le centre compte, en totaux
capability-see-history = Ce que chacune a fait

settings-roles = Rôles
    .why = Qui peut voir et faire quoi.
roles-mine = Votre rôle : { $role }.
roles-what = Quoi
roles-note = « Les siens » : ses personnes, ses entretiens, ses groupes ou ses actes. Le programme tient ces rôles ; ce n’est pas un verrou contre d’autres programmes.

## A facilitator's own groups

own-groups = Mes groupes
own-groups-lead = Les groupes que vous animez maintenant, avec ce qu’il vous faut.
own-groups-empty = Vous n’animez aucun groupe maintenant
    .why = Dès qu’un groupe vous donne une place, il est ici.
rail-own-groups = Mes groupes
