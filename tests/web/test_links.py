"""Personal links over HTTP, and that only the secretariat is told of them (PV3)."""

import hashlib

import pytest

from rostrum.floor.terms import Role
from tests.hub.plenary import MEETING
from tests.web.house import House


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


@pytest.mark.parametrize(("role", "delegation"), [(Role.CHAIR, None), (Role.DELEGATE, "d0"), (Role.DISPLAY, None)])
async def test_links_are_the_secretariats(house: House, role: Role, delegation: str | None) -> None:
    """Nobody else is told who has a link."""
    visitor = await house.visitor(role, delegation)
    answer = await visitor.get("links")
    assert (answer.status_code, answer.json()["code"]) == (403, "not_allowed")
