"""The chronicle: a meeting as this node knows it, folded from what it has read of the journal and written to it."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import Final

from rostrum.floor.state import EMPTY
from rostrum.hub.plan import Step
from rostrum.hub.rules import Moment, Rules, decode_event
from rostrum.journal.chain import Chain
from rostrum.journal.errors import DamagedJournal, JournalError, NewerRecord
from rostrum.journal.port import Head, Journal, Stored

PAGE: Final = 500
RETRY_S: Final = 1.0


class Chronicle:
    """Where this node stands in a meeting's journal. Only the runner moves it, one step at a time."""

    def __init__(self, meeting: str, journal: Journal, rules: Rules) -> None:
        self._journal = journal
        self._rules = rules
        self._chain = Chain(meeting)
        self.moment = Moment(0, self._chain.head.hash, 0, EMPTY)
        """The meeting after the last record that was confirmed."""
        self.heard_of = 0
        """The last record that is known to be in the journal; it may still have to be read."""

    @property
    def head(self) -> Head:
        """The last record read or written."""
        return self._chain.head

    @property
    def behind(self) -> bool:
        """Whether the journal has something that wasn't read yet."""
        return self.heard_of > self.head.seq

    def advance(self, steps: Sequence[Step], stored: Sequence[Stored]) -> list[Moment]:
        """The journal has these steps; they were decided on this very moment, so nothing is folded again."""
        moments = [
            Moment(record.seq, record.hash, step.draft.at, step.state)
            for step, record in zip(steps, stored, strict=True)
        ]
        self.moment = moments[-1]
        self._chain.head = stored[-1].head
        return moments

    async def read_on(self) -> AsyncIterator[list[Moment]]:
        """Fold in what the journal has beyond the head, checking the chain, page by page.

        Raises JournalError; as DamagedJournal or NewerRecord it means that there is no going on.
        """
        while page := await self._journal.read(self._chain.meeting, self.head.seq, PAGE):
            moments: list[Moment] = []
            for stored in page:
                record = self._chain.open(stored)
                state = self.moment.state
                for event in record.events:
                    state = self._rules.evolve(state, decode_event(event))
                self.moment = Moment(stored.seq, stored.hash, record.at, state)
                moments.append(self.moment)
            yield moments
            await asyncio.sleep(0)

    async def follow(self, wake: asyncio.Event) -> None:
        """Hear of what other nodes append; the runner is woken, and reads it in its own time."""
        while True:
            try:
                async for stored in self._journal.follow(self._chain.meeting, self.head.seq):
                    self.heard_of = stored.seq
                    if self.behind:
                        wake.set()
                return
            except (NewerRecord, DamagedJournal):
                raise
            except JournalError:
                await asyncio.sleep(RETRY_S)
