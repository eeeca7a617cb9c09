"""The press: sets documents as PDF, with Typst, in fonts that come with Rostrum and in those alone.

What a document says reaches the template as data and never as its language, so that a name can't be a command; nor can
the template read anything but the files beside it, and it names no package that would have to be fetched.
What is set is tagged (PDF/UA-1), so that it can be read aloud.
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
    pdf = typst.compile(
        str(TEMPLATES / "document.typ"),
        root=str(TEMPLATES),
        font_paths=[str(fonts)],
        ignore_system_fonts=True,
        sys_inputs={"data": msgspec.json.encode(document).decode()},
        pdf_standards=["ua-1"],
    )
    assert isinstance(pdf, bytes), "one document is one file"
    return pdf
