"""What viewers see of the lists of speakers, and what changed on them (PV2).

The patches are found by what the two states don't share, so that the cost of a step doesn't grow with the list.
"""

from typing import assert_never

import msgspec

from rostrum.floor.limits import limit_of, limit_of_class, stands_alone
from rostrum.floor.listed import Entry, PassedOver, SpeakersList
from rostrum.floor.messages import tag_of
from rostrum.floor.settings import ListVisibility
from rostrum.floor.state import State, item_of
from rostrum.floor.terms import POINT_OF_ORDER, EntryId, ItemId, ListState, Plain
from rostrum.floor.views.patches import difference, note
from rostrum.floor.views.turns import speaker_view
from rostrum.floor.views.viewers import WHOLE_LIST, ViewKind

NEXT = 3
"""How many entries are seen where the rules show only the next ones (PV2)."""


def items_section(state: State) -> Plain:
    """Every item in a few figures, so that the podium and the delegates see where else one waits."""
    return {item: item_view(speakers, current=item == state.item) for item, speakers in state.lists.items()}


def item_view(speakers: SpeakersList, *, current: bool) -> Plain:
    """One item in a few figures; the current one's are told by its list, so that a step says them once."""
    view: Plain = {"list": list_state(speakers).value}
    if not current:
        view |= {"waiting": len(speakers.queue), "heard": speakers.heard}
    if speakers.item_closed_at is not None:
        view["closed"] = True
    return view


def list_state(speakers: SpeakersList) -> ListState:
    """Whether a list takes inscriptions; that of a closed item never does (LS1, LS13)."""
    return speakers.state if speakers.item_closed_at is None else ListState.CLOSED


def list_section(state: State, kind: ViewKind) -> Plain | None:
    """The list of the current item, as far as this kind of viewer sees it (PV2)."""
    if state.item is None:
        return None
    return list_of(state, state.item, kind)


def other_lists(state: State, kind: ViewKind) -> Plain | None:
    """The lists of the items that aren't current, which the secretariat keeps beside each other."""
    if kind is not ViewKind.SECRETARIAT:
        return None
    return {item: list_of(state, item, kind) for item in state.lists if item != state.item} or None


def list_of(state: State, item: ItemId, kind: ViewKind) -> Plain:
    """The list of any item, as far as this kind of viewer sees it (PV2)."""
    speakers = state.lists[item]
    entries = {entry: entry_view(state, speakers.entries[entry], kind) for entry in visible(state, speakers, kind)}
    return {**list_head(state, speakers, kind), "entries": entries}


def list_head(state: State, speakers: SpeakersList, kind: ViewKind) -> Plain:
    """Everything about a list but its entries."""
    head: Plain = {
        "item": speakers.item,
        "state": list_state(speakers).value,
        "policy": speakers.policy.value,
        "limits": limits_view(state, speakers),
        "heard": speakers.heard,
    }
    if (closed_at := speakers.item_closed_at or speakers.closed_at) is not None:
        head["closed_ms"] = closed_at
    if speakers.closes_at is not None:
        head["closes_ms"] = speakers.closes_at
    if speakers.announced is not None:
        head["announced"] = {"limits": speakers.announced.limits, "at_ms": speakers.announced.at}
    if speakers.budgets:
        head["budgets"] = {
            name: {"budget_ms": budget, "spent_ms": speakers.spent.get(name, 0)}
            for name, budget in speakers.budgets.items()
        }
    if speakers.group_budgets:
        head["group_budgets"] = {
            name: {"budget_ms": budget, "spent_ms": speakers.group_spent.get(name, 0)}
            for name, budget in speakers.group_budgets.items()
        }
    if speakers.ceiling_ms is not None:
        head["ceiling_ms"] = speakers.ceiling_ms
        head["uncapped"] = limits_view(state, msgspec.structs.replace(speakers, ceiling_ms=None))
    planned = item_of(state, speakers.item)
    if planned is not None and planned.list_opens_ms is not None:
        head["opens_ms"] = planned.list_opens_ms
    if planned is not None and planned.list_deadline_ms is not None:
        head["deadline_ms"] = planned.list_deadline_ms
    if kind not in WHOLE_LIST and state.settings.list_visibility is not ListVisibility.ALL:
        head["waiting"] = len(speakers.queue)
    return head


def limits_view(state: State, speakers: SpeakersList) -> Plain:
    """The limit of each kind and class, the ceiling applied; a point of order isn't subject to either (TN3, PO3)."""
    names = {*state.settings.limits, *speakers.limits, *state.settings.class_order, *state.delegations.values()}
    return {name: limit_of_class(state, speakers, name, name) for name in sorted(names - {POINT_OF_ORDER})}


