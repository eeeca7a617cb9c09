"""Texts over HTTP: handing in, reading, publishing, and that nobody else ever gets a word of them (IN10, LS13, PV3)."""

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator
from contextlib import suppress

import httpx
import pytest

from rostrum.bootstrap import Service, running
from rostrum.config import Config
from rostrum.floor.actor import Actor
from rostrum.floor.display import SetDisplay
from rostrum.floor.items import CloseItem
from rostrum.floor.links import IssueLink, RevokeLink
from rostrum.floor.terms import DisplayMode, Role
from rostrum.floor.texts import PublishText, WithdrawText
from rostrum.floor.turns import CallNext, EndTurn
from rostrum.hub.custodian import Custodian
from rostrum.hub.waiting import Accepted
from rostrum.journal.memory import MemoryJournal
from rostrum.web.texts import MOST_BYTES
from tests.hub.plenary import MEETING, attempt, convene, do, token
from tests.texts import made
from tests.web.client import Client

CHAIR, SECRETARIAT = Actor(Role.CHAIR), Actor(Role.SECRETARIAT)
CANARY = "Canaria asks that nobody reads this before"
TEXT = f"Mr President. {CANARY} it is spoken."


class Browser:
    """Somebody's browser, as far as HTTP goes: it has exchanged a token for a session."""

    def __init__(self, client: httpx.AsyncClient, session: str) -> None:
        self._client = client
        self._headers = {"rostrum-session": session}
        self.session = session

    async def hand_in(self, file: bytes | str, entry: str = "e1", **how: str) -> httpx.Response:
        """Upload a text, in English unless said otherwise."""
        content = file.encode() if isinstance(file, str) else file
        return await self._client.post(
            f"/meetings/{MEETING}/texts/{entry}",
            params={"language": "en", **how},
            content=content,
            headers=self._headers,
            timeout=60,
        )

    async def get(self, path: str, **query: str) -> httpx.Response:
        """Something of the meeting."""
        return await self._client.get(f"/meetings/{MEETING}/{path}", params=query, headers=self._headers)


