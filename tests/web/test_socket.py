"""The conversation of interface.md, on real sockets."""

import asyncio
from pathlib import Path

import pytest

from rostrum.bootstrap import Service, running
from rostrum.config import Config
from rostrum.floor.state import State
from rostrum.floor.views.projection import project
from rostrum.floor.views.viewers import ViewKind
from tests.hub.plenary import MEETING, convene
from tests.web.client import Client


def state_of(service: Service) -> State:
    """The meeting as the service has it."""
    runner = service.hall.runner(MEETING)
    assert runner is not None
    return runner.state


@pytest.mark.parametrize("binary", [True, False])
async def test_hello_brings_welcome_and_view(service: Service, *, binary: bool) -> None:
    """The first frames are a welcome that says who one is, and the whole view, in either subprotocol."""
    chair = await Client.sit(service.url, "chair", binary=binary)
    welcome = chair.frames[0]
    assert welcome["viewer"] == {"role": "chair", "view": "chair"}
    assert welcome["resumed"] is False
    assert chair.view == project(state_of(service), ViewKind.CHAIR)
    await chair.close()


@pytest.mark.parametrize("journal", ["memory:", "sqlite:"])
async def test_a_trial_without_safeguards_says_so(journal: str, tmp_path: Path) -> None:
    """Where the journal may lose what it acknowledged, the welcome tells every client."""
    kept = f"sqlite:{tmp_path / 'journal.db'}" if journal == "sqlite:" else journal
    async with running(Config(port=0, journal=kept)) as trial:
        await convene(trial.hall)
        display = await Client.sit(trial.url, "display")
        assert display.frames[0].get("unsafe", False) is (journal == "memory:")
        await display.close()


async def test_a_step_reaches_everybody(service: Service) -> None:
    """The chair calls the next: its own page and a delegate's show the same turn, and the delegate its own entry."""
    chair = await Client.sit(service.url, "chair")
    delegate = await Client.sit(service.url, "delegate", "d0")
    done = await chair.do("call_next")
    assert done["t"] == "accepted"
    assert chair.view["turn"]["delegation"] == "d0", "the sender was shown the step before the answer"
    await delegate.seq(done["seq"])
    assert delegate.view["turn"] == chair.view["turn"]
    await delegate.settle()
    assert delegate.own["entries"]["e1"]["state"] == "speaking"
    await chair.close()
    await delegate.close()


async def test_own_goes_to_its_delegation_only(service: Service) -> None:
    """Each delegation is told of its own entries when they change; the others, and the chair, are not."""
    # The one who looks on isn't on deck, before or after.
    d0, d4 = await asyncio.gather(*(Client.sit(service.url, "delegate", name) for name in ("d0", "d4")))
    second_device = await Client.sit(service.url, "delegate", "d0")
    public = await Client.sit(service.url, "delegate", "d0", view="public")
    chair = await Client.sit(service.url, "chair")
    clients = (d0, d4, second_device, public, chair)
    for client in clients:
        await client.settle()
        client.frames.clear()
    await d0.do("withdraw", entry="e1")
    for client in clients:
        await client.settle()
    assert d0.own["entries"]["e1"]["state"] == "withdrawn"
    assert second_device.own == d0.own
    for client in (d4, public, chair):
        assert all(frame["t"] != "own" for frame in client.frames)
        await client.close()
    await d0.close()
    await second_device.close()


async def test_a_client_that_comes_back_gets_what_it_missed(service: Service) -> None:
    """With the hash of where it stood, a resume brings one patch and no view."""
    chair = await Client.sit(service.url, "chair")
    watcher = await Client.sit(service.url, "display")
    await watcher.close()
    await chair.do("call_next")
    await chair.do("pause_turn", turn="t1")
    back = await Client.open(service.url)
    back.remember(watcher)
    await back.say(t="hello", token="token-of-display-nobody", resume=watcher.resume)
    assert (await back.hear())["resumed"] is True
    assert (await back.hear())["t"] == "patch"
    assert back.view == project(state_of(service), ViewKind.PUBLIC)
    await back.close()
    await chair.close()


