"""The journal in Redis Streams: one stream a meeting, and beside it an index of command ids (see `keys`).

What several nodes must agree on is decided in append.lua, which runs alone: a record lands after the very head that it
was decided on, or not at all. So every node is equal; there is no leader, no lock and no lease.

Nothing is asked twice by itself. An append that got no answer is Unknown: whoever made it looks for its command id.
Where there are replicas, a record is acknowledged, and shown to anybody, once a majority of the data hosts has it:
who writes waits for them, and who reads what is new writes a word behind it and waits until they have that.
What a Redis has lost that was started anew, or was a replica until just now, is put back by `healing`.
"""

import asyncio
import secrets
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from typing import Final, Self

from rostrum.journal.chain import genesis, linked
from rostrum.journal.errors import ForkedJournal, JournalError
from rostrum.journal.port import (
    PAGE,
    Appended,
    Board,
    Conflict,
    Duplicate,
    Early,
    Fork,
    Gated,
    Head,
    Outcome,
    Skewed,
    Stored,
    Unknown,
)
from rostrum.journal.records import Draft, opened
from rostrum.journal.redis.address import Address
from rostrum.journal.redis.board import RedisBoard
from rostrum.journal.redis.clock import RedisClock
from rostrum.journal.redis.fitness import refuse_unfit
from rostrum.journal.redis.healing import LONGER_CHAINS_S, Healing, stored
from rostrum.journal.redis.keys import MEETINGS, READ, SECRET, Keys
from rostrum.journal.redis.link import ANSWER_S, SOON_S, Away, Link, Silent, Word
from rostrum.journal.redis.master import Master, OneRedis
from rostrum.journal.redis.script import SCRIPT, Attempt
from rostrum.journal.redis.sentinels import Sentinels
from rostrum.journal.redis.vault import RedisVault
from rostrum.journal.vault import Vault

BLOCK_MS: Final = 1_000
FRESH_S: Final = 1.0
"""How long Redis's clock is estimated before it is asked again."""

RETRY_S: Final = 0.2


