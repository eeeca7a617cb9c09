# La página del técnico. Español.

technician-title = Servicio técnico
technician-phase-planned = aún sin abrir
technician-phase-open = sesión abierta
technician-phase-suspended = suspendida
technician-phase-adjourned = levantada
technician-phase-closed = clausurada

## La voz en la sala y su línea

technician-on-floor = En uso de la palabra
technician-line-none = No se espera ninguna voz.
technician-line-room = Habla en la sala: no hay línea que vigilar.
technician-line-up = La línea está establecida.
technician-line-silent = A distancia, y sin ningún dispositivo conectado.
technician-line-lost = Se ha perdido la línea; el reloj está parado.
technician-line-unheard = No se oye desde que se le dio la palabra; el reloj está parado.
technician-line-ignored = Se sigue oyendo: la línea no cuenta en esta intervención.
technician-act-still-heard = Se sigue oyendo
technician-act-line-back = Recuperada
technician-act-heard = Ya se oye
technician-act-line-lost = Perdida
technician-act-not-heard = No se oye
technician-announce = { $name } tiene la palabra.
technician-announce-lost = Se ha perdido la línea de { $name }.
technician-announce-unheard = No se oye: { $name }.

## Conexiones

technician-connections = Conexiones
technician-connected =
    { $n ->
        [one] { $n } delegación conectada
        [many] { $n } de delegaciones conectadas
       *[other] { $n } delegaciones conectadas
    }
technician-only-trouble =
    { $n ->
        [0] Sin dificultades
        [one] { $n } con dificultades
        [many] { $n } con dificultades
       *[other] { $n } con dificultades
    }
technician-no-trouble = Todas las líneas necesarias están establecidas.
technician-place = Lugar
technician-delegation = Delegación
technician-line = Línea
technician-microphone = Micrófono
technician-devices =
    { $n ->
        [one] { $n } dispositivo
        [many] { $n } de dispositivos
       *[other] { $n } dispositivos
    }
technician-health-good = buena
technician-health-fair = regular
technician-health-poor = mala
technician-health-here = conectada
technician-health-gone = sin conexión
technician-health-away = aún no está
technician-health-room = sin dispositivo
technician-measured = { $ms } ms, { $loss } % de pérdidas
technician-not-measured = sin medir
technician-left-at = desconectada a las { $time }
technician-mic-good = buen nivel
technician-mic-soft = bajo
technician-mic-silent = sin señal
technician-mic-unknown = sin comprobar

## El servicio

technician-service-ready = Servicio listo, diario escrito
technician-service-trouble = El servicio tiene dificultades
technician-service-unreachable = El servicio no responde
technician-connections-open = Conexiones
technician-waiting = Órdenes en espera
technician-seq = Último registro
technician-append-ms = Escrito en
technician-ms = { $ms } ms

## Canales

technician-channels = Canales
technician-no-channels = La interpretación no ha comenzado.
technician-source-hall = la sala
technician-source-floor = la propia sala
technician-source-none = ninguna cabina lo cubre
technician-source-stopped = la cabina ha parado
technician-source-direct = cabina { $booth }, directo
technician-source-relay = cabina { $booth }, relé de { $from }
technician-source-double = cabina { $booth }, relé doble de { $from }
technician-cannot-hear =
    { $n ->
        [one] { $n } no lo oye: { $who }
        [many] { $n } no lo oyen: { $who }
       *[other] { $n } no lo oyen: { $who }
    }

## Llamadas

technician-calls = Llamadas
technician-no-calls = Nadie ha llamado.
technician-call-booth = Cabina { $code }
technician-call-open = abierta
technician-call-in-hand = en curso
technician-call-done = resuelta
technician-take = Me encargo
technician-resolve = Hecho
technician-reports = Avisos de las cabinas en esta intervención
technician-report-slower = más despacio
technician-report-sound = calidad de sonido insuficiente
technician-announce-call = Llama la cabina { $code }.
technician-announce-call-delegation = Se necesita ayuda técnica: { $name }.
