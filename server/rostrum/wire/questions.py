"""What a client may ask without anything being journaled."""

from __future__ import annotations

from typing import Final, TypeAlias

from msgspec import Struct

from rostrum.wire.codec import Reader


class Why(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="why"):
    """Why an entry stands where it stands (LS15)."""

    entry: str


class ListOf(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="list"):
    """The list of speakers of an item that need not be the current one."""

    item: str


class Ahead(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="ahead"):
    """What the booths will meet with the whole queue (IN6)."""


class Digest(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="digest"):
    """What the meeting's state on this node hashes to: the same on all nodes that have read the same records (I4)."""


Question: TypeAlias = Why | ListOf | Ahead | Digest

QUESTIONS: Final[Reader[Question]] = Reader(Question)
