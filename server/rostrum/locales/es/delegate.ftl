# La página de la delegación. Español.

delegate-title = Su delegación

## La sala

delegate-planned = La sesión aún no se ha abierto
delegate-suspended = La sesión está suspendida
delegate-suspended-until = La sesión está suspendida hasta las { $time }
delegate-adjourned = Se ha levantado la sesión
delegate-closed = La reunión ha sido clausurada
delegate-hall-ceremony = Se celebra una ceremonia
delegate-hall-silence = Un minuto de silencio
delegate-hall-private = La sesión es privada
delegate-announce-floor = Tiene la palabra la delegación { $of }.

## Nuestro lugar

delegate-you = ustedes
delegate-you-are = { $delegation }, su lugar
delegate-place = { $n }.º
delegate-place-next = Siguientes
delegate-be-ready = Prepárense
delegate-not-before = no antes de las { $time }
delegate-hint-far = Les avisaremos cuando falten dos intervenciones.
delegate-hint-near = Antes de ustedes: { $names }.
delegate-hint-next = La presidencia les dará la palabra a continuación.
delegate-hint-after = La presidencia les dará la palabra después de la delegación { $of }.
delegate-not-on-list = No están en la lista
delegate-heard = Su declaración ha sido escuchada
delegate-you-may = Podrán hablar { $limit }.
delegate-heard-used = Han utilizado { $used } de { $limit }.
delegate-unheard = El tema se cerró antes de su turno
delegate-passed-over = Se les llamó y se saltó su turno
delegate-passed-over-what = Su solicitud se conserva. Avisen a la secretaría cuando vuelvan: la presidencia puede llamarles de nuevo.
delegate-list-ends = termina hacia las { $time }
delegate-list-closed = La lista de oradores está cerrada.
delegate-list-closed-since = La lista de oradores se cerró a las { $time }.
delegate-list-not-open = La lista de oradores aún no está abierta.
delegate-list-opens = La lista de oradores se abre a las { $time }.
delegate-list-closes = La lista se cierra en { $time }
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
delegate-paused-line = Se cortó su línea y su reloj está detenido. El tiempo restante es suyo.
delegate-paused-silent = Todavía no se les oye: comprueben que su micrófono esté encendido. Su tiempo no ha empezado.
delegate-kept-point = Una cuestión de orden les interrumpe; su turno se conserva
delegate-kept-sitting = La sesión se ha interrumpido; su turno se conserva
delegate-kept-what = les quedan, y su reloj está detenido hasta que prosigan.
delegate-hold = Mantener pulsado: he terminado
delegate-holding = Sigan pulsando…
delegate-hold-how = Mantengan pulsado un segundo para terminar su intervención. Con el teclado, mantengan Intro o Espacio.
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
delegate-call-card = Ayuda técnica
delegate-call-open = Se ha avisado al técnico.
delegate-call-in-hand = El técnico se está ocupando.

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

## Qué más puede hacer una delegación

delegate-more = Más
delegate-change = Cambiar mi solicitud
delegate-change-what = Idioma, en la sala o a distancia, quién habla; se conserva su lugar
delegate-change-send = Cambiar
delegate-speaker = Quién hablará (puede quedar abierto)
delegate-speaker-function = Cargo
delegate-swap = Proponer un cambio de lugar
delegate-swap-what = Con una delegación que lo acepte
delegate-swap-how = Se consulta a la otra delegación. Los lugares cambian cuando acepta; su límite de tiempo sigue igual.
delegate-swap-send = Proponer
delegate-reply = Pedir derecho a contestar
delegate-reply-what = Decide la presidencia; se ejerce al final del tema
delegate-motion = Presentar una moción
delegate-motion-what = Suspender, aplazar o cerrar; la presidencia lo sabe de inmediato
delegate-motion-send = Presentarla
delegate-motion-suspend-sitting = Suspender la sesión
delegate-motion-adjourn-sitting = Levantar la sesión
delegate-motion-adjourn-debate = Aplazar el debate sobre este tema
delegate-motion-close-debate = Cerrar el debate sobre este tema
delegate-appeal = Apelar de la decisión
delegate-appeal-what = De la última sobre una cuestión de orden; la presidencia lo sabe de inmediato
delegate-statements = Mis declaraciones
delegate-statements-what = Sobre todos los temas, y qué fue de ellas
delegate-papers = En papel
delegate-papers-what = La lista de oradores y las declaraciones publicadas
delegate-statement-waiting = en espera
delegate-statement-speaking = en curso
delegate-statement-heard = pronunciada
delegate-statement-withdrawn = retirada
delegate-statement-passed-over = turno saltado
delegate-statement-unheard = no pronunciada

