# La página de la Presidencia. Español.

## El encabezado

chair-list-ends = fin de la lista
chair-interpretation-ends = fin de la interpretación
chair-now = ahora

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
chair-phase-planned = La sesión no se ha abierto
chair-phase-suspended = La sesión está suspendida
chair-phase-adjourned = Se ha levantado la sesión
chair-phase-closed = La reunión ha concluido
chair-until = hasta las { $time }

## Lo que se puede hacer con la intervención

chair-extend = +1 min
chair-start = Iniciar
chair-pause = Detener
chair-resume = Reanudar
chair-end = Terminar
chair-pass = Ausente
chair-again = ¿Otra vez?
chair-armed = Pulse otra vez para confirmar.
chair-next = Siguiente: { $name }
chair-next-again = Otra vez: { $name }
chair-nobody-waiting = No espera nadie
chair-rule-first = Primero, la decisión sobre la cuestión de orden
chair-main-planned = Abrir la sesión…
chair-main-item = Abrir un tema…
chair-main-suspended = Reanudar la sesión
chair-main-adjourned = Abrir la sesión siguiente…
chair-cap-space = espacio

## El texto que se lee

chair-say-now = Decir ahora
chair-say-then = En la próxima llamada

## La cuestión de orden

chair-point-raised = Cuestión de orden
chair-point-held = Cuestión de orden, tras esta frase
chair-point-recognised = Cuestión de orden, su decisión
chair-point-others =
    { $n ->
        [one] luego { $name }
       *[other] luego { $name }, { NUMBER($n) } en total
    }
chair-recognise = Dar la palabra
chair-after-sentence = Tras esta frase
chair-decline = No admitir
chair-then-resumes = { $name } prosigue
chair-ruling-upheld = Aceptada
chair-ruling-not-upheld = Rechazada
chair-ruling-noted = Se toma nota

## La lista

chair-list = Lista de oradores
chair-list-not-open = Lista sin abrir
chair-list-open = Lista abierta
chair-list-closed = Lista cerrada
chair-closed-since = Lista cerrada desde las { $time }
chair-each = { $time } cada uno
chair-each-between = de { $least } a { $most } cada uno
chair-close-list = Cerrar la lista…
chair-open-list = Abrir la lista…
chair-close-again = Otra vez: cerrar
chair-open-again = Otra vez: abrir
chair-empty-list = Nadie espera en esta lista.
chair-passed-over = Ausentes a la llamada
chair-short-room = sala
chair-short-remote = remoto
chair-presence-ready = dispositivo conectado
chair-presence-poor = dispositivo conectado, línea o micrófono deficientes
chair-presence-unknown = sin dispositivo, presencia no conocida
chair-presence-offline = a distancia y sin conexión
chair-would-be-unheard = no sería escuchado
chair-credentials-pending = credenciales pendientes
chair-move = Mover a { $name }
chair-why = ¿Por qué está aquí { $name }?
chair-why-short = ¿Por qué aquí?
chair-more = Más acciones para { $name }
chair-give-floor = Dar la palabra ahora a { $name }
chair-pass-entry = Anotar ausencia
chair-withdraw = Quitar de la lista
chair-carrying = { $name } en la mano, puesto { $place }. Las flechas mueven, Intro deja, Escape no cambia nada.

## La sesión

chair-sitting = La sesión
chair-what-if = Si cada uno habla como máximo
chair-ceiling-value = como máximo { $time }
chair-set-ceiling = { $time } para { $count } en espera
chair-lift-ceiling = Quitar el tope de { $time }
chair-now-at = { $time } ahora
chair-ends =
    { $n ->
        [0] { $time } fin, todos escuchados
       *[other] { $time } fin, { NUMBER($n) } sin escuchar
    }
chair-interpretation-ends-at = { $time } fin de la interpretación
chair-list-empty = la lista está vacía
chair-unheard = Sin escuchar: { $names }
chair-others =
    { $n ->
        [one] uno más
       *[other] { NUMBER($n) } más
    }

## El pie

chair-all-keys = Teclas
chair-inscribe = Inscribir
chair-put-back = Devolver…
chair-items = Temas…
chair-suspend = Suspender…
chair-adjourn = Levantar…
chair-hand-over = Presidencia…

## Las teclas

chair-key-next = orador siguiente
chair-key-pause = iniciar, detener, reanudar
chair-key-extend = un minuto más
chair-key-end = terminar, dos veces
chair-key-pass = ausente, dos veces
chair-key-point = oír la cuestión de orden, dos veces
chair-key-list = cerrar o abrir la lista, dos veces
chair-key-inscribe = inscribir una delegación
chair-key-keys = todas las teclas
chair-key-escape = dejarlo, soltar

## Temas y sesiones

chair-items-title = Temas del programa
chair-item-state = en espera: { $waiting } · escuchados: { $heard }
chair-item-closed = cerrado
chair-presides = preside

## Inscribir

chair-no-match = Ninguna delegación empieza así.

## Lo que dice el lector de pantalla

chair-announce = { $name } tiene la palabra.
chair-announce-next = { $name } tiene la palabra. A continuación: { $next }.
chair-announce-point = Cuestión de orden: { $name }.

