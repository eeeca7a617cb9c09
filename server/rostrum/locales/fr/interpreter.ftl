# La page de l’interprète. Français.

interpreter-booth = Cabine { $code }
interpreter-on-mic = { $who } au micro
interpreter-nobody-on-mic = Personne n’est encore au micro.
interpreter-ends = fin de l’interprétation à { $time }
interpreter-ends-in =
    { $n ->
        [one] dans { $n } minute
        [many] dans { $n } de minutes
       *[other] dans { $n } minutes
    }

## À l’antenne

interpreter-on-air = À l’antenne
interpreter-floor = { $code } salle
interpreter-way-direct = { $code } direct
interpreter-way-relay = { $code } · canal { $channel }
interpreter-way-retour = { $code } retour · canal { $channel }
interpreter-way-rest = vous êtes au repos
interpreter-way-carried = repos : { $code } s’en charge
interpreter-way-gap = votre canal est muet
interpreter-way-stopped = vous avez arrêté
interpreter-pivot =
    { $n ->
        [one] Vous êtes le pivot : { $who } vous écoute.
        [many] Vous êtes le pivot : { $who } vous écoutent.
       *[other] Vous êtes le pivot : { $who } vous écoutent.
    }
interpreter-no-listeners = Aucune cabine ne prend son relais chez vous.
interpreter-announce = La parole est à : { $name }, { $language }. Vous : { $task }.

## Ce que dit la présidence

interpreter-script-now = La présidence dit
interpreter-script-then = La présidence dira

## Les cinq prochains

interpreter-next = À suivre
interpreter-open-text = Ouvrir le texte : { $who }
interpreter-here = en ligne
interpreter-gone = pas encore en ligne
interpreter-direct = direct
interpreter-relay = relais de { $code }
interpreter-double-relay = double relais, { $code }
interpreter-retour = retour vers { $code }
interpreter-rest = repos : salle en { $code }
interpreter-rest-carried = repos : { $code } s’en charge
interpreter-gap = aucune voie
interpreter-stopped = arrêtée
interpreter-is-pivot =
    { $n ->
        [one] pivot pour { $n }
        [many] pivot pour { $n }
       *[other] pivot pour { $n }
    }

## Ce qui vient

interpreter-forecast = À venir
interpreter-no-trouble = Tous les canaux sont servis pour toute la liste.
interpreter-no-plan = Les cabines commencent à l’ouverture de la séance.
interpreter-trouble-gap =
    { $n ->
        [one] Pas d’interprétation sur { $channels }
        [many] Pas d’interprétation sur { $channels }
       *[other] Pas d’interprétation sur { $channels }
    }
interpreter-trouble-double =
    { $n ->
        [one] Relais de relais sur { $channels }
        [many] Relais de relais sur { $channels }
       *[other] Relais de relais sur { $channels }
    }
interpreter-trouble-where = place { $n }, { $name }
interpreter-trouble-more =
    { $n ->
        [one] et { $n } de plus
        [many] et { $n } de plus
       *[other] et { $n } de plus
    }
interpreter-about = vers { $time }
interpreter-begins = { $who } prend la relève
interpreter-trouble-later = après une relève à venir
interpreter-cure = { $who } à la place de { $instead } y remédie.
interpreter-cure-accept = Demander la relève à { $who }
interpreter-cure-asked = La relève est demandée à { $who }.
interpreter-cure-elsewhere = Cabine { $code } : { $who } à la place de { $instead } y remédie.
interpreter-no-cure = Aucun échange seul n’y remédie.

## Au micro

interpreter-shift = Au micro
interpreter-minutes = { $n } min
interpreter-minutes-of = sur { $n }
interpreter-why-stay = Restez pour l’instant : personne d’autre ici ne peut prendre la prochaine langue ({ $language }).
interpreter-why-go = Passez la main au prochain orateur : { $who } peut prendre.
interpreter-why-agreed = { $who } prend la relève au prochain orateur.
interpreter-colleague = { $who } est disponible et travaille depuis { $languages }.
interpreter-colleague-without = { $who } travaille depuis { $languages }, et non depuis { $code }.
interpreter-ask = Demander la relève à { $who }
interpreter-accept = { $who } prend la relève
interpreter-agreed = { $who } a accepté
interpreter-announce-asked = La relève est demandée à { $who }.
interpreter-announce-agreed = { $who } prend la relève au prochain orateur.

## Le texte à côté

interpreter-text = Le texte à côté
interpreter-text-air = À l’antenne
interpreter-text-ahead = N’a pas encore la parole
interpreter-text-other = à l’antenne : { $name }
interpreter-text-follow = Texte à l’antenne
interpreter-text-none = Ni l’orateur ni les cinq prochains n’ont remis de texte.
interpreter-text-missing = Le texte ne peut pas être lu pour le moment.
interpreter-words =
    { $n ->
        [one] { $n } mot
        [many] { $n } de mots
       *[other] { $n } mots
    }
interpreter-pace = { $n } par minute
interpreter-pace-fast = { $n } par minute : trop rapide
interpreter-version = version { $n }, changements visibles

## À la salle

interpreter-slower = Plus lentement
interpreter-sound = Son insuffisant
interpreter-technician = Technicien
interpreter-call-open = appelé
interpreter-call-in-hand = en route
interpreter-anonymous = L’orateur et la présidence ne voient jamais quelle cabine l’a demandé.
interpreter-sent-slower = « Plus lentement » a été montré à l’orateur et à la présidence.
interpreter-sent-sound = « Son insuffisant » a été montré à l’orateur et à la présidence.
interpreter-relay-report = Mon relais
interpreter-language = Langue
interpreter-language-title = Quelle langue l’orateur parle-t-il maintenant ?
interpreter-language-what = Tous les canaux suivent aussitôt.
interpreter-stop = Nous arrêtons
interpreter-again = Encore une fois
interpreter-resume = Nous reprenons
interpreter-relay-title = D’où vient votre relais
interpreter-relay-planned = Comme prévu
interpreter-relay-channel = Canal { $channel } : { $code }
interpreter-relay-what = Ce que vous signalez l’emporte sur le plan et s’affiche sur votre canal.

## Touches

interpreter-all-keys = Toutes les touches
interpreter-letters = Les lettres agissent
interpreter-key-slower = Demander à l’orateur de ralentir
interpreter-key-sound = Signaler que le son est insuffisant
interpreter-key-technician = Appeler le technicien
interpreter-key-handover = Demander la relève au collègue
interpreter-key-accept = Prendre la relève demandée
interpreter-key-cure = Demander l’échange qui remédie à la lacune la plus proche
interpreter-key-relay = Signaler d’où vient le relais
interpreter-key-language = Signaler que l’orateur a changé de langue
interpreter-key-stop = Arrêter ou reprendre ; l’arrêt se confirme
interpreter-key-text = Ouvrir le texte de cette place
interpreter-key-follow = Revenir au texte à l’antenne
interpreter-key-keys = Montrer toutes les touches
