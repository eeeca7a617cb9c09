# Les réglages d’une réunion, tels que le secrétariat les change. Français.

## Limits and the clock

setting-limits = Limites par type et catégorie
setting-default-limit-ms = Limite par défaut
setting-warn-ms = Orange avant la limite
setting-at-limit = À la limite
setting-at-limit-signal = signal seulement
setting-at-limit-cut = couper après le délai
setting-cut-grace-ms = Délai avant la coupure
setting-officers-uncut = Jamais coupés
setting-overrun = L’écran au-delà de la limite
setting-overrun-count-up = compte le dépassement
setting-overrun-hold = reste à 0:00
setting-lead-in-ms = De l’appel au chronomètre, en salle
setting-lead-in-remote-ms = De l’appel au chronomètre, à distance
setting-speakers-may-yield = Les orateurs peuvent céder leur tour
setting-change-over-ms = Passage d’un orateur à l’autre
setting-reserve-ms = Réserve avant la fin de l’interprétation
setting-class-weights = Poids dans une limite dynamique, en millièmes
setting-dynamic-least-ms = Limite dynamique la plus courte
setting-dynamic-most-ms = Limite dynamique la plus longue

## The list

setting-class-order = Ordre des catégories ; celles qui ne sont pas nommées viennent en dernier
setting-order-add = Ajouter une catégorie…
setting-move-up = { $name } : monter
setting-move-down = { $name } : descendre
setting-take-out = { $name } : retirer
setting-place-now = { $name } : place { NUMBER($n) } sur { NUMBER($of) }
setting-rank-first = Chefs d’État et ministres d’abord
setting-second-statements-last = Secondes interventions en dernier
setting-alphabet = Alphabet de l’ordre alphabétique
setting-list-visibility = Ce que chacun voit de la liste
setting-list-visibility-all = toute la liste
setting-list-visibility-next-three = les trois suivants
setting-list-visibility-counts = combien
setting-flags = Drapeaux des États à côté de leur nom
setting-passed-over = Après un tour passé
setting-passed-over-chair-may-call = la présidence peut appeler
setting-passed-over-end-of-class = en fin de catégorie
setting-passed-over-dropped = retrait de la liste
setting-change-goes-last = Une inscription modifiée passe en dernier
setting-opening-lot-ms = Tirage au sort après l’ouverture
setting-undo-withdrawal-ms = Retrait annulable pendant
setting-undo-closing-ms = Levée et clôture annulables pendant

## Who may do what

setting-secretariat-conducts = Le secrétariat peut diriger la séance
setting-speaks-by = Peuvent demander la parole ; tous si aucun n’est coché
setting-points-by = Peuvent présenter une motion d’ordre
setting-appeals-by = Peuvent en appeler d’une décision
setting-objections-by = Peuvent s’opposer à une décision
setting-motions-by = Peuvent présenter une motion et en débattre
setting-motion-speakers = Orateurs par motion ; personne où la case est vide
setting-motion-for = pour
setting-motion-against = contre
setting-motion-suspend-sitting = Suspendre la séance
setting-motion-adjourn-sitting = Lever la séance
setting-motion-adjourn-debate = Ajourner le débat
setting-motion-close-debate = Clore le débat
setting-replies-by = Peuvent demander un droit de réponse
setting-replies-heard = Réponses entendues à la fin
setting-replies-heard-item = du point
setting-replies-heard-sitting = de la séance
setting-replies-heard-day = de la journée
setting-replies-per-item = Réponses par délégation et par point

## Lines of remote speakers

setting-line-source = Qui dit qu’une ligne est perdue
setting-line-source-delegation = les appareils de la délégation
setting-line-source-bridge = le pont vidéo
setting-line-source-technician = le technicien
setting-line-lost-ms = Une ligne est perdue après
setting-grace-ms = Attente d’une ligne perdue
setting-graces-per-turn = Combien de fois par intervention
setting-silent-ms = Le silence est technique pendant

## Interpretation and texts

setting-words-per-minute = Mots par minute, par langue
setting-default-words-per-minute = Mots par minute, sinon
setting-interpretation-warnings-ms = Avertissements avant la fin de l’interprétation
setting-minutes =
    { $n ->
        [one] { NUMBER($n) } minute
       *[other] { NUMBER($n) } minutes
    }
setting-minutes-unit = minutes
setting-minutes-add = Ajouter un avertissement, en minutes
setting-longest-on-mic-ms = Au micro au plus
setting-rest-ms = Temps de micro remis à zéro après une pause de
setting-signal-every-ms = Une cabine signale au plus une fois toutes les
