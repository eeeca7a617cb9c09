"""The morning, whole, and the tour that its pictures make."""

from pathlib import Path

from playwright.sync_api import Browser

from tests.browser.morning import STEPS, gathered, tour
from tests.browser.service import Demo
from tests.browser.witness import Witness

TOUR = Path(__file__).parents[2] / "docs" / "tour.md"


def test_one_morning_as_it_must_work(browser: Browser, demo: Demo, witness: Witness) -> None:
    """Eight pages in five languages go through a sitting together, and nothing goes wrong on any of them."""
    with gathered(browser, demo, witness) as morning:
        assert len(morning.screens) == 8
        for step in STEPS:
            step.act(morning)
            assert not witness.troubles, f"{step.name}: {witness.troubles}"


def test_the_tour_tells_the_morning() -> None:
    """Every step has its sentence and its picture in docs/tour.md, as `make screenshots` writes it."""
    assert TOUR.read_text(encoding="utf-8") == tour()
    assert {step.name for step in STEPS} == {picture.stem for picture in (TOUR.parent / "tour").glob("*.png")}
