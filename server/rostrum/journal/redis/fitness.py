"""What a Redis must be set to so that it can keep the journal's promise; each wrong setting is named with its cure."""

from typing import Final

from rostrum.journal.errors import JournalError
from rostrum.journal.redis.link import Link

WANTED: Final = {"appendonly": "yes", "appendfsync": "always", "maxmemory-policy": "noeviction"}
"""Everything that was acknowledged is in a file on the disk, and nothing is thrown away for want of memory."""

OLDEST: Final = (6, 2)


class UnfitRedis(JournalError):
    """This Redis would lose what it has acknowledged."""


async def refuse_unfit(link: Link) -> None:
    """Raise UnfitRedis with every setting to change, or where Redis is too old."""
    said = (await link.ask("INFO", "server")).decode()
    version = next(line.partition(":")[2] for line in said.splitlines() if line.startswith("redis_version:"))
    amiss = []
    if tuple(int(part) for part in version.split(".")[:2]) < OLDEST:
        amiss.append(f"Redis {version} is too old; 6.2 or newer is needed")
    answers = await link.ask_all([("CONFIG", "GET", name) for name in WANTED])
    for (name, wanted), answer in zip(WANTED.items(), answers, strict=True):
        if isinstance(answer, Exception):
            raise UnfitRedis(f"this user may not read Redis's settings; allow CONFIG GET ({answer})")
        found = answer[1].decode() if answer else ""
        if found != wanted:
            amiss.append(f"{name} is {found or 'not set'}; set it to {wanted}")
    if amiss:
        raise UnfitRedis(
            "this Redis can't keep what it acknowledges: " + "; ".join(amiss) + "; or take --allow-unsafe for a trial"
        )
