# Por qué no se hizo algo: una frase por código de denegación, para la delegación o la presidencia que la lee. Español.
# Los argumentos son los de la denegación y `rule`; las horas, las duraciones y los nombres de idiomas llegan como texto.

## El momento ha pasado

refused-stale =
    { $rule ->
        [LS16] Desde entonces ha terminado otra intervención; compruebe quién tiene la palabra y elija de nuevo.
        [MT7] Esta propuesta ya no está en examen.
        [PO4] Otra moción tiene precedencia y se decide primero.
        [PO5] Solo puede apelarse de la última decisión de la presidencia.
       *[other] La situación cambió entretanto y no se hizo nada; compruébela y repita la acción si aún lo desea.
    }
refused-too-late =
    { $rule ->
        [LS8] La retirada ya no puede deshacerse; pida de nuevo la palabra.
        [LS13] El tema se cerró a las { $since } y ya no puede reabrirse.
        [LS16] Desde entonces se ha dado la palabra a otra delegación; esa intervención ya no puede volver a la lista.
        [MT3] La sesión se levantó a las { $since } y esa decisión ya no puede revocarse.
        [PO2] La cuestión de orden ya se está examinando y no puede retirarse.
        [LS9] La próxima delegación en intervenir conserva su lugar, salvo que la presidencia decida otra cosa.
        [IN10] Este texto se publicó a las { $since } y consta en el acta pública; solicite la corrección a la secretaría.
        [LS11] Ya se ha oído al orador, o se le llamó hace demasiado tiempo; en vez de eso, detenga el reloj.
       *[other] Ya es demasiado tarde para esto.
    }
refused-already-so =
    { $rule ->
        [IN2] Este intérprete ya está al micrófono.
        [IN7] Este intérprete ya está al micrófono; designe a un colega.
        [IN8] Esta señal se dio hace un momento y ya se ve.
        [IN12] El orador ya habla en este idioma.
        [IN13] La cabina ya lo ha comunicado.
        [IN14] Ya lo ha comunicado; el técnico lo ve.
        [LS1] La lista de oradores ya está abierta.
        [LS6] La lista de oradores ya está cerrada.
        [LS7] La delegación ya ocupa ese lugar.
        [LS8] La inscripción figura en la lista y no ha sido retirada.
        [LS10] La inscripción ya es así.
        [LS12] La inscripción precede a los comentarios que la siguen y ya ocupa ese lugar.
        [LS13] El tema ya se encuentra en ese estado.
        [LS22] Esta delegación ya participa en la reunión.
        [MT4] Este tema ya está en examen.
        [MT6] Esa persona ya preside.
        [PO1] Esta delegación ya ha planteado una cuestión de orden; la presidencia está avisada.
        [PO2] La presidencia ya ha decidido escucharla después de esta frase.
        [TN11] El reloj ya está en marcha.
        [LS9] Ya hay un cambio de lugares propuesto para una de las dos; primero debe responderse a él.
        [LS14] En esta intervención no se está reproduciendo ninguna grabación.
        [MT7] La objeción de esta delegación ya está como usted desea.
        [MT8] Es lo que ya se muestra en la sala.
        [PO4] Esta moción, o la intervención de esta delegación al respecto, ya está anotada.
        [PO5] Ya hay una apelación en examen.
        [RR1] Esta delegación ya ha pedido ejercer su derecho a contestar; la presidencia está avisada.
        [TN7] A esta persona se la oye, cualquiera que sea el estado de su conexión.
        [IN11] La interpretación dura ya hasta esa hora.
        [TN9] No se ha anunciado ningún otro tiempo de uso de la palabra.
        [IN10] Este texto ya está publicado.
       *[other] Ya es así.
    }

## Quién puede hacerlo, y cuándo

