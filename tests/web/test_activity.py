"""The activity record over HTTP, and that only the secretariat reads it (PV3)."""

import pytest

from rostrum.floor.actor import Actor
from rostrum.floor.order import MoveEntry
from rostrum.floor.terms import Role
from rostrum.floor.turns import CallNext, EndTurn
from tests.hub.plenary import do
from tests.web.house import House

CHAIR = Actor(Role.CHAIR)


async def test_the_record_tells_who_did_what_newest_first(house: House) -> None:
    """With the delegation that it concerned, also where the event names only its turn."""
    called = await do(house.service.hall, CallNext(entry="e1"), CHAIR)
    await do(house.service.hall, EndTurn(called.made["turn"]), CHAIR)
    told = (await (await house.visitor(Role.SECRETARIAT)).get("activity")).json()
    last = told["deeds"][0]
    assert (last["kind"], last["role"], last["delegation"], last["turn"]) == ("turn_ended", "chair", "d0", "t1")
    seqs = [deed["seq"] for deed in told["deeds"]]
    assert seqs == sorted(seqs, reverse=True)


async def test_the_record_is_searched(house: House) -> None:
    """By delegation, by kind, by rule and by time."""
    secretariat = await house.visitor(Role.SECRETARIAT)
    await do(house.service.hall, CallNext(entry="e1"), CHAIR)
    of = (await secretariat.get("activity", delegation="d1")).json()["deeds"]
    assert {deed.get("delegation") for deed in of} == {"d1"}
    called = (await secretariat.get("activity", kind="turn_called")).json()["deeds"]
    assert [deed["delegation"] for deed in called] == ["d0"]
    later = str(called[0]["at_ms"] + 1)
    assert (await secretariat.get("activity", since_ms=later)).json()["deeds"] == []
    await do(house.service.hall, MoveEntry("e5", before="e2"), CHAIR)
    moved = (await secretariat.get("activity", rule="LS7")).json()["deeds"]
    assert {(deed["kind"], deed["entry"]) for deed in moved} == {("entry_moved", "e5")}
    assert (await secretariat.get("activity", since_ms="yesterday")).json()["code"] == "malformed"


async def test_the_record_goes_back_page_by_page_to_its_beginning(house: House) -> None:
    """Nothing twice, nothing left out."""
    secretariat = await house.visitor(Role.SECRETARIAT)
    whole = (await secretariat.get("activity")).json()
    assert "before" not in whole
    early = (await secretariat.get("activity", before="3")).json()["deeds"]
    assert {deed["seq"] for deed in early} == {1, 2}
    assert "meeting_imported" in {deed["kind"] for deed in early}


@pytest.mark.parametrize(("role", "delegation"), [(Role.CHAIR, None), (Role.DELEGATE, "d0"), (Role.DISPLAY, None)])
async def test_the_record_is_the_secretariats(house: House, role: Role, delegation: str | None) -> None:
    """Nobody else is told what was done by whom."""
    visitor = await house.visitor(role, delegation)
    answer = await visitor.get("activity")
    assert (answer.status_code, answer.json()["code"]) == (403, "not_allowed")
