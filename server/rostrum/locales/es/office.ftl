# Los espacios de la página de la secretaría, que llegan al abrirse. Español.

office-no-line = No se pudo acceder al servicio. Inténtelo de nuevo cuando se restablezca la conexión.

## Participants and links

office-people-find = Buscar una delegación, un participante o un asiento
office-links-until = Los enlaces nuevos valen hasta
office-links-no-end = su revocación
office-links-missing =
    { $n ->
        [0] Todos aquí tienen enlace
        [one] Emitir el enlace que falta
       *[other] Emitir los { NUMBER($n) } enlaces que faltan
    }
office-links-none = sin enlace
office-link-issue = Enlace nuevo
office-link-issue-to = Enlace nuevo: { $name }
office-link-here =
    { $n ->
        [0] ausente
        [one] conectado
       *[other] { NUMBER($n) } dispositivos
    }
office-link-until = vale hasta el { $time }
office-link-end = Revocar
office-link-end-of = Revocar: { $name }
office-link-end-title = Revocar un enlace: { $name }
office-link-end-words =
    { $n ->
        [0] Nadie entrará ya por este enlace. No puede deshacerse; puede emitirse otro enlace.
        [one] La página abierta con él se cierra al instante y lo dice. No puede deshacerse; puede emitirse otro enlace.
       *[other] Las { NUMBER($n) } páginas abiertas con él se cierran al instante y lo dicen. No puede deshacerse; puede emitirse otro enlace.
    }
office-link-end-own = Es el enlace de esta misma página: también se cierra.
office-badges = Credenciales para entregar
office-badges-words =
    { $n ->
        [one] Este enlace se muestra solo esta vez: imprímalo o entréguelo ahora.
       *[other] Estos { NUMBER($n) } enlaces se muestran solo esta vez: imprímalos o entréguelos ahora.
    }
office-badges-print = Imprimir
office-badges-done = Ya están entregadas
office-badge-code = Código del enlace: { $name }

## The activity record

office-activity-whose = Delegación
office-activity-anybody = todos
office-activity-what = Qué
office-activity-all = todo
office-activity-who = Hecho por
office-activity-item = Tema
office-activity-rule = Regla
office-activity-when = Desde
office-activity-ever = el principio
office-activity-last =
    { $n ->
        [one] hace { NUMBER($n) } minuto
       *[other] hace { NUMBER($n) } minutos
    }
office-activity-sitting = la apertura de la sesión
office-activity-time = Hora
office-activity-nothing = Nada en el registro coincide.
office-activity-earlier = Buscar más atrás
office-activity-why = Por qué
office-kinds-list = La lista
office-kinds-turns = Intervenciones
office-kinds-matters = Cuestiones, réplicas, decisiones
office-kinds-sittings = Sesiones y temas
office-kinds-meeting = La reunión
office-kinds-texts = Textos
office-kinds-booths = Cabinas

## Import

office-import-planned = Elija los archivos nuevos o modificados; lo que no elija queda como está. Nada cambia antes de que haya visto qué cambiaría.
office-import-begun = Ya se abrió una sesión: pueden entrar más participantes e inscripciones, lo demás ya no puede sustituirse. Nada cambia antes de que haya visto qué cambiaría.
office-import-drop = Arrastre aquí los archivos, en cualquier orden, o un zip con ellos
office-import-drop-what = Cada uno se reconoce por sus columnas.
office-import-choose-several = Elegir archivos
office-import-choose = Elegir un archivo
office-import-other = Otro archivo
office-import-leave-out = Dejar fuera { $name }
office-import-reading = Leyendo…
office-import-wrong =
    { $n ->
        [one] Hay una cosa que corregir. Nada ha cambiado.
       *[other] Hay { NUMBER($n) } cosas que corregir. Nada ha cambiado.
    }
office-import-more =
    { $n ->
        [one] Y { NUMBER($n) } más, cuando estas estén corregidas.
       *[other] Y { NUMBER($n) } más, cuando estas estén corregidas.
    }
office-import-changes = Lo que cambiaría
office-import-nothing = No cambiaría nada.
office-import-done = Importado.
office-import-do = Importar
office-complaint-file = Archivo
office-complaint-row = Fila
office-complaint-column = Columna
office-complaint-what = Qué está mal
office-complaint-found = Hallado:
office-complaint-expected = Esperado:
office-change-new =
    { $n ->
        [one] { NUMBER($n) } más
       *[other] { NUMBER($n) } más
    }
office-change-changed =
    { $n ->
        [one] { NUMBER($n) } cambio
       *[other] { NUMBER($n) } cambios
    }
