"""The meeting as the service tells it to a program, for the pages to be compared with."""

import asyncio
import csv
import math
import time
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from floor_client import FloorClient
from rostrum.demo import FILES
from tests.browser.service import Link

T = TypeVar("T")

with FILES.delegations.open(encoding="utf-8") as table:
    NAMES = {row["id"]: row for row in csv.DictReader(table)}


def name(delegation: str, language: str) -> str:
    """The name on the nameplate, as the meeting's own table has it."""
    return NAMES[delegation][f"name_{language}"]


def by_script(link: Link, act: Callable[[FloorClient], Awaitable[T]], lang: str = "en") -> T:
    """What a program does with somebody's link, beside the pages."""

    async def connected() -> T:
        async with FloorClient(link.url, link.token, lang=lang) as floor:
            return await act(floor)

    # Playwright's loop runs in this thread.
    with ThreadPoolExecutor(1) as other:
        return other.submit(asyncio.run, connected()).result()


def do(link: Link, kind: str, /, lang: str = "en", **fields: Any) -> Mapping[str, str]:
    """One command with somebody's link; what it made."""

    async def done(floor: FloorClient) -> Mapping[str, str]:
        return (await floor.do(kind, **fields)).made

    return by_script(link, done, lang)


@dataclass(frozen=True)
class Truth:
    """A view, and by how much the service's clock is ahead of this machine's."""

    view: Mapping[str, Any]
    ahead_ms: float

    @property
    def turn(self) -> Mapping[str, Any] | None:
        """Who has the floor, if anybody."""
        return self.view.get("turn")

    @property
    def waiting(self) -> list[str]:
        """The entries that wait, in the order in which they will be called."""
        entries = self.view["list"]["entries"].items()
        return [
            id_
            for id_, entry in sorted(entries, key=lambda one: (one[1]["place"], int(one[0][1:])))
            if entry["state"] == "waiting"
        ]

    def left_ms(self, at_ms: float) -> float:
        """The time left to the turn at a time of this machine, negative beyond the limit."""
        assert self.turn is not None, "the clock of nobody"
        since = self.turn.get("running_since_ms")
        running = 0 if since is None else at_ms + self.ahead_ms - since
        return float(self.turn["limit_ms"] - self.turn["used_ms"] - running)

    def clock_s(self, at_ms: float) -> int:
        """The same on a clock: to the limit rounded up, beyond it down."""
        return math.ceil(self.left_ms(at_ms) / 1000)

    def light(self, at_ms: float) -> str:
        """The light of the turn at a time of this machine (TN5)."""
        if self.turn is None:
            return "off"
        match self.turn["state"]:
            case "called":
                return "called"
            case "speaking":
                left = self.left_ms(at_ms)
                return "red" if left <= 0 else "amber" if left <= self.turn["warn_ms"] else "green"
            case _:
                return "paused"


def own(link: Link) -> Mapping[str, Any]:
    """What only this delegation is told just now."""

    async def seen(floor: FloorClient) -> Mapping[str, Any]:
        return floor.own

    return by_script(link, seen)


def truth(link: Link) -> Truth:
    """The meeting just now."""

    async def seen(floor: FloorClient) -> Truth:
        return Truth(floor.view, floor.server_now_ms() - time.time() * 1000)

    return by_script(link, seen)
