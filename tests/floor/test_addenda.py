"""Addenda: further inscriptions and participants in a meeting that has begun (MT1)."""

import msgspec

from rostrum.floor.addenda import ImportAddendum, ParticipantsListed
from rostrum.floor.directory import digest, directory
from rostrum.floor.entries import Withdraw
from rostrum.floor.items import CloseItem
from rostrum.floor.meeting import CloseMeeting
from rostrum.floor.programme import Inscription, Participant
from rostrum.floor.refusals import Code
from rostrum.floor.sittings import AdjournSitting, OpenSitting
from rostrum.floor.terms import Attendance, EntryKind, Kept, Role
from tests.floor.scene import (
    CHAIR,
    OPERATOR,
    PROGRAMME,
    SECRETARIAT,
    delegate,
    given,
    given_open,
    given_speaking,
    given_waiting,
    refused,
    when,
)


def test_an_addendum_inscribes_by_the_rules_of_the_list() -> None:
    """Where the policy places them, in the order of the rows, on lists of any item (MT1, LS4, LS5)."""
    meeting = given_waiting("be")
    rows = (Inscription("3", "al", "en"), Inscription("4", "tz", "en", attendance=Attendance.REMOTE))
    when(meeting, SECRETARIAT, ImportAddendum(rows))
    assert meeting.queue() == ("be", "al")
    assert meeting.queue("4") == ("tz",)
    assert {entry.inscribed_by for entry in meeting.list("4").entries.values()} == {Role.SECRETARIAT}


def test_an_addendum_makes_room_where_the_policy_puts_many_between_two() -> None:
    """However many rows are placed at one point of the list, all find a place (MT1, LS4)."""
    rows = [Inscription("3", "icrc", "en", EntryKind.COMMENT) for _ in range(3)]
    meeting = given(PROGRAMME, *rows, class_order=("state_party", "organisation"))
    when(meeting, CHAIR, OpenSitting("s1"))
    late = tuple(Inscription("3", "al", "en", EntryKind.COMMENT, thread=f"n{number}") for number in range(40))
    when(meeting, OPERATOR, ImportAddendum(late))
    assert meeting.queue() == ("al",) * 40 + ("icrc",) * 3


def test_a_request_that_was_there_before_is_left_out() -> None:
    """Whether it waits, was taken back or was heard: a whole list that is brought again adds only what is new (MT1)."""
    meeting = given_speaking("be", "al", "tz")
    when(meeting, delegate("tz"), Withdraw("e3"))
    rows = tuple(Inscription("3", name, "en") for name in ("be", "al", "tz", "us"))
    when(meeting, SECRETARIAT, ImportAddendum(rows))
    assert meeting.queue() == ("al", "us")


def test_the_participants_of_a_delegation_are_those_that_are_named() -> None:
    """Of the delegations in the addendum; all others keep theirs, and the directory is another (MT1)."""
    people = (
        Participant("be", Attendance.ROOM, "Mr A", seat="1"),
        Participant("al", Attendance.ROOM, "Ms B", seat="2"),
    )
    meeting = given(msgspec.structs.replace(PROGRAMME, participants=people))
    when(meeting, CHAIR, OpenSitting("s1"))
    before = meeting.state.directory
    when(meeting, SECRETARIAT, ImportAddendum(participants=(Participant("be", Attendance.REMOTE, "Ms C"),)))
    programme = meeting.state.programme
    assert programme is not None
    assert [person["name"] for person in directory(programme)["persons"].values()] == ["Ms B", "Ms C"]
    assert meeting.state.directory == digest(programme) != before
    again = ImportAddendum((Inscription("3", "be", "fr"),), programme.participants)
    when(meeting, SECRETARIAT, again)
    assert meeting.state.directory == digest(programme)


def test_a_participant_whose_function_is_said_in_another_language_is_another() -> None:
    """The same people in another order are the same (MT1)."""
    people = (Participant("be", Attendance.ROOM, "Mr A", {"fr": "Ministre"}), Participant("al", Attendance.ROOM))
    meeting = given(msgspec.structs.replace(PROGRAMME, participants=people))
    when(meeting, CHAIR, OpenSitting("s1"))
    refused(meeting, SECRETARIAT, ImportAddendum(participants=people[::-1]), Code.ALREADY_SO, "MT1")
    function = {"en": "Minister", "fr": "Ministre"}
    (listed,) = when(
        meeting, SECRETARIAT, ImportAddendum(participants=(Participant("be", Attendance.ROOM, "Mr A", function),))
    )
    assert isinstance(listed, ParticipantsListed)
    assert msgspec.json.decode(msgspec.json.encode(listed), type=ParticipantsListed) == listed
    programme = meeting.state.programme
    assert programme is not None
    assert [person.get("function") for person in directory(programme)["persons"].values()] == [None, function]


def test_an_addendum_is_all_or_nothing_and_says_which_row() -> None:
    """The second of three rows names an unknown item: nothing comes in (MT1)."""
    meeting = given_waiting("be")
    rows = (Inscription("3", "al", "en"), Inscription("9", "tz", "en"), Inscription("4", "tz", "en"))
    refusal = refused(meeting, SECRETARIAT, ImportAddendum(rows), Code.UNKNOWN_ID, "LS1")
    assert refusal.details == {"field": "item", "id": "9", "row": 2}
    when(meeting, CHAIR, CloseItem("4"))
    late = (Inscription("3", "al", "en"), Inscription("4", "tz", "en"))
    refusal = refused(meeting, SECRETARIAT, ImportAddendum(late), Code.LIST_CLOSED, "LS13")
    assert refusal.details["row"] == 2
    assert meeting.queue() == ("be",)


def test_an_addendum_with_nothing_new_is_refused() -> None:
    """Whoever brings it is told that all of it is there already (MT1)."""
    meeting = given_waiting("be")
    refused(meeting, SECRETARIAT, ImportAddendum((Inscription("3", "be", "fr"),)), Code.ALREADY_SO, "MT1")
    refused(meeting, SECRETARIAT, ImportAddendum(), Code.ALREADY_SO, "MT1")


def test_participants_belong_to_a_delegation_of_the_meeting() -> None:
    """Who comes from elsewhere is no participant (MT1)."""
    meeting = given_open()
    nobody = ImportAddendum(participants=(Participant("atlantis", Attendance.ROOM),))
    assert refused(meeting, SECRETARIAT, nobody, Code.UNKNOWN_ID, "MT1").details["id"] == "atlantis"


def test_an_addendum_comes_after_the_first_opening_and_before_the_end() -> None:
    """Before it the whole is imported again; in a closed meeting nobody is inscribed (MT1, MT5)."""
    row = ImportAddendum((Inscription("3", "al", "en"),))
    refused(given(), SECRETARIAT, row, Code.WRONG_PHASE, "MT2")
    meeting = given_open()
    refused(meeting, CHAIR, row, Code.NOT_ALLOWED, "PO1")
    when(meeting, CHAIR, AdjournSitting(turn=Kept.END))
    when(meeting, SECRETARIAT, row)
    when(meeting, SECRETARIAT, CloseMeeting())
    refused(meeting, SECRETARIAT, row, Code.WRONG_PHASE, "MT5")
