"""The roll call: put together from what each node sees, and told to whom it concerns (PR1)."""

from rostrum.floor.views.viewers import ViewKind
from rostrum.hub.rollcall import Here, RollCall, best_of, together, told_to
from rostrum.wire.frames import Device
from tests.floor.scene import given_speaking

QUIET = Device(microphone=4, round_trip_ms=40, loss=0)
LOUD = Device(microphone=60, round_trip_ms=400, loss=12)


def test_a_delegation_is_heard_where_any_node_hears_it() -> None:
    """The parts of the nodes add up, the shortest silence counts, and the best device (PR1)."""
    here = RollCall({"d0": Here(1, 9_000, QUIET), "d1": Here(1, 0)}, {"delegate": 2, "chair": 1})
    there = RollCall({"d0": Here(2, 400, LOUD), "d2": Here(0, 7_000)}, {"delegate": 2})
    assert together((here, there)) == RollCall(
        {"d0": Here(3, 400, LOUD), "d1": Here(1, 0), "d2": Here(0, 7_000)}, {"delegate": 4, "chair": 1}
    )


def test_the_best_device_is_the_one_that_carries_the_voice() -> None:
    """The loudest microphone first, then the shorter way; what was not measured counts as the worst (PR1)."""
    assert best_of() is None
    assert best_of(None, QUIET, LOUD) == LOUD
    assert best_of(Device(round_trip_ms=20), QUIET) == QUIET
    assert best_of(Device(round_trip_ms=20), Device()) == Device(round_trip_ms=20)


def test_those_who_run_the_meeting_are_told_of_everybody_and_interpreters_of_the_next_five() -> None:
    """Nobody else is told of anybody, and who has no device here isn't named (PR1, LS11)."""
    waiting = ("al", "be", "eg", "fr", "tz", "us", "icrc")
    state = given_speaking(*waiting).state
    call = RollCall({name: Here(1, 0, LOUD if name == "be" else None) for name in waiting if name != "eg"})
    call.delegations["eg"] = Here(0, 9_000)
    told = {"devices": 1, "microphone": 60, "round_trip_ms": 400, "loss": 12}
    for kind in (ViewKind.CHAIR, ViewKind.SECRETARIAT, ViewKind.TECHNICIAN):
        live = told_to(kind, call, state)
        assert live is not None
        assert live["delegations"] == {
            "al": {"devices": 1}, "be": told, "fr": {"devices": 1}, "tz": {"devices": 1},
            "us": {"devices": 1}, "icrc": {"devices": 1},
        }  # fmt: skip
    live = told_to(ViewKind.INTERPRETER, call, state)
    assert live is not None
    assert set(live["delegations"]) == {"al", "be", "fr", "tz", "us"}
    assert [told_to(kind, call, state) for kind in (ViewKind.DELEGATE, ViewKind.PUBLIC)] == [None, None]
