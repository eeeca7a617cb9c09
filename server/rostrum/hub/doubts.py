"""Doubts: commands of which nobody can say yet whether they are in the journal.

Two kinds are in doubt while the journal can't be asked: those whose append was sent and got no answer, and those that
their sender gives again because the connection broke before an answer came, perhaps that to another node. What was
refused as not stored never lands later, so these wait until the journal tells; every other command surely isn't in it.
"""

from collections.abc import Iterable

from rostrum.hub.waiting import Pending, Waiting


class Doubts:
    """Those of the batch in hand."""

    def __init__(self) -> None:
        self._sent: set[str] = set()
        self._told: set[int] = set()

    def __bool__(self) -> bool:
        return bool(self._told)

    def sent(self, batch: Iterable[Waiting]) -> None:
        """An append of these got no answer."""
        self._sent.update(waiting.id for waiting in batch)

    def apply_to(self, waiting: Waiting) -> bool:
        """Whether this command may be in the journal."""
        return waiting.again or waiting.id in self._sent

    def tell(self, waiting: Waiting) -> None:
        """Say to whoever gave the command, once, that its outcome is open."""
        if id(waiting) not in self._told:
            self._told.add(id(waiting))
            waiting.settle(Pending())

    def resolved(self) -> None:
        """Every command of the batch has its outcome."""
        self._sent.clear()
        self._told.clear()
