"""Turns: giving the floor and taking it back (TN1, TN2, TN10, LS11, LS16).

Rules of the room
- At most one turn has the floor; giving it to another ends it in the same instant (TN1).
- A command that acts on a turn names it, and the call of the next one names the entry that was shown as next;
  where either no longer holds the command is stale, so that two hands on one key call one speaker (TN2).
- From the recognition of a point of order to its ruling nobody else is called (PO2).

How a turn's clock runs is in `clock`, how long it may last in `limits`.
"""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.budgets import draws
from rostrum.floor.clock import change_over, standing_turn, started, used_at, with_gap
from rostrum.floor.display import refuse_ceremony
from rostrum.floor.entries import SentToEnd, sent_to_end
from rostrum.floor.inscriptions import refuse_second, waiting_statement
from rostrum.floor.limits import limit_of
from rostrum.floor.listed import Entry, Heard, Move, PassedOver, Speaking, Unheard, Waiting, outlasts
from rostrum.floor.matters import Recognised
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.places import ListSpread, place_before
from rostrum.floor.policy import reserved
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.settings import AfterPassing, AtLimit
from rostrum.floor.speakers import with_entry, with_list, with_standing
from rostrum.floor.state import EndedTurn, Observed, State, Turn, entry_of
from rostrum.floor.terms import Duration, Ending, EntryId, EntryKind, Instant, ItemId, Remark, TurnId


class GiveFloor(CommandMessage, frozen=True):
    """Call an entry of the current item, whoever is next."""

    entry: EntryId
    turn: TurnId | None = None
    reason: Remark | None = None


class CallNext(CommandMessage, frozen=True):
    """Call the next entry; `entry` is the one that the sender showed as next."""

    turn: TurnId | None = None
    entry: EntryId | None = None


class EndTurn(CommandMessage, frozen=True):
    """End the running turn."""

    turn: TurnId


class YieldTurn(CommandMessage, frozen=True):
    """Give up the rest of one's time where the meeting's rules say so."""

    turn: TurnId


class PassOver(CommandMessage, frozen=True):
    """Note that a delegation wasn't there when it was called."""

    entry: EntryId


class PutBack(CommandMessage, frozen=True):
    """Put the last turn back at the head of the list: it was called by mistake."""

    turn: TurnId
    reason: Remark | None = None


class TurnCalled(EventMessage, frozen=True):
    """A turn has the floor; `reason` is why it is another than the next one, if one was given (LS7)."""

    turn: Turn
    change_over_ms: Duration | None = None
    reason: str | None = None


class TurnEnded(EventMessage, frozen=True):
    """A turn is over; `used_ms` is the sum of its intervals (TN4)."""

    turn: TurnId
    at: Instant
    used_ms: Duration
    how: Ending


class EntryPassedOver(EventMessage, frozen=True):
    """A delegation was called and not there."""

    entry: EntryId
    item: ItemId
    at: Instant
    dropped: bool


class EntryPutBack(EventMessage, frozen=True):
    """An entry waits again; the time it spoke stays charged to it, and a limit that was its turn's may stay too."""

    entry: EntryId
    item: ItemId
    place: int
    carried_ms: Duration
    move: Move
    limit_ms: Duration | None = None


TurnCommand: TypeAlias = GiveFloor | CallNext | EndTurn | YieldTurn | PassOver | PutBack
TurnEvent: TypeAlias = TurnCalled | TurnEnded | EntryPassedOver | EntryPutBack


def decide(
    state: State, command: TurnCommand, actor: Actor, at: Instant
) -> tuple[TurnEvent | SentToEnd | ListSpread, ...]:
    """Who gets the floor and who gives it back."""
    match command:
        case GiveFloor():
            return give_floor(state, command, at)
        case CallNext():
            return call_next(state, command, at)
        case EndTurn():
            return (ended(standing_turn(state, command.turn), at, Ending.ENDED),)
        case YieldTurn():
            return yield_turn(state, command, actor, at)
        case PassOver():
            return pass_over(state, command, actor, at)
        case PutBack():
            return put_back(state, command, actor, at)
        case _:
            assert_never(command)


