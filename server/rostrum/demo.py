"""The demo: the sample meeting in the middle of its first morning.

Nothing here is a stand-in: the sample is read like any meeting's files, and the morning so far is conducted with
the commands that everybody has, on a journal whose clock tells the times of that morning. The programme is moved
so that the interpretation of the first sitting ends INTERPRETATION_LEFT_MS after the start.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from msgspec.structs import replace

from rostrum.floor.actor import OPERATOR, Actor
from rostrum.floor.booths import SetOnMic
from rostrum.floor.decide import Command
from rostrum.floor.items import CloseItem, OpenItem
from rostrum.floor.meeting import ImportMeeting
from rostrum.floor.programme import Item, Programme
from rostrum.floor.refusals import Code
from rostrum.floor.sittings import OpenSitting
from rostrum.floor.speakers import OpenList
from rostrum.floor.state import State
from rostrum.floor.terms import MINUTE, SECOND, Duration, Instant, Role
from rostrum.floor.turns import EndTurn, GiveFloor
from rostrum.hub.hall import Hall
from rostrum.hub.waiting import Accepted, Refusal
from rostrum.journal.clock import ScriptedClock
from rostrum.journal.errors import JournalError
from rostrum.journal.redis.journal import RedisJournal
from rostrum.journal.sqlite.journal import SqliteJournal
from rostrum.secretariat.imports import instants
from rostrum.secretariat.imports.meeting import Files, read_meeting
from rostrum.secretariat.links import Holder, issuing, new_token

MEETING: Final = "apmbc-im-2022"
SAMPLE: Final = Path(__file__).parent / "sample" / "apmbc-2022"
FILES: Final = Files(
    programme=SAMPLE / "programme.json",
    delegations=SAMPLE / "delegations.csv",
    inscriptions=SAMPLE / "inscriptions.csv",
    booths=SAMPLE / "booths.json",
    participants=SAMPLE / "participants.csv",
)
INTERPRETATION_LEFT_MS: Final = 94 * MINUTE
DAYS_BEFORE_MS: Final = 3 * 24 * 60 * MINUTE
"""When the secretariat imported it all and sent the links."""
NOW: Final = (11 * 60 + 26) * MINUTE
"""The time of day at the start: the sample's interpretation ends at 13:00."""
MOST_RECORDS: Final = 10_000


def speech(begins: Duration, lasts: Duration, entry: str, turn: str) -> tuple[tuple[Duration, Command], ...]:
    """A turn of the morning: given the floor, and ended by the chair when it has lasted so long."""
    return (begins, GiveFloor(entry)), (begins + lasts, EndTurn(turn))


def relieved(at: Duration, **on_mic: str) -> tuple[tuple[Duration, Command], ...]:
    """Booths in which the colleague takes over between two speakers, before half an hour on microphone (IN7)."""
    return tuple((at, SetOnMic(interpreter, booth)) for booth, interpreter in on_mic.items())


def clock(hour: int, minute: int, second: int = 0) -> Duration:
    """A time of that morning, as the time since NOW: negative, since it is past."""
    return ((hour * 60 + minute) * 60 + second) * SECOND - NOW


THE_MORNING: Final[Sequence[tuple[Duration, Command]]] = (
    (clock(10, 6), OpenSitting("mon-am")),
    (clock(10, 6, 20), OpenItem("1")),
    (clock(10, 29, 40), CloseItem("1")),
    (clock(10, 30), OpenItem("2")),
    # The four committees, half a minute apart; the entries are the first rows of the inscriptions.
    *speech(clock(10, 31), 564 * SECOND, "e1", "t1"),
    *relieved(clock(10, 40, 40), en="E2", ar="A2"),
    *speech(clock(10, 40, 54), 618 * SECOND, "e2", "t2"),
    *relieved(clock(10, 51, 30), fr="F2", es="S2", ru="R2"),
    *speech(clock(10, 51, 42), 526 * SECOND, "e3", "t3"),
    *speech(clock(11, 0, 58), 577 * SECOND, "e4", "t4"),
    (clock(11, 11, 40), CloseItem("2")),
    *relieved(clock(11, 11, 50), en="E1", ar="A1"),
    (clock(11, 12), OpenItem("3")),
    (clock(11, 12, 10), OpenList("3")),
    *speech(clock(11, 14, 20), 582 * SECOND, "e5", "t5"),
    *relieved(clock(11, 24, 10), fr="F1", es="S1", ru="R1"),
)


# ── whom the demo gives links ────────────────────────────────────────────────────────────────────


