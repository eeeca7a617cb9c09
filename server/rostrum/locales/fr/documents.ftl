# Ce que le secrétariat met sur papier, et la salle où il le fait. Français.

## Sur chaque page

document-page = Page { $n } sur { $all }
document-printed = Imprimé le { $date } à { $time } ({ $zone }), d’après l’enregistrement { $seq } · { $hash }
document-boxed = { $box } remplace des caractères absents des polices disponibles : { $letters }.
document-sitting = { $date }, de { $start } à { $end }
document-for-everybody = Pour tous
document-for-delegate = Pour tous les participants
document-for-interpreter = Pour les cabines
document-for-technician = Pour le service technique
document-for-chair = Pour la présidence
document-for-secretariat = Pour le secrétariat

## La liste des orateurs

document-speakers = Liste des orateurs
document-as-of = État à
document-list = Liste
document-list-not-open = pas encore ouverte
document-list-open = ouverte
document-list-closed-since = close depuis { $time }
document-list-closed = close
document-list-closes = ouverte, close à { $time }
document-now = a la parole
document-waiting = En attente
document-ends = Fin prévue
document-interpretation-until = Interprétation jusqu’à
document-place = Nº
document-delegation = Délégation
document-group = Groupe
document-language = Langue
document-from = Intervient
document-limit = Temps
document-expected = Prévu à
document-text = Texte
document-text-there = oui
document-joined = avec { $who }
document-nobody = Personne n’attend.
document-not-all =
    { $n ->
        [one] { $n } délégation attend ; la liste n’est pas montrée en entier à cette réunion.
        [many] { $n } de délégations attendent ; la liste n’est pas montrée en entier à cette réunion.
       *[other] { $n } délégations attendent ; la liste n’est pas montrée en entier à cette réunion.
    }
document-interpretation-ends = Fin de l’interprétation ; les suivants ne seraient pas entendus à temps
document-passed-over = Absents à l’appel
document-replies = Droits de réponse, en fin de séance ou de journée

## Catégories en tête de leurs membres ; groupes régionaux

classes-officer = Membres du Bureau
classes-group-statement = Déclarations de groupe
classes-presentation = Exposés
classes-state-party = États parties
classes-state-not-party = États non parties
classes-un = Organisation des Nations Unies
classes-igo = Organisations intergouvernementales
classes-other-international = Organisations internationales
classes-ngo = Organisations non gouvernementales
classes-right-of-reply = Droits de réponse
group-africa = Afrique
group-asia-pacific = Asie-Pacifique
group-eeg = Europe orientale
group-grulac = Amérique latine et Caraïbes
group-weog = Europe occidentale et autres États

## Le compte rendu d’une séance

document-account = Compte rendu de la séance
document-opened = Ouverte
document-adjourned = Levée
document-not-adjourned = pas encore
document-turns = Interventions
document-spoken = Temps de parole
document-time = Heure
document-used = Durée
document-over = Excès
document-nothing-happened = Cette séance n’a pas été ouverte.
document-put-back = appelée par erreur
document-place-kept = ligne perdue, place gardée
document-cut = arrêtée au terme
document-stopped = arrêtée avec la séance
happened-inscribed-reply = Un droit de réponse est accordé : { $who }.
happened-passed-over = { $who } : absence à l’appel.
happened-sitting-opened = La séance est ouverte.
happened-sitting-suspended = La séance est suspendue.
happened-sitting-suspended-until = La séance est suspendue jusqu’à { $time }.
happened-sitting-resumed = La séance est reprise.
happened-sitting-adjourned = La séance est levée.
happened-adjournment-revoked = La levée est annulée.
happened-interpretation-end-moved = L’interprétation dure jusqu’à { $time }.
happened-chair-handed-over = La présidence change : { $officer }.
happened-meeting-closed = La réunion est close.
happened-record-corrected = Rectificatif ({ $subject }) : { $text }
happened-records-lost =
    { $n ->
        [one] L’enregistrement { $first } avait été accepté, puis s’est perdu avec le stockage.
        [many] Les enregistrements { $first } à { $last } avaient été acceptés, puis se sont perdus avec le stockage.
       *[other] Les enregistrements { $first } à { $last } avaient été acceptés, puis se sont perdus avec le stockage.
    }