def refuse_stale(state: State, turn: TurnId | None) -> None:
    """Refuse a call that means another turn than the one that runs, or none (TN2)."""
    now = state.turn.id if state.turn else None
    if turn != now:
        raise Refused(Code.STALE, "TN2", turn=turn or "", now=now or "")


def refuse_open_point(state: State) -> None:
    """Refuse to call anybody between the recognition of a point of order and its ruling (PO2)."""
    for point in state.points:
        if isinstance(point.state, Recognised):
            raise Refused(Code.POINT_OPEN, "PO2", point=point.id)


def call_next(state: State, command: CallNext, at: Instant) -> tuple[TurnEvent, ...]:
    """Call the head of the queue, if it is still the one that the sender saw there (TN2)."""
    refuse_stale(state, command.turn)
    queue = state.lists[state.item].queue if state.item is not None else ()
    if not queue and command.entry is not None:
        # nobody else waits: a right of reply that its sender saw next, kept for the end (RR1)
        queue = tuple(entry.id for entry in reserved(state))
    if not queue:
        raise Refused(Code.NOBODY_WAITING, "LS4", item=state.item or "")
    if command.entry is not None and command.entry != queue[0]:
        raise Refused(Code.STALE, "TN2", entry=command.entry, now=queue[0])
    return give_floor(state, GiveFloor(queue[0], command.turn), at)


def give_floor(state: State, command: GiveFloor, at: Instant) -> tuple[TurnEvent, ...]:
    """Call an entry that waits, or that was passed over and is back (TN1, LS11, MT4)."""
    refuse_stale(state, command.turn)
    refuse_open_point(state)
    refuse_ceremony(state, "give_floor")
    entry = entry_of(state, command.entry)
    if entry is None:
        raise Refused(Code.UNKNOWN_ID, "TN1", field="entry", id=command.entry)
    if entry.item != state.item and not outlasts(entry):
        raise Refused(Code.NOT_WAITING, "MT4", entry=entry.id)
    if not isinstance(entry.standing, Waiting | PassedOver):
        raise Refused(Code.NOT_WAITING, "TN1", entry=entry.id)
    if state.turn is None:
        return (called(state, entry, at, limit_of(state, entry), command.reason),)
    before = ended(state.turn, at, Ending.NEXT_CALLED)
    # what the ending turn leaves of a budget is there for the next one already (TN8)
    return before, called(state, entry, at, limit_of(without_turn(state, before), entry), command.reason)


def called(state: State, entry: Entry, at: Instant, limit_ms: Duration, reason: str | None) -> TurnCalled:
    """The turn that an entry gets, with its limit as it is now (TN3) and its clock waiting or running (TN11)."""
    rules = state.settings
    clock = started(rules, entry.attendance, at)
    cuts = rules.at_limit is AtLimit.CUT and entry.speaking_class not in rules.officers_uncut and entry.rank is None
    turn = Turn(
        id=f"t{state.turns_made + 1}",
        item=entry.item,
        delegation=entry.delegation,
        kind=entry.kind,
        speaking_class=entry.speaking_class,
        language=entry.language,
        attendance=entry.attendance,
        called_at=at,
        limit_ms=limit_ms,
        clock=clock,
        entry=entry.id,
        speaker=entry.speaker,
        on_behalf_of=entry.on_behalf_of,
        joined_by=entry.joined_by,
        through=entry.through,
        used_ms=entry.carried_ms,
        limited_at=at,
        cut_after_ms=rules.cut_grace_ms if cuts else None,
    )
    return TurnCalled(turn, change_over(state, turn, at), reason)


def ended(turn: Turn, at: Instant, how: Ending) -> TurnEnded:
    """The end of a turn, with the time it used (TN4)."""
    return TurnEnded(turn.id, at, used_at(turn, at), how)