office-change-gone =
    { $n ->
        [one] { NUMBER($n) } menos
       *[other] { NUMBER($n) } menos
    }
office-change-same =
    { $n ->
        [one] { NUMBER($n) } sin cambio
       *[other] { NUMBER($n) } sin cambios
    }
office-part-programme = Programa
office-part-programme-what = Sesiones, temas, mesa, tiempos, ajustes: JSON
office-part-delegations = Delegaciones
office-part-delegations-what = Nombres en cada idioma, categoría, idioma habitual: CSV o JSON
office-part-participants = Participantes
office-part-participants-what = Nombres, funciones, asientos: CSV o JSON
office-part-inscriptions = Inscripciones
office-part-inscriptions-what = Tema, delegación, idioma, por orden de llegada: CSV o JSON
office-part-booths = Cabinas
office-part-booths-what = Canales e intérpretes: JSON
office-part-sittings = Sesiones
office-part-items = Temas
office-part-officers = Mesa
office-part-channels = Canales
office-field-title = Título
office-field-timezone = Zona horaria
office-field-languages = Idiomas
office-field-floor-languages = Idiomas de la sala
office-field-venue = Lugar
office-field-illustrative = Reunión de ejemplo
office-field-settings = Ajustes
office-field-pack = Reglas del órgano
office-gap-unreached = Tema { $item }, lugar { $places }, { $language }: sin camino a { $channels } con el turno de inicio de sesión.
office-gap-double = Tema { $item }, lugar { $places }, { $language }: { $channels } solo por doble relé.
office-gap-cure = Traiga a { $bring } en lugar de { $instead }.

## Programme and settings

office-sittings = Sesiones
office-presiding = Preside: { $who }
office-sitting-planned = prevista
office-sitting-going-on = abierta
office-sitting-over = terminada
office-sitting-interpretation = interpretación hasta las { $time }
office-sitting-open = Abrir una sesión…
office-sitting-suspend = Suspender…
office-sitting-adjourn = Levantar…
office-sitting-hand-over = Traspasar la presidencia…
office-until = La interpretación dura hasta las
office-until-agreed = Acordado con
office-until-set = Cambiar el fin
office-items = Temas
office-items-act = Abrir, cerrar o reabrir…
office-item-limits = Límites y presupuestos…
office-settings = Ajustes
office-settings-words = Lo que se fija aquí rige de inmediato y consta en el registro. Reglas de partida: { $pack }.
office-settings-time = Límites y reloj
office-settings-list = La lista
office-settings-rights = Quién puede hacer qué
office-settings-lines = Líneas de los oradores a distancia
office-settings-interpretation = Interpretación y textos
office-setting-seconds = minutos y segundos

## Interpretation

office-ways = El camino de cada orador a cada canal
office-ways-key = ● la propia sala · ✓ una cabina, directamente · ← relé desde ese canal · ⇇ doble relé · ✕ nadie llega
office-place = Lugar
office-about = Hora prevista
office-booth-since = al micrófono desde las { $since }, hasta las { $until } como mucho

## Texts

office-texts-none = No se ha entregado ningún texto.
office-texts-words = Confidenciales hasta que se pronuncie la intervención: solo los leen los intérpretes y la secretaría, y cada delegación el suyo.
office-text-words =
    { $n ->
        [one] { NUMBER($n) } palabra
       *[other] { NUMBER($n) } palabras
    }
office-text-pace =
    { $n ->
        [one] { NUMBER($n) } palabra por minuto
       *[other] { NUMBER($n) } palabras por minuto
    }
office-text-too-fast = demasiado rápido para interpretarse bien
office-text-version = versión { $version }
office-text-read = Leer
office-text-change = Texto modificado…
office-text-hand-in = Entregar un texto por una delegación
office-text-whose = Inscripción
office-text-choose = Elegir…
office-text-told = Tan confidencial como el que entrega la propia delegación. La delegación lo sabe y en el registro consta que lo entregó la secretaría.
office-text-consents = La delegación está de acuerdo: si no se la escucha, el texto puede publicarse como declaración escrita
office-text-publish = Publicar
office-text-consent = puede publicarse si no se pronuncia
office-text-no-consent = no publicar si no se pronuncia
office-text-confidential = confidencial
office-text-delivered = pronunciado
office-text-unheard = no pronunciado
office-text-published = publicado
office-text-gone = El texto ya no está.
office-text-file = El archivo tal como se entregó
office-text-publish-title = Publicar el texto: { $name }
office-text-publish-words = La declaración queda en el registro público, para todos; no puede deshacerse.
