"""Item 3 of the sample meeting, conducted from the chair's page while a hall looks on."""

import re
from collections.abc import Mapping

import pytest
from playwright.sync_api import Browser, expect

from floor_client import Refused
from tests.browser.hall import Hall, seated
from tests.browser.service import Link
from tests.browser.truth import do, name
from tests.browser.witness import Witness


def test_an_item_is_conducted_and_every_page_agrees_after_each_step(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """Twelve turns, one passed over, a pause, a point of order, an overrun, the list closed and a late request."""
    hall = seated(browser, links, witness)
    assert len(hall.agree().waiting) == 29
    double_enter(hall)
    hall.call_next("co")
    pause(hall)
    hall.call_next("th")
    expect(hall.chair.part("plate")).to_contain_text("remote and not connected")
    pass_over(hall)
    hall.call_next("iq")
    point_of_order(hall)
    hall.call_next("zw")
    overrun(hall)
    hall.call_next("so")
    one_minute_more(hall)
    for delegation in ("td", "ug", "tj", "sv", "jo"):
        hall.call_next(delegation)
    expect(hall.remote.part("mine")).to_have_attribute("data-ahead", "0")
    hall.call_next("sd")
    finish_by_holding(hall)
    hall.call_next("rs")
    close_the_list(hall)
    assert hall.agree().view["list"]["heard"] == 12, "the presentation and eleven statements, and the twelfth speaks"


def double_enter(hall: Hall) -> None:
    """A key that bounces calls the first and skips nobody (TN2)."""
    hall.chair.press("Enter", "Enter")
    expect(hall.chair.part("plate-delegation")).to_have_text(name("eu", "en"))
    hall.chair.press("Enter")
    told = hall.agree()
    assert told.turn is not None
    assert (told.turn["delegation"], len(told.waiting)) == ("eu", 28)


def pause(hall: Hall) -> None:
    """Space stops the clock on every page, and lets it run on (TN4)."""
    hall.chair.press("Space")
    expect(hall.chair.part("plate")).to_have_attribute("data-light", "paused")
    hall.agree()
    hall.chair.press("Space")
    expect(hall.chair.part("plate")).to_have_attribute("data-light", "green")
    hall.agree()


def pass_over(hall: Hall) -> None:
    """Called and not there: a second press notes it, the chair keeps it in sight, and thanks nobody for it (LS11)."""
    hall.chair.press("a", "a")
    expect(hall.chair.part("passed-over").get_by_test_id("list-row")).to_have_count(1)
    expect(hall.chair.part("script")).not_to_contain_text(name("th", "en"))
    hall.agree()


def point_of_order(hall: Hall) -> None:
    """Raised on a phone, above everything at the podium; heard, ruled on, and the kept turn goes on (PO1, PO2)."""
    hall.remote.part("point").click()
    expect(hall.chair.part("point-banner")).to_have_count(0)
    hall.remote.part("point-ask-confirm").click()
    expect(hall.chair.part("point-delegation")).to_have_text(name("sd", "en"))
    hall.agree()
    hall.chair.press("p")
    expect(hall.chair.page.locator("[data-testid=point-recognise][data-armed]")).to_be_visible()
    hall.chair.press("p")
    expect(hall.remote.part("my-floor")).to_be_visible()
    kept = hall.agree().view["interrupted"]
    assert [turn["delegation"] for turn in kept] == ["iq"]
    hall.chair.press("Enter")
    expect(hall.chair.part("next-button")).to_have_attribute("aria-disabled", "true")
    hall.chair.part("point-not_upheld").click()
    expect(hall.chair.part("plate-delegation")).to_have_text(name("iq", "en"))
    turn = hall.agree().turn
    assert turn is not None
    assert (turn["id"], turn["used_ms"]) == (kept[0]["id"], kept[0]["used_ms"]), "the point was counted as its time"


def overrun(hall: Hall) -> None:
    """Beyond its limit a turn counts up in red, on every page (TN5)."""
    turn = hall.truth().turn
    assert turn is not None
    do(hall.links["chair"], "extend_turn", turn=turn["id"], by_ms=4_000 - turn["limit_ms"])
    expect(hall.wall.part("clock")).to_have_attribute("data-text", re.compile(r"^\+"))
    expect(hall.chair.part("plate")).to_have_attribute("data-light", "red")
    hall.agree()


def one_minute_more(hall: Hall) -> None:
    """The plus gives a minute (TN4)."""
    expect(hall.wall.part("turn-state")).to_contain_text("3:00")
    hall.chair.press("+")
    expect(hall.wall.part("turn-state")).to_contain_text("4:00")
    hall.agree()


def finish_by_holding(hall: Hall) -> None:
    """The speaker's own end: held for a second, and three more to take it back (TN10)."""
    held = hall.remote.part("finish")
    held.hover()
    hall.remote.page.mouse.down()
    expect(held).to_have_attribute("data-stage", "regret")
    hall.remote.page.mouse.up()
    expect(hall.remote.part("my-floor")).to_have_count(0)
    hall.agree()


def close_the_list(hall: Hall) -> None:
    """Announced to everybody; who presses the key a moment too late is told so with the rule and the time (LS6)."""
    hall.remote.part("ask").click()
    expect(hall.remote.part("ask-form")).to_be_visible()
    hall.chair.press("l")
    expect(hall.chair.page.locator("[data-testid=list-button][data-armed]")).to_be_visible()
    hall.chair.press("l")
    expect(hall.remote.part("ask")).to_have_count(0)
    before = hall.agree()
    hall.remote.part("ask-send").click()
    refusal = hall.remote.part("notice")
    with pytest.raises(Refused, check=lambda refused: refused.code == "list_closed") as told:
        do(hall.links["delegate-sd"], "inscribe", "ar", item="3", language="ar", attendance="remote")
    expect(refusal).to_contain_text(str(told.value.message))
    expect(refusal.get_by_test_id("notice-rule")).to_have_text("LS6")
    assert hall.agree().view["list"] == before.view["list"]