def visible(state: State, speakers: SpeakersList, kind: ViewKind) -> tuple[EntryId, ...]:
    """The entries of a list that this kind of viewer sees: who waits, and for the podium who was passed over."""
    if kind not in WHOLE_LIST:
        match state.settings.list_visibility:
            case ListVisibility.ALL:
                return speakers.queue
            case ListVisibility.NEXT_THREE:
                return speakers.queue[:NEXT]
            case ListVisibility.COUNTS:
                return ()
            case _:
                assert_never(state.settings.list_visibility)
    passed_over = tuple(entry.id for entry in speakers.entries.values() if isinstance(entry.standing, PassedOver))
    return (*speakers.queue, *passed_over)


def entry_view(state: State, entry: Entry, kind: ViewKind) -> Plain:
    """One entry of the list; why it was moved is for those who ask (LS7)."""
    view: Plain = {
        "place": entry.place,
        "delegation": entry.delegation,
        "kind": entry.kind.value,
        "class": entry.speaking_class,
        "language": entry.language,
        "attendance": entry.attendance.value,
        "state": tag_of(entry.standing),
    }
    known = {
        "limit_ms": limit_of(state, entry) if stands_alone(state, entry) else None,
        "video_ms": entry.video_ms,
        "joined_by": list(entry.joined_by) or None,
        "on_behalf_of": entry.on_behalf_of,
        "speaker": speaker_view(entry.speaker) if entry.speaker is not None else None,
        "thread": entry.thread,
        "rank": entry.rank.value if entry.rank is not None else None,
        "moved": entry.moved or None,
        "language_since_ms": entry.language_since,
        "through": entry.through,
    }
    view |= {name: value for name, value in known.items() if value is not None}
    if kind is ViewKind.SECRETARIAT and entry.delegation in state.pending:
        view["credentials_pending"] = True
    return view


# ── patches ──────────────────────────────────────────────────────────────────────────────────────


def note_list(patch: Plain, before: State, after: State, kind: ViewKind) -> None:
    """Put what changed on the current item's list into a patch."""
    if before.item is None or after.item is None or before.item != after.item:
        note(patch, "list", list_section(before, kind), list_section(after, kind))
    elif changed := item_changes(before, after, after.item, kind):
        patch["list"] = changed


def note_other_lists(patch: Plain, before: State, after: State) -> None:
    """Put what changed on the lists that aren't current into the secretariat's patch."""
    kind = ViewKind.SECRETARIAT
    if before.item != after.item or before.lists.keys() != after.lists.keys():
        note(patch, "lists", other_lists(before, kind), other_lists(after, kind))
        return
    same_eyes = (
        before.settings is after.settings and before.pending is after.pending and before.programme is after.programme
    )
    changed = {
        item: patched
        for item, speakers in after.lists.items()
        if item != after.item and not (same_eyes and before.lists[item] is speakers)
        if (patched := item_changes(before, after, item, kind))
    }
    if changed:
        patch["lists"] = changed


def item_changes(before: State, after: State, item: ItemId, kind: ViewKind) -> Plain:
    """The patch for the list of one item."""
    was, now = before.lists[item], after.lists[item]
    head, other = list_head(before, was, kind), list_head(after, now, kind)
    patch = difference(head, other)
    same_eyes = (
        before.settings is after.settings
        and before.pending is after.pending
        and head["limits"] == other["limits"]
        and not (was.group_budgets or now.group_budgets)
    )
    entries = (
        {}
        if same_eyes and was.entries is now.entries
        else entry_changes(before, after, item, kind, same_eyes=same_eyes)
    )
    return {**patch, "entries": entries} if entries else patch


def entry_changes(before: State, after: State, item: ItemId, kind: ViewKind, *, same_eyes: bool) -> Plain:
    """The patch for the entries of a list; with the same eyes an unchanged entry looks as it did."""
    was, now = before.lists[item], after.lists[item]
    seen, sees = visible(before, was, kind), visible(after, now, kind)
    known, still = set(seen), set(sees)
    patch: Plain = {entry: None for entry in seen if entry not in still}
    for entry in sees:
        old, new = was.entries.get(entry), now.entries[entry]
        if entry not in known or old is None:
            patch[entry] = entry_view(after, new, kind)
        elif old is not new or not same_eyes:
            note(patch, entry, entry_view(before, old, kind), entry_view(after, new, kind))
    return patch
