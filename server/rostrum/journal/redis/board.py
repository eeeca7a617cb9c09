"""The board: what each node says of itself for a few seconds, outside of every chain (PR1)."""

from typing import Final

from rostrum.journal.redis.link import SOON_S, Link

LIFETIME_MS: Final = 4_000
"""A node that says nothing for so long is gone, and what it said with it."""


class RedisBoard:
    """A `port.Board` of keys with a lifetime."""

    def __init__(self, link: Link) -> None:
        self._link = link

    async def post(self, meeting: str, node: str, said: bytes) -> None:
        await self._link.ask_all(
            (
                ("SET", _key(meeting, node), said, "PX", LIFETIME_MS),
                ("SADD", _nodes(meeting), node),
                ("PEXPIRE", _nodes(meeting), 10 * LIFETIME_MS),
            ),
            within_s=SOON_S,
        )

    async def others(self, meeting: str, node: str) -> tuple[bytes, ...]:
        known = sorted(name.decode() for name in await self._link.ask("SMEMBERS", _nodes(meeting)))
        beside = [name for name in known if name != node]
        if not beside:
            return ()
        said = await self._link.ask("MGET", *(_key(meeting, name) for name in beside))
        gone = [name for name, words in zip(beside, said, strict=True) if words is None]
        if gone:
            await self._link.ask("SREM", _nodes(meeting), *gone)
        return tuple(words for words in said if words is not None)


def _key(meeting: str, node: str) -> str:
    return f"rostrum:{{{meeting}}}:node:{node}"


def _nodes(meeting: str) -> str:
    return f"rostrum:{{{meeting}}}:nodes"
