# Importing spreadsheets a centre kept before.

import-topic-none = Thème pas encore connu
sign-from-list = De la liste, ligne { $row }
work-import-reading = Lecture du tableau
work-import-comparing = Recherche des personnes déjà connues
work-import-keeping = Inscription de toutes les personnes
import-begin = Reprendre une liste existante
import = Importer un tableau
    .why = Reprenez la liste que votre centre tenait jusqu’ici. Vous voyez tout d’abord, et une seule annulation reprend tout.
import-kinds = XLSX, XLS, ODS ou CSV. Le fichier lui-même ne change pas.
import-choose = Choisir le fichier
import-choose-other = Choisir un autre fichier
import-working = Lecture de la liste
import-keeping = Reprise de la liste
import-where = Où est le tableau
import-sheet = Feuille
import-encoding = Lettres
    .hint = À changer si des lettres comme č, я ou æ semblent fausses.
import-encoding-utf-8 = UTF-8
import-encoding-utf-16le = UTF-16 LE
import-encoding-utf-16be = UTF-16 BE
import-encoding-windows-1250 = Windows-1250, Europe centrale
import-encoding-windows-1251 = Windows-1251, cyrillique
import-encoding-windows-1252 = Windows-1252, Europe de l’Ouest
import-header = Ligne des titres
import-header-row = Ligne { $row } : { $text }
import-header-none = Il n’y a pas de titres
import-top = Les premières lignes du fichier
import-columns = Ce que contiennent les colonnes
    .why = Corrigez ce qui est mal compris. Ce que vous laissez de côté reste dans votre fichier.
import-column-unknown = Inconnu, laissé de côté
import-column-cells =
    { $count ->
        [one] une cellule
       *[other] { $count } cellules
    }
import-field-called = Nom d’usage
import-field-first-name = Prénom
import-field-last-name = Nom de famille
import-field-nickname = Pseudonyme
import-field-phone = Téléphone
import-field-email = Courriel
import-field-contact = Quand et comment la joindre (non confirmé)
import-field-age = Âge
import-field-born = Année ou date de naissance
import-field-topic = Thème
import-field-wishes = Souhaits
import-field-times = Quand elle peut venir
import-field-age-wish = Souhait d’âge
import-field-gender-wish = Souhait : femmes ou mixte
import-field-place-wish = Souhait de lieu
import-field-activity-wish = Souhait : parole ou activité
import-field-language-wish = Souhait de langue du groupe
import-field-programme = Programme
import-field-together = Avec qui (à noter à la main)
import-field-keep-apart = Pas avec qui (à noter à la main)
import-field-enquiry-on = Jour de la prise de contact
import-field-waiting-since = En attente depuis
import-field-conversation = Entretien
import-field-outcome = Suite donnée
import-field-interviewer = Qui a mené l’entretien
import-field-status = Statut
import-field-source = Par qui elle est venue
import-field-channel = Moyen de contact
import-field-taken-by = Qui a pris le contact
import-field-advisor = Conseillère
import-field-consent = Consentement (à redemander)
import-field-languages = Langues
import-field-gender = Genre
import-field-pronoun = Pronom
import-field-interpreter = Interprète
import-field-access = Ce qu’il faut pour participer
import-field-children = Enfants
import-field-childcare = Garde d’enfants
import-field-therapist = Thérapeute, oui ou non
import-field-tag = Étiquettes
import-field-remark = Remarque
    .off = Remarque (non reprise)
import-field-number = Numéro de ligne
import-remark-guard = Cela devient une note.
import-first = Comment entrent les premières
import-first-age = Âge
import-first-born = née en { $year }
import-first-since = Depuis
import-first-reach = Pour la joindre
import-first-number = Il y a un numéro ou une adresse ; le contact reste fermé.
import-first-waits = attend depuis le { $day }
import-first-not-waiting = pas sur la liste d’attente
import-first-children =
    { $count ->
        [0] enfants
        [one] un enfant
       *[other] { $count } enfants
    }
import-first-therapist = voit un thérapeute
import-topics = Thèmes
    .why = Les nouveaux thèmes s’ajoutent à votre liste. Choisissez l’un des vôtres si c’est le même.
import-topic-new = Nouveau thème : { $name }
import-topic-without = Aucun thème écrit
import-word-leave = Laisser de côté
import-programmes = Programmes
    .why = Choisissez le programme si la liste le nomme autrement. Une liste n’en crée pas.
