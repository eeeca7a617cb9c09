"""The port: what every journal promises, whatever it is stored in.

A journal keeps, for each meeting, one sequence of records numbered 1, 2, 3 without a gap.
Each record's hash covers the record before it, so the head (seq and hash of the last) says
all that went before. Whoever appends names the head they decided on; if it is not the
journal's any more, nothing is written. That is the whole of the concurrency control.

Every implementation guarantees, and tests/journal/test_contract.py asks of each:

atomic    an append is stored whole or not at all, also through a crash
ordered   seq has no gap, `at` never goes back, every reader sees the same order
durable   what was answered with Appended survives what the implementation's tier promises
once      a command id is stored at most once in a meeting's life
punctual  no record lands before its `not_before`, by the journal's clock
exact     bytes are given back as they were stored

The journal's time for a meeting is its clock, or the head's `at` if that is later.
"""

from collections.abc import AsyncIterator, Sequence
from typing import Protocol, TypeAlias

from msgspec import Struct

from rostrum.journal.records import Draft
from rostrum.journal.vault import Vault

SKEW_MS = 250
PAGE = 1_000


class Head(Struct, frozen=True):
    """Where a meeting's journal ends: the last record's number and hash."""

    seq: int
    hash: bytes


class Stored(Struct, frozen=True):
    """A record as it lies in the journal: its place, its link in the chain, its bytes."""

    seq: int
    hash: bytes
    data: bytes

    @property
    def head(self) -> Head:
        """The head when this was the last record."""
        return Head(self.seq, self.hash)


class Appended(Struct, frozen=True):
    """All of it is stored, and stays."""

    stored: tuple[Stored, ...]

    @property
    def head(self) -> Head:
        """The journal's head after it."""
        return self.stored[-1].head


class Duplicate(Struct, frozen=True):
    """Command `id` was stored before, as `stored`: answer from it, or refuse `id_reused`."""

    id: str
    stored: Stored


class Conflict(Struct, frozen=True):
    """Somebody else was first: read on to `head`, decide again."""

    head: Head


class Fork(Struct, frozen=True):
    """The caller's head never was in this journal, which ends at `head`: two histories exist."""

    head: Head


class Early(Struct, frozen=True):
    """A `not_before` is still to come; the journal's time is `now`."""

    now: int


class Skewed(Struct, frozen=True):
    """An `at` lies before the head's, or more than SKEW_MS off the journal's time `now`."""

    now: int


class Gated(Struct, frozen=True):
    """The storage was just promoted and waits for the records that it may lack; try again later."""


class Unknown(Struct, frozen=True):
    """No answer came; `find` with one's own command id will tell."""


Outcome: TypeAlias = Appended | Duplicate | Conflict | Fork | Early | Skewed | Gated | Unknown


class Board(Protocol):
    """What the nodes of a shared journal tell each other of themselves: gone with its node, and on no record."""

    async def post(self, meeting: str, node: str, said: bytes) -> None:
        """Say this for a few seconds, in place of what the node said before."""
        ...

    async def others(self, meeting: str, node: str) -> tuple[bytes, ...]:
        """What every other node says just now."""
        ...


class Journal(Protocol):
    """All meetings' records. It belongs to the event loop that opened it.

    Any method raises JournalError if the storage fails or the journal is closed.
    """

    async def now(self) -> int:
        """The journal's clock, in milliseconds since the epoch; the only time that counts."""
        ...

    async def append(self, meeting: str, head: Head, drafts: Sequence[Draft]) -> Outcome:
        """Store the drafts after `head`, all or none.

        A meeting begins with the first append to `chain.genesis(meeting)`.
        The answer is the first that holds, in this order: Gated, Duplicate, Conflict or Fork,
        Early, Skewed, Appended. Unknown may come instead of any.
        Raises AssertionError for drafts that no caller may make (see `chain.linked`), and
        JournalError when the storage failed. After that nobody reads any of it; yet should the
        process die before its next append succeeds, the records may be found to have landed,
        whole. Giving the same command ids again is always safe.
        A caller that is cancelled does not take its append back.
        """
        ...

    async def head(self, meeting: str) -> Head:
        """The last record's number and hash; `chain.genesis(meeting)` for a meeting without any."""
        ...

    async def read(self, meeting: str, after: int, limit: int = PAGE) -> list[Stored]:
        """At most `limit` records with a seq above `after`, in order."""
        ...

    def follow(self, meeting: str, after: int) -> AsyncIterator[Stored]:
        """Every record above `after`, in order: those stored, then each as it comes.

        Ends when the journal is closed.
        """
        ...

    async def find(self, meeting: str, command: str) -> Stored | None:
        """The record of a command id, if there is one."""
        ...

    async def meetings(self) -> tuple[str, ...]:
        """The ids of all meetings with a record, sorted."""
        ...

    async def secret(self) -> bytes:
        """32 random bytes that were made once for this journal, outside every chain."""
        ...

    @property
    def vault(self) -> Vault:
        """The private matter that lies beside the chain, in the same storage; closed with the journal."""
        ...

    async def close(self) -> None:
        """Finish what was begun, and let go of the storage. Closing twice is harmless."""
        ...


async def pages(journal: Journal, meeting: str, after: int = 0) -> AsyncIterator[list[Stored]]:
    """The records after a number to the last, page by page; raises JournalError."""
    while page := await journal.read(meeting, after):
        yield page
        after = page[-1].seq


async def read_until(journal: Journal, meeting: str, until: int) -> list[Stored]:
    """Every record up to `until`, page by page; raises JournalError."""
    records: list[Stored] = []
    while len(records) < until and (page := await journal.read(meeting, len(records), PAGE)):
        records += page
    return records[:until]