class Hall:
    """A service with browsers in it."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self._clients: list[httpx.AsyncClient] = []

    async def browser(self, role: Role | str, delegation: str | None = None) -> Browser:
        """Somebody comes with a personal link."""
        client = httpx.AsyncClient(base_url=self.service.url)
        self._clients.append(client)
        passed = await client.post("/session", json={"token": token(role, delegation), "meeting": MEETING})
        return Browser(client, passed.json()["session"])

    async def close(self) -> None:
        """Everybody leaves."""
        for client in self._clients:
            await client.aclose()


@pytest.fixture
async def service() -> AsyncIterator[Service]:
    """A service with the meeting convened, five waiting, and a booth with an interpreter."""
    async with running(Config(port=0), journal=MemoryJournal()) as running_service:
        await convene(running_service.hall, waiting=5)
        hashed = hashlib.sha256(token(Role.INTERPRETER).encode()).hexdigest()
        await do(running_service.hall, IssueLink(Role.INTERPRETER, hashed, booth="fr"))
        yield running_service


@pytest.fixture
async def hall(service: Service) -> AsyncIterator[Hall]:
    """The same with browsers."""
    found = Hall(service)
    yield found
    await found.close()


async def spoken(service: Service, entry: str = "e1") -> None:
    """The next one speaks, and comes to the end."""
    called = await do(service.hall, CallNext(entry=entry), CHAIR)
    await do(service.hall, EndTurn(called.made["turn"]), CHAIR)


def problem_of(answer: httpx.Response) -> tuple[int, str]:
    """The status and code of a problem."""
    assert answer.headers["content-type"] == "application/problem+json"
    return answer.status_code, answer.json()["code"]


# ── handing in and reading ───────────────────────────────────────────────────────────────────────


async def test_a_text_is_handed_in_and_read(hall: Hall) -> None:
    """What was counted is told; secretariat and the delegation itself read the words; the file comes back as it was."""
    delegate, secretariat = await hall.browser(Role.DELEGATE, "d0"), await hall.browser(Role.SECRETARIAT)
    file = made.a_docx(TEXT, "Thank you.")
    answer = await delegate.hand_in(file, consent="yes")
    assert answer.status_code == 201
    assert answer.json() == {"entry": "e1", "version": 1, "language": "en", "words": 14, "pace": 4}
    for reader in (delegate, secretariat):
        read = (await reader.get("texts/e1")).json()
        assert read["paragraphs"] == [[{"text": TEXT, "change": "same"}], [{"text": "Thank you.", "change": "same"}]]
        assert (read["direction"], read["words"], read["format"], read["delegation"]) == ("ltr", 14, "docx", "d0")
        fetched = await reader.get("texts/e1/file")
        assert fetched.content == file
        assert fetched.headers["content-disposition"] == 'attachment; filename="harbour-3-d0-1.docx"'
        assert fetched.headers["x-content-type-options"] == "nosniff"
        assert fetched.headers["cache-control"] == "no-store"


async def test_interpreters_read_before_delivery(hall: Hall) -> None:
    """Any booth of the meeting (IN10)."""
    await (await hall.browser(Role.DELEGATE, "d0")).hand_in(TEXT)
    assert (await (await hall.browser(Role.INTERPRETER)).get("texts/e1")).status_code == 200


async def test_the_secretariat_hands_in_what_a_delegation_brings(hall: Hall) -> None:
    """Counted, compared with the delegation's version, as confidential as that, and refused alike (IN10)."""
    delegate, secretariat = await hall.browser(Role.DELEGATE, "d0"), await hall.browser(Role.SECRETARIAT)
    await delegate.hand_in("We note the report.")
    answer = await secretariat.hand_in("We welcome the report.", consent="yes")
    assert (answer.status_code, answer.json()["version"]) == (201, 2)
    read = (await delegate.get("texts/e1")).json()
    assert read["compared_with"] == 1
    assert {"text": "welcome", "change": "added"} in read["paragraphs"][0]
    for role, delegation in ((Role.CHAIR, None), (Role.DELEGATE, "d1"), (Role.DISPLAY, None)):
        assert (await (await hall.browser(role, delegation)).get("texts/e1")).status_code == 404
    assert problem_of(await secretariat.hand_in("x", entry="e99")) == (409, "unknown_id")
    assert problem_of(await secretariat.hand_in("x", language="zh")) == (409, "unknown_language")
    assert problem_of(await secretariat.hand_in(b"\x00" * 9))[0] == 422
    assert problem_of(await (await hall.browser(Role.CHAIR)).hand_in("x")) == (409, "not_allowed")


async def test_a_changed_version_tells_what_changed(hall: Hall) -> None:
    """Word by word against the version before, which can still be read itself."""
    delegate = await hall.browser(Role.DELEGATE, "d0")
    await delegate.hand_in("We note the report.")
    assert (await delegate.hand_in("We welcome the report.")).json()["version"] == 2
    read = (await delegate.get("texts/e1")).json()
    assert read["compared_with"] == 1
    assert [run["text"] for run in read["paragraphs"][0] if run["change"] == "removed"] == ["note"]
    assert [run["text"] for run in read["paragraphs"][0] if run["change"] == "added"] == ["welcome"]
    first = (await delegate.get("texts/e1", version="1")).json()
    assert first["paragraphs"] == [[{"text": "We note the report.", "change": "same"}]]
    assert problem_of(await delegate.get("texts/e1", version="3")) == (404, "not_found")


