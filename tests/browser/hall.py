"""The hall as the tests see it: everybody's page, compared after each step with what the service says."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace

from playwright.sync_api import Browser, expect

from tests.browser.network import Network
from tests.browser.screen import PHONE, WALL, Screen, Shown, opened
from tests.browser.service import Link
from tests.browser.truth import Truth, name, truth
from tests.browser.witness import Witness

AGREE_WITHIN_S = 5
BETWEEN_LOOKS_MS = 50
CLOCKS_APART_S = 1
SHOWN_ON_THE_WALL = 3


@dataclass(frozen=True)
class Hall:
    """The chair reads English, a remote delegate Arabic on a phone, one in the room French, the wall two languages."""

    links: Mapping[str, Link]
    witness: Witness
    chair: Screen
    remote: Screen
    inside: Screen
    wall: Screen

    @property
    def screens(self) -> tuple[Screen, ...]:
        """Everybody's."""
        return self.chair, self.remote, self.inside, self.wall

    def truth(self) -> Truth:
        """The meeting as the service tells it to the chair just now."""
        return truth(self.links["chair"])

    def call_next(self, delegation: str) -> None:
        """The chair calls the next one, and every page follows."""
        call_next(self.chair, delegation)
        self.agree()

    def agree(self) -> Truth:
        """Every page shows what the service says: who has the floor, light and time, who waits and in which order."""
        told = self.truth()
        for screen in self.screens:
            agrees(screen, told)
        assert not self.witness.troubles, self.witness.troubles
        return told


def call_next(chair: Screen, delegation: str) -> None:
    """The chair's Enter as soon as it does anything, pressed again where the page asks for it."""
    expect(chair.page.locator("[data-testid=next-button]:not([aria-disabled])")).to_be_visible()
    chair.press("Enter")
    called = chair.part("plate-delegation").get_by_text(name(delegation, "en"), exact=True)
    asked = chair.page.locator("[data-testid=next-button][data-armed]")
    expect(called.or_(asked).first).to_be_visible()
    if asked.count():
        chair.press("Enter")
    expect(called).to_be_visible()


def seated(browser: Browser, links: Mapping[str, Link], witness: Witness, *, network: Network | None = None) -> Hall:
    """Four people at their pages."""
    wall = opened(browser, "display", links["display"], witness, "en", size=WALL, network=network)
    wall.page.evaluate("location.hash = '#en+fr'")
    return Hall(
        links,
        witness,
        chair=opened(browser, "chair", links["chair"], witness, "en", network=network),
        remote=opened(browser, "delegate-sd", links["delegate-sd"], witness, "ar", size=PHONE, network=network),
        inside=opened(browser, "delegate-sn", links["delegate-sn"], witness, "fr", network=network),
        wall=replace(wall, languages=("en", "fr"), rows=SHOWN_ON_THE_WALL),
    )


def agrees(screen: Screen, told: Truth) -> None:
    """Wait until a page shows what the service told; what came on the way to it doesn't count, what stays does."""
    deadline = time.monotonic() + AGREE_WITHIN_S
    while (amiss := differences(screen, screen.shown(), told)) and time.monotonic() < deadline:
        screen.page.wait_for_timeout(BETWEEN_LOOKS_MS)
    assert not amiss, f"{screen.who} shows {amiss}"


def differences(screen: Screen, shown: Shown, told: Truth) -> list[str]:
    """What a page shows, and what it should."""
    pairs: dict[str, tuple[object, object]] = {"light": (shown.light, told.light(shown.at_ms))}
    if told.turn is None:
        pairs["plate"] = (shown.plate, [])
    elif screen.who == f"delegate-{told.turn['delegation']}":
        pairs["floor of its own"] = (shown.mine, True)
    else:
        names = dict.fromkeys(name(told.turn["delegation"], language) for language in screen.languages)
        pairs["plate"] = (shown.plate, list(names))
    if not shown.mine:
        waiting = told.waiting
        pairs["list"] = (shown.order, waiting[: screen.rows])
        pairs["count"] = (shown.count, max(0, len(waiting) - (screen.rows or 0)))
    amiss = [f"{what} {one}, and not {other}" for what, (one, other) in pairs.items() if one != other]
    if told.turn is not None:
        left_s = told.clock_s(shown.at_ms)
        if not shown.clock or abs(shown.clock_s - left_s) > CLOCKS_APART_S:
            amiss.append(f"clock {shown.clock!r}, and not {left_s} s")
    return amiss
