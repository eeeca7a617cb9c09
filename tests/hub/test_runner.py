"""The runner: decides on what is recorded, records, and only then answers."""

import asyncio
from dataclasses import replace

import msgspec
import pytest

from rostrum.floor.actor import Actor
from rostrum.floor.clock import PauseTurn
from rostrum.floor.decide import Command, decide
from rostrum.floor.evolve import Event
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.meeting import ImportMeeting
from rostrum.floor.settings import AtLimit, Settings
from rostrum.floor.sittings import OpenSitting
from rostrum.floor.state import EMPTY, State
from rostrum.floor.terms import Role
from rostrum.floor.turns import CallNext, GiveFloor
from rostrum.hub.hall import Hall
from rostrum.hub.rules import RULES, decode_event
from rostrum.hub.runner import Runner
from rostrum.hub.waiting import Accepted, Answer, Refusal, Waiting
from rostrum.journal.chain import Chain, link
from rostrum.journal.memory import MemoryJournal
from rostrum.journal.port import Journal, Stored
from rostrum.journal.records import VERSION, Record, opened
from tests.hub.journals import ForgetfulJournal, FullJournal, SlowJournal
from tests.hub.plenary import MEETING, attempt, convene, do, programme

CHAIR = Actor(Role.CHAIR)


def delegate(name: str) -> Actor:
    """A delegate who came without a link, as the tests do."""
    return Actor(Role.DELEGATE, delegation=name)


async def replayed(journal: Journal, meeting: str = MEETING) -> State:
    """The state that the journal's records make, folded here once more."""
    state, chain = EMPTY, Chain(meeting)
    for stored in await journal.read(meeting, 0, 10_000):
        for event in chain.open(stored).events:
            state = RULES.evolve(state, decode_event(event))
    return state


def runner_of(hall: Hall) -> Runner:
    """The meeting's runner."""
    runner = hall.runner(MEETING)
    assert runner is not None
    return runner


async def test_requests_at_once_stand_in_the_journals_order() -> None:
    """Ten requests that wait together are decided one on the other, appended as one batch, and each has its place."""
    journal = SlowJournal()
    hall = Hall(journal)
    await convene(hall)
    journal.hurry.clear()
    asked = [asyncio.create_task(attempt(hall, Inscribe("3", "en"), delegate(f"d{n}"))) for n in range(10)]
    await asyncio.sleep(0.01)
    journal.batches.clear()
    journal.hurry.set()
    answers = await asyncio.gather(*asked)
    assert [answer.made for answer in answers if isinstance(answer, Accepted)] == [
        {"entry": f"e{n}"} for n in range(1, 11)
    ]
    assert journal.batches in ([10], [1, 9])
    assert await replayed(journal) == runner_of(hall).state
    await hall.close()


async def test_nothing_is_answered_or_shown_before_it_is_recorded() -> None:
    """While the append is under way, the state, the answer and the publication stand still."""
    journal = SlowJournal()
    hall = Hall(journal)
    await convene(hall, waiting=2)
    runner = runner_of(hall)
    before, shown = runner.state, runner.publication.shown
    journal.hurry.clear()
    calling = asyncio.create_task(attempt(hall, CallNext(), CHAIR))
    await asyncio.sleep(0.02)
    assert not calling.done()
    assert runner.state is before
    assert runner.publication.shown is shown
    journal.hurry.set()
    assert isinstance(await calling, Accepted)
    await hall.close()


async def test_a_full_queue_says_busy() -> None:
    """Beyond its bound the queue refuses at once, and what it holds is done."""
    journal = SlowJournal()
    await convene(first := Hall(journal))
    await first.close()
    runner = Runner(MEETING, journal, queue=3)
    await runner.open()
    journal.hurry.clear()
    answers: list[Answer] = []
    for number in range(10):
        waiting = Waiting.of(f"id{number}", Inscribe("3", "en"), delegate(f"d{number}"), answers.append)
        runner.submit(waiting)
    assert [answer.code for answer in answers if isinstance(answer, Refusal)] == ["busy"] * 7
    journal.hurry.set()
    await runner.close()
    assert sum(isinstance(answer, Accepted) for answer in answers) == 3


async def test_two_nodes_on_one_journal_agree() -> None:
    """Both accept commands at once; a loser of the race reads on and decides again, and both end in the same state."""
    journal = MemoryJournal()
    one = Hall(journal)
    await convene(one)
    other = Hall(journal)
    await other.open()
    asked = [attempt((one, other)[n % 2], Inscribe("3", "en"), delegate(f"d{n}")) for n in range(10)]
    answers = await asyncio.gather(*asked)
    assert all(isinstance(answer, Accepted) for answer in answers)
    calls = await asyncio.gather(attempt(one, CallNext(), CHAIR), attempt(other, CallNext(), CHAIR))
    assert sorted(type(call).__name__ for call in calls) == ["Accepted", "Refusal"], "two hands call one speaker"
    await asyncio.sleep(0.05)
    assert runner_of(one).state == runner_of(other).state == await replayed(journal)
    assert runner_of(one).head == runner_of(other).head == await journal.head(MEETING)
    await one.close()
    await other.close()


async def test_an_unknown_outcome_is_looked_up() -> None:
    """Where the journal doesn't say whether it appended, the command is done once and answered as done (I6)."""
    journal = ForgetfulJournal()
    hall = Hall(journal)
    await convene(hall)
    for number in range(4):
        answer = await attempt(hall, Inscribe("3", "en"), delegate(f"d{number}"))
        assert isinstance(answer, Accepted)
        assert answer.made == {"entry": f"e{number + 1}"}
    assert await replayed(journal) == runner_of(hall).state
    await hall.close()


