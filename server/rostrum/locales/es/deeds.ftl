# Lo que ocurrió, según el registro. Español.

## The meeting

deed-meeting-imported = Programa importado
deed-participants-listed = Participantes actualizados
deed-settings-changed = Ajustes modificados
deed-delegation-added = Delegación añadida
deed-chair-handed-over = Presidencia traspasada
deed-meeting-closed = Reunión clausurada
deed-record-corrected = Acta corregida
deed-link-issued = Enlace emitido
deed-link-revoked = Enlace revocado
deed-note-sent = Nota privada enviada
deed-note-read = Nota privada leída
deed-records-lost = Registros perdidos señalados
deed-loss-noted = Se toma nota de la pérdida de registros
deed-display-set = Pantalla de la sala cambiada

## Sittings and items

deed-sitting-opened = Sesión abierta
deed-sitting-suspended = Sesión suspendida
deed-sitting-resumed = Sesión reanudada
deed-sitting-adjourned = Sesión levantada
deed-adjournment-revoked = Levantamiento anulado
deed-interpretation-end-moved = Fin de la interpretación cambiado
deed-item-opened = Tema abierto
deed-item-closed = Tema cerrado
deed-item-reopened = Tema reabierto

## The list

deed-list-opened = Lista abierta
deed-closing-announced = Cierre de la lista anunciado
deed-list-closed = Lista cerrada
deed-opening-settled = Solicitudes de la apertura sorteadas
deed-entry-inscribed = Inscripción
deed-entry-withdrawn = Retirada
deed-withdrawal-undone = Retirada anulada
deed-entry-changed = Inscripción modificada
deed-sent-to-end = Enviado al final de su categoría
deed-speaker-named = Orador designado
deed-entry-moved = Movido en la lista
deed-entries-swapped = Lugares intercambiados
deed-swap-proposed = Intercambio ofrecido
deed-swap-declined = Intercambio rechazado
deed-list-arranged = Lista reordenada
deed-order-set = Orden de la lista fijado
deed-list-spread = Lugares espaciados
deed-limit-set = Límite de tiempo fijado
deed-limits-announced = Límite de tiempo anunciado
deed-limits-applied = Límite anunciado aplicado
deed-budget-set = Presupuesto de tiempo fijado
deed-entry-passed-over = Turno saltado
deed-entry-put-back = Devuelto a la lista
deed-replies-unheard = Derechos a contestar no ejercidos

## Turns

deed-turn-called = Palabra concedida
deed-clock-started = Reloj iniciado
deed-turn-paused = Reloj detenido
deed-turn-resumed = Reloj reanudado
deed-turn-extended = Tiempo añadido
deed-turn-interrupted = Interrupción
deed-turn-taken-up = Retomado
deed-turn-limit-changed = Límite del turno cambiado
deed-video-failed = Vídeo fallido, habla en directo
deed-turn-ended = Intervención terminada
deed-line-lost = Línea perdida
deed-line-back = Línea recuperada
deed-line-ignored = Se le oye sin línea

## Points of order, replies, motions, decisions

deed-point-raised = Cuestión de orden planteada
deed-point-withdrawn = Cuestión de orden retirada
deed-point-held = Cuestión de orden aplazada hasta el fin de la frase
deed-point-recognised = Palabra concedida para la cuestión de orden
deed-point-declined = Cuestión de orden rechazada
deed-point-ruled = Cuestión de orden decidida
deed-ruling-appealed = Decisión apelada
deed-appeal-decided = Apelación decidida
deed-reply-requested = Derecho a contestar solicitado
deed-reply-granted = Derecho a contestar concedido
deed-reply-declined = Derecho a contestar denegado
deed-motion-put = Moción presentada
deed-motion-speaker-noted = Habla sobre la moción
deed-motion-decided = Moción decidida
deed-decision-proposed = Decisión propuesta
deed-objection-raised = Objeción planteada
deed-objection-withdrawn = Objeción retirada
deed-proposal-withdrawn = Propuesta retirada
deed-decided = Decidido

## Texts

deed-text-handed-in = Texto entregado
deed-text-withdrawn = Texto retirado
deed-text-published = Declaración publicada

## Booths and channels

deed-plan-set = Canales planificados
deed-language-declared = Idioma de la sala declarado
deed-mic-taken = Al micrófono
deed-handover-asked = Relevo solicitado
deed-handover-agreed = Relevo acordado
deed-relay-reported = Relé comunicado
deed-booth-stopped = Cabina detenida
deed-booth-resumed = Cabina en servicio
deed-signalled = Señal de una cabina
deed-channel-unheard = No oye un canal
deed-technician-called = Técnico llamado
deed-technician-sent-for = Técnico enviado a una delegación
deed-call-taken = Llamada atendida
deed-call-resolved = Llamada resuelta

## What a deed tells besides

deed-limit = límite { $time }
deed-used = habló { $time }
deed-end-ended = terminada
deed-end-next-called = se llamó al siguiente
deed-end-cut = cortada en el límite
deed-end-yielded = tiempo cedido
deed-end-stopped = se detuvo la sesión
deed-end-not-there = no estaba
deed-end-put-back = devuelto a la lista
deed-end-ruled = terminada por la decisión
deed-end-place-kept = conserva su lugar
deed-ruling-upheld = aceptada
deed-ruling-not-upheld = rechazada
deed-ruling-noted = se toma nota

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
loss-noted = Tomo nota
