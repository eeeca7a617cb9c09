"""What is found in files is a value, and said in five languages: a sentence for each kind, and none besides."""

import re
from functools import cache
from pathlib import Path
from typing import get_args

import msgspec
import pytest
from fluent.runtime import FluentBundle, FluentResource

import rostrum
from rostrum.floor.messages import tag_of
from rostrum.secretariat.imports.expected import AtMost, Expected, Listed, ListOf, Measure, Once, OneOf, Text, one_of
from rostrum.secretariat.imports.findings import Finding, Remark
from rostrum.secretariat.imports.found import SHOWN, Found, Nothing, RowOfCells, Several, Value, found_of, shown
from rostrum.secretariat.imports.sentences import expected_told, facts_of, found_told, message, place_told, told

LOCALES = Path(rostrum.__file__).parent / "locales"
LANGUAGES = ("ar", "en", "es", "fr", "ru")
FAMILIES = {"found": get_args(Found), "expected": get_args(Expected), "remark": get_args(Remark)}
KINDS = [(family, kind) for family, kinds in FAMILIES.items() for kind in kinds]
AROUND = {"finding-told", "finding-within", "finding-row", "finding-more"}
"""What is said of every finding."""

EXAMPLES = {str: "x", int: 3, tuple[str, ...]: ("x", "y"), ListOf: ListOf.TEXTS, Measure: Measure.ROWS}


@cache
def catalogue(language: str) -> FluentBundle:
    """The sentences of findings in one language, and no others."""
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource((LOCALES / language / "findings.ftl").read_text(encoding="utf-8")))
    return bundle


def example(kind: type[msgspec.Struct]) -> msgspec.Struct:
    """A finding of this kind, with something in each of its fields."""
    return kind(**{field.name: EXAMPLES[field.type] for field in msgspec.structs.fields(kind)})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("family", "kind"), KINDS, ids=[f"{family}-{tag_of(kind)}" for family, kind in KINDS])
def test_every_kind_has_a_sentence(language: str, family: str, kind: type[msgspec.Struct]) -> None:
    """With all that it names, from the fields of that kind."""
    one = example(kind)
    pattern = catalogue(language).get_message(message(f"{family}-{tag_of(kind)}")).value
    assert pattern is not None
    said, errors = catalogue(language).format_pattern(pattern, facts_of(one))
    assert not errors
    assert said


def test_every_sentence_is_of_a_kind() -> None:
    """What is translated five times is what a finding can say."""
    text = (LOCALES / "en" / "findings.ftl").read_text(encoding="utf-8")
    ids = set(re.findall(r"^([a-z][a-z-]*) =", text, re.MULTILINE))
    assert ids == AROUND | {message(f"{family}-{tag_of(kind)}") for family, kind in KINDS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_measure_has_words_of_its_own(language: str) -> None:
    """Nobody reads that a file may have so many rows of characters."""
    assert len({expected_told(AtMost(7, measure), language) for measure in Measure}) == len(Measure)


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_of_each_thing_are_told_apart(language: str) -> None:
    """Objects, texts, numbers."""
    assert len({expected_told(Listed(of), language) for of in ListOf}) == len(ListOf)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ar", ["خلية واحدة", "خليتان", "3 خلايا", "11 خلية"]),
        ("ru", ["1 ячейка", "2 ячейки", "3 ячейки", "11 ячеек"]),
        ("fr", ["1 cellule", "2 cellules", "3 cellules", "11 cellules"]),
    ],
)
def test_numbers_have_the_plural_of_the_language(language: str, said: list[str]) -> None:
    """In Arabic and Russian it isn't one and many."""
    marks = dict.fromkeys(map(ord, "\u2068\u2069"))
    assert [found_told(RowOfCells(count), language).translate(marks) for count in (1, 2, 3, 11)] == said


def test_a_finding_in_a_line() -> None:
    """File, list within it, row, column, what stands there and what was expected."""
    finding = Finding("booths.json", Value("A1"), Once(), 2, "id", "booths.1.interpreters")
    place = "booths.json, booths.1.interpreters, row 2, id"
    assert place_told(finding, "en") == place
    assert told(finding, "en") == f"{place}: found “A1”, expected the same only once"
    row = Finding("liste.csv", Value("tlh"), OneOf(("en", "fr"), 0), 37, "language")
    assert told(row, "fr").replace("\u00a0", " ").replace("\u202f", " ") == (
        "liste.csv, ligne 37, language — trouvé : « tlh » ; attendu : une valeur parmi en, fr"
    )


def test_what_stands_there_is_safe_to_print() -> None:
    """No control, no mark that turns a line, and not all of a long text."""
    assert found_of("\x1b[2J\u202eevil\n") == Value("\\u001b[2J\\u202eevil\\u000a")
    assert len(shown("x" * 5_000)) == SHOWN + 1
    assert [found_of(None), found_of(""), found_of([1, 2]), found_of(value=True)] == [
        Nothing(),
        Nothing(),
        Several(2),
        Value("true"),
    ]


def test_of_many_values_the_first_are_named() -> None:
    """And of none, which has a finding of its own elsewhere, any text would do."""
    assert one_of([str(number) for number in range(14)]) == OneOf(tuple(map(str, range(12))), 2)
    assert one_of(()) == Text()
