"""Documents over HTTP: who is given which, from what they see, and what is answered to nonsense."""

import asyncio
import io
from base64 import b64encode

import httpx
import pytest
from pdfminer.high_level import extract_text

from rostrum.floor.actor import Actor
from rostrum.floor.display import SetDisplay
from rostrum.floor.meeting import ChangeSettings
from rostrum.floor.terms import DisplayMode, Role
from rostrum.floor.turns import CallNext, EndTurn
from tests.hub.plenary import MEETING, do
from tests.web.house import House, Visitor

CHAIR = Actor(Role.CHAIR)
SECRETARIAT = Actor(Role.SECRETARIAT)
CANARY = "Zebedee"
LIST, ACCOUNT, STATISTICS, FIGURES = "documents/speakers", "documents/account", "documents/statistics", "statistics"


def text_of(answer: httpx.Response) -> str:
    """The words of the PDF that was answered."""
    assert answer.status_code == 200, answer.text
    return " ".join(extract_text(io.BytesIO(answer.content)).split())


async def test_a_list_is_answered_as_a_file_to_be_saved(house: House) -> None:
    """Under a name of ours, kept by nobody, and taken for nothing else than it is."""
    answer = await (await house.visitor(Role.SECRETARIAT)).get(LIST, lang="fr", beside="en")
    assert answer.content.startswith(b"%PDF-")
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"] == 'attachment; filename="harbour-list-3-fr-en.pdf"'
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "no-store"
    text = text_of(answer)
    for said in ("Liste des orateurs", "List of speakers", "D0", "D4", "Pour le secrétariat", "Page 1 sur 1"):
        assert said in text


async def test_another_item_and_a_whole_sitting_can_be_asked_for(house: House) -> None:
    """An item is asked for by its number, a sitting by its id and then with the lists of all its items."""
    secretariat = await house.visitor(Role.SECRETARIAT)
    assert "Nobody is waiting." in text_of(await secretariat.get(LIST, item="4"))
    both = text_of(await secretariat.get(LIST, sitting="s1"))
    assert "Item 3 · Three" in both
    assert "Item 4 · Four" in both


async def test_everybody_prints_the_list_as_they_see_it(house: House) -> None:
    """In a meeting that shows counts only, a delegate's list names nobody; nor does the secretariat's for everybody."""
    await do(house.service.hall, ChangeSettings({"list_visibility": "counts"}), SECRETARIAT)
    secretariat, delegate = await house.visitor(Role.SECRETARIAT), await house.visitor(Role.DELEGATE, "d0")
    assert "D4" in text_of(await secretariat.get(LIST))
    for hidden in (await delegate.get(LIST), await secretariat.get(LIST, view="public")):
        text = text_of(hidden)
        assert "D4" not in text
        assert "5 delegations are waiting" in text


@pytest.mark.parametrize("path", [ACCOUNT, STATISTICS, FIGURES])
@pytest.mark.parametrize(
    ("role", "delegation"),
    [(Role.DELEGATE, "d0"), (Role.DISPLAY, None), (Role.OBSERVER, None), (Role.TECHNICIAN, None)],
)
async def test_the_account_and_statistics_are_the_podiums(
    house: House, path: str, role: Role, delegation: str | None
) -> None:
    """Whoever wants them for everybody gets them from the secretariat."""
    answer = await (await house.visitor(role, delegation)).get(path)
    assert (answer.status_code, answer.json()["code"]) == (403, "not_allowed")


async def test_nobody_asks_for_more_than_their_own_view(house: House) -> None:
    """A delegate can't print the secretariat's list, nor the chair; a stranger prints nothing."""
    for role, delegation in ((Role.DELEGATE, "d0"), (Role.CHAIR, None)):
        answer = await (await house.visitor(role, delegation)).get(LIST, view="secretariat")
        assert (answer.status_code, answer.json()["code"]) == (403, "not_allowed")
    async with httpx.AsyncClient(base_url=house.service.url) as client:
        answer = await Visitor(client, "nobody").get(LIST)
    assert (answer.status_code, answer.json()["code"]) == (403, "bad_token")


async def test_the_account_and_the_statistics_follow_the_record(house: House) -> None:
    """One turn, told by both and by the figures."""
    called = await do(house.service.hall, CallNext(entry="e1"), CHAIR)
    await do(house.service.hall, EndTurn(called.made["turn"]), CHAIR)
    chair = await house.visitor(Role.CHAIR)
    account = text_of(await chair.get(ACCOUNT))
    assert "The sitting was opened." in account
    assert "D0" in account
    assert "Speaking time" in text_of(await chair.get(STATISTICS, sitting="s1"))
    figures = (await chair.get(FIGURES)).json()
    assert (figures["whole"]["turns"], list(figures["by_class"])) == (1, ["state_party"])
    assert "by_gender" not in figures


