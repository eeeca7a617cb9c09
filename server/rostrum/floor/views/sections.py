"""The sections of a view but the list: each put together field by field from what everybody may see (PV1, PV2)."""

from collections.abc import Callable
from typing import Any, assert_never

import msgspec

from rostrum.floor.forecast import change_over_ms, pace_of
from rostrum.floor.lines import is_silent
from rostrum.floor.listed import Heard, Speaker, SpeakersList
from rostrum.floor.matters import LostDeed
from rostrum.floor.overtime import interpretation_until
from rostrum.floor.settings import Overrun
from rostrum.floor.state import Called, Interrupted, Paused, Running, State, Turn, entry_of, officer_of, sitting_of
from rostrum.floor.terms import DisplayMode, ListState, Plain
from rostrum.floor.views.matters import (
    appeal_section,
    decision_section,
    motions_section,
    points_section,
    proposal_section,
    replies_section,
    reserved_section,
    ruled_section,
    swaps_section,
)
from rostrum.floor.views.viewers import PODIUM, ViewKind


def meeting_section(state: State) -> Plain | None:
    """What the meeting is, where it stands, and who presides."""
    programme = state.programme
    if programme is None:
        return None
    section: Plain = {
        "id": programme.id,
        "title": programme.title,
        "timezone": programme.timezone,
        "languages": list(programme.languages),
        "directory": state.directory,
        "phase": state.phase.value,
        "chair": chair_section(state),
    }
    if state.sitting is not None:
        section["sitting"] = state.sitting.id
    if state.sitting is not None and state.sitting.until_ms is not None:
        section["until_ms"] = state.sitting.until_ms
    if state.sitting is not None and state.sitting.adjourned_at is not None:
        section["adjourned_ms"] = state.sitting.adjourned_at
    if state.item is not None:
        section["item"] = state.item
    if programme.pack != "plain":
        section["pack"] = programme.pack
    if programme.illustrative:
        section["illustrative"] = True
    return section | _as_shown(state)


def _as_shown(state: State) -> Plain:
    """How the hall is shown the floor, where it isn't as usual (MT8, TN5, PV4)."""
    section: Plain = {}
    if state.display is not DisplayMode.FLOOR:
        section["display"] = state.display.value
    if state.settings.overrun is Overrun.HOLD:
        section["overrun"] = Overrun.HOLD.value
    if state.settings.flags:
        section["flags"] = True
    return section


def chair_section(state: State) -> Plain:
    """The officer who presides (MT6)."""
    officer = officer_of(state, state.presiding)
    section: Plain = {"officer": state.presiding}
    if officer is not None:
        section["language"] = officer.language
    if officer is not None and officer.delegation is not None:
        section["delegation"] = officer.delegation
    return section


def sitting_section(state: State) -> Plain | None:
    """The times of the sitting that was opened last."""
    if state.sitting is None:
        return None
    planned = sitting_of(state, state.sitting.id)
    assert planned is not None, "a sitting was opened that the programme doesn't have"
    until = interpretation_until(state)
    return {
        "starts_ms": planned.starts_ms,
        "ends_ms": planned.ends_ms,
        "interpretation_until_ms": until,
        "opened_ms": state.sitting.opened_at,
    }


def turn_section(state: State) -> Plain | None:
    """Who has the floor, and everything that a clock is drawn from (TN5)."""
    return None if state.turn is None else turn_view(state, state.turn)


def turn_view(state: State, turn: Turn) -> Plain:
    """One turn, as everybody sees it."""
    view: Plain = {
        "id": turn.id,
        "delegation": turn.delegation,
        "kind": turn.kind,
        "class": turn.speaking_class,
        "language": turn.language,
        "attendance": turn.attendance.value,
        "started_ms": turn.called_at,
        "limit_ms": turn.limit_ms,
        "used_ms": turn.used_ms,
        "warn_ms": state.settings.warn_ms,
    }
    if turn.entry is not None:
        view["entry"] = turn.entry
    if turn.point is not None:
        view["point"] = turn.point
    if turn.speaker is not None:
        view["speaker"] = speaker_view(turn.speaker)
    if turn.on_behalf_of is not None:
        view["on_behalf_of"] = turn.on_behalf_of
    if turn.joined_by:
        view["joined_by"] = list(turn.joined_by)
    if turn.through is not None:
        view["through"] = turn.through
    if turn.line_ignored:
        view["line_ignored"] = True
    if is_silent(turn):
        view["silent"] = True
    return {**view, **clock_view(turn)}