refused-not-allowed =
    { $rule ->
        [LS4] Una delegación no puede pedir por sí misma este tipo de intervención; la secretaría puede inscribirla.
        [LS10] Una delegación no puede elegir por sí misma este tipo de intervención; la secretaría puede hacerlo.
        [TN10] En esta reunión no se puede ceder el resto del tiempo de uso de la palabra.
        [LS9] Las delegaciones solo cambian de lugar dentro de una misma categoría y un mismo debate; la presidencia puede disponer otra cosa.
        [LS12] Una presentación se mueve con los comentarios que la siguen; muévala en la lista.
        [MT7] En esta reunión esta delegación no puede oponerse a una decisión.
        [MT8] La sesión es privada.
        [PO4] En esta reunión esta delegación no puede presentar mociones ni intervenir sobre ellas.
        [PO5] En esta reunión esta delegación no puede apelar de las decisiones de la presidencia.
        [IN10] Un texto se entrega con su archivo, en la página del delegado o por POST.
        [TN12] Solo la presidencia o la secretaría pueden conceder un tiempo diferente.
        [RR1]
            { $command ->
                [request_reply] En esta reunión esta delegación no puede pedir el derecho a contestar.
               *[other] El derecho a contestar se pide y se concede; no se inscribe en la lista como una declaración.
            }
        [TN7]
            { $command ->
                [keep_place] Una cuestión de orden no tiene lugar en la lista que conservar.
               *[other] Solo cuenta la conexión de quien interviene a distancia, y solo según la fuente que designa esta reunión.
            }
        [LS11] Solo un orador a distancia puede estar conectado sin que se le oiga.
       *[other]
            { $command ->
                [inscribe] En esta reunión esta delegación no puede pedir la palabra; la presidencia puede concedérsela.
                [raise_point] En esta reunión esta delegación no puede plantear cuestiones de orden.
               *[other] Su enlace personal no lo permite.
            }
    }
refused-wrong-phase =
    { $phase ->
        [planned] Todavía no se ha abierto ninguna sesión.
        [open] Esto no puede hacerse mientras la sesión está abierta.
        [suspended] La sesión está suspendida; podrá hacerse cuando se reanude.
        [adjourned] La sesión se ha levantado.
        [closed] La reunión está clausurada; solo pueden hacerse correcciones del acta.
        [ceremony] Durante la ceremonia no se da la palabra.
        [silence] Durante el minuto de silencio no se da la palabra.
       *[other] Esto no puede hacerse en este momento de la reunión.
    }
refused-not-imported = El programa de esta reunión aún no se ha importado.

## La lista de oradores

refused-list-closed =
    { $rule ->
        [LS13] El tema { $item } se cerró a las { $since }; su lista no admite más inscripciones.
       *[other] La lista de oradores para el tema { $item } se cerró a las { $since }; solo la presidencia puede aún añadir a alguien.
    }
refused-list-not-open = La lista de oradores para el tema { $item } aún no está abierta.
refused-before-start = Las inscripciones para el tema { $item } se reciben a partir de las { $opens }.
refused-deadline-passed = El plazo de inscripción previa para el tema { $item } terminó a las { $deadline }; pida la palabra cuando se abra la lista en la sesión.
refused-already-waiting =
    { $by ->
        [chair] Esta delegación ya figura en la lista para el tema { $item }; la inscribió la presidencia.
        [secretariat] Esta delegación ya figura en la lista para el tema { $item }; la inscribió la secretaría.
        [operator] Esta delegación ya figura en la lista para el tema { $item }, por su solicitud anterior a la reunión.
        [delegate] Esta delegación ya figura en la lista para el tema { $item }; se inscribió a las { $since } desde uno de sus dispositivos.
       *[other] Esta delegación ya figura en la lista para el tema { $item }; cada delegación tiene una sola declaración en espera a la vez.
    }
refused-not-waiting =
    { $rule ->
        [MT4] Esta inscripción figura en la lista de otro tema.
        [LS9] Los lugares se cambian entre dos inscripciones en espera en la misma lista.
        [IN10] La delegación ha dejado la lista y no puede entregarse ningún texto en su nombre; pida de nuevo la palabra.
        [LS15] Ninguno de los dos ha recibido la palabra.
       *[other] Esta inscripción ya no está en espera en la lista.
    }
