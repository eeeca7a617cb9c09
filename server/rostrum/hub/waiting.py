"""What waits for a runner: a command, who gave it, and where its answer goes; and the answers there are."""

from collections.abc import Callable
from typing import Final, TypeAlias

import msgspec
import structlog

from rostrum.floor.actor import Actor
from rostrum.floor.decide import Command
from rostrum.floor.links import is_good
from rostrum.floor.messages import tag_of
from rostrum.floor.refusals import Code, Detail, Refused
from rostrum.floor.state import State
from rostrum.hub.rules import canonical
from rostrum.journal.records import Author, digest_of

STOPPED: Final = "meeting_stopped"
"""The code of a refusal that is none of the rules': the meeting doesn't run here (any more)."""

log = structlog.get_logger(__name__)


class Accepted(msgspec.Struct, frozen=True):
    """The command is in the journal, as record `seq`."""

    seq: int
    made: dict[str, str]


class Refusal(msgspec.Struct, frozen=True):
    """Nothing has changed, for this reason."""

    code: Code | str
    rule: str | None = None
    details: dict[str, Detail] = {}

    @classmethod
    def by(cls, refusal: Refused) -> "Refusal":
        """What the rules refused, as an answer."""
        return cls(refusal.code, refusal.rule, refusal.details)


Outcome: TypeAlias = Accepted | Refusal


class Pending(msgspec.Struct, frozen=True):
    """Whether it is in the journal can't be told yet; the outcome follows as soon as it can."""


Answer: TypeAlias = Outcome | Pending


class Waiting(msgspec.Struct, frozen=True):
    """A command that waits for its decision."""

    id: str
    """In the journal: the sender's id within its link."""
    command: Command
    actor: Actor
    answer: Callable[[Answer], None]
    """Called with the outcome, once, and perhaps with Pending before; from the runner's own step: it may not wait."""
    digest: bytes
    again: bool = False
    """It was sent before, through this node or another, and its sender never heard what became of it."""

    @classmethod
    def of(
        cls,
        id: str,  # noqa: A002  # the sender's own word
        command: Command,
        actor: Actor,
        answer: Callable[[Answer], None],
        *,
        again: bool = False,
    ) -> "Waiting":
        """A command under the id that its sender gave it."""
        digest = digest_of(canonical(command), actor.link)
        return cls(f"{actor.link}/{id}", command, actor, answer, digest, again)

    def settle(self, answer: Answer) -> None:
        """Give the answer. What goes wrong in that is the asker's connection's trouble, not the meeting's."""
        try:
            self.answer(answer)
        except Exception:
            log.exception("an answer was lost", command=self.id)

    def acting(self, state: State, at: int) -> Actor:
        """Who acts, as the meeting knows them now; raises Refused if the link doesn't stand any more."""
        if not self.actor.link:
            return self.actor
        link = state.links.get(self.actor.link)
        if link is None or not is_good(link, at):
            raise Refused(Code.NOT_ALLOWED, "PO1", command=tag_of(self.command), role=self.actor.role)
        return Actor(link.role, link.id, link.delegation, link.booth)


def author_of(actor: Actor) -> Author:
    """An actor as a record names it."""
    return Author(role=actor.role.value, link=actor.link, delegation=actor.delegation, booth=actor.booth)
