"""The words of the pages and of the refusals, in the five languages."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast, visitor

from rostrum.floor import decide  # noqa: F401 -- with it every event is known
from rostrum.floor.messages import EventMessage, tag_of
from rostrum.floor.settings import Settings

LOCALES = Path(__file__).parents[2] / "server" / "rostrum" / "locales"
LANGUAGES = ("ar", "en", "es", "fr", "ru")
CATALOGUES = sorted({file.name for file in LOCALES.glob("*/*.ftl")})


class Variables(visitor.Visitor):
    """Collects the variables that stand in a message's text, not those that only choose a form."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 -- fluent calls it by the node's name
        self.names.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 -- as above
        for variant in node.variants:
            self.visit(variant)


def messages(language: str, catalogue: str) -> dict[str, frozenset[str]]:
    """The variables of each message by its id, attributes as `id.attribute`; a syntax error is an AssertionError."""
    resource = FluentParser().parse((LOCALES / language / catalogue).read_text(encoding="utf-8"))
    found: dict[str, frozenset[str]] = {}
    for entry in resource.body:
        assert not isinstance(entry, ast.Junk), f"{language}/{catalogue}: {entry.content}"
        if isinstance(entry, ast.Message):
            parts = [(entry.id.name, entry.value)]
            parts += [(f"{entry.id.name}.{attribute.id.name}", attribute.value) for attribute in entry.attributes]
            for name, pattern in parts:
                if pattern is not None:
                    assert name not in found, f"{language}/{catalogue} says {name} twice"
                    seen = Variables()
                    seen.visit(pattern)
                    found[name] = frozenset(seen.names)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_catalogue(language: str) -> None:
    """No page is in fewer languages than the others."""
    assert sorted(file.name for file in (LOCALES / language).glob("*.ftl")) == CATALOGUES


class Texts(visitor.Visitor):
    """Collects what a reader is told, without the strings that only Fluent reads."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 -- fluent calls it by the node's name
        self.found.append(node.value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_apostrophes_are_those_of_print(language: str) -> None:
    """No typewriter's apostrophe stands within a word that a person reads."""
    for file in (LOCALES / language).glob("*.ftl"):
        texts = Texts()
        texts.visit(FluentParser().parse(file.read_text(encoding="utf-8")))
        assert [text for text in texts.found if re.search(r"\w'\w", text)] == [], file.name


class Forms(visitor.Visitor):
    """Collects what chooses each form, one list for each choice."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[list[str]] = []

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 -- fluent calls it by the node's name
        keys = (variant.key for variant in node.variants)
        self.found.append([key.name if isinstance(key, ast.Identifier) else key.value for key in keys])
        self.generic_visit(node)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_of_a_message_stands_there_twice(language: str) -> None:
    """Of two forms for the same case the second is never read."""
    for file in (LOCALES / language).glob("*.ftl"):
        forms = Forms()
        forms.visit(FluentParser().parse(file.read_text(encoding="utf-8")))
        assert [keys for keys in forms.found if len(set(keys)) < len(keys)] == [], file.name


@pytest.mark.parametrize("catalogue", CATALOGUES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_every_message_with_the_same_variables(language: str, catalogue: str) -> None:
    """Nobody reads a message's id, or a sentence with its delegation missing."""
    here, english = messages(language, catalogue), messages("en", catalogue)
    assert here.keys() == english.keys()
    # A plural may do without its number ("one delegation"), never with a variable that English doesn't give.
    assert not {name: here[name] - english[name] for name in here if here[name] - english[name]}


UNKEPT_MARK = re.compile(r"\S [:;?!»](?=\s|$)|« |\u00a0[;?!]|\u202f[:»]|«\u202f")


@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_french_marks_stay_with_their_word(catalogue: str) -> None:
    """No line begins with a colon: a no-break space stands before : and within « », a narrow one before ; ? !."""
    lines = (LOCALES / "fr" / catalogue).read_text(encoding="utf-8").splitlines()
    assert not [line for line in lines if not line.startswith("#") and UNKEPT_MARK.search(line)]


