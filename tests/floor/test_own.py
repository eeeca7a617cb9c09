"""What only one delegation sees (PV2)."""

import pytest

from floor_client.patch import merge
from rostrum.floor.actor import Actor
from rostrum.floor.items import OpenItem
from rostrum.floor.limits import SetLimit
from rostrum.floor.projection import ViewKind, changes, own, project
from rostrum.floor.settings import ListVisibility
from rostrum.floor.terms import MINUTE, SECOND, Role
from tests.floor.scene import (
    CHAIR,
    SECRETARIAT,
    called,
    delegate,
    given_open,
    given_waiting,
    inscribed,
    when,
)

PODIUM = {ViewKind.CHAIR, ViewKind.SECRETARIAT}
WHOLE = PODIUM | {ViewKind.INTERPRETER}

# ── which view ───────────────────────────────────────────────────────────────────────────────────


def test_a_delegation_sees_its_own_entries_in_full_and_nobody_elses() -> None:
    """On every item, with the limit that each would have now (PV2)."""
    meeting = given_waiting("al", "be")
    inscribed(meeting, "be", item="4")
    when(meeting, CHAIR, SetLimit("3", MINUTE))
    seen = own(meeting.state, delegate("be"))
    assert seen is not None
    assert set(seen["entries"]) == {"e2", "e3"}
    assert seen["entries"]["e2"]["limit_ms"] == MINUTE
    assert "ahead" not in seen["entries"]["e2"], "it can count for itself"
    nothing = own(meeting.state, delegate("fr"))
    assert nothing is not None
    assert nothing["entries"] == {}


def test_a_delegation_is_told_what_the_rules_leave_to_its_kind() -> None:
    """So that its page offers it, and nothing else (PO1, PO4, RR1, MT7, TN10, PV2)."""
    meeting = given_open(motions_by=("state_party", "state_not_party"), speakers_may_yield=True)
    party, other, observer = (own(meeting.state, delegate(name)) for name in ("fr", "us", "icrc"))
    assert party is not None
    assert party["may"] == ["raise_point", "appeal_ruling", "put_motion", "request_reply", "object", "yield_turn"]
    assert other is not None
    assert other["may"] == ["put_motion", "yield_turn"]
    assert observer is not None
    assert observer["may"] == ["yield_turn"]


def test_a_delegation_is_told_how_many_are_ahead_where_it_can_not_see_them() -> None:
    """Its place, without names (PV2)."""
    meeting = given_waiting("al", "be", "eg", list_visibility=ListVisibility.COUNTS)
    called(meeting)
    seen = own(meeting.state, delegate("eg"))
    assert seen is not None
    assert seen["entries"]["e3"]["ahead"] == 1
    speaking = own(meeting.state, delegate("al"))
    assert speaking is not None
    assert speaking["entries"]["e1"]["state"] == "speaking"
    assert "ahead" not in speaking["entries"]["e1"]


@pytest.mark.parametrize("viewer", [CHAIR, SECRETARIAT, Actor(Role.DELEGATE), Actor(Role.OBSERVER, delegation="al")])
def test_nobody_else_has_an_own_view(viewer: Actor) -> None:
    """Only delegates of a delegation (PV2)."""
    assert own(given_waiting("al").state, viewer) is None


def test_only_the_secretariat_keeps_the_other_lists_beside_the_current_one() -> None:
    """With what it may see of each, and in the same moment in which it changes (PV2)."""
    meeting = given_waiting("al")
    before = project(meeting.state, ViewKind.SECRETARIAT)
    assert list(before["lists"]) == ["4"]
    was = meeting.state
    there = inscribed(meeting, "be", item="4")
    patch = changes(was, meeting.state, ViewKind.SECRETARIAT)
    assert patch is not None
    assert list(patch["lists"]["4"]["entries"]) == [there]
    assert merge(before, patch) == project(meeting.state, ViewKind.SECRETARIAT)
    assert all("lists" not in project(meeting.state, kind) for kind in ViewKind if kind is not ViewKind.SECRETARIAT)


def test_a_list_that_becomes_current_changes_its_place_in_the_secretariats_view() -> None:
    """And the one that was left stands among the others (MT4)."""
    meeting = given_waiting("al")
    inscribed(meeting, "be", item="4")
    was = meeting.state
    when(meeting, CHAIR, OpenItem("4"))
    after = project(meeting.state, ViewKind.SECRETARIAT)
    assert (after["list"]["item"], list(after["lists"])) == ("4", ["3"])
    assert merge(project(was, ViewKind.SECRETARIAT), changes(was, meeting.state, ViewKind.SECRETARIAT)) == after


def test_only_the_secretariat_reads_the_settings() -> None:
    """It may change them, and sees what holds."""
    meeting = given_waiting("al", warn_ms=20 * SECOND)
    assert project(meeting.state, ViewKind.SECRETARIAT)["settings"]["warn_ms"] == 20 * SECOND
    assert all("settings" not in project(meeting.state, kind) for kind in ViewKind if kind is not ViewKind.SECRETARIAT)
