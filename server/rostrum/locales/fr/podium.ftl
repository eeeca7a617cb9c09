# La tribune elle-même : ce que seule dit la page de la présidence, ou de qui conduit à sa place. Français.

## Qui a la parole

chair-turn-called = Appelé, le temps ne court pas encore
chair-turn-speaking = A la parole
chair-turn-paused = A la parole, temps suspendu
chair-turn-interrupted = Interrompu
chair-light-amber = A la parole, doit conclure
chair-light-red = A la parole, temps écoulé
chair-starts-in = départ dans { $time }
chair-kept = en attente, reste
chair-progress = entendus : { $heard } · en attente : { $waiting }
chair-progress-ends = entendus : { $heard } · en attente : { $waiting } · fin de la liste vers { $ends }
chair-until = jusqu’à { $time }

## Ce que l’on peut faire de la prise de parole

chair-extend = +1 min
chair-start = Démarrer
chair-pause = Suspendre
chair-resume = Reprendre
chair-end = Terminer
chair-pass = Passer
chair-next = Suivant : { $name }
chair-next-again = Confirmer : { $name }
chair-nobody-waiting = Personne n’attend
chair-rule-first = D’abord, votre décision
chair-main-planned = Ouvrir la séance…
chair-main-item = Ouvrir un point…
chair-main-suspended = Reprendre la séance
chair-main-adjourned = Ouvrir la séance suivante…

## Le texte à lire

chair-say-now = À dire maintenant
chair-say-then = Au prochain appel

## La liste

chair-list = Liste des orateurs
chair-close-list = Clore la liste…
chair-open-list = Ouvrir la liste…
chair-close-again = Confirmer : clore
chair-open-again = Confirmer : ouvrir

## La séance

chair-sitting = La séance
chair-what-if = Si chacun parle au plus
chair-ceiling-value = au plus { $time }
chair-set-ceiling = { $time } pour { $count } en attente
chair-lift-ceiling = Lever le plafond de { $time }
chair-now-at = { $time } maintenant
chair-interpretation-ends-at = { $time } fin de l’interprétation
chair-unheard = Non entendus : { $names }
chair-others =
    { $n ->
        [one] un autre
       *[other] { NUMBER($n) } autres
    }

## Ce qui attend la présidence, décisions, salle, temps

chair-close-in =
    { $n ->
        [one] Clore dans une minute
       *[other] Clore dans { NUMBER($n) } minutes
    }
chair-keep-open = La laisser ouverte
chair-closes-in = clôture dans { $time }
chair-limits = Temps et budgets…

## La fin de la séance, et l’interprétation

chair-close-now = liste close maintenant
chair-more-speakers =
    { $n ->
        [0] aucun orateur de plus
        [one] un orateur de plus
       *[other] { NUMBER($n) } orateurs de plus
    }
chair-fewer = Un orateur de moins
chair-one-more = Un orateur de plus
chair-close-list-now = Clore la liste maintenant
chair-set-and-close = { $time } pour { $count }, liste close
chair-propose = Du temps pour tous : { $time } chacun…
chair-announced = { $time } chacun dès { $from }, annoncé
chair-no-interpretation = { $language } : pas d’interprétation, cabines averties
chair-next-cure = Avant { $name } : relève dans la cabine { $booth }
chair-next-gap = { $name } ensuite : pas d’interprétation vers { $languages }
chair-slower = Les interprètes demandent de ralentir
chair-sound = Interprètes : le son ne suffit pas
chair-sound-pause = Deux cabines ne peuvent travailler avec ce son
chair-cannot-hear = { $language } : inaudible pour { $n } délégations