async def test_a_client_ahead_of_this_node_is_waited_for(service: Service) -> None:
    """It has seen a record on another node that this one has still to read, and is not shown an older view."""
    chair = await Client.sit(service.url, "chair")
    ahead = await Client.open(service.url)
    seen = {**chair.resume, "seq": chair.position["seq"] + 1}
    await ahead.say(t="hello", token="token-of-display-nobody", resume=seen)
    await chair.settle()
    assert (await chair.do("call_next"))["seq"] == seen["seq"]
    assert (await ahead.until("view"))["seq"] == seen["seq"]
    await chair.close()
    await ahead.close()


@pytest.mark.parametrize("wrong", [{"hash": "00" * 32}, {"journal": "another"}, {"seq": 999_999}, {"seq": -1}])
async def test_another_history_is_not_resumed(service: Service, wrong: dict[str, object]) -> None:
    """Where the hash, the journal or the seq isn't ours, the client gets the whole view."""
    first = await Client.sit(service.url, "display")
    resume = {**first.resume, **wrong}
    again = await Client.sit(service.url, "display", resume=resume)
    assert again.frames[0]["resumed"] is False
    assert again.view == first.view
    await first.close()
    await again.close()


async def test_the_same_command_twice_is_done_once(service: Service) -> None:
    """Sent again under its id, a command is answered again and not done again; other content is refused."""
    chair = await Client.sit(service.url, "chair")
    first = await chair.do("call_next", id_="a" * 32)
    again = await chair.do("call_next", id_="a" * 32)
    assert again == first
    other = await chair.do("end_turn", id_="a" * 32, turn="t1")
    assert (other["t"], other["code"]) == ("refused", "id_reused")
    assert state_of(service).turns_made == 1
    await chair.close()


async def test_an_id_counts_within_its_link(service: Service) -> None:
    """Two delegations may choose the same id for different commands."""
    d7, d8 = await asyncio.gather(*(Client.sit(service.url, "delegate", name) for name in ("d7", "d8")))
    for client in (d7, d8):
        assert (await client.do("inscribe", id_="b" * 32, item="3", language="fr"))["t"] == "accepted"
        await client.close()


async def test_two_hands_on_next_call_one(service: Service) -> None:
    """A call that names a turn which is over is stale, and nothing changes (TN2)."""
    chair = await Client.sit(service.url, "chair")
    await chair.do("call_next")
    await chair.do("call_next", turn="t1")
    late = await chair.do("call_next", turn="t1")
    assert (late["code"], late["rule"]) == ("stale", "TN2")
    assert state_of(service).turns_made == 2
    await chair.close()


async def test_another_roles_command_is_refused(service: Service) -> None:
    """A delegate can't call the next speaker, whatever it says about itself."""
    delegate = await Client.sit(service.url, "delegate", "d0")
    before = state_of(service)
    assert (await delegate.do("call_next"))["code"] == "not_allowed"
    assert state_of(service) is before
    await delegate.close()


@pytest.mark.parametrize(
    ("do", "field"),
    [
        ({"kind": "no_such_thing"}, "kind"),
        ({"kind": "inscribe", "item": "3"}, "language"),
        ({"kind": "inscribe", "item": 3, "language": "fr"}, "item"),
        ({"kind": "inscribe", "item": "3", "language": "fr", "rank": "king"}, "rank"),
        ({"kind": "extend_turn", "turn": "t1", "by_ms": 2**60}, "by_ms"),
    ],
)
async def test_a_wrong_command_is_refused_with_its_field(service: Service, do: dict[str, object], field: str) -> None:
    """A command that can be read but means nothing is malformed; the connection stays."""
    chair = await Client.sit(service.url, "chair")
    await chair.say(t="command", id="x", do=do)
    refused = await chair.until("refused")
    assert refused["code"] == "malformed"
    assert field in refused["args"]["field"]
    assert (await chair.do("call_next"))["t"] == "accepted"
    await chair.close()


