"""The sentences of refusals: one for every code, and none with a hole in it, wherever the rules refuse something."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource

import rostrum
from rostrum.floor.refusals import Code

ROOM = Path(rostrum.__file__).parent
LANGUAGES = ("ar", "en", "es", "fr", "ru")
OF_THE_LINE = (
    "link-revoked",
    "meeting-stopped",
    "unknown-meeting",
    "other",
)


@cache
def catalogue(language: str) -> FluentBundle:
    """The sentences in one language."""
    bundle = FluentBundle([language], use_isolating=False)
    text = (ROOM / "locales" / language / "refusals.ftl").read_text(encoding="utf-8")
    bundle.add_resource(FluentResource(text))
    return bundle


def sentence(language: str, code: str, facts: dict[str, str]) -> str:
    """What somebody reads; a fact that the sentence needs and doesn't get is an AssertionError."""
    message = catalogue(language).get_message(f"refused-{code.replace('_', '-')}")
    assert message is not None
    assert message.value is not None
    said, errors = catalogue(language).format_pattern(message.value, facts)
    assert not errors
    assert isinstance(said, str)
    return said


def sites() -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    """Every place where the core refuses: where, the code, the rule if it is a literal, the names of the facts."""
    for file in sorted((ROOM / "floor").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name(id="Refused"),
                    args=[ast.Attribute(value=ast.Name(id="Code"), attr=name), *rest],
                    keywords=keywords,
                ):
                    where = f"{file.name}:{node.lineno}"
                    rule = str(rest[0].value) if rest and isinstance(rest[0], ast.Constant) else ""
                    yield where, Code[name].value, rule, tuple(str(keyword.arg) for keyword in keywords)
                case _:
                    pass


SITES = tuple(sites())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", [*(code.value for code in Code), *OF_THE_LINE])
def test_every_code_has_a_sentence(language: str, code: str) -> None:
    """No refusal reaches a person as a code."""
    names = (
        "item",
        "since",
        "opens",
        "deadline",
        "least",
        "most",
        "waiting",
        "named",
        "id",
        "field",
        "language",
        "limit",
    )
    said = sentence(
        language,
        code,
        dict.fromkeys((*names, "languages", "phase", "by", "rule", "command", "duration", "allowed", "booth"), "7"),
    )
    assert said.endswith(".")
    assert "{" not in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("where", "code", "rule", "names"), SITES, ids=[site[0] for site in SITES])
def test_no_sentence_has_a_hole(language: str, where: str, code: str, rule: str, names: tuple[str, ...]) -> None:
    """What a sentence names, each place that refuses with that code and rule gives."""
    assert where
    assert sentence(language, code, {**dict.fromkeys(names, "x"), "rule": rule})


def test_the_core_refuses_in_many_places() -> None:
    """The test above would pass on nothing, too."""
    assert len(SITES) > 60
    assert len({code for _, code, _, _ in SITES}) > 20


def test_a_link_that_does_not_allow_it_is_not_told_of_points_of_order() -> None:
    """One rule gives every right (PO1); the sentence is of what was asked for."""
    facts = {"rule": "PO1", "role": "delegate"}
    assert sentence("en", "not_allowed", facts | {"command": "call_next"}) == "Your personal link does not allow this."
    assert "point of order" in sentence("en", "not_allowed", facts | {"command": "raise_point"})
