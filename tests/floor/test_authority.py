"""Who may do what, in which phase: every cell of the table, against one written by hand (PO1, MT2, MT5, MT6)."""

from collections.abc import Iterator
from typing import NamedTuple

import msgspec
import pytest

from rostrum.floor.actor import Actor
from rostrum.floor.authority import TABLE, authorise, booth_named, owner
from rostrum.floor.decide import Command
from rostrum.floor.messages import CommandMessage, tag_of
from rostrum.floor.motions import PutMotion
from rostrum.floor.points import RaisePoint
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.replies import RequestReply
from rostrum.floor.state import State
from rostrum.floor.swaps import ProposeSwap
from rostrum.floor.terms import MotionKind, Phase, Role
from tests.floor.scene import CHAIR, delegate, given_speaking, inscribed, when

# Columns: yes may, no may not, own for what belongs to the own delegation, lent while the chair's powers are lent.
# Phases: P planned, O open, S suspended, A adjourned, C closed.
RIGHTS = """
                      chair  secretariat  delegate  interpreter  technician service  operator   phases
    import_meeting    no     yes          no        no           no         no       yes        P
    import_addendum   no     yes          no        no           no         no       yes        OSA
    change_settings   no     yes          no        no           no         no       yes        POSA
    add_delegation    no     yes          no        no           no         no       yes        POSA
    hand_over_chair   yes    lent         no        no           no         no       no         POSA
    close_meeting     no     yes          no        no           no         no       yes        PA
    correct_record    no     yes          no        no           no         no       yes        POSAC
    issue_link        no     yes          no        no           no         no       yes        POSA
    revoke_link       no     yes          no        no           no         no       yes        POSAC
    open_sitting      yes    lent         no        no           no         no       no         PA
    suspend_sitting   yes    lent         no        no           no         no       no         O
    resume_sitting    yes    lent         no        no           no         no       no         S
    adjourn_sitting   yes    lent         no        no           no         no       no         OS
    revoke_adjournment yes lent no no no no no A
    open_item         yes    lent         no        no           no         no       no         O
    close_item        yes    lent         no        no           no         no       no         OSA
    reopen_item       yes    lent         no        no           no         no       no         OSA
    open_list         yes    lent         no        no           no         no       no         POSA
    close_list        yes    lent         no        no           no         yes      no         POSA
    inscribe          yes    yes          own       no           no         no       no         POSA
    withdraw          yes    yes          own       no           no         no       no         POSA
    undo_withdrawal   yes    yes          own       no           no         no       no         POSA
    change_entry      yes    yes          own       no           no         no       no         POSA
    name_speaker      yes    yes          own       no           no         no       no         POSA
    move_entry        yes    lent         no        no           no         no       no         POSA
    reorder_list      yes    lent         no        no           no         no       no         POSA
    set_order         yes    lent         no        no           no         no       no         POSA
    hand_in_text      no     yes          own       no           no         no       no         POSA
    withdraw_text     no     yes          own       no           no         no       no         POSA
    publish_text      no     yes          no        no           no         no       no         POSAC
    send_note         yes    yes          no        no           no         no       no         POSA
    read_note         yes    yes          no        no           no         no       no         POSA
    name_loss         no     no           no        no           no         yes      no         POSAC
    note_loss         yes    yes          no        no           no         no       no         POSAC
    set_limit         yes    lent         no        no           no         no       no         POSA
    give_floor        yes    lent         no        no           no         no       no         O
    call_next         yes    lent         no        no           no         no       no         O
    end_turn          yes    lent         own       no           no         no       no         O
    yield_turn        yes    lent         own       no           no         no       no         O
    pass_over         yes    lent         no        no           no         no       no         O
    put_back          yes    lent         no        no           no         no       no         O
    start_clock       yes    lent         own       no           no         yes      no         O
    pause_turn        yes    lent         no        no           no         no       no         O
    resume_turn       yes    lent         no        no           no         no       no         O
    extend_turn       yes    lent         no        no           no         no       no         O
    expire_turn       no     no           no        no           no         yes      no         O
    raise_point       yes    yes          own       no           no         no       no         O
    withdraw_point    yes    yes          own       no           no         no       no         O
    recognise_point   yes    lent         no        no           no         no       no         O
    decline_point     yes    lent         no        no           no         no       no         O
    rule_on_point     yes    lent         no        no           no         no       no         O
    settle_opening    no     no           no        no           no         yes      no         POSA
    propose_swap      no     no           own       no           no         no       no         POSA
    accept_swap       no     no           own       no           no         no       no         POSA
    decline_swap      yes    yes          own       no           no         no       no         POSA
    swap_entries      yes    lent         no        no           no         no       no         POSA
    set_budget        yes    lent         no        no           no         no       no         POSA
    speak_live        yes    lent         no        no           no         no       no         O
    speaker_lost      no     no           no        no           yes        yes      no         O
    speaker_back      no     no           no        no           yes        yes      no         O
    speaker_silent    no     no           no        no           yes        yes      no         O
    still_heard       yes    lent         no        no           yes        no       no         O
    keep_place        yes    lent         no        no           no         no       no         O
    appeal_ruling     yes    yes          own       no           no         no       no         O
    decide_appeal     yes    lent         no        no           no         no       no         O
    put_motion        yes    yes          own       no           no         no       no         O
    speak_on_motion   yes    yes          own       no           no         no       no         O
    decide_motion     yes    lent         no        no           no         no       no         O
    request_reply     yes    yes          own       no           no         no       no         O
    grant_reply       yes    lent         no        no           no         no       no         OSA
    decline_reply     yes    lent         own       no           no         no       no         OSA
    propose_decision  yes    lent         no        no           no         no       no         O
    object            yes    yes          own       no           no         no       no         O
    decide_proposal   yes    lent         no        no           no         no       no         O
    set_display       yes    lent         no        no           no         no       no         POSA
    announce_limits   yes    lent         no        no           no         no       no         POSA
    apply_limits      no     no           no        no           no         yes      no         POSA
    move_interpretation_end yes yes no no no no no OS
    set_on_mic        no     yes          no        own          yes        no       no         POSA
    ask_handover      no     yes          no        own          yes        no       no         POSA
    accept_handover   no     yes          no        own          yes        no       no         POSA
    report_relay      no     yes          no        own          yes        no       no         POSA
    stop_booth        no     yes          no        own          yes        no       no         POSA
    resume_booth      no     yes          no        own          yes        no       no         POSA
    declare_language  yes    yes          own       yes          yes        no       no         O
    signal_slower     no     no           no        own          no         no       no         O
    signal_sound      no     no           no        own          no         no       no         O
    cannot_hear       no     no           yes       no           no         no       no         OS
    call_technician   no     yes          no        own          no         no       no         POSA
    take_call         no     no           no        no           yes        no       no         POSA
    resolve_call      no     no           no        no           yes        no       no         POSA
"""

