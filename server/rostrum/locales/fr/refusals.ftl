# Pourquoi une demande n’a pas été suivie d’effet : une phrase par code de refus, pour la délégation ou la présidence. Français.
# Les arguments sont ceux du refus et `rule` ; heures, durées et noms de langues arrivent en toutes lettres.

## Le moment est passé

refused-stale =
    { $rule ->
        [LS16] Une autre intervention s’est terminée depuis ; vérifiez qui a la parole et choisissez de nouveau.
       *[other] La situation a changé entre-temps et rien n’a été fait ; vérifiez, puis recommencez si vous le souhaitez toujours.
    }
refused-too-late =
    { $rule ->
        [LS8] Le retrait ne peut plus être annulé ; demandez de nouveau la parole.
        [LS13] L’examen du point a été clos à { $since } et ne peut plus être rouvert.
        [LS16] La parole a été donnée à quelqu’un d’autre depuis ; cette intervention ne peut plus être remise sur la liste.
        [MT3] La séance a été levée à { $since } et cette décision ne peut plus être annulée.
        [PO2] La motion d’ordre est déjà en cours d’examen et ne peut plus être retirée.
       *[other] Il est trop tard pour cela.
    }
refused-already-so =
    { $rule ->
        [LS1] La liste des orateurs est déjà ouverte.
        [LS6] La liste des orateurs est déjà close.
        [LS7] La délégation est déjà à cette place.
        [LS8] L’inscription figure sur la liste et n’a pas été retirée.
        [LS10] L’inscription est déjà ainsi.
        [LS12] L’inscription précède les observations qui la suivent ; elle est déjà à cette place.
        [LS13] Le point est déjà dans cet état.
        [LS22] Cette délégation participe déjà à la réunion.
        [MT4] Ce point est déjà à l’examen.
        [MT6] Cette personne préside déjà.
        [PO1] Cette délégation a déjà présenté une motion d’ordre ; la présidence en est avertie.
        [PO2] La présidence a déjà décidé de l’entendre après cette phrase.
        [TN11] Le chronomètre tourne déjà.
       *[other] C’est déjà le cas.
    }

## Qui peut le faire, et quand

refused-not-allowed =
    { $rule ->
        [LS4] Une délégation ne peut pas demander elle-même ce type d’intervention ; le secrétariat peut l’inscrire.
        [LS10] Une délégation ne peut pas choisir elle-même ce type d’intervention ; le secrétariat peut le faire.
        [TN10] Dans cette réunion, on ne peut pas céder le reste de son temps de parole.
       *[other]
            { $command ->
                [raise_point] Dans cette réunion, cette délégation ne peut pas présenter de motion d’ordre.
               *[other] Votre lien personnel ne le permet pas.
            }
    }
refused-wrong-phase =
    { $phase ->
        [planned] Aucune séance n’est encore ouverte.
        [open] Cela n’est pas possible pendant que la séance est ouverte.
        [suspended] La séance est suspendue ; ce sera possible à la reprise.
        [adjourned] La séance est levée.
        [closed] La réunion est close ; seul son compte rendu peut encore être corrigé.
       *[other] Cela n’est pas possible à ce stade de la réunion.
    }
refused-not-imported = Le programme de cette réunion n’a pas encore été importé.

## La liste des orateurs

refused-list-closed =
    { $rule ->
        [LS13] L’examen du point { $item } a été clos à { $since } ; sa liste n’accepte plus d’inscription.
       *[other] La liste des orateurs pour le point { $item } a été close à { $since } ; seule la présidence peut encore y ajouter quelqu’un.
    }
refused-list-not-open = La liste des orateurs pour le point { $item } n’est pas encore ouverte.
refused-before-start = Les inscriptions pour le point { $item } sont reçues à partir de { $opens }.
refused-deadline-passed = Les inscriptions préalables pour le point { $item } ont pris fin à { $deadline } ; demandez la parole quand la liste sera ouverte en séance.
refused-already-waiting =
    { $by ->
        [chair] Cette délégation figure déjà sur la liste pour le point { $item } ; la présidence l’y a inscrite.
        [secretariat] Cette délégation figure déjà sur la liste pour le point { $item } ; le secrétariat l’y a inscrite.
        [operator] Cette délégation figure déjà sur la liste pour le point { $item }, à la suite de sa demande avant la réunion.
       *[other] Cette délégation figure déjà sur la liste pour le point { $item } ; une délégation n’y a qu’une déclaration en attente à la fois.
    }
