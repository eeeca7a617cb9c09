# Lo que la secretaría pone en papel, y la sala donde lo hace. Español.

## En cada página

document-page = Página { $n } de { $all }
document-printed = Impreso el { $date } a las { $time } ({ $zone }), según el registro { $seq } · { $hash }
document-boxed = { $box } sustituye caracteres que no figuran en las fuentes disponibles: { $letters }.
document-sitting = { $date }, de { $start } a { $end }
document-for-everybody = Para todos
document-for-delegate = Para todos los participantes
document-for-interpreter = Para las cabinas
document-for-technician = Para el servicio técnico
document-for-chair = Para la presidencia
document-for-secretariat = Para la secretaría

## La lista de oradores

document-speakers = Lista de oradores
document-as-of = Situación a las
document-list = Lista
document-list-not-open = aún no abierta
document-list-open = abierta
document-list-closed-since = cerrada desde las { $time }
document-list-closed = cerrada
document-list-closes = abierta, se cierra a las { $time }
document-now = tiene la palabra
document-waiting = En espera
document-ends = Final previsto
document-interpretation-until = Interpretación hasta las
document-place = N.º
document-delegation = Delegación
document-group = Grupo
document-language = Idioma
document-from = Interviene
document-limit = Tiempo
document-expected = Previsto
document-text = Texto
document-text-there = sí
document-joined = junto con { $who }
document-nobody = Nadie espera.
document-not-all =
    { $n ->
        [one] Espera { $n } delegación; en esta reunión no se muestra toda la lista.
        [many] Esperan { $n } de delegaciones; en esta reunión no se muestra toda la lista.
       *[other] Esperan { $n } delegaciones; en esta reunión no se muestra toda la lista.
    }
document-interpretation-ends = Termina la interpretación; quienes siguen no serían escuchados a tiempo
document-passed-over = Ausentes en su turno
document-replies = Derechos a contestar, al final de la sesión o del día

## Categorías, a la cabeza de sus miembros; grupos regionales

classes-officer = Miembros de la Mesa
classes-group-statement = Declaraciones de grupo
classes-presentation = Presentaciones
classes-state-party = Estados partes
classes-state-not-party = Estados no partes
classes-un = Naciones Unidas
classes-igo = Organizaciones intergubernamentales
classes-other-international = Organizaciones internacionales
classes-ngo = Organizaciones no gubernamentales
classes-right-of-reply = Derechos a contestar
group-africa = África
group-asia-pacific = Asia y el Pacífico
group-eeg = Europa Oriental
group-grulac = América Latina y el Caribe
group-weog = Europa Occidental y otros Estados

## La relación de una sesión

document-account = Reseña de la sesión
document-opened = Abierta
document-adjourned = Levantada
document-not-adjourned = aún no
document-turns = Intervenciones
document-spoken = Tiempo utilizado
document-time = Hora
document-used = Duración
document-over = Exceso
document-nothing-happened = Esta sesión no se ha abierto.
document-put-back = llamada por error
document-place-kept = línea perdida, lugar conservado
document-cut = terminada al cumplirse el tiempo
document-stopped = terminada con la sesión
happened-inscribed-reply = Se concede a { $who } el derecho a contestar.
happened-passed-over = { $who }: ausente cuando le correspondía intervenir.
happened-sitting-opened = Se abre la sesión.
happened-sitting-suspended = Se suspende la sesión.
happened-sitting-suspended-until = Se suspende la sesión hasta las { $time }.
happened-sitting-resumed = Se reanuda la sesión.
happened-sitting-adjourned = Se levanta la sesión.
happened-adjournment-revoked = Se anula el levantamiento.
happened-interpretation-end-moved = La interpretación dura hasta las { $time }.
happened-chair-handed-over = Cambia la presidencia: { $officer }.
happened-meeting-closed = Se clausura la reunión.
happened-record-corrected = Corrección ({ $subject }): { $text }
happened-records-lost =
    { $n ->
        [one] El registro { $first } había sido aceptado y después se perdió con el almacenamiento.
        [many] Los registros { $first } a { $last } habían sido aceptados y después se perdieron con el almacenamiento.
       *[other] Los registros { $first } a { $last } habían sido aceptados y después se perdieron con el almacenamiento.
    }
