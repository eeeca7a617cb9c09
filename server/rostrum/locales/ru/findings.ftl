# Что стоит в файлах совещания и что там ожидалось, для тех, кто их готовит. Русский.
# Читается «Найдено: … Ожидалось: …» на странице и одной строкой на машине; обе части не предложения.

finding-told = { $place } — найдено: { $found }; ожидалось: { $expected }
finding-within = { $place }, { $part }
finding-row = строка { $row }
finding-more = и ещё { NUMBER($n) }

## Что там стоит

found-nothing = ничего
found-value = «{ $text }»
found-several =
    { $count ->
        [0] пустой список
        [one] список из { NUMBER($count) } элемента
        [few] список из { NUMBER($count) } элементов
        [many] список из { NUMBER($count) } элементов
       *[other] список из { NUMBER($count) } элемента
    }
found-fields = объект
found-again = снова «{ $text }»
found-passage = «{ $text }» в строке { NUMBER($line, useGrouping: 0) } файла
found-end = конец файла
found-columns = столбцы { $names }
found-row-of-cells =
    { $count ->
        [one] { NUMBER($count) } ячейка
        [few] { NUMBER($count) } ячейки
        [many] { NUMBER($count) } ячеек
       *[other] { NUMBER($count) } ячейки
    }
found-more = больше
found-workbook = книга электронных таблиц или архив
found-binary = двоичный файл
found-damaged = архив, который не открывается
found-unopened = { $reason }

## Ожидавшееся значение

expected-text = читаемый текст
expected-identifier = идентификатор длиной до { $most } знаков: буквы, цифры, - _ или .
expected-one-of =
    { $more ->
        [0] одно из значений: { $known }
        [one] одно из значений: { $known } или ещё { NUMBER($more) } другое
        [few] одно из значений: { $known } или ещё { NUMBER($more) } других
        [many] одно из значений: { $known } или ещё { NUMBER($more) } других
       *[other] одно из значений: { $known } или ещё { NUMBER($more) } другого
    }
expected-flag = true или false, без кавычек
expected-whole = целое число от { $least } до { $most }
expected-natural = целое число, 0 или больше
expected-number = число длиной до { $digits } цифр
expected-languages = список кодов языков, например ["en", "fr"]
expected-first-language = первым { $language }, язык кабины
expected-no-language = никакого языка у канала 0: это зал
expected-listed =
    { $of ->
        [texts] список текстов
        [numbers] список целых чисел
       *[objects] список объектов, хотя бы один
    }
expected-fielded = объект с полями { $fields }
expected-amounts = объект с целым числом для каждого имени
expected-setting = настройки по их именам, как в docs/floor-rules.md
expected-pack = файл или один из сводов правил { $known }

## Ожидавшееся время

expected-zone = имя часового пояса IANA, например Europe/Zurich
expected-moment = дата и время, например 2022-06-20T10:00 или 2022-06-20T10:00+02:00
expected-moment-of-zone = время, которое в этот день бывает в поясе { $zone }
expected-wall-clock = время зала, например 09:30
expected-after = время позже { $moment }

## Что стоит один раз

expected-once =
    { $first ->
        [0] одно и то же только один раз
       *[other] одно и то же только один раз; уже есть в строке { NUMBER($first, useGrouping: 0) }
    }
expected-one-statement = одно выступление делегации по пункту (LS3); первое в строке { NUMBER($first, useGrouping: 0) }
expected-also = также { $names }

## Ожидавшийся файл

expected-at-most =
    { $of ->
        [characters]
            { $most ->
                [one] не больше { NUMBER($most) } знака
                [few] не больше { NUMBER($most) } знаков
                [many] не больше { NUMBER($most) } знаков
               *[other] не больше { NUMBER($most) } знака
            }
        [levels]
            { $most ->
                [one] не больше { NUMBER($most) } уровня списков и объектов
                [few] не больше { NUMBER($most) } уровней списков и объектов
                [many] не больше { NUMBER($most) } уровней списков и объектов
               *[other] не больше { NUMBER($most) } уровня списков и объектов
            }
        [files]
            { $most ->
                [one] не больше { NUMBER($most) } файла
                [few] не больше { NUMBER($most) } файлов
                [many] не больше { NUMBER($most) } файлов
               *[other] не больше { NUMBER($most) } файла
            }
        [mebibytes] не больше { NUMBER($most) } МиБ
       *[rows]
            { $most ->
                [one] не больше { NUMBER($most) } строки за раз
                [few] не больше { NUMBER($most) } строк за раз
                [many] не больше { NUMBER($most) } строк за раз
               *[other] не больше { NUMBER($most) } строки за раз
            }
    }
expected-cell-for-each-title =
    { $count ->
        [one] { NUMBER($count) } ячейка, по числу заголовков
        [few] { NUMBER($count) } ячейки, по числу заголовков
        [many] { NUMBER($count) } ячеек, по числу заголовков
       *[other] { NUMBER($count) } ячейки, по числу заголовков
    }
expected-closed-quotes = ячейка, кавычки которой закрыты
expected-table = текст в UTF-8: таблица, сохранённая как «CSV UTF-8», или JSON
expected-json = JSON
expected-a-file = файл, который можно открыть
expected-archive = архив zip, который открывается без пароля
expected-a-part = файл, который можно узнать по столбцам или по имени: { $known }
expected-one-file = один файл для каждой части; для этой уже есть «{ $first }»
expected-lighter = файлы меньшего размера
expected-later-part = записи на выступление или участники: после открытия заседания ничего другого импортировать нельзя (MT1)

## Что ничему не мешает

remark-not-used = { $file }: не используется: { $names }
remark-left-aside = { $file }: не прочитан, поскольку это не таблица и не JSON
remark-unranked = { $file }, строка { NUMBER($row, useGrouping: 0) }: программа не даёт категории «{ $kind }» ни времени, ни места; её делегации идут последними, с общим регламентом совещания.
remark-other-name = { $file }: называет совещание «{ $calls }»; оно импортируется под именем «{ $known }».
