# Palabras comunes a todas las páginas. Español.

## Idiomas

language-ar = árabe
language-en = inglés
language-es = español
language-fr = francés
language-ru = ruso
language-zh = chino
language-ase = lengua de señas estadounidense
language-bfi = lengua de señas británica
language-fsl = lengua de señas francesa
language-ils = señas internacionales
language-rsl = lengua de señas rusa
language-ssp = lengua de signos española
captions = subtítulos, { $language }
in-language-ar = en árabe
in-language-en = en inglés
in-language-es = en español
in-language-fr = en francés
in-language-ru = en ruso
in-language-zh = en chino
in-language-ase = en lengua de señas estadounidense
in-language-bfi = en lengua de señas británica
in-language-fsl = en lengua de señas francesa
in-language-ils = en señas internacionales
in-language-rsl = en lengua de señas rusa
in-language-ssp = en lengua de signos española

## Tipos de inscripciones e intervenciones

kind-statement = declaración
kind-group-statement = declaración de grupo
kind-presentation = presentación
kind-comment = observación
kind-reply = respuesta
kind-right-of-reply = derecho a contestar
kind-point-of-order = cuestión de orden

## Categorías de oradores

class-officer = miembro de la Mesa
class-group-statement = declaración de grupo
class-state-party = Estado parte
class-state-not-party = Estado no parte
class-un = Naciones Unidas
class-igo = organización intergubernamental
class-other-international = organización internacional
class-ngo = organización no gubernamental

## Funciones y Mesa

role-chair = presidencia
role-secretariat = secretaría
role-technician = servicio técnico
role-interpreter = interpretación
role-delegate = delegación
role-observer = observadores
role-display = pantalla
role-operator = operación
role-service = el servicio
officer-chair = Presidencia
officer-president = Presidencia
officer-vice-chair = Vicepresidencia

## Sesión, lista, intervenciones, inscripciones

list-not-open = lista aún no abierta
list-open = lista abierta
list-closed = lista cerrada
state-called = ha sido llamada
state-speaking = tiene la palabra
state-paused = reloj detenido
state-interrupted = intervención interrumpida
attendance-room = en la sala
attendance-remote = a distancia
seat = asiento { $seat }
day-and-time = { $day }, { $time }
item-number = tema { $item }
item-title = Tema { $item }
policy-first-come = por orden de solicitud
policy-alphabetical = por orden alfabético
policy-lot = por sorteo
policy-fewest-turns = primero quienes menos han intervenido

## Quién tiene la palabra

nobody-has-the-floor = Nadie tiene la palabra
floor-next = a continuación
on-behalf-of = en nombre de { $who }
waiting-count =
    { $n ->
        [0] nadie en espera
        [one] { $n } en espera
        [many] { $n } en espera
       *[other] { $n } en espera
    }

## La luz y el reloj

light-called = llamada, el reloj no ha empezado
light-green = queda tiempo
light-amber = sírvase concluir
light-red = tiempo agotado
light-paused = el reloj está detenido
light-off = nadie tiene la palabra
left-of = restantes de { $limit }
over-limit = por encima de { $limit }
clock-unconfirmed = sin confirmar
technical-pause = Pausa técnica
grace-left = se espera { $time } más
grace-over = la presidencia decide cómo seguir

## La línea

line-connecting = Conectando…
line-live = Con conexión
line-doubtful = Sin respuesta desde hace { $seconds } s. Lo que ve puede no estar al día; el reloj sigue.
line-lost = Conexión perdida. Lo que ve puede no estar al día; el reloj sigue. Reintentando…
line-offline = Este dispositivo no tiene conexión. Lo que ve puede no estar al día; el reloj sigue.
record-away = No se puede acceder al registro de la sesión. El reloj sigue; no se acepta nada hasta que vuelva.
record-away-pending = No se puede acceder al registro de la sesión; el reloj sigue. Lo último que hizo está pendiente: verá si queda aceptado.
unsafe = Prueba sin garantías: lo que se registra aquí puede perderse.
line-ended = La conexión ha terminado: { $reason }
line-revoked = Su enlace personal ha sido retirado. Pida uno nuevo a la secretaría.
line-expired = Su enlace personal ha caducado. Pida uno nuevo a la secretaría.
line-unknown = Esta página ya no sabe quién es usted. Abra de nuevo su enlace personal.
open-link-again = Abrir un enlace personal

## En todas las páginas

illustrative = reunión de ejemplo, a título ilustrativo
choose-language = Idioma
choose-figures = Cifras
switch-theme = Claro u oscuro
your-time = { $time } su hora
hall-time = hora de la sala
cancel = Cancelar
close = Cerrar
dismiss = Ocultar
part-failed = Esta parte de la página no pudo cargarse. Inténtelo de nuevo cuando se restablezca la conexión; si sigue así, vuelva a cargar la página.
part-again = Intentar de nuevo
moved-by-chair = cambiada de lugar por la presidencia
unanswered = La conexión terminó antes de la respuesta. Compruebe si se ha hecho antes de volver a intentarlo.
