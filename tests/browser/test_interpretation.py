"""Five booths, a chair and delegates: a gap is seen before it happens and closed, and nobody learns who asks."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.ear import Ear, keys_of, without_moments
from tests.browser.screen import PHONE, Screen, opened
from tests.browser.service import Link
from tests.browser.truth import do, name, truth
from tests.browser.witness import Witness

COMES_WITHIN_S = 10
BOOTHS = ("en", "fr", "es", "ru", "ar")
SPEAKERS = {"en": "eu", "ar": "iq", "ru": "tj", "fr": "td"}
"""Who speaks which language in the sample."""


@dataclass(frozen=True)
class Room:
    """A page in each booth, a colleague's in the English one, the chair, the technician, and two delegates."""

    links: Mapping[str, Link]
    booths: Mapping[str, Screen]
    colleague: Screen
    chair: Screen
    technician: Screen
    delegates: tuple[Screen, ...]
    ears: tuple[Ear, ...]
    """What the chair and the delegates are sent."""

    @property
    def consoles(self) -> tuple[Screen, ...]:
        """Every interpreter's page."""
        return (*self.booths.values(), self.colleague)

    def channels(self) -> Mapping[str, Any]:
        """Where each channel has its sound from, as the service tells it."""
        channels: Mapping[str, Any] = truth(self.links["display"]).view["channels"]
        return channels

    def calls(self, delegation: str) -> None:
        """The chair gives a delegation the floor where it hasn't got it, and every console shows it."""
        told = truth(self.links["chair"])
        if told.turn is not None and told.turn["delegation"] == delegation:
            return
        waiting = told.view["list"]["entries"]
        entry = next(id_ for id_, one in waiting.items() if one["delegation"] == delegation)
        turn = {} if told.turn is None else {"turn": told.turn["id"]}
        do(self.links["chair"], "give_floor", entry=entry, **turn)
        for console in self.consoles:
            expect(console.part("plate-delegation")).to_have_text(name(delegation, "en"))

    def hears_slower(self, booth: str) -> list[list[Any]]:
        """What chair and delegates are sent when a booth asks for it, once the chair and the speaker have been told."""
        before = [len(ear.frames) for ear in self.ears]
        self.booths[booth].press("s")
        report = self.technician.page.locator(f"[data-testid=report][data-booth={booth}][data-signal=slower]")
        expect(report).to_be_visible()
        expect(self.booths[booth].part("sent")).to_have_attribute("data-sent", "slower")
        chair, speaker = zip(self.ears[:2], before[:2], strict=True)
        self.waits_until(lambda: all("signals" in keys_of(told(ear, since)) for ear, since in (chair, speaker)))
        return [told(ear, since) for ear, since in zip(self.ears, before, strict=True)]

    def waits_until(self, holds: Callable[[], bool]) -> None:
        """Let the pages go on until something holds."""
        deadline = time.monotonic() + COMES_WITHIN_S
        while not holds() and time.monotonic() < deadline:
            self.chair.page.wait_for_timeout(50)
        assert holds()

    def agrees(self) -> None:
        """Every console shows the booth's work as it follows from the channels."""
        channels = self.channels()
        for booth, console in self.booths.items():
            expect(console.part("route")).to_have_attribute("data-does", work(booth, channels))


def work(booth: str, channels: Mapping[str, Any]) -> str:
    """What a booth does: counted anew from the channels, and not by the page's own code."""
    for number, channel in channels.items():
        if number != "0" and channel["source"] == "booth" and channel.get("booth", channel["language"]) == booth:
            if channel["language"] != booth:
                return "retour"
            return "relay" if "relay_from" in channel else "direct"
    own = next(channel for number, channel in channels.items() if number != "0" and channel["language"] == booth)
    return "gap" if own["source"] == "none" else "rest"


def told(ear: Ear, since: int) -> list[Any]:
    """What somebody was told of the meeting after so many frames, whenever it was."""
    return [without_moments(frame) for frame in ear.frames[since:] if frame["t"] in {"view", "patch", "own"}]


