"""The hall: every meeting of the journal, each with its runner, and the way in for links and commands."""

import asyncio
import secrets
from typing import NamedTuple

from rostrum.floor.actor import Actor
from rostrum.floor.decide import Command
from rostrum.floor.meeting import ImportMeeting
from rostrum.floor.refusals import Code
from rostrum.floor.state import Link
from rostrum.hub.rules import RULES, Rules
from rostrum.hub.runner import Runner
from rostrum.hub.tally import Tally
from rostrum.hub.waiting import Outcome, Refusal
from rostrum.journal.port import Journal
from rostrum.wire.closing import CloseCode

RETRY_SPREAD_MS = 2_000
"""Clients are asked to come back at different times within this span."""


class Found(NamedTuple):
    """A personal link, and the meeting that it leads into."""

    runner: Runner
    link: Link


class Hall:
    """All meetings on this node."""

    def __init__(self, journal: Journal, *, rules: Rules = RULES) -> None:
        self.tally = Tally()
        self._journal = journal
        self._rules = rules
        self._runners: dict[str, Runner] = {}

    async def open(self) -> None:
        """Open every meeting; one that can't run is stopped, and the others go on."""
        for meeting in await self._journal.meetings():
            await self._opened(meeting)

    async def look_for_meetings(self) -> None:
        """Open what another node has begun in the meantime."""
        for meeting in await self._journal.meetings():
            if meeting not in self._runners:
                await self._opened(meeting)

    async def close(self) -> None:
        """Finish what waits in every meeting, then say goodbye to everybody."""
        await asyncio.gather(*(runner.close() for runner in self._runners.values()))
        for runner in self._runners.values():
            for seat in runner.publication.seats:
                seat.outbox.close(CloseCode.GOING_AWAY, secrets.randbelow(RETRY_SPREAD_MS))

    @property
    def runners(self) -> tuple[Runner, ...]:
        """Every meeting here, by id."""
        return tuple(runner for _, runner in sorted(self._runners.items()))

    def runner(self, meeting: str) -> Runner | None:
        """The runner of a meeting, if there is such a meeting."""
        return self._runners.get(meeting)

    def find(self, token_hash: str, meeting: str | None = None) -> Found | None:
        """The link of a token, in this meeting or, without one, in whichever knows it."""
        here = self.runners if meeting is None else tuple(filter(None, [self.runner(meeting)]))
        for runner in here:
            link = runner.state.link_by_hash.get(token_hash)
            if link is not None:
                return Found(runner, runner.state.links[link])
        return None

    async def command(self, meeting: str, command: Command, actor: Actor, id_: str | None = None) -> Outcome:
        """Give a command and wait for its answer; an import begins a meeting that there was not."""
        runner = self.runner(meeting)
        if runner is None:
            if not isinstance(command, ImportMeeting):
                return Refusal(Code.UNKNOWN_ID, "MT1", {"field": "meeting", "id": meeting})
            runner = await self._opened(meeting)
        outcome = await runner.command(command, actor, id_)
        if runner.head.seq == 0 and not runner.waiting:  # refused: there still is no such meeting
            del self._runners[meeting]
            await runner.close()
        return outcome

    async def _opened(self, meeting: str) -> Runner:
        runner = Runner(meeting, self._journal, tally=self.tally, rules=self._rules)
        self._runners[meeting] = runner
        await runner.open()
        return runner