ROOT = LOCALES.parents[2]
CALL = re.compile(r"\bt\(([^,)]*)")
ID = re.compile(r'(?:^|[?:])\s*"([a-z0-9.-]+)"')
EVERY_ID = {name for catalogue in CATALOGUES for name in messages("en", catalogue)}


def spoken() -> Iterator[tuple[Path, str]]:
    """The first argument of each t(…) in the pages' sources, with its file."""
    for room in ("floor_client/web/src", "chair_console/src"):
        for source in (ROOT / room).rglob("*.ts*"):
            for call in CALL.findall(source.read_text(encoding="utf-8")):
                yield source.relative_to(ROOT), call


def test_every_message_that_a_page_says_is_in_the_catalogues() -> None:
    """An id with a typing error would stand on a screen as it is."""
    lost = [(str(file), name) for file, call in spoken() for name in ID.findall(call)]
    assert not [(file, name) for file, name in lost if name not in EVERY_ID]


def test_every_family_of_messages_that_a_page_says_is_in_the_catalogues() -> None:
    """Ids put together from a kind or a state, `class-${kind}`, have at least one of their family."""
    families = [(str(file), start) for file, call in spoken() for start in re.findall(r"`([a-z0-9-]+-)\$\{", call)]
    assert not [(file, start) for file, start in families if not any(name.startswith(start) for name in EVERY_ID)]


def test_every_event_of_the_record_has_words() -> None:
    """The secretariat reads what happened, and never an event's own name (`turn_called`)."""
    kinds = {tag_of(event).replace("_", "-") for event in EventMessage.__subclasses__()}
    told = {name.removeprefix("deed-") for name in messages("en", "deeds.ftl") if name.startswith("deed-")}
    assert kinds <= told


def test_every_setting_has_words() -> None:
    """The secretariat changes what holds in the meeting by a name that it reads, and sees what it can be."""
    names = {name.replace("_", "-") for name in Settings.__struct_fields__}
    assert names <= {told.removeprefix("setting-") for told in messages("en", "settings.ftl")}


LITERAL = re.compile(r'"([a-z][a-z0-9_-]*)"')
FAMILY = re.compile(r"\b(?:t|words)\b[^`;]{0,120}?`([a-z0-9-]+)\$\{[^}`]*\}([a-z0-9-]*)`")
MADE = re.compile(r'f"([a-z0-9-]+-)\{[^}"]*\}([a-z0-9-]*)"')
GROUP = re.compile(r'\bterm\("([a-z-]+)"')
REFERENCE = re.compile(r"\{ ([a-z][a-z0-9-]*) \}")
PAGES = ("chair", "delegate", "display", "interpreter", "join", "office", "secretariat", "technician")


def sources(*rooms: str) -> str:
    """Everything in some rooms that could say a message, without tests."""
    return "\n".join(
        file.read_text(encoding="utf-8")
        for room in rooms
        for file in (ROOT / room).rglob("*")
        if file.suffix in {".py", ".ts", ".tsx"} and ".test." not in file.name
    )


def test_no_message_is_there_that_nobody_says() -> None:
    """What is translated five times is said somewhere: by its id, by one of its family, or within another message."""
    pages, service = sources("floor_client/web/src", "chair_console/src"), sources("server/rostrum")
    families = {*FAMILY.findall(pages), *MADE.findall(service)}
    families |= {(f"{group}-", "") for group in GROUP.findall(pages + service)}
    # A family of all that a page can say would hide whatever it no longer says.
    assert not [start for start, _ in families if start.rstrip("-") in PAGES]
    literals = {name.replace("_", "-") for name in LITERAL.findall(pages + service)}
    said = literals | {f"refused-{code}" for code in literals}
    for file in (LOCALES / "en").glob("*.ftl"):
        said.update(REFERENCE.findall(file.read_text(encoding="utf-8")))
    unsaid = {name.partition(".")[0] for name in EVERY_ID} - said
    assert [name for name in unsaid if not any(name.startswith(a) and name.endswith(b) for a, b in families)] == []
