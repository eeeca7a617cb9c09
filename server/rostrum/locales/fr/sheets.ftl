# Les feuilles qui s’ouvrent sur les pages de la présidence et du secrétariat. Français.

chair-keys-protection = Après un appel, Entrée n’agit pas pendant 3 secondes, puis demande un second appui jusqu’à la dixième seconde. Une touche maintenue n’agit pas.
chair-letters = Les lettres agissent comme touches
chair-chime = Son discret lors d’une motion d’ordre
chair-item-ends-turn = A la parole : { $name }. Ouvrir un autre point met fin à son intervention.
chair-constructed = élément construit
chair-open-item = Ouvrir
chair-reopen-item = Rouvrir
chair-close-item = Clore le point { $item }
chair-close-item-title = Clore le point { $item } ?
chair-close-item-words =
    { $n ->
        [0] Personne n’attend. Le point peut être rouvert pendant 10 minutes.
        [one] Une délégation qui attend encore ne sera pas entendue. Le point peut être rouvert pendant 10 minutes.
       *[other] { NUMBER($n) } délégations qui attendent encore ne seront pas entendues. Le point peut être rouvert pendant 10 minutes.
    }
chair-sittings-title = Ouvrir une séance
chair-open-sitting = Ouvrir
chair-revoke-words = La levée de la séance peut être annulée pendant 10 minutes.
chair-revoke = Annuler la levée
chair-suspend-title = Suspendre la séance ?
chair-suspend-do = Suspendre la séance
chair-for-how-long = Pour combien de temps
chair-no-time-said = sans durée annoncée
chair-minutes-until =
    { $n ->
        [one] une minute, jusqu’à { $time }
       *[other] { NUMBER($n) } minutes, jusqu’à { $time }
    }
chair-keep-turn = L’intervention est gardée et reprendra ensuite ({ $name })
chair-end-turn = L’intervention prend fin ({ $name })
chair-adjourn-title = Lever la séance ?
chair-adjourn-do = Lever la séance
chair-adjourn-words =
    { $n ->
        [0] Personne n’attend. La levée peut être annulée pendant 10 minutes.
        [one] Une délégation attend encore ; sa place est gardée. La levée peut être annulée pendant 10 minutes.
       *[other] { NUMBER($n) } délégations attendent encore ; leurs places sont gardées. La levée peut être annulée pendant 10 minutes.
    }
chair-hand-over-title = Céder la présidence
chair-hand-over-do = Céder
chair-hand-over-to = Céder à : { $who }
chair-presides = préside
chair-preside-why = Si la présidence parle en son nom, un autre membre du Bureau préside pendant ce temps.
chair-put-back-title = Remettre sur la liste : { $name } ?
chair-put-back-do = Remettre en tête de liste
chair-put-back-words = Appel par erreur : la délégation est de nouveau la suivante. Le temps de parole utilisé reste consigné.
chair-inscribe-title = Inscrire une délégation
chair-inscribe-words = Deux lettres du nom ou du code, puis Entrée
chair-inscribe-do = Inscrire
chair-already-waiting = déjà sur la liste
chair-why-class = Catégorie : { $class }
chair-why-policy = Dans la catégorie, { $policy }
chair-why-arrived = Demande numéro { $n }, reçue à { $time }
chair-why-moved = Place changée à { $time } ({ $by })
chair-why-not-moved = Personne n’a changé sa place.
chair-why-before = Pourquoi un autre a-t-il été appelé avant ?
chair-why-whom = choisir qui a été appelé
chair-matters-none = Rien n’attend la présidence.
chair-papers-title = Sur papier
chair-asked-at = demandé à { $time }
chair-motion-for = pour : { $names }
chair-motion-against = contre : { $names }
chair-motion-later = à trancher plus tard
chair-ruling-stands = Décision maintenue
chair-carried = Adoptée
chair-not-carried = Rejetée
chair-overruled = Décision infirmée
chair-open-decision = Décider…
chair-grant = Accorder
chair-give-reply = Donner la parole
chair-swap-do = Échanger les places
chair-note-up = Une plaque est levée pour
chair-note-whose = De qui
chair-note-whom = choisir une délégation
chair-note-do = Noter
chair-note-point = une motion d’ordre
chair-note-reply = un droit de réponse
chair-note-objection = une objection
chair-note-appeal = un appel de la décision
chair-note-suspend-sitting = une motion de suspension de la séance
chair-note-adjourn-sitting = une motion de levée de la séance
chair-note-adjourn-debate = une motion d’ajournement du débat
chair-note-close-debate = une motion de clôture du débat
chair-decision-title = Décision
chair-proposal-words = La proposition, telle que vous la lisez
chair-proposal-read = Lire la proposition
chair-proposal-back = La retirer
chair-so-decided = Il en est ainsi décidé
chair-hall-title = Ce que montre la salle
chair-hall-floor = Le débat
chair-hall-floor-what = Qui parle, le temps et la liste
chair-hall-ceremony = Cérémonie
chair-hall-ceremony-what = Personne n’a la parole, aucun temps ne court
chair-hall-silence = Minute de silence
chair-hall-silence-what = Écran sombre, personne n’a la parole
chair-hall-private = Séance privée
chair-hall-private-what = Observateurs et écrans publics ne voient rien
chair-hall-show = Montrer
chair-hall-shown = affiché
chair-limits-title = Temps de parole et budgets
chair-limits-words = En minutes. Une case vide lève la limite ou le budget. Une délégation qui a sa propre limite la garde.
chair-limit-of-turn = Limite par intervention
chair-budget = Budget pour le point
chair-budget-spent = { $spent } sur { $budget } utilisés
chair-dynamic-title = Un temps de parole qui suffit à tous
chair-dynamic-when = À partir de quand
chair-dynamic-in =
    { $n ->
        [0] dès maintenant
        [one] dans une minute, annoncé
       *[other] dans { NUMBER($n) } minutes, annoncé
    }
chair-dynamic-do =
    { $n ->
        [one] Fixer pour un en attente
       *[other] Fixer pour { NUMBER($n) } en attente
    }
secretariat-change-title = Modifier l’inscription : { $name }
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
secretariat-swap-title = Échanger la place : { $name }
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
secretariat-walk-in-title = Une délégation qui vient d’arriver
secretariat-walk-in-add = Ajouter la délégation
secretariat-walk-in-inscribe = Ajouter et inscrire
secretariat-walk-in-pending = Pouvoirs en attente, vu du seul secrétariat
secretariat-name = Nom sur la plaque
secretariat-class = Catégorie

## Les touches

chair-key-next = orateur suivant
chair-key-pause = démarrer, suspendre, reprendre
chair-key-extend = une minute de plus
chair-key-end = terminer, deux fois
chair-key-pass = passer le tour, deux fois
chair-key-point = entendre la motion d’ordre, deux fois
chair-key-list = clore ou ouvrir la liste, deux fois
chair-key-inscribe = inscrire une délégation
chair-key-keys = toutes les touches
chair-key-escape = laisser, annuler
chair-key-decision = décision : lire, entendre les objections, décider
chair-key-matters = ce qui attend la présidence
chair-key-items = points de l’ordre du jour
chair-key-suspend = suspendre la séance
