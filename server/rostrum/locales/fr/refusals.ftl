# Pourquoi une demande n’a pas été suivie d’effet : une phrase par code de refus, pour la délégation ou la présidence. Français.
# Les arguments sont ceux du refus et `rule` ; heures, durées et noms de langues arrivent en toutes lettres.

## Le moment est passé

refused-stale =
    { $rule ->
        [LS16] Une autre intervention s’est terminée depuis ; vérifiez qui a la parole et choisissez de nouveau.
        [MT7] Cette proposition n’est plus à l’examen.
        [PO4] Une autre motion a la priorité et fait d’abord l’objet d’une décision.
        [PO5] Seule la dernière décision de la présidence peut être contestée.
       *[other] La situation a changé entre-temps et rien n’a été fait ; vérifiez, puis recommencez si vous le souhaitez toujours.
    }
refused-too-late =
    { $rule ->
        [LS8] Le retrait ne peut plus être annulé ; demandez de nouveau la parole.
        [LS13] L’examen du point a été clos à { $since } et ne peut plus être rouvert.
        [LS16] La parole a été donnée à quelqu’un d’autre depuis ; cette délégation ne peut plus être remise sur la liste.
        [MT3] La séance a été levée à { $since } et cette décision ne peut plus être annulée.
        [PO2] La motion d’ordre est déjà en cours d’examen et ne peut plus être retirée.
        [LS9] La prochaine délégation à prendre la parole garde sa place, sauf décision de la présidence.
        [IN10] Ce texte a été publié à { $since } et figure au registre public ; demandez une correction au secrétariat.
        [LS11] L’orateur a déjà été entendu, ou a été appelé il y a trop longtemps ; arrêtez plutôt le chronomètre.
       *[other] Il est trop tard pour cela.
    }
refused-already-so =
    { $rule ->
        [IN2] Cet interprète est déjà au micro.
        [IN7] Cet interprète est déjà au micro ; désignez un collègue.
        [IN8] Ce signal a été donné à l’instant et il est affiché.
        [IN12] L’orateur parle déjà cette langue.
        [IN13] La cabine l’a déjà signalé.
        [IN14] Vous l’avez déjà signalé ; le technicien le voit.
        [LS1] La liste des orateurs est déjà ouverte.
        [LS6] La liste des orateurs est déjà close.
        [LS7] La délégation est déjà à cette place.
        [LS8] L’inscription figure sur la liste et n’a pas été retirée.
        [LS10] L’inscription est déjà ainsi.
        [LS12] L’inscription précède les observations qui la suivent ; elle est déjà à cette place.
        [LS13] Le point est déjà dans cet état.
        [LS22] Cette délégation participe déjà à la réunion.
        [MT4] Ce point est déjà à l’examen.
        [MT6] Cette personne préside déjà.
        [PO1] Cette délégation a déjà présenté une motion d’ordre ; la présidence en est avertie.
        [PO2] La présidence a déjà décidé de l’entendre après cette phrase.
        [TN11] Le chronomètre tourne déjà.
        [LS9] Un échange de places est déjà proposé pour l’une des deux ; il faut d’abord y répondre.
        [LS14] Aucun enregistrement n’est diffusé dans cette intervention.
        [MT7] L’objection de cette délégation est déjà dans cet état.
        [MT8] C’est déjà ce qui est affiché dans la salle.
        [PO4] Cette motion, ou l’intervention de cette délégation à son sujet, est déjà notée.
        [PO5] Une décision est déjà contestée.
        [RR1] Cette délégation a déjà demandé à exercer son droit de réponse ; la présidence en est avertie.
        [TN7] Cette personne est entendue, quel que soit l’état de sa connexion.
        [IN11] L’interprétation dure déjà jusqu’à cette heure.
        [TN9] Aucun autre temps de parole n’a été annoncé.
        [IN10] Ce texte est déjà publié.
       *[other] C’est déjà le cas.
    }

## Qui peut le faire, et quand

