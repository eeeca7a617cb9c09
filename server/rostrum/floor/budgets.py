"""Time budgets: what a class or a group has on an item, shared out among those of it who wait (TN8).

The turns that have or had the floor hold what they may use, or used, so that an overrun is paid by those who come
after. Points of order, rights of reply and kinds with a limit of their own draw on no budget.
Who belongs to a group is told by the programme; an entry may draw on its class's budget and on its group's.
"""

from collections.abc import Callable

from rostrum.floor.listed import Entry, SpeakersList
from rostrum.floor.state import State, Turn
from rostrum.floor.terms import Duration, EntryKind


def is_class(state: State, name: str) -> bool:
    """Whether entries of this meeting can be of a class of this name (LS4)."""
    return name in state.settings.class_order or name in state.delegations.values()


def is_ordinary(state: State, speakers: SpeakersList, kind: str, speaking_class: str) -> bool:
    """Whether an entry draws on budgets: not if its kind has a limit of its own (TN8)."""
    return kind == speaking_class or not any(kind in table for table in (speakers.limits, state.settings.limits))


def draws(state: State, speakers: SpeakersList, entry: Entry) -> bool:
    """Whether an entry draws on budgets; a right of reply never does (TN8)."""
    if entry.kind is EntryKind.RIGHT_OF_REPLY:
        return False
    return is_ordinary(state, speakers, entry.kind, entry.speaking_class)


def share_of_class(state: State, speakers: SpeakersList, name: str, turn: Turn | None = None) -> Duration | None:
    """What each of a class that waits has of its budget; none without one (TN8).

    `turn` is one that has the floor already and whose limit is looked up anew.
    """
    budget = speakers.budgets.get(name)
    if budget is None or not is_class(state, name):
        return None
    left = budget - speakers.spent.get(name, 0)
    return shared(state, speakers, left, lambda entry: entry.speaking_class == name, turn)


def share_of_group(state: State, speakers: SpeakersList, entry: Entry, turn: Turn | None = None) -> Duration | None:
    """What this entry has of the budget of its delegation's group; none without one (TN8)."""
    group = state.groups_of.get(entry.delegation)
    if group not in speakers.group_budgets or not draws(state, speakers, entry):
        return None
    left = speakers.group_budgets[group] - speakers.group_spent.get(group, 0)
    return shared(state, speakers, left, lambda other: state.groups_of.get(other.delegation) == group, turn)


def shared(
    state: State, speakers: SpeakersList, left: Duration, belongs: Callable[[Entry], bool], turn: Turn | None
) -> Duration:
    """What is left, less what those on the floor hold of it, in equal parts for those who wait."""
    entries = speakers.entries

    def drawing(entry: Entry) -> bool:
        """Whether an entry draws on this budget."""
        return belongs(entry) and draws(state, speakers, entry)

    sharing = sum(1 for name in speakers.queue if drawing(entries[name]))
    held = sum(
        max(other.limit_ms, other.used_ms) - entries[other.entry].carried_ms
        for other in (state.turn, *state.interrupted)
        if other is not None
        and other is not turn
        and other.item == speakers.item
        and other.entry is not None
        and drawing(entries[other.entry])
    )
    return max(0, left - held) // max(1, sharing + (turn is not None))
