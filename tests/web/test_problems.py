"""What is wrong with a request over HTTP: a stable code, and a sentence in the reader's language."""

import httpx
import pytest

from rostrum.catalogues import languages, said
from rostrum.floor.links import RevokeLink
from rostrum.floor.terms import Role
from rostrum.web.problems import Wrong
from tests.hub.plenary import MEETING, do
from tests.web.house import House

FACTS: dict[str, str | int] = {"error": "notes", "bytes": 4_096, "offer": "rostrum.v1.json"}


@pytest.mark.parametrize("kind", Wrong)
def test_every_problem_is_said_in_every_language(kind: Wrong) -> None:
    """No two of them alike, and none as its English."""
    told = {lang: said(kind.sentence, FACTS, lang) for lang in languages()}
    assert all(told.values())
    assert len(set(told.values())) == len(told) == 5


def told_by(answer: httpx.Response) -> tuple[int, str, str]:
    """The status, the code and the sentence of a problem."""
    assert answer.headers["content-type"] == "application/problem+json"
    return answer.status_code, answer.json()["code"], answer.json()["detail"]


def expected(kind: Wrong, lang: str, **facts: str | int) -> tuple[int, str, str]:
    """The same as the table has it."""
    return kind.status.value, kind.code, said(kind.sentence, facts, lang)


async def test_a_visitor_reads_what_is_wrong_in_the_language_of_the_page(house: House) -> None:
    """Of what isn't there, what can't be read and what is too large; the header says the language, or the query."""
    secretariat = (await house.visitor(Role.SECRETARIAT)).reading("ru")
    assert told_by(await secretariat.get("notes/n9")) == expected(Wrong.NO_NOTE, "ru")
    assert told_by(await secretariat.get("texts/e9")) == expected(Wrong.NO_TEXT, "ru")
    assert told_by(await secretariat.get("statements/e9", lang="ar")) == expected(Wrong.NO_TEXT, "ar")
    assert told_by(await secretariat.post("notes", {"text": "x" * 20_000})) == expected(
        Wrong.TOO_LARGE, "ru", bytes=16 * 1024
    )
    answer = await secretariat.get("activity", before="yesterday")
    assert told_by(answer) == expected(Wrong.MALFORMED, "ru", **answer.json()["args"])
    assert "yesterday" in answer.json()["args"]["error"]
    # A document's own language needn't be its reader's.
    document = await secretariat.get("documents/speakers", lang="es", view="everything")
    assert told_by(document)[1:] == expected(Wrong.MALFORMED, "ru", **document.json()["args"])[1:]


async def test_who_is_no_visitor_any_more_reads_why(house: House) -> None:
    """A session that nobody knows, a link that was revoked meanwhile, a token of nobody."""
    delegate = (await house.visitor(Role.DELEGATE, "d3")).reading("fr")
    runner = house.service.hall.runner(MEETING)
    assert runner is not None
    link = next(known.id for known in runner.state.links.values() if known.delegation == "d3")
    await do(house.service.hall, RevokeLink(link))
    assert told_by(await delegate.get("statements")) == expected(Wrong.REVOKED, "fr")
    async with httpx.AsyncClient(base_url=house.service.url, headers={"accept-language": "es-CO, es"}) as stranger:
        assert told_by(await stranger.get(f"/meetings/{MEETING}/statements")) == expected(Wrong.UNKNOWN_SESSION, "es")
        assert told_by(await stranger.post("/session", json={"token": "x"})) == expected(Wrong.UNKNOWN_LINK, "es")
        assert told_by(await stranger.get("/nowhere")) == expected(Wrong.NO_PAGE, "es")
        assert told_by(await stranger.delete("/session")) == expected(Wrong.NO_METHOD, "es")