FIELDS: dict[str, dict[str, object]] = {
    "import_meeting": {
        "programme": {
            "id": "x",
            "title": {},
            "timezone": "UTC",
            "languages": [],
            "floor_languages": ["en"],
            "sittings": [],
            "items": [],
            "officers": [],
            "delegations": [],
        }
    },
    "change_settings": {"settings": {}},
    "add_delegation": {"delegation": {"id": "zm", "kind": "state_party", "names": {}, "of": {}}},
    "hand_over_chair": {"to": "vice_chair"},
    "correct_record": {"subject": "t1", "text": "x"},
    "issue_link": {"role": "chair", "token_hash": "0" * 64},
    "revoke_link": {"link": "l1"},
    "open_sitting": {"sitting": "s1"},
    "move_entry": {"entry": "e2"},
    "reorder_list": {"item": "3", "order": []},
    "set_order": {"item": "3", "policy": "first_come"},
    "inscribe": {"item": "3", "language": "en"},
    "extend_turn": {"by_ms": 1},
    "hand_in_text": {"seal": "0" * 64, "language": "en", "words": 1},
    "send_note": {"seal": "0" * 64},
    "read_note": {"note": "n1"},
    "name_loss": {"branch": "b", "first": 2, "last": 3, "deeds": []},
    "note_loss": {"loss": "h1"},
    "rule_on_point": {"ruling": "noted"},
    "settle_opening": {"item": "3"},
    "propose_swap": {"entry": "e1", "other": "e3"},
    "swap_entries": {"entry": "e2", "other": "e3"},
    "set_budget": {"item": "3", "class": "state_party"},
    "speaker_lost": {"since": 1},
    "decide_appeal": {"overruled": True},
    "put_motion": {"motion": "close_debate"},
    "speak_on_motion": {"side": "for"},
    "decide_motion": {"carried": True},
    "propose_decision": {"text": "x"},
    "set_display": {"mode": "silence"},
    "announce_limits": {"item": "3"},
    "apply_limits": {"item": "3"},
    "set_on_mic": {"interpreter": "i1"},
    "declare_language": {"language": "fr"},
    "cannot_hear": {"channel": 1},
    "take_call": {"call": "c1"},
    "resolve_call": {"call": "c1"},
    "move_interpretation_end": {"until_ms": 1, "agreed_by": "A"},
}
ITEM = {"open_item", "close_item", "reopen_item", "open_list", "close_list", "set_limit"}
ENTRY = {
    *("withdraw", "undo_withdrawal", "change_entry", "name_speaker", "give_floor", "pass_over"),
    *("hand_in_text", "withdraw_text", "publish_text"),
}
TURN = {
    *("end_turn", "yield_turn", "put_back", "start_clock", "pause_turn", "resume_turn", "extend_turn", "expire_turn"),
    *("speak_live", "speaker_lost", "speaker_silent", "speaker_back", "still_heard", "keep_place"),
    "declare_language",
}
POINT = {"withdraw_point", "recognise_point", "decline_point", "rule_on_point", "appeal_ruling", "decide_appeal"}
SWAP = {"accept_swap", "decline_swap"}
MOTION = {"speak_on_motion", "decide_motion"}
REPLY = {"grant_reply", "decline_reply"}
PROPOSAL = {"object", "decide_proposal"}


