"""That the prose is true where a machine can tell."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINK = re.compile(r"\]\((?P<target>[^)#\s]+)(?:#[^)]*)?\)")
MAKE = re.compile(r"\bmake ([a-z][a-z-]*)\b")
PAGES = sorted(path for path in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def code(page: Path) -> str:
    """What stands in code blocks and between backticks."""
    text = page.read_text(encoding="utf-8")
    blocks = re.findall(r"```.*?```|^(?: {4}|\t).*$", text, re.DOTALL | re.MULTILINE)
    return "\n".join([*blocks, *re.findall(r"`[^`\n]+`", text)])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_to_a_file(page: Path) -> None:
    """A link inside the project leads somewhere; those to the world outside are the reader's to try."""
    targets = [found["target"] for found in LINK.finditer(page.read_text(encoding="utf-8"))]
    lost = [target for target in targets if "://" not in target and not (page.parent / target).exists()]
    assert not lost


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_make_target_in_the_prose_exists(page: Path) -> None:
    """What a reader is told to type works."""
    named = set(MAKE.findall(code(page)))
    there = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert named <= there


def test_every_page_of_the_docs_can_be_reached_from_the_readme() -> None:
    """A page that nothing links to is read by nobody."""
    reached, waiting = set[Path](), [ROOT / "README.md"]
    while waiting:
        page = waiting.pop().resolve()
        if page in reached or page.suffix != ".md" or not page.is_file():
            continue
        reached.add(page)
        targets = LINK.finditer(page.read_text(encoding="utf-8"))
        waiting.extend(page.parent / found["target"] for found in targets if "://" not in found["target"])
    assert not {page.resolve() for page in PAGES} - reached
