# La page de la présidence. Français.

## L’en-tête

chair-list-ends = fin de la liste
chair-interpretation-ends = fin de l’interprétation
chair-now = heure

## Qui a la parole

chair-turn-called = Appelé, le temps ne court pas encore
chair-turn-speaking = A la parole
chair-turn-paused = A la parole, temps suspendu
chair-turn-interrupted = Interrompu
chair-light-amber = A la parole, doit conclure
chair-light-red = A la parole, temps écoulé
chair-starts-in = départ dans { $time }
chair-kept = gardée, reste
chair-progress = entendus : { $heard } · en attente : { $waiting }
chair-progress-ends = entendus : { $heard } · en attente : { $waiting } · fin de la liste vers { $ends }
chair-phase-planned = La séance n’est pas ouverte
chair-phase-suspended = La séance est suspendue
chair-phase-adjourned = La séance est levée
chair-phase-closed = La réunion est close
chair-until = jusqu’à { $time }

## Ce que l’on peut faire de la prise de parole

chair-extend = +1 min
chair-start = Démarrer
chair-pause = Suspendre
chair-resume = Reprendre
chair-end = Terminer
chair-pass = Absent
chair-again = Encore ?
chair-armed = Appuyez encore une fois pour confirmer.
chair-next = Suivant : { $name }
chair-next-again = Encore : { $name }
chair-nobody-waiting = Personne n’attend
chair-rule-first = D’abord la décision sur la motion d’ordre
chair-main-planned = Ouvrir la séance…
chair-main-item = Ouvrir un point…
chair-main-suspended = Reprendre la séance
chair-main-adjourned = Ouvrir la séance suivante…
chair-cap-space = espace

## Le texte à lire

chair-say-now = À dire maintenant
chair-say-then = Au prochain appel

## La motion d’ordre

chair-point-raised = Motion d’ordre
chair-point-held = Motion d’ordre, après cette phrase
chair-point-recognised = Motion d’ordre, votre décision
chair-point-others =
    { $n ->
        [one] puis { $name }
       *[other] puis { $name }, { NUMBER($n) } en tout
    }
chair-recognise = Donner la parole
chair-after-sentence = Après cette phrase
chair-decline = Refuser
chair-then-resumes = { $name } poursuit
chair-ruling-upheld = Acceptée
chair-ruling-not-upheld = Rejetée
chair-ruling-noted = Prise en note

## La liste

chair-list = Liste des orateurs
chair-list-not-open = Liste non ouverte
chair-list-open = Liste ouverte
chair-list-closed = Liste close
chair-closed-since = Liste close depuis { $time }
chair-each = { $time } chacun
chair-each-between = de { $least } à { $most } chacun
chair-close-list = Clore la liste…
chair-open-list = Ouvrir la liste…
chair-close-again = Encore : clore
chair-open-again = Encore : ouvrir
chair-empty-list = Personne n’attend sur cette liste.
chair-passed-over = Absents à l’appel
chair-short-room = salle
chair-short-remote = distance
chair-presence-ready = appareil connecté
chair-presence-poor = appareil connecté, ligne ou micro insuffisants
chair-presence-unknown = aucun appareil, présence inconnue
chair-presence-offline = à distance et non connecté
chair-would-be-unheard = ne serait pas entendu
chair-credentials-pending = pouvoirs à vérifier
chair-move = Déplacer { $name }
chair-why = Pourquoi { $name } à cette place ?
chair-why-short = Pourquoi ici ?
chair-more = Autres actions pour { $name }
chair-give-floor = Donner la parole maintenant à { $name }
chair-pass-entry = Noter l’absence
chair-withdraw = Retirer de la liste
chair-carrying = { $name } en main, place { $place }. Les flèches déplacent, Entrée pose, Échap laisse en place.

## La séance

chair-sitting = La séance
chair-what-if = Si chacun parle au plus
chair-ceiling-value = au plus { $time }
chair-set-ceiling = { $time } pour { $count } en attente
chair-lift-ceiling = Lever le plafond de { $time }
chair-now-at = { $time } maintenant
chair-ends =
    { $n ->
        [0] { $time } fin, tous entendus
        [one] { $time } fin, { NUMBER($n) } non entendu
       *[other] { $time } fin, { NUMBER($n) } non entendus
    }
chair-interpretation-ends-at = { $time } fin de l’interprétation
chair-list-empty = la liste est vide
chair-unheard = Non entendus : { $names }
chair-others =
    { $n ->
        [one] un autre
       *[other] { NUMBER($n) } autres
    }

## Le pied de page