class Cell(NamedTuple):
    """One cell: a command, a role, what is expected there, and the phases of the row."""

    command: str
    role: Role
    right: str
    phases: frozenset[Phase]


LETTERS = dict(zip("POSAC", Phase, strict=True))
BARRED = (Role.OBSERVER, Role.DISPLAY)
"""Roles without a column: they look on."""


def cells() -> Iterator[Cell]:
    """Every cell of the table above, and an empty one for each role that looks on."""
    header, *rows = (line.split() for line in RIGHTS.strip().splitlines())
    for command, *rights, letters in rows:
        phases = frozenset(LETTERS[letter] for letter in letters)
        for role, right in zip(header, rights, strict=False):
            yield Cell(command, Role(role), right, phases)
        for role in BARRED:
            yield Cell(command, role, "no", phases)


CELLS = list(cells())


def command_of(kind: str) -> Command:
    """A command of a kind that concerns entry e1, turn t1, point p1, swap s1 or reply r1, all of them Albania's."""
    named = {"item": ITEM, "entry": ENTRY, "turn": TURN, "point": POINT}
    named |= {"swap": SWAP, "motion": MOTION, "reply": REPLY, "proposal": PROPOSAL}
    ids = {"item": "4", "entry": "e1", "turn": "t1", "point": "p1"}
    ids |= {"swap": "s1", "motion": "m1", "reply": "r1", "proposal": "d1"}
    fields = {field: ids[field] for field, kinds in named.items() if kind in kinds} | FIELDS.get(kind, {})
    command: Command = msgspec.convert({"kind": kind, **fields}, type=Command)
    return command


def stage(*, lent: bool = True) -> State:
    """A state in which Albania speaks in t1 for e1 and has raised p1, France offers it a place for e3, and so on."""
    meeting = given_speaking("al", secretariat_conducts=lent)
    for delegation in ("be", "al", "fr"):
        inscribed(meeting, delegation)
    when(meeting, CHAIR, RaisePoint("al"))
    when(meeting, CHAIR, RequestReply("al"))
    when(meeting, CHAIR, PutMotion(MotionKind.CLOSE_DEBATE, "al"))
    when(meeting, delegate("fr"), ProposeSwap("e4", "e3"))
    return meeting.state


LENT, KEPT = stage(), stage(lent=False)


def verdict(state: State, command: Command, actor: Actor) -> Code | None:
    """The code with which the table refuses; none where it lets the command pass."""
    try:
        authorise(state, command, actor)
    except Refused as refusal:
        return refusal.code
    return None


