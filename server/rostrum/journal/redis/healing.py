"""Healing: what a node remembers of a meeting, and how a Redis that lost the end of a chain gets it back.

A Redis that was started anew, or was a replica until just now, may lack what was acknowledged last. So its gate is
closed until a node has put back what it remembers and has waited for nodes that remember more.
Only records that are sure to last are remembered. What Redis has in their place is another history: a fork, which
nobody can heal.
"""

import asyncio
from collections import deque
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, Final

from rostrum.journal.chain import genesis, link
from rostrum.journal.errors import DamagedJournal, JournalError
from rostrum.journal.port import Head, Stored
from rostrum.journal.records import opened
from rostrum.journal.redis.keys import READ, Keys
from rostrum.journal.redis.link import Link
from rostrum.journal.redis.script import Attempt

LONGER_CHAINS_S: Final = 2.0
"""How long a gate stays closed for nodes that may have more than this one."""

REMEMBERED: Final = 2_000
"""Records of a meeting that a node could put back; a morning has some three hundred."""

TRIES: Final = 5
"""Another node may put the same back at the same time, and be faster."""


class Tail:
    """The last records of a chain, without a gap."""

    def __init__(self) -> None:
        self._kept: deque[Stored] = deque(maxlen=REMEMBERED)
        self.turns = 0
        """How often another history took the place of what was remembered."""

    @property
    def last(self) -> Stored | None:
        """The end of it."""
        return self._kept[-1] if self._kept else None

    def take(self, records: Iterable[Stored]) -> None:
        """Records that are sure to last, in order; what was known in their place was another history."""
        for stored in records:
            if not self.holds(stored):
                if self._kept and self._kept[-1].seq >= stored.seq:
                    self.turns += 1
                    while self._kept and self._kept[-1].seq >= stored.seq:
                        self._kept.pop()
                if self._kept and self._kept[-1].seq + 1 != stored.seq:
                    self._kept.clear()
                self._kept.append(stored)

    def forget(self) -> None:
        """It was another history than the one that lasts."""
        self._kept.clear()
        self.turns += 1

    def holds(self, stored: Stored) -> bool:
        """Whether this very record is remembered, or another was before all that are."""
        if not self._kept or stored.seq > self._kept[-1].seq:
            return False
        at = stored.seq - self._kept[0].seq
        return at < 0 or self._kept[at] == stored

    def reaches(self, head: Head) -> bool:
        """Whether this head was the end of it once."""
        at = head.seq - self._kept[0].seq if self._kept else -1
        return 0 <= at < len(self._kept) and self._kept[at].head == head

    def after(self, head: Head) -> list[Stored] | None:
        """What follows a head, or None where nothing that is remembered does."""
        found = [stored for stored in self._kept if stored.seq > head.seq]
        if not found or found[0].seq != head.seq + 1 or link(head.hash, found[0].data) != found[0].hash:
            return None
        return found


class Healing:
    """Knows for each meeting what this node remembers, and puts it back where it was lost."""

    def __init__(self, redis: Link) -> None:
        self._redis = redis
        self._tails: dict[str, Tail] = {}
        self._opening: dict[str, asyncio.Task[None]] = {}

    def tail(self, meeting: str) -> Tail:
        """What is remembered of a meeting."""
        return self._tails.setdefault(meeting, Tail())

    def open_gate(self, meeting: str) -> None:
        """Begin to, unless it was begun."""
        if meeting not in self._opening or self._opening[meeting].done():
            self._opening[meeting] = asyncio.create_task(self._open(meeting), name=f"gate of {meeting}")

    async def close(self) -> None:
        """Leave the gates as they are."""
        for task in self._opening.values():
            task.cancel()
        await asyncio.gather(*self._opening.values(), return_exceptions=True)

    async def _open(self, meeting: str) -> None:
        """Put back what this node remembers, then let new records in; trouble leaves the gate closed."""
        with suppress(JournalError):
            await self.holds(meeting)
            await asyncio.sleep(LONGER_CHAINS_S)  # who has more puts it back in the meantime
            await self.let_in(meeting)

    async def let_in(self, meeting: str) -> None:
        """New records may follow what this run of Redis has."""
        run = await self._redis.info("replication", "master_replid")
        await self._redis.ask("SET", Keys(meeting).gate, run)

    async def finds(self, meeting: str, through: Link) -> bool:
        """Whether the last record that this node remembers is in Redis, as asked through some other link."""
        last = self.tail(meeting).last
        if last is None:
            return True
        found = await through.ask("XRANGE", Keys(meeting).chain, last.seq, last.seq)
        return bool(found) and stored(found[0]) == last

    async def holds(self, meeting: str) -> bool:
        """Whether Redis has all that this node remembers, once it was put back if need be; False is a fork."""
        for _ in range(TRIES):
            last = self.tail(meeting).last
            if last is None:
                return True
            there = await self._at(meeting, last.seq)
            if there is not None:
                return there == last
            if not await self._put_back(meeting):
                return False
        return False

    async def _at(self, meeting: str, seq: int) -> Stored | None:
        """What Redis has there; where that is news, it is sure to last."""
        question = ("XRANGE", Keys(meeting).chain, seq, seq)
        found = await self._redis.ask(*question)
        if found and not self.tail(meeting).holds(stored(found[0])):
            found, _ = await self._redis.ask_surely(question, ("SET", READ, ""))
        return stored(found[0]) if found else None

    async def _put_back(self, meeting: str) -> bool:
        """Whether what is missing follows what is there; it may have been put back by another node."""
        newest = await self._redis.ask("XREVRANGE", Keys(meeting).chain, "+", "-", "COUNT", 1)
        head = stored(newest[0]).head if newest else genesis(meeting)
        missing = self.tail(meeting).after(head)
        if missing is None:
            last = self.tail(meeting).last
            return last is None or last.seq <= head.seq
        drafts = [opened(record.data) for record in missing]
        await Attempt("restore", meeting, head, missing, drafts).through(self._redis)
        return True


def stored(entry: Any) -> Stored:
    """A record out of its entry in the stream."""
    try:
        place, (_, _, _, hash_, _, data) = entry
        return Stored(int(place.partition(b"-")[0]), hash_, data)
    except ValueError:
        raise DamagedJournal(f"the stream holds {entry!r}, which no Rostrum wrote") from None
