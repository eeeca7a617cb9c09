"""The vault in Redis (PV3), beside the chains and outside of them.

Erased content leaves the memory at once; it leaves Redis's append-only file when that is written anew, which is asked
for with each erasure and takes Redis a moment.
"""

from contextlib import suppress

from rostrum.journal.redis.clock import RedisClock
from rostrum.journal.redis.keys import Keys
from rostrum.journal.redis.link import Link, RefusedByRedis
from rostrum.journal.vault import SALT_BYTES, Seal, Sealed


class RedisVault:
    """A `vault.Vault` through the journal's own link."""

    def __init__(self, link: Link, clock: RedisClock) -> None:
        self._link = link
        self._clock = clock

    async def put(self, meeting: str, content: bytes) -> Seal:
        sealed, keys = Sealed.new(content), Keys(meeting)
        await self._link.ask_surely(
            ("HSET", keys.vault, sealed.seal, sealed.salt + sealed.content),
            ("ZADD", keys.sealed, self._clock.now(), sealed.seal),
        )
        return sealed.seal

    async def get(self, meeting: str, seal: Seal) -> bytes | None:
        kept = await self._link.ask("HGET", Keys(meeting).vault, seal)
        return None if kept is None else Sealed(kept[:SALT_BYTES], kept[SALT_BYTES:]).opened(seal)

    async def erase(self, meeting: str, seal: Seal) -> bool:
        keys = Keys(meeting)
        gone, _ = await self._link.ask_surely(("HDEL", keys.vault, seal), ("ZREM", keys.sealed, seal))
        if gone:
            with suppress(RefusedByRedis):  # it is being written anew just now, and will be again
                await self._link.ask("BGREWRITEAOF")
        return bool(gone)

    async def seals(self, meeting: str, until: int) -> tuple[Seal, ...]:
        found = await self._link.ask("ZRANGEBYSCORE", Keys(meeting).sealed, "-inf", until)
        return tuple(sorted(seal.decode() for seal in found))
