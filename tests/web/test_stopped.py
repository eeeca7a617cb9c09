"""A meeting that had to be stopped, as seen from outside."""

from dataclasses import replace

import httpx

from rostrum.bootstrap import running
from rostrum.config import Config
from rostrum.floor.actor import Actor
from rostrum.floor.decide import Command, decide
from rostrum.floor.evolve import Event
from rostrum.floor.state import State
from rostrum.floor.turns import CallNext
from rostrum.hub.rules import RULES
from rostrum.journal.memory import MemoryJournal
from tests.hub.plenary import MEETING, convene
from tests.web.client import Client


def contradictory(state: State, command: Command, actor: Actor, at: int) -> tuple[Event, ...]:
    """The rules, but for one that contradicts itself."""
    assert not isinstance(command, CallNext), "the next is not the next"
    return decide(state, command, actor, at)


async def test_a_stopped_meeting_is_seen_to_be_stopped() -> None:
    """Everybody in it is told, who comes is told, health, readiness and metrics name it; nothing inner is let out."""
    rules = replace(RULES, decide=contradictory)
    async with running(Config(port=0), journal=MemoryJournal(), rules=rules) as service:
        await convene(service.hall, waiting=2)
        chair, display = await Client.sit(service.url, "chair"), await Client.sit(service.url, "display")
        await chair.say(t="command", id="x", do={"kind": "call_next"})
        assert {await chair.end(), await display.end()} == {4004}
        assert all(frame["t"] not in {"accepted", "refused"} for frame in chair.frames)
        late = await Client.open(service.url)
        await late.say(t="hello", token="token-of-chair-nobody")
        assert await late.end() == 4004
        async with httpx.AsyncClient(base_url=service.url) as http:
            for path in ("/healthz", "/readyz"):
                told = await http.get(path)
                assert told.status_code == 200, "other meetings go on"
                assert told.json()["stopped"] == {MEETING: "internal_error"}
                assert "the next is not the next" not in told.text
            assert f'rostrum_meeting_stopped{{meeting="{MEETING}"}} 1.0' in (await http.get("/metrics")).text
