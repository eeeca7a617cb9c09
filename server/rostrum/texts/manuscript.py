"""A manuscript: what the vault holds of one version of a text, under the seal that the record names."""

from typing import Final

import msgspec

from rostrum.texts.changes import Paragraph
from rostrum.texts.formats import Format


class Manuscript(msgspec.Struct, frozen=True):
    """The file as it was handed in, its paragraphs, and what changed since the version `compared_with`."""

    format: Format
    file: bytes
    paragraphs: tuple[str, ...]
    changes: tuple[Paragraph, ...] | None = None
    compared_with: int | None = None

    def encoded(self) -> bytes:
        """As it lies in the vault."""
        return msgspec.msgpack.encode(self)


_decoder: Final = msgspec.msgpack.Decoder(Manuscript)


def manuscript_of(content: bytes) -> Manuscript:
    """A manuscript out of the vault."""
    return _decoder.decode(content)
