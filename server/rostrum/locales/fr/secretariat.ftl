# La page du secrétariat. Français.

## The rooms

secretariat-rooms = Bureaux
secretariat-room-lists = Listes
secretariat-room-programme = Programme
secretariat-room-import = Import
secretariat-room-people = Participants
secretariat-room-documents = Documents
secretariat-room-texts = Textes
secretariat-room-interpretation = Interprétation
secretariat-room-activity = Activité
secretariat-room-failed = Cet espace n’a pas pu être chargé. Réessayez quand la ligne sera rétablie.
secretariat-room-again = Réessayer

## Conducting in the chair’s place

secretariat-conduct = La parole
secretariat-conduct-on = Conduire d’ici
secretariat-conduct-off = Ne plus conduire d’ici
secretariat-podium-gone = Personne n’est à la page de la présidence. Vous pouvez conduire d’ici immédiatement.

## A nameplate is up

secretariat-nameplate = Plaque levée
secretariat-nameplate-hint = deux lettres, Entrée
secretariat-nameplate-help = N mène ici de partout. Maj et Entrée : au nom d’un groupe, conjointe, dans un fil, en vidéo. Nom inconnu : ajoutez qui vient d’arriver.
secretariat-for-item = Pour quel point
secretariat-no-item = aucun point
secretariat-waits-already = attend déjà, place { $place }
secretariat-made = { $name } : point { $item }, place { $place }
secretariat-undo = Reprendre
secretariat-walk-in = Ajouter « { $name } »…

## The lists

secretariat-lists-shown = Listes affichées
secretariat-no-list-shown = Aucune liste n’est affichée. Choisissez des points ci-dessus.
secretariat-nobody = personne
secretariat-list-menu = Que faire de la liste du point { $item }
secretariat-closes-at = La liste sera close à { $time }
secretariat-list-open = Ouvrir la liste
secretariat-list-stays-open = Finalement, ne pas la clore
secretariat-list-close = Clore la liste maintenant
secretariat-list-close-in =
    { $n ->
        [one] Annoncer : close dans { NUMBER($n) } minute
       *[other] Annoncer : close dans { NUMBER($n) } minutes
    }
secretariat-list-order = Ordre : { $policy }
secretariat-change = Modifier…
secretariat-swap = Échanger les places…

## Sheets about an entry

secretariat-change-title = Modifier l’inscription : { $name }
secretariat-save = Enregistrer
secretariat-choose = Choisir…
secretariat-language = Langue
secretariat-kind = Nature
secretariat-attendance = Intervient
secretariat-speaker = Nom de l’orateur
secretariat-function = Fonction
secretariat-time-factor = Temps
secretariat-time-factor-same = inchangé
secretariat-time-factor-none = le temps ordinaire
secretariat-time-factor-half = moitié en plus
secretariat-time-factor-double = le double
secretariat-swap-title = Échanger la place : { $name }
secretariat-swap-with = Avec
secretariat-swap-do = Échanger les deux places
secretariat-reason = Motif, vu du seul secrétariat
secretariat-inscribe-title = Inscrire { $name } au point { $item }
secretariat-inscribe-do = Inscrire
secretariat-behalf = Au nom de
secretariat-thread = Fil
secretariat-video = Durée de la vidéo
secretariat-joined = S’y associent (séparer par des virgules)
secretariat-rank = Rang
secretariat-rank-none = aucun
secretariat-rank-head-of-state = chef d’État
secretariat-rank-head-of-government = chef de gouvernement
secretariat-rank-minister = ministre
secretariat-walk-in-title = Une délégation qui vient d’arriver
secretariat-walk-in-add = Ajouter la délégation
secretariat-walk-in-inscribe = Ajouter et inscrire
secretariat-walk-in-pending = Pouvoirs en attente, vu du seul secrétariat
secretariat-name = Nom sur la plaque
secretariat-class = Catégorie
