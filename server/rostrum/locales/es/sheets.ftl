# Las hojas que se abren sobre las páginas de la presidencia y de la secretaría. Español.

chair-keys-protection = Tras una llamada, Intro no actúa durante 3 segundos y pide una segunda pulsación hasta el segundo 10. Una tecla mantenida no actúa.
chair-letters = Las letras actúan como teclas
chair-chime = Señal suave ante una cuestión de orden
chair-item-ends-turn = { $name } tiene la palabra. Al abrir otro tema termina su intervención.
chair-constructed = elaborado
chair-open-item = Abrir
chair-reopen-item = Reabrir
chair-close-item = Cerrar el tema { $item }
chair-close-item-title = ¿Cerrar el tema { $item }?
chair-close-item-words =
    { $n ->
        [0] No espera nadie. Puede reabrirse durante 10 minutos.
        [one] Una delegación que aún espera no será escuchada. Puede reabrirse durante 10 minutos.
       *[other] { NUMBER($n) } delegaciones que aún esperan no serán escuchadas. Puede reabrirse durante 10 minutos.
    }
chair-sittings-title = Abrir una sesión
chair-open-sitting = Abrir
chair-revoke-words = El levantamiento puede anularse durante 10 minutos.
chair-revoke = Anular
chair-suspend-title = ¿Suspender la sesión?
chair-suspend-do = Suspender la sesión
chair-for-how-long = Por cuánto tiempo
chair-no-time-said = sin plazo anunciado
chair-minutes-until =
    { $n ->
        [one] un minuto, hasta las { $time }
       *[other] { NUMBER($n) } minutos, hasta las { $time }
    }
chair-keep-turn = { $name } conserva la palabra y prosigue después
chair-end-turn = Termina la intervención de { $name }
chair-adjourn-title = ¿Levantar la sesión?
chair-adjourn-do = Levantar la sesión
chair-adjourn-words =
    { $n ->
        [0] No espera nadie. Puede anularse durante 10 minutos.
        [one] Una delegación espera todavía; conserva su lugar. Puede anularse durante 10 minutos.
       *[other] { NUMBER($n) } delegaciones esperan todavía; conservan sus lugares. Puede anularse durante 10 minutos.
    }
chair-hand-over-title = Ceder la presidencia
chair-hand-over-do = Ceder
chair-hand-over-to = Ceder a: { $who }
chair-presides = preside
chair-preside-why = Si quien preside habla en su nombre, preside entretanto otro miembro de la Mesa.
chair-put-back-title = ¿Devolver a { $name } a la lista?
chair-put-back-do = Devolver al primer lugar
chair-put-back-words = Llamada por error: la delegación vuelve a ser la siguiente. El tiempo usado queda en el acta.
chair-inscribe-title = Inscribir una delegación
chair-inscribe-words = Dos letras del nombre o del código, e Intro
chair-inscribe-do = Inscribir
chair-already-waiting = ya está en la lista
chair-why-class = Categoría: { $class }
chair-why-policy = Dentro de la categoría, { $policy }
chair-why-arrived = Solicitud número { $n }, recibida a las { $time }
chair-why-moved = Cambio de lugar a las { $time } ({ $by })
chair-why-not-moved = Nadie ha cambiado su lugar.
chair-why-before = ¿Por qué se llamó antes a otro?
chair-why-whom = elegir a quién se llamó
chair-matters-none = No hay nada ante la presidencia.
chair-papers-title = En papel
chair-asked-at = pedido a las { $time }
chair-motion-for = a favor: { $names }
chair-motion-against = en contra: { $names }
chair-motion-later = se decide después
chair-ruling-stands = Decisión mantenida
chair-carried = Aprobada
chair-not-carried = Rechazada
chair-overruled = Decisión revocada
chair-open-decision = Decidir…
chair-grant = Conceder
chair-give-reply = Dar la palabra
chair-swap-do = Cambiar los lugares
chair-note-up = Hay una placa levantada para
chair-note-whose = De quién
chair-note-whom = elegir una delegación
chair-note-do = Anotar
chair-note-point = una cuestión de orden
chair-note-reply = un derecho a contestar
chair-note-objection = una objeción
chair-note-appeal = una apelación de la decisión
chair-note-suspend-sitting = una moción de suspender la sesión
chair-note-adjourn-sitting = una moción de levantar la sesión
chair-note-adjourn-debate = una moción de aplazar el debate
chair-note-close-debate = una moción de cerrar el debate
chair-decision-title = Decisión
chair-proposal-words = La propuesta, tal como la lee
chair-proposal-read = Leer la propuesta
chair-proposal-back = Retirarla
chair-so-decided = Así queda acordado
chair-hall-title = Qué se muestra en la sala
chair-hall-floor = El debate
chair-hall-floor-what = Quién habla, el tiempo y la lista
chair-hall-ceremony = Ceremonia
chair-hall-ceremony-what = Nadie tiene la palabra, no corre el tiempo
chair-hall-silence = Minuto de silencio
chair-hall-silence-what = Pantalla oscura, nadie tiene la palabra
chair-hall-private = Sesión privada
chair-hall-private-what = Observadores y pantallas públicas no ven nada
chair-hall-show = Mostrar
chair-hall-shown = se muestra
chair-limits-title = Tiempos y presupuestos
chair-limits-words = En minutos. Si se deja vacío, se levanta el límite o el presupuesto. Quien tiene un límite propio lo conserva.
chair-limit-of-turn = Límite por intervención
chair-budget = Presupuesto para el tema
chair-budget-spent = { $spent } de { $budget } usados
chair-dynamic-title = Un límite en el que caben todos
chair-dynamic-when = Desde cuándo
chair-dynamic-in =
    { $n ->
        [0] desde ahora
        [one] dentro de un minuto, anunciado
       *[other] dentro de { NUMBER($n) } minutos, anunciado
    }
