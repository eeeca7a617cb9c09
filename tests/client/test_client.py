"""FloorClient against a scripted service on a real WebSocket."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from floor_client import Accepted, Ended, FloorClient, Refused
from floor_client.connection import floor_url
from floor_client.session import ProtocolError
from tests.client.scripted import TOKEN, VIEWER, Line, service, until


async def test_it_says_hello_and_has_a_view() -> None:
    """Entering connects, says who we are, and waits for the first view."""
    hellos: list[dict[str, Any]] = []

    async def script(line: Line) -> None:
        hellos.append(await line.welcome(phase="open"))
        await line.say(t="own", seq=1, own={"entries": {}})
        await line.say(t="live", n=1, live={"viewers": {"public": 3}})
        await line.stay()

    async with service(script) as url, FloorClient(url, TOKEN, lang="fr", view="public") as floor:
        assert floor.view == {"phase": "open"}
        assert (floor.seq, floor.viewer) == (1, VIEWER)
        await until(lambda: bool(floor.own) and bool(floor.live))
        assert floor.own == {"entries": {}}
        assert floor.live == {"viewers": {"public": 3}}
        await until(lambda: abs(floor.server_now_ms() - 1_700_000_000_000) < 5_000)
        with pytest.raises(TypeError):
            floor.view["phase"] = "closed"  # type: ignore[index]  # that it can't is the claim

    assert hellos == [{"t": "hello", "token": TOKEN, "client": "floor_client", "lang": "fr", "view": "public"}]


async def test_a_command_is_accepted_or_refused() -> None:
    """`do` gives what was made, or raises what the rules say; an absent field is not sent."""

    async def script(line: Line) -> None:
        await line.welcome()
        command = await line.hear("command")
        assert command["do"] == {"kind": "inscribe", "item": "3", "language": "fr", "entry_kind": "comment"}
        assert len(bytes.fromhex(command["id"])) == 16
        await line.say(t="pending", id=command["id"])
        await line.say(t="accepted", id=command["id"], seq=2, made={"entry": "e17"})
        again = await line.hear("command")
        assert again["id"] != command["id"]
        await line.say(
            t="refused", id=again["id"], code="already_waiting", rule="LS3", args={"entry": "e17"}, message="Already."
        )
        await line.stay()

    async with service(script) as url, FloorClient(url, TOKEN) as floor:
        done = await floor.do("inscribe", item="3", language="fr", entry_kind="comment", delegation=None)
        assert done == Accepted(2, {"entry": "e17"})
        with pytest.raises(Refused, match="already_waiting") as caught:
            await floor.do("inscribe", item="3", language="fr")
        refused = caught.value
        assert (refused.code, refused.rule, refused.message) == ("already_waiting", "LS3", "Already.")
        assert refused.args == {"entry": "e17"}


async def test_a_drop_in_mid_command() -> None:
    """Given a command under way, when the line drops, then it goes again under the same id, unnoticed."""
    ids: list[str] = []

    async def dropped(line: Line) -> None:
        await line.welcome(phase="open")
        ids.append((await line.hear("command"))["id"])
        line.socket.transport.abort()

    async def resumed(line: Line) -> None:
        hello = await line.welcome(resumed=True)
        assert hello["resume"] == {"journal": "apmbc", "seq": 1, "hash": "h1"}
        await line.patch(1, 4, phase="suspended")
        ids.append((await line.hear("command"))["id"])
        await line.say(t="accepted", id=ids[-1], seq=3)
        await line.stay()

    async with service(dropped, resumed) as url, FloorClient(url, TOKEN) as floor:
        assert await floor.do("raise_point") == Accepted(3)
        assert floor.view == {"phase": "suspended"}
    assert ids[0] == ids[1]


async def test_the_next_address_after_a_drop() -> None:
    """Given two nodes, when the line to one drops, then the client resumes at the other."""

    async def dies(line: Line) -> None:
        await line.welcome(phase="open")
        line.socket.transport.abort()

    async def lives(line: Line) -> None:
        hello = await line.welcome(resumed=True)
        assert hello["resume"] == {"journal": "apmbc", "seq": 1, "hash": "h1"}
        await line.patch(1, 2, phase="suspended")
        await line.stay()

    async with service(dies) as one, service(lives) as other, FloorClient([one, other], TOKEN) as floor:
        await until(lambda: floor.view == {"phase": "suspended"})


async def test_a_slow_reader_gets_only_the_newest() -> None:
    """Given views that came while the reader was busy, when it reads on, then it gets the newest and no other."""

    async def script(line: Line) -> None:
        await line.welcome(turn=0)
        await line.hear("command")
        for turn in range(1, 100):
            await line.patch(turn, turn + 1, turn=turn)
        await line.stay()

    async with service(script) as url, FloorClient(url, TOKEN) as floor, asyncio.timeout(5):
        seen = []
        asking = asyncio.create_task(floor.do("raise_point"))
        async for view in floor.views():
            seen.append(view["turn"])
            if view["turn"] == 99:
                break
            await until(lambda: floor.seq == 100)
        asking.cancel()
    assert seen == [0, 99]


async def test_several_readers() -> None:
    """Each reader of the views gets them all, and ends when the client is closed."""

    async def script(line: Line) -> None:
        await line.welcome(turn=0)
        await line.hear("command")
        await line.patch(1, 2, turn=1)
        await line.stay()

    async def read(floor: FloorClient) -> list[int]:
        return [view["turn"] async for view in floor.views()]

    async with service(script) as url, asyncio.timeout(5):
        async with FloorClient(url, TOKEN) as floor:
            readers = [asyncio.create_task(read(floor)) for _ in range(3)]
            asking = asyncio.create_task(floor.do("raise_point"))
            await until(lambda: floor.seq == 2)
            await asyncio.sleep(0)
            asking.cancel()
        assert await asyncio.gather(*readers) == [[0, 1]] * 3


async def test_a_gap_is_closed_by_resuming() -> None:
    """Given a patch that begins above our copy, then the client comes back and says where it stands."""

    async def with_a_gap(line: Line) -> None:
        await line.welcome(turn=0)
        await line.patch(5, 6, turn=6)
        await line.stay()

    async def resumed(line: Line) -> None:
        hello = await line.welcome(resumed=True)
        assert hello["resume"]["seq"] == 1
        await line.patch(1, 6, turn=6)
        await line.stay()

    async with service(with_a_gap, resumed) as url, FloorClient(url, TOKEN) as floor:
        await until(lambda: floor.view == {"turn": 6})


async def test_a_bye_that_says_come_back() -> None:
    """Below 4500 the client comes back by itself."""

    async def leaving(line: Line) -> None:
        await line.welcome(turn=0)
        await line.bye(4000, "going_away")

    async def back(line: Line) -> None:
        await line.welcome(turn=1, seq=2)
        await line.stay()

    async with service(leaving, back) as url, FloorClient(url, TOKEN) as floor:
        await until(lambda: floor.view == {"turn": 1})


async def test_a_bye_that_says_stay_away() -> None:
    """From 4500 on nothing comes back: what waits raises Ended, and so does whatever is tried afterwards."""

    async def script(line: Line) -> None:
        await line.welcome(turn=0)
        await line.hear("command")
        await line.bye(4503, "revoked")

    async with service(script) as url, FloorClient(url, TOKEN) as floor, asyncio.timeout(5):
        with pytest.raises(Ended, match="revoked") as caught:
            await floor.do("raise_point")
        assert caught.value.code == 4503
        with pytest.raises(Ended):
            await floor.ask("why", entry="e17")
        with pytest.raises(Ended):
            _ = [view async for view in floor.views()]


async def test_a_bad_token() -> None:
    """A hello that isn't answered with welcome ends the entering."""

    async def script(line: Line) -> None:
        await line.hear("hello")
        await line.bye(4502, "bad_token")

    async with service(script) as url:
        with pytest.raises(Ended, match="4502 bad_token"):
            async with FloorClient(url, TOKEN):
                pass


