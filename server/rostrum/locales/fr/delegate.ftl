# La page de la délégation. Français.

delegate-title = Votre délégation

## La salle

delegate-planned = La séance n’est pas encore ouverte
delegate-suspended = La séance est suspendue
delegate-suspended-until = La séance est suspendue jusqu’à { $time }
delegate-adjourned = La séance est levée
delegate-closed = La réunion est close
delegate-hall-ceremony = Une cérémonie est en cours
delegate-hall-silence = Minute de silence
delegate-hall-private = La séance est privée
delegate-announce-floor = La délégation { $of } a la parole.

## Notre place

delegate-you = vous
delegate-you-are = { $delegation }, votre rang
# $n is an ordinal: its plural forms are those of "1st, 2nd, 3rd".
delegate-place =
    { $n ->
        [one] { $n }er
        [many] { $n }e
       *[other] { $n }e
    }
delegate-place-next = À vous ensuite
delegate-be-ready = Tenez-vous prêts
delegate-not-before = pas avant { $time }
delegate-hint-far = Nous vous préviendrons deux interventions avant la vôtre.
delegate-hint-near = Avant vous : { $names }.
delegate-hint-next = La présidence va vous donner la parole.
delegate-hint-after = La présidence vous donnera la parole après la délégation { $of }.
delegate-not-on-list = Vous n’êtes pas sur la liste
delegate-heard = Votre déclaration a été entendue
delegate-you-may = Vous disposerez de { $limit }.
delegate-heard-used = Vous avez utilisé { $used } sur { $limit }.
delegate-unheard = Le point a été clos avant votre tour
delegate-passed-over = Votre tour a été passé
delegate-passed-over-what = Votre demande est conservée. Prévenez le secrétariat de votre retour : la présidence pourra vous appeler de nouveau.
delegate-list-ends = fin vers { $time }
delegate-list-closed = La liste des orateurs est close.
delegate-list-closed-since = La liste des orateurs est close depuis { $time }.
delegate-list-not-open = La liste des orateurs n’est pas encore ouverte.
delegate-list-opens = La liste des orateurs s’ouvre à { $time }.
delegate-list-closes = La liste sera close dans { $time }
delegate-no-item = Aucun point de l’ordre du jour n’est ouvert.
delegate-elsewhere = Vos autres demandes

## Demander la parole

delegate-ask = Demander la parole
delegate-ask-again = Redemander la parole
delegate-ask-other = Demander la parole sur un autre point
delegate-ask-item = Sur quel point ?
delegate-ask-language = Vous parlerez en
delegate-ask-where = Vous parlerez
delegate-ask-room = En salle
delegate-ask-remote = À distance
delegate-ask-behalf = Au nom de (si ce n’est pas de votre seule délégation)
delegate-ask-behalf-example = un groupe de délégations
delegate-ask-send = Demander

## Quitter la liste

delegate-leave = Quitter la liste
delegate-leave-short = Retirer
delegate-left = Vous avez quitté la liste
delegate-left-keep =
    { $seconds ->
        [one] Votre place est gardée { $seconds } seconde
        [many] Votre place est gardée { $seconds } secondes
       *[other] Votre place est gardée { $seconds } secondes
    }
delegate-undo-leave = Reprendre ma place

## Nous avons la parole

delegate-you-have-the-floor = Vous avez la parole
delegate-your-point = Votre motion d’ordre
delegate-called = La parole est à vous
delegate-called-starts =
    { $seconds ->
        [one] Votre chronomètre démarre dans { $seconds } seconde, ou quand vous appuyez.
        [many] Votre chronomètre démarre dans { $seconds } secondes, ou quand vous appuyez.
       *[other] Votre chronomètre démarre dans { $seconds } secondes, ou quand vous appuyez.
    }
delegate-called-waits = Votre chronomètre démarre quand vous appuyez, ou sur décision de la présidence.
delegate-start = Lancer mon chronomètre
delegate-conclude = Veuillez conclure
delegate-time-up = Votre temps est écoulé
delegate-paused = Votre chronomètre est arrêté
delegate-paused-chair = La présidence a arrêté le chronomètre. Le temps restant vous est acquis.
delegate-paused-technical = Pause technique. Le temps restant vous est acquis.
delegate-paused-line = Votre ligne a été coupée et votre chronomètre est arrêté. Le temps restant vous est acquis.
delegate-paused-silent = On ne vous entend pas encore : vérifiez que votre micro est allumé. Votre temps n’a pas commencé.
delegate-kept-point = Une motion d’ordre vous interrompt ; votre tour est gardé
delegate-kept-sitting = La séance est interrompue ; votre tour est gardé
delegate-kept-what = vous restent, et votre chronomètre est arrêté jusqu’à la reprise.
delegate-hold = Maintenir : j’ai terminé
delegate-holding = Maintenez…
delegate-hold-how = Maintenez une seconde pour terminer votre intervention. Au clavier, maintenez Entrée ou Espace.
delegate-finishing = Fin de votre intervention…
delegate-not-finished = Non, je continue
delegate-finish-ask = Terminer votre intervention ?
delegate-finish = J’ai terminé

## Motions d’ordre

delegate-point = Motion d’ordre
delegate-point-ask = Présenter une motion d’ordre ?
delegate-point-ask-what = La présidence est prévenue aussitôt, avant toute autre chose, et décide quand vous entendre. Vous pourrez retirer la motion.
delegate-point-raise = Présenter
delegate-point-raised = La présidence est prévenue.
delegate-point-held = La présidence en a pris note et vous entendra après cette phrase.
delegate-point-recognised = La présidence entend votre motion d’ordre.
delegate-point-speaking = motion d’ordre
delegate-point-withdraw = Retirer
delegate-call-card = Aide technique
delegate-call-open = Le technicien est prévenu.
delegate-call-in-hand = Le technicien s’en occupe.

