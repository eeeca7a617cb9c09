"""How deep a message is nested, found out without recursion and before any decoder sees it.

Nearly every message has fewer opening bytes than the limit, and is through after one count at C speed;
only the others are walked. Nothing is said here on whether a message is sound otherwise: where it isn't,
the decoder stops at the same byte, having gone no deeper than was counted.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class _Form(NamedTuple):
    """What follows a type byte: where it opens, `size` times `more` values, else `size` and `more` bytes.

    Where there is a `width`, the size stands in so many bytes.
    """

    opens: bool
    size: int
    width: int = 0
    more: int = 0


def _form(byte: int) -> _Form:
    """The row of its table of formats (https://github.com/msgpack/msgpack/blob/master/spec.md)."""
    if 0x80 <= byte <= 0x8F:
        return _Form(opens=True, size=byte & 0x0F, more=2)
    if 0x90 <= byte <= 0x9F:
        return _Form(opens=True, size=byte & 0x0F, more=1)
    if 0xA0 <= byte <= 0xBF:
        return _Form(opens=False, size=byte & 0x1F)
    if 0xDC <= byte <= 0xDF:
        return _Form(opens=True, size=0, width=2 if byte % 2 == 0 else 4, more=1 if byte < 0xDE else 2)
    widths = {0xC4: 1, 0xC5: 2, 0xC6: 4, 0xC7: 1, 0xC8: 2, 0xC9: 4, 0xD9: 1, 0xDA: 2, 0xDB: 4}
    if byte in widths:
        return _Form(opens=False, size=0, width=widths[byte], more=1 if 0xC7 <= byte <= 0xC9 else 0)
    sizes = {0xCA: 4, 0xCB: 8, 0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8, 0xD0: 1, 0xD1: 2, 0xD2: 4, 0xD3: 8}
    extensions = {0xD4: 2, 0xD5: 3, 0xD6: 5, 0xD7: 9, 0xD8: 17}
    return _Form(opens=False, size=sizes.get(byte, 0) + extensions.get(byte, 0))


_FORMS = [_form(byte) for byte in range(256)]
_OPENERS = bytes(byte for byte in range(256) if _FORMS[byte].opens)

_STRING = re.compile(rb'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)', re.DOTALL)
"""A string, or the rest where it never ends: a match that fails would be tried again at each quote."""

_BRACKET = re.compile(rb"[][{}]")


def msgpack_deeper_than(limit: int, data: bytes) -> bool:
    """Whether arrays and maps are nested deeper than `limit`."""
    if len(data) - len(data.translate(None, _OPENERS)) <= limit:
        return False
    missing: list[int] = []  # for each open array or map, how many of its values are still to come
    at, end = 0, len(data)
    while at < end:
        opens, size, width, more = _FORMS[data[at]]
        at += 1
        if width:
            size = int.from_bytes(data[at : at + width], "big")
            at += width
        if missing:
            missing[-1] -= 1
        if opens:
            missing.append(size * more)
            if len(missing) > limit:
                return True
        else:
            at += size + more
        while missing and missing[-1] == 0:
            missing.pop()
    return False


def json_deeper_than(limit: int, data: bytes) -> bool:
    """Whether arrays and objects are nested deeper than `limit`."""
    if data.count(b"[") + data.count(b"{") <= limit:
        return False
    depth = 0
    for bracket in _BRACKET.findall(_STRING.sub(b"", data)):
        depth += 1 if bracket in b"[{" else -1
        if depth > limit:
            return True
    return False