class RedisJournal:
    """A `port.Journal` that several nodes share."""

    def __init__(self, address: Address, master: Master) -> None:
        self._address, self._master = address, master
        self._link = Link(address, master)
        self._clock = RedisClock()
        self._vault = RedisVault(self._link, self._clock)
        self._healing = Healing(self._link)
        self._asked_at = 0.0
        self._asking: asyncio.Task[None] | None = None
        self._closed = asyncio.Event()

    @classmethod
    async def open(cls, address: str, *, allow_unsafe: bool = False) -> Self:
        """Connect; raises UnfitRedis where it can't keep the promise, Away where nobody answers."""
        where = Address.read(address)
        if where.master:
            master: Master = await Sentinels.open(where)
        else:
            master = OneRedis(where.places[0])
        journal = cls(where, master)
        try:
            if not allow_unsafe:
                await refuse_unfit(where, master)
            await journal._link.ask("SCRIPT", "LOAD", SCRIPT)
            await journal._ask_the_time()
        except BaseException:
            await journal.close()
            raise
        return journal

    async def now(self) -> int:
        """Clocks go on while Redis is away: what is known of its time is told at once, and asked for beside."""
        self._refuse_closed()
        stale = asyncio.get_running_loop().time() - self._asked_at > FRESH_S
        if stale and (self._asking is None or self._asking.done()):
            self._asking = asyncio.create_task(self._refresh(), name="the time of Redis")
        return self._clock.now()

    async def append(self, meeting: str, head: Head, drafts: Sequence[Draft]) -> Outcome:
        new = linked(meeting, head, drafts)
        try:
            answer = await Attempt("append", meeting, head, new, drafts).through(self._link)
        except Silent:
            return Unknown()
        match answer:
            case [b"OK"]:
                self._healing.tail(meeting).take(new)
                return Appended(new)
            case [b"DUPLICATE", bytes(command), *_]:
                done = await self.find(meeting, command.decode())
                return Duplicate(command.decode(), done) if done else Unknown()
            case [b"CONFLICT", int(seq), bytes(hash_)]:
                return Conflict(Head(seq, hash_))
            case [b"FORK", int(seq), bytes(hash_)]:
                if self._healing.tail(meeting).reaches(head) and await self._healing.holds(meeting):
                    return Gated()  # what this node decided on was missing, and is there again
                self._healing.tail(meeting).forget()
                return Fork(Head(seq, hash_))
            case [b"EARLY", int(now)]:
                return Early(now)
            case [b"SKEWED", int(now)]:
                self._clock.doubt()
                await self._ask_the_time()
                return Skewed(now)
            case [b"GATED"]:
                self._healing.open_gate(meeting)
                return Gated()
            case _:
                raise JournalError(f"append.lua answered {answer!r}, which this Rostrum doesn't know")

    async def head(self, meeting: str) -> Head:
        newest = await self._sure(meeting, ("XREVRANGE", Keys(meeting).chain, "+", "-", "COUNT", 1), self._link)
        return newest[0].head if newest else genesis(meeting)

    async def read(self, meeting: str, after: int, limit: int = PAGE) -> list[Stored]:
        question = ("XRANGE", Keys(meeting).chain, f"({after}-0", "+", "COUNT", limit)
        found = await self._sure(meeting, question, self._link)
        self._healing.tail(meeting).take(found)
        return found

    async def follow(self, meeting: str, after: int) -> AsyncIterator[Stored]:
        """Blocking reads, on a connection of their own; trouble is waited out, since nothing is lost by it.

        Whether what was given out before is still there is asked again each time, at least once a second.
        """
        turns = self._healing.tail(meeting).turns
        bell = Link(self._address, self._master)
        waiting_s = ANSWER_S + BLOCK_MS / 1_000
        try:
            while not self._closed.is_set():
                try:
                    question = ("XREAD", "COUNT", PAGE, "BLOCK", BLOCK_MS, "STREAMS", Keys(meeting).chain, f"{after}-0")
                    answer = await bell.ask(*question, within_s=waiting_s)
                    found = [stored(entry) for _, entries in answer or () for entry in entries]
                    await self._refuse_fork(meeting, turns, bell)
                    if found and self._master.replicas:
                        again = ("XRANGE", Keys(meeting).chain, found[0].seq, found[-1].seq)
                        found = await self._sure(meeting, again, bell)
                    self._healing.tail(meeting).take(found)
                except (Away, Silent):
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self._closed.wait(), RETRY_S)
                    continue
                for record in found:
                    after = record.seq
                    yield record
        finally:
            await bell.close()

    async def find(self, meeting: str, command: str) -> Stored | None:
        keys = Keys(meeting)
        seq = await self._link.ask("HGET", keys.commands, command)
        if seq is None:
            return None
        place = seq.decode()
        found = await self._sure(meeting, ("XRANGE", keys.chain, place, place), self._link)
        return found[0] if found else None

    async def meetings(self) -> tuple[str, ...]:
        return tuple(sorted(meeting.decode() for meeting in await self._link.ask("SMEMBERS", MEETINGS)))

    async def secret(self) -> bytes:
        _, kept = await self._link.ask_surely(("SET", SECRET, secrets.token_bytes(32), "NX"), ("GET", SECRET))
        assert isinstance(kept, bytes), "it was set just now"
        return kept

    @property
    def vault(self) -> Vault:
        return self._vault

    @property
    def board(self) -> Board:
        """Where its nodes tell each other of themselves."""
        return RedisBoard(self._link)

    async def adopt(self, meeting: str, records: Sequence[Stored]) -> None:
        """Keep a meeting from now on that another journal has kept; raises JournalError if it is here already."""
        for page in (records[at : at + PAGE] for at in range(0, len(records), PAGE)):
            first = page[0].seq == 1
            head = genesis(meeting) if first else records[page[0].seq - 2].head
            drafts = [opened(one.data) for one in page]
            if await Attempt("restore", meeting, head, page, drafts).through(self._link) != [b"OK"]:
                raise JournalError(
                    f"the meeting {meeting} is in Redis at {self._address} already; choose another number"
                )
        await self._healing.let_in(meeting)

    async def close(self) -> None:
        self._closed.set()
        if self._asking is not None:
            self._asking.cancel()
        await self._healing.close()
        await self._link.close()
        await self._master.close()

    async def _sure(self, meeting: str, question: Sequence[Word], through: Link) -> list[Stored]:
        """The records that Redis answers with; raises Silent where some of them are not sure to last."""
        found = [stored(entry) for entry in await through.ask(*question)]
        tail = self._healing.tail(meeting)
        if self._master.replicas and not all(tail.holds(record) for record in found):
            entries, _ = await through.ask_surely(question, ("SET", READ, ""))
            found = [stored(entry) for entry in entries]
        return found

    async def _refuse_fork(self, meeting: str, turns: int, bell: Link) -> None:
        """Raise ForkedJournal if what was given out isn't there, and nobody puts it back."""
        tail = self._healing.tail(meeting)
        if not await self._healing.finds(meeting, bell) and not await self._healing.holds(meeting):
            await asyncio.sleep(LONGER_CHAINS_S)  # for a node that remembers more
            if not await self._healing.holds(meeting):
                tail.forget()
        if tail.turns == turns:
            return
        raise ForkedJournal(f"meeting {meeting}: another history lies in Redis than the one that was read from it")

    async def _refresh(self) -> None:
        with suppress(JournalError):
            await self._ask_the_time()

    async def _ask_the_time(self) -> None:
        reached = self._link.place
        seconds, micros = await self._link.ask("TIME", within_s=SOON_S)
        if self._link.place != reached:
            self._clock.doubt()
        self._clock.heard(int(seconds) * 1_000_000 + int(micros))
        self._asked_at = asyncio.get_running_loop().time()

    def _refuse_closed(self) -> None:
        if self._closed.is_set():
            raise JournalError("this journal is closed")