@pytest.fixture
def room(browser: Browser, links: Mapping[str, Link], witness: Witness) -> Room:
    """The sample morning before its first statement; E1, F1 and S1 are on microphone."""
    ears: list[Ear] = []

    def page(who: str, *, heard: bool = False, **options: Any) -> Screen:
        return opened(browser, who, links[who], witness, "en", listen=ears if heard else None, **options)

    return Room(
        links,
        booths={booth: page(f"interpreter-{booth}") for booth in BOOTHS},
        colleague=page("interpreter-en"),
        chair=page("chair", heard=True),
        technician=page("technician"),
        delegates=tuple(page(f"delegate-{who}", heard=True, size=PHONE) for who in ("eu", "iq")),
        ears=tuple(ears),
    )


def test_a_gap_is_seen_eight_speakers_before_and_closed_by_the_two_interpreters(room: Room) -> None:
    """Tajikistan is ninth and speaks Russian, which E1, F1 and S1 don't: E2 for E1, by one key of each."""
    for console in room.consoles:
        warning = console.page.locator("[data-testid=warning][data-kind=gap]")
        expect(warning).to_have_attribute("data-place", "9")
        expect(warning).to_contain_text(name("tj", "en"))
        expect(console.part("announce-warning")).to_contain_text(name("tj", "en"))
    on_mic = room.booths["en"].part("on-mic")
    expect(on_mic).to_contain_text("E1")
    room.calls("eu")
    room.booths["en"].press("w")
    expect(room.colleague.part("shift")).to_have_attribute("data-handover", "asked")
    expect(room.colleague.part("announce-handover")).to_contain_text("E2")
    room.colleague.press("a")
    for console in room.consoles:
        expect(console.page.locator("[data-testid=warning][data-kind=gap]")).to_have_count(0)
    expect(on_mic).to_contain_text("E1")
    room.calls("co")
    expect(on_mic).to_contain_text("E2")
    room.calls("tj")
    assert all(channel["source"] != "none" for channel in room.channels().values())
    room.agrees()
    expect(room.booths["en"].part("depend")).to_have_attribute("data-tone", "warn")


def test_a_sitting_as_the_booths_live_it(room: Room) -> None:
    """A wish to slow down, the floor in four languages, a call for the technician, a relay of one's own and a stop."""
    a_booth_asks_for_slower_and_no_page_or_frame_says_which(room)
    every_console_follows_the_language_of_the_floor(room)
    a_call_for_the_technician_is_open_then_in_hand_then_done(room)
    a_technical_point_of_order_brings_the_technician(room)
    a_booth_stops_and_reports_its_relay(room)


def every_console_follows_the_language_of_the_floor(room: Room) -> None:
    """English, Arabic, Russian and French in turn, and a speaker who changes language in mid-statement (IN3, IN12)."""
    do(room.links["interpreter-en"], "set_on_mic", interpreter="E2")
    for language, delegation in SPEAKERS.items():
        room.calls(delegation)
        assert room.channels()["0"]["language"] == language
        room.agrees()
    room.booths["fr"].press("l")
    room.booths["fr"].part("language-en").click()
    expect(room.booths["en"].part("route")).to_have_attribute("data-does", "rest")
    assert room.channels()["0"]["language"] == "en"
    room.agrees()


def a_booth_asks_for_slower_and_no_page_or_frame_says_which(room: Room) -> None:
    """What chair and speaker are sent is the same whichever booth asked; the technician sees whose it is (IN8)."""
    room.calls("eu")
    heard = {booth: room.hears_slower(booth) for booth in ("ru", "fr", "es")}
    # What the first was sent may have a late word of the call in it.
    assert heard["fr"] == heard["es"]
    for ear in room.ears:
        assert not {"reports", "booths", "calls"} & ear.keys()
    for screen in (room.chair, *room.delegates):
        expect(screen.page.locator("body")).not_to_contain_text("Booth")


def a_call_for_the_technician_is_open_then_in_hand_then_done(room: Room) -> None:
    """The booth sees what becomes of its call, and can call again."""
    console = room.booths["es"]
    console.press("t")
    expect(console.part("call")).to_have_attribute("data-state", "open")
    call = room.technician.part("calls").get_by_test_id("call")
    expect(call).to_have_attribute("data-state", "open")
    room.technician.part("take-call").click()
    expect(console.part("call")).to_have_attribute("data-state", "in_hand")
    room.technician.part("resolve-call").click()
    expect(console.part("call")).to_have_attribute("data-state", "done")
    console.press("t")
    expect(console.part("call")).to_have_attribute("data-state", "open")


