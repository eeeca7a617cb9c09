# Ce qui s’est passé, tel que le registre le dit. Français.

## The meeting

deed-meeting-imported = Programme importé
deed-participants-listed = Participants actualisés
deed-settings-changed = Réglages modifiés
deed-delegation-added = Délégation ajoutée
deed-chair-handed-over = Présidence transmise
deed-meeting-closed = Réunion close
deed-record-corrected = Compte rendu corrigé
deed-link-issued = Lien émis
deed-link-revoked = Lien révoqué
deed-note-sent = Note privée envoyée
deed-note-read = Note privée lue
deed-records-lost = Enregistrements perdus signalés
deed-loss-noted = Il est pris note de la perte d’enregistrements
deed-display-set = Affichage de la salle modifié

## Sittings and items

deed-sitting-opened = Séance ouverte
deed-sitting-suspended = Séance suspendue
deed-sitting-resumed = Séance reprise
deed-sitting-adjourned = Séance levée
deed-adjournment-revoked = Levée annulée
deed-interpretation-end-moved = Fin de l’interprétation déplacée
deed-item-opened = Point ouvert
deed-item-closed = Point clos
deed-item-reopened = Point rouvert

## The list

deed-list-opened = Liste ouverte
deed-closing-announced = Clôture de la liste annoncée
deed-list-closed = Liste close
deed-opening-settled = Demandes de l’ouverture tirées au sort
deed-entry-inscribed = Inscription
deed-entry-withdrawn = Retrait
deed-withdrawal-undone = Retrait annulé
deed-entry-changed = Inscription modifiée
deed-sent-to-end = Renvoyé en fin de catégorie
deed-speaker-named = Orateur nommé
deed-entry-moved = Déplacé dans la liste
deed-entries-swapped = Places échangées
deed-swap-proposed = Échange proposé
deed-swap-declined = Échange décliné
deed-list-arranged = Liste réordonnée
deed-order-set = Ordre de la liste fixé
deed-list-spread = Places réparties
deed-limit-set = Temps de parole fixé
deed-limits-announced = Temps de parole annoncé
deed-limits-applied = Temps annoncé appliqué
deed-budget-set = Budget de temps fixé
deed-entry-passed-over = Tour passé
deed-entry-put-back = Remis dans la liste
deed-replies-unheard = Réponses non entendues

## Turns

deed-turn-called = Parole donnée
deed-clock-started = Chronomètre lancé
deed-turn-paused = Chronomètre arrêté
deed-turn-resumed = Chronomètre relancé
deed-turn-extended = Temps ajouté
deed-turn-interrupted = Interruption
deed-turn-taken-up = Reprise de l’intervention
deed-turn-limit-changed = Temps de l’intervention modifié
deed-video-failed = Vidéo en panne, parle en direct
deed-turn-ended = Intervention terminée
deed-line-lost = Ligne perdue
deed-line-back = Ligne rétablie
deed-line-ignored = Entendu malgré la ligne

## Points of order, replies, motions, decisions

deed-point-raised = Motion d’ordre présentée
deed-point-withdrawn = Motion d’ordre retirée
deed-point-held = Motion d’ordre reportée à la fin de la phrase
deed-point-recognised = Parole donnée pour la motion d’ordre
deed-point-declined = Motion d’ordre refusée
deed-point-ruled = Motion d’ordre tranchée
deed-ruling-appealed = Appel de la décision
deed-appeal-decided = Appel tranché
deed-reply-requested = Droit de réponse demandé
deed-reply-granted = Droit de réponse accordé
deed-reply-declined = Droit de réponse refusé
deed-motion-put = Motion présentée
deed-motion-speaker-noted = Parle sur la motion
deed-motion-decided = Motion tranchée
deed-decision-proposed = Décision proposée
deed-objection-raised = Objection soulevée
deed-objection-withdrawn = Objection retirée
deed-proposal-withdrawn = Proposition retirée
deed-decided = Décidé

## Texts

deed-text-handed-in = Texte remis
deed-text-withdrawn = Texte retiré
deed-text-published = Déclaration publiée

## Booths and channels

deed-plan-set = Canaux planifiés
deed-language-declared = Langue de la salle déclarée
deed-mic-taken = Au micro
deed-handover-asked = Relève demandée
deed-handover-agreed = Relève convenue
deed-relay-reported = Relais signalé
deed-booth-stopped = Cabine arrêtée
deed-booth-resumed = Cabine en service
deed-signalled = Signal d’une cabine
deed-channel-unheard = N’entend pas un canal
deed-technician-called = Technicien appelé
deed-technician-sent-for = Technicien envoyé à une délégation
deed-call-taken = Appel pris
deed-call-resolved = Appel réglé

## What a deed tells besides

deed-limit = limite { $time }
deed-used = a parlé { $time }
deed-end-ended = terminée
deed-end-next-called = l’orateur suivant a été appelé
deed-end-cut = coupée à la limite
deed-end-yielded = temps cédé
deed-end-stopped = la séance s’est arrêtée
deed-end-not-there = absent
deed-end-put-back = remis dans la liste
deed-end-ruled = terminée par la décision
deed-end-place-kept = garde sa place
deed-ruling-upheld = acceptée
deed-ruling-not-upheld = rejetée
deed-ruling-noted = notée

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
    } Ce que cette page montre à présent fait foi ; ce qui y manque est à refaire.
loss-deeds = Ce qui s’est perdu
loss-earlier =
    { $n ->
        [one] Un enregistrement antérieur, dont on ne sait rien de plus
        [many] { $count } d’enregistrements antérieurs, dont on ne sait rien de plus
       *[other] { $count } enregistrements antérieurs, dont on ne sait rien de plus
    }
loss-noted = J’en prends note
