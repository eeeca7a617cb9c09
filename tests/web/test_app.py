"""The HTTP interface."""

import gzip
from collections import defaultdict
from collections.abc import AsyncIterator
from http import HTTPStatus
from pathlib import Path
from typing import get_args

import httpx
import msgspec
import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from rostrum.bootstrap import Service, wired
from rostrum.config import Config
from rostrum.floor.decide import Command
from rostrum.floor.directory import digest
from rostrum.floor.links import RevokeLink
from rostrum.floor.terms import Role
from rostrum.hub.hall import Hall
from rostrum.journal.memory import MemoryJournal
from rostrum.web import pages
from rostrum.web.problems import problem
from rostrum.wire.questions import Question
from tests.hub.plenary import MEETING, do, token


@pytest.fixture
async def http(service: Service) -> AsyncIterator[httpx.AsyncClient]:
    """A browser, as far as HTTP goes."""
    async with httpx.AsyncClient(base_url=service.url) as client:
        yield client


def assert_problem(answer: httpx.Response, status: int, code: str) -> None:
    """The answer is a problem with this code."""
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.headers["content-type"] == "application/problem+json"


async def test_a_token_becomes_a_session(http: httpx.AsyncClient) -> None:
    """POST /session says who one is and where to go, and sets a cookie that no script can read."""
    answer = await http.post("/session", json={"token": token(Role.DELEGATE, "d1"), "meeting": MEETING})
    told = answer.json()
    session = told.pop("session")
    assert told == {"meeting": MEETING, "role": "delegate", "delegation": "d1", "page": "/delegate"}
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith(f"rostrum_{session}=")
    assert {"HttpOnly", "SameSite=Strict", "Path=/"} <= set(cookie.split("; "))
    assert token(Role.DELEGATE, "d1") not in cookie
    assert answer.headers["cache-control"] == "no-store"


async def test_a_reloaded_page_asks_what_it_is(http: httpx.AsyncClient) -> None:
    """GET /session with the session's header; the same link in the same browser keeps its session."""
    first = (await http.post("/session", json={"token": token(Role.CHAIR)})).json()
    again = (await http.post("/session", json={"token": token(Role.CHAIR)})).json()
    assert again == first
    assert (await http.get("/session", headers={"rostrum-session": first["session"]})).json() == first
    assert_problem(await http.get("/session", headers={"rostrum-session": "other"}), 403, "bad_token")


async def test_what_is_no_token(http: httpx.AsyncClient, service: Service) -> None:
    """Unknown, revoked, malformed, too long, from a foreign page: a problem with its code each."""
    assert_problem(await http.post("/session", json={"token": "nobody's"}), 403, "bad_token")
    assert_problem(await http.post("/session", json={"token": token(Role.CHAIR), "meeting": "x"}), 403, "bad_token")
    assert_problem(await http.post("/session", content=b"{"), 400, "malformed")
    assert_problem(await http.post("/session", content=b"[" * 4_000), 400, "malformed")
    assert_problem(await http.post("/session", json={"token": "x" * 5_000}), 413, "too_large")
    foreign = {"origin": "https://evil.example"}
    assert_problem(
        await http.post("/session", json={"token": token(Role.CHAIR)}, headers=foreign), 403, "foreign_origin"
    )
    runner = service.hall.runner(MEETING)
    assert runner is not None
    await do(service.hall, RevokeLink(next(iter(runner.state.links))))
    assert_problem(await http.post("/session", json={"token": token(Role.CHAIR)}), 403, "revoked")


async def test_the_directory_never_changes_under_its_digest(http: httpx.AsyncClient, service: Service) -> None:
    """It is found under the digest that the view names, and may be kept for ever."""
    runner = service.hall.runner(MEETING)
    assert runner is not None
    programme = runner.state.programme
    assert programme is not None
    path = f"/meetings/{MEETING}/directory/"
    answer = await http.get(path + runner.state.directory)
    assert digest(programme) == runner.state.directory
    assert answer.json()["delegations"]["d1"]["names"] == {"en": "D1"}
    assert "immutable" in answer.headers["cache-control"]
    assert_problem(await http.get(path + "0" * 64), 404, "not_found")


async def test_health_and_metrics(http: httpx.AsyncClient) -> None:
    """The service says that it is alive, that its journal can be written, and how much it has done."""
    assert (await http.get("/healthz")).json() == {"status": "ok", "stopped": {}}
    assert (await http.get("/readyz")).json() == {"status": "ready", "stopped": {}}
    metrics = (await http.get("/metrics")).text
    assert f'rostrum_meeting_stopped{{meeting="{MEETING}"}} 0.0' in metrics
    assert "rostrum_commands_accepted_total" in metrics


