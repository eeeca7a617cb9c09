# Ce qui se trouve dans les fichiers d’une réunion et ce qui y était attendu, pour qui les prépare. Français.
# Se lit « Trouvé : … Attendu : … » sur la page, et en une ligne à la machine ; les deux parties ne sont pas des phrases.

finding-told = { $place } — trouvé : { $found } ; attendu : { $expected }
finding-within = { $place }, { $part }
finding-row = ligne { $row }
finding-more =
    { $n ->
        [one] et { NUMBER($n) } autre
       *[other] et { NUMBER($n) } autres
    }

## Ce qui s’y trouve

found-nothing = rien
found-value = « { $text } »
found-several =
    { $count ->
        [0] une liste vide
        [one] une liste d’un élément
       *[other] une liste de { NUMBER($count) } éléments
    }
found-fields = un objet
found-again = « { $text } » une nouvelle fois
found-passage = « { $text } » à la ligne { NUMBER($line, useGrouping: 0) } du fichier
found-end = la fin du fichier
found-columns = les colonnes { $names }
found-row-of-cells =
    { $count ->
        [one] { NUMBER($count) } cellule
       *[other] { NUMBER($count) } cellules
    }
found-more = davantage
found-workbook = un classeur ou une archive
found-binary = un fichier binaire
found-damaged = une archive qui ne s’ouvre pas
found-unopened = { $reason }

## Une valeur attendue

expected-text = un texte lisible
expected-identifier = un identifiant d’au plus { $most } lettres, chiffres, - _ ou .
expected-one-of =
    { $more ->
        [0] une valeur parmi { $known }
        [one] une valeur parmi { $known } ou { NUMBER($more) } autre
       *[other] une valeur parmi { $known } ou { NUMBER($more) } autres
    }
expected-flag = true ou false, sans guillemets
expected-whole = un nombre entier de { $least } à { $most }
expected-natural = un nombre entier, 0 ou plus
expected-number = un nombre d’au plus { $digits } chiffres
expected-languages = une liste de codes de langue, par exemple ["en", "fr"]
expected-first-language = { $language }, la langue de la cabine, en premier
expected-no-language = aucune langue pour le canal 0, qui est la salle
expected-listed =
    { $of ->
        [texts] une liste de textes
        [numbers] une liste de nombres entiers
       *[objects] une liste d’objets, un au moins
    }
expected-fielded = un objet avec { $fields }
expected-amounts = un objet avec un nombre entier pour chaque nom
expected-setting = des réglages par leur nom, comme dans docs/floor-rules.md
expected-pack = un fichier, ou l’un des jeux de règles { $known }

## Un moment attendu

expected-zone = le nom IANA d’un fuseau horaire, par exemple Europe/Zurich
expected-moment = une date et une heure, par exemple 2022-06-20T10:00 ou 2022-06-20T10:00+02:00
expected-moment-of-zone = une heure qui existe ce jour-là dans le fuseau { $zone }
expected-wall-clock = une heure de la salle, par exemple 09:30
expected-after = un moment postérieur à { $moment }

## Ce qui ne figure qu’une fois

expected-once =
    { $first ->
        [0] la même chose une seule fois
       *[other] la même chose une seule fois ; elle figure déjà à la ligne { NUMBER($first, useGrouping: 0) }
    }
expected-one-statement = une déclaration par délégation et par point (LS3) ; la première est à la ligne { NUMBER($first, useGrouping: 0) }
expected-also = aussi { $names }

## Un fichier attendu

expected-at-most =
    { $of ->
        [characters]
            { $most ->
                [one] au plus { NUMBER($most) } caractère
               *[other] au plus { NUMBER($most) } caractères
            }
        [levels]
            { $most ->
                [one] au plus { NUMBER($most) } niveau de listes et d’objets
               *[other] au plus { NUMBER($most) } niveaux de listes et d’objets
            }
        [files]
            { $most ->
                [one] au plus { NUMBER($most) } fichier
               *[other] au plus { NUMBER($most) } fichiers
            }
        [mebibytes] au plus { NUMBER($most) } Mio
       *[rows]
            { $most ->
                [one] au plus { NUMBER($most) } ligne à la fois
               *[other] au plus { NUMBER($most) } lignes à la fois
            }
    }
expected-cell-for-each-title =
    { $count ->
        [one] { NUMBER($count) } cellule, comme il y a de titres
       *[other] { NUMBER($count) } cellules, comme il y a de titres
    }
expected-closed-quotes = une cellule dont les guillemets se referment
expected-table = du texte en UTF-8 : un tableau enregistré en « CSV UTF-8 », ou du JSON
expected-json = du JSON
expected-a-file = un fichier que l’on peut ouvrir
expected-archive = une archive zip qui s’ouvre sans mot de passe
expected-a-part = un fichier reconnaissable à ses colonnes ou à son nom : { $known }
expected-one-file = un seul fichier pour chaque partie ; « { $first } » en est déjà un pour celle-ci
expected-lighter = des fichiers plus petits
expected-later-part = des inscriptions ou des participants : une séance a été ouverte, rien d’autre ne peut plus être importé (MT1)

## Ce qui n’empêche rien

remark-not-used = { $file } : non utilisé : { $names }
remark-left-aside = { $file } : non lu, ce n’est ni un tableau ni du JSON
remark-unranked = { $file }, ligne { NUMBER($row, useGrouping: 0) } : le programme ne donne ni temps ni rang à « { $kind } » ; ses délégations passent en dernier, avec la limite générale de la réunion.
remark-other-name = { $file } : appelle la réunion « { $calls } » ; elle est importée sous le nom « { $known } ».
