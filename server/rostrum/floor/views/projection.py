"""Who sees what (PV1, PV2, PV3): views built up from what a viewer may see, and the patches between them.

Each section of a view is put together field by field from the state, in the room of its noun; nothing is copied whole
and cut down.
Nothing in a view depends on the present moment, no value is null, and what is absent is left out.

    project(state, kind)          the whole view for one kind of viewer
    changes(before, after, kind)  the merge patch (RFC 7396) that leads from one view to the next

What only one delegation sees is in `own`.

The law of this room: `changes(a, b, kind)` applied to `project(a, kind)` gives `project(b, kind)`.
`changes` looks only at what the two states don't share, so that the cost of a step doesn't grow with the list.
"""

from collections.abc import Callable
from typing import Any

from rostrum.floor.state import EMPTY, State
from rostrum.floor.terms import DisplayMode, Plain
from rostrum.floor.views.interpretation import interpretation_view, may_differ
from rostrum.floor.views.lists import items_section, list_section, note_list, note_other_lists, other_lists
from rostrum.floor.views.matters import (
    appeal_section,
    decision_section,
    losses_section,
    motions_section,
    notes_section,
    points_section,
    proposal_section,
    replies_section,
    reserved_section,
    ruled_section,
    swaps_section,
)
from rostrum.floor.views.meeting import forecast_section, meeting_section, settings_section, sitting_section
from rostrum.floor.views.patches import difference, note
from rostrum.floor.views.texts import statements_section, texts_differ, texts_section
from rostrum.floor.views.turns import interrupted_section, last_section, turn_section
from rostrum.floor.views.viewers import ViewKind

PODIUM_SECTIONS: dict[str, Callable[[State, ViewKind], Any]] = {
    "points": points_section,
    "replies": replies_section,
    "reserved": reserved_section,
    "swaps": swaps_section,
    "settings": settings_section,
    "notes": notes_section,
    "losses": losses_section,
}
"""The sections in which the podium sees more than others."""

SECTIONS: dict[str, Callable[[State], Any]] = {
    "meeting": meeting_section,
    "sitting": sitting_section,
    "turn": turn_section,
    "interrupted": interrupted_section,
    "items": items_section,
    "forecast": forecast_section,
    "last": last_section,
    "motions": motions_section,
    "appeal": appeal_section,
    "ruled": ruled_section,
    "proposal": proposal_section,
    "decision": decision_section,
}
"""The sections that are small and the same for every viewer."""


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


def changes(before: State, after: State, kind: ViewKind) -> Plain | None:
    """The merge patch from one view to the next; none where this kind of viewer sees no difference."""
    if is_covered(before, kind) or is_covered(after, kind):
        return difference(project(before, kind), project(after, kind)) or None
    patch: Plain = {}
    for name, section in SECTIONS.items():
        note(patch, name, section(before), section(after))
    for name, podium_section in PODIUM_SECTIONS.items():
        note(patch, name, podium_section(before, kind), podium_section(after, kind))
    note_list(patch, before, after, kind)
    if kind is ViewKind.SECRETARIAT:
        note_other_lists(patch, before, after)
    if may_differ(before, after):
        patch |= difference(interpretation_view(before, kind), interpretation_view(after, kind))
    if texts_differ(before, after, kind):
        note(patch, "texts", texts_section(before, kind), texts_section(after, kind))
    if before.texts is not after.texts:
        note(patch, "statements", statements_section(before), statements_section(after))
    return patch or None