def yield_turn(state: State, command: YieldTurn, actor: Actor, at: Instant) -> tuple[TurnEvent, ...]:
    """Only where the meeting's rules say so (TN10)."""
    turn = standing_turn(state, command.turn)
    if not state.settings.speakers_may_yield:
        raise Refused(Code.NOT_ALLOWED, "TN10", command="yield_turn", role=actor.role)
    return (ended(turn, at, Ending.YIELDED),)


def pass_over(
    state: State, command: PassOver, actor: Actor, at: Instant
) -> tuple[TurnEvent | SentToEnd | ListSpread, ...]:
    """Not there, before the call or just after it; the policy says what becomes of the entry (LS11).

    A delegation that asked again while it had the floor keeps the later place, and no second one (LS3).
    """
    entry = entry_of(state, command.entry)
    if entry is None:
        raise Refused(Code.UNKNOWN_ID, "LS11", field="entry", id=command.entry)
    turn = state.turn if state.turn is not None and state.turn.entry == entry.id else None
    if turn is None and not isinstance(entry.standing, Waiting):
        raise Refused(Code.NOT_WAITING, "LS11", entry=entry.id)
    before = () if turn is None else (ended(turn, at, Ending.NOT_THERE),)
    if turn is not None and waiting_statement(state.lists[entry.item], entry.delegation) is not None:
        return *before, EntryPassedOver(entry.id, entry.item, at, dropped=True)
    if outlasts(entry):
        return *before, EntryPassedOver(entry.id, entry.item, at, dropped=False)
    match state.settings.passed_over:
        case AfterPassing.CHAIR_MAY_CALL:
            return *before, EntryPassedOver(entry.id, entry.item, at, dropped=False)
        case AfterPassing.DROPPED:
            return *before, EntryPassedOver(entry.id, entry.item, at, dropped=True)
        case AfterPassing.END_OF_CLASS:
            return *before, *sent_to_end(state, entry, actor, at, "LS11")
        case _:
            assert_never(state.settings.passed_over)


def put_back(state: State, command: PutBack, actor: Actor, at: Instant) -> tuple[TurnEvent | ListSpread, ...]:
    """The turn that runs, or that ran last, goes back to the head of its list (LS16)."""
    refuse_open_point(state)
    if state.turn is not None:
        over = ended(standing_turn(state, command.turn), at, Ending.PUT_BACK)
        return over, *to_the_head(state, command, state.turn.entry, over.used_ms, actor, at)
    last = state.last
    if last is None or last.turn != command.turn:
        raise Refused(Code.STALE, "LS16", turn=command.turn, now=last.turn if last else "")
    if last.item != state.item:
        raise Refused(Code.TOO_LATE, "LS16", turn=command.turn)
    return to_the_head(state, command, last.entry, last.used_ms, actor, at)


def to_the_head(
    state: State, command: PutBack, name: EntryId | None, used_ms: Duration, actor: Actor, at: Instant
) -> tuple[ListSpread | EntryPutBack, ...]:
    """The events that put an entry before all who wait, with the time it spoke charged to it (LS16)."""
    entry = entry_of(state, name) if name is not None else None
    assert entry is not None, "a turn without an entry was to be put back"
    if not isinstance(entry.standing, Speaking | Heard):
        raise Refused(Code.TOO_LATE, "LS16", entry=entry.id)
    speakers = state.lists[entry.item]
    if entry.kind is EntryKind.STATEMENT:
        refuse_second(speakers, entry.delegation)
    place, spread = place_before(speakers, speakers.queue[0] if speakers.queue else None)
    move = Move(at, actor.role, "LS16", entry.place, place, command.reason)
    return *spread, EntryPutBack(entry.id, entry.item, place, used_ms, move)


# ── what it does to the floor ────────────────────────────────────────────────────────────────────


def evolve(state: State, event: TurnEvent) -> State:
    """The state after the floor changed hands."""
    match event:
        case TurnCalled():
            return with_turn(state, event)
        case TurnEnded():
            return without_turn(state, event)
        case EntryPassedOver():
            standing = Unheard(event.at) if event.dropped else PassedOver(event.at)
            return with_standing(state, event.item, event.entry, standing)
        case EntryPutBack():
            return with_put_back(state, event)
        case _:
            assert_never(event)


