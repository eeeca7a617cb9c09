"""One morning as it must work: twelve steps of the sample meeting, at eight pages in five languages at once.

Each step does what people do, at their own pages, and shows that everybody else's followed; its docstring is what
docs/tour.md says of its pictures. `test_morning.py` goes through it, and `make screenshots` takes the pictures.
"""

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from floor_client import Refused
from rostrum.demo import MEETING
from tests.browser.hall import call_next
from tests.browser.network import Network
from tests.browser.screen import PHONE, WALL, Screen, opened
from tests.browser.service import Demo, Link
from tests.browser.truth import do, name, own, truth
from tests.browser.witness import Witness

LOST_WITHIN_MS = 15_000


@dataclass(frozen=True)
class Morning:
    """Everybody at their page, and the network of the delegate of Thailand, who is far away."""

    demo: Demo
    links: Mapping[str, Link]
    network: Network
    chair: Screen
    office: Screen
    booth: Screen
    technician: Screen
    wall: Screen
    colombia: Screen
    thailand: Screen
    iraq: Screen

    @property
    def screens(self) -> tuple[Screen, ...]:
        """All eight."""
        delegates = (self.colombia, self.thailand, self.iraq)
        return (self.chair, self.office, self.booth, self.technician, self.wall, *delegates)

    def entry(self, delegation: str) -> str:
        """The waiting entry of a delegation."""
        entries = truth(self.links["chair"]).view["list"]["entries"]
        return str(next(id_ for id_, one in entries.items() if one["delegation"] == delegation))


@contextmanager
def gathered(browser: Browser, demo: Demo, witness: Witness) -> Iterator[Morning]:
    """Eight people, five languages: the podium in English, the desk in French, the others in their own."""
    links = demo.start()
    do(links["secretariat"], "change_settings", settings={"line_lost_ms": 1_500})
    with Network().running() as network:

        def seat(who: str, *languages: str, **options: object) -> Screen:
            return opened(browser, who, links[who], witness, *languages, **options)  # type: ignore[arg-type]  # passed on

        morning = Morning(
            demo,
            links,
            network,
            chair=seat("chair", "en"),
            office=seat("secretariat", "fr"),
            booth=seat("interpreter-ru", "ru"),
            technician=seat("technician", "en"),
            wall=seat("display", "en", size=WALL),
            colombia=seat("delegate-co", "es", size=PHONE),
            thailand=seat("delegate-th", "en", size=PHONE, network=network),
            iraq=seat("delegate-iq", "ar", size=PHONE),
        )
        morning.wall.page.evaluate("location.hash = '#en+fr'")
        yield morning
        network.mend()


def prepared(morning: Morning) -> None:
    """Before anybody speaks, the Russian booth sees that the ninth speaker would reach nobody, and what mends it."""
    warning = morning.booth.page.locator("[data-testid=warning][data-kind=gap]")
    expect(warning).to_have_attribute("data-place", "9")
    expect(warning).to_contain_text(name("tj", "ru"))
    expect(warning).to_contain_text("E2")


def opened_item(morning: Morning) -> None:
    """The sitting is open, and the wall, the phones and the desk follow the same item in their own languages."""
    expect(morning.wall.part("item-number")).to_have_text("3")
    for phone in (morning.colombia, morning.thailand, morning.iraq):
        expect(phone.part("item")).to_contain_text("3")
    expect(morning.office.part("nameplate-input")).to_be_visible()


def planned(morning: Morning) -> None:
    """Twenty-nine wait and the list would end too late: the chair tries a ceiling, sees the new end, and sets it."""
    expect(morning.chair.part("unheard")).not_to_have_attribute("data-count", "0")
    slider = morning.chair.part("what-if-slider")
    slider.fill("150000")
    expect(morning.chair.part("unheard")).to_have_attribute("data-count", "0")
    assert truth(morning.links["chair"]).view["list"].get("ceiling_ms") is None, "trying changes nothing"
    morning.chair.part("set-limit-button").click()
    expect(morning.chair.part("lift-limit-button")).to_be_visible()
    entry = morning.entry("iq")
    assert own(morning.links["delegate-iq"])["entries"][entry]["limit_ms"] == 150_000, "who waits is told"
    assert truth(morning.links["display"]).view["list"]["ceiling_ms"] == 150_000


