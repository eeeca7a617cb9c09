"""Why an entry stands where it stands (LS15)."""

import msgspec
import pytest

from rostrum.floor.entries import ChangeEntry, Withdraw
from rostrum.floor.order import MoveEntry, SetOrder
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.settings import AfterPassing
from rostrum.floor.terms import OrderPolicy
from rostrum.floor.turns import PassOver
from rostrum.floor.views.viewers import ViewKind
from rostrum.floor.views.why import Other, why
from tests.floor.scene import CHAIR, called, delegate, given_waiting, when


def test_an_entry_tells_the_rule_the_key_and_its_arrival() -> None:
    """What the policy ordered it by, and how many came before it (LS4, LS5, LS15)."""
    meeting = given_waiting("us", "al", class_order=("state_party", "state_not_party"))
    assert msgspec.to_builtins(why(meeting.state, "e2", ViewKind.DELEGATE)) == {
        "entry": "e2",
        "item": "3",
        "delegation": "al",
        "rule": "LS4",
        "policy": "first_come",
        "class": "state_party",
        "class_rank": 1,
        "key": (0, 3, 0, 0, ""),
        "arrived_ms": meeting.now,
        "arrival": 2,
        "inscribed_by": "secretariat",
        "place": 0,
        "moves": (),
        "ahead": 0,
    }


def test_who_was_called_on_the_same_list_is_told() -> None:
    """The last one first, so that it can be asked why they were called before (LS15)."""
    meeting = given_waiting("al", "be", "eg")
    called(meeting)
    assert why(meeting.state, "e1").called == ()
    called(meeting)
    assert why(meeting.state, "e3").called == (Other("e2", "be"), Other("e1", "al"))


def test_the_seed_of_a_lot_is_told() -> None:
    """So that anybody can draw it again (LS4, LS15)."""
    meeting = given_waiting("al", "be")
    when(meeting, CHAIR, SetOrder("3", OrderPolicy.LOT, seed="drawn in public"))
    assert why(meeting.state, "e1", ViewKind.DELEGATE).seed == "drawn in public"


def test_an_entry_that_does_not_wait_has_nobody_ahead() -> None:
    """It still tells how it stood (LS15)."""
    meeting = given_waiting("al")
    when(meeting, delegate("al"), Withdraw("e1"))
    assert why(meeting.state, "e1").ahead is None


def test_the_rule_is_that_of_the_last_move_unless_a_policy_was_set_since() -> None:
    """Moved by hand, sent to the end by rule, or ordered again (LS7, LS10, LS11, LS15)."""
    meeting = given_waiting("al", "be", "eg", change_goes_last=True, passed_over=AfterPassing.END_OF_CLASS)
    when(meeting, delegate("al"), ChangeEntry("e1", language="fr"))
    assert why(meeting.state, "e1").rule == "LS10"
    when(meeting, CHAIR, PassOver("e2"))
    assert why(meeting.state, "e2").rule == "LS11"
    when(meeting, CHAIR, MoveEntry("e1", before="e3"))
    assert why(meeting.state, "e1").rule == "LS7"
    when(meeting, CHAIR, SetOrder("3", OrderPolicy.ALPHABETICAL))
    assert why(meeting.state, "e1").rule == "LS4"


def test_an_entry_that_does_not_exist_has_no_reasons() -> None:
    """The question is refused like a command (LS15)."""
    meeting = given_waiting("al")
    with pytest.raises(Refused) as caught:
        why(meeting.state, "e9")
    assert (caught.value.code, caught.value.rule) == (Code.UNKNOWN_ID, "LS15")
