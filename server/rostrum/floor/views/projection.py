"""Who sees what (PV1, PV2, PV3): views built up from what a viewer may see, and the patches between them.

Each section of a view is put together here field by field from the state; nothing is copied whole and cut down.
Nothing in a view depends on the present moment, no value is null, and what is absent is left out.

    project(state, kind)          the whole view for one kind of viewer
    changes(before, after, kind)  the merge patch (RFC 7396) that leads from one view to the next

What only one delegation sees is in `own`.

The law of this room: `changes(a, b, kind)` applied to `project(a, kind)` gives `project(b, kind)`.
`changes` looks only at what the two states don't share, so that the cost of a step doesn't grow with the list.
"""

from typing import Any, assert_never

import msgspec

from rostrum.floor.limits import limit_of, limit_of_class, stands_alone
from rostrum.floor.listed import Entry, PassedOver, SpeakersList
from rostrum.floor.messages import tag_of
from rostrum.floor.settings import ListVisibility
from rostrum.floor.state import EMPTY, State, item_of
from rostrum.floor.terms import POINT_OF_ORDER, DisplayMode, EntryId, ItemId, Plain
from rostrum.floor.views.interpretation import interpretation_view, may_differ
from rostrum.floor.views.sections import PODIUM_SECTIONS, SECTIONS, list_state, meeting_section, speaker_view
from rostrum.floor.views.texts import statements_section, texts_differ, texts_section
from rostrum.floor.views.viewers import WHOLE_LIST, ViewKind

NEXT = 3
"""How many entries are seen where the rules show only the next ones (PV2)."""


# ── the whole view ───────────────────────────────────────────────────────────────────────────────


def project(state: State, kind: ViewKind) -> Plain:
    """The whole view of a meeting for one kind of viewer."""
    if is_covered(state, kind):
        return covered_view(state)
    view = {name: section(state) for name, section in SECTIONS.items()}
    view |= {name: section(state, kind) for name, section in PODIUM_SECTIONS.items()}
    view["list"] = list_section(state, kind)
    view["lists"] = other_lists(state, kind)
    view["texts"] = texts_section(state, kind)
    view["statements"] = statements_section(state)
    view |= interpretation_view(state, kind)
    return {name: section for name, section in view.items() if section is not None}


def is_covered(state: State, kind: ViewKind) -> bool:
    """Whether the hall is shown something else than the floor, and this viewer no more than the hall (MT8)."""
    return kind is ViewKind.PUBLIC and state.display is not DisplayMode.FLOOR


def covered_view(state: State) -> Plain:
    """What is left then: a view as before the import, and what the meeting is doing (MT8)."""
    return {**project(EMPTY, ViewKind.PUBLIC), "meeting": meeting_section(state)}


# ── the list ─────────────────────────────────────────────────────────────────────────────────────


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


def changes(before: State, after: State, kind: ViewKind) -> Plain | None:
    """The merge patch from one view to the next; none where this kind of viewer sees no difference."""
    if is_covered(before, kind) or is_covered(after, kind):
        return difference(project(before, kind), project(after, kind)) or None
    patch: Plain = {}
    for name, section in SECTIONS.items():
        note(patch, name, section(before), section(after))
    for name, podium_section in PODIUM_SECTIONS.items():
        note(patch, name, podium_section(before, kind), podium_section(after, kind))
    listed = list_changes(before, after, kind)
    if listed is not UNCHANGED:
        patch["list"] = listed
    if kind is ViewKind.SECRETARIAT:
        note_other_lists(patch, before, after)
    if may_differ(before, after):
        patch |= difference(interpretation_view(before, kind), interpretation_view(after, kind))
    if texts_differ(before, after, kind):
        note(patch, "texts", texts_section(before, kind), texts_section(after, kind))
    if before.texts is not after.texts:
        note(patch, "statements", statements_section(before), statements_section(after))
    return patch or None


UNCHANGED: Any = object()
"""No difference; not the same as None, which in a merge patch takes something away."""


def note(patch: Plain, name: str, before: Any, after: Any) -> None:
    """Put the difference between two values into a patch, under their name."""
    if before == after:
        return
    if isinstance(before, dict) and isinstance(after, dict):
        patch[name] = difference(before, after)
    else:
        patch[name] = after


def difference(before: Plain, after: Plain) -> Plain:
    """The merge patch between two mappings (RFC 7396)."""
    patch: Plain = {name: None for name in before if name not in after}
    for name, value in after.items():
        note(patch, name, before.get(name), value)
    return patch


def list_changes(before: State, after: State, kind: ViewKind) -> Any:
    """The patch for the list, found by what the two states don't share."""
    if before.item is None or after.item is None or before.item != after.item:
        old, new = list_section(before, kind), list_section(after, kind)
        return UNCHANGED if old == new else (new if old is None or new is None else difference(old, new))
    return item_changes(before, after, after.item, kind) or UNCHANGED


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
