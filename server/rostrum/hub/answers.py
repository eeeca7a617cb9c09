"""The answers: what those who gave commands are told of them, each once, and counted.

A command that was accepted is answered by the publication, after its sender has been shown what it did. One that was
done before is answered again from its record: the journal remembers deeds, not refusals.
"""

from collections.abc import Iterable

import structlog

from rostrum.floor.refusals import Code
from rostrum.hub.batch import Batch, Step
from rostrum.hub.doubts import Doubts
from rostrum.hub.publication import Publication
from rostrum.hub.rules import Rules, decode_event
from rostrum.hub.tally import Tally
from rostrum.hub.waiting import STOPPED, Accepted, Refusal, Waiting
from rostrum.journal.errors import JournalError
from rostrum.journal.port import Journal, Stored
from rostrum.journal.records import opened

log = structlog.get_logger(__name__)


class Answers:
    """Answers the commands of one meeting."""

    def __init__(
        self, meeting: str, journal: Journal, publication: Publication, doubts: Doubts, rules: Rules, tally: Tally
    ) -> None:
        self._meeting = meeting
        self._journal = journal
        self._publication = publication
        self._doubts = doubts
        self._rules = rules
        self._tally = tally

    def accept(self, step: Step, stored: Stored) -> None:
        """The journal has what this step came to."""
        self._tally.records += 1
        if step.waiting is None:
            self._tally.expiries += 1
        else:
            self._tally.accepted += 1
            self._publication.answer(step.waiting, Accepted(stored.seq, self._rules.made(step.events)))

    def refuse(self, waiting: Waiting, refusal: Refusal) -> None:
        """Nothing came of it."""
        self._tally.refuse(refusal.code)
        waiting.settle(refusal)

    def repeat(self, waiting: Waiting, stored: Stored) -> None:
        """It was done before, as this record; or another command was, under the same id."""
        record = opened(stored.data)
        if record.digest != waiting.digest:
            self.refuse(waiting, Refusal(Code.ID_REUSED))
            return
        self._tally.repeated += 1
        events = tuple(decode_event(event) for event in record.events)
        self._publication.answer(waiting, Accepted(stored.seq, self._rules.made(events)))

    async def repeat_refused(self, batch: Batch, commands: list[Waiting]) -> None:
        """Take those out of both that the rules refuse since they were done before; raises JournalError."""
        refused = []
        for waiting, refusal in batch.refused:
            stored = await self._journal.find(self._meeting, waiting.id)
            if stored is None:
                refused.append((waiting, refusal))
            else:
                commands.remove(waiting)
                self.repeat(waiting, stored)
        batch.refused = refused

    def not_stored(self, commands: Iterable[Waiting], error: JournalError) -> list[Waiting]:
        """Refuse what surely isn't in the journal; those that may be are returned, and their senders told."""
        pending: list[Waiting] = []
        refused: list[Waiting] = []
        for waiting in commands:
            (pending if self._doubts.apply_to(waiting) else refused).append(waiting)
        counts = {"refused": len(refused), "pending": len(pending)}
        log.error("the journal can't be written", meeting=self._meeting, error=str(error), **counts)
        for waiting in refused:
            self.refuse(waiting, Refusal(Code.NOT_STORED))
        for waiting in pending:
            self._doubts.tell(waiting)
        return pending

    def give_back(self, commands: Iterable[Waiting]) -> None:
        """This node goes, and what became of these is still open: their senders give them to another."""
        for waiting in commands:
            waiting.settle(Refusal(STOPPED))
        self._doubts.resolved()
