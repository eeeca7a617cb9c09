"""Found: what stands in a file where something else was expected, as values that every language has a sentence for.

Each kind is a message `found-…` of `findings.ftl`; its fields are what that sentence names, already made safe to print.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Final, TypeAlias

import msgspec

from rostrum.floor.messages import snake_case

SHOWN: Final = 60
"""How many characters of a wrong value a finding shows."""


class FoundMessage(msgspec.Struct, frozen=True, tag_field="code", tag=snake_case):
    """A kind of thing that can stand where something else was expected."""


class Nothing(FoundMessage, frozen=True):
    """No value, an empty text or an empty file."""


class Value(FoundMessage, frozen=True):
    """A text, a number, true or false."""

    text: str


class Several(FoundMessage, frozen=True):
    """A list."""

    count: int


class Fields(FoundMessage, frozen=True):
    """An object."""


class Again(FoundMessage, frozen=True):
    """What stood there before."""

    text: str


class Passage(FoundMessage, frozen=True):
    """Something in the midst of a file that can't be read; lines count from 1."""

    text: str
    line: int


class End(FoundMessage, frozen=True):
    """The end of a file in the midst of something."""


class Columns(FoundMessage, frozen=True):
    """The titles of a table."""

    names: tuple[str, ...]


class RowOfCells(FoundMessage, frozen=True):
    """A row of so many cells."""

    count: int


class More(FoundMessage, frozen=True):
    """More than is read."""


class Workbook(FoundMessage, frozen=True):
    """A spreadsheet's own file, or an archive."""


class Binary(FoundMessage, frozen=True):
    """Bytes that are no text."""


class Damaged(FoundMessage, frozen=True):
    """An archive that doesn't open: broken off, locked, or packed in a way of its own."""


class Unopened(FoundMessage, frozen=True):
    """A file that the system doesn't open, in the system's own words."""

    reason: str


Found: TypeAlias = (
    Nothing
    | Value
    | Several
    | Fields
    | Again
    | Passage
    | End
    | Columns
    | RowOfCells
    | More
    | Workbook
    | Binary
    | Damaged
    | Unopened
)


def found_of(value: object) -> Found:
    """What a value is that stands in a file."""
    match value:
        case None | "":
            return Nothing()
        case list():
            return Several(len(value))
        case dict():
            return Fields()
        case _:
            return Value(shown(value))


def again_in(texts: Iterable[str]) -> Again | None:
    """The first of some texts that stands among them more than once; none where each stands once."""
    counts = Counter(texts)
    return next((Again(shown(text)) for text, count in counts.items() if count > 1), None)


def shown(value: object) -> str:
    """A value for a sentence: shortened, with nothing in it that moves a cursor or turns a line."""
    text = str(value).lower() if isinstance(value, bool) else str(value)
    visible = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)
    return f"{visible[:SHOWN]}…" if len(visible) > SHOWN else visible