refused-not-waiting =
    { $rule ->
        [MT4] Cette inscription figure sur la liste d’un autre point.
       *[other] Cette inscription n’est plus en attente sur la liste.
    }
refused-nobody-waiting = Personne n’est en attente sur la liste des orateurs.
refused-order-incomplete = Le nouvel ordre doit nommer chaque inscription en attente une fois et une seule : { $waiting } en attente, { $named } dans l’ordre proposé.
refused-unknown-language = On ne peut pas s’exprimer en cette langue dans cette réunion ({ $language }) ; les langues admises sont les suivantes : { $languages }.

## Interventions et motions d’ordre

refused-turn-running = Quelqu’un a la parole ; mettez d’abord fin à cette intervention.
refused-nobody-speaking = Personne n’a la parole.
refused-not-paused = Le chronomètre de cette intervention n’est pas arrêté.
refused-not-running =
    { $rule ->
        [PO2] Cette motion d’ordre n’a pas la parole.
        [TN11] Le délai avant le départ du chronomètre n’est pas encore écoulé.
       *[other] Le chronomètre de cette intervention ne tourne pas.
    }
refused-point-open =
    { $rule ->
        [PO1] Une autre motion d’ordre a été présentée avant celle-ci ; la présidence examine d’abord la première.
       *[other] Une motion d’ordre est à l’examen ; la présidence statue d’abord.
    }
refused-out-of-range =
    { $field ->
        [limit_ms] Le temps de parole doit être compris entre { $least } et { $most }.
        [by_ms] Le temps ne peut pas être modifié d’autant : entre { $least } et { $most }.
        [until_ms] La séance peut être suspendue jusqu’à une heure comprise entre { $least } et { $most }.
        [expires_ms] Un lien doit expirer entre { $least } et { $most }.
       *[other] La valeur doit être comprise entre { $least } et { $most }.
    }

## Ce qui n’a pas marché en chemin

refused-unknown-id =
    { $field ->
        [delegation] Aucune délégation « { $id } » ne participe à cette réunion.
        [item]
            { $rule ->
                [MT1] Des délégations sont inscrites sur la liste du point { $id }, que le nouveau programme ne contient pas.
               *[other] Il n’y a pas de point { $id } à l’ordre du jour.
            }
        [meeting] Il n’y a pas de réunion « { $id } » ici.
        [sitting] Il n’y a pas de séance « { $id } » au programme.
        [booth] Il n’y a pas de cabine « { $id } » dans cette réunion.
        [to] Personne au programme n’exerce la fonction « { $id } ».
        [link] Il n’y a pas de lien personnel « { $id } ».
        [point] Cette motion d’ordre n’est plus à l’examen.
       *[other] Ceci n’est plus connu : « { $id } ».
    }
refused-malformed =
    { $field ->
        [on_behalf_of] Une déclaration de groupe doit indiquer au nom de qui elle est faite.
        [delegation] La délégation manque, ou ne peut pas être nommée ici.
        [seed] Le tirage au sort n’a pas pu avoir lieu et l’ordre reste inchangé ; recommencez.
        [text] Le rectificatif n’a pas de texte, ou son texte est trop long.
       *[other] La demande n’a pas pu être lue (« { $field } ») et rien n’a été fait ; rechargez la page.
    }
refused-id-reused = Cette demande a déjà été envoyée avec un autre contenu et rien n’a été fait ; recommencez.
refused-busy = Le service reçoit en ce moment plus de demandes qu’il ne peut en traiter ; recommencez dans un instant.
refused-not-stored = Le service n’a pas pu consigner la demande et rien n’a été fait ; recommencez et prévenez le service technique.

## Quand la connexion prend fin

refused-link-expired = Votre lien personnel a expiré ; demandez-en un nouveau au secrétariat.
refused-link-revoked = Votre lien personnel a été retiré ; demandez-en un nouveau au secrétariat.
refused-bad-token = Ce lien personnel n’est pas connu ici ; demandez-en un nouveau au secrétariat.
refused-meeting-stopped = Le service a interrompu cette réunion à cause d’une panne interne ; prévenez le service technique.
refused-unknown-meeting = Il n’y a pas de réunion de ce nom ici.
refused-not-recorded = Le service n’a pas pu consigner la demande et rien n’a été fait ; recommencez et prévenez le service technique.
refused-other = Le service n’a pas donné suite à la demande.
