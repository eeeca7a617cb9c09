"""A sitting on two nodes: pages on both, one record; and what every page says while that is away."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.ear import Ear
from tests.browser.hall import Hall, seated
from tests.browser.network import Network
from tests.browser.nodes import Nodes, at, two_nodes
from tests.browser.test_sitting import double_enter, one_minute_more, pause, point_of_order
from tests.browser.witness import Witness
from tests.browser.words import sentence

BACK_WITHIN_S = 3.0


@pytest.fixture
def nodes(tmp_path: Path) -> Iterator[Nodes]:
    """Two nodes with the sample meeting."""
    with two_nodes(tmp_path) as running:
        yield running


def test_a_sitting_is_conducted_over_two_nodes_and_outlasts_their_record_and_one_of_them(
    browser: Browser, nodes: Nodes, witness: Witness
) -> None:
    """The chair's page is on one node, wall and phone on the other; they agree after each step and each death."""
    with Network(instead=nodes.second).running() as network:
        hall = seated(browser, nodes.links, witness, network=network)
        only_the_unsafe_says_so(hall)
        double_enter(hall)
        hall.call_next("co")
        pause(hall)
        hall.call_next("th")
        hall.call_next("iq")
        point_of_order(hall)
        hall.call_next("zw")
        one_minute_more(hall)
        record_dies(hall, nodes)
        node_dies(hall, nodes)


def only_the_unsafe_says_so(hall: Hall) -> None:
    """Pages of a node that takes a Redis which may lose records say so, and no others."""
    for screen in (hall.wall, hall.remote):
        expect(screen.part("unsafe")).to_have_text(sentence(screen.languages[0], "words", "unsafe"))
    for screen in (hall.chair, hall.inside):
        expect(screen.part("unsafe")).to_have_count(0)


def record_dies(hall: Hall, nodes: Nodes) -> None:
    """Redis dies: every page says why nothing is accepted, the clock goes on; what was on its way is done once."""
    nodes.redis.kill()
    for screen in hall.screens:
        expect(screen.part("link-state")).to_have_attribute("data-record", "away")
        expect(screen.part("link-state")).to_have_text(sentence(screen.languages[0], "words", "record-away"))
    before = hall.agree()
    hall.chair.press("+")
    expect(hall.chair.part("refusal")).to_be_visible()
    assert hall.agree().turn == before.turn
    nodes.redis.start()
    for screen in hall.screens:
        expect(screen.part("link-state")).not_to_have_attribute("data-record", "away")
    hall.call_next("so")


def node_dies(hall: Hall, nodes: Nodes) -> None:
    """Its pages are led to the other node within three seconds, and go on there with what they missed."""
    hall.witness.expected.append("WebSocket connection to")
    ears = [Ear(screen.page) for screen in (hall.chair, hall.inside)]
    nodes.first.kill()
    died = time.monotonic()
    for screen in (hall.chair, hall.inside):
        expect(screen.part("unsafe")).to_be_visible()
    assert time.monotonic() - died <= BACK_WITHIN_S
    through = {**nodes.links, "chair": at(f"http://127.0.0.1:{nodes.second}", nodes.links["chair"])}
    after = replace(hall, links=through)
    after.agree()
    after.call_next("td")
    for ear in ears:
        assert [welcome["resumed"] for welcome in ear.of("welcome")] == [True]
        assert not ear.of("view")