refused-not-allowed =
    { $rule ->
        [LS4] Une délégation ne peut pas demander elle-même ce type d’intervention ; le secrétariat peut l’inscrire.
        [LS10] Une délégation ne peut pas choisir elle-même ce type d’intervention ; le secrétariat peut le faire.
        [TN10] Dans cette réunion, on ne peut pas céder le reste de son temps de parole.
        [LS9] Les délégations n’échangent leurs places qu’au sein d’une même catégorie et d’un même débat ; la présidence peut aller plus loin.
        [LS12] Un exposé se déplace avec les observations qui le suivent ; déplacez-le plutôt sur la liste.
        [MT7] Dans cette réunion, cette délégation ne peut pas s’opposer à une décision.
        [MT8] La séance est privée.
        [PO4] Dans cette réunion, cette délégation ne peut ni présenter de motion ni s’exprimer à ce sujet.
        [PO5] Dans cette réunion, cette délégation ne peut pas contester une décision de la présidence.
        [IN10] Un texte se remet avec son fichier, sur la page du délégué ou par POST.
        [TN12] Seuls la présidence et le secrétariat peuvent accorder un temps différent.
        [RR1]
            { $command ->
                [request_reply] Dans cette réunion, cette délégation ne peut pas demander de droit de réponse.
               *[other] Un droit de réponse se demande et s’accorde ; il ne s’inscrit pas sur la liste comme une déclaration.
            }
        [TN7]
            { $command ->
                [keep_place] Une motion d’ordre n’a pas de place à garder sur la liste.
               *[other] Seule compte la connexion d’une personne à distance, et seulement selon la source que désigne cette réunion.
            }
        [LS11] Seul un orateur à distance peut être connecté sans être entendu.
       *[other]
            { $command ->
                [inscribe] Dans cette réunion, cette délégation ne peut pas demander la parole ; la présidence peut la lui donner.
                [raise_point] Dans cette réunion, cette délégation ne peut pas présenter de motion d’ordre.
               *[other] Votre lien personnel ne le permet pas.
            }
    }
refused-wrong-phase =
    { $phase ->
        [planned] Aucune séance n’est encore ouverte.
        [open] Cela n’est pas possible pendant que la séance est ouverte.
        [suspended] La séance est suspendue ; ce sera possible à la reprise.
        [adjourned] La séance est levée.
        [closed] La réunion est close ; seul son compte rendu peut encore être corrigé.
        [ceremony] La parole n’est pas donnée pendant la cérémonie.
        [silence] La parole n’est pas donnée pendant la minute de silence.
       *[other] Cela n’est pas possible à ce stade de la réunion.
    }
refused-not-imported = Le programme de cette réunion n’a pas encore été importé.

## La liste des orateurs

refused-list-closed =
    { $rule ->
        [LS13] L’examen du point { $item } a été clos à { $since } ; sa liste n’accepte plus d’inscription.
       *[other] La liste des orateurs pour le point { $item } a été close à { $since } ; seule la présidence peut encore y ajouter quelqu’un.
    }
refused-list-not-open = La liste des orateurs pour le point { $item } n’est pas encore ouverte.
refused-before-start = Les inscriptions pour le point { $item } sont reçues à partir de { $opens }.
refused-deadline-passed = Les inscriptions préalables pour le point { $item } ont pris fin à { $deadline } ; demandez la parole quand la liste sera ouverte en séance.
refused-already-waiting =
    { $by ->
        [chair] Cette délégation figure déjà sur la liste pour le point { $item } ; la présidence l’y a inscrite.
        [secretariat] Cette délégation figure déjà sur la liste pour le point { $item } ; le secrétariat l’y a inscrite.
        [operator] Cette délégation figure déjà sur la liste pour le point { $item }, à la suite de sa demande avant la réunion.
        [delegate] Cette délégation figure déjà sur la liste pour le point { $item } ; elle s’y est inscrite à { $since } depuis l’un de ses appareils.
       *[other] Cette délégation figure déjà sur la liste pour le point { $item } ; une délégation n’y a qu’une déclaration en attente à la fois.
    }
