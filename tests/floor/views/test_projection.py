"""Who sees what (PV1, PV2), and the patches from one view to the next."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from floor_client.patch import merge
from rostrum.floor.actor import SERVICE
from rostrum.floor.decide import made
from rostrum.floor.decisions import DecideProposal, Object, ProposeDecision
from rostrum.floor.display import SetDisplay
from rostrum.floor.entries import ChangeEntry
from rostrum.floor.evolve import Event, evolve
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.items import CloseItem, OpenItem
from rostrum.floor.limits import SetBudget, SetLimit
from rostrum.floor.lines import SpeakerLost
from rostrum.floor.listed import Speaker
from rostrum.floor.meeting import AddDelegation, ChangeSettings, CloseMeeting
from rostrum.floor.motions import AppealRuling, PutMotion
from rostrum.floor.order import MoveEntry
from rostrum.floor.points import RaisePoint, RecognisePoint, RuleOnPoint
from rostrum.floor.replies import GrantReply, RequestReply
from rostrum.floor.settings import ListVisibility, Overrun
from rostrum.floor.sittings import AdjournSitting
from rostrum.floor.speakers import CloseList, OpenList
from rostrum.floor.state import EMPTY, State, item_of, officer_of, participant_of, sitting_of
from rostrum.floor.swaps import ProposeSwap
from rostrum.floor.terms import MINUTE, SECOND, Attendance, DisplayMode, EntryKind, MotionKind, Rank, Role, Ruling
from rostrum.floor.turns import EndTurn, GiveFloor, PassOver
from rostrum.floor.views.lists import list_of
from rostrum.floor.views.projection import changes, project
from rostrum.floor.views.viewers import ViewKind, kind_of, may_view
from tests.floor.scene import (
    CHAIR,
    HOUR,
    MORNING,
    PROGRAMME,
    SECRETARIAT,
    Meeting,
    a_delegation,
    called,
    delegate,
    given,
    given_open,
    given_speaking,
    given_waiting,
    inscribed,
    later,
    when,
)

PODIUM = {ViewKind.CHAIR, ViewKind.SECRETARIAT}
WHOLE = PODIUM | {ViewKind.INTERPRETER}

# ── which view ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("role", "kind", "lesser"),
    [
        (Role.CHAIR, "chair", "public"),
        (Role.SECRETARIAT, "secretariat", "public chair interpreter technician"),
        (Role.OPERATOR, "secretariat", "public chair interpreter technician"),
        (Role.SERVICE, "secretariat", "public chair interpreter technician"),
        (Role.TECHNICIAN, "technician", "public"),
        (Role.INTERPRETER, "interpreter", "public"),
        (Role.DELEGATE, "delegate", "public"),
        (Role.OBSERVER, "public", ""),
        (Role.DISPLAY, "public", ""),
    ],
)
def test_everybody_has_one_view_and_may_ask_for_a_lesser_one(role: Role, kind: str, lesser: str) -> None:
    """Never for a greater one (PV2)."""
    assert kind_of(role) == kind
    assert {view for view in ViewKind if may_view(role, view)} == {kind, *lesser.split()}


# ── the whole view ───────────────────────────────────────────────────────────────────────────────


def test_before_the_import_there_is_little_to_see() -> None:
    """And no view is empty or null where something is absent (PV1)."""
    for kind in ViewKind:
        view = project(EMPTY, kind)
        assert set(view) == {"interrupted", "items", "forecast", "points"}
        assert view["items"] == {}


def test_everybody_sees_where_the_meeting_stands() -> None:
    """Phase, item, who presides, the turn and its clock (PV2)."""
    meeting = given_speaking("al", "be")
    for kind in ViewKind:
        view = project(meeting.state, kind)
        assert view["meeting"] == {
            "id": "small",
            "title": {"en": "A small meeting"},
            "timezone": "Europe/Zurich",
            "languages": ["en", "fr"],
            "directory": meeting.state.directory,
            "phase": "open",
            "sitting": "s1",
            "item": "3",
            "chair": {"officer": "chair", "language": "en"},
        }
        assert view["sitting"] == {
            "starts_ms": MORNING,
            "ends_ms": MORNING + 3 * HOUR,
            "interpretation_until_ms": MORNING + 3 * HOUR,
            "opened_ms": MORNING,
        }
        assert view["turn"]["delegation"] == "al"
        assert view["items"] == {
            "3": {"list": "open"},
            "4": {"list": "not_open", "waiting": 0, "heard": 0},
        }


def test_an_entry_tells_who_will_speak() -> None:
    """By name, function and rank, where they are known (PV2, LS2, LS4)."""
    meeting = given_open()
    inscribed(meeting, "al", speaker=Speaker("Ms Diallo", "Minister"), rank=Rank.MINISTER)
    entry = project(meeting.state, ViewKind.PUBLIC)["list"]["entries"]["e1"]
    assert (entry["speaker"], entry["rank"]) == ({"name": "Ms Diallo", "function": "Minister"}, "minister")


def test_everybody_sees_whose_rules_hold() -> None:
    """Where they aren't the plain ones (PV2)."""
    body = msgspec.structs.replace(PROGRAMME, pack="assembly")
    assert project(given(body).state, ViewKind.PUBLIC)["meeting"]["pack"] == "assembly"
    assert "pack" not in project(given().state, ViewKind.PUBLIC)["meeting"]


