"""Why one spoke before another: the record answers, rule by rule (LS15, I2).

Two entries of one list are followed through what happened. The last event that put the one before the other in the
queue is why they stood so when the first of them was called; unless the other one wasn't there to be called, or the
chair called out of the order of the list. What is told is a code, the rule, who did it, when, and a reason if one
was given; sentences are made of it at the edge.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.entries import SentToEnd
from rostrum.floor.evolve import Event, evolve
from rostrum.floor.listed import Entry, Heard, PassedOver, Speaking, Unheard, Waiting, Withdrawn, outlasts
from rostrum.floor.order import EntryMoved, ListArranged
from rostrum.floor.policy import key_of
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import EMPTY, State, entry_of
from rostrum.floor.swaps import EntriesSwapped
from rostrum.floor.terms import EntryId, EntryKind, Instant, OrderPolicy, Role
from rostrum.floor.turns import EntryPutBack, TurnCalled


class Because(StrEnum):
    """Why one was called before another."""

    ASKED_LATER = "asked_later"  # the other one wasn't on the list yet
    WITHDRAWN = "withdrawn"
    PASSED_OVER = "passed_over"
    ITEM_CLOSED = "item_closed"
    OTHER_ITEM = "other_item"  # its item wasn't the current one
    OUT_OF_ORDER = "out_of_order"  # the chair gave the floor to whom it liked
    MOVED = "moved"  # somebody, or a rule, changed their order
    SECOND_STATEMENT = "second_statement"
    RIGHT_OF_REPLY = "right_of_reply"
    RANK = "rank"
    CLASS = "class"
    THREAD = "thread"
    ALPHABETICAL = "alphabetical"
    LOT = "lot"
    FEWEST_TURNS = "fewest_turns"
    ARRIVAL = "arrival"
    BEHIND_A_MOVE = "behind_a_move"  # the policy would have had it otherwise, had no hand moved anybody


class Step(msgspec.Struct, frozen=True):
    """One event of the record, with when it was and in what capacity it was brought about."""

    at: Instant
    by: Role
    event: Event


class Reason(msgspec.Struct, frozen=True, omit_defaults=True):
    """The answer: `first` was called at `called_at`, before `then`, because of this."""

    first: EntryId
    then: EntryId
    called_at: Instant
    because: Because
    rule: str
    at: Instant
    by: Role
    by_hand: bool = False
    reason: str | None = None


class Ahead(msgspec.Struct, frozen=True):
    """What put one entry before the other in the queue, and the state after it."""

    step: Step
    state: State


Pair: TypeAlias = tuple[EntryId, EntryId]
Both: TypeAlias = tuple[Entry, Entry]


def why_before(steps: Iterable[Step], first: EntryId, then: EntryId) -> Reason:
    """Why `first` was called before `then`, told from all that happened; refused where neither was called (LS15)."""
    state, pair = EMPTY, (first, then)
    order: bool | None = None
    ahead: Ahead | None = None
    for step in steps:
        after = evolve(state, step.event)
        if isinstance(step.event, TurnCalled) and step.event.turn.entry in pair:
            called = step.event.turn.entry
            other = then if called == first else first
            return reason_of(state, step, called, other, ahead)
        if (now := order_of(after, pair)) is not None and now is not order:
            order, ahead = now, Ahead(step, after)
        state = after
    for entry in pair:
        if entry_of(state, entry) is None:
            raise Refused(Code.UNKNOWN_ID, "LS15", field="entry", id=entry)
    raise Refused(Code.NOT_WAITING, "LS15", entry=first)


def order_of(state: State, pair: Pair) -> bool | None:
    """Whether the first of two stands before the second in one queue; none while they aren't both in it."""
    for speakers in state.lists.values():
        if pair[0] in speakers.entries and pair[1] in speakers.entries:
            queue = speakers.queue
            return queue.index(pair[0]) < queue.index(pair[1]) if set(pair) <= set(queue) else None
    return None