chair-all-keys = Touches
chair-inscribe = Inscrire
chair-put-back = Remettre…
chair-items = Points…
chair-suspend = Suspendre…
chair-adjourn = Lever…
chair-hand-over = Présidence…

## Les touches

chair-key-next = orateur suivant
chair-key-pause = démarrer, suspendre, reprendre
chair-key-extend = une minute de plus
chair-key-end = terminer, deux fois
chair-key-pass = absent, deux fois
chair-key-point = entendre la motion d’ordre, deux fois
chair-key-list = clore ou ouvrir la liste, deux fois
chair-key-inscribe = inscrire une délégation
chair-key-keys = toutes les touches
chair-key-escape = laisser, annuler
chair-keys-protection = Après un appel, Entrée n’agit pas pendant 3 secondes, puis demande un second appui jusqu’à la dixième seconde. Une touche maintenue n’agit pas.
chair-letters = Les lettres agissent comme touches
chair-chime = Son discret lors d’une motion d’ordre

## Points et séances

chair-items-title = Points de l’ordre du jour
chair-item-ends-turn = { $name } a la parole. Ouvrir un autre point met fin à son intervention.
chair-item-state = en attente : { $waiting } · entendus : { $heard }
chair-constructed = élément construit
chair-item-closed = clos
chair-open-item = Ouvrir
chair-reopen-item = Rouvrir
chair-close-item = Clore le point { $item }
chair-close-item-title = Clore le point { $item } ?
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
chair-suspend-title = Suspendre la séance ?
chair-suspend-do = Suspendre la séance
chair-for-how-long = Pour combien de temps
chair-no-time-said = sans durée annoncée
chair-minutes-until =
    { $n ->
        [one] une minute, jusqu’à { $time }
       *[other] { NUMBER($n) } minutes, jusqu’à { $time }
    }
chair-keep-turn = { $name } garde la parole et poursuivra ensuite
chair-end-turn = L’intervention de la délégation qui parle prend fin ({ $name })
chair-adjourn-title = Lever la séance ?
chair-adjourn-do = Lever la séance
chair-adjourn-words =
    { $n ->
        [0] Personne n’attend. La levée peut être annulée pendant 10 minutes.
        [one] Une délégation attend encore ; sa place est gardée. La levée peut être annulée pendant 10 minutes.
       *[other] { NUMBER($n) } délégations attendent encore ; leurs places sont gardées. La levée peut être annulée pendant 10 minutes.
    }
chair-hand-over-title = Céder la présidence
chair-hand-over-do = Céder
chair-presides = préside
chair-put-back-title = Remettre { $name } sur la liste ?
chair-put-back-do = Remettre en tête de liste
chair-put-back-words = Appel par erreur : la délégation est de nouveau la suivante. Le temps de parole utilisé reste consigné.

## Inscrire

chair-inscribe-title = Inscrire une délégation
chair-inscribe-words = Deux lettres du nom ou du code, puis Entrée
chair-inscribe-do = Inscrire
chair-already-waiting = déjà sur la liste
chair-no-match = Aucune délégation ne commence ainsi.

## Pourquoi ici

chair-why-class = Catégorie : { $class }
chair-why-policy = Dans la catégorie, { $policy }
chair-why-arrived = Demande numéro { $n }, reçue à { $time }
chair-why-moved = Place changée à { $time } ({ $by })
chair-why-not-moved = Personne n’a changé sa place.

## Dit par le lecteur d’écran

chair-announce = { $name } a la parole.
chair-announce-next = { $name } a la parole. Ensuite : { $next }.
chair-announce-point = Motion d’ordre : { $name }.

## La ligne d’un orateur à distance

chair-line-lost = Ligne coupée
chair-line-over = La ligne n’est pas rétablie. Comment poursuivre ?
chair-line-waits = On attend toujours la ligne
chair-still-heard = On l’entend encore
chair-line-wait = Attendre
chair-keep-place = Garder sa place
chair-keep-place-what = Reprend après l’intervention suivante, avec le temps restant
chair-line-end = Mettre fin au tour
chair-connected-silent = Connectée mais inaudible : question technique pendant encore { $time }

## Ce qui attend la présidence, décisions, salle, temps