def test_nothing_is_known_before_the_import() -> None:
    """No item, sitting, officer or participant (MT1)."""
    assert item_of(EMPTY, "3") is None
    assert sitting_of(EMPTY, "s1") is None
    assert officer_of(EMPTY, "chair") is None
    assert participant_of(EMPTY, "al") is None


def test_the_list_has_its_head_and_its_entries() -> None:
    """State, policy, limits; start and deadline of inscription where the item has them (PV2, LS1)."""
    meeting = given()
    inscribed(meeting, "al", item="4", on_behalf_of="a group", thread="x", entry_kind=EntryKind.COMMENT)
    limits = dict.fromkeys(["officer", "organisation", "state_not_party", "state_party"], 3 * MINUTE)
    assert list_of(meeting.state, "4", ViewKind.PUBLIC) == {
        "item": "4",
        "state": "not_open",
        "policy": "first_come",
        "limits": limits,
        "heard": 0,
        "opens_ms": MORNING - 2 * HOUR,
        "deadline_ms": MORNING - HOUR,
        "entries": {
            "e1": {
                "place": 1024,
                "delegation": "al",
                "kind": "comment",
                "class": "state_party",
                "language": "en",
                "attendance": "room",
                "state": "waiting",
                "on_behalf_of": "a group",
                "thread": "x",
            }
        },
    }
    assert "list" not in project(meeting.state, ViewKind.CHAIR), "no item is current"


@pytest.mark.parametrize("kind", list(ViewKind))
@pytest.mark.parametrize(
    ("visibility", "seen"),
    [(ListVisibility.ALL, 5), (ListVisibility.NEXT_THREE, 3), (ListVisibility.COUNTS, 0)],
)
def test_how_much_of_the_list_everybody_sees(kind: ViewKind, visibility: ListVisibility, seen: int) -> None:
    """All names, the next three, counts only; podium and booths see the whole list all the same (PV2)."""
    meeting = given_waiting("al", "be", "eg", "fr", "us", list_visibility=visibility)
    section = project(meeting.state, kind)["list"]
    if kind in WHOLE:
        assert len(section["entries"]) == 5
        assert "waiting" not in section
    else:
        assert list(section["entries"]) == ["e1", "e2", "e3", "e4", "e5"][:seen]
        assert section.get("waiting") == (None if visibility is ListVisibility.ALL else 5)


