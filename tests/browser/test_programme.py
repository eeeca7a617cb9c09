"""The secretariat's room of the programme: sittings, items with their lists, and the settings that hold."""

from collections.abc import Mapping

from playwright.sync_api import Browser, expect

from tests.browser.hall import call_next
from tests.browser.screen import WALL, Screen, opened
from tests.browser.service import Link
from tests.browser.truth import truth
from tests.browser.witness import Witness

MINUTE = 60_000


def programme(browser: Browser, links: Mapping[str, Link], witness: Witness, language: str = "en") -> Screen:
    """The room."""
    screen = opened(browser, "secretariat", links["secretariat"], witness, language)
    screen.part("room-programme").click()
    expect(screen.part("programme")).to_be_visible()
    return screen


def test_every_setting_is_shown_in_words_and_with_a_control_that_fits(
    browser: Browser, quiet_links: Mapping[str, Link], witness: Witness
) -> None:
    """None that the service knows is missing, and none stands there by its own name."""
    screen = programme(browser, quiet_links, witness, "ar")
    rows = screen.page.locator(".setting")
    shown = set(rows.evaluate_all("all => all.map(one => one.dataset.testid.replace('setting-', ''))"))
    assert shown == set(truth(quiet_links["secretariat"]).view["settings"])
    assert not [text for text in rows.locator(".setting-name").all_inner_texts() if "setting-" in text]
    choices = screen.page.locator(".setting-choice option").all_inner_texts()
    assert choices
    assert not [text for text in choices if "setting-" in text]


def test_settings_change_one_by_one_and_nothing_before_the_button(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """A length, a choice, a class, a limit; what can't be is not sent, or refused beside it (TN3, TN5, TN6, PO1)."""
    screen = programme(browser, links, witness, "fr")
    before = truth(links["secretariat"]).view["settings"]
    for group in ("time", "rights"):
        screen.part(f"settings-{group}").locator("summary").click()
    warn = screen.part("setting-warn_ms").locator("input")
    warn.fill("0:7x")
    expect(screen.part("set-warn_ms")).to_have_attribute("aria-disabled", "true")
    warn.fill("9" * 18)
    screen.part("set-warn_ms").click()
    expect(screen.part("refused-warn_ms")).to_contain_text("warn_ms")
    warn.fill("0:45")
    expect(screen.part("refused-warn_ms")).to_have_count(0)
    screen.part("setting-at_limit").locator("select").select_option("cut")
    screen.part("setting-appeals_by").get_by_role("checkbox").nth(1).check()
    limits = screen.part("setting-limits").locator("input")
    limits.first.fill("1:15")
    assert truth(links["secretariat"]).view["settings"] == before
    for name in ("warn_ms", "at_limit", "appeals_by", "limits"):
        screen.part(f"set-{name}").click()
        expect(screen.part(f"set-{name}")).to_have_count(0)
    after = truth(links["secretariat"]).view["settings"]
    assert (after["warn_ms"], after["at_limit"], len(after["appeals_by"])) == (45_000, "cut", 2)
    assert 75_000 in after["limits"].values()
    assert {name for name in after if after[name] != before[name]} == {"warn_ms", "at_limit", "appeals_by", "limits"}


def test_the_flag_of_a_state_stands_beside_its_name_where_the_meeting_allows_it(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """On the podium and on the wall; none before, and none for an organisation (PV4)."""
    screen = programme(browser, links, witness)
    pages = (
        opened(browser, "chair", links["chair"], witness, "en"),
        opened(browser, "display", links["display"], witness, "en", size=WALL),
    )
    for delegation in ("eu", "co"):
        call_next(pages[0], delegation)
    screen.part("settings-list").locator("summary").click()
    assert not [one for one in pages if one.part("flag").count()]
    screen.part("setting-flags").get_by_role("checkbox").check()
    screen.part("set-flags").click()
    for one in pages:
        expect(one.part("flag")).to_have_attribute("alt", "")
        assert one.part("flag").evaluate("flag => flag.decode().then(() => flag.naturalWidth > 0)")
        expect(one.part("plate-delegation")).to_contain_text("Colombia")


def test_an_order_counts_and_minutes_are_set_by_controls_of_their_own(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """Classes by keyboard, the key staying with what it moves; speakers on motions; warnings (LS4, PO4, IN11)."""
    screen = programme(browser, links, witness, "ar")
    before = truth(links["secretariat"]).view["settings"]
    for group in ("list", "rights", "interpretation"):
        screen.part(f"settings-{group}").locator("summary").click()
    order = before["class_order"]
    screen.part(f"up-{order[3]}").focus()
    screen.press("Enter", "Enter")
    expect(screen.part(f"up-{order[3]}")).to_be_focused()
    screen.part(f"out-{order[-1]}").click()
    screen.part("class-add").select_option("presentation")
    motion = screen.part("motion-close_debate").locator("input")
    motion.first.fill("3")
    motion.last.fill("")
    screen.part("minutes-typed").fill("0")
    expect(screen.part("minutes-add")).to_have_attribute("aria-disabled", "true")
    screen.part("minutes-typed").fill("10")
    screen.press("Enter")
    screen.part("out-1800000").click()
    assert truth(links["secretariat"]).view["settings"] == before
    for name in ("class_order", "motion_speakers", "interpretation_warnings_ms"):
        screen.part(f"set-{name}").click()
        expect(screen.part(f"set-{name}")).to_have_count(0)
    after = truth(links["secretariat"]).view["settings"]
    assert after["class_order"] == [order[0], order[3], order[1], order[2], *order[4:-1], "presentation"]
    assert after["motion_speakers"] == {"adjourn_debate_for": 2, "adjourn_debate_against": 2, "close_debate_for": 3}
    assert after["interpretation_warnings_ms"] == [15 * MINUTE, 10 * MINUTE, 5 * MINUTE]


def test_the_end_of_interpretation_moves_with_the_name_of_who_agreed(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """Ten minutes later in the hall's time, and the podium's forecast follows (IN11)."""
    screen = programme(browser, links, witness)
    before = truth(links["chair"]).view["forecast"]["interpretation_until_ms"]
    shown = screen.part("until-time").input_value()
    minutes = (int(shown[:2]) * 60 + int(shown[3:]) + 10) % 1440
    screen.part("until-time").fill(f"{minutes // 60:02}:{minutes % 60:02}")
    screen.part("until-agreed").fill("Chief interpreter")
    screen.part("until-set").click()
    expect(screen.part("until-agreed")).to_have_value("")
    assert truth(links["chair"]).view["forecast"]["interpretation_until_ms"] == before + 10 * MINUTE


def test_limits_and_the_list_of_an_item_that_is_not_open_are_set_from_its_row(
    browser: Browser, links: Mapping[str, Link], witness: Witness
) -> None:
    """With the podium's own sheet, and the menu of the list (TN3, LS1)."""
    screen = programme(browser, links, witness)
    screen.part("limits-of-4").click()
    screen.part("limit-of-state_party").fill("1.5")
    screen.part("limit-of-state_party-set").click()
    screen.press("Escape")
    screen.part("programme-menu-4").click()
    screen.part("list-open").click()
    expect(screen.part("programme-item-4").locator(".chip")).to_have_text("List open")
    told = truth(links["secretariat"]).view["lists"]["4"]
    assert (told["limits"]["state_party"], told["state"]) == (90_000, "open")
