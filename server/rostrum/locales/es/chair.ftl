# La página de la Presidencia. Español.

## El encabezado

chair-list-ends = fin de la lista
chair-interpretation-ends = fin de la interpretación
chair-now = ahora

## Quién tiene la palabra

chair-phase-planned = La sesión no se ha abierto
chair-phase-suspended = La sesión está suspendida
chair-phase-adjourned = Se ha levantado la sesión
chair-phase-closed = La reunión ha concluido

## Lo que se puede hacer con la intervención

chair-again = ¿Confirmar?
chair-armed = Pulse otra vez para confirmar.
chair-cap-space = espacio

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

chair-list-not-open = Lista sin abrir
chair-list-open = Lista abierta
chair-list-closed = Lista cerrada
chair-closed-since = Lista cerrada desde las { $time }
chair-each = { $time } cada uno
chair-each-between = { $least }–{ $most } cada uno
chair-empty-list = Nadie espera en esta lista.
chair-passed-over = Turnos saltados
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
chair-pass-entry = Saltar su turno
chair-withdraw = Quitar de la lista
chair-carrying = { $name } en la mano, lugar { $place }. Las flechas mueven, Intro deja, Escape no cambia nada.

## La sesión

chair-ends =
    { $n ->
        [0] { $time } fin, todos escuchados
       *[other] { $time } fin, { NUMBER($n) } sin escuchar
    }
chair-list-empty = la lista está vacía

## El pie

chair-all-keys = Teclas
chair-inscribe = Inscribir
chair-put-back = Devolver a la lista…
chair-items = Temas…
chair-suspend = Suspender…
chair-adjourn = Levantar la sesión…
chair-hand-over = Ceder la presidencia…
chair-papers = En papel…

## Temas y sesiones

chair-items-title = Temas del programa
chair-item-state = en espera: { $waiting } · escuchados: { $heard }
chair-item-closed = cerrado

## Inscribir

chair-no-match = Ninguna delegación empieza así.

## Lo que dice el lector de pantalla

chair-announce = { $name } tiene la palabra.
chair-announce-next = { $name } tiene la palabra. A continuación: { $next }.
chair-announce-point = Cuestión de orden: { $name }.

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
chair-matter-reply = Derecho a contestar pedido: { $name }
chair-matter-reserved = Derecho a contestar por oír: { $name }
chair-matter-swap = Una oferta de cambio de lugares
chair-matter-call-open = Técnico avisado: { $name }
chair-matter-call-in-hand = El técnico se ocupa: { $name }
chair-matter-preside =
    { $when ->
        [now] Habla la delegación que preside: { $name }
        [next] Sigue la delegación que preside: { $name }
       *[soon] Pronto la delegación que preside: { $name }
    }
chair-list-more = Más acciones con la lista
chair-set = Fijar
chair-point-becomes = Era…
chair-becomes-right-of-reply = Un derecho a contestar, concedido
chair-becomes-technical-call = Un aviso técnico

## El fin de la sesión, y la interpretación

chair-interpretation-left =
    { $n ->
        [0] la interpretación termina
        [one] interpretación, queda { NUMBER($n) } min
       *[other] interpretación, quedan { NUMBER($n) } min
    }
