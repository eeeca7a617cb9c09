"""Journals that behave badly on purpose, each in one way."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from rostrum.journal.errors import JournalError
from rostrum.journal.memory import MemoryJournal
from rostrum.journal.port import Head, Outcome, Unknown
from rostrum.journal.records import Draft


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
