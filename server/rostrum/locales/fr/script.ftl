# Ce que la présidence lit à haute voix. Français.
# Chaque nom arrive dans la forme qui suit « la délégation » : « de la Colombie ».
# $whom-is et $then-is disent à qui l’on s’adresse : État (state), organisation (organisation) ou membre du bureau (officer).

script-thank =
    { $whom-is ->
        [officer] Je remercie les représentants { $whom }.
       *[other] Je remercie la délégation { $whom }.
    }
script-give =
    { $whom-is ->
        [officer] Je donne maintenant la parole aux représentants { $whom }.
       *[other] Je donne maintenant la parole à la délégation { $whom }.
    }
script-give-then =
    { $whom-is ->
        [officer] { $then-is ->
            [officer] Je donne maintenant la parole aux représentants { $whom } ; suivront les représentants { $then }.
           *[other] Je donne maintenant la parole aux représentants { $whom } ; suivra la délégation { $then }.
        }
       *[other] { $then-is ->
            [officer] Je donne maintenant la parole à la délégation { $whom } ; suivront les représentants { $then }.
           *[other] Je donne maintenant la parole à la délégation { $whom } ; suivra la délégation { $then }.
        }
    }
script-none-left = Il n’y a plus d’orateurs inscrits sur la liste.
script-point-raised =
    { $whom-is ->
        [officer] Les représentants { $whom } demandent la parole pour une motion d’ordre.
       *[other] La délégation { $whom } demande la parole pour une motion d’ordre.
    }
script-point-floor =
    { $whom-is ->
        [officer] La parole est aux représentants { $whom } pour une motion d’ordre.
       *[other] La parole est à la délégation { $whom } pour une motion d’ordre.
    }
script-open = Je déclare la séance ouverte.
script-resume = La séance est reprise.
script-adjourned = La séance est levée.
script-reply =
    { $whom-is ->
        [officer] Je donne maintenant la parole aux représentants { $whom }, qui exercent leur droit de réponse.
       *[other] Je donne maintenant la parole à la délégation { $whom }, qui exerce son droit de réponse.
    }
script-video =
    { $whom-is ->
        [officer] Nous allons voir la déclaration enregistrée des représentants { $whom }.
       *[other] Nous allons voir la déclaration enregistrée de la délégation { $whom }.
    }
script-pass =
    { $whom-is ->
        [officer] Les représentants { $whom } ne prennent pas la parole pour l’instant. Nous passons à l’orateur suivant.
       *[other] La délégation { $whom } ne prend pas la parole pour l’instant. Nous passons à l’orateur suivant.
    }
script-technical-pause =
    { $whom-is ->
        [officer] La liaison avec les représentants { $whom } est interrompue. Je vous demande un instant de patience ; ils gardent la parole.
       *[other] La liaison avec la délégation { $whom } est interrompue. Je vous demande un instant de patience ; elle garde la parole.
    }
script-not-heard =
    { $whom-is ->
        [officer] Nous n’entendons pas encore les représentants { $whom }. Je les prie de vérifier leur micro ; ils gardent la parole.
       *[other] Nous n’entendons pas encore la délégation { $whom }. Je la prie de vérifier son micro ; elle garde la parole.
    }
script-appeal =
    { $whom-is ->
        [officer] Les représentants { $whom } en appellent de ma décision.
       *[other] La délégation { $whom } en appelle de ma décision.
    }
script-motion =
    { $whom-is ->
        [officer] Les représentants { $whom } proposent { script-motion-what }.
       *[other] La délégation { $whom } propose { script-motion-what }.
    }
script-motion-what =
    { $motion ->
        [suspend_sitting] la suspension de la séance
        [adjourn_sitting] la levée de la séance
        [adjourn_debate] l’ajournement du débat sur ce point
       *[close_debate] la clôture du débat sur ce point
    }
script-on-motion =
    { $whom-is ->
        [officer] La parole est aux représentants { $whom } { script-motion-side }.
       *[other] La parole est à la délégation { $whom } { script-motion-side }.
    }
script-motion-side =
    { $side ->
        [for] pour appuyer la motion
       *[against] pour s’opposer à la motion
    }
script-proposal = S’il n’y a pas d’objection, je considérerai que la réunion en décide ainsi. Je n’entends pas d’objection. Il en est ainsi décidé.
script-objection =
    { $whom-is ->
        [officer] Les représentants { $whom } ont fait objection. La proposition n’est pas adoptée.
       *[other] La délégation { $whom } a fait objection. La proposition n’est pas adoptée.
    }
script-decided = Il en est ainsi décidé.
script-silence = Je vous invite à vous lever et à observer une minute de silence.
script-open-list = La liste des orateurs est ouverte.
script-close-list = La liste des orateurs est close.
script-closing-at = Je me propose de clore la liste des orateurs à { $time }.
script-suspend = La séance est suspendue.
script-suspend-until = La séance est suspendue jusqu’à { $time }.
