"""The chronicle: a meeting as this node knows it, folded from what it has read of the journal and written to it."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Sequence
from typing import Final

from rostrum.floor.state import EMPTY
from rostrum.hub.batch import Step
from rostrum.hub.last_records import LastRecords
from rostrum.hub.moment import Moment
from rostrum.hub.rules import Rules, decode_event
from rostrum.journal.chain import Chain
from rostrum.journal.errors import DamagedJournal, ForkedJournal, JournalError, NewerRecord
from rostrum.journal.port import Head, Journal, Stored

PAGE: Final = 500
RETRY_S: Final = 1.0
RECENT: Final = 256
"""Moments from which a client may resume; a morning has some three hundred."""


class Chronicle:
    """Where this node stands in a meeting's journal. Only the runner moves it, one step at a time."""

    def __init__(self, meeting: str, journal: Journal, rules: Rules) -> None:
        self._journal = journal
        self._rules = rules
        self._chain = Chain(meeting)
        self.moment = Moment(0, self._chain.head.hash, 0, EMPTY)
        """The meeting after the last record that was confirmed."""
        self._last_records = LastRecords()
        self._forked = False
        self._sure = asyncio.Event()
        self.heard_of = 0
        """The last record that is known to be in the journal; it may still have to be read."""

    @property
    def meeting(self) -> str:
        """Whose journal it is."""
        return self._chain.meeting

    @property
    def head(self) -> Head:
        """The last record read or written."""
        return self._chain.head

    @property
    def behind(self) -> bool:
        """Whether the journal has something that wasn't read yet, or another history."""
        return self._forked or self.heard_of > self.head.seq

    def advance(self, steps: Sequence[Step], stored: Sequence[Stored]) -> list[Moment]:
        """The journal has these steps; they were decided on this very moment, so nothing is folded again."""
        moments = [
            Moment(record.seq, record.hash, step.draft.at, step.state)
            for step, record in zip(steps, stored, strict=True)
        ]
        self.moment = moments[-1]
        self._chain.head = stored[-1].head
        self._last_records.take(stored)
        return moments

    async def read_on(self) -> AsyncIterator[list[Moment]]:
        """Fold in what the journal has beyond the head, checking the chain, page by page.

        The head is read again each time: an idle node would stay on a history that doesn't go on.
        Raises JournalError; as DamagedJournal or NewerRecord it means that there is no going on, as ForkedJournal that
        the journal's history has to be taken over (`restart`).
        """
        while page := await self._beyond_head():
            moments: list[Moment] = []
            self._last_records.take(page)
            for stored in page:
                record = self._chain.open(stored)
                state = self.moment.state
                for event in record.events:
                    state = self._rules.evolve(state, decode_event(event))
                self.moment = Moment(stored.seq, stored.hash, record.at, state)
                moments.append(self.moment)
            yield moments
            await asyncio.sleep(0)

    async def _beyond_head(self) -> list[Stored]:
        if self._forked:
            raise ForkedJournal(f"meeting {self.meeting}: the journal has lost record {self.head.seq}")
        before = max(0, self.head.seq - 1)
        page = await self._journal.read(self.meeting, before, PAGE)
        if page and self.head.seq:
            first = page.pop(0)
            if first.seq == self.head.seq and first.hash != self.head.hash:
                raise ForkedJournal(f"meeting {self.meeting}: the journal has another record {first.seq}")
        return page

    async def restart(self) -> tuple[list[Stored], list[Moment]]:
        """Take over the journal's history: what is lost by it, and its moments, the first and the last of them.

        Where nothing is lost, nothing is done; raises JournalError, and then nothing has changed.
        """
        lost = await self._last_records.lost(self.meeting, self._journal)
        recent: deque[Moment] = deque(maxlen=RECENT)
        first: list[Moment] = []
        if lost:
            anew = Chronicle(self.meeting, self._journal, self._rules)
            async for moments in anew.read_on():
                first = first or moments[:1]
                recent.extend(moments)
            self._chain, self.moment, self._last_records = anew._chain, anew.moment, anew._last_records
        self.heard_of = self.head.seq
        self._forked = False
        self._sure.set()
        return lost, [*first, *recent]

    async def follow(self, wake: asyncio.Event) -> None:
        """Hear of what other nodes append; the runner is woken, and reads it in its own time."""
        while True:
            try:
                async for stored in self._journal.follow(self.meeting, self.head.seq):
                    self.heard_of = stored.seq
                    if self.behind:
                        wake.set()
                return
            except (NewerRecord, DamagedJournal):
                raise
            except ForkedJournal:
                self._forked = True
                self._sure.clear()
                wake.set()
                await self._sure.wait()
            except JournalError:
                await asyncio.sleep(RETRY_S)
