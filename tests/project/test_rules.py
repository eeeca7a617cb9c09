"""The rules of docs/floor-rules.md, the code that decides by them, and the tests that show them."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
RULE = re.compile(r"\b(?:MT|LS|TN|PO|RR|PR|IN|FC|PV)\d+\b")
NAMED = re.compile(r"\*\*([A-Z]{2})(\d+)\*\*(?: to \*\*[A-Z]{2}(\d+)\*\*)?")
ROOMS = ("server/rostrum", "floor_client", "chair_console", "tests")
FILES = [
    file
    for room in ROOMS
    for suffix in ("py", "ts", "tsx")
    for file in (ROOT / room).rglob(f"*.{suffix}")
    if "node_modules" not in file.parts
]
TESTS = {file for file in FILES if file.is_relative_to(ROOT / "tests") or ".test." in file.name}
CODE = set(FILES) - TESTS
WORDS = {f"server/rostrum/floor/{name}.py" for name in ("terms", "settings", "listed", "state", "matters", "programme")}
DECIDED = {file for file in CODE if file.relative_to(ROOT).as_posix() not in WORDS}
"""Where something is done by a rule; the vocabulary of the core only names what it is about."""


def rules(part: str) -> set[str]:
    """The rules named under one of the two headings of the page: Held, Not yet held."""
    page = (ROOT / "docs" / "floor-rules.md").read_text(encoding="utf-8")
    found = re.search(rf"^# {part}\n(.*?)(?=^# |\Z)", page, re.MULTILINE | re.DOTALL)
    assert found, f"docs/floor-rules.md has no part {part}"
    return {
        f"{family}{number}"
        for family, first, last in NAMED.findall(found[1])
        for number in range(int(first), int(last or first) + 1)
    }


def cited(files: set[Path]) -> set[str]:
    """The rules that some files name."""
    return {rule for file in files for rule in RULE.findall(file.read_text(encoding="utf-8"))}


def claimed() -> set[str]:
    """The rules that tests say they show: in their docstrings, in TypeScript in the names of tests."""
    found: set[str] = set()
    for file in TESTS:
        text = file.read_text(encoding="utf-8")
        if file.suffix != ".py":
            found |= set(RULE.findall(text))
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
                found |= set(RULE.findall(ast.get_docstring(node) or ""))
    return found


def test_every_rule_that_is_held_is_cited_where_it_is_decided() -> None:
    """A rule without code is a wish."""
    assert not rules("Held") - cited(DECIDED)


def test_every_rule_that_is_held_is_cited_by_the_test_that_shows_it() -> None:
    """A rule without a test is a hope."""
    assert not rules("Held") - claimed()


def test_no_code_decides_by_a_rule_that_the_page_lacks() -> None:
    """Whoever is refused something by a rule can read it."""
    assert not cited(CODE) - rules("Held") - rules("Not yet held")


def test_no_test_shows_a_rule_that_the_page_lacks() -> None:
    """What a test holds the code to is written where everybody can read it."""
    assert not claimed() - rules("Held") - rules("Not yet held")
