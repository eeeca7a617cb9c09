"""What a step costs, counted and not timed: "next speaker" is as small and as little work at 2,000 entries as at 20."""

import sys
from collections.abc import Callable
from types import CodeType, FrameType
from typing import Any

import msgspec
import pytest

from rostrum.floor.decide import decide
from rostrum.floor.listed import Entry
from rostrum.floor.meeting import ImportMeeting
from rostrum.floor.order import MoveEntry
from rostrum.floor.policy import key_of
from rostrum.floor.programme import Inscription
from rostrum.floor.speakers import with_list
from rostrum.floor.state import EMPTY, State
from rostrum.floor.terms import Attendance, EntryKind, Role
from rostrum.floor.turns import CallNext
from rostrum.floor.views.lists import entry_view
from rostrum.floor.views.projection import changes
from rostrum.floor.views.viewers import ViewKind
from rostrum.hub.moment import Moment
from rostrum.wire.codec import MSGPACK
from rostrum.wire.frames import Patch
from tests.floor.scene import (
    CHAIR,
    OPERATOR,
    PROGRAMME,
    SECRETARIAT,
    Meeting,
    a_delegation,
    called,
    given_open,
    inscribed,
    later,
    minutes,
    when,
)


def long_list(size: int) -> Meeting:
    """An open item on which so many wait, each unlike the one before it, and the first of them has the floor."""
    meeting = given_open()
    entries = {f"e{number}": an_entry(number, meeting.now) for number in range(1, size + 1)}
    speakers = msgspec.structs.replace(meeting.list(), entries=entries, queue=tuple(entries))
    state = with_list(meeting.state, speakers)
    meeting.state = msgspec.structs.replace(state, entries_made=size, turns_made=size)
    for _ in range(4):
        called(meeting)
        later(meeting, minutes(2))
    return meeting


def an_entry(number: int, at: int) -> Entry:
    """The entry with this number: States and organisations, languages, hall and network in turn."""
    delegation, kind = [("tz", "state_party"), ("icrc", "organisation"), ("us", "state_not_party")][number % 3]
    return Entry(
        f"e{number}",
        "3",
        delegation,
        EntryKind.COMMENT,
        kind,
        ["ar", "en", "fr"][number % 3],
        [*Attendance][number % 2],
        number * 1024,
        at,
        Role.SECRETARIAT,
    )


def next_speaker(meeting: Meeting) -> tuple[State, State]:
    """The states before and after somebody else is called while one speaks: nothing says more in one step."""
    before = meeting.state
    when(meeting, CHAIR, CallNext(meeting.turn.id, meeting.list().queue[0]))
    return before, meeting.state


@pytest.mark.parametrize("kind", list(ViewKind))
@pytest.mark.parametrize("size", [20, 2_000])
def test_next_speaker_is_a_small_frame(size: int, kind: ViewKind) -> None:
    """Under 300 bytes in MessagePack, envelope and hash included, and 32 more for each channel that changes (PV1)."""
    before, after = next_speaker(long_list(size))
    patch = changes(before, after, kind)
    assert patch is not None
    channels = patch.pop("channels", {})
    assert len(MSGPACK.encode(Patch(0, 0, "", {"channels": channels}))) < 32 * (len(channels) + 1), channels
    told = Moment(100_001, b"\xab" * 32, after.lists["3"].entries["e1"].arrived, after)
    frame = MSGPACK.encode(Patch(100_000, told.seq, told.mark, patch))
    assert len(frame) < 300, patch


def entry_views(what: Callable[[], object]) -> int:
    """How many views of entries are put together while something runs."""
    return calls_of(entry_view.__code__, what)


def calls_of(wanted: CodeType, what: Callable[[], object]) -> int:
    """How often a function is called while something runs."""
    count = 0

    def counting(frame: FrameType, event: str, _: Any) -> None:
        nonlocal count
        count += event == "call" and frame.f_code is wanted

    earlier = sys.getprofile()
    sys.setprofile(counting)
    try:
        what()
    finally:
        sys.setprofile(earlier)
    return count


@pytest.mark.parametrize("size", [20, 2_000])
def test_a_step_looks_only_at_the_entries_that_it_concerns(size: int) -> None:
    """A call at none, an inscription at the new one, a move at one before and after, of however many wait (PV1)."""
    meeting = long_list(size)
    before, after = next_speaker(meeting)
    assert entry_views(lambda: changes(before, after, ViewKind.CHAIR)) == 0
    inscribed(meeting, "al")
    asked = meeting.state
    assert entry_views(lambda: changes(after, asked, ViewKind.CHAIR)) == 1
    when(meeting, SECRETARIAT, MoveEntry(f"e{size + 1}", before=meeting.list().queue[3]))
    assert entry_views(lambda: changes(asked, meeting.state, ViewKind.CHAIR)) == 2


@pytest.mark.parametrize("size", [20, 2_000])
def test_an_import_counts_the_key_of_each_request_once(size: int) -> None:
    """However many ask for the floor on one item before the meeting (MT1, LS4)."""
    names = [f"d{number}" for number in range(size)]
    many = tuple(a_delegation(name, "state_party", name) for name in names)
    programme = msgspec.structs.replace(PROGRAMME, delegations=many, officers=(), participants=())
    asked = ImportMeeting(programme, tuple(Inscription("3", name, "en") for name in names))
    assert calls_of(key_of.__code__, lambda: decide(EMPTY, asked, OPERATOR, 0)) == size
