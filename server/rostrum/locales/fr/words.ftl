# Mots communs à toutes les pages. Français.

## Langues

language-ar = arabe
language-en = anglais
language-es = espagnol
language-fr = français
language-ru = russe
language-zh = chinois
language-ase = langue des signes américaine
language-bfi = langue des signes britannique
language-fsl = langue des signes française
language-ils = signes internationaux
language-rsl = langue des signes russe
language-ssp = langue des signes espagnole
captions = sous-titres, { $language }
in-language-ar = en arabe
in-language-en = en anglais
in-language-es = en espagnol
in-language-fr = en français
in-language-ru = en russe
in-language-zh = en chinois
in-language-ase = en langue des signes américaine
in-language-bfi = en langue des signes britannique
in-language-fsl = en langue des signes française
in-language-ils = en signes internationaux
in-language-rsl = en langue des signes russe
in-language-ssp = en langue des signes espagnole

## Sortes d’inscriptions et d’interventions

kind-statement = déclaration
kind-group-statement = déclaration de groupe
kind-presentation = exposé
kind-comment = observation
kind-reply = réponse
kind-right-of-reply = droit de réponse
kind-point-of-order = motion d’ordre

## Catégories d’orateurs

class-officer = membre du Bureau
class-group-statement = déclaration de groupe
class-state-party = État partie
class-state-not-party = État non partie
class-un = Organisation des Nations Unies
class-igo = organisation intergouvernementale
class-other-international = organisation internationale
class-ngo = organisation non gouvernementale

## Rôles et Bureau

role-chair = présidence
role-secretariat = secrétariat
role-technician = service technique
role-interpreter = interprète
role-delegate = délégation
role-observer = observateurs
role-display = affichage
role-operator = exploitation
role-service = le service
officer-chair = Présidence
officer-president = Présidence
officer-vice-chair = Vice-Présidence

## Séance, liste, interventions, inscriptions

list-not-open = liste pas encore ouverte
list-open = liste ouverte
list-closed = liste close
state-called = est appelée
state-speaking = a la parole
state-paused = chronomètre arrêté
state-interrupted = intervention interrompue
attendance-room = en salle
attendance-remote = à distance
seat = siège { $seat }
day-and-time = { $day }, { $time }
item-number = point { $item }
item-title = Point { $item }
policy-first-come = dans l’ordre des demandes
policy-alphabetical = par ordre alphabétique
policy-lot = par tirage au sort
policy-fewest-turns = d’abord ceux qui ont le moins parlé

## Qui a la parole

nobody-has-the-floor = Personne n’a la parole
floor-next = ensuite
on-behalf-of = au nom de { $who }
waiting-count =
    { $n ->
        [0] personne en attente
        [one] { $n } en attente
        [many] { $n } en attente
       *[other] { $n } en attente
    }

## Le voyant et le chronomètre

light-called = appel, le chronomètre n’est pas lancé
light-green = il reste du temps
light-amber = veuillez conclure
light-red = temps écoulé
light-paused = le chronomètre est arrêté
light-off = personne n’a la parole
left-of = restant sur { $limit }
over-limit = au-delà de { $limit }
clock-unconfirmed = non confirmé
technical-pause = Pause technique
grace-left = encore { $time } d’attente
grace-over = la présidence décide de la suite

## La ligne

line-connecting = Connexion…
line-live = Connecté
line-doubtful = Pas de réponse depuis { $seconds } s. L’affichage n’est peut-être plus à jour ; le chronomètre continue.
line-lost = Connexion perdue. L’affichage n’est peut-être plus à jour ; le chronomètre continue. Nouvel essai…
line-offline = Cet appareil est hors ligne. L’affichage n’est peut-être plus à jour ; le chronomètre continue.
record-away = Le journal de séance est injoignable. Le chronomètre continue ; rien n’est accepté jusqu’à son retour.
record-away-pending = Le journal de séance est injoignable ; le chronomètre continue. Votre dernière action reste en suspens : vous verrez si elle est prise en compte.
unsafe = Essai sans garanties : ce qui est consigné ici peut se perdre.
line-ended = La connexion a pris fin : { $reason }
line-revoked = Votre lien personnel a été retiré. Demandez-en un nouveau au secrétariat.
line-expired = Votre lien personnel a expiré. Demandez-en un nouveau au secrétariat.
line-unknown = Cette page ne sait plus qui vous êtes. Ouvrez de nouveau votre lien personnel.
open-link-again = Ouvrir un lien personnel

## Sur toutes les pages

illustrative = réunion d’exemple, à titre d’illustration
choose-language = Langue
choose-figures = Chiffres
switch-theme = Clair ou sombre
your-time = { $time } chez vous
hall-time = heure de la salle
cancel = Annuler
close = Fermer
dismiss = Masquer
part-failed = Cette partie de la page n’a pas pu être chargée. Réessayez quand la connexion sera rétablie ; si cela persiste, rechargez la page.
part-again = Réessayer
moved-by-chair = déplacée par la présidence
unanswered = La connexion a pris fin avant la réponse. Vérifiez si la demande a été exécutée avant de recommencer.
