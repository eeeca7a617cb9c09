"""The runner: conducts one meeting on this node.

Theory of operation
    Commands wait in a bounded queue. The runner takes those that wait, decides each on the state that the one before
    left, appends what was accepted as one batch, and only when the journal has it moves on, publishes and answers.
    Until then nothing here has changed, so whatever the journal says to an append, the runner can decide all again:

        Appended            go on from there
        Duplicate           this command was done before: answer from its record, decide the rest again
        Conflict, Unknown   somebody wrote, or may have: read on, decide again
        Early, Skewed       look at the clock again, decide again
        Gated               wait, decide again
        Fork                two histories: take over the journal's, decide again (hub/forks.py)

    Between batches it sleeps until somebody commands, another node writes, or the next deadline comes.

    A JournalError refuses the batch (not_stored) and leaves everything as it was: the views are still right.
    Commands that may have been stored before it came are pending, and tried until the journal says what became of them
    (hub/doubts.py); until then the commands that come are refused at once.
    Anything else that is raised is an error of ours: the meeting stops, visibly, and no other.

What must change with it: hub/batch.py (what commands come to), hub/chronicle.py (where this node stands in the
journal), hub/answers.py (what its senders are told), hub/publication.py (who is told what, and when).
"""

import asyncio
import random
import secrets
import time
from collections import deque
from contextlib import suppress
from typing import Final, assert_never

import structlog

from rostrum.floor.actor import Actor
from rostrum.floor.decide import Command
from rostrum.floor.refusals import Code
from rostrum.floor.state import State
from rostrum.hub.answers import Answers
from rostrum.hub.batch import Batch, Step
from rostrum.hub.chronicle import RETRY_S, Chronicle
from rostrum.hub.custodian import Custodian
from rostrum.hub.doubts import Doubts
from rostrum.hub.forks import take_over
from rostrum.hub.publication import Publication
from rostrum.hub.rules import RULES, Rules
from rostrum.hub.tally import Tally
from rostrum.hub.waiting import STOPPED, Answer, Outcome, Pending, Refusal, Waiting
from rostrum.hub.watch import Watch
from rostrum.journal.errors import DamagedJournal, ForkedJournal, JournalError, NewerRecord, Unreachable
from rostrum.journal.port import (
    Appended,
    Conflict,
    Duplicate,
    Early,
    Fork,
    Gated,
    Head,
    Journal,
    Skewed,
    Stored,
    Unknown,
)
from rostrum.wire.closing import CloseCode

QUEUE: Final = 512
"""Commands that may wait; a meeting that has more has a fault somewhere, and says `busy`."""

BATCH: Final = 128
ANOTHER_LOOK_S: Final = 0.005
"""How soon the clock is looked at again that was too early or wrong."""

log = structlog.get_logger(__name__)


