"""The secretariat's office over HTTP: notes, links and the activity record, and that nobody else is told (PV3)."""

import hashlib

import pytest

from rostrum.floor.actor import Actor
from rostrum.floor.order import MoveEntry
from rostrum.floor.terms import Role
from rostrum.floor.turns import CallNext, EndTurn
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import PODIUM, ViewKind
from tests.hub.plenary import MEETING, do
from tests.web.house import House

CHAIR = Actor(Role.CHAIR)
CANARY = "The delegate of Canaria is on the phone to the capital"


# ── notes ────────────────────────────────────────────────────────────────────────────────────────


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


# ── links ────────────────────────────────────────────────────────────────────────────────────────


async def test_a_link_is_issued_with_its_code_and_lets_somebody_in(house: House) -> None:
    """The token is told this once; the list of links has none, the journal only its hash."""
    secretariat = await house.visitor(Role.SECRETARIAT)
    made = (await secretariat.post("links", {"role": "delegate", "delegation": "d0"})).json()
    issued = made["link"].partition("#")[2]
    assert made["code"].startswith("M0 0h1v1h-1z")
    known = {link["id"]: link for link in (await secretariat.get("links")).json()["links"]}
    assert known[made["id"]] == {"id": made["id"], "role": "delegate", "here": 0, "delegation": "d0"}
    assert issued not in str(known)
    assert [link["role"] for link in known.values() if link.get("yours")] == ["secretariat"]
    assert (await (await house.with_token(issued)).get("links")).status_code == 403
    runner = house.service.hall.runner(MEETING)
    assert runner is not None
    assert runner.state.links[made["id"]].token_hash == hashlib.sha256(issued.encode()).hexdigest()


async def test_a_link_for_nobody_is_refused(house: House) -> None:
    """By the rules, in a sentence; what is no wish for a link, by its shape."""
    secretariat = await house.visitor(Role.SECRETARIAT)
    stranger = await secretariat.post("links", {"role": "delegate", "delegation": "nowhere"})
    assert (stranger.status_code, stranger.json()["code"]) == (409, "unknown_id")
    assert (await secretariat.post("links", {"role": "emperor"})).json()["code"] == "malformed"


# ── the activity record ──────────────────────────────────────────────────────────────────────────


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


@pytest.mark.parametrize("path", ["links", "activity"])
@pytest.mark.parametrize(("role", "delegation"), [(Role.CHAIR, None), (Role.DELEGATE, "d0"), (Role.DISPLAY, None)])
async def test_the_office_is_the_secretariats(house: House, path: str, role: Role, delegation: str | None) -> None:
    """Nobody else is told who has a link or what was done by whom."""
    visitor = await house.visitor(role, delegation)
    answer = await visitor.get(path)
    assert (answer.status_code, answer.json()["code"]) == (403, "not_allowed")
