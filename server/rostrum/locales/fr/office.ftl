# Les espaces de la page du secrétariat, chargés à leur ouverture. Français.

office-no-line = Le service n’a pas pu être joint. Réessayez quand la connexion sera rétablie.

## Participants and links

office-people-find = Chercher une délégation, un participant ou un siège
office-links-until = Les nouveaux liens valent jusqu’à
office-links-no-end = leur révocation
office-links-missing =
    { $n ->
        [0] Chacun ici a un lien
        [one] Émettre le lien qui manque
       *[other] Émettre les { NUMBER($n) } liens qui manquent
    }
office-links-none = aucun lien
office-link-issue = Nouveau lien
office-link-issue-to = Nouveau lien : { $name }
office-link-here =
    { $n ->
        [0] absent
        [one] connecté
       *[other] { NUMBER($n) } appareils
    }
office-link-until = valable jusqu’au { $time }
office-link-end = Révoquer
office-link-end-of = Révoquer : { $name }
office-link-end-title = Révoquer un lien : { $name }
office-link-end-words =
    { $n ->
        [0] Plus personne n’entrera par ce lien. C’est irrévocable ; un autre lien peut être émis.
        [one] La page ouverte par ce lien se ferme aussitôt et le dit. C’est irrévocable ; un autre lien peut être émis.
       *[other] Les { NUMBER($n) } pages ouvertes par ce lien se ferment aussitôt et le disent. C’est irrévocable ; un autre lien peut être émis.
    }
office-link-end-own = C’est le lien de cette page même : elle se ferme aussi.
office-badges = Badges à remettre
office-badges-words =
    { $n ->
        [one] Ce lien n’est montré qu’une fois : imprimez-le ou transmettez-le maintenant.
       *[other] Ces { NUMBER($n) } liens ne sont montrés qu’une fois : imprimez-les ou transmettez-les maintenant.
    }
office-badges-print = Imprimer
office-badges-done = Ils sont remis
office-badge-code = Code du lien : { $name }

## The activity record

office-activity-whose = Délégation
office-activity-anybody = tous
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
office-activity-nothing = Rien dans le registre ne correspond.
office-activity-earlier = Remonter plus loin
office-activity-why = Pourquoi
office-kinds-list = La liste
office-kinds-turns = Interventions
office-kinds-matters = Motions, réponses, décisions
office-kinds-sittings = Séances et points
office-kinds-meeting = La réunion
office-kinds-texts = Textes
office-kinds-booths = Cabines

## Import

office-import-planned = Choisissez les fichiers nouveaux ou modifiés ; ce qui n’est pas choisi reste tel quel. Rien n’est changé avant que vous ayez vu ce qui changerait.
office-import-begun = Une séance a été ouverte : d’autres participants et inscriptions peuvent entrer, le reste ne peut plus être remplacé. Rien n’est changé avant que vous ayez vu ce qui changerait.
office-import-drop = Déposez les fichiers ici, dans n’importe quel ordre, ou une archive zip
office-import-drop-what = Chacun est reconnu à ses colonnes.
office-import-choose-several = Choisir des fichiers
office-import-choose = Choisir un fichier
office-import-other = Un autre fichier
office-import-leave-out = Laisser { $name } de côté
office-import-reading = Lecture…
office-import-wrong =
    { $n ->
        [one] Une chose est à corriger. Rien n’a été changé.
       *[other] { NUMBER($n) } choses sont à corriger. Rien n’a été changé.
    }
office-import-more =
    { $n ->
        [one] Et { NUMBER($n) } autre, une fois celles-ci corrigées.
       *[other] Et { NUMBER($n) } autres, une fois celles-ci corrigées.
    }
office-import-changes = Ce qui changerait
office-import-nothing = Rien ne changerait.
office-import-done = C’est importé.
office-import-do = Importer
office-complaint-file = Fichier
office-complaint-row = Ligne
office-complaint-column = Colonne
office-complaint-what = Ce qui ne va pas
office-complaint-found = Trouvé :
office-complaint-expected = Attendu :
office-change-new =
    { $n ->
        [one] { NUMBER($n) } en plus
       *[other] { NUMBER($n) } en plus
    }
office-change-changed =
    { $n ->
        [one] { NUMBER($n) } modification
       *[other] { NUMBER($n) } modifications
    }
office-change-gone =
    { $n ->
        [one] { NUMBER($n) } en moins
       *[other] { NUMBER($n) } en moins
    }
