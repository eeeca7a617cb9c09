"""Frames to bytes and back, in two encodings, with the guards that stand before the decoder.

A client chooses the encoding by subprotocol. What it sends is checked for length and depth before a decoder
sees it: decoders recurse, and one that runs out of stack fails with an error that looks like a fault of ours.
Two errors come out of here: :class:`ProtocolError`, for which the connection is closed, and
:class:`Malformed`, for which one command is refused, because the frame around it was sound.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

import msgspec
from msgspec import Raw

from rostrum.wire.closing import CloseCode
from rostrum.wire.depth import json_deeper_than, msgpack_deeper_than
from rostrum.wire.frames import ClientFrame, ServerFrame
from rostrum.wire.wording import without_unseen

MAX_FRAME_BYTES: Final = 64 * 1024
MAX_DEPTH: Final = 32
MAX_INTEGER: Final = 2**53 - 1
"""The largest integer that every client can read: JavaScript rounds above."""

T = TypeVar("T")


class ProtocolError(Exception):
    """The peer sent what the protocol has no meaning for; the connection is closed with `code`."""

    def __init__(self, code: CloseCode, detail: str) -> None:
        super().__init__(f"{code.reason}: {detail}")
        self.code = code
        self.detail = detail


class Malformed(Exception):
    """A command or question that can be decoded but means nothing.

    `field` is the path of what is wrong, `expected` a sentence that says why, for whoever writes the client.
    """

    def __init__(self, field: str, expected: str) -> None:
        super().__init__(f"{field}: {expected}")
        self.field = field
        self.expected = expected


@dataclass(frozen=True)
class Codec:
    """One encoding of the frames; :data:`MSGPACK` and :data:`JSON` are the two there are."""

    subprotocol: str
    binary: bool

    def encode(self, frame: ServerFrame) -> bytes:
        """The frame's bytes, to be sent as one binary or text message as `binary` says."""
        return _encode_msgpack(frame) if self.binary else _encode_json(frame)

    def decode(self, message: bytes | str, *, limit: int = MAX_FRAME_BYTES) -> ClientFrame:
        """The frame that a client sent as one binary (bytes) or text (str) message.

        Raises ProtocolError when it is of the wrong kind, too long, too deep, or no frame that clients send.
        """
        if isinstance(message, bytes) != self.binary:
            kind = "binary" if self.binary else "text"
            raise ProtocolError(CloseCode.MALFORMED_FRAME, f"{self.subprotocol} has {kind} messages only")
        data = message if isinstance(message, bytes) else message.encode()
        if len(data) > limit:
            raise ProtocolError(CloseCode.TOO_LARGE, f"{len(data)} bytes, at most {limit}")
        if self._deep(data):
            raise ProtocolError(CloseCode.MALFORMED_FRAME, f"nested deeper than {MAX_DEPTH}")
        try:
            return _msgpack_frames.decode(data) if self.binary else _json_frames.decode(data)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise ProtocolError(CloseCode.MALFORMED_FRAME, str(error)) from error

    def _deep(self, data: bytes) -> bool:
        return msgpack_deeper_than(MAX_DEPTH, data) if self.binary else json_deeper_than(MAX_DEPTH, data)


MSGPACK: Final = Codec("rostrum.v1.msgpack", binary=True)
JSON: Final = Codec("rostrum.v1.json", binary=False)
CODECS: Final[Mapping[str, Codec]] = {codec.subprotocol: codec for codec in (MSGPACK, JSON)}
"""By subprotocol, the preferred one first."""


class Reader(Generic[T]):
    """Reads the raw part of a command or question, in either encoding, as one of a union of types."""

    def __init__(self, union: Any) -> None:
        self._msgpack: msgspec.msgpack.Decoder[T] = msgspec.msgpack.Decoder(union)
        self._json: msgspec.json.Decoder[T] = msgspec.json.Decoder(union)

    def read(self, raw: Raw, codec: Codec) -> T:
        """The value; raises Malformed naming the first wrong field."""
        if not bytes(raw):
            raise Malformed("do", "missing")
        try:
            value = self._msgpack.decode(raw) if codec.binary else self._json.decode(raw)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise _malformed(str(error)) from error
        plain = msgspec.to_builtins(value)
        _refuse_large_integers(plain, "")
        said = without_unseen(plain)
        return value if said == plain else msgspec.convert(said, self._msgpack.type, str_keys=True)


_encode_msgpack = msgspec.msgpack.Encoder().encode
_encode_json = msgspec.json.Encoder().encode
_msgpack_frames: msgspec.msgpack.Decoder[ClientFrame] = msgspec.msgpack.Decoder(ClientFrame)
_json_frames: msgspec.json.Decoder[ClientFrame] = msgspec.json.Decoder(ClientFrame)

_PATH = re.compile(r" - at `\$\.?(?P<path>[^`]*)`$")
_MEMBER = re.compile(r"(?:required|unknown) field `(?P<name>[^`]*)`")


def _malformed(message: str) -> Malformed:
    """Names the field in msgspec's sentence, such as "Expected `int`, got `str` - at `$.by_ms`"."""
    at = _PATH.search(message)
    member = _MEMBER.search(message)
    steps = [at["path"] if at else "", member["name"] if member else ""]
    # The sentence may quote what the client sent, which may be long.
    return Malformed(".".join(step for step in steps if step)[:100] or "do", _PATH.sub("", message)[:200])


def _refuse_large_integers(value: object, path: str) -> None:
    if isinstance(value, int):
        if abs(value) > MAX_INTEGER:
            raise Malformed(path or "do", f"Expected an integer of at most {MAX_INTEGER}")
    elif isinstance(value, dict):
        for name, inside in value.items():
            _refuse_large_integers(inside, f"{path}.{name}" if path else name)
    elif isinstance(value, (list, tuple)):
        for place, inside in enumerate(value):
            _refuse_large_integers(inside, f"{path}[{place}]")