def test_a_list_of_which_only_counts_are_shown_is_not_read_from_what_happens_on_it() -> None:
    """Neither a view nor a patch tells the public who asked (PV2)."""
    meeting = given_open(list_visibility=ListVisibility.COUNTS)
    before = meeting.state
    inscribed(meeting, "be")
    for kind in set(ViewKind) - WHOLE:
        assert changes(before, meeting.state, kind) == {"list": {"waiting": 1}}
        assert "be" not in str(project(meeting.state, kind)["list"]["entries"])


def test_only_the_podium_sees_points_that_are_not_recognised() -> None:
    """A patch tells nobody else that something happened (PO2, PV2)."""
    meeting = given_speaking("al")
    before = meeting.state
    when(meeting, delegate("fr"), RaisePoint())
    for kind in ViewKind:
        assert (changes(before, meeting.state, kind) is not None) == (kind in PODIUM)


# ── patches ──────────────────────────────────────────────────────────────────────────────────────


def close_with_ceiling(meeting: Meeting) -> None:
    """Close the list and shorten it."""
    when(meeting, CHAIR, CloseList("3"))
    when(meeting, CHAIR, SetLimit("3", MINUTE))


def show_less(meeting: Meeting) -> None:
    """Show counts only."""
    when(meeting, SECRETARIAT, ChangeSettings({"list_visibility": "counts"}))


def walk_in(meeting: Meeting) -> None:
    """Add a delegation that asks at once."""
    when(meeting, SECRETARIAT, AddDelegation(a_delegation("zm", "state_party", "Zambia"), credentials_pending=True))
    inscribed(meeting, "zm")


def a_debate(meeting: Meeting) -> None:
    """A budget, an announced closing, an offered swap, a reply and a motion asked for, a ruling appealed against."""
    when(meeting, SECRETARIAT, ChangeSettings({"list_visibility": "all"}))
    when(meeting, CHAIR, SetBudget("3", "state_party", 5 * MINUTE))
    when(meeting, CHAIR, OpenList("3"))
    when(meeting, CHAIR, CloseList("3", in_ms=30 * MINUTE))
    when(meeting, delegate("us"), Inscribe("3", "en", joined_by=("icrc",), duration_ms=30 * SECOND))
    inscribed(meeting, "tz")
    first, *_, last = meeting.list().queue[1:]
    when(meeting, SECRETARIAT, ChangeEntry(first, time_factor=2_000))
    when(meeting, CHAIR, MoveEntry(first))
    when(meeting, delegate("tz"), ProposeSwap(last, meeting.list().queue[1]))
    when(meeting, delegate("eg"), RequestReply())
    when(meeting, delegate("be"), PutMotion(MotionKind.CLOSE_DEBATE))
    when(meeting, delegate("be"), RaisePoint())
    when(meeting, CHAIR, RecognisePoint("p1"))
    when(meeting, CHAIR, RuleOnPoint("p1", Ruling.UPHELD))
    when(meeting, delegate("fr"), AppealRuling("p1"))


def a_decision(meeting: Meeting) -> None:
    """Taken while the next speaker's line is lost."""
    when(meeting, CHAIR, ProposeDecision("The draft is adopted."))
    when(meeting, CHAIR, DecideProposal("d1"))
    when(meeting, CHAIR, ProposeDecision("Another draft is adopted."))
    when(meeting, delegate("eg"), Object("d2"))
    remote = next(entry for entry in meeting.list().queue if meeting.entry(entry).attendance is Attendance.REMOTE)
    turn = made(when(meeting, CHAIR, GiveFloor(remote)))["turn"]
    when(meeting, SERVICE, SpeakerLost(turn, meeting.now))


def a_private_sitting(meeting: Meeting) -> None:
    """In which a right of reply is granted."""
    when(meeting, CHAIR, SetDisplay(DisplayMode.PRIVATE))
    when(meeting, CHAIR, GrantReply("r1"))


def end_of_the_day(meeting: Meeting) -> None:
    """Adjourn and close."""
    when(meeting, CHAIR, AdjournSitting())
    when(meeting, SECRETARIAT, CloseMeeting())


