"""What viewers see of the meeting as a whole: what it is, where it stands, what holds in it, and its sitting (PV1)."""

import msgspec

from rostrum.floor.forecast import change_over_ms, pace_of
from rostrum.floor.overtime import interpretation_until
from rostrum.floor.settings import Overrun
from rostrum.floor.state import State, officer_of, sitting_of
from rostrum.floor.terms import DisplayMode, Plain
from rostrum.floor.views.viewers import ViewKind


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
