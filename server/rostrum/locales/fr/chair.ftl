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

## Points et séances

chair-items-title = Points de l’ordre du jour
chair-item-state = en attente : { $waiting } · entendus : { $heard }
chair-item-closed = clos
chair-presides = préside

## Inscrire

chair-no-match = Aucune délégation ne commence ainsi.

## Dit par le lecteur d’écran

chair-announce = { $name } a la parole.
chair-announce-next = { $name } a la parole. Ensuite : { $next }.
chair-announce-point = Motion d’ordre : { $name }.

## La ligne d’un orateur à distance

chair-line-lost = Ligne coupée
chair-line-silent = Connectée mais inaudible
chair-line-silent-over = Toujours inaudible. Comment poursuivre ?
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
chair-matter-call-open = Technicien demandé : { $name }
chair-matter-call-in-hand = Technicien à l’œuvre : { $name }
chair-ruling-stands = Décision maintenue
chair-list-more = Autres actions sur la liste
chair-close-in =
    { $n ->
        [one] Clore dans une minute
       *[other] Clore dans { NUMBER($n) } minutes
    }
chair-keep-open = La laisser ouverte
chair-closes-in = clôture dans { $time }
chair-limits = Temps et budgets…
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