async def test_a_question() -> None:
    """`ask` gives the answer, or raises Refused."""

    async def script(line: Line) -> None:
        await line.welcome()
        ask = await line.hear("ask")
        assert ask["about"] == {"kind": "why", "entry": "e17"}
        await line.say(t="answer", id=ask["id"], answer={"entry": "e17", "rule": "LS4"})
        ask = await line.hear("ask")
        await line.say(t="refused", id=ask["id"], code="unknown_id", args={}, message="No such entry.")
        await line.stay()

    async with service(script) as url, FloorClient(url, TOKEN) as floor:
        assert await floor.ask("why", entry="e17") == {"entry": "e17", "rule": "LS4"}
        with pytest.raises(Refused, match="unknown_id"):
            await floor.ask("why", entry="e99")


async def test_a_timeout_is_the_callers() -> None:
    """A command that isn't answered in time raises TimeoutError and is not sent again; the client goes on."""
    given_up = asyncio.Event()

    async def silent(line: Line) -> None:
        await line.welcome()
        await line.hear("command")
        await line.hear("ask")
        await given_up.wait()
        line.socket.transport.abort()

    async def after(line: Line) -> None:
        await line.welcome(resumed=True)
        command = await line.hear("command", "ask")
        assert command["do"]["kind"] == "yield_turn"
        await line.say(t="accepted", id=command["id"], seq=2)
        await line.stay()

    async with service(silent, after) as url, FloorClient(url, TOKEN) as floor:
        with pytest.raises(TimeoutError):
            await floor.do("raise_point", timeout=0.05)
        with pytest.raises(TimeoutError):
            await floor.ask("why", timeout=0.05, entry="e1")
        given_up.set()
        assert (await floor.do("yield_turn", turn="t1")).seq == 2


async def test_nobody_there() -> None:
    """Where nothing answers, entering raises ConnectionError in the time given."""
    with pytest.raises(ConnectionError, match="no connection"):
        async with FloorClient("http://127.0.0.1:1/meetings/apmbc", TOKEN, connect_within=0.2):
            pass


async def test_a_service_that_speaks_otherwise() -> None:
    """A frame of the wrong shape ends the client with the reason."""

    async def script(line: Line) -> None:
        await line.welcome()
        await line.say(t="view", journal="apmbc")
        await line.stay()

    async with service(script) as url, FloorClient(url, TOKEN) as floor:
        with pytest.raises(ProtocolError, match="not shaped"):
            _ = [view async for view in floor.views()]


async def test_outside_of_its_context() -> None:
    """A client that wasn't entered says so."""
    with pytest.raises(RuntimeError, match="async with"):
        await FloorClient("http://127.0.0.1:1/meetings/apmbc", TOKEN).do("raise_point")


def test_the_url_of_a_meeting() -> None:
    """The WebSocket's URL follows from the meeting's, and nothing else will do."""
    assert floor_url("http://127.0.0.1:8000/meetings/apmbc-2022") == "ws://127.0.0.1:8000/meetings/apmbc-2022/floor"
    assert floor_url("https://rostrum.example/a/meetings/x/") == "wss://rostrum.example/a/meetings/x/floor"
    for wrong in ("ws://h/meetings/x", "http://h/", "/meetings/x", "http:///meetings/x"):
        with pytest.raises(ValueError, match="not the URL of a meeting"):
            floor_url(wrong)
