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
script-reply =
    { $whom-is ->
        [officer] Tienen ahora la palabra los representantes { $whom } en ejercicio de su derecho a contestar.
       *[other] Tiene ahora la palabra la delegación { $whom } en ejercicio de su derecho a contestar.
    }
script-video =
    { $whom-is ->
        [officer] Veremos ahora la declaración grabada de los representantes { $whom }.
       *[other] Veremos ahora la declaración grabada de la delegación { $whom }.
    }
script-pass =
    { $whom-is ->
        [officer] Los representantes { $whom } no toman la palabra por ahora. Pasamos al orador siguiente.
       *[other] La delegación { $whom } no toma la palabra por ahora. Pasamos al orador siguiente.
    }
script-technical-pause =
    { $whom-is ->
        [officer] Se ha perdido la conexión con los representantes { $whom }. Les ruego un momento de paciencia; conservan la palabra.
       *[other] Se ha perdido la conexión con la delegación { $whom }. Les ruego un momento de paciencia; conserva la palabra.
    }
script-not-heard =
    { $whom-is ->
        [officer] Todavía no oímos a los representantes { $whom }. Les ruego que comprueben su micrófono; conservan la palabra.
       *[other] Todavía no oímos a la delegación { $whom }. Le ruego que compruebe su micrófono; conserva la palabra.
    }
script-appeal =
    { $whom-is ->
        [officer] Los representantes { $whom } han apelado de mi decisión.
       *[other] La delegación { $whom } ha apelado de mi decisión.
    }
script-motion =
    { $whom-is ->
        [officer] Los representantes { $whom } proponen { script-motion-what }.
       *[other] La delegación { $whom } propone { script-motion-what }.
    }
script-motion-what =
    { $motion ->
        [suspend_sitting] que se suspenda la sesión
        [adjourn_sitting] que se levante la sesión
        [adjourn_debate] que se aplace el debate sobre este tema
       *[close_debate] que se cierre el debate sobre este tema
    }
script-on-motion =
    { $whom-is ->
        [officer] Tienen la palabra los representantes { $whom } { script-motion-side }.
       *[other] Tiene la palabra la delegación { $whom } { script-motion-side }.
    }
script-motion-side =
    { $side ->
        [for] a favor de la moción
       *[against] en contra de la moción
    }
script-proposal = De no haber objeciones, entenderé que la reunión así lo decide. No hay objeciones. Así queda acordado.
script-objection =
    { $whom-is ->
        [officer] Los representantes { $whom } han objetado. La propuesta no queda aprobada.
       *[other] La delegación { $whom } ha objetado. La propuesta no queda aprobada.
    }
script-decided = Así queda acordado.
script-silence = Les invito a ponerse en pie y guardar un minuto de silencio.
script-open-list = Queda abierta la lista de oradores.
script-close-list = Queda cerrada la lista de oradores.
script-closing-at = Me propongo cerrar la lista de oradores a las { $time }.
script-suspend = Se suspende la sesión.
script-suspend-until = Se suspende la sesión hasta las { $time }.
