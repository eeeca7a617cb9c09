"""What only one delegation sees: its entries on every item, what it has asked for, and what the rules let it do."""

from typing import assert_never

from rostrum.floor.actor import Actor
from rostrum.floor.deck import on_deck
from rostrum.floor.interpreting import DelegationCall
from rostrum.floor.limits import limit_of
from rostrum.floor.listed import Entry, Heard, PassedOver, Speaking, Unheard, Waiting, Withdrawn, queues
from rostrum.floor.matters import Swap
from rostrum.floor.messages import tag_of
from rostrum.floor.replies import standing_replies
from rostrum.floor.rights import may
from rostrum.floor.settings import ListVisibility
from rostrum.floor.signals import standing_calls
from rostrum.floor.state import State
from rostrum.floor.swaps import standing_swaps
from rostrum.floor.terms import DelegationId, Plain, Role
from rostrum.floor.views.interpretation import signals_section
from rostrum.floor.views.lists import entry_view
from rostrum.floor.views.texts import own_text
from rostrum.floor.views.viewers import ViewKind


def own(state: State, viewer: Actor) -> Plain | None:
    """What a delegation has before the meeting, on every item, and what the rules let it do; none for others (PV2)."""
    if viewer.role is not Role.DELEGATE or viewer.delegation is None:
        return None
    entries = {
        entry.id: own_entry(state, entry)
        for speakers in state.lists.values()
        for entry in speakers.entries.values()
        if entry.delegation == viewer.delegation
    }
    view: Plain = {"delegation": viewer.delegation, "may": list(may(state, viewer.delegation)), "entries": entries}
    for point in state.points:
        if point.delegation == viewer.delegation:
            view["point"] = {"id": point.id, "state": tag_of(point.state)}
    for reply in standing_replies(state):
        if reply.delegation == viewer.delegation:
            view["reply"] = {"id": reply.id, "item": reply.item}
    for call in standing_calls(state):
        if isinstance(call, DelegationCall) and call.delegation == viewer.delegation:
            view["call"] = {"id": call.id, "state": call.state.value}
    if state.turn is not None and state.turn.delegation == viewer.delegation and (heard := signals_section(state)):
        view["signals"] = heard
    offers = [
        {"id": swap.id, "entry": swap.entry, "other": swap.other, "delegation": side.delegation}
        for swap in standing_swaps(state)
        if (side := opposite(state, swap, viewer.delegation)) is not None
    ]
    return {**view, "swaps": offers} if offers else view


def opposite(state: State, swap: Swap, delegation: DelegationId) -> Entry | None:
    """The entry on the other side of an offer that a delegation has made or was made."""
    entry, other = (state.lists[swap.item].entries[side] for side in (swap.entry, swap.other))
    if entry.delegation == delegation:
        return other
    return entry if other.delegation == delegation else None


def own_entry(state: State, entry: Entry) -> Plain:
    """One's own entry, with the limit that it would have now."""
    view = {
        "item": entry.item,
        **entry_view(state, entry, ViewKind.DELEGATE),
        "limit_ms": limit_of(state, entry),
    }
    deck = on_deck(state)
    if entry.id in deck:
        view["on_deck"] = deck.index(entry.id) + 1
    match entry.standing:
        case Withdrawn(at):
            view["undo_until_ms"] = at + state.settings.undo_withdrawal_ms
        case Waiting() if queues(entry) and state.settings.list_visibility is not ListVisibility.ALL:
            view["ahead"] = state.lists[entry.item].queue.index(entry.id)
        case Heard(used_ms=used_ms):
            view["used_ms"] = used_ms
        case Waiting() | PassedOver() | Speaking() | Unheard():
            pass
        case _:
            assert_never(entry.standing)
    if (text := own_text(state, entry)) is not None:
        view["text"] = text
    return view
