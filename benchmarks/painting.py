"""From a frame on the wire to the picture: what the next speaker costs a page, by Chromium's own trace.

    python -m benchmarks.painting [--entries N] [--rounds N]

The product is the demo; the page is the chair's, and then a delegate's on a phone. The trace tells when the page's
thread had the frame, when it gave the compositor the picture that shows it, and how long it worked in between; what is
left is waiting for the screen's next refresh, 16.7 ms apart. In the same run each page is measured with the list as the
sample has it and filled up: a step should cost what it touches, and not what waits.
"""

import argparse
import asyncio
import json
import statistics
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Any, Final

from playwright.sync_api import Browser, Page

from floor_client import FloorClient
from tests.browser.chromium import chromium
from tests.browser.service import Link, sample_meeting

CATEGORIES: Final = ["devtools.timeline", "blink.user_timing", "v8.execute"]
WORK: Final = frozenset(
    {"FunctionCall", "RunMicrotasks", "UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize"}
)
"""What the page's thread does for a picture, as the trace names it."""
SIZES: Final = {"chair": (1440, 900), "delegate-co": (390, 844)}
SETTLED_MS: Final = 400
PATCH_BYTES: Final = 90
"""Frames that are shorter are answers to the heartbeat."""


class Hand:
    """Somebody's commands, over one connection, while the browser has this thread."""

    def __init__(self, link: Link) -> None:
        self._loop = asyncio.new_event_loop()
        Thread(target=self._loop.run_forever, daemon=True).start()
        self._floor = FloorClient(link.url, link.token)
        self._wait(self._floor.__aenter__())

    def _wait(self, what: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(what, self._loop).result()

    @property
    def view(self) -> Mapping[str, Any]:
        """The meeting as they see it."""
        return self._floor.view

    def do(self, kind: str, **fields: Any) -> None:
        """One command, waited for."""
        self._wait(self._floor.do(kind, **fields))

    def close(self) -> None:
        """Hang up."""
        self._wait(self._floor.__aexit__(None, None, None))
        self._loop.call_soon_threadsafe(self._loop.stop)


@contextmanager
def shown(browser: Browser, link: Link, size: tuple[int, int]) -> Iterator[Page]:
    """Somebody's page, once it stands still."""
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce")
    page = context.new_page()
    page.goto(link.link)
    page.get_by_test_id("list-row").first.wait_for(state="attached")
    page.wait_for_timeout(3 * SETTLED_MS)
    yield page
    context.close()


def fill(secretariat: Hand, entries: int) -> None:
    """Let walk-ins ask for the floor until so many wait."""
    item = secretariat.view["list"]["item"]
    languages = secretariat.view["meeting"]["languages"]
    waiting = len(secretariat.view["list"]["entries"])
    for number in range(waiting, entries):
        name = dict.fromkeys(languages, f"Organisation {number}")
        delegation = {"id": f"w{number}", "kind": "ngo", "names": name, "of": name}
        secretariat.do("add_delegation", delegation=delegation)
        secretariat.do("inscribe", item=item, language="en", delegation=f"w{number}")


def next_speaker(chair: Hand) -> None:
    """The step that counts."""
    turn = chair.view.get("turn")
    chair.do("call_next", **({} if turn is None else {"turn": turn["id"]}))


def traced(browser: Browser, page: Page, chair: Hand) -> tuple[float, float]:
    """One step: milliseconds from the frame to the picture, and how long the page's thread worked for it."""
    browser.start_tracing(page=page, categories=CATEGORIES)
    page.wait_for_timeout(SETTLED_MS / 4)
    next_speaker(chair)
    page.wait_for_timeout(SETTLED_MS)
    events = json.loads(browser.stop_tracing())["traceEvents"]
    came = next(
        event
        for event in events
        if event["name"] == "WebSocketReceive" and event["args"]["data"].get("dataLength", PATCH_BYTES) >= PATCH_BYTES
    )
    thread = [event for event in events if (event["pid"], event["tid"]) == (came["pid"], came["tid"])]
    drawn = min(
        (event for event in thread if event["name"] == "Layerize" and event["ts"] >= came["ts"]),
        key=lambda event: event["ts"],
    )
    done = drawn["ts"] + drawn["dur"]
    return (done - came["ts"]) / 1000, worked(thread, came["ts"], done) / 1000


def worked(events: list[dict[str, Any]], since: int, until: int) -> int:
    """The time covered by work in between, in microseconds; work inside of work counts once."""
    spans = sorted(
        (event["ts"], event["ts"] + event["dur"])
        for event in events
        if event["name"] in WORK and event.get("ph") == "X" and since <= event["ts"] < until
    )
    total, reached = 0, since
    for began, ended in spans:
        total += max(0, ended - max(began, reached))
        reached = max(reached, ended)
    return total


def measured(browser: Browser, links: Mapping[str, Link], who: str, rounds: int) -> tuple[str, float]:
    """So many steps on one page: a row to print, and the median of the work."""
    chair = Hand(links["chair"])
    with shown(browser, links[who], SIZES[who]) as page:
        steps = [traced(browser, page, chair) for _ in range(rounds)]
    waiting = len(chair.view["list"]["entries"])
    chair.close()
    took, work = (sorted(column) for column in zip(*steps, strict=True))
    late = took[min(len(took) - 1, round(0.95 * len(took)))]
    row = (
        f"{who.partition('-')[0]:<9}{waiting:>4} waiting: {statistics.median(took):>5.1f} ms to the picture "
        f"(95 of 100 within {late:.1f}), {statistics.median(work):.1f} ms of work"
    )
    return row, statistics.median(work)


def main() -> None:
    """Both pages, with the sample's list and with a long one."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--entries", type=int, default=200)
    asked.add_argument("--rounds", type=int, default=20)
    options = asked.parse_args()
    work: dict[str, list[float]] = {who: [] for who in SIZES}
    for entries in (0, options.entries + 2 * options.rounds):
        with tempfile.TemporaryDirectory() as folder, sample_meeting(Path(folder)) as links, chromium() as browser:
            secretariat = Hand(links["secretariat"])
            fill(secretariat, entries)
            secretariat.close()
            for who in SIZES:
                row, median = measured(browser, links, who, min(options.rounds, 14) if not entries else options.rounds)
                print(row)
                work[who].append(median)
    for who, (few, many) in work.items():
        print(f"{who.partition('-')[0]}: with the long list {many / few:.1f} times the work")


if __name__ == "__main__":
    main()
