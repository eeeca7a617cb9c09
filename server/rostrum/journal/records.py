"""The record: one accepted command, or one expiry, with the events it led to.

A record is a msgpack map. Its bytes are stored once and never written again, since the
chain is made of them; a record of an older version is brought up to date in memory only,
after its hash was checked (`chain.Chain` does both in that order).

To change what a record or an event looks like: raise VERSION, and add to STEPS the step
from the version before. A step gets the record as plain msgpack values and returns it as
the next version would have been written. Steps are never removed.
"""

import hashlib
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from rostrum.journal.errors import DamagedJournal, NewerRecord

VERSION = 1

# Untyped on purpose: a step reads what no type of this version describes any more.
Step = Callable[[dict[str, Any]], dict[str, Any]]
STEPS: Mapping[int, Step] = {}


class Author(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Who gave the command: a role, through which link, for which delegation or booth."""

    role: str
    link: str = ""
    delegation: str | None = None
    booth: str | None = None


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A record before the journal gave it its place.

    `at` and `not_before` are milliseconds since the epoch, `at` never before `not_before`.
    `id` is the command's, or for an expiry one that every node makes alike.
    `digest` comes from `digest_of`, and tells a repeated command from another under the same id.
    `events` are encoded msgpack values, in the order in which they happened.
    """

    at: int
    id: str
    actor: Author
    events: tuple[msgspec.Raw, ...]
    not_before: int | None = None
    digest: bytes = b""


class Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A draft in its place: the `seq`-th record of `meeting`, in version `v` of this format."""

    v: int
    meeting: str
    seq: int
    at: int
    id: str
    actor: Author
    events: tuple[msgspec.Raw, ...]
    not_before: int | None = None
    digest: bytes = b""


class _Versioned(msgspec.Struct):
    v: int


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Record).decode
_version = msgspec.msgpack.Decoder(_Versioned).decode


def digest_of(command: bytes, link: str) -> bytes:
    """What a command's id stands for: SHA-256 over the link and the command's canonical bytes."""
    return hashlib.sha256(link.encode() + b"\0" + command).digest()


def written(meeting: str, seq: int, draft: Draft) -> bytes:
    """The bytes to store for a draft that becomes the `seq`-th record."""
    return _encode(
        Record(
            v=VERSION,
            meeting=meeting,
            seq=seq,
            at=draft.at,
            id=draft.id,
            actor=draft.actor,
            events=draft.events,
            not_before=draft.not_before,
            digest=draft.digest,
        )
    )


def opened(data: bytes, version: int = VERSION, steps: Mapping[int, Step] = STEPS) -> Record:
    """Read a record's bytes, brought up to this version if they are older.

    Raises NewerRecord for a version above this one, DamagedJournal for what is no record.
    """
    try:
        found = _version(data).v
        if found == version:
            return _decode(data)
        if found > version:
            raise NewerRecord(
                f"a record has version {found}, and this Rostrum reads up to version {version}; "
                "serve this meeting with the newer Rostrum that wrote it"
            )
        tree = msgspec.msgpack.decode(data)
        for number in range(found, version):
            tree = steps[number](tree)
        return msgspec.convert(_rewrapped(tree), Record)
    except msgspec.MsgspecError as error:
        raise DamagedJournal(f"these bytes are no record: {error}") from error


def _rewrapped(tree: dict[str, Any]) -> dict[str, Any]:
    """Events back to bytes, as `Record` has them; in memory only."""
    return tree | {"events": [msgspec.Raw(_encode(event)) for event in tree["events"]]}