## La línea de quien habla a distancia

chair-line-lost = Línea perdida
chair-line-silent = Conectada pero no se oye
chair-line-silent-over = Sigue sin oírse. ¿Cómo seguimos?
chair-line-over = La línea no ha vuelto. ¿Cómo seguimos?
chair-line-waits = Se sigue esperando la línea
chair-still-heard = Se le sigue oyendo
chair-line-wait = Esperar
chair-keep-place = Guardar el lugar
chair-keep-place-what = Vuelve a hablar después del siguiente, con el tiempo que le queda
chair-line-end = Terminar el turno
chair-connected-silent = Conectada pero no se oye: cuestión técnica durante { $time } más

## Lo que está ante la presidencia, decisiones, sala, tiempos

chair-more-acts = Más…
chair-hall = Mostrar en la sala…
chair-decision = Decisión…
chair-matters = Ante la presidencia
chair-matter-appeal = Apelación: { $name }
chair-matter-suspend-sitting = Moción de suspender la sesión: { $name }
chair-matter-adjourn-sitting = Moción de levantar la sesión: { $name }
chair-matter-adjourn-debate = Moción de aplazar el debate: { $name }
chair-matter-close-debate = Moción de cerrar el debate: { $name }
chair-matter-proposal = Hay una propuesta ante la reunión
chair-matter-objection = Objeción: { $names }
chair-matter-reply = Derecho de respuesta pedido: { $name }
chair-matter-reserved = Derecho de respuesta por oír: { $name }
chair-matter-swap = Una oferta de cambio de puestos
chair-matter-call-open = Técnico avisado: { $name }
chair-matter-call-in-hand = El técnico se ocupa: { $name }
chair-ruling-stands = Decisión mantenida
chair-list-more = Más acciones con la lista
chair-close-in =
    { $n ->
        [one] Cerrar en un minuto
       *[other] Cerrar en { NUMBER($n) } minutos
    }
chair-keep-open = Dejarla abierta
chair-closes-in = se cierra en { $time }
chair-limits = Tiempos y presupuestos…
chair-set = Fijar
chair-point-becomes = Era…
chair-becomes-right-of-reply = Un derecho de respuesta, concedido
chair-becomes-technical-call = Un aviso técnico
chair-key-decision = decisión: leer, oír objeciones, decidir
chair-key-matters = lo que está ante la presidencia
chair-key-items = temas
chair-key-suspend = suspender la sesión

## El fin de la sesión, y la interpretación

chair-close-now = lista cerrada ahora
chair-more-speakers =
    { $n ->
        [0] nadie más la pide
        [one] un orador más
       *[other] { NUMBER($n) } oradores más
    }
chair-fewer = Un orador menos
chair-one-more = Un orador más
chair-close-list-now = Cerrar la lista ahora
chair-set-and-close = { $time } para { $count }, lista cerrada
chair-propose = Tiempo para todos: { $time } cada uno…
chair-announced = { $time } cada uno desde las { $from }, anunciado
chair-interpretation-left =
    { $n ->
        [0] la interpretación termina
        [one] interpretación, queda { NUMBER($n) } min
       *[other] interpretación, quedan { NUMBER($n) } min
    }
chair-no-interpretation = { $language }: sin interpretación, cabinas avisadas
chair-next-cure = Antes de { $name }: relevo en la cabina { $booth }
chair-next-gap = { $name } a continuación: sin interpretación al { $languages }
chair-slower = Los intérpretes piden hablar más despacio
chair-sound = Intérpretes: el sonido no basta
chair-sound-pause = Dos cabinas no pueden trabajar con este sonido
chair-cannot-hear = { $language }: no lo oyen { $n } delegaciones

## Notes

notes-title = Notas
notes-to-chair = Notas a la Presidencia
notes-to-secretariat = Notas a la Secretaría
notes-sent = enviada
notes-read-at = leída a las { $time }
notes-read = La he leído
notes-write = Escriba una nota que solo ustedes dos ven
notes-send = Enviar
notes-no-line = No hay conexión en este momento; la nota se conserva aquí.

## Registros perdidos

loss-name = Registros perdidos
loss-title =
    { $n ->
        [one] Se ha perdido un registro
        [many] Se han perdido { $count } de registros
       *[other] Se han perdido { $count } registros
    }
loss-what =
    { $n ->
        [one] El número { $first } había sido aceptado y después se perdió con el almacenamiento.
        [many] Los números { $first } a { $last } habían sido aceptados y después se perdieron con el almacenamiento.
       *[other] Los números { $first } a { $last } habían sido aceptados y después se perdieron con el almacenamiento.
    } Lo que muestra ahora esta página es lo que vale; lo que falte en ella hay que repetirlo.
loss-deeds = Lo que se perdió
loss-earlier =
    { $n ->
        [one] Un registro anterior, del que no se sabe más
        [many] { $count } de registros anteriores, de los que no se sabe más
       *[other] { $count } registros anteriores, de los que no se sabe más
    }
loss-noted = Tomada nota