async def test_nothing_is_printed_for_everybody_in_private(house: House) -> None:
    """The display can't, and the secretariat can for itself (MT8)."""
    await do(house.service.hall, SetDisplay(DisplayMode.PRIVATE), CHAIR)
    secretariat, display = await house.visitor(Role.SECRETARIAT), await house.visitor(Role.DISPLAY)
    for answer in (await display.get(LIST), await secretariat.get(LIST, view="public")):
        assert (answer.status_code, answer.json()["code"]) == (409, "not_allowed")
    assert (await secretariat.get(LIST)).status_code == 200


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({"lang": "tlh"}, "malformed"),
        ({"beside": "../en"}, "malformed"),
        ({"figures": "roman"}, "malformed"),
        ({"view": "emperor"}, "malformed"),
        ({"colour": "red"}, "malformed"),
        ({"item": "99"}, "unknown_id"),
        ({"sitting": "../../etc"}, "unknown_id"),
    ],
)
async def test_nonsense_is_told_for_what_it_is(house: House, query: dict[str, str], code: str) -> None:
    """With a stable code, and no process is started for it."""
    answer = await (await house.visitor(Role.SECRETARIAT)).get(LIST, **query)
    assert (answer.status_code, answer.json()["code"]) == (400 if code == "malformed" else 404, code)


async def test_who_orders_a_pile_waits(house: House) -> None:
    """Eight are under way at once, and one link gets twelve; whatever is refused says so in the reader's language."""
    secretariat = await house.visitor(Role.SECRETARIAT)
    answers = await asyncio.gather(*(secretariat.get(FIGURES, lang="fr") for _ in range(20)))
    statuses = sorted(answer.status_code for answer in answers)
    assert statuses.count(200) >= 8
    assert set(statuses) == {200, 429, 503}
    assert {answer.json()["detail"] for answer in answers if answer.status_code != 200} == {
        "D’autres documents sont en préparation. Réessayez dans un instant."
    }


async def test_genders_are_brought_for_one_table_and_kept_nowhere(house: House) -> None:
    """Where they can't be told the table says so; what is wrong in the file is named; others bring nothing (PV3)."""
    secretariat, delegate = await house.visitor(Role.SECRETARIAT), await house.visitor(Role.DELEGATE, "d0")
    called = await do(house.service.hall, CallNext(entry="e1"), CHAIR)
    await do(house.service.hall, EndTurn(called.made["turn"]), CHAIR)

    def brought(table: str) -> dict[str, dict[str, str]]:
        return {"genders": {"name": "genders.csv", "content": b64encode(table.encode()).decode()}}

    answer = await secretariat.post(STATISTICS, brought(f"delegation,gender\nd0,{CANARY}\nd99,man\n"))
    assert (answer.status_code, answer.json()["code"]) == (422, "malformed")
    assert "row 2, gender: found “Zebedee”" in answer.json()["detail"]
    assert "row 3, delegation: found “d99”" in answer.json()["detail"]
    text = text_of(await secretariat.post(STATISTICS, brought("delegation,gender\nd0,woman\n")))
    assert "By gender of the speaker Not shown" in text
    assert (await secretariat.post(STATISTICS, {"genders": "x"})).json()["code"] == "malformed"
    assert (await delegate.post(STATISTICS, brought("delegation,gender\n"))).json()["code"] == "not_allowed"
    stored = await house.service.journal.read(MEETING, 0, 1_000)
    assert not [one for one in stored if b"woman" in one.data or CANARY.encode() in one.data]
    assert await house.service.journal.vault.seals(MEETING, 2**53) == ()


async def test_what_is_wrong_is_told_in_the_readers_language(house: House) -> None:
    """A document in Arabic that can't be had is told of in the language of the page."""
    secretariat = await house.visitor(Role.SECRETARIAT)
    answer = await secretariat.get(LIST, item="99", lang="ar")
    assert answer.json()["detail"] == "لا يوجد بند أو جلسة كهذه."
    told = await secretariat.reading("fr-CH,en;q=0.5").get(LIST, item="99", lang="ar")
    assert told.json()["detail"] == "Ce point ou cette séance n’existe pas."
