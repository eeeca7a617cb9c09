# La página del intérprete. Español.

interpreter-booth = Cabina { $code }
interpreter-on-mic = { $who } al micrófono
interpreter-nobody-on-mic = Todavía no hay nadie al micrófono.
interpreter-ends = la interpretación termina a las { $time }
interpreter-ends-in =
    { $n ->
        [one] en { $n } minuto
        [many] en { $n } de minutos
       *[other] en { $n } minutos
    }

## En antena

interpreter-on-air = En antena
interpreter-floor = { $code } sala
interpreter-way-direct = { $code } directo
interpreter-way-relay = { $code } · canal { $channel }
interpreter-way-retour = { $code } retour · canal { $channel }
interpreter-way-rest = usted descansa
interpreter-way-carried = descanso: lo hace { $code }
interpreter-way-gap = su canal está en silencio
interpreter-way-stopped = usted ha parado
interpreter-pivot =
    { $n ->
        [one] Usted es el pivote: { $who } le escucha.
        [many] Usted es el pivote: { $who } le escuchan.
       *[other] Usted es el pivote: { $who } le escuchan.
    }
interpreter-no-listeners = Ninguna cabina toma relé de usted.
interpreter-announce = { $name } tiene la palabra, { $language }. Usted: { $task }.

## Lo que dice la Presidencia

interpreter-script-now = La presidencia dice
interpreter-script-then = La presidencia dirá

## Los cinco siguientes

interpreter-next = A continuación
interpreter-open-text = Abrir el texto: { $who }
interpreter-here = en línea
interpreter-gone = aún sin conexión
interpreter-direct = directo
interpreter-relay = relé de { $code }
interpreter-double-relay = relé doble, { $code }
interpreter-retour = retour al { $code }
interpreter-rest = descanso: sala en { $code }
interpreter-rest-carried = descanso: lo hace { $code }
interpreter-gap = sin vía
interpreter-stopped = parada
interpreter-is-pivot =
    { $n ->
        [one] pivote de { $n }
        [many] pivote de { $n }
       *[other] pivote de { $n }
    }

## Lo que viene

interpreter-forecast = Lo que viene
interpreter-no-trouble = Todos los canales quedan atendidos para toda la lista.
interpreter-no-plan = Las cabinas empiezan al abrirse la sesión.
interpreter-trouble-gap =
    { $n ->
        [one] Sin interpretación en { $channels }
        [many] Sin interpretación en { $channels }
       *[other] Sin interpretación en { $channels }
    }
interpreter-trouble-double =
    { $n ->
        [one] Relé de un relé en { $channels }
        [many] Relé de un relé en { $channels }
       *[other] Relé de un relé en { $channels }
    }
interpreter-trouble-where = lugar { $n }, { $name }
interpreter-trouble-more =
    { $n ->
        [one] y { $n } más
        [many] y { $n } más
       *[other] y { $n } más
    }
interpreter-about = hacia las { $time }
interpreter-begins = { $who } toma el relevo
interpreter-trouble-later = tras un relevo próximo
interpreter-cure = { $who } en lugar de { $instead } lo resuelve.
interpreter-cure-accept = Pedir el relevo a { $who }
interpreter-cure-asked = Se ha pedido el relevo a { $who }.
interpreter-cure-elsewhere = Cabina { $code }: { $who } en lugar de { $instead } lo resuelve.
interpreter-no-cure = Ningún cambio por sí solo lo resuelve.

## Al micrófono

interpreter-shift = Al micrófono
interpreter-minutes = { $n } min
interpreter-minutes-of = de { $n }
interpreter-why-stay = Siga por ahora: nadie más puede tomar aquí el próximo idioma ({ $language }).
interpreter-why-go = Ceda con el próximo orador: { $who } puede tomarlo.
interpreter-why-agreed = { $who } toma el relevo con el próximo orador.
interpreter-colleague = { $who } está disponible y trabaja desde { $languages }.
interpreter-colleague-without = { $who } trabaja desde { $languages }, y no desde { $code }.
interpreter-ask = Pedir el relevo a { $who }
interpreter-accept = { $who } toma el relevo
interpreter-agreed = { $who } ha aceptado
interpreter-announce-asked = Se ha pedido el relevo a { $who }.
interpreter-announce-agreed = { $who } toma el relevo con el próximo orador.

## El texto al lado

interpreter-text = El texto al lado
interpreter-text-air = En antena ahora
interpreter-text-ahead = Aún no habla
interpreter-text-other = en antena: { $name }
interpreter-text-follow = Texto en antena
interpreter-text-none = Ni el orador ni los cinco siguientes han entregado texto.
interpreter-text-missing = El texto no puede leerse ahora.
interpreter-words =
    { $n ->
        [one] { $n } palabra
        [many] { $n } de palabras
       *[other] { $n } palabras
    }
interpreter-pace = { $n } por minuto
interpreter-pace-fast = { $n } por minuto: demasiado rápido
interpreter-version = versión { $n }, cambios a la vista

## A la sala

interpreter-slower = Más despacio
interpreter-sound = Sonido insuficiente
interpreter-technician = Técnico
interpreter-call-open = llamado
interpreter-call-in-hand = en camino
interpreter-anonymous = El orador y la presidencia nunca ven qué cabina lo pidió.
interpreter-sent-slower = «Más despacio» se mostró al orador y a la presidencia.
interpreter-sent-sound = «Sonido insuficiente» se mostró al orador y a la presidencia.
interpreter-relay-report = Mi relé
interpreter-language = Idioma
interpreter-language-title = ¿Qué idioma habla ahora el orador?
interpreter-language-what = Todos los canales lo siguen al instante.
interpreter-stop = Paramos
interpreter-again = Otra vez
interpreter-resume = Reanudamos
interpreter-relay-title = De dónde viene su relé
interpreter-relay-planned = Según lo previsto
interpreter-relay-channel = Canal { $channel }: { $code }
interpreter-relay-what = Lo que usted comunica prevalece sobre el plan y se ve en su canal.

## Teclas

interpreter-all-keys = Todas las teclas
interpreter-letters = Las letras actúan
interpreter-key-slower = Pedir al orador que vaya más despacio
interpreter-key-sound = Avisar de que el sonido es insuficiente
interpreter-key-technician = Llamar al técnico
interpreter-key-handover = Pedir el relevo al colega
interpreter-key-accept = Tomar el relevo pedido
interpreter-key-cure = Pedir el cambio que resuelve el vacío más próximo
interpreter-key-relay = Comunicar de dónde viene el relé
interpreter-key-language = Avisar de que el orador ha cambiado de idioma
interpreter-key-stop = Parar o reanudar; parar se confirma
interpreter-key-text = Abrir el texto de ese lugar
interpreter-key-follow = Volver al texto en antena
interpreter-key-keys = Mostrar todas las teclas
