"""The sentinels: several watchers of one master, believed only as a majority that spoke just now.

Theory
  Each sentinel is asked four times a second what it knows of the master. A sentinel that holds the master for down, or
  answered no question of the last FRESH_S, doesn't vouch for anybody. Where a majority of all the sentinels there are
  vouches for one place, that is the master; else nobody is, and nothing is acknowledged until they agree again.

  FRESH_S is below the shortest `down-after-milliseconds` that is taken (see `fitness`). So a node that was cut off
  together with an old master has stopped before the sentinels on the other side can make a new one.
"""

import asyncio
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from typing import Final, Self

import structlog
from msgspec import Struct
from msgspec.structs import replace

from rostrum.journal.errors import JournalError
from rostrum.journal.redis.address import Address, Place
from rostrum.journal.redis.link import Away, Link, RefusedByRedis
from rostrum.journal.redis.master import OneRedis

LOOK_S: Final = 0.25
ANSWER_S: Final = 1.0
FRESH_S: Final = 1.5
LEAST_HOSTS: Final = 3
"""With fewer there is no majority that survives the loss of one."""

DOUBTS: Final = frozenset({"s_down", "o_down", "failover_in_progress", "disconnected"})

log = structlog.get_logger(__name__)


class Testimony(Struct, frozen=True):
    """What one sentinel says of the master."""

    master: Place
    vouches: bool
    sentinels: int
    """How many there are, this one counted."""
    data_hosts: int
    """The master and the replicas that it knows of, also those that are away."""
    down_after_ms: int
    asked_at: float
    """It was true at some moment since."""

    @classmethod
    def of(cls, watched: Sequence[bytes], current: Sequence[bytes], asked_at: float) -> "Testimony":
        """Read the answers to SENTINEL MASTER and to GET-MASTER-ADDR-BY-NAME, which names a new one sooner."""
        said = _fields(watched)
        master = Place(current[0].decode(), int(current[1]))
        return cls(
            master,
            vouches=master != Place(said["ip"], int(said["port"])) or DOUBTS.isdisjoint(said["flags"].split(",")),
            sentinels=1 + int(said["num-other-sentinels"]),
            data_hosts=1 + int(said["num-slaves"]),
            down_after_ms=int(said["down-after-milliseconds"]),
            asked_at=asked_at,
        )


class Sentinels:
    """A `master.Master` that the sentinels tell of."""

    def __init__(self, address: Address) -> None:
        self.name: Final = address.master
        self.named: Final = len(address.places)
        """How many sentinels the address names."""
        asking = replace(address, number=0)
        self._links = {place: Link(asking, OneRedis(place), role=b"sentinel") for place in address.places}
        self.heard: dict[Place, Testimony] = {}
        """The last that each said."""
        self._troubles: dict[Place, str] = {}
        self._watching: list[asyncio.Task[None]] = []
        self._disputed = False

    @classmethod
    async def open(cls, address: Address) -> Self:
        """Ask all of them once, and watch them from then on."""
        sentinels = cls(address)
        await asyncio.gather(*(sentinels._ask(place) for place in address.places))
        sentinels._watching = [
            asyncio.create_task(sentinels._watch(place), name=f"sentinel {place}") for place in address.places
        ]
        return sentinels

    def place(self) -> Place:
        vouching = self._vouching()
        for place, count in vouching.most_common(1):
            if 2 * count > self.count:
                self._note(place)
                return place
        self._note(None)
        raise Away(f"nothing is accepted until a majority of {self.count} sentinels agrees: {self._told(vouching)}")

    @property
    def count(self) -> int:
        """How many sentinels there are, as far as anybody knows."""
        return max(self.named, *(said.sentinels for said in self.heard.values()), 0)

    @property
    def data_hosts(self) -> int:
        """How many Redis servers there are, as far as anybody knows."""
        return max((said.data_hosts for said in self.heard.values()), default=0)

    @property
    def replicas(self) -> int:
        return max(self.data_hosts, LEAST_HOSTS) // 2

    async def data_places(self) -> tuple[Place, ...]:
        """The master, then each replica that a sentinel knows of; raises Away."""
        master = self.place()
        for link in self._links.values():
            with suppress(JournalError):
                answer = await link.ask("SENTINEL", "REPLICAS", self.name, within_s=ANSWER_S)
                replicas = [_fields(fields) for fields in answer]
                return master, *(Place(said["ip"], int(said["port"])) for said in replicas)
        raise Away(f"no sentinel answers for {self.name!r}")

    async def close(self) -> None:
        for task in self._watching:
            task.cancel()
        await asyncio.gather(*self._watching, return_exceptions=True)
        for link in self._links.values():
            await link.close()

    def _vouching(self) -> Counter[Place]:
        now = asyncio.get_running_loop().time()
        return Counter(said.master for said in self.heard.values() if said.vouches and now - said.asked_at < FRESH_S)

    def _told(self, vouching: Counter[Place]) -> str:
        """What they say of the master instead."""
        troubles = [said for _, said in sorted(self._troubles.items())]
        vouched = [f"{count} for {place}" for place, count in sorted(vouching.items())]
        return "; ".join((*troubles, *vouched)) or "none of them vouches for a master"

    def _note(self, place: Place | None) -> None:
        if self._disputed is not (place is None):
            self._disputed = place is None
            log.warning("the sentinels disagree" if self._disputed else "the sentinels agree", master=str(place or ""))

    async def _watch(self, place: Place) -> None:
        while True:
            await asyncio.sleep(LOOK_S)
            await self._ask(place)

    async def _ask(self, place: Place) -> None:
        asked_at = asyncio.get_running_loop().time()
        questions = (("SENTINEL", "MASTER", self.name), ("SENTINEL", "GET-MASTER-ADDR-BY-NAME", self.name))
        try:
            watched, current = await self._links[place].ask_all(questions, ANSWER_S)
        except JournalError as error:
            self._troubles[place] = str(error)  # and what it said last grows old
            return
        refusals = [str(answer) for answer in (watched, current) if isinstance(answer, RefusedByRedis)]
        if refusals:
            self._troubles[place] = f"{refusals[0]} ({self.name})"
            self.heard.pop(place, None)
        else:
            self._troubles.pop(place, None)
            self.heard[place] = Testimony.of(watched, current, asked_at)


def _fields(answer: Sequence[bytes]) -> dict[str, str]:
    """A flat answer of names and values."""
    return {name.decode(): value.decode() for name, value in zip(answer[::2], answer[1::2], strict=True)}
