"""Questions: what a client may ask without anything being written."""

from typing import assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State, entry_of
from rostrum.floor.terms import Instant, Plain
from rostrum.floor.views.foresight import foresight
from rostrum.floor.views.interpretation import AHEAD
from rostrum.floor.views.lists import list_of, visible
from rostrum.floor.views.projection import is_covered
from rostrum.floor.views.viewers import WHOLE_LIST, ViewKind
from rostrum.floor.views.why import why
from rostrum.hub.rollcall import RUNNING
from rostrum.secretariat.record.replay import digest_of
from rostrum.wire.questions import Ahead, Digest, ListOf, Question, Why


def answered(state: State, question: Question, actor: Actor, kind: ViewKind, at: Instant) -> Plain:
    """The answer for this viewer; raises Refused for what there isn't, or isn't theirs to know (PV2)."""
    if is_covered(state, kind):
        raise Refused(Code.NOT_ALLOWED, "MT8", role=actor.role)
    match question:
        case Why(entry=entry):
            if not _sees(state, entry, actor, kind):
                raise Refused(Code.UNKNOWN_ID, "LS15", field="entry", id=entry)
            answer: Plain = msgspec.to_builtins(why(state, entry, kind))
            return answer
        case ListOf(item=item):
            if item not in state.lists:
                raise Refused(Code.UNKNOWN_ID, "LS1", field="item", id=item)
            return list_of(state, item, kind)
        case Ahead():
            if kind not in AHEAD:
                raise Refused(Code.NOT_ALLOWED, "IN6", role=actor.role)
            return foresight(state, at)
        case Digest():
            if kind not in RUNNING:
                raise Refused(Code.NOT_ALLOWED, "PV2", role=actor.role)
            return {"digest": digest_of(state)}
        case _:
            assert_never(question)


def _sees(state: State, entry: str, actor: Actor, kind: ViewKind) -> bool:
    found = entry_of(state, entry)
    if found is None:
        return False
    own = actor.delegation is not None and actor.delegation == found.delegation
    return own or kind in WHOLE_LIST or entry in visible(state, state.lists[found.item], kind)
