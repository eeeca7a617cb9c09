"""How long to wait before another connection."""

from __future__ import annotations

from typing import Final

FIRST_MS: Final = 500
SLOWEST_MS: Final = 15_000


def delay_ms(tries: int, chance: float, after_ms: int = 0) -> int:
    """The wait before the next try, after `tries` that failed in a row; `chance` is from 0 to below 1.

    Any moment up to a ceiling that doubles with each try is as good as any other ("full jitter"), so that a crowd
    which was dropped at once doesn't come back at once. `after_ms` is what the service asked for, and comes on top.
    """
    ceiling = min(SLOWEST_MS, FIRST_MS * 2 ** min(tries, 16))
    return after_ms + int(chance * ceiling)
