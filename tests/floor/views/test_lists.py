"""What viewers see of the lists of speakers (PV2)."""

import pytest

from floor_client.patch import merge
from rostrum.floor.items import OpenItem
from rostrum.floor.listed import Speaker
from rostrum.floor.settings import ListVisibility
from rostrum.floor.terms import MINUTE, EntryKind, Rank
from rostrum.floor.views.lists import list_of
from rostrum.floor.views.projection import changes, project
from rostrum.floor.views.viewers import ViewKind
from tests.floor.scene import CHAIR, HOUR, MORNING, given, given_open, given_waiting, inscribed, when

PODIUM = {ViewKind.CHAIR, ViewKind.SECRETARIAT}
WHOLE = PODIUM | {ViewKind.INTERPRETER}


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


def test_an_entry_tells_who_will_speak() -> None:
    """By name, function and rank, where they are known (PV2, LS2, LS4)."""
    meeting = given_open()
    inscribed(meeting, "al", speaker=Speaker("Ms Diallo", "Minister"), rank=Rank.MINISTER)
    entry = project(meeting.state, ViewKind.PUBLIC)["list"]["entries"]["e1"]
    assert (entry["speaker"], entry["rank"]) == ({"name": "Ms Diallo", "function": "Minister"}, "minister")


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
