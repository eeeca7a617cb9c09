"""Journals that behave badly on purpose, each in one way."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from rostrum.journal.errors import JournalError, Unreachable
from rostrum.journal.memory import MemoryJournal
from rostrum.journal.port import PAGE, Head, Outcome, Stored, Unknown
from rostrum.journal.records import Draft, opened


class SlowJournal(MemoryJournal):
    """Takes its time for each append, until told to hurry."""

    def __init__(self) -> None:
        super().__init__()
        self.hurry = asyncio.Event()
        self.hurry.set()
        self.batches: list[int] = []

    async def append(self, meeting: str, head: Head, drafts: Sequence[Draft]) -> Outcome:
        await self.hurry.wait()
        self.batches.append(len(drafts))
        return await super().append(meeting, head, drafts)


class FullJournal(MemoryJournal):
    """Fails to append while it is full."""

    full = False

    async def append(self, meeting: str, head: Head, drafts: Sequence[Draft]) -> Outcome:
        if self.full:
            raise JournalError("no space left on device; make room")
        return await super().append(meeting, head, drafts)


class ForgetfulJournal(MemoryJournal):
    """Appends, and then doesn't say so, every second time."""

    calls = 0

    async def append(self, meeting: str, head: Head, drafts: Sequence[Draft]) -> Outcome:
        self.calls += 1
        outcome = await super().append(meeting, head, drafts)
        return Unknown() if self.calls % 2 else outcome


class DistantJournal(MemoryJournal):
    """Lies behind a line that can be cut; the append on its way then gets no answer, and lands or not."""

    def __init__(self) -> None:
        super().__init__()
        self.cut = False
        self.cut_at_next: str | None = None
        """`landed` or `lost`: what becomes of the append during which the line is cut."""

    async def append(self, meeting: str, head: Head, drafts: Sequence[Draft]) -> Outcome:
        self._reach()
        if self.cut_at_next is None:
            return await super().append(meeting, head, drafts)
        if self.cut_at_next == "landed":
            await super().append(meeting, head, drafts)
        self.cut, self.cut_at_next = True, None
        return Unknown()

    async def read(self, meeting: str, after: int, limit: int = PAGE) -> list[Stored]:
        self._reach()
        return await super().read(meeting, after, limit)

    async def find(self, meeting: str, command: str) -> Stored | None:
        self._reach()
        return await super().find(meeting, command)

    def _reach(self) -> None:
        if self.cut:
            raise Unreachable("the line to the journal is cut")


class RelapsingJournal(MemoryJournal):
    """Can lose its last records after all, as storage does that comes back from a copy."""

    def relapse(self, meeting: str, to: int) -> None:
        """Have no more than so many records."""
        shelf = self._shelves[meeting]
        lost = {stored.seq for stored in shelf.records[to:]}
        shelf.by_command = {id_: stored for id_, stored in shelf.by_command.items() if stored.seq not in lost}
        del shelf.records[to:], shelf.hashes[to + 1 :]
        shelf.at = opened(shelf.records[-1].data).at