async def test_a_full_disk_refuses_and_keeps_showing() -> None:
    """The command is refused as not stored, nothing changes, and once there is room all goes on."""
    journal = FullJournal()
    hall = Hall(journal)
    await convene(hall, waiting=2)
    runner = runner_of(hall)
    before = runner.state
    journal.full = True
    refused = await attempt(hall, CallNext(), CHAIR)
    assert isinstance(refused, Refusal)
    assert refused.code == "not_stored"
    assert runner.trouble
    assert runner.state is before
    assert not runner.stopped
    journal.full = False
    assert isinstance(await attempt(hall, CallNext(), CHAIR), Accepted)
    assert not runner.trouble
    await hall.close()


CUTTING = Settings(at_limit=AtLimit.CUT, cut_grace_ms=0, default_limit_ms=10_000)


async def test_a_deadline_is_met_by_itself_and_dated_right() -> None:
    """Nobody commands anything: at its limit the turn ends, once, not before its time (TN6, I8)."""
    journal = MemoryJournal()
    hall = Hall(journal)
    await convene(hall, waiting=1, settings=replace_limits(300))
    await do(hall, CallNext(), CHAIR)
    turn = runner_of(hall).state.turn
    assert turn is not None
    await asyncio.sleep(0.6)
    assert runner_of(hall).state.turn is None
    expiries = [record for record in await records(journal) if record.id.startswith("due:")]
    assert [record.actor.role for record in expiries] == ["service"]
    assert expiries[0].not_before == turn.called_at + 300 <= expiries[0].at
    await hall.close()


async def test_a_deadline_that_passed_is_met_before_what_comes_after() -> None:
    """After a pause of the whole service, the turn ended at its limit, and a command for it comes too late."""
    journal = MemoryJournal()
    first = Hall(journal)
    await convene(first, waiting=2, settings=replace_limits(200))
    await do(first, CallNext(), CHAIR)
    await first.close()
    await asyncio.sleep(0.3)
    again = Hall(journal)
    await again.open()
    late = await attempt(again, PauseTurn("t1"), CHAIR)
    assert isinstance(late, Refusal)
    ended = runner_of(again).state.last
    assert ended is not None
    assert ended.used_ms == 200
    await again.close()


async def test_one_meeting_stops_and_no_other() -> None:
    """An error of ours stops its meeting where everybody can see it; the next meeting doesn't notice."""

    def faulty(state: State, command: Command, actor: Actor, at: int) -> tuple[Event, ...]:
        assert not isinstance(command, GiveFloor), "a rule contradicts itself"
        return decide(state, command, actor, at)

    hall = Hall(MemoryJournal(), rules=replace(RULES, decide=faulty))
    await convene(hall, waiting=2)
    other = msgspec.structs.replace(programme(), id="quay")
    await hall.command("quay", ImportMeeting(other), Actor(Role.OPERATOR))
    stopped = await attempt(hall, GiveFloor("e1"), CHAIR)
    assert isinstance(stopped, Refusal)
    assert stopped.code == "meeting_stopped"
    assert runner_of(hall).stopped == "internal_error"
    after = await attempt(hall, CallNext(), CHAIR)
    assert isinstance(after, Refusal)
    quay = hall.runner("quay")
    assert quay is not None
    assert not quay.stopped

    assert isinstance(await hall.command("quay", OpenSitting("s1"), CHAIR), Accepted)
    await hall.close()


async def test_an_answer_that_goes_wrong_is_its_askers_trouble(hall: Hall) -> None:
    """What the sender's connection does with an answer can't stop the meeting."""

    def stumble(_: Answer) -> None:
        raise OSError("the connection made an error")

    runner = runner_of(hall)
    runner.submit(Waiting.of("x", CallNext(), CHAIR, stumble))
    runner.submit(Waiting.of("y", CallNext(), CHAIR, stumble))
    refused = await attempt(hall, CallNext(), CHAIR)
    assert isinstance(refused, Refusal)
    assert refused.code == "stale"
    assert not runner.stopped


async def test_a_newer_record_stops_its_meeting() -> None:
    """A node that is too old for a record doesn't guess: it stops that meeting, and says why."""
    journal = MemoryJournal()
    hall = Hall(journal)
    await convene(hall)
    await hall.close()
    newest = (await journal.read(MEETING, 0))[-1]
    newer = msgspec.structs.replace(opened(newest.data), v=VERSION + 1, seq=newest.seq + 1)
    smuggle(journal, newer)
    later = Hall(journal)
    await later.open()
    assert runner_of(later).stopped == "newer_record"
    await later.close()


@pytest.mark.parametrize("role", [Role.CHAIR, Role.DELEGATE])
async def test_a_refused_import_leaves_no_meeting(role: Role) -> None:
    """Who may not begin a meeting hasn't begun one."""
    hall = Hall(MemoryJournal())

    outcome = await hall.command("quay", ImportMeeting(programme()), Actor(role, delegation="d0"))
    assert isinstance(outcome, Refusal)
    assert hall.runner("quay") is None
    await hall.close()


def replace_limits(limit_ms: int) -> Settings:
    """Turns that are cut at this limit."""
    return msgspec.structs.replace(CUTTING, default_limit_ms=limit_ms)


async def records(journal: Journal) -> list[Record]:
    """Every record of the meeting."""
    return [opened(stored.data) for stored in await journal.read(MEETING, 0, 10_000)]


def smuggle(journal: MemoryJournal, record: Record) -> None:
    """Put a record into a journal that no append of this version would make."""
    shelf = journal._shelves[MEETING]
    data = msgspec.msgpack.encode(record)
    hashed = link(shelf.hashes[-1], data)
    shelf.records.append(Stored(record.seq, hashed, data))
    shelf.hashes.append(hashed)
