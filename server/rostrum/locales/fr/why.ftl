# Pourquoi l’un a parlé avant l’autre : ce que dit `rostrum why --before`. Français.

why-called = { $first } : parole donnée à { $called }, avant la délégation suivante : { $then }.
why-rule = Règle { $rule }.
why-reason = Motif donné : { $reason }
why-asked-later = { $then } : pas encore sur la liste.
why-withdrawn = { $then } : inscription retirée à { $at }.
why-passed-over = { $then } : absence constatée à l’appel, à { $at }.
why-item-closed = { $then } : inscription sur un point clos à { $at }.
why-other-item = { $then } : inscription sur un point qui n’était pas à l’examen.
why-out-of-order = La parole a été donnée hors de l’ordre de la liste, par : { $by }.
why-moved = Leur ordre a été modifié à { $at }, par : { $by }.
why-second-statement = { $then } : deuxième déclaration, et toutes les premières passent avant.
why-right-of-reply = { $then } : droit de réponse, qui s’exerce à la fin.
why-rank = Le rang prime dans cette réunion, et celui-ci était le plus élevé : { $first }.
why-class = Les catégories passent dans leur ordre : { $first }, puis { $then }.
why-thread = Les deux vont ensemble : présentation, commentaires, réponse.
why-alphabetical = La liste suivait l’ordre alphabétique.
why-lot = La liste a été tirée au sort, et la graine du tirage figure au procès-verbal.
why-fewest-turns = Celui qui avait parlé le moins souvent passait d’abord.
why-arrival = { $first } : première demande de parole.
why-behind-a-move = D’autres avaient été déplacés à la main sur la liste, et nul n’est placé avant eux.
why-too-many = Trop de questions à la fois. Reposez-la dans un instant.
