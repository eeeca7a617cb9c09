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
            [officer] Je donne maintenant la parole aux représentants { $whom } ; suivront les représentants { $then }.
           *[other] Je donne maintenant la parole aux représentants { $whom } ; suivra la délégation { $then }.
        }
       *[other] { $then-is ->
            [officer] Je donne maintenant la parole à la délégation { $whom } ; suivront les représentants { $then }.
           *[other] Je donne maintenant la parole à la délégation { $whom } ; suivra la délégation { $then }.
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
