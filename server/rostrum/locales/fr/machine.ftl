# Ce que la commande rostrum dit au poste de travail, à qui prépare et conduit une réunion. Français.
# Une ligne est une phrase ; ce que dit un fichier ou un système y figure tel quel.

## Importer

machine-imported = { $meeting } est importée : { $sittings }, { $items }, { $delegations }, { $participants }, { $booths }, { $inscriptions }.
machine-imported-in-part = { $meeting } est importée : { $sittings }, { $items }, { $delegations }, { $participants }, { $booths }, { $inscriptions } ; laissé de côté : { $rows }.
machine-would-begin = Ainsi commencerait { $meeting } : { $sittings }, { $items }, { $delegations }, { $participants }, { $booths }, { $inscriptions }. Rien n’a été importé.
machine-would-change = { $count } : { $names }
machine-only-preview = Rien n’a été importé ; sans --preview, l’import se fait.
machine-sittings =
    { $n ->
        [one] { NUMBER($n) } séance
       *[other] { NUMBER($n) } séances
    }
machine-items =
    { $n ->
        [one] { NUMBER($n) } point
       *[other] { NUMBER($n) } points
    }
machine-delegations =
    { $n ->
        [one] { NUMBER($n) } délégation
       *[other] { NUMBER($n) } délégations
    }
machine-participants =
    { $n ->
        [one] { NUMBER($n) } participant
       *[other] { NUMBER($n) } participants
    }
machine-booths =
    { $n ->
        [one] { NUMBER($n) } cabine
       *[other] { NUMBER($n) } cabines
    }
machine-inscriptions =
    { $n ->
        [one] { NUMBER($n) } inscription
       *[other] { NUMBER($n) } inscriptions
    }
machine-rows =
    { $n ->
        [one] { NUMBER($n) } ligne
       *[other] { NUMBER($n) } lignes
    }
machine-left-out = laissé de côté : { $finding }
machine-nothing-imported =
    { $n ->
        [one] rien n’a été importé : { NUMBER($n) } chose à corriger.
       *[other] rien n’a été importé : { NUMBER($n) } choses à corriger.
    }
machine-nothing-imported-or-skip =
    { $n ->
        [one] rien n’a été importé : { NUMBER($n) } chose à corriger, ou laissez ces lignes de côté avec --skip-bad-rows.
       *[other] rien n’a été importé : { NUMBER($n) } choses à corriger, ou laissez ces lignes de côté avec --skip-bad-rows.
    }
machine-parts-missing = il manque à la réunion ces fichiers : { $parts }
machine-gap =
    { $n ->
        [one] point { $item }, place { $places }, { $language } : { $what } avec ce roulement ; { $advice }
       *[other] point { $item }, places { $places }, { $language } : { $what } avec ce roulement ; { $advice }
    }
machine-gap-unreached = aucune voie vers { $channels }
machine-gap-everywhere = aucune voie vers un canal quelconque
machine-gap-relay = double relais seulement vers { $channels }
machine-gap-both = { $unreached }, et { $relay }
machine-gap-bring = faites venir { $bring } à la place de { $instead }
machine-gap-no-cure = aucun échange d’un seul interprète n’y remédie
machine-comma = { ", " }

## Vérifier, demander pourquoi

machine-sound =
    { $n ->
        [one] { $meeting } : un enregistrement, intact.
       *[other] { $meeting } : { NUMBER($n) } enregistrements, tous intacts.
    }
machine-hash = empreinte
machine-state = état
machine-broken = l’enregistrement { $seq } de { $meeting } est le premier qui ne tient pas : { $reason }
machine-why-entry = { $entry }, { $delegation }, point { $item }
machine-why-list = liste
machine-why-list-told = { $policy } dans chaque catégorie (LS4)
machine-why-class = catégorie
machine-why-class-told = { $class }, numéro { $rank } dans l’ordre des catégories (LS4)
machine-why-arrived = reçue
machine-why-arrived-told = { $at }, demande numéro { $arrival } sur ce point (LS5)
machine-why-by = faite par
machine-why-lot = tirage
machine-why-lot-told = au sort, avec la graine { $seed } (LS4)
machine-why-moved = déplacée
machine-why-moved-told = { $at }, { $by } ({ $rule })
machine-why-moved-because = { $at }, { $by } ({ $rule }) : { $reason }
machine-why-never-moved = jamais
machine-why-now = à présent
machine-why-not-waiting = n’est pas en attente
machine-why-ahead =
    { $n ->
        [one] { NUMBER($n) } intervention avant elle
       *[other] { NUMBER($n) } interventions avant elle
    }