refused-nobody-waiting = No hay nadie en espera en la lista de oradores.
refused-order-incomplete = El nuevo orden debe nombrar una sola vez cada inscripción en espera: hay { $waiting } en espera y se nombraron { $named }.
refused-unknown-language =
    { $rule ->
        [IN10] No puede entregarse un texto en ese idioma ({ $language }); los idiomas de esta reunión son los siguientes: { $languages }.
       *[other] En esta reunión no se puede intervenir en ese idioma ({ $language }); los idiomas admitidos son los siguientes: { $languages }.
    }

## Intervenciones y cuestiones de orden

refused-turn-running =
    { $rule ->
        [MT8] Alguien tiene la palabra, o ha de retomarla; póngale fin primero.
       *[other] Alguien tiene la palabra; ponga fin primero a esa intervención.
    }
refused-nobody-speaking = Nadie tiene la palabra.
refused-not-paused =
    { $rule ->
        [TN7] El reloj no está detenido por una conexión perdida.
       *[other] El reloj de esta intervención no está detenido.
    }
refused-not-running =
    { $rule ->
        [PO2] Esta cuestión de orden no tiene la palabra.
        [TN11] Aún no ha transcurrido el tiempo previo a la puesta en marcha del reloj.
        [LS19] Aún no han pasado los primeros instantes tras la apertura.
        [LS20] No ha llegado la hora anunciada para el cierre.
        [PO4] No hay ningún tema en examen, por lo que no hay debate al que esto pueda referirse.
        [RR1] No hay ningún tema en examen, por lo que no hay nada que contestar.
        [TN9] No ha llegado la hora anunciada para los nuevos tiempos de uso de la palabra.
       *[other] El reloj de esta intervención no está en marcha.
    }
refused-point-open =
    { $rule ->
        [PO1] Antes de esta se planteó otra cuestión de orden; la presidencia examina primero aquella.
       *[other] Hay una cuestión de orden pendiente; la presidencia decide primero sobre ella.
    }
refused-out-of-range =
    { $field ->
        [limit_ms] El tiempo de uso de la palabra debe estar entre { $least } y { $most }.
        [by_ms] El tiempo no puede cambiarse tanto: entre { $least } y { $most }.
        [until_ms] La sesión puede suspenderse hasta una hora comprendida entre { $least } y { $most }.
        [expires_ms] Un enlace debe caducar entre { $least } y { $most }.
        [in_ms] El cierre de una lista puede anunciarse con una antelación máxima de { $most }, en minutos.
        [since] La conexión no puede haberse perdido en un momento que no ha llegado.
        [limits] El tiempo de uso de la palabra debe estar entre { $least } y { $most }.
        [interpretation_until_ms] La interpretación puede durar hasta una hora comprendida entre { $least } y { $most }.
        [announced_in_ms] Los nuevos tiempos de uso de la palabra pueden anunciarse con una antelación máxima de { $most }, en minutos.
       *[other] El valor debe estar entre { $least } y { $most }.
    }

## Lo que falló por el camino

