"""PDF: the text of its pages, in the order in which it is read.

A PDF says where each glyph stands and not in which order they are read. For scripts from the left pdfminer puts lines
and paragraphs together. A page with Arabic is put together here: its glyphs in lines from left to right, as they are
seen, and each line then turned into the order of reading by the bidirectional algorithm (UAX #9), whose way back
from what is seen to what is meant is the same as the way there.
"""

import io
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from bidi import get_display
from pdfminer.high_level import extract_pages
from pdfminer.layout import LAParams, LTChar, LTContainer, LTPage, LTTextContainer
from pdfminer.pdfdocument import PDFEncryptionError, PDFTextExtractionNotAllowed
from pdfminer.pdfexceptions import PDFException
from pdfminer.psexceptions import PSException

from rostrum.texts.trouble import Trouble, Unreadable

MOST_PAGES: Final = 200
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})
_OPENING, _CLOSING = "([{<«", ")]}>»"
_MIRRORED: Final = str.maketrans(_OPENING + _CLOSING, _CLOSING + _OPENING)
_SAME_LINE: Final = 0.5
"""How far two glyphs of one line may stand apart in height, in parts of their size."""
_WORD_GAP: Final = 0.15
_PARAGRAPH_GAP: Final = 1.8


def read(file: bytes) -> str:
    """The text of a document, its paragraphs parted by blank lines; raises Unreadable."""
    try:
        pages = extract_pages(io.BytesIO(file), maxpages=MOST_PAGES, laparams=LAParams(all_texts=True))
        return "\n\n".join(_page(page) for page in pages)
    except (PDFEncryptionError, PDFTextExtractionNotAllowed):
        raise Unreadable(Trouble.ENCRYPTED) from None
    except (PDFException, PSException, ValueError, KeyError, TypeError, IndexError, AttributeError, AssertionError):
        raise Unreadable(Trouble.DAMAGED) from None  # pdfminer says in many ways that a file is no good


def _page(page: LTPage) -> str:
    glyphs = list(_glyphs(page))
    if any(_is_from_the_right(glyph.get_text()) for glyph in glyphs):
        return "".join(_read_from_the_right(glyphs))
    blocks = [block.get_text() for block in page if isinstance(block, LTTextContainer)]
    return unicodedata.normalize("NFKC", "\n\n".join(" ".join(block.split()) for block in blocks))


def _glyphs(container: Iterable[object]) -> Iterator[LTChar]:
    for element in container:
        if isinstance(element, LTChar):
            yield element
        elif isinstance(element, LTContainer):
            yield from _glyphs(element)


def _is_from_the_right(text: str) -> bool:
    return any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in text)


def _read_from_the_right(glyphs: list[LTChar]) -> Iterator[str]:
    """The lines of a page with Arabic on it, from the top, and what stands between them."""
    above: float | None = None
    for line in _lines(glyphs):
        size, height = line[0].size, line[0].y0
        if above is not None:
            yield "\n\n" if above - height > _PARAGRAPH_GAP * size else " "
        yield _meant(_seen(line))
        above = height


def _lines(glyphs: list[LTChar]) -> list[list[LTChar]]:
    lines: list[list[LTChar]] = []
    for glyph in sorted(glyphs, key=lambda glyph: -glyph.y0):
        if lines and lines[-1][0].y0 - glyph.y0 < _SAME_LINE * glyph.size:
            lines[-1].append(glyph)
        else:
            lines.append([glyph])
    return [sorted(line, key=lambda glyph: glyph.x0) for line in lines]


def _seen(line: list[LTChar]) -> str:
    """A line as the eye has it from left to right; a glyph that stands for several letters has them turned round."""
    seen = ""
    end: float | None = None
    for glyph in line:
        if end is not None and glyph.x0 - end > _WORD_GAP * glyph.size:
            seen += " "
        text = glyph.get_text()
        seen += text[::-1] if _is_from_the_right(text) else text
        end = glyph.x1
    return seen


def _meant(seen: str) -> str:
    strong = [unicodedata.bidirectional(c) for c in seen if unicodedata.bidirectional(c) in {"L", "R", "AL"}]
    from_the_right = sum(kind != "L" for kind in strong) * 2 > len(strong)
    turned = get_display(seen, base_dir="R" if from_the_right else "L")
    assert isinstance(turned, str), "a text turned comes back as a text"
    meant = unicodedata.normalize("NFKC", turned)
    return meant if _opens_what_it_closes(meant) else meant.translate(_MIRRORED)


def _opens_what_it_closes(text: str) -> bool:
    """Whether the first bracket is an opening one; mirrored ones are noted as seen by some programs, else as meant."""
    return next((c in _OPENING for c in text if c in _OPENING + _CLOSING), True)
