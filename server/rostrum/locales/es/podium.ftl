# La tribuna misma: lo que solo dice la página de la presidencia, o de quien conduce en su lugar. Español.

## Quién tiene la palabra

chair-turn-called = Se le llama, el tiempo aún no corre
chair-turn-speaking = Tiene la palabra
chair-turn-paused = Tiene la palabra, tiempo detenido
chair-turn-interrupted = Interrumpido
chair-light-amber = Tiene la palabra, debe concluir
chair-light-red = Tiene la palabra, tiempo agotado
chair-starts-in = empieza en { $time }
chair-kept = en espera, quedan
chair-progress = escuchados: { $heard } · en espera: { $waiting }
chair-progress-ends = escuchados: { $heard } · en espera: { $waiting } · la lista termina hacia las { $ends }
chair-until = hasta las { $time }

## Lo que se puede hacer con la intervención

chair-extend = +1 min
chair-start = Iniciar
chair-pause = Detener
chair-resume = Reanudar
chair-end = Terminar
chair-pass = Saltar turno
chair-next = Siguiente: { $name }
chair-next-again = Confirmar: { $name }
chair-nobody-waiting = No espera nadie
chair-rule-first = Primero, su decisión
chair-main-planned = Abrir la sesión…
chair-main-item = Abrir un tema…
chair-main-suspended = Reanudar la sesión
chair-main-adjourned = Abrir la sesión siguiente…

## El texto que se lee

chair-say-now = Decir ahora
chair-say-then = En la próxima llamada

## La lista

chair-list = Lista de oradores
chair-close-list = Cerrar la lista…
chair-open-list = Abrir la lista…
chair-close-again = Confirmar: cerrar
chair-open-again = Confirmar: abrir

## La sesión

chair-sitting = La sesión
chair-what-if = Si cada uno habla como máximo
chair-ceiling-value = como máximo { $time }
chair-set-ceiling = { $time } para { $count } en espera
chair-lift-ceiling = Quitar el tope de { $time }
chair-now-at = { $time } ahora
chair-interpretation-ends-at = { $time } fin de la interpretación
chair-unheard = Sin escuchar: { $names }
chair-others =
    { $n ->
        [one] uno más
       *[other] { NUMBER($n) } más
    }

## Lo que está ante la presidencia, decisiones, sala, tiempos

chair-close-in =
    { $n ->
        [one] Cerrar en un minuto
       *[other] Cerrar en { NUMBER($n) } minutos
    }
chair-keep-open = Dejarla abierta
chair-closes-in = se cierra en { $time }
chair-limits = Tiempos y presupuestos…

## El fin de la sesión, y la interpretación

chair-close-now = lista cerrada ahora
chair-more-speakers =
    { $n ->
        [0] ningún orador más
        [one] un orador más
       *[other] { NUMBER($n) } oradores más
    }
chair-fewer = Un orador menos
chair-one-more = Un orador más
chair-close-list-now = Cerrar la lista ahora
chair-set-and-close = { $time } para { $count }, lista cerrada
chair-propose = Tiempo para todos: { $time } cada uno…
chair-announced = { $time } cada uno desde las { $from }, anunciado
chair-no-interpretation = { $language }: sin interpretación, cabinas avisadas
chair-next-cure = Antes de { $name }: relevo en la cabina { $booth }
chair-next-gap = { $name } a continuación: sin interpretación al { $languages }
chair-slower = Los intérpretes piden hablar más despacio
chair-sound = Intérpretes: el sonido no es suficiente
chair-sound-pause = Dos cabinas no pueden trabajar con este sonido
chair-cannot-hear = { $language }: no lo oyen { $n } delegaciones