async def test_the_view_counts_and_nothing_more(hall: Hall) -> None:
    """The booths are told of the text in the step in which it came; the delegation sees its own."""
    secretariat = await Client.sit(hall.service.url, Role.SECRETARIAT)
    delegate = await Client.sit(hall.service.url, Role.DELEGATE, "d0")
    await (await hall.browser(Role.DELEGATE, "d0")).hand_in(TEXT)
    while "texts" not in secretariat.view:
        await secretariat.hear()
    while "text" not in delegate.own.get("entries", {}).get("e1", {}):
        await delegate.hear()
    assert secretariat.view["texts"]["e1"]["words"] == 12
    assert CANARY not in json.dumps([secretariat.frames, delegate.frames])
    await secretariat.close()
    await delegate.close()


@pytest.mark.parametrize(
    ("file", "status", "code", "said"),
    [
        (b"", 422, "text_empty", "no text in it"),
        (b"x" * (MOST_BYTES + 1), 413, "text_too_large", "larger than 8 MB"),
        (b"y" * 20_000_000, 413, "text_too_large", "larger than 8 MB"),
        ("Письмо".encode("cp1251"), 422, "text_encoding", "UTF-8"),
        (b"%PDF-1.4 nothing", 422, "text_damaged", "damaged"),
    ],
)
async def test_what_is_no_text_is_told_in_a_sentence(
    hall: Hall, file: bytes, status: int, code: str, said: str
) -> None:
    """With what to do about it, and nothing has changed."""
    delegate = await hall.browser(Role.DELEGATE, "d0")
    answer = await delegate.hand_in(file)
    assert problem_of(answer) == (status, code)
    assert said in answer.json()["detail"]
    assert problem_of(await delegate.get("texts/e1")) == (404, "not_found")


async def test_the_sentence_is_in_the_readers_language(hall: Hall) -> None:
    """The page's, and without one the browser's."""
    delegate = await hall.browser(Role.DELEGATE, "d0")
    assert "aucun texte" in (await delegate.hand_in(b"", lang="fr")).json()["detail"]
    assert "لا نص" in (await delegate.hand_in(b"", lang="ar")).json()["detail"]


async def test_the_rules_refuse_before_the_file_is_read(hall: Hall) -> None:
    """Somebody else's entry, no entry, a language that isn't spoken: told as over the WebSocket, by code and rule."""
    stranger = await hall.browser(Role.DELEGATE, "d1")
    assert problem_of(await stranger.hand_in(TEXT)) == (409, "not_allowed")
    assert problem_of(await stranger.hand_in(TEXT, "e99")) == (409, "unknown_id")
    refused = await stranger.hand_in(TEXT, "e2", language="zh", lang="es")
    assert (refused.json()["code"], refused.json()["rule"]) == ("unknown_language", "IN10")
    assert "idioma" in refused.json()["detail"]
    assert problem_of(await stranger.hand_in(TEXT, "e2", consent="perhaps")) == (400, "malformed")
    for role in (Role.CHAIR, Role.OBSERVER, Role.TECHNICIAN, Role.DISPLAY):
        assert problem_of(await (await hall.browser(role)).hand_in(TEXT)) == (409, "not_allowed")


async def test_a_seal_is_no_text(hall: Hall) -> None:
    """Over the WebSocket nothing can be handed in: whoever names a seal and a count could name any (IN10)."""
    delegate = await Client.sit(hall.service.url, Role.DELEGATE, "d0")
    answer = await delegate.do("hand_in_text", entry="e1", seal="0" * 64, language="en", words=1)
    assert (answer["t"], answer["code"], answer["rule"]) == ("refused", "not_allowed", "IN10")
    await delegate.close()


async def test_who_hands_in_too_many_files_waits(hall: Hall) -> None:
    """Ten at once pass, more are told to wait; another delegation isn't held up by it."""
    delegate, other = await hall.browser(Role.DELEGATE, "d0"), await hall.browser(Role.DELEGATE, "d1")
    answers = [await delegate.hand_in(b"") for _ in range(11)]
    assert [answer.status_code for answer in answers] == [422] * 10 + [429]
    assert (await other.hand_in(TEXT, "e2")).status_code == 201


