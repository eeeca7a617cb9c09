"""What a Redis must be set to so that it can keep the journal's promise; each wrong setting is named with its cure."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Final

from rostrum.journal.errors import JournalError
from rostrum.journal.redis.address import Address
from rostrum.journal.redis.link import Away, Link, RefusedByRedis
from rostrum.journal.redis.master import Master, OneRedis
from rostrum.journal.redis.sentinels import LEAST_HOSTS, Sentinels

WANTED: Final = {"appendonly": "yes", "appendfsync": "always", "maxmemory-policy": "noeviction"}
"""Everything that was acknowledged is in a file on the disk, and nothing is thrown away for want of memory."""

FEWEST_REPLICAS: Final = "min-replicas-to-write"
"""A master that was cut off from the others takes nothing any more, whoever asks it."""

SHORTEST_DOWN_AFTER_MS: Final = 2_000
"""A busy machine is silent for a second without being dead; and a node has to notice first (`sentinels`)."""

OLDEST: Final = (6, 2)


class UnfitRedis(JournalError):
    """This Redis would lose what it has acknowledged."""


async def refuse_unfit(address: Address, master: Master) -> None:
    """Raise UnfitRedis with every setting to change, or where a server is too old; Away where nobody answers.

    Of replicas, those are looked at that can be reached: one that is away must not keep a node from starting.
    """
    match master:
        case Sentinels():
            here, *replicas = await master.data_places()
            wanted = WANTED | {FEWEST_REPLICAS: str(master.replicas)}
            amiss = [
                *_amiss_in_watch(master),
                *await _amiss_at(Link(address, OneRedis(here)), f"{here}: ", wanted),
            ]
            for place in replicas:
                with suppress(Away):
                    amiss += await _amiss_at(Link(address, OneRedis(place), role=b"slave"), f"{place}: ", wanted)
        case _:
            amiss = await _amiss_at(Link(address, master), "", WANTED)
    if amiss:
        raise UnfitRedis(
            "this Redis can't keep what it acknowledges: " + "; ".join(amiss) + "; or take --allow-unsafe for a trial"
        )


def _amiss_in_watch(sentinels: Sentinels) -> Iterator[str]:
    """What is wrong with the sentinels and what they watch."""
    if sentinels.count < LEAST_HOSTS:
        yield f"sentinels: there are {sentinels.count}; run {LEAST_HOSTS} or more"
    if 2 * sentinels.named <= sentinels.count:
        yield f"the address names {sentinels.named} of {sentinels.count} sentinels; name all of them"
    if sentinels.data_hosts < LEAST_HOSTS:
        yield f"data hosts: there are {sentinels.data_hosts}, the master counted; run {LEAST_HOSTS} or more"
    for place, said in sorted(sentinels.heard.items()):
        if said.down_after_ms < SHORTEST_DOWN_AFTER_MS:
            yield (
                f"sentinel {place}: down-after-milliseconds is {said.down_after_ms}; "
                f"set it to {SHORTEST_DOWN_AFTER_MS} or more"
            )


async def _amiss_at(link: Link, where: str, wanted: dict[str, str]) -> list[str]:
    """What is wrong with the settings of one Redis."""
    try:
        version = await link.info("server", "redis_version")
        answers = await link.ask_all([("CONFIG", "GET", name) for name in wanted])
    finally:
        await link.close()
    amiss = []
    if tuple(int(part) for part in version.split(".")[:2]) < OLDEST:
        amiss.append(f"{where}Redis {version} is too old; 6.2 or newer is needed")
    for (name, right), answer in zip(wanted.items(), answers, strict=True):
        if isinstance(answer, RefusedByRedis):
            raise UnfitRedis(f"this user may not read Redis's settings; allow CONFIG GET ({answer})")
        found = answer[1].decode() if answer else ""
        if name == FEWEST_REPLICAS:
            if int(found or 0) < int(right):
                amiss.append(f"{where}{name} is {found or 'not set'}; set it to {right}")
        elif found != right:
            amiss.append(f"{where}{name} is {found or 'not set'}; set it to {right}")
    return amiss
