"""What is before the meeting or between two delegations, answered from a delegate's phone."""

import asyncio
from collections.abc import Mapping
from typing import Any

from playwright.sync_api import Browser, expect

from floor_client import FloorClient
from tests.browser.network import Network
from tests.browser.screen import PHONE, opened
from tests.browser.service import Demo, Link
from tests.browser.truth import by_script, do, name, truth
from tests.browser.witness import Witness

# Comes back when the page has been kept on the device.
KEPT = """async () => {
  const shell = await caches.open("rostrum-shell");
  while (!(await shell.match("/delegate"))) await new Promise((done) => setTimeout(done, 50));
}"""


def test_two_delegations_change_places_when_both_agree(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """One offers, the other is asked on its own page and accepts; who offered can take it back before (LS9)."""
    uganda = opened(browser, "delegate-ug", links["delegate-ug"], witness, "en", size=PHONE)
    zimbabwe = opened(browser, "delegate-zw", links["delegate-zw"], witness, "fr", size=PHONE)
    before = [screen.part("mine").get_attribute("data-ahead") or "" for screen in (uganda, zimbabwe)]
    entries = truth(links["chair"]).view["list"]["entries"]
    theirs = next(entry for entry, waits in entries.items() if waits["delegation"] == "zw")

    def offer() -> None:
        uganda.part("more").click()
        uganda.part("menu-swap").click()
        uganda.page.locator(f"[data-testid=swap-with][data-entry={theirs}]").check()
        uganda.part("swap-send").click()
        expect(zimbabwe.part("swap-card")).to_contain_text(name("ug", "fr"))

    offer()
    uganda.part("swap-decline").click()
    expect(zimbabwe.part("swap-card")).to_have_count(0)
    offer()
    zimbabwe.part("swap-accept").click()
    expect(uganda.part("mine")).to_have_attribute("data-ahead", before[1])
    expect(zimbabwe.part("mine")).to_have_attribute("data-ahead", before[0])


def test_a_request_is_changed_and_its_speaker_named_at_the_same_place(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """The place stays, the plate will show the name, and the statements tell what became of each (LS2, LS10)."""
    jordan = opened(browser, "delegate-jo", links["delegate-jo"], witness, "en", size=PHONE)
    place = jordan.part("mine").get_attribute("data-ahead") or ""
    jordan.part("more").click()
    jordan.part("menu-change").click()
    jordan.page.get_by_test_id("change-language-fr").check(force=True)
    jordan.part("change-name").fill("H.E. Ms. Amal Haddad")
    jordan.part("change-send").click()
    expect(jordan.part("change")).to_have_count(0)
    entries = truth(links["chair"]).view["list"]["entries"]
    entry = next(waits for waits in entries.values() if waits["delegation"] == "jo")
    assert (entry["language"], entry["speaker"]["name"]) == ("fr", "H.E. Ms. Amal Haddad")
    expect(jordan.part("mine")).to_have_attribute("data-ahead", place)
    jordan.part("more").click()
    jordan.part("menu-statements").click()
    expect(jordan.part("statement")).to_contain_text("waiting")


def test_reply_motion_appeal_and_objection_reach_the_meeting(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """Each from the phone, shown as it stands, and taken back where the rules allow it (RR1, PO4, PO5, MT7)."""
    iraq = opened(browser, "delegate-iq", links["delegate-iq"], witness, "en", size=PHONE)
    iraq.part("more").click()
    iraq.part("menu-reply").click()
    expect(iraq.part("reply-card")).to_be_visible()
    assert truth(links["chair"]).view["replies"][0]["delegation"] == "iq"
    iraq.part("reply-back").click()
    expect(iraq.part("reply-card")).to_have_count(0)
    iraq.part("more").click()
    iraq.part("menu-motion").click()
    iraq.part("motion-close_debate").check()
    iraq.part("motion-send").click()
    iraq.part("speak-against").click()
    expect(iraq.part("motion-card")).to_contain_text("You will speak against it")
    point = do(links["delegate-co"], "raise_point")["point"]
    do(links["chair"], "recognise_point", point=point)
    do(links["chair"], "rule_on_point", point=point, ruling="not_upheld", resume=True)
    iraq.part("more").click()
    iraq.part("menu-appeal").click()
    expect(iraq.part("menu")).to_have_count(0)
    assert truth(links["chair"]).view["appeal"]["delegation"] == "iq"
    do(links["chair"], "propose_decision", text="The Meeting decides to convene again.")
    iraq.part("object").click()
    expect(iraq.part("objections")).to_contain_text(name("iq", "en"))
    assert list(truth(links["chair"]).view["proposal"]["objections"]) == ["iq"]
    iraq.part("object").click()
    expect(iraq.part("objections")).to_have_count(0)


def test_the_closing_of_the_list_counts_down(browser: Browser, links: Mapping[str, Link], witness: Witness) -> None:
    """Announced for a time, which every delegation sees pass (LS20), in a sentence that is read as its language is."""
    japan = opened(browser, "delegate-jp", links["delegate-jp"], witness, "ar", size=PHONE)
    do(links["chair"], "close_list", item="3", in_ms=90_000)
    expect(japan.part("closing")).to_contain_text("1:2")
    expect(japan.part("closing")).to_have_css("direction", "rtl")
    do(links["chair"], "close_list", item="3")
    expect(japan.part("closing")).to_have_count(0)


def test_my_channel_tells_where_it_comes_from_and_the_booths_are_heard(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """By relay or not; "I cannot hear" reaches the technician, "slower" the speaker without its booth (IN14)."""
    japan = opened(browser, "delegate-jp", links["delegate-jp"], witness, "en", size=PHONE)
    colombia = opened(browser, "delegate-co", links["delegate-co"], witness, "es", size=PHONE)
    entries = truth(links["chair"]).view["list"]["entries"]
    do(links["chair"], "give_floor", entry=next(one for one, waits in entries.items() if waits["delegation"] == "co"))
    expect(japan.part("channel-source")).to_contain_text("From Spanish")
    japan.part("channel").select_option("0")
    expect(japan.part("channel-source")).to_contain_text("in Spanish")
    japan.part("cannot-hear").click()
    expect(japan.part("notice")).to_contain_text("technician")
    assert list(truth(links["technician"]).view["cannot_hear"]["0"]) == ["jp"]
    do(links["interpreter-fr"], "signal_slower")
    expect(colombia.part("booths-ask")).to_have_attribute("data-asked", "slower")


def test_the_page_opens_where_there_is_no_network(
    browser: Browser, demo: Demo, links: Mapping[str, Link], witness: Witness
) -> None:
    """What was kept of it shows that the line is lost; with the service back the meeting is there (PR1)."""
    japan = opened(browser, "delegate-jp", links["delegate-jp"], witness, "en", size=PHONE)
    japan.page.evaluate(KEPT)
    witness.expected += ["ERR_CONNECTION_REFUSED", "Failed to load resource"]
    demo.kill()
    japan.page.reload()
    expect(japan.part("link-state")).to_have_attribute("data-state", "lost")
    demo.start()
    japan.is_live()


def test_a_microphone_and_a_line_are_tried_and_the_chair_is_told(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """Without a microphone the page says what to do; the line is measured by itself and told off the record (PR1)."""
    with Network(delay_ms=250).running() as network:
        thailand = opened(browser, "delegate-th", links["delegate-th"], witness, "en", size=PHONE, network=network)
        thailand.part("check-device").click()
        expect(thailand.part("device-line")).to_have_attribute("data-quality", "fair")
        thailand.part("device-start").click()
        expect(thailand.part("device-trouble")).to_be_visible()
        thailand.part("device-done").click()
        expect(thailand.part("device")).to_have_count(0)

        async def told(floor: FloorClient) -> Any:
            while "round_trip_ms" not in floor.live.get("delegations", {}).get("th", {}):  # no event
                await asyncio.sleep(0.1)
            return floor.live["delegations"]["th"]["round_trip_ms"]

        assert by_script(links["technician"], told) >= 500
