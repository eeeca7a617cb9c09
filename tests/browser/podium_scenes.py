"""Rarer states of the chair's, the delegates' and the interpreter's pages, while the European Union has the floor.

They come before the others, and leave the meeting as they found it but for its time.
"""

from playwright.sync_api import expect

from tests.browser.scenes import Scene, Seat
from tests.browser.truth import do, truth

LEAST_LIMIT_MS = 5_000


def sheet_opened(seat: Seat, key: str, name: str) -> None:
    """The sheet that lies over the page gives way to another."""
    seat.page.keyboard.press("Escape")
    expect(seat.page.locator("dialog[open]")).to_have_count(0)
    seat.page.keyboard.press(key)
    expect(seat.part(name)).to_be_visible()


def keys_shown(seat: Seat) -> None:
    """All keys of a page."""
    sheet_opened(seat, "?", "keys")


def items_shown(chair: Seat) -> None:
    """Another item would end the turn, and the sheet says so."""
    sheet_opened(chair, "o", "items")


def somebody_inscribed(chair: Seat) -> None:
    """Two letters, and who is meant."""
    sheet_opened(chair, "i", "inscribe")
    chair.page.keyboard.type("th")
    expect(chair.part("inscribe-match").first).to_be_visible()


def suspension_asked(chair: Seat) -> None:
    """What becomes of the turn is asked before the sitting is suspended."""
    sheet_opened(chair, "s", "suspend")


def matters_shown(chair: Seat) -> None:
    """A right of reply and an offer to change places are before the chair, whose own delegation is to speak."""
    do(chair.links["delegate-rs"], "request_reply")
    listed = truth(chair.links["chair"])
    ids = {listed.view["list"]["entries"][entry]["delegation"]: entry for entry in listed.waiting}
    do(chair.links["delegate-zw"], "propose_swap", entry=ids["zw"], other=ids["iq"])
    sheet_opened(chair, "m", "matters")
    expect(chair.part("matter")).to_have_count(3)


def swap_offered(delegate: Seat) -> None:
    """The delegation that is asked sees the offer among its matters."""
    expect(delegate.part("swap-accept")).to_be_visible()


def more_offered(delegate: Seat) -> None:
    """What isn't needed every minute."""
    delegate.part("more").click()
    expect(delegate.part("menu")).to_be_visible()


def request_changed(delegate: Seat) -> None:
    """Another language, another place, another speaker."""
    delegate.part("menu-change").click()
    expect(delegate.part("change")).to_be_visible()


def device_tried(delegate: Seat) -> None:
    """Microphone and line, for who is remote and for who may be."""
    delegate.page.keyboard.press("Escape")
    more_offered(delegate)
    delegate.part("menu-device").click()
    expect(delegate.part("device")).to_be_visible()


def floor_asked_for(delegate: Seat) -> None:
    """Item, language, from where, on behalf of whom."""
    delegate.part("ask").click()
    expect(delegate.part("ask-form")).to_be_visible()


def point_waits(chair: Seat) -> None:
    """A point of order is over the head of the page, before anything else."""
    chair.page.keyboard.press("Escape")
    do(chair.links["delegate-sd"], "raise_point")
    expect(chair.part("point-banner")).to_be_visible()


def time_is_up(chair: Seat) -> None:
    """The point was withdrawn, and the speaker's time is over."""
    do(chair.links["delegate-sd"], "withdraw_point", point=truth(chair.links["chair"]).view["points"][0]["id"])
    of = truth(chair.links["chair"]).view["turn"]["class"]
    do(chair.links["chair"], "set_limit", item="3", limit_ms=LEAST_LIMIT_MS, running=True, **{"class": of})
    expect(chair.part("plate")).to_have_attribute("data-light", "red")


def asked_to_conclude(delegate: Seat) -> None:
    """The speaker sees it, too."""
    expect(delegate.part("my-floor")).to_have_attribute("data-light", "red")


PODIUM_SCENES = (
    Scene("chair-keys", "chair", keys_shown),
    Scene("chair-items", "chair", items_shown),
    Scene("chair-inscribing", "chair", somebody_inscribed),
    Scene("chair-suspending", "chair", suspension_asked),
    Scene("chair-matters", "chair", matters_shown),
    Scene("delegate-swap", "delegate-waiting", swap_offered),
    Scene("delegate-more", "delegate-waiting", more_offered),
    Scene("delegate-change", "delegate-waiting", request_changed),
    Scene("delegate-device", "delegate-waiting", device_tried),
    Scene("delegate-asking", "delegate-watching", floor_asked_for),
    Scene("interpreter-keys", "interpreter", keys_shown),
    Scene("chair-point", "chair", point_waits),
    Scene("chair-over", "chair", time_is_up),
    Scene("delegate-over", "delegate-speaking", asked_to_conclude),
)
