"""The journal in Redis Streams: one stream a meeting, and beside it an index of command ids (see `keys`).

What several nodes must agree on is decided in append.lua, which runs alone: a record lands after the very head that it
was decided on, or not at all. So every node is equal; there is no leader, no lock and no lease.

Nothing is asked twice by itself. An append that got no answer is Unknown: whoever made it looks for its command id.
A Redis that was started anew may lack what it had acknowledged last, so its gate is closed until a node has waited for
longer chains and looked into its own: what is missing is put back, and only then new records are let in.
"""

import asyncio
import secrets
from collections import deque
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from hashlib import sha1
from pathlib import Path
from typing import Any, Final, Self

from redis import exceptions

from rostrum.journal.chain import genesis, linked
from rostrum.journal.errors import DamagedJournal, JournalError
from rostrum.journal.port import (
    PAGE,
    SKEW_MS,
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
from rostrum.journal.redis.keys import MEETINGS, SECRET, Keys
from rostrum.journal.redis.link import CONNECT_S, Link, Silent, UnknownScript, Word, connection_to
from rostrum.journal.redis.vault import RedisVault
from rostrum.journal.vault import Vault

SCRIPT: Final = Path(__file__).with_name("append.lua").read_text(encoding="utf-8")
DIGEST: Final = sha1(SCRIPT.encode(), usedforsecurity=False).hexdigest()
BLOCK_MS: Final = 1_000
FRESH_S: Final = 1.0
"""How long Redis's clock is estimated before it is asked again."""

LONGER_CHAINS_S: Final = 2.0
"""How long a gate stays closed for nodes that may have more than this one."""

REMEMBERED: Final = 2_000
"""Records of a meeting that a node could put back; a morning has some three hundred."""

RETRY_S: Final = 0.2


class RedisJournal:
    """A `port.Journal` that several nodes share."""

    def __init__(self, address: Address) -> None:
        self._address = address
        self._link = Link(address)
        self._clock = RedisClock()
        self._vault = RedisVault(self._link, self._clock)
        self._asked_at = 0.0
        self._asking: asyncio.Task[None] | None = None
        self._recent: dict[str, deque[Stored]] = {}
        self._opening: dict[str, asyncio.Task[None]] = {}
        self._closed = asyncio.Event()

    @classmethod
    async def open(cls, address: str, *, allow_unsafe: bool = False) -> Self:
        """Connect; raises UnfitRedis where it can't keep the promise, Away where nobody answers."""
        journal = cls(Address.read(address))
        try:
            if not allow_unsafe:
                await refuse_unfit(journal._link)
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
            answer = await self._run(_Attempt("append", meeting, head, new, drafts))
        except Silent:
            return Unknown()
        match answer:
            case [b"OK"]:
                self._remember(meeting, new)
                return Appended(new)
            case [b"DUPLICATE", bytes(command), seq, bytes(hash_), bytes(data)]:
                return Duplicate(command.decode(), Stored(int(seq), hash_, data))
            case [b"CONFLICT", int(seq), bytes(hash_)]:
                return Conflict(Head(seq, hash_))
            case [b"FORK", int(seq), bytes(hash_)]:
                return Fork(Head(seq, hash_))
            case [b"EARLY", int(now)]:
                return Early(now)
            case [b"SKEWED", int(now)]:
                await self._ask_the_time()
                return Skewed(now)
            case [b"GATED"]:
                self._open_gate(meeting)
                return Gated()
            case _:
                raise JournalError(f"append.lua answered {answer!r}, which this Rostrum doesn't know")

    async def head(self, meeting: str) -> Head:
        newest = await self._link.ask("XREVRANGE", Keys(meeting).chain, "+", "-", "COUNT", 1)
        return _stored(newest[0]).head if newest else genesis(meeting)

    async def read(self, meeting: str, after: int, limit: int = PAGE) -> list[Stored]:
        entries = await self._link.ask("XRANGE", Keys(meeting).chain, f"({after}-0", "+", "COUNT", limit)
        found = [_stored(entry) for entry in entries]
        self._remember(meeting, found)
        return found

    async def follow(self, meeting: str, after: int) -> AsyncIterator[Stored]:
        """Blocking reads, on a connection of their own; trouble is waited out, since nothing is lost by it."""
        connection = connection_to(self._address)
        try:
            while not self._closed.is_set():
                try:
                    async with asyncio.timeout(CONNECT_S):
                        await connection.connect()  # type: ignore[no-untyped-call]  # as in link
                    async with asyncio.timeout(CONNECT_S + BLOCK_MS / 1_000):
                        await connection.send_command(
                            *("XREAD", "BLOCK", BLOCK_MS, "STREAMS", Keys(meeting).chain, f"{after}-0"),
                            check_health=False,
                        )
                        answer = await connection.read_response()
                except (exceptions.RedisError, OSError, TimeoutError):
                    await connection.disconnect(nowait=True)
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self._closed.wait(), RETRY_S)
                    continue
                found = [_stored(entry) for _, entries in answer or () for entry in entries]
                self._remember(meeting, found)
                for stored in found:
                    after = stored.seq
                    yield stored
        finally:
            await connection.disconnect(nowait=True)

    async def find(self, meeting: str, command: str) -> Stored | None:
        keys = Keys(meeting)
        seq = await self._link.ask("HGET", keys.commands, command)
        if seq is None:
            return None
        place = seq.decode()
        return _stored((await self._link.ask("XRANGE", keys.chain, place, place))[0])

    async def meetings(self) -> tuple[str, ...]:
        return tuple(sorted(meeting.decode() for meeting in await self._link.ask("SMEMBERS", MEETINGS)))

    async def secret(self) -> bytes:
        await self._link.ask("SET", SECRET, secrets.token_bytes(32), "NX")
        kept: bytes = await self._link.ask("GET", SECRET)
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
            answer = await self._run(_Attempt("restore", meeting, head, page, [opened(one.data) for one in page]))
            if answer != [b"OK"]:
                raise JournalError(
                    f"the meeting {meeting} is in Redis at {self._address} already; choose another number"
                )
        await self._let_in(meeting)

    async def close(self) -> None:
        self._closed.set()
        for task in (*self._opening.values(), *([self._asking] if self._asking is not None else [])):
            task.cancel()
        await self._link.close()

    # The gate

    def _open_gate(self, meeting: str) -> None:
        if meeting not in self._opening or self._opening[meeting].done():
            self._opening[meeting] = asyncio.create_task(self._heal(meeting), name=f"gate of {meeting}")

    async def _heal(self, meeting: str) -> None:
        """Put back what this node remembers and Redis lost, then let new records in; trouble leaves the gate closed."""
        with suppress(JournalError):
            await self._restore(meeting)
            await asyncio.sleep(LONGER_CHAINS_S)  # who has more puts it back in the meantime
            await self._let_in(meeting)

    async def _let_in(self, meeting: str) -> None:
        said = (await self._link.ask("INFO", "replication")).decode()
        run = next(line.partition(":")[2] for line in said.split("\r\n") if line.startswith("master_replid:"))
        await self._link.ask("SET", Keys(meeting).gate, run)

    async def _restore(self, meeting: str) -> None:
        head = await self.head(meeting)
        missing = [stored for stored in self._recent.get(meeting, ()) if stored.seq > head.seq]
        if missing and missing[0].seq == head.seq + 1:
            drafts = [opened(stored.data) for stored in missing]
            await self._run(_Attempt("restore", meeting, head, missing, drafts))

    def _remember(self, meeting: str, records: Sequence[Stored]) -> None:
        kept = self._recent.setdefault(meeting, deque(maxlen=REMEMBERED))
        for stored in records:
            if kept and stored.seq != kept[-1].seq + 1:
                if stored.seq <= kept[-1].seq:
                    continue
                kept.clear()
            kept.append(stored)

    # Asking

    async def _run(self, attempt: "_Attempt") -> Any:
        words = attempt.words()
        try:
            return await self._link.ask("EVALSHA", DIGEST, 4, *words)
        except UnknownScript:
            return await self._link.ask("EVAL", SCRIPT, 4, *words)

    async def _refresh(self) -> None:
        with suppress(JournalError):
            await self._ask_the_time()

    async def _ask_the_time(self) -> None:
        seconds, micros = await self._link.ask("TIME")
        self._clock.heard(int(seconds) * 1_000_000 + int(micros))
        self._asked_at = asyncio.get_running_loop().time()

    def _refuse_closed(self) -> None:
        if self._closed.is_set():
            raise JournalError("this journal is closed")


class _Attempt:
    """What append.lua is given."""

    def __init__(
        self, how: str, meeting: str, head: Head, records: Sequence[Stored], drafts: Sequence[Draft | Any]
    ) -> None:
        self._how, self._meeting, self._head = how, meeting, head
        self._records, self._drafts = records, drafts

    def words(self) -> list[Word]:
        """Its keys, then its arguments."""
        keys = Keys(self._meeting)
        words: list[Word] = [keys.chain, keys.commands, keys.gate, MEETINGS, self._how, self._meeting]
        words += [self._head.seq, self._head.hash, genesis(self._meeting).hash, SKEW_MS]
        for draft, stored in zip(self._drafts, self._records, strict=True):
            words += [draft.id, draft.at, "" if draft.not_before is None else draft.not_before]
            words += [stored.hash, stored.data]
        return words


def _stored(entry: Any) -> Stored:
    """A record out of its entry in the stream."""
    try:
        place, (_, _, _, hash_, _, data) = entry
        return Stored(int(place.partition(b"-")[0]), hash_, data)
    except ValueError:
        raise DamagedJournal(f"the stream holds {entry!r}, which no Rostrum wrote") from None