def clock_view(turn: Turn) -> Plain:
    """How the clock of a turn stands."""
    match turn.clock:
        case Called(starts_at):
            return {"state": "called", "starts_ms": starts_at}
        case Running(since):
            return {"state": "speaking", "running_since_ms": since}
        case Paused(by=by, grace_until=None):
            return {"state": "paused", "paused_by": by.value}
        case Paused(by=by, grace_until=grace_until):
            return {"state": "paused", "paused_by": by.value, "grace_until_ms": grace_until}
        case Interrupted():
            return {"state": "interrupted"}
        case _:
            assert_never(turn.clock)


def speaker_view(speaker: Speaker) -> Plain:
    """Who speaks, as the nameplate shows it."""
    return {"name": speaker.name, "function": speaker.function} if speaker.function else {"name": speaker.name}


def interrupted_section(state: State) -> list[Plain]:
    """The turns kept aside, the innermost last (PO2)."""
    return [turn_view(state, turn) for turn in state.interrupted]


def items_section(state: State) -> Plain:
    """Every item in a few figures, so that the podium and the delegates see where else one waits."""
    return {item: item_view(speakers, current=item == state.item) for item, speakers in state.lists.items()}


def list_state(speakers: SpeakersList) -> ListState:
    """Whether a list takes inscriptions; that of a closed item never does (LS1, LS13)."""
    return speakers.state if speakers.item_closed_at is None else ListState.CLOSED


def item_view(speakers: SpeakersList, *, current: bool) -> Plain:
    """One item in a few figures; the current one's are told by its list, so that a step says them once."""
    view: Plain = {"list": list_state(speakers).value}
    if not current:
        view |= {"waiting": len(speakers.queue), "heard": speakers.heard}
    if speakers.item_closed_at is not None:
        view["closed"] = True
    return view


def forecast_section(state: State) -> Plain:
    """What the forecast is computed from, in the page (FC1)."""
    section: Plain = {
        "change_over_ms": change_over_ms(state.settings, state.pace),
        "pace": {name: pace_of(state.pace, name) for name in state.pace.by_class},
        "reserve_ms": state.settings.reserve_ms,
        "warnings_ms": list(state.settings.interpretation_warnings_ms),
        "dynamic": {
            "least_ms": state.settings.dynamic_least_ms,
            "most_ms": state.settings.dynamic_most_ms,
            "weights": state.settings.class_weights,
        },
    }
    until = interpretation_until(state)
    if until is not None:
        section["interpretation_until_ms"] = until
    return section


def last_section(state: State) -> Plain | None:
    """The turn that ended last, for the thanks and for putting it back (LS16); not that of who wasn't there (LS11)."""
    last = state.last
    entry = None if last is None else entry_of(state, last.entry)
    if last is None or entry is None or not isinstance(entry.standing, Heard):
        return None
    return {"turn": last.turn, "delegation": last.delegation}


def settings_section(state: State, kind: ViewKind) -> Plain | None:
    """What holds in this meeting, for the secretariat; of lines and silence, for the technician (TN7, LS11)."""
    if state.programme is None:
        return None
    if kind is ViewKind.TECHNICIAN:
        return {"line_source": state.settings.line_source.value, "silent_ms": state.settings.silent_ms}
    if kind is not ViewKind.SECRETARIAT:
        return None
    built: Plain = msgspec.to_builtins(state.settings)
    return {name: list(value) if isinstance(value, tuple) else value for name, value in built.items()}


def notes_section(state: State, kind: ViewKind) -> list[Plain] | None:
    """The private notes, for the podium: from whom, and whether they were read; what they say is asked for (PV3)."""
    if kind not in PODIUM:
        return None
    views: list[Plain] = []
    for note in state.notes:
        view: Plain = {"id": note.id, "by": note.by.value, "at_ms": note.at}
        views.append(view if note.read_at is None else {**view, "read_ms": note.read_at})
    return views or None


def losses_section(state: State, kind: ViewKind) -> list[Plain] | None:
    """The lost records that the podium hasn't noted yet (MT9)."""
    if kind not in PODIUM:
        return None
    views: list[Plain] = []
    for loss in state.losses:
        if not loss.noted:
            deeds = [lost_view(deed) for deed in loss.deeds]
            views.append({"id": loss.id, "first": loss.first, "last": loss.last, "at_ms": loss.at, "deeds": deeds})
    return views or None


def lost_view(deed: LostDeed) -> Plain:
    """One lost record, as far as it is known."""
    view: Plain = {"seq": deed.seq, "at_ms": deed.at, "role": deed.role, "kinds": list(deed.kinds)}
    return view if deed.delegation is None else {**view, "delegation": deed.delegation}


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
