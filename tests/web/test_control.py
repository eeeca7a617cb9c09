"""The control socket: the operator's way in."""

import stat
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from msgspec import json, to_builtins

from rostrum.bootstrap import running
from rostrum.catalogues import languages, said
from rostrum.config import Config
from rostrum.journal.chain import Chain
from rostrum.journal.sqlite.lock import holder
from rostrum.web.control import BODY_BYTES, LONGEST_NAME, RecordLine, control_path
from rostrum.web.sentences import refusal
from tests.hub.plenary import MEETING, programme


@pytest.fixture
async def operator(tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    """Somebody on the machine of a service that has no meeting yet."""
    journal = tmp_path / "journal.db"
    async with running(Config(journal=f"sqlite:{journal}", port=0)):
        transport = httpx.AsyncHTTPTransport(uds=str(control_path(journal)))
        async with httpx.AsyncClient(transport=transport, base_url="http://rostrum") as http:
            yield http


IMPORT = {"kind": "import_meeting", "programme": to_builtins(programme())}


async def test_the_operator_begins_a_meeting(operator: httpx.AsyncClient) -> None:
    """An import begins it; the same id again is answered again; the records fit the chain."""
    path = f"/meetings/{MEETING}/commands"
    first = await operator.post(path, json={"id": "one", "do": IMPORT})
    assert (first.status_code, first.json()["seq"]) == (200, 1)
    assert (await operator.post(path, json={"id": "one", "do": IMPORT})).json() == first.json()
    made = await operator.post(path, json={"do": {"kind": "issue_link", "role": "chair", "token_hash": "0" * 64}})
    assert made.json()["made"] == {"link": "l1"}
    lines = (await operator.get(f"/meetings/{MEETING}/records")).text.splitlines()
    chain = Chain(MEETING)
    for text in lines:
        chain.open(json.decode(text, type=RecordLine).stored)
    [told] = (await operator.get("/meetings")).json()["meetings"]
    assert (told["seq"], told["hash"], told["phase"]) == (2, chain.head.hash.hex(), "planned")


async def test_what_the_rules_refuse_is_a_problem(operator: httpx.AsyncClient) -> None:
    """Refused, malformed, unknown: each with its code, and nothing has changed."""
    path = f"/meetings/{MEETING}/commands"
    unknown = await operator.post(path, json={"do": {"kind": "close_meeting"}})
    assert (unknown.status_code, unknown.json()["code"]) == (409, "unknown_id")
    await operator.post(path, json={"do": IMPORT})
    refused = await operator.post(path, json={"do": {"kind": "call_next"}})
    assert (refused.status_code, refused.json()["code"]) == (409, "not_allowed")
    malformed = await operator.post(path, json={"do": {"kind": "issue_link", "role": "king"}})
    assert (malformed.status_code, malformed.json()["code"]) == (400, "malformed")
    assert (await operator.get("/meetings/elsewhere/records")).status_code == 404
    assert (await operator.get("/meetings")).json()["meetings"][0]["seq"] == 1


@pytest.mark.parametrize("lang", sorted(languages()))
async def test_what_is_wrong_is_told_in_the_operators_language(operator: httpx.AsyncClient, lang: str) -> None:
    """With the code and the facts beside the sentence, whatever it is."""
    operator.headers["accept-language"] = lang
    path = f"/meetings/{MEETING}/commands"
    nothing = (await operator.get("/meetings/elsewhere/records")).json()
    assert nothing["detail"] == said("machine-no-meeting-at-all", {"meeting": "elsewhere"}, lang)
    assert (await operator.post(path, json={"do": IMPORT})).is_success
    unknown = (await operator.get("/meetings/elsewhere/records")).json()
    assert unknown["args"] == {"meeting": "elsewhere", "others": MEETING}
    assert unknown["detail"] == said("machine-no-meeting", unknown["args"], lang)
    refused = (await operator.post(path, json={"do": {"kind": "call_next"}})).json()
    assert refused["detail"] == refusal(refused["code"], refused.get("rule"), refused["args"], lang=lang)
    malformed = (await operator.post(path, json={"do": {"kind": "call_next", "sooner": True}})).json()
    assert "sooner" in malformed["args"]["error"]
    assert malformed["detail"] == said("machine-not-understood", malformed["args"], lang)
    garbled = (await operator.post(path, content=b'{"id": "\xff"}')).json()
    assert garbled["detail"] == said("machine-not-understood", garbled["args"], lang)
    large = (await operator.post(path, content=bytes(BODY_BYTES + 1))).json()
    assert large["detail"] == said("problem-too-large", {"bytes": BODY_BYTES}, lang)
    assert (await operator.get("/nowhere")).json()["detail"] == said("problem-no-page", {}, lang)


async def test_only_the_owner_finds_the_door(tmp_path: Path) -> None:
    """The socket is the owner's alone, the lock file names it, and it listens nowhere else."""
    journal = tmp_path / "journal.db"
    async with running(Config(journal=f"sqlite:{journal}", port=0)) as service:
        path = control_path(journal)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        held = holder(journal)
        assert held is not None
        assert held.control == str(path)
        async with httpx.AsyncClient(base_url=service.url) as http:
            assert (await http.get("/meetings")).status_code == 404


def test_a_long_path_has_a_short_socket(tmp_path: Path) -> None:
    """The system allows 107 bytes; a deeper journal has its socket elsewhere, always in the same place."""
    deep = tmp_path / ("x" * 120) / "journal.db"
    assert len(str(control_path(deep))) <= LONGEST_NAME
    assert control_path(deep) == control_path(deep) != control_path(deep.with_name("other.db"))
