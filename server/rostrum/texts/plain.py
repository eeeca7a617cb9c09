"""Plain text: UTF-8, or UTF-16 where its byte order mark says so. No other encoding is guessed at.

A text in Windows-1251 read as Windows-1252 is full of letters, all of them wrong, and an interpreter finds out on air.
"""

import re
import unicodedata
from typing import Final

from rostrum.texts.trouble import Trouble, Unreadable

_KEPT: Final = frozenset("\n\u200c\u200d")
"""Line ends, and the joiners that scripts need; other control and format characters go, those that turn text too."""
_BLANK_LINES: Final = re.compile(r"\n\s*\n")


def read(file: bytes) -> str:
    """The text of a file of plain text; raises Unreadable for another encoding."""
    try:
        if file.startswith((b"\xff\xfe", b"\xfe\xff")):
            return file.decode("utf-16")
        return file.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable(Trouble.ENCODING) from None


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text: parted by blank lines where there are any, else by line ends."""
    unified = _tidy(text)
    apart = _BLANK_LINES.split(unified) if _BLANK_LINES.search(unified.strip()) else unified.split("\n")
    return tuple(filter(None, (" ".join(piece.split()) for piece in apart)))


def _tidy(text: str) -> str:
    """NFC, with plain line ends, and nothing in it that could forge a line or turn its direction."""
    lines = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n"))
    spaced = lines.replace("\t", " ").replace("\u00ad", "")
    return "".join(c for c in spaced if c in _KEPT or unicodedata.category(c)[0] != "C")