async def test_a_refusal_is_said_in_the_readers_language(service: Service) -> None:
    """`lang` in hello chooses the language of the sentences; one that we haven't is answered in English."""
    french = await Client.sit(service.url, "delegate", "d0", lang="fr-CA")
    german = await Client.sit(service.url, "delegate", "d0", lang="de")
    said = [(await client.do("inscribe", item="3", language="fr"))["message"] for client in (french, german)]
    assert "délégation" in said[0]
    assert "delegation" in said[1]
    await french.close()
    await german.close()


async def test_questions(service: Service) -> None:
    """A question is answered and nothing is journaled; what one may not see, one may not ask."""
    delegate = await Client.sit(service.url, "delegate", "d0")
    before = state_of(service)
    await delegate.say(t="ask", id="q1", about={"kind": "why", "entry": "e1"})
    assert (await delegate.until("answer"))["answer"]["rule"] == "LS4"
    await delegate.say(t="ask", id="q2", about={"kind": "list", "item": "4"})
    assert (await delegate.until("answer"))["answer"]["item"] == "4"
    await delegate.say(t="ask", id="q3", about={"kind": "why", "entry": "e99"})
    assert (await delegate.until("refused"))["code"] == "unknown_id"
    await delegate.say(t="ask", id="q4", about={"kind": "what"})
    assert (await delegate.until("refused"))["code"] == "malformed"
    assert state_of(service) is before
    await delegate.close()


async def test_pong_says_where_the_client_stands(service: Service) -> None:
    """A ping is answered with the service's time and the place of what was sent last."""
    watcher = await Client.sit(service.url, "display")
    await watcher.say(t="ping", at=12.5)
    pong = await watcher.until("pong")
    assert (pong["at"], pong["seq"], pong["hash"]) == (12.5, watcher.position["seq"], watcher.position["hash"])
    await watcher.close()


async def test_a_lesser_view_may_be_asked_for_and_a_greater_not(service: Service) -> None:
    """The secretariat's link can feed a display; a display's link never shows the chair's page."""
    lesser = await Client.sit(service.url, "secretariat", view="public")
    assert lesser.view == project(state_of(service), ViewKind.PUBLIC)
    await lesser.close()
    greater = await Client.open(service.url)
    await greater.say(t="hello", token="token-of-display-nobody", view="chair")
    assert await greater.end() == 4507


async def test_presence_is_told_to_those_who_run_the_meeting(service: Service) -> None:
    """Comings and goings reach chair, secretariat and technician, together, and nobody else (PR1)."""
    chair = await Client.sit(service.url, "chair")
    others = [await Client.sit(service.url, "delegate", "d0") for _ in range(2)]
    await chair.until("live")
    await chair.settle(0.4)
    assert chair.live == {"delegations": {"d0": {"devices": 2}}, "viewers": {"chair": 1, "delegate": 2}}
    numbers = [frame["n"] for frame in chair.frames if frame["t"] == "live"]
    assert numbers == sorted(set(numbers))
    await others[0].close()
    await chair.until("live")
    assert chair.live["delegations"] == {"d0": {"devices": 1}}
    assert all(frame["t"] != "live" for frame in others[1].frames)
    await others[1].close()
    await chair.close()


async def test_a_page_tells_how_its_device_is_and_nothing_is_recorded(service: Service) -> None:
    """Microphone, round trip and loss reach those who run the meeting, outside of the record (PR1)."""
    chair = await Client.sit(service.url, "chair")
    speaker = await Client.sit(service.url, "delegate", "d0")
    before = chair.position["seq"]
    await speaker.say(t="ping", at=1, device={"microphone": 55, "round_trip_ms": 80, "loss": 0})
    await chair.settle(0.4)
    assert chair.live["delegations"]["d0"] == {"devices": 1, "microphone": 55, "round_trip_ms": 80, "loss": 0}
    numbers = len([frame for frame in chair.frames if frame["t"] == "live"])
    await speaker.say(t="ping", at=2, device={"microphone": 55, "round_trip_ms": 80, "loss": 0})
    await speaker.say(t="ping", at=3)
    await chair.settle(0.4)
    assert len([frame for frame in chair.frames if frame["t"] == "live"]) == numbers, "what is the same is told once"
    assert chair.position["seq"] == before
    await speaker.say(t="ping", at=4, device={"microphone": 101})
    assert await speaker.end() == 4500
    await chair.close()