async def test_who_has_no_session_gets_nothing(hall: Hall) -> None:
    """No cookie, another meeting's, a revoked link, a page of another origin."""
    delegate = await hall.browser(Role.DELEGATE, "d0")
    await delegate.hand_in(TEXT)
    async with httpx.AsyncClient(base_url=hall.service.url) as nobody:
        for path in ("texts/e1", "texts/e1/file", "statements", "statements/e1"):
            address = f"/meetings/{MEETING}/{path}"
            assert problem_of(await nobody.get(address, params={"session": delegate.session})) == (403, "bad_token")
    client = delegate._client
    foreign = await client.get(
        f"/meetings/{MEETING}/texts/e1", params={"session": delegate.session}, headers={"origin": "http://evil.test"}
    )
    assert problem_of(foreign) == (403, "foreign_origin")
    assert problem_of(await client.get("/meetings/other/texts/e1", params={"session": delegate.session})) == (
        403,
        "bad_token",
    )
    runner = hall.service.hall.runner(MEETING)
    assert runner is not None
    held = next(link.id for link in runner.state.links.values() if link.delegation == "d0")
    await do(hall.service.hall, RevokeLink(held))
    assert problem_of(await delegate.get("texts/e1")) == (403, "revoked")


# ── nobody else ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("role", "delegation"),
    [
        (Role.CHAIR, None),
        (Role.TECHNICIAN, None),
        (Role.OBSERVER, None),
        (Role.DISPLAY, None),
        (Role.DELEGATE, "d1"),
    ],
)
async def test_nobody_else_reads_a_text_before_delivery(hall: Hall, role: Role, delegation: str | None) -> None:
    """They are told what they would be told if there were none, by every path (IN10)."""
    await (await hall.browser(Role.DELEGATE, "d0")).hand_in(TEXT)
    other = await hall.browser(role, delegation)
    for path in ("texts/e1", "texts/e1/file", "statements/e1"):
        without = await other.get(path.replace("e1", "e2"))
        answer = await other.get(path)
        assert (answer.status_code, answer.content) == (404, without.content)
    assert (await other.get("statements")).json() == {"statements": []}


async def test_a_text_is_in_no_log_and_no_metric(hall: Hall, capfd: pytest.CaptureFixture[str]) -> None:
    """Whatever goes wrong with it, its words and its seal stay where they are (PV3)."""
    delegate = await hall.browser(Role.DELEGATE, "d0")
    await delegate.hand_in(TEXT)
    await delegate.hand_in(TEXT.encode("utf-16")[:-1])
    await delegate.hand_in(f"{CANARY}\0".encode())
    await do(hall.service.hall, WithdrawText("e1"), SECRETARIAT)
    async with httpx.AsyncClient(base_url=hall.service.url) as anybody:
        told = [(await anybody.get(path)).text for path in ("/metrics", "/healthz", "/readyz")]
    said = capfd.readouterr()
    assert CANARY not in said.out + said.err + "".join(told)


# ── publication ──────────────────────────────────────────────────────────────────────────────────


async def test_a_delivered_text_becomes_a_statement(hall: Hall) -> None:
    """Published by the secretariat when its turn is over, and then everybody reads its words, not its file."""
    delegate, observer = await hall.browser(Role.DELEGATE, "d0"), await hall.browser(Role.OBSERVER)
    await delegate.hand_in(made.a_docx(TEXT, "Thank you."))
    await spoken(hall.service)
    assert (await observer.get("statements")).json() == {"statements": []}
    await do(hall.service.hall, PublishText("e1"), SECRETARIAT)
    (line,) = (await observer.get("statements")).json()["statements"]
    assert (line["delegation"], line["item"], line["language"], line["words"]) == ("d0", "3", "en", 14)
    assert line["href"] == f"/meetings/{MEETING}/statements/e1"
    statement = await observer.get("statements/e1")
    assert statement.text == f"{TEXT}\n\nThank you."
    assert statement.headers["content-type"] == "text/plain; charset=utf-8"
    assert statement.headers["content-disposition"] == 'attachment; filename="harbour-3-d0.txt"'
    assert problem_of(await observer.get("texts/e1/file")) == (404, "not_found")


