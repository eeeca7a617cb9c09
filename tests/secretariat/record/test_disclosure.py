"""Disclosure: what isn't named in the table isn't shown (PV1, PV2)."""

import itertools
from typing import Any, get_args

import msgspec
import pytest

from rostrum.floor.display import DisplaySet
from rostrum.floor.entries import SpeakerNamed
from rostrum.floor.evolve import Event
from rostrum.floor.inscriptions import EntryInscribed
from rostrum.floor.links import LinkIssued
from rostrum.floor.listed import Entry, Move, Speaker
from rostrum.floor.order import EntryMoved, ListArranged
from rostrum.floor.settings import ListVisibility, Settings
from rostrum.floor.sittings import SittingSuspended
from rostrum.floor.state import EMPTY, Link
from rostrum.floor.terms import Attendance, DisplayMode, EntryKind, Role
from rostrum.secretariat.record.disclosure import OF_THE_LIST, SHOWN, shown_of

CANARY = "canary"

ENTRY = Entry(
    id="e1",
    item="3",
    delegation="co",
    kind=EntryKind.STATEMENT,
    speaking_class="state_party",
    language="es",
    attendance=Attendance.ROOM,
    place=1024,
    arrived=1,
    inscribed_by=Role.OPERATOR,
    moves=(Move(2, Role.CHAIR, "LS7", 1024, 512, reason=CANARY),),
)


def shown(
    event: Event, visibility: ListVisibility = ListVisibility.ALL, display: DisplayMode = DisplayMode.FLOOR
) -> dict[str, Any] | None:
    """What the public record has of an event, in a meeting that shows so much."""
    state = msgspec.structs.replace(EMPTY, settings=Settings(list_visibility=visibility), display=display)
    return shown_of(event, msgspec.to_builtins(event), state)


def test_every_event_has_a_row() -> None:
    """A new event can't be exported before somebody has decided what of it is public."""
    assert set(SHOWN) == set(get_args(Event))


@pytest.mark.parametrize(("event", "path"), [(event, path) for event, paths in SHOWN.items() for path in paths])
def test_every_path_leads_to_a_field(event: type[msgspec.Struct], path: str) -> None:
    """No row names what isn't there."""
    kind: Any = event
    for name in path.split("."):
        fields = {field.encode_name: field.type for field in msgspec.structs.fields(kind)}
        assert name in fields
        kind = fields[name]


@pytest.mark.parametrize(
    "event",
    [
        EntryMoved("e1", "3", 512, Move(2, Role.CHAIR, "LS7", 1024, 512, reason=CANARY), by_hand=True),
        ListArranged("3", {"e1": 1024}, ("e1",), 2, Role.CHAIR, "LS7", by_hand=True, reason=CANARY),
        LinkIssued(Link(CANARY, Role.CHAIR, CANARY)),
        EntryInscribed(ENTRY),
    ],
)
def test_nothing_private_is_shown(event: Event) -> None:
    """Reasons and links stay where they are (LS7, PV3)."""
    assert CANARY not in str(shown(event))


def test_a_move_is_shown_without_its_reason() -> None:
    """That the chair moved an entry is on the public record; why isn't (LS7)."""
    moved = EntryMoved("e1", "3", 512, Move(2, Role.CHAIR, "LS7", 1024, 512, reason=CANARY), by_hand=True)
    assert shown(moved) == {
        "kind": "entry_moved",
        "entry": "e1",
        "item": "3",
        "place": 512,
        "move": {"by": "chair", "rule": "LS7"},
    }


@pytest.mark.parametrize("visibility", [ListVisibility.NEXT_THREE, ListVisibility.COUNTS])
def test_a_list_that_is_not_shown_is_not_exported(visibility: ListVisibility) -> None:
    """Where the meeting doesn't show everybody on the list, the record shows only who spoke (PV2)."""
    for event in (EntryInscribed(ENTRY), SpeakerNamed("e1", "3", Speaker("Ana Example"))):
        assert shown(event) is not None
        assert shown(event, visibility) is None


def test_a_private_sitting_is_not_exported() -> None:
    """That the meeting went private, stopped and came back is on the public record; what happened isn't (MT8)."""
    assert shown(EntryInscribed(ENTRY), display=DisplayMode.PRIVATE) is None
    assert shown(SittingSuspended(2), display=DisplayMode.PRIVATE) is not None
    assert shown(DisplaySet(DisplayMode.PRIVATE), display=DisplayMode.PRIVATE) is not None
    assert shown(DisplaySet(DisplayMode.FLOOR)) is not None


def test_what_tells_the_list_is_known() -> None:
    """Every event that carries an entry's id, other than turns and statements, counts as telling the list."""
    with_entry = {
        event
        for event, paths in SHOWN.items()
        if set(itertools.chain.from_iterable(path.split(".") for path in paths)) & {"entry", "places"}
    }
    assert {event.__name__ for event in with_entry - OF_THE_LIST} == {"TurnCalled", "TextPublished"}
