# Los ajustes de una reunión, como los cambia la secretaría. Español.

## Limits and the clock

setting-limits = Límites por tipo y categoría
setting-default-limit-ms = Límite si no hay otro
setting-warn-ms = Ámbar antes del límite
setting-at-limit = Al llegar al límite
setting-at-limit-signal = solo señal
setting-at-limit-cut = cortar tras el margen
setting-cut-grace-ms = Margen antes del corte
setting-officers-uncut = Nunca se cortan
setting-overrun = La pantalla pasado el límite
setting-overrun-count-up = cuenta el exceso
setting-overrun-hold = se queda en 0:00
setting-lead-in-ms = De la llamada al reloj, en la sala
setting-lead-in-remote-ms = De la llamada al reloj, a distancia
setting-speakers-may-yield = Los oradores pueden ceder su turno
setting-change-over-ms = Cambio entre oradores
setting-reserve-ms = Reserva antes del fin de la interpretación
setting-class-weights = Pesos en un límite dinámico, en milésimas
setting-dynamic-least-ms = Límite dinámico mínimo
setting-dynamic-most-ms = Límite dinámico máximo

## The list

setting-class-order = Orden de las categorías; las no nombradas van al final
setting-order-add = Añadir una categoría…
setting-move-up = { $name }: subir
setting-move-down = { $name }: bajar
setting-take-out = { $name }: quitar
setting-place-now = { $name }: lugar { NUMBER($n) } de { NUMBER($of) }
setting-rank-first = Jefes de Estado y ministros primero
setting-second-statements-last = Segundas intervenciones al final
setting-alphabet = Alfabeto del orden alfabético
setting-list-visibility = Lo que todos ven de la lista
setting-list-visibility-all = toda
setting-list-visibility-next-three = los tres siguientes
setting-list-visibility-counts = cuántos
setting-flags = Banderas de los Estados junto a su nombre
setting-passed-over = Tras un turno saltado
setting-passed-over-chair-may-call = la presidencia puede llamar
setting-passed-over-end-of-class = va al final de su categoría
setting-passed-over-dropped = se retira
setting-change-goes-last = Una inscripción cambiada va al final
setting-opening-lot-ms = Sorteo tras la apertura
setting-undo-withdrawal-ms = Retirada anulable durante
setting-undo-closing-ms = Levantamiento y cierre anulables durante

## Who may do what

setting-secretariat-conducts = La secretaría puede dirigir la sesión
setting-speaks-by = Pueden pedir la palabra; todos si no se marca ninguno
setting-points-by = Pueden plantear cuestiones de orden
setting-appeals-by = Pueden apelar de una decisión
setting-objections-by = Pueden oponerse a una decisión
setting-motions-by = Pueden presentar mociones e intervenir sobre ellas
setting-motion-speakers = Oradores por moción; nadie donde está vacío
setting-motion-for = a favor
setting-motion-against = en contra
setting-motion-suspend-sitting = Suspender la sesión
setting-motion-adjourn-sitting = Levantar la sesión
setting-motion-adjourn-debate = Aplazar el debate
setting-motion-close-debate = Cerrar el debate
setting-replies-by = Pueden solicitar el derecho a contestar
setting-replies-heard = Derechos a contestar, al final de
setting-replies-heard-item = tema
setting-replies-heard-sitting = sesión
setting-replies-heard-day = día
setting-replies-per-item = Derechos a contestar por delegación y tema

## Lines of remote speakers

setting-line-source = Quién dice que se perdió una línea
setting-line-source-delegation = los dispositivos de la delegación
setting-line-source-bridge = el puente de vídeo
setting-line-source-technician = el técnico
setting-line-lost-ms = Una línea se pierde tras
setting-grace-ms = Espera de una línea perdida
setting-graces-per-turn = Cuántas veces por intervención
setting-silent-ms = El silencio es técnico durante

## Interpretation and texts

setting-words-per-minute = Palabras por minuto, por idioma
setting-default-words-per-minute = Palabras por minuto, si no
setting-interpretation-warnings-ms = Avisos antes del fin de la interpretación
setting-minutes =
    { $n ->
        [one] { NUMBER($n) } minuto
       *[other] { NUMBER($n) } minutos
    }
setting-minutes-unit = minutos
setting-minutes-add = Añadir un aviso, en minutos
setting-longest-on-mic-ms = Tiempo máximo al micrófono
setting-rest-ms = El tiempo al micrófono empieza de nuevo tras una pausa de
setting-signal-every-ms = Una cabina avisa como mucho cada
