"""The batch: what the commands in hand come to on a state, before the journal is asked. Pure.

Each command is decided on the state that the one before it left. What falls due goes first: a deadline at or before
this instant is a record of its own, made by the service, before anything else is decided (TN6).
"""

from collections.abc import Iterable

import msgspec

from rostrum.floor.actor import SERVICE
from rostrum.floor.deadlines import Deadline
from rostrum.floor.evolve import Event
from rostrum.floor.messages import tag_of
from rostrum.floor.refusals import Refused
from rostrum.floor.state import State
from rostrum.hub.rules import Rules, encode_event
from rostrum.hub.waiting import Refusal, Waiting, author_of
from rostrum.journal.records import Author, Draft


class Step(msgspec.Struct, frozen=True):
    """One record to be: its draft, the state after it, and whose command it was (nobody's for a deadline)."""

    draft: Draft
    state: State
    events: tuple[Event, ...]
    waiting: Waiting | None


class Batch:
    """The steps to append, the commands refused, and those to look at again later."""

    def __init__(self, rules: Rules, state: State, at: int) -> None:
        self.steps: list[Step] = []
        self.refused: list[tuple[Waiting, Refusal]] = []
        self.later: list[Waiting] = []
        self._rules = rules
        self._state = state
        self._at = at
        self._ids: set[str] = set()

    def decide(self, commands: Iterable[Waiting]) -> "Batch":
        """Decide all of these, and before each whatever is due."""
        self._expire()
        for waiting in commands:
            self._decide(waiting)
            self._expire()
        return self

    def _decide(self, waiting: Waiting) -> None:
        if waiting.id in self._ids:
            self.later.append(waiting)  # the same command twice in one batch: the journal will know the second
            return
        try:
            actor = waiting.acting(self._state, self._at)
            events = self._rules.decide(self._state, waiting.command, actor, self._at)
        except Refused as refusal:
            self.refused.append((waiting, Refusal.by(refusal)))
            return
        self._add(waiting.id, author_of(actor), events, waiting=waiting)

    def _expire(self) -> None:
        last: Deadline | None = None
        while (due := self._rules.next_deadline(self._state)) is not None and due.at <= self._at:
            assert due != last, f"the deadline {due} is still there after it was met"
            last = due
            try:
                events = self._rules.decide(self._state, due.command, SERVICE, self._at)
            except Refused as refusal:
                raise AssertionError(f"the rules refuse their own deadline {due}: {refusal}") from refusal
            self._add(expiry_id(due), author_of(SERVICE), events, not_before=due.at)

    def _add(
        self,
        id: str,  # noqa: A002  # the record's own word
        author: Author,
        events: tuple[Event, ...],
        *,
        not_before: int | None = None,
        waiting: Waiting | None = None,
    ) -> None:
        assert events, f"{id} was accepted, and nothing happened"
        for event in events:
            self._state = self._rules.evolve(self._state, event)
        draft = Draft(
            at=self._at,
            id=id,
            actor=author,
            events=tuple(msgspec.Raw(encode_event(event)) for event in events),
            not_before=not_before,
            digest=b"" if waiting is None else waiting.digest,
        )
        self._ids.add(id)
        self.steps.append(Step(draft, self._state, events, waiting))


def expiry_id(due: Deadline) -> str:
    """The id of a deadline's record: the same on every node, so that it lands once."""
    named = (str(value) for value in msgspec.structs.astuple(due.command))
    return ":".join(["due", tag_of(due.command), *named, str(due.at)])