def with_turn(state: State, event: TurnCalled) -> State:
    """The state in which a turn has the floor."""
    turn = event.turn
    changed = msgspec.structs.replace(state, turn=turn, turns_made=state.turns_made + 1, unheard={})
    changed = with_gap(changed, event.change_over_ms)
    if turn.entry is None:
        return changed
    return with_standing(changed, turn.item, turn.entry, Speaking(turn.id))


def without_turn(state: State, event: TurnEnded) -> State:
    """The state in which a turn, on the floor or kept aside, is over."""
    turn = next(turn for turn in (state.turn, *state.interrupted) if turn is not None and turn.id == event.turn)
    changed = msgspec.structs.replace(
        state,
        turn=None if state.turn is turn else state.turn,
        interrupted=tuple(kept for kept in state.interrupted if kept is not turn),
    )
    if turn.entry is None:
        return changed
    last = EndedTurn(
        turn.id,
        turn.entry,
        turn.item,
        turn.delegation,
        turn.speaking_class,
        turn.limit_ms,
        event.used_ms,
        event.at,
        counts=event.how in COUNTED,
    )
    changed = with_spent(changed, turn, event.used_ms)
    changed = with_standing(changed, turn.item, turn.entry, Heard(turn.id, event.used_ms))
    return msgspec.structs.replace(counted(changed, last, 1), last=last)


def with_spent(state: State, turn: Turn, used_ms: Duration) -> State:
    """The state in which the turn's class and group have spent what an ordinary turn used since its call (TN8)."""
    speakers = state.lists[turn.item]
    entry = speakers.entries[turn.entry] if turn.entry is not None else None
    if entry is None or not draws(state, speakers, entry):
        return state
    since_call = used_ms - entry.carried_ms
    spent = {**speakers.spent, turn.speaking_class: speakers.spent.get(turn.speaking_class, 0) + since_call}
    group_spent = speakers.group_spent
    if (group := state.groups_of.get(turn.delegation)) is not None:
        group_spent = {**group_spent, group: group_spent.get(group, 0) + since_call}
    return with_list(state, msgspec.structs.replace(speakers, spent=spent, group_spent=group_spent))


COUNTED = frozenset({Ending.ENDED, Ending.NEXT_CALLED, Ending.CUT, Ending.YIELDED})
"""The endings of a statement that was heard to its end; only these teach the forecast a pace (FC1)."""


def counted(state: State, turn: EndedTurn, times: int) -> State:
    """The state with a turn counted once more, or once less (LS4, FC1)."""
    if not turn.counts:
        return state
    known = state.pace.by_class.get(turn.speaking_class, Observed())
    seen = Observed(known.used_ms + times * turn.used_ms, known.limit_ms + times * turn.limit_ms)
    pace = msgspec.structs.replace(state.pace, by_class={**state.pace.by_class, turn.speaking_class: seen})
    turns = {**state.turns_of, turn.delegation: state.turns_of.get(turn.delegation, 0) + times}
    return msgspec.structs.replace(state, turns_of=turns, pace=pace)


def with_put_back(state: State, event: EntryPutBack) -> State:
    """The state in which an entry is next again; its last turn doesn't count as one that was had (LS16)."""
    speakers = state.lists[event.item]
    known = speakers.entries[event.entry]
    entry = msgspec.structs.replace(
        known,
        place=event.place,
        carried_ms=event.carried_ms,
        limit_ms=known.limit_ms if event.limit_ms is None else event.limit_ms,
        standing=Waiting(),
        moves=(*known.moves, event.move),
        moved=True,
    )
    assert state.last is not None, "a turn was put back and none had ended"
    uncounted = counted(state, state.last, -1)
    return msgspec.structs.replace(with_list(uncounted, with_entry(speakers, entry)), last=None)