## Liens

machine-links-issued =
    { $n ->
        [one] { NUMBER($n) } lien émis.
       *[other] { NUMBER($n) } liens émis.
    }
machine-links-revoked =
    { $n ->
        [one] { NUMBER($n) } lien antérieur révoqué.
       *[other] { NUMBER($n) } liens antérieurs révoqués.
    }
machine-sheet-title = { $meeting } : liens personnels

## Sur papier

machine-wrote = Écrit dans { $file }.

## Le service et la démonstration

machine-serves =
    { $n ->
        [one] Rostrum sert { NUMBER($n) } réunion à l’adresse { $url }. Ctrl-C l’arrête.
       *[other] Rostrum sert { NUMBER($n) } réunions à l’adresse { $url }. Ctrl-C l’arrête.
    }
machine-demo =
    { $n ->
        [one] Un exemple, à titre d’illustration. Le point { $item } est ouvert, { NUMBER($n) } délégation attend.
       *[other] Un exemple, à titre d’illustration. Le point { $item } est ouvert, { NUMBER($n) } délégations attendent.
    }
machine-demo-remote = { $delegation }, à distance
machine-demo-links = Chaque lien est l’entrée d’une personne. Ouvrez celui de la présidence et appuyez sur Entrée ; Ctrl-C met fin ici à la démonstration.

## Ce qui n’a pas pu être fait

machine-error = Erreur : { $reason }
machine-no-journal = il n’y a pas de journal { $path } ; indiquez celui de la réunion avec --journal sqlite:CHEMIN
machine-no-meeting = ce journal ne contient pas de réunion { $meeting } ; il contient : { $others }
machine-no-meeting-at-all = ce journal ne contient ni la réunion { $meeting } ni aucune autre
machine-no-entry = { $meeting } n’a pas d’inscription { $entry }
machine-no-list = { $meeting } n’a pas de liste pour le point { $item } ; il y a : { $others }
machine-no-sitting = pas de séance { $sitting } ; il y a : { $others }
machine-no-sitting-yet = aucune séance de { $meeting } n’a encore été ouverte
machine-no-delegation = pas de délégation { $missing } dans cette réunion
machine-no-time = --expires : { $given } n’est pas { $expected }
machine-no-fonts = les polices des documents ne sont pas là ; `make pages` les installe
machine-no-id = { $given } n’est pas un identifiant de réunion : au plus 64 lettres, chiffres, - _ ou .
machine-covered = rien ne s’imprime pour tous tant que la parole n’est pas montrée dans la salle
machine-item-or-sitting = --item et --sitting : donnez l’un des deux
machine-genders-of-the-whole = --genders : les sommes par genre portent seulement sur toute la réunion, pour ne désigner personne
machine-broke-off = le service s’est interrompu ({ $error }) ; voyez si la demande a été suivie d’effet
machine-answered = le service a répondu { $status }
machine-not-understood = le service n’a pas pu lire la demande, rien n’a donc été fait ; voyez s’il est de la même version ({ $error })
machine-not-from-here = { $journal } ne peut pas être ouvert d’ici ; donnez --journal sqlite:CHEMIN
machine-one-process = { $journal } appartient à un seul processus ; pour plusieurs, il faut --journal redis://HÔTE:PORT
machine-name-port = plusieurs processus partagent un port ; indiquez-le avec --port
machine-demo-journal = --journal prend redis://HÔTE:PORT ; une réunion dans un fichier se garde avec --dir
machine-other-meetings = { $journal } contient d’autres réunions que l’exemple ; donnez un autre --dir
machine-cannot-listen = impossible d’écouter sur { $host }, port { $port } : { $why } ; donnez-en d’autres avec --host et --port (0 prend un port libre)
machine-held = le journal est déjà ouvert ailleurs : { $detail }
machine-away = le journal est hors d’atteinte : { $detail }
machine-damaged = le journal est endommagé ou n’en est pas un : { $detail }
machine-storage = le journal n’a pas pu être lu ou écrit : { $detail }
machine-setting = réglage : { $detail }
