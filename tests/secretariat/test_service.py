"""A meeting of one's own: imported, served, conducted by script, looked at from the machine while it runs."""

import asyncio
import json
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from subprocess import Popen
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from floor_client import FloorClient, Refused
from rostrum.secretariat.imports.meeting import Files
from tests.secretariat.operator import import_arguments, rostrum
from tests.secretariat.serving import started

HARBOUR = "harbour-2031"
DEMO = "apmbc-im-2022"

Links = dict[str, dict[str, str]]


@pytest.fixture
def journal(tmp_path: Path, harbour: Files) -> Path:
    """A journal into which the constructed meeting was imported."""
    path = tmp_path / "journal.db"
    assert rostrum(*import_arguments(HARBOUR, harbour, path)).exit_code == 0
    return path


@pytest.fixture
def links(journal: Path) -> Iterator[Links]:
    """A service on it, and links that were issued while it ran."""
    with started("serve", "--journal", f"sqlite:{journal}", "--port", "0"):
        file = journal.with_name("links.json")
        assert rostrum("links", HARBOUR, "--json", file, "--journal", f"sqlite:{journal}").exit_code == 0
        yield json.loads(file.read_bytes())


def client(links: Links, name: str) -> FloorClient:
    """The Python client of somebody's link."""
    return FloorClient(links[name]["url"], links[name]["token"])


def names(floor: FloorClient) -> list[str]:
    """Who waits, in the order in which they will be called."""
    entries: dict[str, Any] = dict(floor.view["list"]["entries"])
    waiting = [entry for entry in entries.values() if entry["state"] == "waiting"]
    return [entry["delegation"] for entry in sorted(waiting, key=lambda entry: entry["place"])]


async def test_a_meeting_of_two_items_is_conducted_by_script(links: Links) -> None:
    """Open, call, end, close, and a late request refused with its rule: the same view for everybody at the end."""
    async with client(links, "chair") as chair, client(links, "delegate-north") as north:
        await chair.do("open_sitting", sitting="first")
        await chair.do("open_item", item="1")
        await chair.do("open_item", item="2")
        await chair.do("open_list", item="2")
        # Two ports, then the association, though the pilots' request came first (LS4).
        await chair.until(lambda: "list" in chair.view)
        assert names(chair) == ["south", "west", "pilots"]
        called = await chair.do("call_next")
        with pytest.raises(Refused) as refused:
            await chair.do("call_next")
        assert (refused.value.code, refused.value.rule) == ("stale", "TN2")
        made = await north.do("inscribe", item="2", language="fr")
        assert made.made == {"entry": "e4"}
        await chair.do("call_next", turn=called.made["turn"])
        await chair.do("close_list", item="2")
        async with client(links, "delegate-south") as south:
            with pytest.raises(Refused) as late:
                await south.do("inscribe", item="2", language="en")
        assert (late.value.code, late.value.rule) == ("list_closed", "LS6")
        assert late.value.message.startswith("The list of speakers for item 2 was closed at ")
        await north.until(lambda: north.view.get("list", {}).get("state") == "closed")
        assert names(north) == names(chair) == ["north", "pilots"]


async def test_the_same_id_twice_is_done_once(links: Links) -> None:
    """Sent twice, answered twice, on the list once; with other content it is refused."""
    async with client(links, "chair") as chair:
        await chair.do("open_sitting", sitting="first")
        await chair.do("open_list", item="1")
    address = links["delegate-north"]["url"].replace("http", "ws", 1) + "/floor"
    async with connect(address, subprotocols=[Subprotocol("rostrum.v1.json")]) as socket:

        async def answer(**frame: Any) -> dict[str, Any]:
            await socket.send(json.dumps(frame))
            while True:
                heard: dict[str, Any] = json.loads(await socket.recv())
                if heard["t"] in {"welcome", "accepted", "refused"}:
                    return heard

        await answer(t="hello", token=links["delegate-north"]["token"])
        ask = {"kind": "inscribe", "item": "1", "language": "fr"}
        first = await answer(t="command", id="a" * 22, do=ask)
        assert first["made"] == {"entry": "e4"}
        assert await answer(t="command", id="a" * 22, do=ask) == first
        other = await answer(t="command", id="a" * 22, do=ask | {"language": "en"})
        assert (other["t"], other["code"]) == ("refused", "id_reused")


