"""What a file is, told by its first bytes: what it is called and what its sender says of it is only hearsay."""

from enum import StrEnum
from typing import Final

from rostrum.texts.trouble import Trouble, Unreadable


class Format(StrEnum):
    """The formats that are read; the value is the ending of such a file's name."""

    PDF = "pdf"
    DOCX = "docx"
    PLAIN = "txt"


MEDIA_TYPES: Final = {
    Format.PDF: "application/pdf",
    Format.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Format.PLAIN: "text/plain; charset=utf-8",
}

_PDF_WITHIN: Final = 1_024
"""Where a PDF's signature may begin: some programs put lines of their own before it."""
_OLD_OFFICE: Final = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf")
_OTHERS: Final = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"\x7fELF", b"MZ")
BYTE_ORDER_MARKS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def format_of(file: bytes) -> Format:
    """The format of a file; raises Unreadable for what is none of them."""
    if not file.strip(b"\0 \t\r\n"):
        raise Unreadable(Trouble.EMPTY)
    if b"%PDF-" in file[:_PDF_WITHIN]:
        return Format.PDF
    if file.startswith(b"PK"):
        return Format.DOCX
    if file.startswith(_OLD_OFFICE):
        raise Unreadable(Trouble.OLD_WORD)
    if file.startswith(_OTHERS) or (b"\0" in file and not file.startswith(BYTE_ORDER_MARKS)):
        raise Unreadable(Trouble.NOT_A_TEXT)
    return Format.PLAIN
