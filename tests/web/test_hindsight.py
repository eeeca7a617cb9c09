"""Why one was called before another, over HTTP: for the podium, in its language, and what is answered to nonsense."""

import pytest

from rostrum.catalogues import said
from rostrum.floor.actor import Actor
from rostrum.floor.order import MoveEntry
from rostrum.floor.terms import Role
from rostrum.floor.turns import CallNext
from tests.hub.plenary import do
from tests.web.house import House

CHAIR = Actor(Role.CHAIR)
CANARY = "Their minister's aeroplane leaves at noon"


async def test_the_record_answers_in_the_readers_language(house: House) -> None:
    """By entries or delegations, asked either way round; a reason that was given is the secretariat's (LS15, LS7)."""
    await do(house.service.hall, MoveEntry("e3", "e1", CANARY), CHAIR)
    await do(house.service.hall, CallNext(), CHAIR)
    chair, secretariat = await house.visitor(Role.CHAIR), await house.visitor(Role.SECRETARIAT)
    told = (await chair.get("why/e3/before/e1", lang="fr")).json()
    assert (told["first"], told["then"], told["because"], told["rule"]) == ("e3", "e1", "moved", "LS7")
    assert told["by"] == "chair"
    assert told["sentences"][0].startswith("D2\u00a0: parole donnée à")
    assert CANARY not in str(told)
    whole = (await secretariat.get("why/d0/before/d2")).json()
    assert (whole["first"], whole["reason"]) == ("e3", CANARY)
    assert whole["sentences"][0].startswith("D2 was called at")
    assert CANARY in whole["sentences"][-1]
    reasons = (await secretariat.get("why/e1/before/e3", lang="fr")).json()
    assert reasons["sentences"][:3] == told["sentences"]


@pytest.mark.parametrize(
    ("path", "status", "code"), [("e1/before/e2", 409, "not_waiting"), ("e1/before/e99", 404, "unknown_id")]
)
async def test_what_the_record_does_not_know_is_said(house: House, path: str, status: int, code: str) -> None:
    """Neither was called yet, or there is no such entry."""
    answer = await (await house.visitor(Role.CHAIR)).get(f"why/{path}")
    assert (answer.status_code, answer.json()["code"]) == (status, code)


async def test_it_is_the_podiums_and_asked_at_a_limited_rate(house: House) -> None:
    """The whole record is read for it: ten times at once for one link, and no oftener."""
    await do(house.service.hall, CallNext(), CHAIR)
    delegate = await house.visitor(Role.DELEGATE, "d0")
    refused = await delegate.get("why/e1/before/e2", lang="fr")
    assert (refused.status_code, refused.json()["code"]) == (403, "not_allowed")
    assert refused.json()["detail"] == said("refused-not-allowed", {"rule": ""}, "fr")
    chair = await house.visitor(Role.CHAIR)
    codes = [(await chair.get("why/e1/before/e2")).status_code for _ in range(12)]
    assert codes[:10] == [200] * 10
    assert codes[-1] == 429