## La liste

delegate-list-times = pas avant
delegate-list-all = Voir les { $n }
delegate-list-less = Voir moins
delegate-list-hidden =
    { $n ->
        [one] et { $n } autre
        [many] et { $n } autres
       *[other] et { $n } autres
    }

## Ce qu’une délégation peut faire encore

delegate-more = Autres actions
delegate-change = Modifier ma demande
delegate-change-what = Langue, lieu, orateur ; votre place est conservée
delegate-change-send = Modifier
delegate-speaker = Qui prendra la parole (facultatif)
delegate-speaker-function = Fonction
delegate-swap = Proposer un échange de places
delegate-swap-what = Avec une délégation qui l’accepte
delegate-swap-how = L’autre délégation est consultée. Les places s’échangent si elle accepte ; votre temps de parole ne change pas.
delegate-swap-send = Proposer
delegate-reply = Demander un droit de réponse
delegate-reply-what = La présidence en décide ; il s’exerce à la fin du point
delegate-motion = Présenter une motion
delegate-motion-what = Suspendre, ajourner ou clore ; la présidence est prévenue aussitôt
delegate-motion-send = Présenter
delegate-motion-suspend-sitting = Suspendre la séance
delegate-motion-adjourn-sitting = Lever la séance
delegate-motion-adjourn-debate = Ajourner le débat sur ce point
delegate-motion-close-debate = Clore le débat sur ce point
delegate-appeal = En appeler de la décision
delegate-appeal-what = De la dernière décision sur une motion d’ordre ; la présidence est prévenue aussitôt
delegate-statements = Mes déclarations
delegate-statements-what = Sur tous les points, avec leur suite
delegate-papers = Sur papier
delegate-papers-what = La liste des orateurs et les déclarations publiées
delegate-statement-waiting = en attente
delegate-statement-speaking = en cours
delegate-statement-heard = entendue
delegate-statement-withdrawn = retirée
delegate-statement-passed-over = passée
delegate-statement-unheard = non entendue

## Ce dont la réunion est saisie

delegate-proposal = Une décision est proposée
delegate-object = Faire objection
delegate-object-back = Retirer l’objection
delegate-objections = Objections : { $names }
delegate-moved-by = Présentée par : { $delegation }
delegate-speak-for = Parler pour
delegate-speak-against = Parler contre
delegate-speaks-for = Vous parlerez pour.
delegate-speaks-against = Vous parlerez contre.
delegate-swap-card = Échange de places
delegate-swap-received = { $delegation } vous propose d’échanger vos places.
delegate-swap-offered = Vous avez proposé un échange : { $delegation }. Pas encore de réponse.
delegate-swap-accept = Échanger
delegate-swap-decline = Décliner
delegate-swap-back = Retirer l’offre
delegate-reply-card = Droit de réponse
delegate-reply-asked = Vous l’avez demandé. La présidence n’a pas encore répondu.
delegate-reply-back = Retirer la demande

## Le signal

delegate-bell-on = Son et vibration activés
delegate-bell-off = Son et vibration désactivés
delegate-bell-what = Quand votre tour approche

## L’appareil

delegate-device = Vérifier le micro et la ligne
delegate-device-what = La présidence et le technicien voient le résultat
delegate-device-mic = Micro
delegate-device-mic-ask = Dites une phrase, comme vous parlerez tout à l’heure.
delegate-device-mic-start = Utiliser le micro
delegate-device-mic-good = bon
delegate-device-mic-soft = trop faible
delegate-device-mic-silent = on n’entend rien
delegate-device-mic-blocked = Le navigateur ne permet pas à la page d’utiliser le micro. Autorisez-le dans la barre d’adresse, puis réessayez.
delegate-device-mic-none = Aucun micro trouvé.
delegate-device-line = Ligne
delegate-device-line-good = bonne
delegate-device-line-fair = moyenne
delegate-device-line-poor = mauvaise
delegate-device-line-figures = { $ms } ms aller-retour, { $loss } % de pertes
delegate-device-line-unknown = mesure en cours…
delegate-device-note = Votre voix passe par la plateforme vidéo et non par cette page. Vérifiez-la aussi là-bas.
delegate-device-done = Terminé
delegate-device-ok = Le micro et la ligne sont bons.

## L’écoute

delegate-listening = J’écoute
delegate-listening-channel = Mon canal
delegate-channel = { $n } · { $language }
delegate-channel-floor = { $n } · Salle
delegate-source-floor = L’orateur directement, { $language }
delegate-source-original = Vous entendez l’orateur directement
delegate-source-direct = { $from }, directement
delegate-source-relay = { $from }, { $by }
delegate-source-none = Pas d’interprétation vers cette langue en ce moment ; la présidence le sait
delegate-cannot-hear = Je n’entends pas
delegate-cannot-see = Je ne vois rien
delegate-cannot-hear-told = Le technicien est prévenu.
delegate-booths-slower = Les interprètes vous prient de ralentir.
delegate-booths-sound = Les interprètes ne vous entendent pas assez bien.
from-language-ar = De l’arabe
from-language-en = De l’anglais
from-language-es = De l’espagnol
from-language-fr = Du français
from-language-ru = Du russe
from-language-zh = Du chinois
from-language-ase = De la langue des signes américaine
from-language-bfi = De la langue des signes britannique
from-language-fsl = De la langue des signes française
from-language-ils = Des signes internationaux
from-language-rsl = De la langue des signes russe
from-language-ssp = De la langue des signes espagnole
via-language-ar = par l’arabe
via-language-en = par l’anglais
via-language-es = par l’espagnol
via-language-fr = par le français
via-language-ru = par le russe
via-language-zh = par le chinois