def called(morning: Morning) -> None:
    """One key gives Colombia the floor: every page has the plate and the clock at once, the wall in two languages."""
    morning.chair.page.locator("body").click(position={"x": 5, "y": 5})
    call_next(morning.chair, "eu")
    call_next(morning.chair, "co")
    expect(morning.colombia.part("my-floor")).to_be_visible()
    expect(morning.wall.part("plate-delegation")).to_contain_text(name("co", "fr"))
    expect(morning.booth.part("route")).to_have_attribute("data-does", "relay")
    expect(morning.technician.part("plate-delegation")).to_have_text(name("co", "en"))
    script = morning.chair.part("script")
    expect(script).to_contain_text("Colombia")
    expect(script).to_contain_text("Thailand")
    expect(morning.thailand.part("mine")).to_have_attribute("data-ahead", "0")
    expect(morning.iraq.part("mine")).to_have_attribute("data-ahead", "1")


def lost(morning: Morning) -> None:
    """Thailand's line drops in mid-sentence: the clock stands for everybody, and the chair sees whose line it is."""
    call_next(morning.chair, "th")
    expect(morning.thailand.part("my-floor")).to_be_visible()
    morning.network.cut()
    expect(morning.chair.part("lost-line")).to_be_visible(timeout=LOST_WITHIN_MS)
    for screen in (morning.wall, morning.iraq, morning.office):
        expect(screen.part("plate")).to_have_attribute("data-light", "paused")


def back(morning: Morning) -> None:
    """The line is back, and the turn goes on with the time that was left."""
    stands = truth(morning.links["chair"]).turn
    morning.network.mend()
    expect(morning.chair.part("lost-line")).to_have_count(0)
    expect(morning.thailand.part("my-floor")).to_have_attribute("data-light", "green")
    runs = truth(morning.links["chair"]).turn
    assert stands is not None
    assert runs is not None
    assert (runs["state"], runs["used_ms"]) == ("speaking", stands["used_ms"])


def raised(morning: Morning) -> None:
    """Iraq raises a point of order, which stands in front of everything at the podium and nowhere else."""
    morning.iraq.part("point").click()
    morning.iraq.part("point-ask-confirm").click()
    expect(morning.chair.part("point-delegation")).to_have_text(name("iq", "en"))
    expect(morning.thailand.part("point-banner")).to_have_count(0)


def ruled(morning: Morning) -> None:
    """Heard and ruled on, it gives the floor back to the turn that was kept."""
    morning.chair.press("p")
    expect(morning.chair.page.locator("[data-testid=point-recognise][data-armed]")).to_be_visible()
    morning.chair.press("p")
    expect(morning.iraq.part("my-floor")).to_be_visible()
    morning.chair.part("point-not_upheld").click()
    expect(morning.chair.part("plate-delegation")).to_have_text(name("th", "en"))


def slowed(morning: Morning) -> None:
    """The Russian booth asks for a slower pace: the speaker and the chair see it, and not who asked."""
    morning.booth.press("s")
    expect(morning.booth.part("sent")).to_have_attribute("data-sent", "slower")
    expect(morning.thailand.part("booths-ask")).to_be_visible()
    assert "booth" not in truth(morning.links["chair"]).view["signals"]
    expect(morning.technician.page.locator("[data-testid=report][data-booth=ru]")).to_be_visible()


def closed(morning: Morning) -> None:
    """The chair closes the list: four who ask too late are told since when, and a right of reply still passes."""
    morning.chair.press("l")
    expect(morning.chair.page.locator("[data-testid=list-button][data-armed]")).to_be_visible()
    morning.chair.press("l")
    expect(morning.iraq.part("ask")).to_have_count(0)
    for late in (morning.links[who] for who in without_entry(morning)[:4]):
        with pytest.raises(Refused, check=lambda refused: (refused.code, refused.rule) == ("list_closed", "LS6")):
            do(late, "inscribe", item="3", language="en")
    reply = do(morning.links["delegate-co"], "request_reply")["reply"]
    morning.chair.press("m")
    morning.chair.part("reply-grant").click()
    expect(morning.chair.part("reply-grant")).to_have_count(0)
    morning.chair.press("Escape")
    assert reply not in {one["id"] for one in truth(morning.links["chair"]).view.get("replies", ())}


