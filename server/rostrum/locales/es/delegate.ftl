# La página de la delegación. Español.

delegate-title = Su delegación

## La sala

delegate-planned = La sesión aún no se ha abierto
delegate-suspended = La sesión está suspendida
delegate-suspended-until = La sesión está suspendida hasta las { $time }
delegate-adjourned = Se ha levantado la sesión
delegate-closed = La reunión ha sido clausurada
delegate-announce-floor = Tiene la palabra la delegación { $of }.

## Nuestro lugar

delegate-you = ustedes
delegate-you-are = { $delegation }, su lugar
delegate-place = { $n }.º
delegate-place-next = Siguientes
delegate-be-ready = Prepárense
delegate-not-before = no antes de las { $time }
delegate-hint-far = Les avisaremos cuando falten dos intervenciones.
delegate-hint-near = Antes de ustedes: { $names }
delegate-hint-next = La presidencia les dará la palabra a continuación.
delegate-hint-after = La presidencia les dará la palabra después de la delegación { $of }.
delegate-not-on-list = No están en la lista
delegate-heard = Su declaración ha sido escuchada
delegate-heard-used = Han utilizado { $used } de { $limit }.
delegate-unheard = El tema se cerró antes de su turno
delegate-passed-over = Se les llamó y no estaban
delegate-passed-over-what = Su solicitud se conserva. Avisen a la secretaría cuando vuelvan: la presidencia puede llamarles de nuevo.
delegate-list-ends = termina hacia las { $time }
delegate-list-closed = La lista de oradores está cerrada.
delegate-list-closed-since = La lista de oradores se cerró a las { $time }.
delegate-list-not-open = La lista de oradores aún no está abierta.
delegate-list-opens = La lista de oradores se abre a las { $time }.
delegate-no-item = No hay ningún tema del programa abierto.
delegate-elsewhere = Sus otras solicitudes

## Pedir la palabra

delegate-ask = Pedir la palabra
delegate-ask-again = Pedir de nuevo la palabra
delegate-ask-other = Pedir la palabra sobre otro tema
delegate-ask-item = ¿Sobre qué tema?
delegate-ask-language = Hablarán en
delegate-ask-where = Hablarán
delegate-ask-room = En la sala
delegate-ask-remote = A distancia
delegate-ask-behalf = En nombre de (si no es solo de su delegación)
delegate-ask-behalf-example = un grupo de delegaciones
delegate-ask-send = Pedir

## Salir de la lista

delegate-leave = Salir de la lista
delegate-leave-short = Retirar
delegate-left = Han salido de la lista
delegate-left-keep =
    { $seconds ->
        [one] Su lugar se reserva { $seconds } segundo
        [many] Su lugar se reserva { $seconds } segundos
       *[other] Su lugar se reserva { $seconds } segundos
    }
delegate-undo-leave = Recuperar mi lugar

## Tenemos la palabra

delegate-you-have-the-floor = Tienen la palabra
delegate-your-point = Su cuestión de orden
delegate-called = Se les da la palabra
delegate-called-starts =
    { $seconds ->
        [one] Su reloj empieza en { $seconds } segundo, o cuando pulsen.
        [many] Su reloj empieza en { $seconds } segundos, o cuando pulsen.
       *[other] Su reloj empieza en { $seconds } segundos, o cuando pulsen.
    }
delegate-called-waits = Su reloj empieza cuando pulsen, o cuando lo diga la presidencia.
delegate-start = Iniciar mi reloj
delegate-conclude = Concluyan, por favor
delegate-time-up = Su tiempo se ha agotado
delegate-paused = Su reloj está detenido
delegate-paused-chair = La presidencia ha detenido el reloj. El tiempo restante es suyo.
delegate-paused-technical = Pausa técnica. El tiempo restante es suyo.
delegate-paused-line = Se perdió su línea y su reloj está detenido. El tiempo restante es suyo.
delegate-kept-point = Una cuestión de orden les interrumpe; su turno se conserva
delegate-kept-sitting = La sesión se ha interrumpido; su turno se conserva
delegate-kept-what = les quedan, y su reloj está detenido hasta que prosigan.
delegate-hold = Mantener: he terminado
delegate-holding = Siga manteniendo…
delegate-hold-how = Mantenga un segundo para terminar su intervención. Con el teclado, mantenga Intro o Espacio.
delegate-finishing = Terminando su intervención…
delegate-not-finished = No, continúo
delegate-finish-ask = ¿Terminar su intervención?
delegate-finish = He terminado

## Cuestiones de orden

delegate-point = Cuestión de orden
delegate-point-ask = ¿Plantear una cuestión de orden?
delegate-point-ask-what = Se avisa a la presidencia de inmediato, por encima de todo lo demás, y ella decide cuándo oírles. Pueden retirarla.
delegate-point-raise = Plantearla
delegate-point-raised = La presidencia ha sido avisada.
delegate-point-held = La presidencia la ha visto y les oirá después de esta frase.
delegate-point-recognised = La presidencia oye su cuestión de orden.
delegate-point-speaking = cuestión de orden
delegate-point-withdraw = Retirar

## La lista

delegate-list-times = no antes de
delegate-list-all = Ver los { $n }
delegate-list-less = Ver menos
delegate-list-hidden =
    { $n ->
        [one] y { $n } más
        [many] y { $n } más
       *[other] y { $n } más
    }
