# Los espacios de la página de la secretaría, que llegan al abrirse. Español.

office-no-line = No se pudo llegar al servicio. Inténtelo de nuevo cuando vuelva la línea.

## Participants and links

office-people-find = Buscar una delegación, un participante o un asiento
office-links-until = Los enlaces nuevos valen hasta
office-links-no-end = el final de la reunión
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
        [0] Nadie entrará ya por este enlace. No puede devolverse; puede emitirse uno nuevo.
        [one] La página abierta con él se cierra al instante y lo dice. No puede devolverse; puede emitirse uno nuevo.
       *[other] Las { NUMBER($n) } páginas abiertas con él se cierran al instante y lo dicen. No puede devolverse; puede emitirse uno nuevo.
    }
office-badges = Credenciales para entregar
office-badges-words =
    { $n ->
        [one] Este enlace se muestra solo esta vez: imprímalo o entréguelo ahora.
       *[other] Estos { NUMBER($n) } enlaces se muestran solo esta vez: imprímalos o entréguelos ahora.
    }
office-badges-print = Imprimir
office-badges-done = Entregado
office-badge-code = Código del enlace: { $name }

## The activity record

office-activity-whose = Delegación
office-activity-anybody = todas
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
office-activity-nothing = No hay nada así en el registro.
office-activity-earlier = Buscar más atrás
office-activity-why = Por qué
office-kinds-list = La lista
office-kinds-turns = Turnos de palabra
office-kinds-matters = Cuestiones, réplicas, decisiones
office-kinds-sittings = Sesiones y temas
office-kinds-meeting = La reunión
office-kinds-texts = Textos
office-kinds-booths = Cabinas
