"""States of the pages beyond a running turn: what the gallery shows besides, and the layout test measures as well.

They follow one another in one meeting; each leaves its page as it is to be seen.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.browser.gallery import Gallery, room_opened
from tests.browser.service import Link
from tests.browser.truth import do, truth

WRONG = FilePayload(
    name="inscriptions.csv",
    mimeType="text/csv",
    buffer=b"item,delegation,language,kind\n5,br,tlh,comment\n19,br,en,comment\n5,xx,en,statement\n",
)


@dataclass(frozen=True)
class Seat:
    """Somebody's page, and everybody's links into the meeting."""

    page: Page
    links: Mapping[str, Link]

    def part(self, name: str) -> Locator:
        """What the page calls by this name."""
        return self.page.get_by_test_id(name)


@dataclass(frozen=True)
class Scene:
    """What somebody's page shows once this was done; `sitter` is the name of the page in the gallery."""

    name: str
    sitter: str
    act: Callable[[Seat], None]


def nameplate_up(office: Seat) -> None:
    """Two letters are typed, and the delegations that they may mean are shown."""
    room_opened(office.page, "lists")
    office.part("nameplate-input").fill("al")
    expect(office.part("nameplate-match").first).to_be_visible()


def inscribed_in_full(office: Seat) -> None:
    """What is out of the ordinary in an inscription is asked in a sheet."""
    office.part("nameplate-input").press("Shift+Enter")
    expect(office.page.locator("dialog[open]")).to_be_visible()


def walked_in(office: Seat) -> None:
    """A delegation that nobody knows."""
    office.page.keyboard.press("Escape")
    office.part("nameplate-input").fill("Utopia")
    office.part("nameplate-input").press("Enter")
    expect(office.part("walk-in-sheet")).to_be_visible()


def wrong_file(office: Seat) -> None:
    """A file with mistakes was chosen, and each is named."""
    office.page.keyboard.press("Escape")
    office.part("nameplate-input").fill("")
    room_opened(office.page, "import")
    office.part("file-inscriptions").set_input_files(WRONG)
    expect(office.part("complaint").first).to_be_visible()


def badge_issued(office: Seat) -> None:
    """A link is shown this once, with its code for a phone."""
    room_opened(office.page, "people")
    office.page.locator("[data-testid^=issue-]").nth(1).click()
    expect(office.page.locator(".badge")).to_be_visible()


def nothing_found(office: Seat) -> None:
    """A search of the record finds nothing."""
    room_opened(office.page, "activity")
    office.part("activity-rule").fill("ZZ9")
    expect(office.page.locator(".empty")).to_be_visible()


def limits_asked(office: Seat) -> None:
    """The limits of an item lie over the programme."""
    room_opened(office.page, "programme")
    office.part("limits-of-3").click()
    expect(office.page.locator("dialog[open]")).to_be_visible()


def conducted(office: Seat) -> None:
    """The secretariat conducts in the chair's place."""
    office.page.keyboard.press("Escape")
    room_opened(office.page, "lists")
    office.part("conduct-button").click()
    expect(office.part("next-button")).to_be_visible()


def called_for_help(technician: Seat) -> None:
    """A booth calls the technician."""
    do(technician.links["interpreter-fr"], "call_technician", about="No sound from the floor since the last speaker.")
    expect(technician.part("call")).to_be_visible()


def point_heard(wall: Seat) -> None:
    """A point of order interrupts the turn, which is kept."""
    point = do(wall.links["secretariat"], "raise_point", delegation="co")["point"]
    do(wall.links["chair"], "recognise_point", point=point)
    expect(wall.part("plate")).to_have_attribute("data-point", "true")


def suspended(wall: Seat) -> None:
    """The sitting is suspended until a time."""
    point = truth(wall.links["chair"]).view["points"][0]["id"]
    do(wall.links["chair"], "rule_on_point", point=point, ruling="noted", resume=False)
    ends_ms = truth(wall.links["chair"]).view["sitting"]["ends_ms"]
    do(wall.links["chair"], "suspend_sitting", turn="end", until_ms=ends_ms)
    expect(wall.part("wall")).to_have_attribute("data-phase", "suspended")


def silence_kept(wall: Seat) -> None:
    """A minute of silence: nothing else is on the wall."""
    do(wall.links["secretariat"], "resume_sitting")
    do(wall.links["secretariat"], "set_display", mode="silence")
    expect(wall.part("plate")).to_have_attribute("data-display", "silence")


def turned_away(door: Seat) -> None:
    """A link that nobody knows."""
    door.part("join-paste").fill(f"{door.page.url}#nobody-has-this-link")
    door.part("join-open").click()
    expect(door.part("join")).to_have_attribute("data-trouble", "unknown")


SCENES = (
    Scene("secretariat-nameplate", "secretariat", nameplate_up),
    Scene("secretariat-inscribing", "secretariat", inscribed_in_full),
    Scene("secretariat-walked-in", "secretariat", walked_in),
    Scene("secretariat-wrong-file", "secretariat", wrong_file),
    Scene("secretariat-badge", "secretariat", badge_issued),
    Scene("secretariat-nothing-found", "secretariat", nothing_found),
    Scene("secretariat-limits", "secretariat", limits_asked),
    Scene("secretariat-conducting", "secretariat", conducted),
    Scene("technician-call", "technician", called_for_help),
    Scene("display-point", "display", point_heard),
    Scene("display-suspended", "display-ar", suspended),
    Scene("display-silence", "display", silence_kept),
    Scene("join-unknown", "join", turned_away),
)


def played(gallery: Gallery, links: Mapping[str, Link], scene: Scene) -> Page:
    """Bring it about, and hand over the page that shows it."""
    seat = Seat(gallery.pages[scene.sitter], links)
    scene.act(seat)
    return seat.page