async def test_ten_requests_at_once_stand_in_the_journals_order_for_everybody(links: Links) -> None:
    """Two clients ask at the same instant, five times each; both see one list, and it is the journal's (LS5)."""
    async with client(links, "chair") as chair, client(links, "secretariat") as secretariat:
        await chair.do("open_sitting", sitting="first")
        await chair.do("open_item", item="1")
        await chair.do("set_order", item="1", policy="first_come")
        fields: list[dict[str, Any]] = [
            {"item": "1", "language": language, "delegation": delegation, "entry_kind": "comment"}
            for delegation in ("north", "south", "west", "north", "south")
            for language in ("en", "fr")
        ]
        done = await asyncio.gather(
            *(floor.do("inscribe", **what) for floor, what in zip([chair, secretariat] * 5, fields, strict=True))
        )
        last = max(accepted.seq for accepted in done)
        await chair.until(lambda: chair.seq >= last)
        await secretariat.until(lambda: secretariat.seq >= last)
        journal_order = [accepted.made["entry"] for accepted in sorted(done, key=lambda accepted: accepted.seq)]
        for floor in (chair, secretariat):
            entries = floor.view["list"]["entries"]
            assert sorted(entries, key=lambda entry: (entries[entry]["place"], int(entry[1:]))) == journal_order


@pytest.mark.usefixtures("links")
def test_the_machine_asks_the_service_that_runs(journal: Path) -> None:
    """verify, why and export look at the journal through the service; a second service is refused with its id."""
    where = ("--journal", f"sqlite:{journal}")
    assert "12 records, all sound." in rostrum("verify", HARBOUR, *where).stdout
    assert "e1, pilots, item 2" in rostrum("why", HARBOUR, "e1", *where).stdout
    assert rostrum("export", HARBOUR, "--level", "whole", *where).stdout.count("\n") == 13
    held = rostrum("serve", *where, "--port", "0")
    assert held.exit_code == 1
    assert str(json.loads(Path(f"{journal}.lock").read_bytes())["pid"]) in held.stderr


def test_an_import_is_refused_once_a_sitting_was_opened(links: Links, journal: Path, harbour: Files) -> None:
    """The sentence is the one that the chair would read, and nothing has changed."""

    async def open_the_sitting() -> None:
        async with client(links, "chair") as chair:
            await chair.do("open_sitting", sitting="first")

    asyncio.run(open_the_sitting())
    again = rostrum(*import_arguments(HARBOUR, harbour, journal))
    assert again.exit_code == 1
    assert again.stderr == "Error: This can’t be done while the sitting is open.\n"


async def test_the_demo_by_script(tmp_path: Path) -> None:
    """The links file is there when the demo says that it runs, and the first call_next calls the European Union."""
    file = tmp_path / "links.json"
    with started("demo", "--no-browser", "--port", "0", "--links-json", file):
        links: Links = json.loads(file.read_bytes())
        assert set(links["chair"]) == {"link", "url", "token"}
        assert links["chair"]["url"].endswith(f"/meetings/{DEMO}")
        async with client(links, "chair") as chair, client(links, "delegate-eu") as eu:
            assert "turn" not in chair.view
            left = chair.view["sitting"]["interpretation_until_ms"] - chair.server_now_ms()
            assert 93 * 60_000 < left <= 94 * 60_000
            await chair.do("call_next")
            await eu.until(lambda: "turn" in eu.view)
            assert eu.view["turn"]["delegation"] == "eu"


async def test_the_demo_goes_on_after_a_kill(tmp_path: Path) -> None:
    """Killed in mid-turn and started again with the same --dir: the turn runs on, and old links still open the door."""
    file, again = tmp_path / "links.json", tmp_path / "again.json"
    arguments = ("demo", "--no-browser", "--port", "0", "--dir", tmp_path / "kept", "--links-json")
    with started(*arguments, file) as process:
        first: Links = json.loads(file.read_bytes())
        async with client(first, "chair") as chair:
            await chair.do("call_next")
        process.send_signal(signal.SIGKILL)
        process.wait()
    with started(*arguments, again):
        second: Links = json.loads(again.read_bytes())
        assert second["chair"]["token"] != first["chair"]["token"]
        old = second["chair"] | {"token": first["chair"]["token"]}
        async with client(second, "delegate-co") as co, client({"chair": old}, "chair") as chair:
            assert co.view["turn"] == chair.view["turn"]
            assert chair.view["turn"]["delegation"] == "eu"


def test_ctrl_c_ends_the_demo_and_its_folder(tmp_path: Path) -> None:
    """A demo without --dir leaves nothing behind, and says nothing unseemly at its end."""
    file = tmp_path / "links.json"
    with started("demo", "--no-browser", "--port", "0", "--links-json", file) as process:
        folder = _folder_of(process)
        assert folder.is_dir()
        process.send_signal(signal.SIGINT)
        watchdog = threading.Timer(5, process.kill)
        watchdog.start()
        assert process.wait() == 0
        watchdog.cancel()
        assert not folder.exists()
        assert process.stderr is not None
        assert "Traceback" not in process.stderr.read()


def _folder_of(process: "Popen[str]") -> Path:
    """The folder of the journal that a process has open."""
    files = [file.readlink() for file in Path(f"/proc/{process.pid}/fd").iterdir()]
    return next(file.parent for file in files if file.name == "journal.db")
