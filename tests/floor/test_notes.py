"""Private notes between the secretariat and the chair (PV3)."""

import msgspec

from rostrum.floor.decide import made
from rostrum.floor.notes import KEPT, ReadNote, SendNote, seals
from rostrum.floor.refusals import Code
from rostrum.floor.views.projection import changes, project
from rostrum.floor.views.viewers import PODIUM, ViewKind
from tests.floor.scene import CHAIR, SECRETARIAT, Meeting, given_speaking, refused, when

SEAL = "5ea1" * 16


def given_note() -> Meeting:
    """The secretariat has sent the chair a note."""
    meeting = given_speaking("al", "be")
    assert made(when(meeting, SECRETARIAT, SendNote(SEAL))) == {"note": "n1"}
    return meeting


def test_a_note_is_seen_by_chair_and_secretariat_and_by_nobody_else() -> None:
    """From whom and when; its seal is in no view at all (PV3)."""
    meeting = given_note()
    for kind in ViewKind:
        view = project(meeting.state, kind)
        assert SEAL not in msgspec.json.encode(view).decode()
        if kind in PODIUM:
            assert view["notes"] == [{"id": "n1", "by": "secretariat", "at_ms": meeting.now}]
        else:
            assert "notes" not in view


def test_a_note_changes_no_other_view() -> None:
    """Not even a patch tells a delegate that the podium is writing (PV3)."""
    before = given_speaking("al", "be")
    was = before.state
    when(before, CHAIR, SendNote(SEAL))
    assert {kind for kind in ViewKind if changes(was, before.state, kind)} == PODIUM


def test_the_other_side_reads_it_once() -> None:
    """Whoever wrote it can't say that it was read (PV3)."""
    meeting = given_note()
    refused(meeting, SECRETARIAT, ReadNote("n1"), Code.NOT_ALLOWED, "PV3")
    when(meeting, CHAIR, ReadNote("n1"))
    assert project(meeting.state, ViewKind.SECRETARIAT)["notes"][0]["read_ms"] == meeting.now
    refused(meeting, CHAIR, ReadNote("n1"), Code.ALREADY_SO, "PV3")
    refused(meeting, CHAIR, ReadNote("n9"), Code.UNKNOWN_ID, "PV3")


def test_a_note_names_what_the_vault_has() -> None:
    """By a seal and nothing else (PV3)."""
    meeting = given_speaking("al")
    refused(meeting, SECRETARIAT, SendNote("please hurry"), Code.MALFORMED, "PV3")


def test_old_notes_leave_the_view_and_then_the_vault() -> None:
    """The last ones are kept (PV3)."""
    meeting = given_note()
    for _ in range(KEPT):
        when(meeting, CHAIR, SendNote("0" * 64))
    assert len(project(meeting.state, ViewKind.CHAIR)["notes"]) == KEPT
    assert SEAL not in set(seals(meeting.state))
    assert meeting.state.notes[-1].id == f"n{KEPT + 1}"