refused-unknown-id =
    { $field ->
        [delegation] Ninguna delegación «{ $id }» participa en esta reunión.
        [item]
            { $rule ->
                [MT1] Hay delegaciones inscritas en la lista del tema { $id }, que no figura en el nuevo programa.
               *[other] No hay ningún tema { $id } en el programa.
            }
        [meeting] Aquí no hay ninguna reunión «{ $id }».
        [sitting] No hay ninguna sesión «{ $id }» en el programa.
        [booth] No hay ninguna cabina «{ $id }» en esta reunión.
        [to] Nadie en el programa ejerce la función «{ $id }».
        [link] No hay ningún enlace personal «{ $id }».
        [point] Esta cuestión de orden ya no está pendiente.
        [class] En esta reunión no interviene ninguna delegación de la categoría «{ $id }».
        [joined_by] «{ $id }» no puede sumarse a esta declaración: no participa en la reunión, la formula ella misma o figura dos veces.
        [motion] Esta moción ya no está en examen.
        [reply] Esta solicitud de derecho a contestar ya tuvo respuesta, o su tema está cerrado.
        [swap] Este cambio de lugares ya no está en pie: tuvo respuesta, o una de las dos ya no está en espera.
        [text] No hay ningún texto entregado para esta inscripción; puede que se haya retirado.
        [group] Ninguna delegación del grupo «{ $id }» participa en esta reunión.
       *[other] Este identificador ya no se conoce: «{ $id }».
    }
refused-malformed =
    { $field ->
        [on_behalf_of] Una declaración de grupo debe indicar en nombre de quién se formula.
        [delegation] Falta la delegación, o no puede nombrarse aquí.
        [settings] El ajuste «{ $id }» no puede tener ese valor; queda como estaba.
        [seed] No se pudo hacer el sorteo y el orden no ha cambiado; inténtelo de nuevo.
        [text]
            { $rule ->
                [MT7] La propuesta no tiene texto, o es demasiado largo.
               *[other] La corrección no tiene texto, o su texto es demasiado largo.
            }
        [duration_ms] La grabación no tiene duración.
        [words] Un texto ha de tener al menos una palabra y como máximo { $allowed }.
        [time_factor] Un tiempo de uso de la palabra puede reducirse a la mitad o multiplicarse por cuatro, como máximo.
        [agreed_by] Indique con quién se acordó la nueva hora de fin de la interpretación.
        [class] Un presupuesto de tiempo se asigna a una categoría o a un grupo.
       *[other] No se pudo leer la solicitud («{ $field }») y no se hizo nada; vuelva a cargar la página.
    }
refused-id-reused = Esta solicitud ya se envió con otro contenido y no se hizo nada; inténtelo de nuevo.
refused-busy = El servicio recibe en este momento más solicitudes de las que puede atender; inténtelo de nuevo enseguida.
refused-not-stored = El servicio no pudo dejar constancia de la solicitud y no se hizo nada; inténtelo de nuevo y avise al servicio técnico.

## Cuando la conexión termina

refused-link-revoked = Su enlace personal ha sido retirado; pida uno nuevo a la secretaría.
refused-meeting-stopped = El servicio ha detenido esta reunión por un fallo interno; avise al servicio técnico.
refused-unknown-meeting = Aquí no hay ninguna reunión con ese nombre.
refused-other = El servicio no ha hecho lo solicitado.

## Vídeos y decisiones

refused-over-limit = La grabación dura { $duration } y aquí el límite es de { $limit }; entregue una más corta.
refused-objected = Una delegación se opone, de modo que no puede adoptarse la decisión mientras no se retire la objeción o la propuesta.
refused-too-many =
    { $rule ->
        [MT7] Solo se examina una propuesta a la vez; decida primero sobre ella o retírela.
        [RR2] El máximo de derechos a contestar de una delegación por tema es de { $allowed }.
        [IN10] Un texto puede entregarse { $allowed } veces, y este ya ha llegado a ese límite; acuda a la secretaría.
       *[other] El reglamento permite aquí { $allowed }, y no más.
    }
refused-not-delivered = Esta delegación aún no ha intervenido: su texto es confidencial hasta que termine su intervención y podrá publicarse entonces.
refused-no-consent = Esta delegación no fue escuchada y no consintió en que se publicara su texto; pídale que lo entregue de nuevo con su consentimiento.

## Interpretation

refused-nobody-on-mic = Todavía no hay nadie al micrófono en la cabina { $booth }; designe primero a un intérprete.
refused-not-asked = En la cabina { $booth } nadie ha pedido un relevo que se pueda aceptar.
