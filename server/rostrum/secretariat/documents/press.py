"""The press: sets documents as PDF, with Typst, in fonts that come with Rostrum, odd letters in those of Typst itself.

What a document says reaches the template as data and never as its language, so that a name can't be a command; nor can
the template read anything but the files beside it, and it names no package that would have to be fetched.
What is set is tagged (PDF/UA-1), so that it can be read aloud; a letter that no font has costs it only that mark.
"""

from pathlib import Path
from typing import Final

import msgspec
import typst

from rostrum.secretariat.documents.page import Document

TEMPLATES: Final = Path(__file__).parent / "templates"
FONTS: Final = Path(__file__).parent / "fonts"


class NoFonts(Exception):
    """The fonts of the documents aren't there: the pages were never built."""


def pdf_of(document: Document, fonts: Path = FONTS) -> bytes:
    """A document as PDF, set in this thread; raises NoFonts."""
    if not any(fonts.glob("*.ttf")):
        raise NoFonts(f"there are no fonts in {fonts}; run `make pages`, which brings them")
    data = msgspec.json.encode(document).decode()
    try:
        return _set(data, fonts, marked=True)
    except typst.TypstError:
        # A letter that none of the fonts has, in somebody's name: rather a box on paper than no paper.
        return _set(data, fonts, marked=False)


def _set(data: str, fonts: Path, *, marked: bool) -> bytes:
    pdf = typst.compile(
        str(TEMPLATES / "document.typ"),
        root=str(TEMPLATES),
        font_paths=[str(fonts)],
        ignore_system_fonts=True,
        sys_inputs={"data": data},
        pdf_standards=["ua-1"] if marked else [],
    )
    assert isinstance(pdf, bytes), "one document is one file"
    return pdf