import-senders = Conseillères et partenaires
    .why = Une conseillère garde le contact avec les siennes. Choisissez celle que vous avez déjà.
import-sender-new = Nouveau dans le répertoire : { $name }
import-sender-sees = A une phrase secrète et verra ces personnes.
import-tags = Étiquettes
    .why = Les nouvelles étiquettes s’ajoutent aux vôtres. Choisissez celle que vous avez déjà.
import-tag-new = Nouvelle étiquette : { $name }
import-rows =
    { $count ->
        [one] une ligne
       *[other] { $count } lignes
    }
import-alike = Peut-être la même personne
    .why = Un numéro seul ne fait pas la même personne. Vous décidez.
import-alike-row = Ligne { $row } : { $called }
import-alike-new = Une nouvelle personne
import-alike-left-out = Laisser cette ligne de côté
import-alike-same-row = La même que ligne { $row } : { $called }
import-alike-same-person = La même que { $called }, que vous connaissez
import-alike-same-number = le même numéro
import-alike-same-name = le même nom
import-alike-same-cells = toutes les cellules identiques
import-alike-same-day = le même jour
import-not-taken = Ce qui n’est pas repris
    .why = Chaque cellule qui n’est pas reprise en entier est sur cette liste.
import-all-taken = Toutes les cellules sont reprises.
import-one-by-one = Une par une
import-cell = Ligne { $row }, { $column }
import-why-unknown-column = On ne sait pas ce que contient cette colonne.
import-why-left-out = Vous l’avez laissé de côté.
import-why-notes-off = Les notes libres ne sont pas gardées ici.
import-why-perhaps-keep-apart = Cela dit peut-être qui ne doit pas se croiser. Notez-le sur sa page.
import-why-row-number = Elle compte seulement les lignes.
import-why-nothing-known = Elle dit seulement qu’on ne sait pas.
import-why-not-a-date = On n’y lit pas de jour.
import-why-in-the-future = Ce jour est loin devant nous.
import-why-not-an-age = On n’y lit pas d’âge, ou il va dans plusieurs groupes.
import-why-not-understood = Ces mots ne sont pas connus.
import-why-no-place = Le programme n’a pas de place pour cela.
import-why-in-part = Elle dit plus que ce qui est gardé.
import-why-day-taken = Il n’y a pas de jour ; celui de l’import est pris.
import-why-needs-a-day = L’entretien a besoin d’un jour. Fixez-le sur sa page.
import-why-needs-an-hour = L’entretien a besoin d’une heure. Fixez-le sur sa page.
import-why-already-known = On sait déjà autre chose d’elle ; cela reste.
import-why-topic-not-offered = Votre centre ne propose pas ce thème.
import-why-no-such-name = Rien ne porte ce nom au bureau.
import-why-several-of-that-name = Deux lignes du répertoire portent ce nom. Choisissez-en une.
import-why-by-hand = Notez cela sur sa page.
import-why-ask-again = Un consentement a un jour et une forme. Demandez à nouveau.
import-why-too-long = C’est plus long que la place prévue.
import-why-no-name = Cette ligne n’a ni nom ni moyen de joindre quelqu’un.
import-why-above-table = C’est au-dessus des titres.
import-why-total = C’est un total.
import-why-header-again = C’est de nouveau un titre.
import-why-error-in-file = Le fichier dit lui-même que c’est une erreur.
import-act =
    { $count ->
        [one] Reprendre une personne
       *[other] Reprendre { $count } personnes
    }
import-act-known = Reprendre ce que dit la liste
import-act-once = Une seule annulation reprend tout.
import-unconfirmed =
    { $count ->
        [one] Une personne a des mots sur le contact. Ils restent non confirmés, le contact reste fermé.
       *[other] { $count } personnes ont des mots sur le contact. Ils restent non confirmés, le contact reste fermé.
    }
import-done = La liste est reprise
import-done-people =
    { $count ->
        [one] Une nouvelle personne
       *[other] { $count } nouvelles personnes
    }
import-done-known =
    { $count ->
        [one] Une personne déjà connue
       *[other] { $count } personnes déjà connues
    }
import-done-waiting =
    { $count ->
        [one] Une place sur la liste d’attente
       *[other] { $count } places sur la liste d’attente
    }
import-undo = Annuler l’import
import-undone = Tout est comme avant l’import.
import-see-people = Voir les personnes
