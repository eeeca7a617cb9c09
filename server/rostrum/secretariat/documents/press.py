"""The press: sets documents as PDF, with Typst, in fonts that come with Rostrum.

What a document says reaches the template as data and never as its language, so that a name can't be a command; nor can
the template read anything but the files beside it, and it names no package that would have to be fetched.
What is set is tagged (PDF/UA-1), so that it can be read aloud.

A letter that our fonts lack is looked for in the machine's. One that those lack too is a box, and the paper says so.
"""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import msgspec
import typst

from rostrum.secretariat.documents.page import BOX, Document

TEMPLATES: Final = Path(__file__).parent / "templates"
FONTS: Final = Path(__file__).parent / "fonts"
LETTERS_NAMED: Final = 12
"""So many letters are named on the paper."""

_LACKING: Final = re.compile(r'the text `"(.+?)"` could not be displayed', re.DOTALL)
"""What Typst says of each letter that it has no font for."""
_BY_NUMBER: Final = re.compile(r"\\u\{([0-9a-f]+)\}")


class NoFonts(Exception):
    """The fonts of the documents aren't there: the pages were never built."""


class Printed(msgspec.Struct, frozen=True):
    """What came off the press, and the letters in whose place it has a box."""

    content: bytes
    boxed: tuple[str, ...] = ()


def pdf_of(document: Document, fonts: Path = FONTS) -> Printed:
    """A document as PDF, set in this thread; raises NoFonts."""
    # By their numbers, since a letter that several families have is taken from the first.
    families = sorted(folder for folder in fonts.glob("*") if any(folder.glob("*.ttf")))
    if not families:
        raise NoFonts(f"there are no fonts in {fonts}; run `make pages`, which brings them")
    data = msgspec.json.encode(document).decode()
    lacking: tuple[str, ...] = ()
    for machine_too in (False, True):
        try:
            return Printed(_set(data, families, machine_too=machine_too))
        except typst.TypstError as error:
            lacking = letters_lacking(error.diagnostic)
    boxed = _boxed(data, lacking)
    try:
        return Printed(_set(boxed, families, lacking), lacking)
    except typst.TypstError:
        # Something in a name that is no letter at all: the document is printed without the marks of PDF/UA.
        return Printed(_set(boxed, families, lacking, marked=False), lacking)


def letters_lacking(diagnostic: str) -> tuple[str, ...]:
    """The letters that Typst found in no font, each once; with the marks on it, where it carries any."""
    found = (_BY_NUMBER.sub(lambda number: chr(int(number[1], 16)), text) for text in _LACKING.findall(diagnostic))
    return tuple(dict.fromkeys(found))


def numbers_of(letters: Iterable[str]) -> str:
    """Letters by their numbers in Unicode, as nothing else can show them: "U+0378, U+13000"."""
    numbers = list(dict.fromkeys(f"U+{ord(one):04X}" for letter in letters for one in letter))
    return ", ".join(numbers[:LETTERS_NAMED]) + (" …" if len(numbers) > LETTERS_NAMED else "")


def _boxed(data: str, letters: Sequence[str]) -> str:
    """The data with a box for each of these letters, those with marks on them first."""
    for letter in sorted(letters, key=len, reverse=True):
        data = data.replace(letter, BOX)
    return data


def _set(
    data: str,
    families: Sequence[Path],
    boxed: Sequence[str] = (),
    *,
    machine_too: bool = False,
    marked: bool = True,
) -> bytes:
    pdf = typst.compile(
        str(TEMPLATES / "document.typ"),
        root=str(TEMPLATES),
        font_paths=[str(family) for family in families],
        ignore_system_fonts=not machine_too,
        sys_inputs={"data": data, "letters": numbers_of(boxed)},
        pdf_standards=["ua-1"] if marked else [],
    )
    assert isinstance(pdf, bytes), "one document is one file"
    return pdf