## Lo que tiene ante sí la reunión

delegate-proposal = Se propone una decisión
delegate-object = Objetar
delegate-object-back = Retirar la objeción
delegate-objections = Objeciones: { $names }
delegate-moved-by = Presentada por: { $delegation }
delegate-speak-for = Hablar a favor
delegate-speak-against = Hablar en contra
delegate-speaks-for = Hablarán a favor.
delegate-speaks-against = Hablarán en contra.
delegate-swap-card = Cambio de lugar
delegate-swap-received = { $delegation } les propone cambiar de lugar.
delegate-swap-offered = Han propuesto un cambio: { $delegation }. Aún no hay respuesta.
delegate-swap-accept = Cambiar
delegate-swap-decline = Rechazar
delegate-swap-back = Retirar la oferta
delegate-reply-card = Derecho a contestar
delegate-reply-asked = Lo han pedido. La presidencia aún no ha contestado.
delegate-reply-back = Retirar la solicitud

## El aviso

delegate-bell-on = Sonido y vibración activados
delegate-bell-off = Sonido y vibración desactivados
delegate-bell-what = Cuando se acerca su turno

## El dispositivo

delegate-device = Comprobar micrófono y línea
delegate-device-what = La presidencia y el técnico ven el resultado
delegate-device-mic = Micrófono
delegate-device-mic-ask = Digan una frase, como hablarán después.
delegate-device-mic-start = Usar el micrófono
delegate-device-mic-good = bueno
delegate-device-mic-soft = demasiado bajo
delegate-device-mic-silent = no se oye nada
delegate-device-mic-blocked = El navegador no deja que la página use el micrófono. Permítanlo en la barra de direcciones e inténtenlo de nuevo.
delegate-device-mic-none = No se ha encontrado ningún micrófono.
delegate-device-line = Línea
delegate-device-line-good = buena
delegate-device-line-fair = regular
delegate-device-line-poor = mala
delegate-device-line-figures = { $ms } ms de ida y vuelta, { $loss } % perdido
delegate-device-line-unknown = midiendo…
delegate-device-note = Su voz viaja por la plataforma de vídeo, no por esta página. Compruébenla también allí.
delegate-device-done = Listo
delegate-device-ok = El micrófono y la línea están bien.

## La escucha

delegate-listening = Escucho
delegate-listening-channel = Mi canal
delegate-channel = { $n } · { $language }
delegate-channel-floor = { $n } · Sala
delegate-source-floor = El orador directamente, { $language }
delegate-source-original = Oyen al orador directamente
delegate-source-direct = { $from }, directamente
delegate-source-relay = { $from }, { $by }
delegate-source-none = Ahora no hay interpretación a este idioma; la presidencia lo sabe
delegate-cannot-hear = No oigo
delegate-cannot-see = No lo veo
delegate-cannot-hear-told = Se ha avisado al técnico.
delegate-booths-slower = Los intérpretes les piden que hablen más despacio.
delegate-booths-sound = Los intérpretes no les oyen lo bastante bien.
from-language-ar = Del árabe
from-language-en = Del inglés
from-language-es = Del español
from-language-fr = Del francés
from-language-ru = Del ruso
from-language-zh = Del chino
from-language-ase = De la lengua de señas estadounidense
from-language-bfi = De la lengua de señas británica
from-language-fsl = De la lengua de señas francesa
from-language-ils = De las señas internacionales
from-language-rsl = De la lengua de señas rusa
from-language-ssp = De la lengua de signos española
via-language-ar = a través del árabe
via-language-en = a través del inglés
via-language-es = a través del español
via-language-fr = a través del francés
via-language-ru = a través del ruso
via-language-zh = a través del chino
