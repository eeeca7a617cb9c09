"""Sentences: what was found in the files of a meeting, in the reader's language.

A kind of thing is a message of `findings.ftl` by its code, and its fields are what that message names.
"""

import msgspec

from rostrum.catalogues import said
from rostrum.floor.messages import tag_of
from rostrum.floor.terms import Language
from rostrum.secretariat.imports.expected import Expected
from rostrum.secretariat.imports.findings import Finding, Remark
from rostrum.secretariat.imports.found import Found


def told(finding: Finding, lang: Language) -> str:
    """A finding in a line: `inscriptions.csv, row 37, language: found “tlh”, expected one of ar, en`."""
    facts = {"found": found_told(finding.found, lang), "expected": expected_told(finding.expected, lang)}
    return said("finding-told", {"place": place_told(finding, lang), **facts}, lang)


def place_told(finding: Finding, lang: Language) -> str:
    """Where it is: `inscriptions.csv, row 37, language`."""
    row = "" if finding.row is None else said("finding-row", {"row": str(finding.row)}, lang)
    place = finding.file
    for part in filter(None, (finding.table, row, finding.column)):
        place = said("finding-within", {"place": place, "part": part}, lang)
    return place


def found_told(found: Found, lang: Language) -> str:
    """What stands there."""
    return said(message(f"found-{tag_of(found)}"), facts_of(found), lang)


def expected_told(expected: Expected, lang: Language) -> str:
    """What would have been right."""
    return said(message(f"expected-{tag_of(expected)}"), facts_of(expected), lang)


def remarked(remark: Remark, lang: Language) -> str:
    """What is worth knowing of a file: `participants.csv: not used: e-mail`."""
    return said(message(f"remark-{tag_of(remark)}"), facts_of(remark), lang)


def message(code: str) -> str:
    """The id of a message in the catalogue."""
    return code.replace("_", "-")


def facts_of(kind: msgspec.Struct) -> dict[str, str | int]:
    """Its fields as a sentence takes them: names in a row, numbers as such, since their plural depends on them."""
    fields = ((name, getattr(kind, name)) for name in kind.__struct_fields__)
    return {name: ", ".join(value) if isinstance(value, tuple) else value for name, value in fields}
