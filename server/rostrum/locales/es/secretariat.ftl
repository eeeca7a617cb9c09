# La página de la secretaría. Español.

## The rooms

secretariat-rooms = Salas
secretariat-room-lists = Listas
secretariat-room-programme = Programa
secretariat-room-import = Importar
secretariat-room-people = Participantes
secretariat-room-documents = Documentos
secretariat-room-texts = Textos
secretariat-room-interpretation = Interpretación
secretariat-room-activity = Actividad
secretariat-room-failed = Este espacio no pudo cargarse. Inténtelo de nuevo cuando vuelva la línea.
secretariat-room-again = Intentar de nuevo

## Conducting in the chair’s place

secretariat-conduct = La palabra
secretariat-conduct-on = Dirigir desde aquí
secretariat-conduct-off = Dejar de dirigir desde aquí
secretariat-podium-gone = No hay nadie en la página de la presidencia. Puede dirigir desde aquí de inmediato.

## A nameplate is up

secretariat-nameplate = Placa levantada
secretariat-nameplate-hint = dos letras, Intro
secretariat-nameplate-help = N lleva aquí desde cualquier lugar. Mayús e Intro: por un grupo, conjunta, en un hilo, en vídeo. Si el nombre no se conoce, añada a quien acaba de llegar.
secretariat-for-item = Para qué tema
secretariat-no-item = ningún tema
secretariat-waits-already = ya espera, puesto { $place }
secretariat-made = { $name }: tema { $item }, puesto { $place }
secretariat-undo = Retirar
secretariat-walk-in = Añadir «{ $name }»…

## The lists

secretariat-lists-shown = Listas a la vista
secretariat-no-list-shown = No hay ninguna lista a la vista. Elija temas arriba.
secretariat-nobody = nadie
secretariat-list-menu = Qué hacer con la lista del tema { $item }
secretariat-closes-at = La lista se cierra a las { $time }
secretariat-list-open = Abrir la lista
secretariat-list-stays-open = No cerrarla, después de todo
secretariat-list-close = Cerrar la lista ahora
secretariat-list-close-in =
    { $n ->
        [one] Anunciar: se cierra en { NUMBER($n) } minuto
       *[other] Anunciar: se cierra en { NUMBER($n) } minutos
    }
secretariat-list-order = Orden: { $policy }
secretariat-change = Modificar…
secretariat-swap = Intercambiar puestos…

## Sheets about an entry

secretariat-change-title = Modificar la inscripción: { $name }
secretariat-save = Guardar
secretariat-choose = Elegir…
secretariat-language = Idioma
secretariat-kind = Tipo
secretariat-attendance = Interviene
secretariat-speaker = Nombre del orador
secretariat-function = Cargo
secretariat-time-factor = Tiempo
secretariat-time-factor-same = como está
secretariat-time-factor-none = el tiempo habitual
secretariat-time-factor-half = la mitad más
secretariat-time-factor-double = el doble
secretariat-swap-title = Intercambiar el puesto: { $name }
secretariat-swap-with = Con
secretariat-swap-do = Intercambiar los dos puestos
secretariat-reason = Motivo, que solo ve la secretaría
secretariat-inscribe-title = Inscribir a { $name } en el tema { $item }
secretariat-inscribe-do = Inscribir
secretariat-behalf = En nombre de
secretariat-thread = Hilo
secretariat-video = Duración del vídeo
secretariat-joined = Se suman, separados por comas
secretariat-rank = Rango
secretariat-rank-none = ninguno
secretariat-rank-head-of-state = Jefe de Estado
secretariat-rank-head-of-government = Jefe de Gobierno
secretariat-rank-minister = ministro
secretariat-walk-in-title = Una delegación que acaba de llegar
secretariat-walk-in-add = Añadir la delegación
secretariat-walk-in-inscribe = Añadir e inscribir
secretariat-walk-in-pending = Credenciales pendientes, que solo ve la secretaría
secretariat-name = Nombre en la placa
secretariat-class = Categoría
