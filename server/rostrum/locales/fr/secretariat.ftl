# La page du secrétariat. Français.

## The rooms

secretariat-rooms = Rubriques
secretariat-room-lists = Listes
secretariat-room-programme = Programme
secretariat-room-import = Import
secretariat-room-people = Participants
secretariat-room-documents = Documents
secretariat-room-texts = Textes
secretariat-room-interpretation = Interprétation
secretariat-room-activity = Activité

## Conducting in the chair’s place

secretariat-conduct = La parole
secretariat-conduct-on = Conduire d’ici
secretariat-conduct-off = Ne plus conduire d’ici
secretariat-podium-gone = Personne n’est à la page de la présidence. Vous pouvez conduire d’ici immédiatement.

## A nameplate is up

secretariat-nameplate = Plaque levée
secretariat-nameplate-hint = deux lettres, Entrée
secretariat-nameplate-help = N mène ici de partout. Maj et Entrée : au nom d’un groupe, conjointe, dans un fil, en vidéo. Nom inconnu : ajoutez qui vient d’arriver.
secretariat-for-item = Pour quel point
secretariat-no-item = aucun point
secretariat-waits-already = attend déjà, place { $place }
secretariat-made = { $name } : point { $item }, place { $place }
secretariat-undo = Annuler
secretariat-walk-in = Ajouter « { $name } »…

## The lists

secretariat-lists-shown = Listes affichées
secretariat-no-list-shown = Aucune liste n’est affichée. Choisissez des points ci-dessus.
secretariat-list-menu = Que faire de la liste du point { $item }
secretariat-closes-at = La liste sera close à { $time }
secretariat-list-open = Ouvrir la liste
secretariat-list-stays-open = Finalement, ne pas la clore
secretariat-list-close = Clore la liste maintenant
secretariat-list-close-in =
    { $n ->
        [one] Annoncer : close dans { NUMBER($n) } minute
       *[other] Annoncer : close dans { NUMBER($n) } minutes
    }
secretariat-list-order = Ordre : { $policy }
secretariat-change = Modifier…
secretariat-swap = Échanger les places…

## Sheets about an entry

secretariat-rank-head-of-state = chef d’État
secretariat-rank-head-of-government = chef de gouvernement
secretariat-rank-minister = ministre
