# What stands in the files of a meeting and what was expected there, for whoever prepares them. English.
# A finding is read as "Found: … Expected: …" on the page and in one line at the machine; both parts are no sentences.

finding-told = { $place }: found { $found }, expected { $expected }
finding-within = { $place }, { $part }
finding-row = row { $row }
finding-more = and { NUMBER($n) } more

## What stands there

found-nothing = nothing
found-value = “{ $text }”
found-several =
    { $count ->
        [0] an empty list
        [one] a list with one entry
       *[other] a list with { NUMBER($count) } entries
    }
found-fields = an object
found-again = “{ $text }” again
found-passage = “{ $text }” on line { NUMBER($line, useGrouping: 0) }
found-end = the end of the file
found-columns = the columns { $names }
found-row-of-cells =
    { $count ->
        [one] one cell
       *[other] { NUMBER($count) } cells
    }
found-more = more
found-workbook = a workbook or an archive
found-binary = a binary file
found-damaged = an archive that doesn’t open
found-unopened = { $reason }

## A value that was expected

expected-text = a text that can be read
expected-identifier = an id of at most { $most } letters, digits, - _ or .
expected-one-of =
    { $more ->
        [0] one of { $known }
        [one] one of { $known } or one other
       *[other] one of { $known } or { NUMBER($more) } others
    }
expected-flag = true or false, without quotation marks
expected-whole = a whole number from { $least } to { $most }
expected-natural = a whole number, 0 or more
expected-number = a number of at most { $digits } digits
expected-languages = a list of language codes, such as ["en", "fr"]
expected-first-language = first { $language }, the language of the booth
expected-no-language = no language for channel 0, which is the floor
expected-listed =
    { $of ->
        [texts] a list of texts
        [numbers] a list of whole numbers
       *[objects] a list of objects, at least one
    }
expected-fielded = an object with { $fields }
expected-amounts = an object with a whole number for each name
expected-setting = settings by their names, as in docs/floor-rules.md
expected-pack = a file, or one of the packs { $known }

## A time that was expected

expected-zone = the IANA name of a time zone, such as Europe/Zurich
expected-moment = a date and time, such as 2022-06-20T10:00 or 2022-06-20T10:00+02:00
expected-moment-of-zone = a time that the clocks of { $zone } show on that day
expected-wall-clock = a time in the hall, such as 09:30
expected-after = a time after { $moment }

## What stands once

expected-once =
    { $first ->
        [0] the same only once
       *[other] the same only once; the first is in row { NUMBER($first, useGrouping: 0) }
    }
expected-one-statement = one statement of a delegation on an item (LS3); the first is in row { NUMBER($first, useGrouping: 0) }
expected-also = also { $names }

## A file that was expected

expected-at-most =
    { $of ->
        [characters] at most { NUMBER($most) } characters
        [levels] at most { NUMBER($most) } levels of lists and objects
        [files] at most { NUMBER($most) } files
        [mebibytes] at most { NUMBER($most) } MiB
       *[rows] at most { NUMBER($most) } rows at once
    }
expected-cell-for-each-title =
    { $count ->
        [one] one cell, as there is one title
       *[other] { NUMBER($count) } cells, as there are titles
    }
expected-closed-quotes = a cell that is closed where it is opened
expected-table = text in UTF-8: a table saved as “CSV UTF-8”, or JSON
expected-json = JSON
expected-a-file = a file that can be opened
expected-archive = a zip that opens, without a password
expected-a-part = a file that is known by its columns or its name: { $known }
expected-one-file = one file for each part; “{ $first }” is another for the same
expected-lighter = smaller files
expected-later-part = inscriptions or participants: once a sitting was opened, nothing else can be imported (MT1)

## What hinders nothing

remark-not-used = { $file }: not used: { $names }
remark-left-aside = { $file }: not read, since it is no table and no JSON
remark-unranked = { $file }, row { NUMBER($row, useGrouping: 0) }: the programme gives no time or rank for “{ $kind }”; its delegations come last, with the meeting’s general limit.
remark-other-name = { $file }: calls the meeting “{ $calls }”; it is imported as “{ $known }”.
