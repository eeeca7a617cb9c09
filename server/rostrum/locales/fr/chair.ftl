# La page de la présidence. Français.

## L’en-tête

chair-list-ends = fin de la liste
chair-interpretation-ends = fin de l’interprétation
chair-now = heure

## Qui a la parole

chair-phase-planned = La séance n’est pas ouverte
chair-phase-suspended = La séance est suspendue
chair-phase-adjourned = La séance est levée
chair-phase-closed = La réunion est close

## Ce que l’on peut faire de la prise de parole

chair-again = Confirmer ?
chair-armed = Appuyez encore une fois pour confirmer.
chair-cap-space = espace

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
chair-ruling-noted = Notée

## La liste

chair-list-not-open = Liste non ouverte
chair-list-open = Liste ouverte
chair-list-closed = Liste close
chair-closed-since = Liste close depuis { $time }
chair-each = { $time } chacun
chair-each-between = { $least }–{ $most } chacun
chair-empty-list = Personne n’attend sur cette liste.
chair-passed-over = Tour passé
chair-short-room = salle
chair-short-remote = distance
chair-presence-ready = appareil connecté
chair-presence-poor = appareil connecté, ligne ou micro insuffisants
chair-presence-unknown = aucun appareil, présence inconnue
chair-presence-offline = à distance et non connecté
chair-would-be-unheard = ne serait pas entendu
chair-credentials-pending = pouvoirs à vérifier
chair-move = Déplacer { $name }
chair-why = Pourquoi { $name } à cette place ?
chair-why-short = Pourquoi ici ?
chair-more = Autres actions pour { $name }
chair-give-floor = Donner la parole maintenant à { $name }
chair-pass-entry = Passer son tour
chair-withdraw = Retirer de la liste
chair-carrying = { $name } en main, place { $place }. Les flèches déplacent, Entrée pose, Échap laisse en place.

## La séance

chair-ends =
    { $n ->
        [0] { $time } fin, tous entendus
        [one] { $time } fin, { NUMBER($n) } non entendu
       *[other] { $time } fin, { NUMBER($n) } non entendus
    }
chair-list-empty = la liste est vide

## Le pied de page

chair-all-keys = Touches
chair-inscribe = Inscrire
chair-put-back = Remettre sur la liste…
chair-items = Points…
chair-suspend = Suspendre…
chair-adjourn = Lever la séance…
chair-hand-over = Céder la présidence…
chair-papers = Sur papier…

## Points et séances

chair-items-title = Points de l’ordre du jour
chair-item-state = en attente : { $waiting } · entendus : { $heard }
chair-item-closed = clos

## Inscrire

chair-no-match = Aucune délégation ne commence ainsi.

## Dit par le lecteur d’écran

chair-announce = { $name } a la parole.
chair-announce-next = { $name } a la parole. Ensuite : { $next }.
chair-announce-point = Motion d’ordre : { $name }.

## Ce qui attend la présidence, décisions, salle, temps

chair-more-acts = Autres…
chair-hall = Montrer dans la salle…
chair-decision = Décision…
chair-matters = Soumis à la présidence
chair-matter-appeal = Appel de la décision : { $name }
chair-matter-suspend-sitting = Motion de suspension de la séance : { $name }
chair-matter-adjourn-sitting = Motion de levée de la séance : { $name }
chair-matter-adjourn-debate = Motion d’ajournement du débat : { $name }
chair-matter-close-debate = Motion de clôture du débat : { $name }
chair-matter-proposal = Une proposition est à l’examen
chair-matter-objection = Objection : { $names }
chair-matter-reply = Droit de réponse demandé : { $name }
chair-matter-reserved = Droit de réponse à entendre : { $name }
chair-matter-swap = Une offre d’échange de places
chair-matter-call-open = Technicien demandé : { $name }
chair-matter-call-in-hand = Technicien à l’œuvre : { $name }
chair-matter-preside =
    { $when ->
        [now] La délégation qui préside a la parole : { $name }
        [next] Suit la délégation qui préside : { $name }
       *[soon] Bientôt la délégation qui préside : { $name }
    }
chair-list-more = Autres actions sur la liste
chair-set = Fixer
chair-point-becomes = C’était…
chair-becomes-right-of-reply = Un droit de réponse, accordé
chair-becomes-technical-call = Un appel technique

## La fin de la séance, et l’interprétation

chair-interpretation-left =
    { $n ->
        [0] fin de l’interprétation
        [one] interprétation, { NUMBER($n) } min restante
       *[other] interprétation, { NUMBER($n) } min restantes
    }
