"""Why an entry stands where it stands: the rule, the key it was ordered by, and each move since (LS15)."""

from typing import Any

from rostrum.floor.listed import Entry, Move
from rostrum.floor.policy import class_rank, key_of
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State, entry_of
from rostrum.floor.terms import EntryId
from rostrum.floor.viewers import ViewKind


def why(state: State, entry: EntryId, kind: ViewKind = ViewKind.SECRETARIAT) -> dict[str, Any]:
    """The reasons for an entry's place, as plain values; what was given as a reason only for the secretariat (LS7)."""
    found = entry_of(state, entry)
    if found is None:
        raise Refused(Code.UNKNOWN_ID, "LS15", field="entry", id=entry)
    speakers = state.lists[found.item]
    reasons: dict[str, Any] = {
        "entry": found.id,
        "item": found.item,
        "delegation": found.delegation,
        "rule": rule_of(found),
        "policy": speakers.policy.value,
        "class": found.speaking_class,
        "class_rank": class_rank(state, found.speaking_class) + 1,
        "key": list(key_of(state, speakers, found)),
        "arrived_ms": found.arrived,
        "arrival": sum(1 for other in speakers.entries.values() if int(other.id[1:]) <= int(found.id[1:])),
        "inscribed_by": found.inscribed_by.value,
        "place": found.place,
        "moves": [told(move, kind) for move in found.moves],
    }
    if speakers.seed is not None:
        reasons["seed"] = speakers.seed
    if speakers.lot_seed is not None:
        reasons["lot_seed"] = speakers.lot_seed
    if entry in speakers.queue:
        reasons["ahead"] = speakers.queue.index(entry)
    return reasons


BY_RULE = frozenset({"LS10", "LS11", "LS12", "LS19"})
"""The rules by which an entry moves without a hand."""


def rule_of(entry: Entry) -> str:
    """The rule that put an entry where it stands: its last move's, unless a policy was set after a hand moved it."""
    if not entry.moves:
        return "LS4"
    last = entry.moves[-1].rule
    return last if entry.moved or last in BY_RULE else "LS4"


def told(move: Move, kind: ViewKind) -> dict[str, Any]:
    """One move, as this kind of viewer may know it."""
    told = {"at_ms": move.at, "by": move.by.value, "rule": move.rule, "from": move.before, "to": move.after}
    if move.reason is not None and kind is ViewKind.SECRETARIAT:
        told["reason"] = move.reason
    return told