happened-display-floor = La séance reprend à la vue de tous.
happened-display-ceremony = Une cérémonie a lieu.
happened-display-silence = Une minute de silence est observée.
happened-display-private = La séance se poursuit à huis clos.
happened-item-closed = L’examen du point { $item } est clos.
happened-item-closed-unheard =
    { $n ->
        [one] L’examen du point { $item } est clos ; { $n } délégation n’a pas été entendue.
        [many] L’examen du point { $item } est clos ; { $n } de délégations n’ont pas été entendues.
       *[other] L’examen du point { $item } est clos ; { $n } délégations n’ont pas été entendues.
    }
happened-item-reopened = L’examen du point { $item } est repris.
happened-list-opened = La liste des orateurs du point { $item } est ouverte.
happened-list-closed = La liste des orateurs du point { $item } est close.
happened-point-upheld = Motion d’ordre ({ $who }) : acceptée.
happened-point-not-upheld = Motion d’ordre ({ $who }) : rejetée.
happened-point-noted = Motion d’ordre ({ $who }) : il en est pris note.
happened-point-right-of-reply = Elle est entendue au titre du droit de réponse.
happened-point-technical-call = C’était une question technique.
happened-ruling-appealed = Appel de la décision : { $who }.
happened-appeal-overruled = La décision est infirmée.
happened-appeal-stands = La décision est maintenue.
happened-motion-put = Motion présentée ({ $who }) : { $motion }.
happened-motion-carried = La motion est adoptée : { $motion }.
happened-motion-not-carried = La motion n’est pas adoptée : { $motion }.
motion-suspend-sitting = la suspension de la séance
motion-adjourn-sitting = la levée de la séance
motion-adjourn-debate = l’ajournement du débat sur le point
motion-close-debate = la clôture du débat sur le point
happened-objection-raised = Objection : { $who }.
happened-proposal-withdrawn = La proposition est retirée.
happened-decided = Il en est ainsi décidé : { $text }
happened-text-published = La déclaration ({ $who }) est publiée telle que prononcée.
happened-text-published-unheard = La déclaration ({ $who }), qui n’a pu être entendue, est publiée par écrit.

## Statistiques

document-statistics = Temps de parole
document-by-class = Par catégorie
document-by-group = Par groupe régional
document-by-kind = Par type d’intervention
document-by-language = Par langue
document-by-attendance = En salle et à distance
document-by-gender = Par genre de la personne qui parle
document-speakers-count = Délégations
document-overruns = Dépassements
document-over-by = En tout
document-average = Moyenne
document-no-group = sans groupe
document-no-turns = Personne n’a encore parlé.
document-spoken-about = Temps, environ
document-gender-note = Séances levées ; durées arrondies à cinq minutes.
document-gender-withheld = Non affiché : l’un des genres compte moins de cinq personnes aux séances levées.
gender-woman = femmes
gender-man = hommes
gender-other = autre ou non précisé
document-whole-meeting = Toute la réunion

## La salle

documents-which = Document
documents-speakers-what = qui attend, et quand viendra son tour
documents-account-what = qui a parlé de quand à quand, et ce qui a été décidé
documents-statistics-what = combien de temps a été utilisé, par qui et d’où
documents-about = Sur
documents-beside = À côté
documents-beside-none = pas de seconde langue
documents-reach = Pour
documents-reach-own = le secrétariat
documents-reach-public = tous
documents-genders = Genre des personnes qui parlent, pour ce seul document
documents-genders-choose = Choisir un fichier…
documents-genders-leave-out = Retirer le fichier
documents-open = Ouvrir
documents-save = Enregistrer en PDF
documents-setting = Préparation…
documents-published = Déclarations publiées
documents-published-none = Aucune déclaration n’est encore publiée.
documents-no-line = Le service n’a pas pu être joint. Réessayez quand la connexion sera rétablie.
documents-by = Totaux
documents-all = Ensemble
documents-figures-western = 123
documents-figures-eastern = ١٢٣
documents-too-many = D’autres documents sont en préparation. Réessayez dans un instant.
documents-covered = Rien ne peut être imprimé pour tous pendant un huis clos ou une cérémonie.
documents-unknown = Ce point ou cette séance n’existe pas.
documents-failed = Le document n’a pas pu être préparé. Réessayez ; si rien ne change, prévenez l’exploitant du service.