chair-dynamic-do =
    { $n ->
        [one] Fijar para uno en espera
       *[other] Fijar para { NUMBER($n) } en espera
    }
secretariat-change-title = Modificar la inscripción: { $name }
secretariat-save = Guardar
secretariat-choose = Elegir…
secretariat-language = Idioma
secretariat-kind = Tipo
secretariat-attendance = Interviene
secretariat-speaker = Nombre del orador
secretariat-function = Cargo
secretariat-time-factor = Tiempo
secretariat-time-factor-same = como está
secretariat-time-factor-none = el tiempo habitual
secretariat-time-factor-half = la mitad más
secretariat-time-factor-double = el doble
secretariat-swap-title = Intercambiar el lugar: { $name }
secretariat-swap-with = Con
secretariat-swap-do = Intercambiar los dos lugares
secretariat-reason = Motivo, que solo ve la secretaría
secretariat-inscribe-title = Inscribir a { $name } en el tema { $item }
secretariat-inscribe-do = Inscribir
secretariat-behalf = En nombre de
secretariat-thread = Hilo
secretariat-video = Duración del vídeo
secretariat-joined = Se suman, separados por comas
secretariat-rank = Rango
secretariat-rank-none = ninguno
secretariat-walk-in-title = Una delegación que acaba de llegar
secretariat-walk-in-add = Añadir la delegación
secretariat-walk-in-inscribe = Añadir e inscribir
secretariat-walk-in-pending = Credenciales pendientes, que solo ve la secretaría
secretariat-name = Nombre en la placa
secretariat-class = Categoría

## Las teclas

chair-key-next = orador siguiente
chair-key-pause = iniciar, detener, reanudar
chair-key-extend = un minuto más
chair-key-end = terminar, dos veces
chair-key-pass = saltar el turno, dos veces
chair-key-point = oír la cuestión de orden, dos veces
chair-key-list = cerrar o abrir la lista, dos veces
chair-key-inscribe = inscribir una delegación
chair-key-keys = todas las teclas
chair-key-escape = dejarlo, soltar
chair-key-decision = decisión: leer, oír objeciones, decidir
chair-key-matters = lo que está ante la presidencia
chair-key-items = temas
chair-key-suspend = suspender la sesión
