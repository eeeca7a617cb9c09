"""Private notes over HTTP, between chair and secretariat (PV3)."""

import pytest

from rostrum.floor.terms import Role
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import PODIUM, ViewKind
from tests.hub.plenary import MEETING
from tests.web.house import House

CANARY = "The delegate of Canaria is on the phone to the capital"


async def test_chair_and_secretariat_write_to_each_other(house: House) -> None:
    """Each reads what the other wrote, and what they wrote themselves."""
    chair, secretariat = await house.visitor(Role.CHAIR), await house.visitor(Role.SECRETARIAT)
    sent = await secretariat.post("notes", {"text": CANARY})
    assert (sent.status_code, sent.json()) == (201, {"note": "n1"})
    assert (await chair.post("notes", {"text": "Thank you."})).json() == {"note": "n2"}
    for reader in (chair, secretariat):
        assert (await reader.get("notes/n1")).json() == {"text": CANARY}
        assert (await reader.get("notes/n2")).json() == {"text": "Thank you."}


async def test_nobody_else_writes_or_reads_a_note(house: House) -> None:
    """A delegate is told what is told where there is none; no view and no record holds a word of it (PV3)."""
    secretariat, delegate = await house.visitor(Role.SECRETARIAT), await house.visitor(Role.DELEGATE, "d0")
    await secretariat.post("notes", {"text": CANARY})
    there, none = await delegate.get("notes/n1"), await delegate.get("notes/n9")
    assert (there.status_code, there.json()) == (none.status_code, none.json())
    assert (await delegate.post("notes", {"text": "x"})).json()["code"] == "not_allowed"
    runner = house.service.hall.runner(MEETING)
    assert runner is not None
    stored = await house.service.journal.read(MEETING, 0, 1_000)
    assert not any(CANARY.encode() in one.data for one in stored)
    for kind in set(ViewKind) - PODIUM:
        assert "notes" not in project(runner.state, kind)


@pytest.mark.parametrize("body", [{}, {"text": ""}, {"text": "x" * 2_001}, {"text": 3}, {"note": "x"}, ["x"]])
async def test_what_is_no_note_is_refused(house: House, body: object) -> None:
    """With the shape that was expected, and nothing is kept."""
    secretariat = await house.visitor(Role.SECRETARIAT)
    answer = await secretariat.post("notes", body)
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed")
    assert await house.service.journal.vault.seals(MEETING, 2**53) == ()