refused-not-waiting =
    { $rule ->
        [MT4] Cette inscription figure sur la liste d’un autre point.
        [LS9] Les places s’échangent entre deux inscriptions en attente sur la même liste.
        [IN10] La délégation a quitté la liste et aucun texte ne peut être remis en son nom ; redemandez d’abord la parole.
        [LS15] Aucun des deux n’a reçu la parole.
       *[other] Cette inscription n’est plus en attente sur la liste.
    }
refused-nobody-waiting = Personne n’est en attente sur la liste des orateurs.
refused-order-incomplete = Le nouvel ordre doit nommer chaque inscription en attente une fois et une seule : { $waiting } en attente, { $named } dans l’ordre proposé.
refused-unknown-language =
    { $rule ->
        [IN10] Un texte ne peut pas être remis en cette langue ({ $language }) ; les langues de cette réunion sont les suivantes : { $languages }.
       *[other] On ne peut pas s’exprimer en cette langue dans cette réunion ({ $language }) ; les langues admises sont les suivantes : { $languages }.
    }

## Interventions et motions d’ordre

refused-turn-running =
    { $rule ->
        [MT8] Quelqu’un a la parole, ou doit la reprendre ; mettez-y d’abord fin.
       *[other] Quelqu’un a la parole ; mettez d’abord fin à cette intervention.
    }
refused-nobody-speaking = Personne n’a la parole.
refused-not-paused =
    { $rule ->
        [TN7] Le chronomètre n’est pas arrêté pour une connexion perdue.
       *[other] Le chronomètre de cette intervention n’est pas arrêté.
    }
refused-not-running =
    { $rule ->
        [PO2] Cette motion d’ordre n’a pas la parole.
        [TN11] Le délai avant le départ du chronomètre n’est pas encore écoulé.
        [LS19] Les premiers instants après l’ouverture ne sont pas encore écoulés.
        [LS20] L’heure annoncée pour la clôture n’est pas arrivée.
        [PO4] Aucun point n’est à l’examen ; il n’y a pas de débat sur lequel porter cette motion.
        [RR1] Aucun point n’est à l’examen ; il n’y a rien à quoi répondre.
        [TN9] L’heure annoncée pour les nouveaux temps de parole n’est pas encore venue.
       *[other] Le chronomètre de cette intervention ne tourne pas.
    }
refused-point-open =
    { $rule ->
        [PO1] Une autre motion d’ordre a été présentée avant celle-ci ; la présidence examine d’abord la première.
       *[other] Une motion d’ordre est à l’examen ; la présidence statue d’abord.
    }
refused-out-of-range =
    { $field ->
        [limit_ms] Le temps de parole doit être compris entre { $least } et { $most }.
        [by_ms] Le temps ne peut pas être modifié d’autant : entre { $least } et { $most }.
        [until_ms] La séance peut être suspendue jusqu’à une heure comprise entre { $least } et { $most }.
        [expires_ms] Un lien doit expirer entre { $least } et { $most }.
        [in_ms] La clôture d’une liste peut être annoncée au plus { $most } à l’avance, en minutes.
        [since] La connexion ne peut pas avoir été perdue à une heure qui n’est pas arrivée.
        [limits] Un temps de parole doit être compris entre { $least } et { $most }.
        [interpretation_until_ms] L’interprétation peut durer jusqu’à une heure comprise entre { $least } et { $most }.
        [announced_in_ms] De nouveaux temps de parole peuvent être annoncés au plus { $most } à l’avance, en minutes.
       *[other] La valeur doit être comprise entre { $least } et { $most }.
    }

## Ce qui n’a pas marché en chemin

