# La página de la secretaría. Español.

## The rooms

secretariat-rooms = Secciones
secretariat-room-lists = Listas
secretariat-room-programme = Programa
secretariat-room-import = Importar
secretariat-room-people = Participantes
secretariat-room-documents = Documentos
secretariat-room-texts = Textos
secretariat-room-interpretation = Interpretación
secretariat-room-activity = Actividad

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
secretariat-waits-already = ya espera, lugar { $place }
secretariat-made = { $name }: tema { $item }, lugar { $place }
secretariat-undo = Deshacer
secretariat-walk-in = Añadir «{ $name }»…

## The lists

secretariat-lists-shown = Listas a la vista
secretariat-no-list-shown = No hay ninguna lista a la vista. Elija temas arriba.
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
secretariat-swap = Intercambiar lugares…

## Sheets about an entry

secretariat-rank-head-of-state = Jefe de Estado
secretariat-rank-head-of-government = Jefe de Gobierno
secretariat-rank-minister = ministro
