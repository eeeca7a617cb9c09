"""Item 3 of the sample meeting, conducted from the chair's page while a hall looks on."""

from collections.abc import Mapping

import pytest
from playwright.sync_api import Browser, expect

from floor_client import FloorClient, Refused
from tests.browser.hall import Hall, by_script
from tests.browser.service import Link


def test_an_item_is_conducted_and_every_page_agrees_after_each_step(
    browser: Browser, links: Mapping[str, Link]
) -> None:
    """Twelve turns, one passed over, a pause, a point of order, an overrun, the list closed and a late request."""
    hall = Hall(browser, links)
    hall.agree()
    expect(hall.chair.part("list-count")).to_contain_text("29")

    hall.call_next("eu")
    hall.chair.press("Enter")
    hall.chair.press("Enter")
    assert hall.view()["turn"]["delegation"] == "eu", "a double Enter skipped a speaker"

    hall.call_next("co")
    pause(hall)
    hall.call_next("th")
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

    assert hall.view()["list"]["heard"] == 12, "the presentation and eleven statements"


def pause(hall: Hall) -> None:
    """Space stops the clock on every page, and lets it run on (TN4)."""
    hall.chair.press("Space")
    expect(hall.chair.part("plate")).to_have_attribute("data-light", "paused")
    hall.agree()
    stood = hall.wall.clock_s()
    hall.chair.press("Space")
    expect(hall.chair.part("plate")).to_have_attribute("data-light", "green")
    hall.agree()
    assert stood - hall.wall.clock_s() <= 1, "a pause was counted"


def pass_over(hall: Hall) -> None:
    """Called and not there: a second press notes it, and the chair keeps it in sight (LS11)."""
    hall.chair.press("a")
    hall.chair.press("a")
    expect(hall.chair.part("passed-over").get_by_test_id("list-row")).to_have_count(1)
    hall.agree()


def point_of_order(hall: Hall) -> None:
    """Raised in the room, above everything at the podium; heard, ruled on, and the kept turn goes on (PO1, PO2)."""
    hall.inside.part("point").click()
    hall.inside.part("point-ask-confirm").click()
    expect(hall.chair.part("point-delegation")).to_have_text(hall.name("sn", "en"))
    expect(hall.wall.part("plate-delegation")).to_contain_text(hall.name("iq", "en"))
    hall.agree()
    hall.chair.press("p")
    hall.chair.press("p")
    expect(hall.inside.part("my-floor")).to_be_visible()
    expect(hall.chair.part("next-button")).to_have_attribute("aria-disabled", "true")
    hall.agree()
    hall.chair.part("point-not_upheld").click()
    expect(hall.chair.part("plate-delegation")).to_have_text(hall.name("iq", "en"))
    hall.agree()


def overrun(hall: Hall) -> None:
    """Beyond its limit a turn counts up in red, on every page (TN5)."""
    turn = hall.view()["turn"]

    async def shorten(floor: FloorClient) -> None:
        await floor.do("extend_turn", turn=turn["id"], by_ms=4_000 - turn["limit_ms"])

    by_script(hall.links["secretariat"], shorten)
    expect(hall.chair.part("plate")).to_have_attribute("data-light", "red")
    hall.agree()
    assert hall.remote.clock_s() <= 0


def one_minute_more(hall: Hall) -> None:
    """The plus gives a minute (TN4)."""
    before = hall.wall.clock_s()
    hall.chair.press("+")
    expect(hall.wall.part("turn-state")).to_contain_text("4:00")
    hall.agree()
    assert 58 <= hall.wall.clock_s() - before <= 60


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
    """Announced to everybody; who asks after it is refused with the rule and the time (LS6)."""
    expect(hall.remote.part("ask")).to_be_visible()
    hall.chair.press("l")
    hall.chair.press("l")
    expect(hall.remote.part("ask")).to_have_count(0)
    expect(hall.inside.part("my-floor")).to_have_count(0)
    hall.agree()

    async def ask_late(floor: FloorClient) -> None:
        await floor.do("inscribe", item="3", language="ar", attendance="remote")

    with pytest.raises(Refused) as refused:
        by_script(hall.links["delegate-sd"], ask_late)
    assert (refused.value.code, refused.value.rule) == ("list_closed", "LS6")
    hall.agree()
