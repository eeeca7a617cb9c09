# Lo que la orden rostrum dice en el equipo a quien prepara y conduce una reunión. Español.
# Cada línea es una frase; lo que dice un archivo o un sistema figura tal cual.

## Importar

machine-imported = Se ha importado { $meeting }: { $sittings }, { $items }, { $delegations }, { $participants }, { $booths }, { $inscriptions }.
machine-imported-in-part = Se ha importado { $meeting }: { $sittings }, { $items }, { $delegations }, { $participants }, { $booths }, { $inscriptions }; se ha omitido: { $rows }.
machine-would-begin = Así empezaría { $meeting }: { $sittings }, { $items }, { $delegations }, { $participants }, { $booths }, { $inscriptions }. No se ha importado nada.
machine-would-change = { $count }: { $names }
machine-only-preview = No se ha importado nada; sin --preview, se importa.
machine-sittings =
    { $n ->
        [one] { NUMBER($n) } sesión
       *[other] { NUMBER($n) } sesiones
    }
machine-items =
    { $n ->
        [one] { NUMBER($n) } tema
       *[other] { NUMBER($n) } temas
    }
machine-delegations =
    { $n ->
        [one] { NUMBER($n) } delegación
       *[other] { NUMBER($n) } delegaciones
    }
machine-participants =
    { $n ->
        [one] { NUMBER($n) } participante
       *[other] { NUMBER($n) } participantes
    }
machine-booths =
    { $n ->
        [one] { NUMBER($n) } cabina
       *[other] { NUMBER($n) } cabinas
    }
machine-inscriptions =
    { $n ->
        [one] { NUMBER($n) } inscripción
       *[other] { NUMBER($n) } inscripciones
    }
machine-rows =
    { $n ->
        [one] { NUMBER($n) } fila
       *[other] { NUMBER($n) } filas
    }
machine-left-out = se ha omitido: { $finding }
machine-nothing-imported =
    { $n ->
        [one] no se ha importado nada: { NUMBER($n) } cosa por corregir.
       *[other] no se ha importado nada: { NUMBER($n) } cosas por corregir.
    }
machine-nothing-imported-or-skip =
    { $n ->
        [one] no se ha importado nada: { NUMBER($n) } cosa por corregir, u omita esas filas con --skip-bad-rows.
       *[other] no se ha importado nada: { NUMBER($n) } cosas por corregir, u omita esas filas con --skip-bad-rows.
    }
machine-parts-missing = a la reunión le faltan estos archivos: { $parts }
machine-gap =
    { $n ->
        [one] tema { $item }, lugar { $places }, { $language }: { $what } con este turno; { $advice }
       *[other] tema { $item }, lugares { $places }, { $language }: { $what } con este turno; { $advice }
    }
machine-gap-unreached = sin camino a { $channels }
machine-gap-everywhere = sin camino a ningún canal
machine-gap-relay = solo por doble relé a { $channels }
machine-gap-both = { $unreached } y { $relay }
machine-gap-bring = traiga a { $bring } en lugar de { $instead }
machine-gap-no-cure = ningún cambio de un solo intérprete lo remedia
machine-comma = { ", " }

## Verificar y preguntar por qué

machine-sound =
    { $n ->
        [one] { $meeting }: un registro, íntegro.
       *[other] { $meeting }: { NUMBER($n) } registros, todos íntegros.
    }
machine-hash = huella
machine-state = estado
machine-broken = el registro { $seq } de { $meeting } es el primero que no se sostiene: { $reason }
machine-why-entry = { $entry }, { $delegation }, tema { $item }
machine-why-list = lista
machine-why-list-told = { $policy } dentro de cada categoría (LS4)
machine-why-class = categoría
machine-why-class-told = { $class }, número { $rank } en el orden de las categorías (LS4)
machine-why-arrived = recibida
machine-why-arrived-told = { $at }, solicitud número { $arrival } sobre este tema (LS5)
machine-why-by = hecha por
machine-why-lot = sorteo
machine-why-lot-told = con la semilla { $seed } (LS4)
machine-why-moved = movida
machine-why-moved-told = { $at }, { $by } ({ $rule })
machine-why-moved-because = { $at }, { $by } ({ $rule }): { $reason }
machine-why-never-moved = nunca
machine-why-now = ahora
machine-why-not-waiting = no está en espera
machine-why-ahead =
    { $n ->
        [one] { NUMBER($n) } intervención por delante
       *[other] { NUMBER($n) } intervenciones por delante
    }

