"""Limits: token buckets for those who send too much, and the numbers that stand before a flood."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

KNOWN: Final = 10_000


@dataclass(frozen=True)
class Rate:
    """At most `burst` at once, and `per_second` in the long run."""

    burst: float
    per_second: float


HANDSHAKES: Final = Rate(burst=3_000, per_second=500)
"""New connections of one address; high, since a whole conference hall may sit behind one."""

TOKENS: Final = Rate(burst=2_000, per_second=100)
"""Tokens tried by one address: a hall full of delegates at ten o'clock; guessing 128 bits is hopeless at any rate."""


def frames(per_second: int) -> Rate:
    """Frames of one connection, and commands of one link: a script that conducts passes, a stuck key doesn't."""
    return Rate(burst=4 * per_second, per_second=per_second)


class Bucket:
    """A bucket of tokens, filled as time goes by."""

    __slots__ = ("_at", "_rate", "_tokens")

    def __init__(self, rate: Rate, now: float) -> None:
        self._rate = rate
        self._tokens = rate.burst
        self._at = now

    def take(self, now: float) -> bool:
        """Take one token at `now` (seconds of a clock that never goes back); False if there is none."""
        self._fill(now)
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True

    def owe(self, now: float) -> float:
        """Take one token even if there is none; the seconds to wait until it is paid for."""
        self._fill(now)
        self._tokens -= 1
        return max(0.0, -self._tokens / self._rate.per_second)

    def _fill(self, now: float) -> None:
        self._tokens = min(self._rate.burst, self._tokens + (now - self._at) * self._rate.per_second)
        self._at = now


class Buckets:
    """One bucket for each address or link, for those seen last."""

    def __init__(self, rate: Rate, known: int = KNOWN) -> None:
        self._rate = rate
        self._known = known
        self._buckets: OrderedDict[str, Bucket] = OrderedDict()

    def take(self, name: str, now: float) -> bool:
        """Take one token of this name; False if it has none left."""
        return self._bucket(name, now).take(now)

    def owe(self, name: str, now: float) -> float:
        """Take one token of this name in any case; the seconds to wait for it."""
        return self._bucket(name, now).owe(now)

    def new(self, now: float) -> Bucket:
        """A bucket like these, for one alone."""
        return Bucket(self._rate, now)

    def _bucket(self, name: str, now: float) -> Bucket:
        bucket = self._buckets.get(name)
        if bucket is None:
            bucket = self._buckets[name] = Bucket(self._rate, now)
            if len(self._buckets) > self._known:
                self._buckets.popitem(last=False)
        else:
            self._buckets.move_to_end(name)
        return bucket
