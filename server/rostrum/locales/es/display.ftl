# La pantalla de la sala. Español.

display-has-the-floor = tiene la palabra
display-light-called = ha sido llamada
display-light-green = queda tiempo
display-light-amber = sírvase concluir
display-light-red = tiempo agotado
display-light-paused = reloj detenido
display-of = de { $limit }
display-kept = Luego prosigue { $name }, quedan { $left }
display-kept-spent = Luego prosigue { $name }, sin tiempo restante
display-more =
    { $n ->
        [one] { NUMBER($n) } más
       *[other] { NUMBER($n) } más
    }
display-phase-planned = La sesión comenzará en breve
display-phase-open = Nadie tiene la palabra
display-phase-suspended = Sesión suspendida
display-phase-adjourned = Se ha levantado la sesión
display-phase-closed = La reunión ha concluido
display-until = hasta las { $time }
display-instead-ceremony = Ceremonia
display-instead-silence = Minuto de silencio
display-instead-private = Sesión privada
display-proposal = Proyecto de decisión
display-closes-in = la lista se cierra en { $left }
