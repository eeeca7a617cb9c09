"""What printing costs: the documents themselves, and the commands that are given meanwhile beside those in quiet.

python -m benchmarks.paper
"""

import asyncio
import statistics
import time
from collections.abc import Awaitable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from rostrum import logs
from rostrum.floor.actor import Actor
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.terms import Role
from rostrum.floor.turns import CallNext, EndTurn
from rostrum.floor.views.viewers import ViewKind
from rostrum.hub.hall import Hall
from rostrum.hub.runner import Runner
from rostrum.journal.port import PAGE, Stored
from rostrum.journal.sqlite.journal import SqliteJournal
from rostrum.secretariat.documents.order import AccountOf, AnySubject, FiguresOf, ListOf, Order
from rostrum.secretariat.documents.workshop import Workshop
from tests.hub.plenary import MEETING, convene, do

DELEGATIONS: Final = tuple(f"d{number}" for number in range(200))
TURNS: Final = 1_000
COMMANDS: Final = 100
ROUNDS: Final = 3
CHAIR: Final = Actor(Role.CHAIR)


async def turn(hall: Hall, runner: Runner) -> list[float]:
    """One turn, and its delegation at the end of the list again; how long each command took, in milliseconds."""
    head = runner.state.lists["3"].queue[0]
    delegation = runner.state.lists["3"].entries[head].delegation
    called = await timed(do(hall, CallNext(), CHAIR))
    assert runner.state.turn is not None, "nobody was called"
    ended = await timed(do(hall, EndTurn(runner.state.turn.id), CHAIR))
    return [called, ended, await timed(do(hall, Inscribe("3", "en", delegation=delegation), CHAIR))]


async def timed(act: Awaitable[object]) -> float:
    """How long something takes, in milliseconds."""
    began = time.perf_counter()
    await act
    return (time.perf_counter() - began) * 1_000


async def records_of(journal: SqliteJournal) -> list[Stored]:
    """All that was written."""
    records: list[Stored] = []
    while page := await journal.read(MEETING, len(records), PAGE):
        records += page
    return records


async def printing(workshop: Workshop, journal: SqliteJournal, order: Order) -> None:
    """One document after the other, until it is cancelled."""
    while True:
        await workshop.make(order, MEETING, await records_of(journal))


async def steps(hall: Hall, runner: Runner) -> str:
    """Commands given one after the other, the median and the 99th percentile."""
    took = [ms for _ in range(COMMANDS) for ms in await turn(hall, runner)]
    return f"{statistics.median(took):.1f} ms, {statistics.quantiles(took, n=100)[98]:.1f} ms at the 99th percentile"


async def measure(folder: Path) -> None:
    """Print all of it."""
    journal = await SqliteJournal.open(folder / "journal.db")
    hall, workshop = Hall(journal), Workshop()
    await convene(hall, waiting=len(DELEGATIONS), delegations=DELEGATIONS)
    runner = hall.runner(MEETING)
    assert runner is not None, "no meeting was convened"
    for _ in range(TURNS):
        await turn(hall, runner)
    records, at = await records_of(journal), await journal.now()
    subjects: dict[str, AnySubject] = {
        "list of speakers in two languages": ListOf("3"),
        "account": AccountOf("s1"),
        "figures": FiguresOf(),
    }
    orders = {name: Order(subject, ViewKind.SECRETARIAT, at, ("ar", "en")) for name, subject in subjects.items()}
    print(f"{len(runner.state.lists['3'].queue)} waiting, {TURNS} turns, {len(records)} records")
    for name, order in orders.items():
        took = [await timed(workshop.make(order, MEETING, records)) for _ in range(ROUNDS)]
        print(f"{name}: {statistics.median(took) / 1_000:.2f} s")
    print(f"a command in quiet: {await steps(hall, runner)}")
    press = asyncio.create_task(printing(workshop, journal, orders["account"]))
    print(f"a command while accounts are printed one after the other: {await steps(hall, runner)}")
    press.cancel()
    await asyncio.gather(press, return_exceptions=True)
    await hall.close()
    await journal.close()


def main() -> None:
    """In a folder of its own."""
    logs.set_up("auto")
    with TemporaryDirectory() as folder:
        asyncio.run(measure(Path(folder)))


if __name__ == "__main__":
    main()
