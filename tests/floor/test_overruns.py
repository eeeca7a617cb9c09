"""The forecast learns: where speakers overrun, it is right before the list is through (FC1)."""

from collections.abc import Iterator
from random import Random
from statistics import mean

from rostrum.floor.actor import Actor
from rostrum.floor.decide import Command, decide
from rostrum.floor.evolve import evolve
from rostrum.floor.forecast import forecast
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.state import State
from rostrum.floor.terms import SECOND, Duration, EntryKind, Instant
from rostrum.floor.turns import CallNext, EndTurn
from tests.floor.scene import CHAIR, given_waiting, minutes

SEEDS = 200
WAITING = ("al", "be", "eg", "fr", "tz", "us", "icrc", "chr")
ROUNDS = 4
OVERRUN = 1.12


def after(state: State, command: Command, actor: Actor, at: Instant) -> State:
    """The state after somebody did something."""
    for event in decide(state, command, actor, at):
        state = evolve(state, event)
    return state


def a_comment(delegation: str) -> Inscribe:
    """A request of which a delegation may have several."""
    return Inscribe("3", "en", EntryKind.COMMENT, delegation=delegation)


def sat_through(chance: Random, start: State, at: Instant) -> Iterator[tuple[int, Instant, Instant]]:
    """A list heard to its end: how many were heard, when that was, and when the forecast then saw the end."""
    state = start
    for heard in range(len(start.lists["3"].queue)):
        yield heard, at, forecast(state, at).ends_ms
        at += int(max(5, chance.gauss(30, 8)) * SECOND) if heard else 0
        state = after(state, CallNext(), CHAIR, at)
        assert state.turn is not None
        at += spoken(chance, state.turn.limit_ms)
        state = after(state, EndTurn(state.turn.id), CHAIR, at)
    yield len(start.lists["3"].queue), at, at


def spoken(chance: Random, limit_ms: Duration) -> Duration:
    """How long somebody speaks who overruns by an eighth, more or less."""
    return max(5 * SECOND, int(limit_ms * chance.gauss(OVERRUN, 0.15)))


def test_the_forecast_is_within_a_twentieth_once_ten_turns_are_heard() -> None:
    """Over 200 seeds, of what is then still to come; before anything was heard it is an assumption (FC1)."""
    meeting = given_waiting(limits={"organisation": minutes(2), "officer": minutes(4)})
    state = meeting.state
    for _ in range(ROUNDS):
        for delegation in WAITING:
            state = after(state, a_comment(delegation), CHAIR, meeting.now)
    early, late = [], []
    for seed in range(SEEDS):
        told = list(sat_through(Random(seed), state, meeting.now))
        end = told[-1][1]
        errors = {heard: abs(seen - end) / (end - at) for heard, at, seen in told[:-1]}
        early.append(errors[0])
        late.append(errors[10])
    assert mean(late) < 0.05
    assert mean(late) < mean(early)