office-change-same =
    { $n ->
        [one] { NUMBER($n) } sans changement
       *[other] { NUMBER($n) } sans changement
    }
office-part-programme = Programme
office-part-programme-what = Séances, points, bureau, temps de parole, réglages : JSON
office-part-delegations = Délégations
office-part-delegations-what = Noms dans chaque langue, catégorie, langue habituelle : CSV ou JSON
office-part-participants = Participants
office-part-participants-what = Noms, fonctions, sièges : CSV ou JSON
office-part-inscriptions = Inscriptions
office-part-inscriptions-what = Point, délégation, langue, dans l’ordre d’arrivée : CSV ou JSON
office-part-booths = Cabines
office-part-booths-what = Canaux et interprètes : JSON
office-part-sittings = Séances
office-part-items = Points
office-part-officers = Bureau
office-part-channels = Canaux
office-field-title = Titre
office-field-timezone = Fuseau horaire
office-field-languages = Langues
office-field-floor-languages = Langues de la salle
office-field-venue = Lieu
office-field-illustrative = Réunion d’exemple
office-field-settings = Réglages
office-field-pack = Règles de l’organe
office-gap-unreached = Point { $item }, place { $places }, { $language } : aucune voie vers { $channels } avec le roulement de début de séance.
office-gap-double = Point { $item }, place { $places }, { $language } : { $channels } seulement par double relais.
office-gap-cure = Faites venir { $bring } à la place de { $instead }.

## Programme and settings

office-sittings = Séances
office-presiding = Présidence : { $who }
office-sitting-planned = prévue
office-sitting-going-on = ouverte
office-sitting-over = terminée
office-sitting-interpretation = interprétation jusqu’à { $time }
office-sitting-open = Ouvrir une séance…
office-sitting-suspend = Suspendre…
office-sitting-adjourn = Lever…
office-sitting-hand-over = Transmettre la présidence…
office-until = L’interprétation dure jusqu’à
office-until-agreed = Convenu avec
office-until-set = Déplacer la fin
office-items = Points
office-items-act = Ouvrir, clore ou rouvrir…
office-item-limits = Limites et budgets…
office-settings = Réglages
office-settings-words = Ce qui est fixé ici vaut aussitôt et figure au registre. Règles de départ : { $pack }.
office-settings-time = Limites et chronomètre
office-settings-list = La liste
office-settings-rights = Qui peut faire quoi
office-settings-lines = Lignes des orateurs à distance
office-settings-interpretation = Interprétation et textes
office-setting-seconds = minutes et secondes

## Interpretation

office-ways = La voie de chaque orateur vers chaque canal
office-ways-key = ● la salle même · ✓ une cabine, directement · ← relais depuis ce canal · ⇇ double relais · ✕ personne n’y arrive
office-place = Place
office-about = Heure prévue
office-booth-since = au micro depuis { $since }, jusqu’à { $until } au plus tard

## Texts

office-texts-none = Aucun texte n’a été remis.
office-texts-words = Confidentiels jusqu’à ce que l’intervention soit prononcée : seuls les interprètes et le secrétariat les lisent, et chaque délégation le sien.
office-text-words =
    { $n ->
        [one] { NUMBER($n) } mot
       *[other] { NUMBER($n) } mots
    }
office-text-pace =
    { $n ->
        [one] { NUMBER($n) } mot par minute
       *[other] { NUMBER($n) } mots par minute
    }
office-text-too-fast = trop rapide pour être bien interprété
office-text-version = version { $version }
office-text-read = Lire
office-text-change = Texte modifié…
office-text-hand-in = Remettre un texte pour une délégation
office-text-whose = Inscription
office-text-choose = Choisir…
office-text-told = Aussi confidentiel que le texte remis par la délégation elle-même. La délégation l’apprend et le registre indique que le secrétariat l’a remis.
office-text-consents = La délégation est d’accord : si elle n’est pas entendue, le texte peut être publié comme déclaration écrite
office-text-publish = Publier
office-text-consent = peut être publié s’il n’est pas prononcé
office-text-no-consent = à ne pas publier s’il n’est pas prononcé
office-text-confidential = confidentiel
office-text-delivered = prononcé
office-text-unheard = non prononcé
office-text-published = publié
office-text-gone = Le texte n’est plus là.
office-text-file = Le fichier tel que remis
office-text-publish-title = Publier le texte : { $name }
office-text-publish-words = La déclaration devient alors publique, pour tous ; c’est irrévocable.
