# Textos que entregan las delegaciones: el formulario, lo que se lee de ellos y lo que puede fallar en un archivo. Español.

## El formulario en la página del delegado

text-title = Texto de la declaración
text-none = Si entrega su texto, los intérpretes pueden prepararse. Hasta que haya intervenido, solo lo leen ellos y la secretaría.
text-hand-in = Entregar un texto
text-hand-in-new = Entregar un texto modificado
text-choose = Elegir un archivo
text-choose-hint = PDF, Word (DOCX) o texto sin formato, hasta { $megabytes } MB
text-chosen = { $name }
text-language = Idioma del texto
text-consent = Si se agota el tiempo y no se nos escucha, el texto puede publicarse como declaración escrita
text-send = Entregar
text-sending = Leyendo el archivo…
text-handed-in = Versión { $version }, entregada a las { $time }
text-words =
    { $words ->
        [one] { $words } palabra
        [many] { $words } de palabras
       *[other] { $words } palabras
    }
text-pace =
    { $pace ->
        [one] { $pace } palabra por minuto
        [many] { $pace } de palabras por minuto
       *[other] { $pace } palabras por minuto
    }
text-too-fast = Demasiado rápido para interpretarlo bien: acórtelo o pida más tiempo.
text-consented = Puede publicarse si no se nos escucha.
text-not-consented = No debe publicarse si no se nos escucha.
text-published = Publicado a las { $time }
text-withdraw = Retirar el texto
text-withdraw-sure = El texto y todas sus versiones se borran, aquí y en todas las pantallas.
text-withdraw-yes = Retirarlo
text-withdraw-no = Conservarlo
text-lost = El texto no llegó; vuelva a intentarlo.

## Junto a la consola del intérprete

text-show = Texto
text-changes = Cambios desde la versión { $version }
text-download = El archivo tal como se entregó
text-gone = El texto fue retirado.

## Lo que puede fallar en un archivo

text-trouble-empty = El archivo no contiene texto; elija el archivo de su declaración.
text-trouble-too-large = El archivo supera los { $megabytes } MB; guárdelo sin imágenes o como texto sin formato y entréguelo de nuevo.
text-trouble-old-word = Este documento está en un formato antiguo (DOC o RTF); guárdelo como DOCX o PDF y entréguelo de nuevo.
text-trouble-not-a-text = No es un PDF, ni un documento de Word, ni texto sin formato; guarde su declaración en uno de esos formatos y entréguela de nuevo.
text-trouble-encrypted = El archivo está protegido con contraseña; guárdelo sin ella y entréguelo de nuevo.
text-trouble-damaged = El archivo está dañado y no puede leerse; guárdelo otra vez, o como PDF, y entréguelo de nuevo.
text-trouble-unpacks-too-large = Descomprimido, el archivo supera con mucho lo que necesita una declaración y no se ha abierto; guárdelo sin imágenes y entréguelo de nuevo.
text-trouble-no-words = Las páginas son imágenes sin texto, como las de un escáner; entregue el archivo que se imprimió.
text-trouble-too-many-words = El texto tiene más de { $words } palabras; entregue solo lo que se va a pronunciar.
text-trouble-encoding = Las letras de este archivo no pueden leerse con certeza; guárdelo como texto UTF-8, DOCX o PDF y entréguelo de nuevo.
text-trouble-too-slow = El archivo tardó demasiado en leerse; guárdelo como texto sin formato o como un PDF más sencillo y entréguelo de nuevo.
text-too-many-uploads = Se han entregado muchos archivos en poco tiempo; espere un minuto y vuelva a intentarlo.
