# Lo que puede fallar en un archivo entregado, como lo dice el servicio. Español.

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