def a_technical_point_of_order_brings_the_technician(room: Room) -> None:
    """Who is to be helped and where; the chair and the delegation see that the technician is told, then on it (PO2)."""
    delegate = room.delegates[1]
    delegation = delegate.who.removeprefix("delegate-")
    point = do(room.links[delegate.who], "raise_point")["point"]
    do(room.links["chair"], "recognise_point", point=point)
    room.chair.part("point-becomes").click()
    room.chair.part("becomes-technical_call").click()
    room.chair.press("m")
    matter = room.chair.page.locator("[data-testid=matter][data-kind=call]")
    expect(matter).to_contain_text(f"Technician sent for: {name(delegation, 'en')}")
    expect(delegate.part("call-state")).to_have_attribute("data-state", "open")
    call = room.technician.page.locator("[data-testid=call][data-state=open]", has_text=name(delegation, "en"))
    call.get_by_test_id("take-call").click()
    expect(matter).to_contain_text("Technician on it")
    expect(delegate.part("call-state")).to_have_attribute("data-state", "in_hand")
    room.technician.page.locator("[data-testid=call][data-state=in_hand]").get_by_test_id("resolve-call").click()
    expect(delegate.part("call-card")).to_have_count(0)
    expect(matter).to_have_count(0)
    room.chair.press("Escape")


def a_booth_stops_and_reports_its_relay(room: Room) -> None:
    """What it says beats the plan, and shows on its channel; stopping asks for a second press (IN13)."""
    room.calls("co")
    console = room.booths["ru"]
    channel = room.technician.page.locator("[data-testid=channel][data-channel='4']")
    console.press("r")
    console.part("relay-fr").click()
    expect(channel).to_contain_text("FR")
    console.press("x")
    expect(console.part("stop")).to_have_attribute("data-armed", "true")
    console.press("x")
    expect(console.part("route")).to_have_attribute("data-does", "stopped")
    expect(channel).to_have_attribute("data-state", "stopped")
    console.press("x")
    expect(channel).to_have_attribute("data-state", "on")


def test_the_secretariat_sees_every_speakers_way_and_asks_for_the_exchange_that_mends_a_gap(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """The whole queue against every channel; a cure is asked for with one press, and the booth is told (IN6, IN7)."""
    office = opened(browser, "secretariat", links["secretariat"], witness, "en")
    office.part("room-interpretation").click()
    rows = office.part("way")
    expect(rows.first).to_be_visible()
    told = truth(links["secretariat"])
    assert [row.get_attribute("data-entry") for row in rows.all()] == told.waiting
    expect(office.part("booth-ru")).to_contain_text(told.view["booths"]["ru"]["on_mic"])
    plans, entries = told.view["ahead"]["plans"], told.view["list"]["entries"]
    first = plans[entries[told.waiting[0]]["language"]]
    signs = ["●" if way["source"] == "floor" else "←" if "relay_from" in way else "✓" for way in first.values()]
    assert [way.inner_text()[0] for way in rows.first.locator(".way > :first-child").all()] == signs
    spoken = {entries[entry]["language"] for entry in told.waiting}
    unreached = {code for code in spoken if any(way["source"] == "none" for way in plans[code].values())}
    assert office.page.locator("[data-testid=trouble][data-kind=gap]").count() >= len(unreached)
    cures = told.view["ahead"].get("cures", {})
    assert cures, "the sample has a gap that one exchange mends"
    cure = next(iter(cures.values()))
    office.part(f"cure-{cure['booth']}").first.click()
    expect(office.part(f"booth-{cure['booth']}")).to_contain_text(f"{cure['interpreter']} is asked")
    asked = truth(links["secretariat"]).view["booths"][cure["booth"]]["handover"]
    assert (asked["to"], asked["state"]) == (cure["interpreter"], "asked")
