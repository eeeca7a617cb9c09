from rostrum.bootstrap import Service
from rostrum.floor.projection import project
from rostrum.floor.viewers import ViewKind
from tests.web.client import Client


async def test_hello_brings_welcome_and_view(service: Service) -> None:
    """The first frames are a welcome that says who one is, and the whole view."""
    chair = await Client.sit(service.url, "chair")
    welcome = chair.frames[0]
    assert welcome["viewer"] == {"role": "chair", "view": "chair"}
    assert welcome["resumed"] is False
    runner = service.hall.runner("harbour")
    assert runner is not None
    assert chair.view == project(runner.state, ViewKind.CHAIR)
    await chair.close()


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
