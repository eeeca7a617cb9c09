"""WebSocket framing for what the service sends, done once however many read it.

A server's frame is unmasked and never split here, so the same bytes go to every client (RFC 6455, section 5.2).
"""

import struct
from typing import Final

_FINAL_TEXT: Final = 0x81
_FINAL_BINARY: Final = 0x82

PROBE: Final = b"\x89\x00"
"""An empty ping of the WebSocket itself, which browsers answer below their pages (RFC 6455, section 5.5.2)."""


def framed(payload: bytes, *, binary: bool) -> bytes:
    """One whole message on the wire: two to ten bytes of header, then the payload."""
    opcode = _FINAL_BINARY if binary else _FINAL_TEXT
    length = len(payload)
    if length < 126:
        return struct.pack("!BB", opcode, length) + payload
    if length < 65_536:
        return struct.pack("!BBH", opcode, 126, length) + payload
    return struct.pack("!BBQ", opcode, 127, length) + payload
