"""Expected: what would have been right where something else was found; every language has a sentence for each kind.

Each kind is a message `expected-…` of `findings.ftl`, and its tag is the stable code of the finding.
"""

from collections.abc import Collection
from enum import StrEnum
from typing import Final, TypeAlias

import msgspec

from rostrum.floor.messages import snake_case

OPTIONS_NAMED: Final = 12
"""Of how many values that would have been right a finding names each."""


class ExpectedMessage(msgspec.Struct, frozen=True, tag_field="code", tag=snake_case):
    """A kind of thing that would have been right."""


# ── a value ──────────────────────────────────────────────────────────────────────────────────────


class Text(ExpectedMessage, frozen=True):
    """A text with something in it that can be read."""


class Identifier(ExpectedMessage, frozen=True):
    """An id: letters, digits, and - _ . within."""

    most: int


class OneOf(ExpectedMessage, frozen=True):
    """One of some values; `more` of them aren't named."""

    known: tuple[str, ...]
    more: int


class Flag(ExpectedMessage, frozen=True):
    """True or false."""


class Whole(ExpectedMessage, frozen=True):
    """A whole number within bounds."""

    least: int
    most: int


class Natural(ExpectedMessage, frozen=True):
    """A whole number from 0."""


class Number(ExpectedMessage, frozen=True):
    """A number of JSON, of so many digits at most."""

    digits: int


class Languages(ExpectedMessage, frozen=True):
    """A list of language codes."""


class FirstLanguage(ExpectedMessage, frozen=True):
    """The language of the booth, at the head of an interpreter's active ones (IN2)."""

    language: str


class NoLanguage(ExpectedMessage, frozen=True):
    """Nothing: channel 0 is the floor and has no language of its own (IN1)."""


class ListOf(StrEnum):
    """What a list can be of."""

    OBJECTS = "objects"
    TEXTS = "texts"
    NUMBERS = "numbers"


class Listed(ExpectedMessage, frozen=True):
    """A list."""

    of: ListOf


class Fielded(ExpectedMessage, frozen=True):
    """An object with these fields."""

    fields: tuple[str, ...]


class Amounts(ExpectedMessage, frozen=True):
    """An object with a whole number for each name."""


class Setting(ExpectedMessage, frozen=True):
    """Settings by their names."""


class Pack(ExpectedMessage, frozen=True):
    """The name of a pack, or a file."""

    known: tuple[str, ...]


# ── times ────────────────────────────────────────────────────────────────────────────────────────


class Zone(ExpectedMessage, frozen=True):
    """The name of a time zone."""


class Moment(ExpectedMessage, frozen=True):
    """A date with a time."""


class MomentOfZone(ExpectedMessage, frozen=True):
    """A time that there is on that day: the clocks of a zone skip an hour in spring."""

    zone: str


class WallClock(ExpectedMessage, frozen=True):
    """A time as printed in a programme."""


class After(ExpectedMessage, frozen=True):
    """A time after another one of the file, as it stands there (MT1)."""

    moment: str


# ── what stands once ─────────────────────────────────────────────────────────────────────────────


class Once(ExpectedMessage, frozen=True):
    """The same only once; `first` is the row in which it stands, 0 where it has none in this table."""

    first: int = 0


class OneStatement(ExpectedMessage, frozen=True):
    """One statement of a delegation on an item (LS3)."""

    first: int


class Also(ExpectedMessage, frozen=True):
    """These as well."""

    names: tuple[str, ...]


# ── a file ───────────────────────────────────────────────────────────────────────────────────────


class Measure(StrEnum):
    """What of a file has a limit."""

    CHARACTERS = "characters"
    FILES = "files"
    LEVELS = "levels"
    MEBIBYTES = "mebibytes"
    ROWS = "rows"


class AtMost(ExpectedMessage, frozen=True):
    """No more than this."""

    most: int
    of: Measure


class CellForEachTitle(ExpectedMessage, frozen=True):
    """A row of as many cells as there are titles."""

    count: int


class ClosedQuotes(ExpectedMessage, frozen=True):
    """Cells that are closed where they are opened."""


class Table(ExpectedMessage, frozen=True):
    """Text in UTF-8: a table, or JSON."""


class Json(ExpectedMessage, frozen=True):
    """JSON."""


class AFile(ExpectedMessage, frozen=True):
    """A file that can be opened."""


class Archive(ExpectedMessage, frozen=True):
    """A zip that opens without a password."""


class APart(ExpectedMessage, frozen=True):
    """A file that is known for a part of the meeting by what stands in it, or by its name."""

    known: tuple[str, ...]


class OneFile(ExpectedMessage, frozen=True):
    """One file for each part of the meeting; `first` is the other one for this part."""

    first: str


class Lighter(ExpectedMessage, frozen=True):
    """Files that can be read within the bounds of the process that reads them."""


class LaterPart(ExpectedMessage, frozen=True):
    """What can still come in once a sitting was opened (MT1)."""


Expected: TypeAlias = (
    Text
    | Identifier
    | OneOf
    | Flag
    | Whole
    | Natural
    | Number
    | Languages
    | FirstLanguage
    | NoLanguage
    | Listed
    | Fielded
    | Amounts
    | Setting
    | Pack
    | Zone
    | Moment
    | MomentOfZone
    | WallClock
    | After
    | Once
    | OneStatement
    | Also
    | AtMost
    | CellForEachTitle
    | ClosedQuotes
    | Table
    | Json
    | AFile
    | Archive
    | APart
    | OneFile
    | Lighter
    | LaterPart
)


def one_of(known: Collection[str]) -> Expected:
    """One of the known values, of very many the first; a text where none is known, which is told elsewhere."""
    if not known:
        return Text()
    named = tuple(known)[:OPTIONS_NAMED]
    return OneOf(named, len(known) - len(named))
