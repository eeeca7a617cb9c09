# La page du technicien. Français.

technician-title = Service technique
technician-phase-planned = pas encore ouverte
technician-phase-open = séance ouverte
technician-phase-suspended = suspendue
technician-phase-adjourned = levée
technician-phase-closed = close

## La voix dans la salle et sa ligne

technician-on-floor = A la parole
technician-line-none = Aucune voix n’est attendue.
technician-line-room = Parle en salle : aucune ligne à surveiller.
technician-line-up = La ligne est établie.
technician-line-silent = À distance, et aucun appareil n’est connecté.
technician-line-lost = La ligne est perdue ; le chronomètre est arrêté.
technician-line-unheard = Inaudible depuis l’appel ; le chronomètre est arrêté.
technician-line-ignored = Toujours audible : la ligne est ignorée pour cette intervention.
technician-act-still-heard = Toujours audible
technician-act-line-back = Revenue
technician-act-heard = Audible
technician-act-line-lost = Perdue
technician-act-not-heard = Inaudible
technician-announce = La parole est à : { $name }.
technician-announce-lost = Ligne perdue : { $name }.
technician-announce-unheard = On n’entend pas : { $name }.

## Connexions

technician-connections = Connexions
technician-connected =
    { $n ->
        [one] { $n } délégation connectée
        [many] { $n } de délégations connectées
       *[other] { $n } délégations connectées
    }
technician-only-trouble =
    { $n ->
        [0] Aucune difficulté
        [one] { $n } en difficulté
        [many] { $n } en difficulté
       *[other] { $n } en difficulté
    }
technician-no-trouble = Toutes les lignes nécessaires sont établies.
technician-place = Place
technician-delegation = Délégation
technician-line = Ligne
technician-microphone = Microphone
technician-devices =
    { $n ->
        [one] { $n } appareil
        [many] { $n } d’appareils
       *[other] { $n } appareils
    }
technician-health-good = bonne
technician-health-fair = passable
technician-health-poor = mauvaise
technician-health-here = connectée
technician-health-gone = non connectée
technician-health-away = pas encore là
technician-health-room = aucun appareil
technician-measured = { $ms } ms, { $loss } % de pertes
technician-not-measured = non mesurée
technician-left-at = déconnectée à { $time }
technician-mic-good = bon niveau
technician-mic-soft = faible
technician-mic-silent = aucun son
technician-mic-unknown = non vérifié

## Le service

technician-service-ready = Service prêt, journal écrit
technician-service-trouble = Le service est en difficulté
technician-service-unreachable = Le service ne répond pas
technician-connections-open = Connexions
technician-waiting = Commandes en attente
technician-seq = Dernier enregistrement
technician-append-ms = Écrit en
technician-ms = { $ms } ms

## Canaux

technician-channels = Canaux
technician-no-channels = L’interprétation n’a pas commencé.
technician-source-hall = la salle
technician-source-floor = la salle elle-même
technician-source-none = aucune cabine ne l’assure
technician-source-stopped = la cabine a arrêté
technician-source-direct = cabine { $booth }, en direct
technician-source-relay = cabine { $booth }, relais de { $from }
technician-source-double = cabine { $booth }, double relais de { $from }
technician-cannot-hear =
    { $n ->
        [one] { $n } ne l’entend pas : { $who }
        [many] { $n } ne l’entendent pas : { $who }
       *[other] { $n } ne l’entendent pas : { $who }
    }

## Appels

technician-calls = Appels
technician-no-calls = Personne n’a appelé.
technician-call-booth = Cabine { $code }
technician-call-open = ouvert
technician-call-in-hand = pris en charge
technician-call-done = terminé
technician-take = Je m’en charge
technician-resolve = Terminé
technician-reports = Signalé par les cabines dans cette intervention
technician-report-slower = plus lentement
technician-report-sound = qualité du son insuffisante
technician-announce-call = La cabine { $code } appelle.
technician-announce-call-delegation = Aide technique demandée : { $name }.
