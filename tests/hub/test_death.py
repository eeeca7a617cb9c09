"""The end of the process, wanted and unwanted: what was acknowledged is there, and everybody comes back."""

import asyncio
import signal
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import httpx
from msgspec import json
from websockets.exceptions import ConnectionClosed

from rostrum.journal.records import opened
from rostrum.web.control import RecordLine, control_path
from tests.conftest import Often
from tests.hub.plenary import MEETING
from tests.web.client import Client, Plain

ROOT = Path(__file__).parent.parent.parent


@asynccontextmanager
async def served(folder: Path, port: int = 0) -> AsyncIterator[tuple[Process, str]]:
    """A service on this folder's journal, and its address."""
    arguments = ("-m", "tests.hub.serving", str(folder), str(port))
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, cwd=ROOT, stdout=PIPE, stderr=PIPE)
    try:
        assert process.stdout is not None
        async with asyncio.timeout(20):
            url = (await process.stdout.readline()).decode().strip()
        if not url:
            _, said = await process.communicate()
            raise AssertionError(said.decode())
        yield process, url
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.communicate()


async def test_sigterm_says_goodbye_and_is_gone_in_five_seconds(tmp_path: Path) -> None:
    """Everybody is told when to come back, also beside somebody who doesn't read; the exit code is 0."""
    async with served(tmp_path) as (process, url):
        chair = await Client.sit(url, "chair")
        display = await Client.sit(url, "display", binary=False)
        deaf = await Client.sit(url, "display")
        deaf.socket.transport.pause_reading()
        assert (await chair.do("call_next"))["t"] == "accepted"
        started = time.monotonic()
        process.send_signal(signal.SIGTERM)
        assert set(await asyncio.gather(chair.end(), display.end())) == {4000}
        assert chair.bye is not None
        assert chair.bye["reason"] == "going_away"
        assert 0 <= chair.bye["retry_after_ms"] <= 2_000
        assert await asyncio.wait_for(process.wait(), 5) == 0
        assert time.monotonic() - started < 5
        deaf.socket.transport.abort()


async def test_whatever_was_acknowledged_survives_kill_9(tmp_path: Path, often: Often) -> None:
    """Again and again: kill it while commands are under way, start it again; clients resume, and the turn goes on."""
    rounds = often(change=10, release=50)
    acknowledged: dict[str, int] = {}
    port = 0
    turn: Plain = {}
    last: Client | None = None
    for number in range(rounds):
        async with served(tmp_path, port) as (process, url):
            port = int(url.rsplit(":", 1)[1])
            watcher = await Client.open(url)
            watcher.remember(last)
            resume = {"resume": last.resume} if last else {}
            await watcher.say(t="hello", token="token-of-display-nobody", **resume)
            welcome = await watcher.until("welcome")
            assert welcome["resumed"] is (number > 0), "it stood at a record that is still there"
            chair = await Client.sit(url, "chair")
            assert {name: chair.view.get("turn", {}).get(name) for name in turn} == turn
            if not turn:
                done = await chair.do("call_next")
                called = chair.view["turn"]
                turn = {name: called[name] for name in ("id", "delegation", "running_since_ms")}
                acknowledged[done["id"]] = done["seq"]
            await watcher.settle(0.1)
            spoken = asyncio.create_task(chatter(chair, number, acknowledged))
            await asyncio.sleep(0.02 + 0.01 * number)
            process.kill()
            await spoken
            with suppress(ConnectionClosed, TimeoutError):
                await watcher.settle(0.2)
            last = watcher
    async with served(tmp_path, port) as (_, url):
        stored = await ids(tmp_path)
        for known, seq in acknowledged.items():
            assert stored[seq].endswith("/" + known), f"command {known} was acknowledged as {seq}"
        assert len(acknowledged) > rounds
        assert len(set(stored.values())) == len(stored), "nothing was done twice"
        chair = await Client.sit(url, "chair")
        assert {name: chair.view["turn"][name] for name in turn} == turn
        await chair.close()


async def chatter(chair: Client, number: int, acknowledged: dict[str, int]) -> None:
    """Change a limit again and again until the line dies."""
    with suppress(ConnectionClosed):
        for step in range(10_000):
            limit_ms = 60_000 + 1_000 * (step % 60)
            done: Plain = await chair.do("set_limit", id_=f"{number}-{step}", item="4", limit_ms=limit_ms)
            if done["t"] == "accepted":
                acknowledged[done["id"]] = done["seq"]


async def ids(folder: Path) -> dict[int, str]:
    """The ids of all records by seq, read through the control socket."""
    transport = httpx.AsyncHTTPTransport(uds=str(control_path(folder / "journal.db")))
    async with httpx.AsyncClient(transport=transport, base_url="http://rostrum") as http:
        lines = (await http.get(f"/meetings/{MEETING}/records")).text.splitlines()
    return {line.seq: opened(line.data).id for line in (json.decode(text, type=RecordLine) for text in lines)}
