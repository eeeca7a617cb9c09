"""The chair's page: the end of the sitting under the hand, and a sitting conducted without touching the mouse."""

import time
from collections.abc import Mapping

from playwright.sync_api import Browser, expect

from floor_client import FloorClient
from tests.browser.screen import PHONE, Screen, opened
from tests.browser.service import Link
from tests.browser.truth import by_script, do, name, truth
from tests.browser.witness import Witness

MINUTE = 60_000
OFF_MS = 8_000
"""The clocks of page and service, and the second in which the page counts."""
MOST_TABS = 150

SLIDE = """(slider, ceiling) => new Promise(done => {
  const course = document.querySelector("[data-testid=course]");
  slider.value = ceiling;
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  requestAnimationFrame(() => done(Number(course.dataset.ends)));
})"""


def test_the_end_of_the_sitting_moves_under_the_hand_and_a_ceiling_is_told_to_all_who_wait(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """98.5 minutes with 94 left, and who is unheard; 85 with two and a half for each, within a frame (FC1, FC2)."""
    chair = opened(browser, "chair", links["chair"], witness, "en")
    waiting = opened(browser, "delegate-iq", links["delegate-iq"], witness, "en", size=PHONE)
    assert minutes_left(chair) == 98.5
    expect(chair.part("unheard")).to_have_attribute("data-count", "2")
    expect(chair.part("unheard")).to_contain_text("Humanity & Inclusion")

    slid = chair.part("what-if-slider").evaluate(SLIDE, 150_000)
    assert half_minutes(slid - time.time() * 1000) == 85
    expect(chair.part("unheard")).to_have_attribute("data-count", "0")
    assert "ceiling_ms" not in truth(links["chair"]).view["list"], "nothing changes before the button is pressed"

    expect(chair.part("set-limit-button")).to_have_text("2:30 for 29 waiting")
    chair.part("set-limit-button").click()
    expect(chair.part("lift-limit-button")).to_be_visible()
    expect(waiting.part("mine")).to_contain_text("2:30")
    expect(waiting.part("my-limit")).to_contain_text("2:30")
    assert minutes_left(chair) == 85
    entries = truth(links["chair"]).view["list"]["entries"].values()
    for delegation in {entry["delegation"] for entry in entries}:
        limits = own_limits(links[f"delegate-{delegation}"])
        assert limits, delegation
        assert max(limits) <= 150_000, delegation


def test_more_speakers_and_a_closed_list_are_tried_before_they_are_so(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """Two more take seven minutes; a list that closes now leaves them out, and the button closes it (FC2, LS6)."""
    chair = opened(browser, "chair", links["chair"], witness, "en")
    before = minutes_left(chair)
    chair.part("more-speakers-add").click()
    chair.part("more-speakers-add").click()
    assert minutes_left(chair) == before + 7
    chair.part("close-now").check()
    assert minutes_left(chair) == before
    assert truth(links["chair"]).view["list"]["state"] == "open"
    chair.part("set-limit-button").click()
    expect(chair.part("list-state")).to_contain_text("List closed since")


def test_a_limit_that_fits_all_is_proposed_and_announced(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """With it nobody is unheard; the chair announces it, and every class has it (TN9)."""
    chair = opened(browser, "chair", links["chair"], witness, "en")
    chair.part("propose-limits").click()
    expect(chair.part("dynamic-limit").first).to_be_visible()
    chair.part("dynamic-confirm").click()
    expect(chair.part("unheard")).to_have_attribute("data-count", "0")
    view = truth(links["chair"]).view
    limits = {view["list"]["limits"][entry["class"]] for entry in view["list"]["entries"].values()}
    assert len(limits) == 1, "no class weighs more than another in this meeting"


def test_what_is_before_the_chair_is_answered_there(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """A right of reply is granted, a motion decided before a lesser one, and what follows from it opens (RR1, PO4).

    Colombia presides and moves: another officer takes the chair with one key (MT6).
    """
    chair = opened(browser, "chair", links["chair"], witness, "en")
    expect(chair.part("matters-button")).to_contain_text("Soon: the Chair’s delegation, Colombia")
    do(links["delegate-rs"], "request_reply")
    expect(chair.part("matters-line")).to_have_attribute("data-count", "2")
    do(links["delegate-co"], "put_motion", motion="close_debate")
    do(links["delegate-iq"], "put_motion", motion="suspend_sitting")
    expect(chair.part("script")).to_contain_text("has moved the suspension of the meeting")
    chair.press("m")
    kinds = chair.part("matter").evaluate_all("rows => rows.map(row => row.dataset.kind)")
    assert kinds == ["motion", "motion", "preside", "reply"]
    chair.part("preside-vice_chair").click()
    expect(chair.part("matter")).to_have_count(3)
    assert truth(links["chair"]).view["meeting"]["chair"]["officer"] == "vice_chair"
    chair.part("reply-grant").click()
    expect(chair.part("matter")).to_have_count(2)
    chair.part("motion-lost").click()
    expect(chair.part("matter")).to_have_count(1)
    expect(chair.part("script")).to_contain_text("has moved the closure of the debate")
    chair.part("motion-carried").click()
    expect(chair.part("items")).to_be_visible()
    last = truth(links["chair"])
    assert last.view["list"]["entries"][last.waiting[-1]]["kind"] == "right_of_reply"


def test_a_closing_is_announced_and_everybody_sees_it_come(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """Two minutes are counted down, the chair's line says when, and it can be left open after all (LS20)."""
    chair = opened(browser, "chair", links["chair"], witness, "en")
    chair.part("list-menu").click()
    chair.part("close-in-2").click()
    expect(chair.part("closes-in")).to_contain_text("closes in 1:")
    expect(chair.part("script")).to_contain_text("I intend to close the list of speakers at")
    chair.part("list-menu").click()
    chair.part("keep-open").click()
    expect(chair.part("closes-in")).to_have_count(0)
    assert truth(links["chair"]).view["list"]["state"] == "open"


def test_a_whole_sitting_is_conducted_by_keyboard(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """Call, pause, extend, a point of order, a decision, closing, suspend, resume, another item, adjourn, open."""
    chair = opened(browser, "chair", links["chair"], witness, "en")
    chair.press("Enter", "Enter")
    on_floor(chair, "eu")
    chair.press("Enter")
    assert len(truth(links["chair"]).waiting) == 28, "a double Enter skipped somebody"
    chair.press("Space")
    expect(chair.part("plate")).to_have_attribute("data-light", "paused")
    chair.press("Space", "+")
    expect(chair.part("plate")).to_have_attribute("data-light", "green")
    expect(chair.part("plate")).to_contain_text("5:00")

    point_of_order(chair, links)
    decision(chair, links)
    chair.press("l", "l")
    expect(chair.part("list-state")).to_contain_text("List closed")
    chair.press("e", "e")
    expect(chair.part("plate-delegation")).to_have_count(0)

    chair.press("s")
    chosen(chair, "suspend-confirm")
    expect(chair.part("suspend")).to_have_count(0)
    chair.page.evaluate("document.activeElement.blur()")
    chair.press("Enter", "Enter")
    expect(chair.part("next-button")).to_be_visible()
    chair.press("o")
    chosen(chair, "open-item-4")
    expect(chair.part("items")).to_have_count(0)
    expect(chair.part("item-title")).not_to_contain_text("Victim Assistance")
    first = truth(links["chair"])
    chair.page.evaluate("document.activeElement.blur()")
    chair.press("Enter")
    on_floor(chair, first.view["list"]["entries"][first.waiting[0]]["delegation"])

    adjourn(chair)
    expect(chair.part("adjourn")).to_have_count(0)
    expect(chair.part("main-button")).to_contain_text("Open the next sitting")
    chair.page.evaluate("document.activeElement.blur()")
    chair.press("Enter")
    expect(chair.part("sittings")).to_be_visible()
    chosen(chair, "open-sitting-mon-pm")
    expect(chair.part("sittings")).to_have_count(0)
    assert truth(links["chair"]).view["meeting"]["phase"] == "open"
    letters_off(chair)


def point_of_order(chair: Screen, links: Mapping[str, Link]) -> None:
    """Recognised with two presses, ruled on, and the kept turn goes on."""
    do(links["delegate-sd"], "raise_point")
    expect(chair.part("point-delegation")).to_have_text(name("sd", "en"))
    chair.press("p")
    expect(chair.page.locator("[data-testid=point-recognise][data-armed]")).to_be_visible()
    chair.press("p")
    on_floor(chair, "sd")
    chosen(chair, "point-noted")
    on_floor(chair, "eu")
    chair.page.evaluate("document.activeElement.blur()")


def decision(chair: Screen, links: Mapping[str, Link]) -> None:
    """Read, an objection seen and taken back, and so decided (MT7)."""
    chair.press("d")
    reached(chair, "proposal-text")
    chair.page.keyboard.type("The meeting takes note of the report. Enter, l and e are letters here.")
    chosen(chair, "proposal-read")
    expect(chair.part("proposal")).to_contain_text("takes note")
    proposal = truth(links["chair"]).view["proposal"]["id"]
    do(links["delegate-rs"], "object", proposal=proposal)
    expect(chair.part("objections")).to_contain_text(name("rs", "en"))
    expect(chair.part("so-decided")).to_have_attribute("aria-disabled", "true")
    do(links["delegate-rs"], "object", proposal=proposal, withdrawn=True)
    expect(chair.part("objections")).to_have_count(0)
    chosen(chair, "so-decided")
    expect(chair.part("decision")).to_have_count(0)
    expect(chair.part("script")).to_contain_text("It is so decided.")
    assert truth(links["chair"]).view["decision"]["officer"] == "chair"


def adjourn(chair: Screen) -> None:
    """From the menu, which Escape closes and behind which no key acts."""
    reached(chair, "more-button")
    chair.press("Enter")
    expect(chair.part("put-back-button")).to_be_focused()
    chair.press("d", "Escape")
    expect(chair.page.get_by_role("menu")).to_have_count(0)
    expect(chair.page.locator("dialog")).to_have_count(0)
    expect(chair.part("more-button")).to_be_focused()
    chair.press("Enter")
    while focused(chair) != "adjourn-button":
        chair.press("ArrowDown")
    chair.press("Enter")
    chosen(chair, "adjourn-confirm")


def letters_off(chair: Screen) -> None:
    """Turned off, a letter does nothing (WCAG 2.1.4)."""
    chair.page.evaluate("document.activeElement.blur()")
    chair.press("?")
    reached(chair, "letters-switch")
    chair.press("Space", "Escape")
    expect(chair.part("keys")).to_have_count(0)
    chair.press("d", "m")
    expect(chair.page.locator("dialog")).to_have_count(0)


def on_floor(chair: Screen, delegation: str) -> None:
    """Wait until a delegation has the floor."""
    expect(chair.part("plate-delegation")).to_have_text(name(delegation, "en"))


def focused(chair: Screen) -> str:
    """What has the focus."""
    return str(chair.page.evaluate("document.activeElement?.dataset.testid ?? ''"))


def reached(chair: Screen, part: str) -> None:
    """Tab until the focus is there."""
    expect(chair.part(part)).to_be_visible()
    for _ in range(MOST_TABS):
        if focused(chair) == part:
            return
        chair.press("Tab")
    raise AssertionError(f"{part} isn't reached by keyboard")


def chosen(chair: Screen, part: str) -> None:
    """Tab to a button and press Enter on it."""
    reached(chair, part)
    chair.press("Enter")


def half_minutes(length_ms: float) -> float:
    """A length of time in minutes, to the half one; AssertionError where it is neither."""
    halves = round(length_ms / (MINUTE / 2))
    assert abs(length_ms - halves * MINUTE / 2) < OFF_MS, f"{length_ms / MINUTE} minutes"
    return halves / 2


def minutes_left(chair: Screen) -> float:
    """How long the list goes on from now, as the page shows it."""
    ends = chair.part("course").get_attribute("data-ends")
    assert ends is not None
    return half_minutes(float(ends) - time.time() * 1000)


def own_limits(link: Link) -> list[int]:
    """The limits of a delegation's waiting entries, as it is told of them."""

    async def told(floor: FloorClient) -> list[int]:
        entries = floor.own["entries"].values()
        return [entry["limit_ms"] for entry in entries if entry["item"] == "3" and entry["state"] == "waiting"]

    return by_script(link, told)


def test_a_sheet_that_fails_to_come_blocks_no_key(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """The page says so and goes on; the next press asks for it again."""
    witness.expected.append("ERR_FAILED")
    chair = opened(browser, "chair", links["chair"], witness, "en")
    chair.page.route("**/Sheets-*.js", lambda route: route.abort())
    chair.page.reload()
    chair.is_live()
    chair.press("?")
    expect(chair.part("refusal")).to_contain_text("could not be loaded")
    chair.press("Enter")
    expect(chair.part("plate-delegation")).to_have_text(name("eu", "en"))
    chair.page.unroute_all()
    chair.press("?")
    expect(chair.part("keys")).to_be_visible()
