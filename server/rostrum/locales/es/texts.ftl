# Textos que entregan las delegaciones: el formulario y lo que se lee de ellos. Español.

## El formulario en la página del delegado

text-title = Texto de la declaración
text-none = Si entregan su texto, los intérpretes pueden prepararse. Hasta que hayan intervenido, solo lo leen ellos y la secretaría.
text-hand-in = Entregar un texto
text-hand-in-new = Entregar un texto modificado
text-choose = Elegir un archivo
text-choose-hint = PDF, Word (DOCX) o texto sin formato, hasta { $megabytes } MB
text-language = Idioma del texto
text-consent = Si se agota el tiempo y no se nos escucha, el texto puede publicarse como declaración escrita
text-send = Entregar
text-sending = Leyendo el archivo…
text-handed-in = Versión { $version }, entregada a las { $time }
text-by-secretariat = entregado por la secretaría
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
text-too-fast = Demasiado rápido para interpretarlo bien: acórtenlo o pidan más tiempo.
text-consented = Puede publicarse si no se nos escucha.
text-not-consented = No debe publicarse si no se nos escucha.
text-published = Publicado a las { $time }
text-withdraw = Retirar el texto
text-withdraw-sure = El texto y todas sus versiones se borran, aquí y en todas las pantallas.
text-withdraw-yes = Retirarlo
text-lost = El texto no llegó; vuelvan a intentarlo.
text-too-large = { $name } supera los { $megabytes } MB; guárdenlo sin imágenes o como texto sin formato y elíjanlo de nuevo.
text-statement = Leer la declaración publicada
