"""Pages stay open for a week: what has passed leaves nothing behind in them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from playwright.sync_api import Browser

from floor_client import FloorClient
from tests.browser.screen import Screen, opened
from tests.browser.service import Link
from tests.browser.truth import by_script
from tests.browser.witness import Witness

FEW, MANY = 3, 10
PAGES = ("display", "chair", "secretariat", "technician", "interpreter-fr", "delegate-jp")
LEFT = 100
"""So much may be more in the end, ten for each turn; one drawing that is kept has hundreds of objects."""
EACH = 5
"""Objects that go with each part of a page, where it shows more than before."""


@dataclass(frozen=True)
class Held:
    """What is alive in a page, garbage collected: objects of its scripts, parts of its document, listeners."""

    objects: int
    nodes: int
    listeners: int


def test_pages_hold_no_more_after_many_changes_than_after_few(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """No page grows with the turns and pauses that it has shown: neither its objects, nor its parts, nor listeners."""
    screens = [opened(browser, who, links[who], witness, "en") for who in PAGES]
    held = []
    for turns in (FEW, MANY):
        by_script(links["chair"], partial(spoken, turns=turns))
        held.append([alive(screen) for screen in screens])
    for who, before, after in zip(PAGES, *held, strict=True):
        more = after.nodes - before.nodes
        assert more < LEFT, who
        assert after.objects < before.objects + LEFT + EACH * max(0, more), who
        assert after.listeners <= before.listeners, who


def alive(screen: Screen) -> Held:
    """Counted by the browser's own inspector."""
    line = screen.page.context.new_cdp_session(screen.page)
    line.send("HeapProfiler.collectGarbage")
    prototype = line.send("Runtime.evaluate", {"expression": "Object.prototype"})["result"]["objectId"]
    objects = line.send("Runtime.queryObjects", {"prototypeObjectId": prototype})["objects"]["objectId"]
    counted = line.send(
        "Runtime.callFunctionOn",
        {"objectId": objects, "functionDeclaration": "function() { return this.length }", "returnByValue": True},
    )
    counters = line.send("Memory.getDOMCounters")
    line.detach()
    return Held(counted["result"]["value"], counters["nodes"], counters["jsEventListeners"])


async def spoken(floor: FloorClient, turns: int) -> None:
    """So many turns, each paused once."""
    for _ in range(turns):
        before = floor.view.get("turn")
        await floor.do("call_next", **({} if before is None else {"turn": before["id"]}))
        await floor.do("pause_turn", turn=floor.view["turn"]["id"])
        await floor.do("resume_turn", turn=floor.view["turn"]["id"])