chair-more-acts = Autres…
chair-hall = Montrer dans la salle…
chair-decision = Décision…
chair-matters = Devant la présidence
chair-matters-none = Rien n’attend la présidence.
chair-matter-appeal = Appel de la décision : { $name }
chair-matter-suspend-sitting = Motion de suspension de la séance : { $name }
chair-matter-adjourn-sitting = Motion de levée de la séance : { $name }
chair-matter-adjourn-debate = Motion d’ajournement du débat : { $name }
chair-matter-close-debate = Motion de clôture du débat : { $name }
chair-matter-proposal = Une proposition est à l’examen
chair-matter-objection = Objection : { $names }
chair-matter-reply = Droit de réponse demandé : { $name }
chair-matter-reserved = Droit de réponse à entendre : { $name }
chair-matter-swap = Une offre d’échange de places
chair-asked-at = demandé à { $time }
chair-motion-for = pour : { $names }
chair-motion-against = contre : { $names }
chair-motion-later = à trancher plus tard
chair-carried = Adoptée
chair-not-carried = Rejetée
chair-ruling-stands = Décision maintenue
chair-overruled = Décision infirmée
chair-open-decision = Décider…
chair-grant = Accorder
chair-give-reply = Donner la parole
chair-swap-do = Échanger les places
chair-note-up = Une plaque est levée pour
chair-note-whose = De qui
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
chair-list-more = Autres actions sur la liste
chair-close-in =
    { $n ->
        [one] Clore dans une minute
       *[other] Clore dans { NUMBER($n) } minutes
    }
chair-keep-open = La laisser ouverte
chair-closes-in = clôture dans { $time }
chair-limits = Temps et budgets…
chair-limits-title = Temps de parole et budgets
chair-limits-words = En minutes. Une case vide lève la limite ou le budget. Une délégation qui a sa propre limite la garde.
chair-limit-of-turn = Limite par intervention
chair-budget = Budget pour le point
chair-budget-spent = { $spent } sur { $budget } utilisés
chair-set = Fixer
chair-point-becomes = C’était…
chair-becomes-right-of-reply = Un droit de réponse, accordé
chair-becomes-technical-call = Un appel technique
chair-key-decision = décision : lire, entendre les objections, décider
chair-key-matters = ce qui attend la présidence
chair-key-items = points de l’ordre du jour
chair-key-suspend = suspendre la séance

## La fin de la séance, et l’interprétation

chair-close-now = liste close maintenant
chair-more-speakers =
    { $n ->
        [0] personne de plus
        [one] un orateur de plus
       *[other] { NUMBER($n) } orateurs de plus
    }
chair-fewer = Un orateur de moins
chair-one-more = Un orateur de plus
chair-close-list-now = Clore la liste maintenant
chair-set-and-close = { $time } pour { $count }, liste close
chair-propose = Du temps pour tous : { $time } chacun…
chair-announced = { $time } chacun dès { $from }, annoncé
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
chair-interpretation-left =
    { $n ->
        [0] fin de l’interprétation
        [one] interprétation, { NUMBER($n) } min restante
       *[other] interprétation, { NUMBER($n) } min restantes
    }
chair-no-interpretation = { $language } : pas d’interprétation, cabines averties
chair-next-cure = Avant { $name } : relève dans la cabine { $booth }
chair-next-gap = { $name } ensuite : pas d’interprétation vers { $languages }
chair-slower = Les interprètes demandent de ralentir
chair-sound = Interprètes : le son ne suffit pas
chair-sound-pause = Deux cabines ne peuvent travailler avec ce son
chair-cannot-hear = { $language } : inaudible pour { $n } délégations

## Notes

notes-title = Notes
notes-to-chair = Notes à la présidence
notes-to-secretariat = Notes au secrétariat
notes-sent = envoyée
notes-read-at = lue à { $time }
notes-read = J’ai lu
notes-write = Écrire une note que vous seuls voyez
notes-send = Envoyer
notes-no-line = Pas de liaison pour l’instant ; la note reste ici.

## Enregistrements perdus

loss-name = Enregistrements perdus
loss-title =
    { $n ->
        [one] Un enregistrement est perdu
        [many] { $count } d’enregistrements sont perdus
       *[other] { $count } enregistrements sont perdus
    }
loss-what =
    { $n ->
        [one] Le numéro { $first } avait été accepté, puis s’est perdu avec le stockage.
        [many] Les numéros { $first } à { $last } avaient été acceptés, puis se sont perdus avec le stockage.
       *[other] Les numéros { $first } à { $last } avaient été acceptés, puis se sont perdus avec le stockage.
    } Ce que cette page montre à présent fait foi ; ce qui y manque est à refaire.
loss-deeds = Ce qui s’est perdu
loss-earlier =
    { $n ->
        [one] Un enregistrement antérieur, dont on ne sait rien de plus
        [many] { $count } d’enregistrements antérieurs, dont on ne sait rien de plus
       *[other] { $count } enregistrements antérieurs, dont on ne sait rien de plus
    }
loss-noted = Pris note
