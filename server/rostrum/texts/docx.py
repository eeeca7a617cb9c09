"""DOCX: the text as it stands once all tracked changes are accepted, footnotes and comments left out.

A DOCX is a ZIP archive of XML. How much it unpacks to is looked at before anything is unpacked; what its directory
says is also the most that `zipfile` then reads of each part. `python-docx` resolves no external entities.
"""

import io
import zipfile
from collections.abc import Iterator
from typing import Any, Final

import docx
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn

from rostrum.texts.trouble import Trouble, Unreadable

MOST_PARTS: Final = 2_000
MOST_UNPACKED: Final = 64 * 1024 * 1024
MOST_RATIO: Final = 200
"""Of a part larger than a megabyte, unpacked to packed; running text reaches 15."""

_PARAGRAPH, _TEXT, _TAB, _BREAK = qn("w:p"), qn("w:t"), qn("w:tab"), {qn("w:br"), qn("w:cr")}
_NOT_SAID: Final = {
    qn("w:del"),
    qn("w:moveFrom"),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}
"""What was deleted or moved away, and the second rendering of a drawing for old programs."""


def read(file: bytes) -> str:
    """The paragraphs of a document, parted by blank lines; raises Unreadable."""
    _look_before_unpacking(file)
    try:
        body: Any = docx.Document(io.BytesIO(file)).element.body
        return "\n\n".join(_said(paragraph) for paragraph in body.iter(_PARAGRAPH))
    except (OpcError, SyntaxError, zipfile.BadZipFile, KeyError, ValueError, AttributeError):  # of lxml: SyntaxError
        raise Unreadable(Trouble.DAMAGED) from None


def _look_before_unpacking(file: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(file)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise Unreadable(Trouble.DAMAGED) from None
    if any(part.flag_bits & 1 for part in parts):
        raise Unreadable(Trouble.ENCRYPTED)
    if "[Content_Types].xml" not in {part.filename for part in parts}:
        raise Unreadable(Trouble.NOT_A_TEXT)
    swollen = any(part.file_size > 1 << 20 and part.file_size > MOST_RATIO * part.compress_size for part in parts)
    if swollen or len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise Unreadable(Trouble.UNPACKS_TOO_LARGE)


def _said(paragraph: Any) -> str:
    return "".join(_pieces(paragraph))


def _pieces(element: Any) -> Iterator[str]:
    """The text below an element in its order; a paragraph inside it, as in a text box, is one of its own."""
    for child in element:
        if child.tag == _TEXT:
            yield child.text or ""
        elif child.tag == _TAB:
            yield " "
        elif child.tag in _BREAK:
            yield "\n"
        elif child.tag != _PARAGRAPH and child.tag not in _NOT_SAID:
            yield from _pieces(child)