async def test_an_observer_reads_no_statement_in_a_private_sitting(hall: Hall) -> None:
    """No more than the hall is shown (MT8)."""
    observer = await hall.browser(Role.OBSERVER)
    await (await hall.browser(Role.DELEGATE, "d0")).hand_in(TEXT)
    await spoken(hall.service)
    await do(hall.service.hall, PublishText("e1"), SECRETARIAT)
    await do(hall.service.hall, SetDisplay(DisplayMode.PRIVATE), CHAIR)
    assert (await observer.get("statements")).json() == {"statements": []}
    assert problem_of(await observer.get("statements/e1")) == (404, "not_found")


async def test_an_unheard_text_is_published_with_consent(hall: Hall) -> None:
    """With the consent that was given over HTTP when handing in, and not without (LS13)."""
    await (await hall.browser(Role.DELEGATE, "d0")).hand_in(TEXT, consent="yes")
    await (await hall.browser(Role.DELEGATE, "d1")).hand_in(TEXT, "e2")
    await do(hall.service.hall, CloseItem("3"), CHAIR)
    assert isinstance(await attempt(hall.service.hall, PublishText("e1"), SECRETARIAT), Accepted)
    assert not isinstance(await attempt(hall.service.hall, PublishText("e2"), SECRETARIAT), Accepted)


# ── the vault ────────────────────────────────────────────────────────────────────────────────────


async def emptied(service: Service) -> None:
    """Wait until the vault holds nothing of the meeting any more."""
    vault = service.journal.vault
    async with asyncio.timeout(10):
        while await vault.seals(MEETING, await service.journal.now()):
            await asyncio.sleep(0.01)


async def test_a_withdrawn_text_is_erased(hall: Hall) -> None:
    """All its versions, from every screen and from the vault (IN10, PV3)."""
    delegate = await hall.browser(Role.DELEGATE, "d0")
    await delegate.hand_in(TEXT)
    await delegate.hand_in(TEXT + " Again.")
    await do(hall.service.hall, WithdrawText("e1"), Actor(Role.DELEGATE, delegation="d0"))
    assert problem_of(await delegate.get("texts/e1")) == (404, "not_found")
    await emptied(hall.service)


async def test_what_was_refused_leaves_nothing_in_the_vault(hall: Hall) -> None:
    """A file that is no text, and a text that the rules refuse."""
    delegate = await hall.browser(Role.DELEGATE, "d0")
    await delegate.hand_in(b"%PDF-1.4 nothing")
    await delegate.hand_in(TEXT, "e2")
    assert await hall.service.journal.vault.seals(MEETING, await hall.service.journal.now()) == ()


async def test_what_nobody_names_is_erased_when_it_is_old(service: Service) -> None:
    """A node that died between the vault and the journal leaves what the custodian finds later, and not too early."""
    vault = service.journal.vault
    runner = service.hall.runner(MEETING)
    assert runner is not None
    await vault.put(MEETING, b"put, and the power failed")
    now = await service.journal.now()

    async def minutes_later(minutes: int) -> None:
        async def clock() -> int:
            return now + minutes * 60_000

        keeping = asyncio.create_task(Custodian(MEETING, vault, lambda: runner.state, clock).keep())
        await asyncio.sleep(0.05)
        keeping.cancel()
        with suppress(asyncio.CancelledError):
            await keeping

    await minutes_later(9)
    assert len(await vault.seals(MEETING, now)) == 1
    await minutes_later(11)
    assert await vault.seals(MEETING, now) == ()