## Enlaces

machine-links-issued =
    { $n ->
        [one] Se ha emitido { NUMBER($n) } enlace.
       *[other] Se han emitido { NUMBER($n) } enlaces.
    }
machine-links-revoked =
    { $n ->
        [one] Se ha revocado { NUMBER($n) } enlace anterior.
       *[other] Se han revocado { NUMBER($n) } enlaces anteriores.
    }
machine-sheet-title = { $meeting }: enlaces personales

## En papel

machine-wrote = Escrito en { $file }.

## El servicio y la demostración

machine-serves =
    { $n ->
        [one] Rostrum sirve { NUMBER($n) } reunión en { $url }. Ctrl-C lo detiene.
       *[other] Rostrum sirve { NUMBER($n) } reuniones en { $url }. Ctrl-C lo detiene.
    }
machine-demo =
    { $n ->
        [one] Una muestra, a título ilustrativo. El tema { $item } está abierto, con { NUMBER($n) } delegación en espera.
       *[other] Una muestra, a título ilustrativo. El tema { $item } está abierto, con { NUMBER($n) } delegaciones en espera.
    }
machine-demo-remote = { $delegation }, a distancia
machine-demo-links = Cada enlace es la entrada de una persona. Abra el de la presidencia y pulse Intro; aquí, Ctrl-C pone fin a la demostración.

## Lo que no se pudo hacer

machine-error = Error: { $reason }
machine-no-journal = no existe el diario { $path }; indique el de la reunión con --journal sqlite:RUTA
machine-no-meeting = no hay ninguna reunión { $meeting } en este diario; hay: { $others }
machine-no-meeting-at-all = en este diario no está la reunión { $meeting } ni ninguna otra
machine-no-entry = { $meeting } no tiene ninguna inscripción { $entry }
machine-no-list = { $meeting } no tiene lista del tema { $item }; hay: { $others }
machine-no-sitting = no hay ninguna sesión { $sitting }; hay: { $others }
machine-no-sitting-yet = todavía no se ha abierto ninguna sesión de { $meeting }
machine-no-delegation = no hay ninguna delegación { $missing } en esta reunión
machine-no-time = --expires: { $given } no es { $expected }
machine-no-fonts = faltan los tipos de letra de los documentos; `make pages` los trae
machine-no-id = { $given } no es un identificador de reunión: como máximo 64 letras, cifras, - _ o .
machine-covered = no se imprime nada para todos mientras en la sala no se muestre quién tiene la palabra
machine-item-or-sitting = --item y --sitting: indique uno de los dos
machine-genders-of-the-whole = --genders: las sumas por género son solo de toda la reunión, para que no señalen a nadie
machine-broke-off = el servicio se interrumpió ({ $error }); compruebe si se llegó a hacer
machine-answered = el servicio respondió { $status }
machine-not-understood = el servicio no pudo leer la orden, por lo que no se hizo nada; compruebe que sea de la misma versión ({ $error })
machine-not-from-here = { $journal } no puede abrirse desde aquí; indique --journal sqlite:RUTA
machine-one-process = { $journal } pertenece a un solo proceso; varios necesitan --journal redis://EQUIPO:PUERTO
machine-name-port = varios procesos comparten un puerto; indíquelo con --port
machine-demo-journal = --journal admite redis://EQUIPO:PUERTO; una reunión en un archivo propio se guarda con --dir
machine-other-meetings = { $journal } contiene otras reuniones que la de muestra; indique otro --dir
machine-cannot-listen = no se puede escuchar en { $host }, puerto { $port }: { $why }; indique otros con --host y --port (0 toma uno libre)
machine-held = el diario ya está abierto en otro lugar: { $detail }
machine-away = no se llega al diario: { $detail }
machine-damaged = el diario está dañado o no es un diario: { $detail }
machine-storage = no se pudo leer o escribir el diario: { $detail }
machine-setting = ajuste: { $detail }
