"""A remote speaker's line is cut, as it happens: the socket stays open and nothing comes through (TN7)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.network import Network
from tests.browser.screen import PHONE, WALL, Screen, opened
from tests.browser.service import Link
from tests.browser.truth import do, name, truth
from tests.browser.witness import Witness

LOST_WITHIN_MS = 15_000
GRACE_MS = 4_000


@dataclass(frozen=True)
class Hall:
    """The chair, the wall, another delegation, and Thailand's delegate behind a network that can be cut."""

    links: Mapping[str, Link]
    network: Network
    chair: Screen
    wall: Screen
    other: Screen
    speaker: Screen

    @property
    def everybody_else(self) -> tuple[Screen, ...]:
        """All pages whose line is whole."""
        return self.chair, self.wall, self.other

    def cut(self) -> None:
        """Thailand's network goes; the chair's page says so when the service has noticed."""
        self.network.cut()
        expect(self.chair.part("lost-line")).to_be_visible(timeout=LOST_WITHIN_MS)


@pytest.fixture
def hall(browser: Browser, links: Mapping[str, Link], witness: Witness) -> Iterator[Hall]:
    """Thailand speaks remotely, and its line is whole."""
    do(links["secretariat"], "change_settings", settings={"line_lost_ms": 1_500})
    with Network().running() as network:
        hall = Hall(
            links,
            network,
            chair=opened(browser, "chair", links["chair"], witness, "en"),
            wall=opened(browser, "display", links["display"], witness, "en", size=WALL),
            other=opened(browser, "delegate-ec", links["delegate-ec"], witness, "es", size=PHONE),
            speaker=opened(browser, "delegate-th", links["delegate-th"], witness, "en", size=PHONE, network=network),
        )
        waiting = truth(links["chair"]).view["list"]["entries"]
        entry = next(entry for entry, waits in waiting.items() if waits["delegation"] == "th")
        do(links["chair"], "give_floor", entry=entry)
        expect(hall.speaker.part("my-floor")).to_be_visible()
        yield hall
        network.mend()


def test_the_clock_pauses_with_the_grace_on_every_page_and_goes_on_with_the_time_left(
    hall: Hall, browser: Browser, witness: Witness
) -> None:
    """Everybody sees a technical pause; whose line it is, the chair is told. The line is back: the clock runs on."""
    hall.cut()
    expect(hall.chair.part("lost-line-delegation")).to_have_text(name("th", "en"))
    for screen in hall.everybody_else:
        expect(screen.part("plate")).to_have_attribute("data-light", "paused")
    expect(hall.chair.part("grace")).to_contain_text("0:")
    expect(hall.wall.part("turn-state")).to_contain_text("0:")
    expect(hall.other.part("technical-pause")).to_contain_text("0:")
    booth = opened(browser, "interpreter-fr", hall.links["interpreter-fr"], witness, "fr")
    plate, grace = (booth.part(part).bounding_box() for part in ("plate", "grace"))
    assert plate
    assert grace
    assert grace["y"] + grace["height"] <= plate["y"] + plate["height"], "the booth's plate cuts the grace off"
    stands = truth(hall.links["chair"]).turn
    assert stands is not None
    left_ms = stands["limit_ms"] - stands["used_ms"]
    hall.network.mend()
    expect(hall.chair.part("lost-line")).to_have_count(0)
    expect(hall.speaker.part("my-floor")).to_have_attribute("data-light", "green")
    runs = truth(hall.links["chair"]).turn
    assert runs is not None
    assert runs["state"] == "speaking"
    assert runs["limit_ms"] - runs["used_ms"] == left_ms, "nothing of the pause was charged"


def test_still_heard_runs_the_clock_on_and_ignores_the_line(hall: Hall) -> None:
    """A lost page isn't a lost voice: the page stays away, and nothing pauses any more."""
    hall.cut()
    hall.chair.part("still-heard").click()
    expect(hall.chair.part("plate")).to_have_attribute("data-light", "green")
    hall.chair.page.wait_for_timeout(3_000)  # twice as long as a line takes to be lost here
    told = truth(hall.links["chair"]).turn
    assert told is not None
    assert (told["state"], told["line_ignored"]) == ("speaking", True)


def test_beyond_the_grace_the_chair_is_asked_and_keeps_the_place(hall: Hall) -> None:
    """Wait, keep the place, or end: kept, the delegation is behind the next speaker, with the time that was left."""
    do(hall.links["secretariat"], "change_settings", settings={"grace_ms": GRACE_MS})
    hall.cut()
    expect(hall.chair.part("lost-line")).to_have_attribute("data-asked", "true")
    for key in ("still-heard", "line-wait", "keep-place", "line-end"):
        expect(hall.chair.part(key)).to_be_visible()
    expect(hall.other.part("grace")).not_to_contain_text("0:")
    hall.chair.part("line-wait").click()
    expect(hall.chair.part("line-wait")).to_have_count(0)
    hall.chair.part("keep-place").click()
    expect(hall.chair.part("lost-line")).to_have_count(0)
    told = truth(hall.links["chair"])
    assert told.turn is None
    order = [told.view["list"]["entries"][entry]["delegation"] for entry in told.waiting]
    assert order.index("th") == 1
    hall.network.mend()
    expect(hall.speaker.part("mine")).to_have_attribute("data-ahead", "1")
