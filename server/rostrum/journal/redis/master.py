"""The master: which Redis has the say, and on how many replicas a record must be before anybody hears of it."""

from typing import Final, Protocol

from rostrum.journal.redis.address import Place

WAIT_MS: Final = 1_000
"""How long replicas have to say that they have a record; a healthy one takes a millisecond."""


class Master(Protocol):
    """Where the journal is written."""

    def place(self) -> Place:
        """Where it is just now; raises Away while nobody can tell for sure."""
        ...

    @property
    def replicas(self) -> int:
        """How many replicas must have what was written: with the master they are a majority of the data hosts."""
        ...

    async def close(self) -> None:
        """Look no more."""
        ...


class OneRedis:
    """The only one there is: a `Master` without replicas."""

    replicas: Final = 0

    def __init__(self, place: Place) -> None:
        self._place = place

    def place(self) -> Place:
        return self._place

    async def close(self) -> None:
        """Nothing was begun."""
