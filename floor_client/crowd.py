"""Many watching clients in one process: does each see the same, and how far apart."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from floor_client.client import FloorClient
from floor_client.outcomes import Ended

AT_ONCE: Final = 50
"""Connections that are being opened at the same time."""

SETTLE_S: Final = 5
"""How long the last may take to see what the first has seen."""


@dataclass(frozen=True)
class Spread:
    """How long after the first client the others had a publication, in ms."""

    p50: float
    p99: float
    last: float


@dataclass(frozen=True)
class Result:
    """How a crowd did; `failures` counts the clients that never came in by the reason they were given."""

    clients: int
    connected: int
    converged: int
    seq: int
    publications: int
    spread_ms: Spread | None
    failures: dict[str, int]


class Crowd:
    """So many clients of one meeting, all with the same token."""

    def __init__(self, url: str | Sequence[str], token: str, size: int) -> None:
        self._members = [FloorClient(url, token, name="floor load", connect_within=30) for _ in range(size)]
        self._in: list[FloorClient] = []
        self._failures: Counter[str] = Counter()
        self._receipts: defaultdict[int, list[float]] = defaultdict(list)

    async def watch(self, seconds: float) -> Result:
        """All come in, watch for so long once they are in, and go."""
        door = asyncio.Semaphore(AT_ONCE)
        try:
            await asyncio.gather(*(self._enter(member, door) for member in self._members))
            reading = [asyncio.create_task(self._read(member)) for member in self._in]
            await asyncio.sleep(seconds if self._in else 0)
            await self._settle()
            for task in reading:
                task.cancel()
            return self._result()
        finally:
            await asyncio.gather(*(member.close() for member in self._members))

    async def _enter(self, member: FloorClient, door: asyncio.Semaphore) -> None:
        async with door:
            try:
                await member.open()
            except (ConnectionError, Ended) as error:
                self._failures[str(error)] += 1
            else:
                self._in.append(member)

    async def _read(self, member: FloorClient) -> None:
        first = member.seq
        with contextlib.suppress(Ended):
            async for _ in member.views():
                if member.seq > first:
                    self._receipts[member.seq].append(time.perf_counter())

    async def _settle(self) -> None:
        """Gives the last the time to see what the first has seen."""
        newest = max((member.seq for member in self._in), default=0)
        with contextlib.suppress(TimeoutError, Ended):
            async with asyncio.timeout(SETTLE_S):
                for member in self._in:
                    await member.until(partial(_reached, member, newest))

    def _result(self) -> Result:
        newest = max(self._in, key=lambda member: member.seq, default=None)
        late = [1000 * (at - min(times)) for times in self._receipts.values() for at in sorted(times)[1:]]
        return Result(
            clients=len(self._members),
            connected=len(self._in),
            converged=sum(newest is not None and member.view == newest.view for member in self._in),
            seq=newest.seq if newest else 0,
            publications=len(self._receipts),
            spread_ms=_spread(late),
            failures=dict(self._failures),
        )


def _reached(member: FloorClient, seq: int) -> bool:
    return member.seq >= seq


def _spread(late: Sequence[float]) -> Spread | None:
    if not late:
        return None
    ordered = sorted(late)
    at = [ordered[min(len(ordered) - 1, int(share * len(ordered)))] for share in (0.5, 0.99)]
    return Spread(p50=round(at[0], 2), p99=round(at[1], 2), last=round(ordered[-1], 2))
