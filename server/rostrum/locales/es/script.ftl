# Lo que la Presidencia lee en voz alta. Español.
# Cada nombre llega en la forma que sigue a «la delegación»: «de Colombia».
# $whom-is y $then-is dicen a quién se dirige: Estado (state), organización (organisation) o mesa (officer).

script-thank =
    { $whom-is ->
        [officer] Doy las gracias a los representantes { $whom }.
       *[other] Doy las gracias a la delegación { $whom }.
    }
script-give =
    { $whom-is ->
        [officer] Tienen ahora la palabra los representantes { $whom }.
       *[other] Tiene ahora la palabra la delegación { $whom }.
    }
script-give-then =
    { $whom-is ->
        [officer] { $then-is ->
            [officer] Tienen ahora la palabra los representantes { $whom }; a continuación, los representantes { $then }.
           *[other] Tienen ahora la palabra los representantes { $whom }; a continuación, la delegación { $then }.
        }
       *[other] { $then-is ->
            [officer] Tiene ahora la palabra la delegación { $whom }; a continuación, los representantes { $then }.
           *[other] Tiene ahora la palabra la delegación { $whom }; a continuación, la delegación { $then }.
        }
    }
script-none-left = No hay más oradores inscritos en la lista.
script-point-raised =
    { $whom-is ->
        [officer] Los representantes { $whom } han pedido la palabra para una cuestión de orden.
       *[other] La delegación { $whom } ha pedido la palabra para una cuestión de orden.
    }
script-point-floor =
    { $whom-is ->
        [officer] Tienen la palabra los representantes { $whom } para una cuestión de orden.
       *[other] Tiene la palabra la delegación { $whom } para una cuestión de orden.
    }
script-open = Declaro abierta la sesión.
script-resume = Se reanuda la sesión.
script-adjourned = Se levanta la sesión.
