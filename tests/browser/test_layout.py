"""Every page on every screen, measured: nothing too wide, cut off, covered, or too small for a finger."""

from collections.abc import Mapping

import pytest
from playwright.sync_api import Browser

from tests.browser.gallery import LANGUAGES, ROOMS, SIZES, Gallery, Hand, first_called, hung, resized, room_opened
from tests.browser.layout import findings
from tests.browser.lost_lines import lines_lost
from tests.browser.podium_scenes import PODIUM_SCENES
from tests.browser.scenes import SCENES, played
from tests.browser.screen import opened
from tests.browser.service import Demo, Link
from tests.browser.witness import Witness


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("hand", list(SIZES))
def test_every_page_fits_every_screen(
    browser: Browser, demo: Demo, witness: Witness, language: str, hand: Hand
) -> None:
    """On a phone, a laptop and a wall, in both directions of writing, before anybody speaks and while somebody does.

    So does every rarer state, once by finger and once in Arabic: the lost line too, and no letter typed is lost by it.
    """
    links = demo.start()
    gallery = hung(browser, links, witness, language, "light", hand)
    amiss = measured(gallery, hand, "before")
    first_called(gallery)
    amiss += measured(gallery, hand, "during")
    if (language, hand) in {("en", "finger"), ("ar", "pointer")}:
        witness.expected += ["403 (Forbidden)", "WebSocket is closed before the connection is established"]
        with lines_lost(gallery, demo) as lost:
            amiss += measured(lost, hand, "with the line lost")
        for scene in (*PODIUM_SCENES, *SCENES):
            page = played(gallery, links, scene)
            for on, size in SIZES[hand].items():
                resized(page, size)
                amiss += [f"{scene.name} on a {on}: {one}" for one in findings(page, by_finger=hand == "finger")]
    assert not amiss, "\n".join(amiss)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("hand", list(SIZES))
def test_every_room_of_the_office_fits_every_screen(
    browser: Browser, quiet_links: Mapping[str, Link], witness: Witness, language: str, hand: Hand
) -> None:
    """The secretariat's rooms are dense, and nothing in them is cut off or out of a finger's reach."""
    sizes = SIZES[hand]
    page = opened(
        browser,
        "secretariat",
        quiet_links["secretariat"],
        witness,
        language,
        size=next(iter(sizes.values())),
        by_finger=hand == "finger",
    ).page
    amiss = []
    for room in ROOMS:
        room_opened(page, room)
        for on, size in sizes.items():
            page.set_viewport_size(size)
            amiss += [f"{room} on a {on}: {one}" for one in findings(page, by_finger=hand == "finger")]
    assert not amiss, "\n".join(amiss)


def measured(gallery: Gallery, hand: Hand, moment: str) -> list[str]:
    """What is amiss on any page at any size just now."""
    return [
        f"{name} on a {on}, {moment}: {one}"
        for on, size in SIZES[hand].items()
        for name, page in gallery.sized(size).items()
        for one in findings(page, by_finger=hand == "finger")
    ]


@pytest.mark.parametrize(
    ("drawn", "found"),
    [
        ("<p style='width: 3000px'>wide</p>", "the page is"),
        ("<p style='width: 40px; overflow: hidden; white-space: nowrap'>Bosnia and Herzegovina</p>", "cut off"),
        ("<div style='height: 20px; overflow: hidden'><p>one</p><p>two</p></div>", "cut off"),
        (
            "<p style='height: 9px'><b>one<br>two</b></p><p style='position: relative; background: red'>x</p>",
            "runs under",
        ),
        ("<button style='width: 20px; height: 20px'>x</button>", "too small"),
        ("<button style='width: 90px; height: 90px'>x</button><p style='position: fixed; inset: 0'>y</p>", "covered"),
    ],
)
def test_the_eye_sees_what_is_amiss(browser: Browser, drawn: str, found: str) -> None:
    """The measure above finds something where there is something to find."""
    page = browser.new_page()
    page.set_content(f"<!doctype html><html lang=en><body style='margin: 0'>{drawn}")
    assert [one for one in findings(page, by_finger=True) if one.startswith(found)]
