"""A morning of the sample meeting with a bit of everything in it, for documents to tell of."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from rostrum import demo
from rostrum.demo import MEETING, THE_MORNING, acting, done, moved
from rostrum.floor.actor import OPERATOR, Actor
from rostrum.floor.clock import ExtendTurn
from rostrum.floor.decide import Command
from rostrum.floor.decisions import DecideProposal, ProposeDecision
from rostrum.floor.display import SetDisplay
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.meeting import AddDelegation, ImportMeeting
from rostrum.floor.motions import AppealRuling
from rostrum.floor.order import MoveEntry
from rostrum.floor.points import RaisePoint, RecognisePoint, RuleOnPoint
from rostrum.floor.programme import Delegation
from rostrum.floor.replies import GrantReply, RequestReply
from rostrum.floor.sittings import ResumeSitting, SuspendSitting
from rostrum.floor.speakers import CloseList
from rostrum.floor.state import State
from rostrum.floor.terms import SECOND, DisplayMode, Kept, Role, Ruling
from rostrum.floor.texts import HandInText
from rostrum.floor.turns import CallNext, EndTurn, GiveFloor, PassOver, PutBack
from rostrum.hub.hall import Hall
from rostrum.journal.clock import ScriptedClock
from rostrum.journal.memory import MemoryJournal
from rostrum.journal.port import PAGE, Stored
from rostrum.secretariat.imports.meeting import read_meeting
from rostrum.secretariat.links import Holder, issuing

START = 1_655_717_160_000
"""11:26 in Geneva on the day of the sample's first sitting."""
CHAIR = Actor(Role.CHAIR, link="l1")
SECRETARIAT = Actor(Role.SECRETARIAT, link="l2")
CANARY = "Zebedee"
"""Stands in whatever nobody but the secretariat may read."""
IN_PRIVATE = "Paraguay"
"""Who walked in, and is heard while the sitting is private."""


@dataclass(frozen=True)
class Morning:
    """The records up to a moment."""

    records: Sequence[Stored]
    at: int


def sample() -> ImportMeeting:
    """The sample as the demo moves it."""
    return moved(read_meeting(MEETING, demo.FILES, pack="apmbc").command, START)


async def records_of(journal: MemoryJournal) -> list[Stored]:
    """All that was written."""
    records: list[Stored] = []
    while page := await journal.read(MEETING, len(records), PAGE):
        records += page
    return records


class Podium:
    """Gives commands, each some seconds after the one before."""

    def __init__(self, hall: Hall, time: ScriptedClock) -> None:
        self.hall = hall
        self._time = time
        self.at = START

    async def give(self, after_s: int, command: Command, actor: Actor = CHAIR) -> None:
        """Give a command that is done."""
        self.at += after_s * SECOND
        self._time.set(self.at)
        await done(self.hall, command, actor)

    @property
    def turn(self) -> str:
        """The turn that has the floor."""
        turn = self.state.turn
        assert turn is not None, "nobody has the floor"
        return turn.id

    def entry(self, delegation: str) -> str:
        """The entry of a delegation that waits for item 3."""
        entries = self.state.lists["3"].entries.values()
        return next(one.id for one in entries if one.delegation == delegation and one.id in self.state.lists["3"].queue)

    @property
    def state(self) -> State:
        """The meeting as it stands."""
        runner = self.hall.runner(MEETING)
        assert runner is not None
        return runner.state


async def conducted() -> Morning:
    """The demo's morning, and half an hour after it."""
    time = ScriptedClock(START - demo.DAYS_BEFORE_MS)
    journal = MemoryJournal(time)
    hall = Hall(journal)
    try:
        await done(hall, sample(), OPERATOR)
        for role in (Role.CHAIR, Role.SECRETARIAT):
            await done(hall, issuing(Holder(role), f"token of the {role}"), OPERATOR)
        for since, command in THE_MORNING:
            time.set(START + since)
            await done(hall, command, acting(command))
        podium = Podium(hall, time)
        await go_on(podium)
        return Morning(await records_of(journal), podium.at + 45 * SECOND)
    finally:
        await hall.close()


async def go_on(podium: Podium) -> None:
    """From 11:26 on."""
    stranger = Delegation("py-x", "state_party", {"en": IN_PRIVATE}, {"en": f"of {IN_PRIVATE}"})
    await podium.give(5, AddDelegation(stranger, credentials_pending=True), SECRETARIAT)
    await podium.give(5, Inscribe("3", "es", delegation="py-x"), SECRETARIAT)
    await podium.give(5, HandInText(podium.entry("td"), "7" * 64, "fr", 390), SECRETARIAT)
    await podium.give(15, CallNext())  # the European Union
    await podium.give(175, CallNext(podium.turn))  # Colombia
    await podium.give(60, ExtendTurn(podium.turn, 30 * SECOND))
    await podium.give(155, CallNext(podium.turn))  # Thailand
    await podium.give(190, CallNext(podium.turn))  # Iraq, interrupted by its own point of order
    await podium.give(20, RaisePoint("iq"))
    await podium.give(5, RecognisePoint("p1"))
    await podium.give(70, RuleOnPoint("p1", Ruling.NOT_UPHELD))
    await podium.give(5, AppealRuling("p1", "iq"))
    await podium.give(30, ProposeDecision("The meeting takes note of the report."))
    await podium.give(20, DecideProposal("d1"))
    await podium.give(20, RequestReply("th"))
    await podium.give(10, GrantReply("r1"))
    await podium.give(60, EndTurn(podium.turn))
    absent, *_, last = podium.state.lists["3"].queue
    await podium.give(10, PassOver(absent))
    await podium.give(10, MoveEntry(last, before=podium.state.lists["3"].queue[3], reason=CANARY))
    await podium.give(30, CallNext())
    await podium.give(12, PutBack(podium.turn, reason=CANARY))
    await podium.give(10, CallNext())
    await podium.give(170, CloseList("3"))
    await podium.give(10, SuspendSitting(turn=Kept.KEEP))
    await podium.give(300, ResumeSitting())
    await podium.give(60, EndTurn(podium.turn))
    await podium.give(10, SetDisplay(DisplayMode.PRIVATE))
    await podium.give(10, GiveFloor(podium.entry("py-x")))
    await podium.give(90, EndTurn(podium.turn))
    await podium.give(10, SetDisplay(DisplayMode.FLOOR))


def morning() -> Morning:
    """The same from outside of a loop."""
    return asyncio.run(conducted())