def demo_holders(state: State) -> tuple[Holder, ...]:
    """One of each role, an interpreter of every booth, a delegate of every delegation that ever inscribed."""
    assert state.programme is not None, "links before the import"
    inscribed = {entry.delegation for speakers in state.lists.values() for entry in speakers.entries.values()}
    return (
        *(Holder(role) for role in (Role.CHAIR, Role.SECRETARIAT, Role.TECHNICIAN, Role.DISPLAY)),
        *(Holder(Role.INTERPRETER, booth=booth.language) for booth in state.programme.booths),
        *(Holder(Role.DELEGATE, delegation=one.id) for one in state.programme.delegations if one.id in inscribed),
    )


async def issue(hall: Hall) -> dict[Holder, str]:
    """Issue a link to each of them, and return the tokens."""
    runner = hall.runner(MEETING)
    assert runner is not None, "links to a meeting that isn't there"
    tokens = {holder: new_token() for holder in demo_holders(runner.state)}
    for holder, token in tokens.items():
        await done(hall, issuing(holder, token), OPERATOR)
    return tokens


# ── the past of the demo ─────────────────────────────────────────────────────────────────────────


async def prepare(path: Path, start: Instant) -> dict[Holder, str]:
    """Make a journal in which the morning has come to `start`, and return the tokens of its links.

    The journal appears at `path` whole or not at all.
    """
    with TemporaryDirectory(dir=path.parent, prefix=".preparing-") as folder:
        draft = Path(folder) / path.name
        async with scripted(draft, start - DAYS_BEFORE_MS) as (hall, time):
            await done(hall, moved(read_meeting(MEETING, FILES, pack="apmbc").command, start), OPERATOR)
            tokens = await issue(hall)
            for since, command in THE_MORNING:
                time.set(start + since)
                await done(hall, command, acting(command))
        draft.replace(path)
    return tokens


async def prepare_in(journal: RedisJournal, start: Instant) -> dict[Holder, str] | None:
    """The same in a journal of several nodes; None where the morning is in it already."""
    if MEETING in await journal.meetings():
        return None
    with TemporaryDirectory(prefix="rostrum-demo-") as folder:
        path = Path(folder) / "journal.db"
        tokens = await prepare(path, start)
        script = await SqliteJournal.open(path)
        records = await script.read(MEETING, 0, MOST_RECORDS)
        await script.close()
    await journal.adopt(MEETING, records)
    return tokens


def acting(command: Command) -> Actor:
    """Who gives a command of the morning: a booth its own, the chair all others."""
    match command:
        case SetOnMic(booth=booth):
            return Actor(Role.INTERPRETER, booth=booth)
        case _:
            return Actor(Role.CHAIR, link="l1")


@asynccontextmanager
async def scripted(path: Path, begins: Instant) -> AsyncIterator[tuple[Hall, ScriptedClock]]:
    """A hall on a new journal, and the clock that says what time it is there."""
    time = ScriptedClock(begins)
    journal = await SqliteJournal.open(path, time)
    hall = Hall(journal)
    try:
        yield hall, time
    finally:
        await hall.close()
        await journal.close()


async def done(hall: Hall, command: Command, actor: Actor) -> None:
    """Give a command that the rules can't refuse; raises JournalError where it isn't stored."""
    outcome = await hall.command(MEETING, command, actor)
    if isinstance(outcome, Refusal) and outcome.code is Code.NOT_STORED:
        raise JournalError("the sample meeting can't be stored; is there room on the disk?")
    assert isinstance(outcome, Accepted), f"the demo's {command} was refused: {outcome}"


# ── the programme, moved ─────────────────────────────────────────────────────────────────────────


def moved(command: ImportMeeting, start: Instant) -> ImportMeeting:
    """The sample, moved in time so that it is its first morning, 94 minutes before interpretation ends."""
    programme = command.programme
    by_ms = start + INTERPRETATION_LEFT_MS - programme.sittings[0].interpretation_until_ms
    sittings = tuple(
        replace(
            sitting,
            starts_ms=sitting.starts_ms + by_ms,
            ends_ms=sitting.ends_ms + by_ms,
            interpretation_until_ms=sitting.interpretation_until_ms + by_ms,
        )
        for sitting in programme.sittings
    )
    items = tuple(moved_item(programme, item, by_ms) for item in programme.items)
    return replace(command, programme=replace(programme, sittings=sittings, items=items))


def moved_item(programme: Programme, item: Item, by_ms: Duration) -> Item:
    """An item with its printed times and its dates of inscription moved along."""
    hall = instants.HallClock(programme.timezone)
    first = next(sitting for sitting in programme.sittings if sitting.id == item.sittings[0])

    def later(printed: str | None) -> str | None:
        if printed is None:
            return None
        return hall.clock(hall.on_day_of(first.starts_ms, printed) + by_ms)

    return replace(
        item,
        starts=later(item.starts),
        ends=later(item.ends),
        list_opens_ms=None if item.list_opens_ms is None else item.list_opens_ms + by_ms,
        list_deadline_ms=None if item.list_deadline_ms is None else item.list_deadline_ms + by_ms,
    )
