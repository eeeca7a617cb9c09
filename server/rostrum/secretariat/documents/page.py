"""What a document is made of: words already; the templates know nothing of meetings."""

from typing import Final, Literal, TypeAlias

import msgspec

Words: TypeAlias = tuple[str, ...]
"""The same in each of the document's languages, or once where all of them write it alike."""
BOX: Final = "\u25a1"
"""What stands for a letter that no font has: a white square, which is a letter itself and is read as one."""
Tone: TypeAlias = Literal["plain", "quiet", "loud"]


class Tongue(msgspec.Struct, frozen=True):
    """A language that a document is set in, and from which side it is read."""

    lang: str
    direction: Literal["ltr", "rtl"]


class Column(msgspec.Struct, frozen=True):
    """A column of a table: as wide as what stands in it or, with a `share`, its part of what is left.

    Figures stand under each other at the right, in whichever direction the words are read.
    """

    title: Words
    share: int = 0
    figures: bool = False


class Row(msgspec.Struct, frozen=True, tag_field="type", tag="row"):
    """A row of cells; `tone` sets apart what is past and what is now, `bar` is a length of 0 to 1 drawn at its end.

    `aside` stands quietly behind what is in the widest column.
    """

    cells: tuple[Words, ...]
    tone: Tone = "plain"
    aside: Words = ()
    bar: float = 0.0


class Band(msgspec.Struct, frozen=True, tag_field="type", tag="band"):
    """A line across a table that heads the rows after it."""

    words: Words


class Remark(msgspec.Struct, frozen=True, tag_field="type", tag="remark"):
    """A line across a table that tells what happened between two rows, and when."""

    time: Words
    words: Words
    tone: Tone = "plain"


class Table(msgspec.Struct, frozen=True):
    """A table under a heading, or under none; `note` stands above it, and alone where there are no rows."""

    heading: Words
    columns: tuple[Column, ...]
    rows: tuple[Row | Band | Remark, ...]
    note: Words = ()
    bars: bool = False


class Fact(msgspec.Struct, frozen=True):
    """Something that is said once at the head of a document, under its label."""

    label: Words
    value: Words


class Document(msgspec.Struct, frozen=True):
    """A document of A4 pages in one language or two, the first of which gives it its direction."""

    tongues: tuple[Tongue, ...]
    over: Words
    """Small above the title, and at the head of every further page."""
    title: Words
    subject: Words
    """What it is about, under the title: an item, a sitting."""
    facts: tuple[Fact, ...]
    tables: tuple[Table, ...]
    reach: Words
    """For whom it is, at the foot of every page."""
    foot: Words
    page: Words
    """"Page {n} of {all}", with these two in braces for the template to fill in."""
    boxed: Words
    """That a box stands for letters that no font has, {letters} being their numbers; set only where there are any."""
