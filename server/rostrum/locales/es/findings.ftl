# Lo que hay en los archivos de una reunión y lo que se esperaba, para quien los prepara. Español.
# Se lee «Hallado: … Esperado: …» en la página y en una línea en la máquina; ninguna de las dos partes es una oración.

finding-told = { $place } — hallado: { $found }; esperado: { $expected }
finding-within = { $place }, { $part }
finding-row = fila { $row }
finding-more = y { NUMBER($n) } más

## Lo que hay

found-nothing = nada
found-value = «{ $text }»
found-several =
    { $count ->
        [0] una lista vacía
        [one] una lista de un elemento
       *[other] una lista de { NUMBER($count) } elementos
    }
found-fields = un objeto
found-again = otra vez «{ $text }»
found-passage = «{ $text }» en la línea { NUMBER($line, useGrouping: 0) }
found-end = el final del archivo
found-columns = las columnas { $names }
found-row-of-cells =
    { $count ->
        [one] { NUMBER($count) } celda
       *[other] { NUMBER($count) } celdas
    }
found-more = más
found-workbook = un libro de cálculo o un archivo comprimido
found-binary = un archivo binario
found-damaged = un archivo comprimido que no se abre
found-unopened = { $reason }

## Un valor esperado

expected-text = un texto legible
expected-identifier = un identificador de { $most } letras, cifras, - _ o . como máximo
expected-one-of =
    { $more ->
        [0] uno de estos valores: { $known }
        [one] uno de estos valores: { $known } o { NUMBER($more) } más
       *[other] uno de estos valores: { $known } o { NUMBER($more) } más
    }
expected-flag = true o false, sin comillas
expected-whole = un número entero de { $least } a { $most }
expected-natural = un número entero, 0 o más
expected-number = un número de { $digits } cifras como máximo
expected-languages = una lista de códigos de idioma, por ejemplo ["en", "fr"]
expected-first-language = { $language }, el idioma de la cabina, en primer lugar
expected-no-language = ningún idioma en el canal 0, que es la sala
expected-listed =
    { $of ->
        [texts] una lista de textos
        [numbers] una lista de números enteros
       *[objects] una lista de objetos, uno al menos
    }
expected-fielded = un objeto con { $fields }
expected-amounts = un objeto con un número entero para cada nombre
expected-setting = ajustes por su nombre, como en docs/floor-rules.md
expected-pack = un archivo, o uno de los conjuntos de reglas { $known }

## Un momento esperado

expected-zone = el nombre IANA de una zona horaria, por ejemplo Europe/Zurich
expected-moment = una fecha con hora, por ejemplo 2022-06-20T10:00 o 2022-06-20T10:00+02:00
expected-moment-of-zone = una hora que exista ese día en la zona { $zone }
expected-wall-clock = una hora de la sala, por ejemplo 09:30
expected-after = un momento posterior a { $moment }

## Lo que figura una sola vez

expected-once =
    { $first ->
        [0] lo mismo una sola vez
       *[other] lo mismo una sola vez; ya figura en la fila { NUMBER($first, useGrouping: 0) }
    }
expected-one-statement = una intervención de cada delegación en cada tema (LS3); la primera está en la fila { NUMBER($first, useGrouping: 0) }
expected-also = también { $names }

## Un archivo esperado

expected-at-most =
    { $of ->
        [characters]
            { $most ->
                [one] { NUMBER($most) } carácter como máximo
               *[other] { NUMBER($most) } caracteres como máximo
            }
        [levels]
            { $most ->
                [one] { NUMBER($most) } nivel de listas y objetos como máximo
               *[other] { NUMBER($most) } niveles de listas y objetos como máximo
            }
        [files]
            { $most ->
                [one] { NUMBER($most) } archivo como máximo
               *[other] { NUMBER($most) } archivos como máximo
            }
        [mebibytes] { NUMBER($most) } MiB como máximo
       *[rows]
            { $most ->
                [one] { NUMBER($most) } fila a la vez como máximo
               *[other] { NUMBER($most) } filas a la vez como máximo
            }
    }
expected-cell-for-each-title =
    { $count ->
        [one] { NUMBER($count) } celda, tantas como títulos
       *[other] { NUMBER($count) } celdas, tantas como títulos
    }
expected-closed-quotes = una celda cuyas comillas se cierran
expected-table = texto en UTF-8: una tabla guardada como «CSV UTF-8», o JSON
expected-json = JSON
expected-a-file = un archivo que se pueda abrir
expected-archive = un archivo zip que se abra sin contraseña
expected-a-part = un archivo que se reconozca por sus columnas o por su nombre: { $known }
expected-one-file = un solo archivo para cada parte; «{ $first }» ya es el de esta
expected-lighter = archivos más pequeños
expected-later-part = inscripciones o participantes: una vez abierta una sesión, nada más puede importarse (MT1)

## Lo que no impide nada

remark-not-used = { $file }: no se usa: { $names }
remark-left-aside = { $file }: no se ha leído, pues no es ni una tabla ni JSON
remark-unranked = { $file }, fila { NUMBER($row, useGrouping: 0) }: el programa no da tiempo ni rango a «{ $kind }»; sus delegaciones van al final, con el límite general de la reunión.
remark-other-name = { $file }: llama a la reunión «{ $calls }»; se importa como «{ $known }».