def test_the_table_here_names_every_command_once() -> None:
    """A new command is a new row here (PO1)."""
    kinds = [cell.command for cell in CELLS if cell.role is Role.CHAIR]
    assert len(kinds) == len(set(kinds))
    assert set(kinds) == {tag_of(command) for command in TABLE}
    assert set(Role) == {cell.role for cell in CELLS}


@pytest.mark.parametrize("cell", CELLS, ids=[f"{cell.command}-{cell.role}" for cell in CELLS])
def test_every_cell_in_every_phase(cell: Cell) -> None:
    """A role that may not is told so in every phase; one that may is told where the phase is wrong (PO1, MT2, MT5)."""
    own = Actor(
        cell.role,
        delegation="al" if cell.role is Role.DELEGATE else None,
        booth="fr" if cell.role is Role.INTERPRETER else None,
    )
    command = command_of(cell.command)
    for phase in Phase:
        state = msgspec.structs.replace(LENT, phase=phase)
        in_phase = None if phase in cell.phases else Code.WRONG_PHASE
        assert verdict(state, command, own) == (Code.NOT_ALLOWED if cell.right == "no" else in_phase), phase


@pytest.mark.parametrize("cell", [cell for cell in CELLS if cell.right == "lent"], ids=lambda cell: cell.command)
def test_powers_that_are_not_lent_are_the_chairs_alone(cell: Cell) -> None:
    """Where the meeting lends nothing, the secretariat doesn't conduct (MT6)."""
    command = command_of(cell.command)
    for phase in cell.phases:
        state = msgspec.structs.replace(KEPT, phase=phase)
        assert verdict(state, command, Actor(Role.SECRETARIAT)) is Code.NOT_ALLOWED
        assert verdict(state, command, CHAIR) is None


OF_DELEGATES = [cell for cell in CELLS if cell.right == "own" and cell.role is Role.DELEGATE]
OF_BOOTHS = [cell for cell in CELLS if cell.right == "own" and cell.role is Role.INTERPRETER]


@pytest.mark.parametrize("cell", OF_BOOTHS, ids=lambda cell: cell.command)
def test_what_is_another_booths_business_is_not_ones_own(cell: Cell) -> None:
    """An interpreter acts for the own booth, named or not, and for no other (IN2)."""
    command = command_of(cell.command)
    for_french, for_russian = (msgspec.structs.replace(command, booth=booth) for booth in ("fr", "ru"))
    interpreter = Actor(Role.INTERPRETER, booth="fr")
    assert verdict(LENT, command, interpreter) is None
    assert verdict(LENT, for_french, interpreter) is None
    assert verdict(LENT, for_russian, interpreter) is Code.NOT_ALLOWED
    assert verdict(LENT, command, Actor(Role.INTERPRETER)) is Code.NOT_ALLOWED


@pytest.mark.parametrize("cell", OF_DELEGATES, ids=lambda cell: cell.command)
def test_what_belongs_to_another_delegation_is_not_ones_own(cell: Cell) -> None:
    """Nor does a delegate without a delegation own anything (PO1)."""
    command = command_of(cell.command)
    if "delegation" in command.__struct_fields__:
        command = msgspec.structs.replace(command, delegation="al")
    assert verdict(LENT, command, delegate("al")) is None
    assert verdict(LENT, command, delegate("be")) is Code.NOT_ALLOWED
    assert verdict(LENT, command, Actor(Role.DELEGATE)) is Code.NOT_ALLOWED


@pytest.mark.parametrize("cell", OF_DELEGATES, ids=lambda cell: cell.command)
def test_what_does_not_exist_is_left_to_the_rule(cell: Cell) -> None:
    """So that its refusal names what is unknown or stale (PO1)."""
    command: CommandMessage = command_of(cell.command)
    for field in ("entry", "turn", "point", "swap", "reply"):
        if field in command.__struct_fields__:
            command = msgspec.structs.replace(command, **{field: "x99"})
            assert owner(LENT, command, delegate("be")) in (None, "be")


def test_an_own_cell_without_an_owner_is_our_mistake() -> None:
    """The table and `owner` change together."""
    with pytest.raises(AssertionError, match="CallNext"):
        owner(LENT, command_of("call_next"), delegate("al"))
    with pytest.raises(AssertionError, match="CallNext"):
        booth_named(command_of("call_next"))