def reason_of(state: State, step: Step, first: EntryId, then: EntryId, ahead: Ahead | None) -> Reason:
    """Why `first` and not `then` was called in this step; `state` is the one before it."""
    event = step.event
    assert isinstance(event, TurnCalled), "somebody was called by something else"
    called = Reason(
        first, then, step.at, Because.OUT_OF_ORDER, "TN1", step.at, step.by, by_hand=True, reason=event.reason
    )
    other = entry_of(state, then)
    if other is None:
        return msgspec.structs.replace(called, because=Because.ASKED_LATER, rule="LS5", by_hand=False)
    absent = absence(other, state)
    if absent is not None:
        because, rule, at = absent
        return msgspec.structs.replace(called, because=because, rule=rule, at=at or step.at, by_hand=False)
    if ahead is None or order_of(state, (first, then)) is not True:
        return called
    return placed(called, ahead)


def absence(other: Entry, state: State) -> tuple[Because, str, Instant] | None:
    """Why the other one couldn't be called just then; none where it waited on the current item."""
    standing = other.standing
    assert not isinstance(standing, Speaking | Heard), "the other one was called before, and nobody noticed"
    match standing:
        case Withdrawn(at=at):
            return Because.WITHDRAWN, "LS8", at
        case PassedOver(at=at) | Unheard(at=at, stood=None):
            return Because.PASSED_OVER, "LS11", at
        case Unheard(at=at):
            return Because.ITEM_CLOSED, "LS13", at
        case Waiting() if outlasts(other):
            return Because.RIGHT_OF_REPLY, "RR1", 0
        case Waiting() if other.item != state.item:
            return Because.OTHER_ITEM, "MT4", 0
        case Waiting():
            return None
        case _:
            assert_never(standing)


def placed(called: Reason, ahead: Ahead) -> Reason:
    """The reason for an order in the queue: the move that made it, or what the policy placed the later one by."""
    step = ahead.step
    told = msgspec.structs.replace(called, at=step.at, by=step.by, because=Because.MOVED, by_hand=False, reason=None)
    match step.event:
        case EntryMoved(move=move, by_hand=by_hand):
            return msgspec.structs.replace(told, rule=move.rule, by_hand=by_hand, reason=move.reason)
        case ListArranged(rule=rule, by_hand=by_hand, reason=reason):
            return msgspec.structs.replace(told, rule=rule, by_hand=by_hand, reason=reason)
        case EntriesSwapped(reason=reason):
            return msgspec.structs.replace(told, rule="LS9", by_hand=True, reason=reason)
        case SentToEnd(move=move) | EntryPutBack(move=move):
            return msgspec.structs.replace(told, rule=move.rule, reason=move.reason)
        case _:
            pass
    because, rule = by_policy(ahead.state, *both(ahead.state, called))
    return msgspec.structs.replace(told, because=because, rule=rule)


def both(state: State, called: Reason) -> Both:
    """The two entries as they stood then."""
    first, then = entry_of(state, called.first), entry_of(state, called.then)
    assert first is not None, "an entry stood in a queue and isn't there"
    assert then is not None, "an entry stood in a queue and isn't there"
    return first, then


BY_POLICY = {
    OrderPolicy.FIRST_COME: Because.ARRIVAL,
    OrderPolicy.ALPHABETICAL: Because.ALPHABETICAL,
    OrderPolicy.LOT: Because.LOT,
    OrderPolicy.FEWEST_TURNS: Because.FEWEST_TURNS,
}


def by_policy(state: State, first: Entry, then: Entry) -> tuple[Because, str]:
    """By what the policy placed the one before the other: the first part in which their keys differ (LS4)."""
    speakers = state.lists[first.item]
    one, two = key_of(state, speakers, first), key_of(state, speakers, then)
    if one > two:
        return Because.BEHIND_A_MOVE, "LS4"
    if first.thread is not None and first.thread == then.thread:
        return Because.THREAD, "LS12"
    parts = (
        (Because.RIGHT_OF_REPLY, "RR1")
        if then.kind is EntryKind.RIGHT_OF_REPLY
        else (Because.SECOND_STATEMENT, "LS17"),
        (Because.RANK, "LS4"),
        (Because.CLASS, "LS4"),
        (BY_POLICY[speakers.policy], "LS4"),
        (BY_POLICY[speakers.policy], "LS4"),
    )
    return next((part for part, a, b in zip(parts, one, two, strict=True) if a != b), (Because.ARRIVAL, "LS5"))
