# Les espaces de la page du secrétariat, chargés à leur ouverture. Français.

office-no-line = Le service n’a pas pu être joint. Réessayez quand la ligne sera rétablie.

## Participants and links

office-people-find = Chercher une délégation, un participant ou un siège
office-links-until = Nouveaux liens valables jusqu’à
office-links-no-end = la fin de la réunion
office-links-missing =
    { $n ->
        [0] Chacun ici a un lien
        [one] Émettre le lien qui manque
       *[other] Émettre les { NUMBER($n) } liens qui manquent
    }
office-links-none = aucun lien
office-link-issue = Nouveau lien
office-link-issue-to = Nouveau lien : { $name }
office-link-here =
    { $n ->
        [0] absent
        [one] connecté
       *[other] { NUMBER($n) } appareils
    }
office-link-until = valable jusqu’au { $time }
office-link-end = Révoquer
office-link-end-of = Révoquer : { $name }
office-link-end-title = Révoquer un lien : { $name }
office-link-end-words =
    { $n ->
        [0] Plus personne n’entrera par ce lien. Il ne peut être rendu ; un nouveau peut être émis.
        [one] La page ouverte par ce lien se ferme aussitôt et le dit. Il ne peut être rendu ; un nouveau peut être émis.
       *[other] Les { NUMBER($n) } pages ouvertes par ce lien se ferment aussitôt et le disent. Il ne peut être rendu ; un nouveau peut être émis.
    }
office-badges = Badges à remettre
office-badges-words =
    { $n ->
        [one] Ce lien n’est montré qu’une fois : imprimez-le ou transmettez-le maintenant.
       *[other] Ces { NUMBER($n) } liens ne sont montrés qu’une fois : imprimez-les ou transmettez-les maintenant.
    }
office-badges-print = Imprimer
office-badges-done = C’est remis
office-badge-code = Code du lien : { $name }

## The activity record

office-activity-whose = Délégation
office-activity-anybody = toutes
office-activity-what = Quoi
office-activity-all = tout
office-activity-who = Par
office-activity-item = Point
office-activity-rule = Règle
office-activity-when = Depuis
office-activity-ever = le début
office-activity-last =
    { $n ->
        [one] { NUMBER($n) } minute
       *[other] { NUMBER($n) } minutes
    }
office-activity-sitting = l’ouverture de la séance
office-activity-time = Heure
office-activity-nothing = Rien de tel dans le registre.
office-activity-earlier = Remonter plus loin
office-activity-why = Pourquoi
office-kinds-list = La liste
office-kinds-turns = Tours de parole
office-kinds-matters = Motions, réponses, décisions
office-kinds-sittings = Séances et points
office-kinds-meeting = La réunion
office-kinds-texts = Textes
office-kinds-booths = Cabines