class Runner:
    """One meeting on this node."""

    def __init__(
        self, meeting: str, journal: Journal, *, tally: Tally | None = None, rules: Rules = RULES, queue: int = QUEUE
    ) -> None:
        self.meeting = meeting
        self.stopped = ""
        """Why it doesn't run any more, in a word; empty while it does."""
        self.trouble = ""
        """What the journal said when it last failed; empty while it works."""
        self._reached = True
        self._journal = journal
        self._rules = rules
        self._tally = tally or Tally()
        self._chronicle = Chronicle(meeting, journal, rules)
        self.publication = Publication(rules, self._chronicle.moment, self._tally)
        self._custodian = Custodian(meeting, journal.vault, lambda: self.state, journal.now)
        self._queue: deque[Waiting] = deque()
        self._in_hand: list[Waiting] = []
        self._doubts = Doubts()
        self._answers = Answers(meeting, journal, self.publication, self._doubts, rules, self._tally)
        self._races_lost = 0
        self._longest = queue
        self._wake = asyncio.Event()
        self._opened = asyncio.Event()
        self._closing = False
        self._task: asyncio.Task[None] | None = None

    @property
    def state(self) -> State:
        """The meeting, as far as the journal has confirmed it."""
        return self._chronicle.moment.state

    @property
    def at(self) -> int:
        """The time of the last record; nothing that follows is earlier."""
        return self._chronicle.moment.at

    @property
    def waiting(self) -> int:
        """How many commands wait or are being decided."""
        return len(self._queue) + len(self._in_hand)

    @property
    def head(self) -> Head:
        """The last record that this node has read or written."""
        return self._chronicle.head

    async def open(self) -> None:
        """Read the journal, and run from then on. Returns also where the meeting had to be stopped."""
        self._task = asyncio.create_task(self._run(), name=f"meeting {self.meeting}")
        await self._opened.wait()

    async def close(self) -> None:
        """Finish what waits, then stop."""
        self._closing = True
        self._wake.set()
        if self._task is not None:
            await self._task
        self.publication.close()

    def submit(self, waiting: Waiting) -> None:
        """Queue a command; it is answered later, or at once where it can't wait."""
        if self.stopped or self._closing:
            waiting.settle(Refusal(STOPPED))
        elif len(self._queue) >= self._longest:
            self._answers.refuse(waiting, Refusal(Code.BUSY))
        elif self._doubts and not self._doubts.apply_to(waiting):
            self._answers.refuse(waiting, Refusal(Code.NOT_STORED))
        else:
            if self._doubts:
                self._doubts.tell(waiting)
            self._queue.append(waiting)
            self._wake.set()

    async def command(self, command: Command, actor: Actor, id_: str | None = None, *, again: bool = False) -> Outcome:
        """Give a command and wait for its answer."""
        outcome: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()

        def settle(answer: Answer) -> None:
            if not isinstance(answer, Pending) and not outcome.done():
                outcome.set_result(answer)

        self.submit(Waiting.of(id_ or secrets.token_hex(16), command, actor, settle, again=again))
        return await outcome

    def lose_journal(self, error: JournalError) -> None:
        """The journal can't be reached, as whoever asked it has found: everybody is told why nothing is accepted."""
        self.trouble = str(error)
        self._reached = False
        self.publication.presence.lose_record()

    def find_journal(self) -> None:
        """The journal can be reached; a trouble of another kind lasts until something can be written."""
        if not self._reached:
            self._works()

    # The loop

    async def _run(self) -> None:
        try:
            async with asyncio.TaskGroup() as tasks:
                await self._read_on()
                self.publication.begin()
                self._opened.set()
                watch = Watch(self.publication.presence, lambda: self.state, self._journal.now, self.command)
                custodian = self._custodian
                beside = (self._chronicle.follow(self._wake), self.publication.pump(), watch.keep(), custodian.keep())
                others = [tasks.create_task(other) for other in beside]
                await self._work()
                for other in others:
                    other.cancel()
        except* Exception as errors:  # noqa: BLE001  # whatever it is, this meeting stops and the others go on
            self._stop(errors.exceptions[0])
        finally:
            self.publication.answer_all()
            self._opened.set()

    async def _work(self) -> None:
        while True:
            await self._until_due()
            self._wake.clear()
            if self._chronicle.behind:
                await self._catch_up()
            self._in_hand = [self._queue.popleft() for _ in range(min(BATCH, len(self._queue)))]
            if self._queue:
                self._wake.set()
            await self._settle(self._in_hand)
            self._in_hand = []
            if self._closing and not self._queue:
                return

    async def _until_due(self) -> None:
        """Sleep until somebody commands, another node writes, or the next deadline comes."""
        deadline = self._rules.next_deadline(self.state)
        seconds: float | None = None
        if deadline is not None:
            seconds = max(0, deadline.at - await self._journal.now()) / 1000
            if self.trouble:
                seconds = max(seconds, RETRY_S)
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._wake.wait()

    async def _settle(self, commands: list[Waiting]) -> None:
        """Decide and append until every command is answered."""
        self._races_lost = 0
        while True:
            try:
                at = max(await self._journal.now(), self.at)
                batch = Batch(self._rules, self.state, at).decide(commands)
                await self._answers.repeat_refused(batch, commands)
                if not batch.steps or await self._append(batch, commands):
                    for waiting, refusal in batch.refused:
                        self._answers.refuse(waiting, refusal)
                    self._in_hand = commands = batch.later
                    if not commands:
                        self._doubts.resolved()
                        return
            except (NewerRecord, DamagedJournal):
                raise
            except JournalError as error:
                self._failed(error)
                self._in_hand = commands = self._answers.not_stored(commands, error)
                if not commands:
                    self._doubts.resolved()
                    return
                await asyncio.sleep(RETRY_S)
                if self._closing:
                    self._answers.give_back(commands)
                    return

    async def _append(self, batch: Batch, commands: list[Waiting]) -> bool:
        """Append the batch; False if the commands, perhaps less one, have to be decided again."""
        started = time.perf_counter()
        outcome = await self._journal.append(self.meeting, self.head, [step.draft for step in batch.steps])
        self._tally.append_seconds += time.perf_counter() - started
        self._tally.appends += 1
        match outcome:
            case Appended(stored=stored):
                self._works()
                self._advance(batch.steps, stored)
                return True
            case Duplicate(id=repeated, stored=stored):
                for waiting in [waiting for waiting in commands if waiting.id == repeated]:
                    commands.remove(waiting)
                    self._answers.repeat(waiting, stored)
                await self._read_on()
            case Conflict():
                self._races_lost += 1
                self._tally.lose_race(len(commands), self._races_lost)
                # Waiting first and reading then leaves the others the least time to be faster again.
                await asyncio.sleep(random.uniform(0, 0.001 * min(self._races_lost, 5)))  # noqa: S311  # jitter
                await self._read_on()
            case Unknown():
                self._doubts.sent(step.waiting for step in batch.steps if step.waiting is not None)
                await self._read_on()
            case Early() | Skewed():
                await asyncio.sleep(ANOTHER_LOOK_S)
            case Gated():
                await asyncio.sleep(RETRY_S)
            case Fork():
                await self._take_over()
            case _:
                assert_never(outcome)
        return False

    def _advance(self, steps: list[Step], stored: tuple[Stored, ...]) -> None:
        """The journal has it: this is the meeting now."""
        for step, record in zip(steps, stored, strict=True):
            self._answers.accept(step, record)
        self.publication.remember(self._chronicle.advance(steps, stored))
        self._custodian.look()

    async def _read_on(self) -> None:
        try:
            async for moments in self._chronicle.read_on():
                self.publication.remember(moments)
                self._custodian.look()
        except ForkedJournal:
            await self._take_over()
        self.find_journal()

    async def _take_over(self) -> None:
        """Two histories: the journal's goes on, and what is lost by that is named on it."""
        if naming := await take_over(self._chronicle, self.publication, self._tally):
            self._queue.appendleft(naming)
            self._wake.set()

    async def _catch_up(self) -> None:
        """Read on, or come back to it if the journal can't be read just now."""
        try:
            await self._read_on()
        except (NewerRecord, DamagedJournal):
            raise
        except JournalError as error:
            self._failed(error)
            log.warning("the journal can't be read", meeting=self.meeting, error=str(error))
            await asyncio.sleep(RETRY_S)
            self._wake.set()

    def _failed(self, error: JournalError) -> None:
        if isinstance(error, Unreachable):
            self.lose_journal(error)
        else:
            self.trouble = str(error)

    def _works(self) -> None:
        self.trouble = ""
        self._reached = True
        self.publication.presence.find_record()

    # The end

    def _stop(self, error: Exception) -> None:
        """Stop this meeting where everybody can see it."""
        match error:
            case NewerRecord():
                self.stopped = "newer_record"
            case DamagedJournal():
                self.stopped = "damaged_journal"
            case _:
                self.stopped = "internal_error"
        log.error("meeting stopped", meeting=self.meeting, why=self.stopped, seq=self.head.seq, exc_info=error)
        self.publication.dismiss(CloseCode.MEETING_STOPPED)
        for waiting in (*self._in_hand, *self._queue):
            waiting.settle(Refusal(STOPPED))
        self._queue.clear()