def without_entry(morning: Morning) -> list[str]:
    """The links of delegations that don't stand on this list."""
    waiting = {one["delegation"] for one in truth(morning.links["chair"]).view["list"]["entries"].values()}
    heard = {"eu", "co", "th"}
    delegates = (who for who in morning.links if who.startswith("delegate-"))
    return [who for who in delegates if who.removeprefix("delegate-") not in waiting | heard]


def unheard(morning: Morning) -> None:
    """The item closes with some unheard: the text of the one that agreed to it becomes a written statement."""
    entry = morning.entry("iq")
    morning.iraq.part("text-hand-in").click()
    text = ("السيد الرئيس، " * 40).encode()
    morning.iraq.part("text-file").set_input_files({"name": "بيان.txt", "mimeType": "text/plain", "buffer": text})
    morning.iraq.part("text-consent").check()
    morning.iraq.part("text-send").click()
    expect(morning.iraq.part("text-facts")).to_be_visible()
    turn = truth(morning.links["chair"]).turn
    assert turn is not None
    do(morning.links["chair"], "end_turn", turn=turn["id"])
    do(morning.links["chair"], "close_item", item="3")
    assert entry not in truth(morning.links["display"]).view.get("statements", {}), "published before anybody said so"
    morning.office.part("room-texts").click()
    morning.office.part(f"publish-{entry}").click()
    morning.office.part("publish-confirm").click()
    expect(morning.office.part("text")).to_have_attribute("data-state", "published")
    assert entry in truth(morning.links["display"]).view["statements"]
    expect(morning.wall.part("next")).to_have_count(0)


def explained(morning: Morning) -> None:
    """Somebody asks why Colombia spoke before Thailand, and the record answers, rule by rule."""
    rostrum = Path(sys.executable).with_name("rostrum")
    asked = ("why", MEETING, "co", "--before", "th", "--journal", f"sqlite:{morning.demo.journal}")
    answer = subprocess.run([rostrum, *asked], capture_output=True, text=True, check=True).stdout
    assert name("co", "en") in answer
    assert "LS" in answer
    morning.office.part("room-activity").click()
    morning.office.part("activity-delegation").fill(name("th", "fr"))
    morning.office.part("activity-item").select_option("3")
    morning.office.part("activity-kind").select_option("entry_inscribed")
    expect(morning.office.part("deed")).to_have_count(1)
    morning.office.part("deed-why").click()
    morning.office.part("why-before").select_option(label=name("co", "fr"))
    expect(morning.office.part("why-told")).to_contain_text("LS")


@dataclass(frozen=True)
class Step:
    """One step, and whose page its picture shows."""

    act: Callable[[Morning], None]
    shown: Callable[[Morning], Screen]

    @property
    def name(self) -> str:
        """What its picture is called."""
        return self.act.__name__.replace("_", "-")

    @property
    def sentence(self) -> str:
        """What happens in it."""
        return self.act.__doc__ or ""


STEPS = (
    Step(prepared, lambda at: at.booth),
    Step(opened_item, lambda at: at.iraq),
    Step(planned, lambda at: at.chair),
    Step(called, lambda at: at.wall),
    Step(lost, lambda at: at.chair),
    Step(back, lambda at: at.thailand),
    Step(raised, lambda at: at.chair),
    Step(ruled, lambda at: at.technician),
    Step(slowed, lambda at: at.thailand),
    Step(closed, lambda at: at.chair),
    Step(unheard, lambda at: at.office),
    Step(explained, lambda at: at.office),
)


def tour() -> str:
    """The page of the documentation that shows the morning."""
    steps = (f"{step.sentence}\n\n![{step.sentence}](tour/{step.name}.png)\n" for step in STEPS)
    return "\n".join((TITLE, *steps))


TITLE = """# A tour

One morning of the sample meeting, as a browser test conducts it with eight pages open at once in five languages.
The delegations are real, and what happens to them here is made up.
"""