happened-display-floor = La sesión vuelve a mostrarse a todos.
happened-display-ceremony = Se celebra una ceremonia.
happened-display-silence = Se guarda un minuto de silencio.
happened-display-private = La sesión continúa a puerta cerrada.
happened-item-closed = Concluye el examen del tema { $item }.
happened-item-closed-unheard =
    { $n ->
        [one] Concluye el examen del tema { $item }; { $n } delegación no fue escuchada.
        [many] Concluye el examen del tema { $item }; { $n } de delegaciones no fueron escuchadas.
       *[other] Concluye el examen del tema { $item }; { $n } delegaciones no fueron escuchadas.
    }
happened-item-reopened = Se reabre el examen del tema { $item }.
happened-list-opened = Se abre la lista de oradores del tema { $item }.
happened-list-closed = Se cierra la lista de oradores del tema { $item }.
happened-point-upheld = Cuestión de orden ({ $who }): aceptada.
happened-point-not-upheld = Cuestión de orden ({ $who }): rechazada.
happened-point-noted = Cuestión de orden ({ $who }): se toma nota.
happened-point-right-of-reply = Se escucha como derecho a contestar.
happened-point-technical-call = Era una cuestión técnica.
happened-ruling-appealed = { $who } apela de la decisión.
happened-appeal-overruled = La decisión queda revocada.
happened-appeal-stands = La decisión se mantiene.
happened-motion-put = { $who } propone { $motion }.
happened-motion-carried = Se aprueba la moción: { $motion }.
happened-motion-not-carried = No se aprueba la moción: { $motion }.
motion-suspend-sitting = que se suspenda la sesión
motion-adjourn-sitting = que se levante la sesión
motion-adjourn-debate = que se aplace el debate sobre el tema
motion-close-debate = que se cierre el debate sobre el tema
happened-objection-raised = { $who } objeta.
happened-proposal-withdrawn = Se retira la propuesta.
happened-decided = Así queda acordado: { $text }
happened-text-published = Se publica la declaración ({ $who }) tal como se pronunció.
happened-text-published-unheard = Se publica por escrito la declaración ({ $who }), que no pudo escucharse.

## Estadísticas

document-statistics = Tiempo de uso de la palabra
document-by-class = Por categoría
document-by-group = Por grupo regional
document-by-kind = Por tipo de intervención
document-by-language = Por idioma
document-by-attendance = En la sala y a distancia
document-by-gender = Por género de quien habla
document-speakers-count = Delegaciones
document-overruns = Excesos
document-over-by = En total
document-average = Promedio
document-no-group = sin grupo
document-no-turns = Nadie ha intervenido todavía.
document-spoken-about = Tiempo, aprox.
document-gender-note = De sesiones levantadas; tiempos redondeados a cinco minutos.
document-gender-withheld = No se muestra: en las sesiones levantadas hay menos de cinco personas de algún género.
gender-woman = mujeres
gender-man = hombres
gender-other = otro, o sin indicar
document-whole-meeting = Toda la reunión

## La sala

documents-which = Documento
documents-speakers-what = quién espera y cuándo le tocará
documents-account-what = quién habló y de cuándo a cuándo, y qué se decidió
documents-statistics-what = cuánto se habló, quién y desde dónde
documents-about = Sobre
documents-beside = Al lado
documents-beside-none = sin segundo idioma
documents-reach = Para
documents-reach-own = la secretaría
documents-reach-public = todos
documents-genders = Género de quienes hablan, solo para este documento
documents-genders-choose = Elegir un archivo…
documents-genders-leave-out = Quitar el archivo
documents-open = Abrir
documents-save = Guardar como PDF
documents-setting = Preparando…
documents-published = Declaraciones publicadas
documents-published-none = Todavía no se ha publicado ninguna declaración.
documents-no-line = No se pudo acceder al servicio. Inténtelo de nuevo cuando se restablezca la conexión.
documents-by = Totales
documents-all = En total
documents-figures-western = 123
documents-figures-eastern = ١٢٣
documents-too-many = Se están preparando otros documentos. Inténtelo dentro de un momento.
documents-covered = No se puede imprimir nada para todos durante una sesión a puerta cerrada o una ceremonia.
documents-unknown = No existe ese tema ni esa sesión.
documents-failed = No se pudo preparar el documento. Inténtelo de nuevo; si sigue así, avise a quien administra el servicio.