refused-unknown-id =
    { $field ->
        [delegation] Aucune délégation « { $id } » ne participe à cette réunion.
        [item]
            { $rule ->
                [MT1] Des délégations sont inscrites sur la liste du point { $id }, que le nouveau programme ne contient pas.
               *[other] Il n’y a pas de point { $id } à l’ordre du jour.
            }
        [meeting] Il n’y a pas de réunion « { $id } » ici.
        [sitting] Il n’y a pas de séance « { $id } » au programme.
        [booth] Il n’y a pas de cabine « { $id } » dans cette réunion.
        [to] Personne au programme n’exerce la fonction « { $id } ».
        [link] Il n’y a pas de lien personnel « { $id } ».
        [point] Cette motion d’ordre n’est plus à l’examen.
        [class] Aucune délégation de la catégorie « { $id } » ne s’exprime dans cette réunion.
        [joined_by] « { $id } » ne peut pas s’associer à cette déclaration : cette délégation ne participe pas à la réunion, fait elle-même la déclaration ou est nommée deux fois.
        [motion] Cette motion n’est plus à l’examen.
        [reply] Cette demande de droit de réponse a reçu une suite, ou son point est clos.
        [swap] Cet échange de places ne tient plus : il a reçu une réponse, ou l’une des deux délégations n’est plus en attente.
        [text] Aucun texte n’est remis pour cette inscription ; il a peut-être été retiré.
        [group] Aucune délégation du groupe « { $id } » ne participe à cette réunion.
       *[other] Cet identifiant n’est plus connu : « { $id } ».
    }
refused-malformed =
    { $field ->
        [on_behalf_of] Une déclaration de groupe doit indiquer au nom de qui elle est faite.
        [delegation] La délégation n’est pas indiquée, ou ne peut pas l’être ici.
        [seed] Le tirage au sort n’a pas pu avoir lieu et l’ordre reste inchangé ; recommencez.
        [settings] Le réglage « { $id } » ne peut pas avoir cette valeur ; il reste tel quel.
        [text]
            { $rule ->
                [MT7] La proposition n’a pas de texte, ou son texte est trop long.
               *[other] Le rectificatif n’a pas de texte, ou son texte est trop long.
            }
        [duration_ms] L’enregistrement n’a pas de durée.
        [words] Un texte compte au moins un mot et au plus { $allowed }.
        [time_factor] Un temps de parole peut être ramené à la moitié ou porté au quadruple, au plus.
        [agreed_by] Indiquez avec qui la nouvelle heure de fin de l’interprétation a été convenue.
        [class] Un budget de temps est attribué à une catégorie ou à un groupe.
       *[other] La demande n’a pas pu être lue (« { $field } ») et rien n’a été fait ; rechargez la page.
    }
refused-id-reused = Cette demande a déjà été envoyée avec un autre contenu et rien n’a été fait ; recommencez.
refused-busy = Le service reçoit en ce moment plus de demandes qu’il ne peut en traiter ; recommencez dans un instant.
refused-not-stored = Le service n’a pas pu consigner la demande et rien n’a été fait ; recommencez et prévenez le service technique.

## Quand la connexion prend fin

refused-link-revoked = Votre lien personnel a été retiré ; demandez-en un nouveau au secrétariat.
refused-meeting-stopped = Le service a interrompu cette réunion à cause d’une panne interne ; prévenez le service technique.
refused-unknown-meeting = Il n’y a pas de réunion de ce nom ici.
refused-other = Le service n’a pas donné suite à la demande.

## Vidéos et décisions

refused-over-limit = L’enregistrement dure { $duration }, alors que la limite est ici de { $limit } ; veuillez en remettre un plus court.
refused-objected = Une délégation s’oppose : rien ne peut être décidé tant que l’objection ou la proposition n’est pas retirée.
refused-too-many =
    { $rule ->
        [MT7] Une seule proposition est examinée à la fois ; décidez d’abord ou retirez-la.
        [RR2] Une délégation a au plus { $allowed } droits de réponse par point.
        [IN10] Un texte peut être remis { $allowed } fois, et celui-ci l’a été ; adressez-vous au secrétariat.
       *[other] Le règlement en permet ici { $allowed }, et pas davantage.
    }
refused-not-delivered = Cette délégation n’a pas encore pris la parole : son texte reste confidentiel jusqu’à la fin de son intervention et pourra être publié ensuite.
refused-no-consent = Cette délégation n’a pas été entendue et n’a pas consenti à la publication de son texte ; demandez-lui de le remettre à nouveau avec son accord.

## Interpretation

refused-nobody-on-mic = Personne n’est encore au micro dans la cabine { $booth } ; désignez d’abord un interprète.
refused-not-asked = Aucune relève à accepter n’a été demandée dans la cabine { $booth }.