STEPS: tuple[Callable[[Meeting], object], ...] = (
    called,
    lambda meeting: when(meeting, CHAIR, PassOver("e2")),
    lambda meeting: when(meeting, CHAIR, MoveEntry("e4", "e3")),
    walk_in,
    lambda meeting: when(meeting, CHAIR, EndTurn("t1")),
    lambda meeting: later(meeting, 5 * MINUTE),
    close_with_ceiling,
    show_less,
    lambda meeting: when(meeting, CHAIR, OpenItem("4")),
    lambda meeting: when(meeting, CHAIR, OpenList("4")),
    lambda meeting: when(meeting, CHAIR, CloseItem("4")),
    lambda meeting: when(meeting, CHAIR, OpenItem("3")),
    a_debate,
    a_decision,
    a_private_sitting,
    end_of_the_day,
)


def a_day() -> list[State]:
    """The states of a short day, from before the import to after the end."""
    meeting = given_waiting("al", "be", "eg", "fr")
    states = [EMPTY, given().state, meeting.state]
    for step in STEPS:
        step(meeting)
        states.append(meeting.state)
    return states


@pytest.mark.parametrize("kind", list(ViewKind))
def test_a_patch_leads_from_any_view_to_any_other(kind: ViewKind) -> None:
    """One step or the whole day at once, forwards or back: what comes out is the view itself (PV1)."""
    states = a_day()
    for before in states:
        for after in states:
            patch = changes(before, after, kind)
            reached: Any = project(before, kind) if patch is None else merge(project(before, kind), patch)
            assert reached == project(after, kind)
            assert (patch is None) == (project(before, kind) == project(after, kind))


def test_the_day_replayed_is_the_day_lived() -> None:
    """From the journal's bytes, event by event, and every view of it is the same (PV1)."""
    meeting = given_waiting("al", "be", "eg", "fr")
    for step in STEPS:
        step(meeting)
    journal = [msgspec.msgpack.encode(event) for event in meeting.events]
    state = EMPTY
    for record in journal:
        state = evolve(state, msgspec.msgpack.decode(record, type=Event))
    assert state == meeting.state
    for kind in ViewKind:
        assert project(state, kind) == project(meeting.state, kind)


def test_a_patch_says_only_what_is_new() -> None:
    """Of a move, the place and that it was moved; nothing of the others (PV1, LS7)."""
    meeting = given_waiting("al", "be", "eg")
    before = meeting.state
    when(meeting, CHAIR, MoveEntry("e3", "e2", reason="private"))
    for kind in ViewKind:
        patch = changes(before, meeting.state, kind)
        assert patch == {"list": {"entries": {"e3": {"place": 1536, "moved": True}}}}


def test_the_display_is_told_where_it_holds_at_zero() -> None:
    """A setting of the meeting, seen by everybody, and absent where the clock counts up (TN5)."""
    plain, holding = given().state, given(overrun=Overrun.HOLD).state
    assert "overrun" not in project(plain, ViewKind.PUBLIC)["meeting"]
    assert project(holding, ViewKind.PUBLIC)["meeting"]["overrun"] == "hold"


def test_a_view_says_where_the_meeting_shows_the_flags_of_states() -> None:
    """A meeting shows none unless it says so (PV4)."""
    plain, flagged = given().state, given(flags=True).state
    assert "flags" not in project(plain, ViewKind.PUBLIC)["meeting"]
    assert project(flagged, ViewKind.PUBLIC)["meeting"]["flags"] is True


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
    assert project(meeting.state, ViewKind.TECHNICIAN)["settings"] == {
        "line_source": "delegation",
        "silent_ms": 60 * SECOND,
    }
    others = set(ViewKind) - {ViewKind.SECRETARIAT, ViewKind.TECHNICIAN}
    assert all("settings" not in project(meeting.state, kind) for kind in others)