async def test_every_answer_is_hardened(http: httpx.AsyncClient) -> None:
    """Also what isn't there carries the headers, and says so as a problem."""
    for path in ("/", "/healthz", "/nowhere", "/assets/../api.py"):
        headers = (await http.get(path)).headers
        assert headers["content-security-policy"].startswith("default-src 'self';")
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cross-origin-opener-policy"] == "same-origin"
    assert_problem(await http.get("/nowhere"), 404, "not_found")
    assert_problem(await http.delete("/session"), 405, "method_not_allowed")


async def test_the_descriptions_name_what_there_is(http: httpx.AsyncClient) -> None:
    """OpenAPI and AsyncAPI are made from the types, and each reference in them leads somewhere."""
    openapi = (await http.get("/openapi.json")).json()
    asyncapi = (await http.get("/asyncapi.json")).json()
    assert {"Hello", "Welcome", "Patch"} <= asyncapi["channels"]["floor"]["messages"].keys()
    for described in (openapi, asyncapi):
        for reference in references(described):
            found = described
            for step in reference.removeprefix("#/").split("/"):
                found = found[step]


async def test_the_descriptions_leave_nothing_out(http: httpx.AsyncClient) -> None:
    """Every path with its methods, every command and every question can be read there."""
    journal = MemoryJournal()
    served = wired(Config(), Hall(journal), journal, await journal.secret())
    pages_of_ours = {route.path for route in pages.routes() if isinstance(route, Route)}
    paths: defaultdict[str, set[str]] = defaultdict(set)
    for route in served.routes:
        if isinstance(route, Route) and route.path not in pages_of_ours:
            paths[route.path] |= {method.lower() for method in route.methods or () if method != "HEAD"}
    openapi = (await http.get("/openapi.json")).json()
    assert {path: set(methods) for path, methods in openapi["paths"].items()} == paths
    assert not [name for name in openapi["components"]["schemas"] if "." in name], "two bodies have the same name"
    schemas = (await http.get("/asyncapi.json")).json()["components"]["schemas"]
    for part, union in (("Do", Command), ("About", Question)):
        told = [reference["$ref"].rpartition("/")[2] for reference in schemas[part]["oneOf"]]
        assert told == [kind.__name__ for kind in get_args(union)]


def references(value: object) -> list[str]:
    """Every `$ref` in a document."""
    match value:
        case {"$ref": str(reference)}:
            return [reference]
        case dict():
            return [one for inner in value.values() for one in references(inner)]
        case list():
            return [one for inner in value for one in references(inner)]
        case _:
            return []


async def test_pages(tmp_path: Path) -> None:
    """Pages and what they load are served as they were built; before that, a word on what to do."""
    app = Starlette(routes=pages.routes(tmp_path))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://page") as http:
        unbuilt = await http.get("/chair")
        assert unbuilt.status_code == 503
        assert (await http.get("/assets/a.js")).status_code == 404
        assert "make pages" in unbuilt.text
        (tmp_path / "assets").mkdir()
        (tmp_path / "join.html").write_text("join")
        (tmp_path / "assets" / "a.js").write_text("1")
        assert [(await http.get(path)).text for path in ("/", "/join")] == ["join", "join"]
        assert (await http.get("/")).headers["cache-control"] == "no-cache"
        assert "immutable" in (await http.get("/assets/a.js")).headers["cache-control"]
        (tmp_path / "assets" / "a.js.gz").write_bytes(gzip.compress(b"1"))
        packed = await http.get("/assets/a.js")
        assert (packed.text, packed.headers["content-encoding"]) == ("1", "gzip")
        assert packed.headers["content-type"].startswith("text/javascript")
        assert packed.headers["vary"] == "accept-encoding"
        plain = await http.get("/assets/a.js", headers={"accept-encoding": "identity"})
        assert (plain.text, plain.headers.get("content-encoding")) == ("1", None)
        assert (await http.get("/chair")).status_code == 404


def test_a_problem_says_no_more_than_it_means() -> None:
    """Members that a problem hasn't are left out."""
    told = msgspec.json.decode(bytes(problem(HTTPStatus.NOT_FOUND, "x", "y").response().body))
    assert set(told) == {"title", "status", "code", "detail"}
