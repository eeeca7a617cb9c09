"""Random commands by random actors over random settings keep what must always be true (I1-I11 of the core)."""

from random import Random
from typing import Any

import msgspec
import pytest
from hypothesis import note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from msgspec.structs import replace

from floor_client.dynamic import proposed_limits as proposed_by_a_page
from floor_client.forecast import forecast as counted_by_a_page
from floor_client.patch import merge
from floor_client.view import limit_of as read_by_a_page
from rostrum.floor.actor import SERVICE, Actor
from rostrum.floor.deadlines import next_deadline
from rostrum.floor.decide import Command, decide
from rostrum.floor.directory import directory
from rostrum.floor.dynamic import proposed_limits
from rostrum.floor.evolve import Event, evolve
from rostrum.floor.forecast import forecast
from rostrum.floor.inscriptions import Inscribe
from rostrum.floor.interpreting import DelegationCall
from rostrum.floor.items import OpenItem
from rostrum.floor.limits import limit_of
from rostrum.floor.meeting import ImportMeeting
from rostrum.floor.refusals import Refused
from rostrum.floor.settings import ListVisibility
from rostrum.floor.sittings import OpenSitting
from rostrum.floor.speakers import OpenList
from rostrum.floor.state import EMPTY, State
from rostrum.floor.terms import MINUTE, Role
from rostrum.floor.turns import TurnCalled
from rostrum.floor.views.interpretation import AHEAD
from rostrum.floor.views.lists import list_of
from rostrum.floor.views.own import own
from rostrum.floor.views.projection import changes, project
from rostrum.floor.views.viewers import ViewKind
from rostrum.floor.views.why import why
from tests.floor.scene import CHAIR, MORNING, OPERATOR
from tests.properties import laws
from tests.properties.hands import some_actor, some_command
from tests.properties.meetings import CANARY, INTERPRETER, SEAL, TOKEN, some_inscriptions, some_programme

KINDS = tuple(ViewKind)
PODIUM = (ViewKind.CHAIR, ViewKind.SECRETARIAT)
WHOLE = (*PODIUM, ViewKind.INTERPRETER)
SEEDS = st.integers(0, 2**64 - 1)


class Sitting(RuleBasedStateMachine):
    """A meeting in which anybody presses anything."""

    def __init__(self) -> None:
        super().__init__()
        self.state: State = EMPTY
        self.now = MORNING
        self.steps = 0
        self.journal: list[bytes] = []
        self.watch = laws.Timekeeper()
        self.shown: dict[ViewKind, tuple[State, Any]] = {kind: (EMPTY, project(EMPTY, kind)) for kind in KINDS}

    @initialize(seed=SEEDS)
    def imported(self, seed: int) -> None:
        """The programme comes in, under some settings."""
        chance = Random(seed)
        self.accept(ImportMeeting(some_programme(chance)), OPERATOR)
        self.attempt(ImportMeeting(some_programme(chance), some_inscriptions(chance)), OPERATOR)

    @rule(seed=SEEDS)
    def press(self, seed: int) -> None:
        """Somebody does something, a moment after the last."""
        chance = Random(seed)
        self.wait(int(chance.expovariate(1) * chance.choice((0, 500, 5_000, MINUTE))))
        command = some_command(chance, self.state, self.now)
        self.attempt(command, some_actor(chance, self.state, command))
        self.look(chance)

    # ── what happens ─────────────────────────────────────────────────────────────────────────────

    def wait(self, by_ms: int) -> None:
        """Time passes; what falls due is refused before its time and succeeds at it (I8, TN6, TN11)."""
        until = self.now + by_ms
        while (deadline := next_deadline(self.state)) is not None and deadline.at <= until:
            if deadline.at > self.now:
                with pytest.raises(Refused):
                    decide(self.state, deadline.command, SERVICE, deadline.at - 1)
            late = max(self.now, deadline.at)
            self.now = late if self.steps % 2 else until
            self.accept(deadline.command, SERVICE)
        self.now = until

    def attempt(self, command: Command, actor: Actor) -> None:
        """A refusal changes nothing (I11)."""
        before = msgspec.msgpack.encode(self.state.lists) if self.steps % 8 == 0 else b""
        try:
            self.accept(command, actor)
        except Refused as refusal:
            note(f"{self.now}: {actor.role} {actor.delegation or ''} {command} -> {refusal.code} {refusal.rule}")
            assert not before or msgspec.msgpack.encode(self.state.lists) == before

    def accept(self, command: Command, actor: Actor) -> None:
        """A command's events go through the journal, and evolve takes them one by one (I4)."""
        before = self.state
        events = decide(before, command, actor, self.now)
        note(f"{self.now}: {actor.role} {actor.delegation or ''} {command}")
        record = msgspec.msgpack.encode(events)
        self.journal.append(record)
        for event in msgspec.msgpack.decode(record, type=tuple[Event, ...]):
            self.watch.see(self.state, event)
            self.state = evolve(self.state, event)
            if isinstance(event, TurnCalled):
                laws.call_holds(before, command, actor, event)
        self.steps += 1
        laws.state_holds(self.state)
        laws.end_holds(before, command, self.state)
        if self.state.programme is not before.programme:
            laws.directory_holds(self.state)

    # ── what is seen of it ───────────────────────────────────────────────────────────────────────

    def look(self, chance: Random) -> None:
        """One kind of viewer gets what happened since it looked last, as one patch (I5)."""
        kind = chance.choice(KINDS)
        since, view = self.shown[kind]
        patch = changes(since, self.state, kind)
        whole = project(self.state, kind)
        assert (view if patch is None else merge(view, patch)) == whole
        self.shown[kind] = (self.state, whole)
        private_is_private(self.state, kind, [whole, patch])
        listed = whole.get("list")
        if listed is not None:
            self.read(kind, whole, listed)
        self.look_at_own(chance.choice([*self.state.delegations]))

    def read(self, kind: ViewKind, whole: dict[str, Any], listed: dict[str, Any]) -> None:
        """A page reads limits, counts the forecast and proposes limits as the service does (TN3, TN9, FC1)."""
        for name, entry in listed["entries"].items():
            known = self.state.lists[listed["item"]].entries[name]
            assert read_by_a_page(entry, listed) == limit_of(self.state, known)
        visible = kind in WHOLE or self.state.settings.list_visibility is ListVisibility.ALL
        if visible and "meeting" in whole:
            told, counted = forecast(self.state, self.now), counted_by_a_page(whole, self.now)
            assert (counted.ends_ms, counted.starts, counted.unheard) == (told.ends_ms, told.starts, told.unheard)
            assert proposed_by_a_page(whole, self.now) == proposed_limits(self.state, self.now)

    def look_at_own(self, delegation: str) -> None:
        """A delegation sees what is its own, all of it, and of nobody else (PV2)."""
        seen = own(self.state, Actor(Role.DELEGATE, delegation=delegation))
        assert seen is not None
        entries = [entry for speakers in self.state.lists.values() for entry in speakers.entries.values()]
        assert set(seen["entries"]) == {entry.id for entry in entries if entry.delegation == delegation}
        assert all(entry["delegation"] == delegation for entry in seen["entries"].values())
        assert ("point" in seen) == any(point.delegation == delegation for point in self.state.points)
        assert "call" not in seen or any(
            isinstance(call, DelegationCall) and call.delegation == delegation for call in self.state.calls
        )
        assert_silent([seen])

    def teardown(self) -> None:
        """The journal replayed is the meeting lived, and every view has followed it (I4, I5)."""
        state = EMPTY
        for record in self.journal:
            for event in msgspec.msgpack.decode(record, type=tuple[Event, ...]):
                state = evolve(state, event)
        assert state == self.state
        for kind, (since, view) in self.shown.items():
            patch = changes(since, state, kind)
            assert (view if patch is None else merge(view, patch)) == project(state, kind)
            private_is_private(state, kind, [project(state, kind)])
        if state.programme is not None:
            assert INTERPRETER.encode() not in assert_silent([directory(state.programme)])


def private_is_private(state: State, kind: ViewKind, told: list[Any]) -> None:
    """No private field is in what a kind of viewer is told, nor in an answer to what it asks (I10, PV3)."""
    told = [*told, *(list_of(state, item, kind) for item in state.lists)]
    last = f"e{state.entries_made}"
    if any(last in speakers.entries for speakers in state.lists.values()):
        reasons = why(state, last, kind)
        if kind is ViewKind.SECRETARIAT:
            unexplained = tuple(replace(move, reason=None) for move in reasons.moves)
            reasons = replace(reasons, moves=unexplained)
        told.append(reasons)
    said = assert_silent(told)
    assert kind in AHEAD or INTERPRETER.encode() not in said
    assert kind is ViewKind.SECRETARIAT or b"credentials" not in said
    texts_are_confidential(state, kind, told[0])
    assert kind in PODIUM or all(point["state"] == "recognised" for point in told[0]["points"])


def texts_are_confidential(state: State, kind: ViewKind, view: dict[str, Any]) -> None:
    """Counts for readers, that there is one for the chair, for others published ones only (IN10, LS13)."""
    assert kind in WHOLE or "texts" not in view
    for told in view.get("texts", {}).values():
        assert kind is not ViewKind.CHAIR or set(told) == {"version", "language"}
    for name in view.get("statements", {}):
        text = state.texts[name]
        assert text.published_at is not None


def assert_silent(told: list[Any]) -> bytes:
    """Neither reasons nor corrections nor tokens nor texts; the bytes that were looked through."""
    said = msgspec.msgpack.encode(told)
    assert CANARY.encode() not in said
    assert TOKEN.encode() not in said
    assert SEAL.encode() not in said
    return said


class Conducted(Sitting):
    """A meeting that is conducted already when the first hand comes."""

    @initialize(seed=SEEDS)
    def imported(self, seed: int) -> None:
        """The first item is open, and some wait."""
        super().imported(seed)
        for command in (OpenSitting("s1"), OpenItem("3"), OpenList("3", "drawn in public")):
            self.accept(command, CHAIR)
        for delegation in Random(seed).sample([*self.state.delegations], 4):
            self.attempt(Inscribe("3", "en", delegation=delegation), CHAIR)


TestFromTheImportOn = Sitting.TestCase
TestInTheMiddleOfIt = Conducted.TestCase
RUNS = settings().max_examples
TestFromTheImportOn.settings = settings(max_examples=RUNS // 4)
TestInTheMiddleOfIt.settings = settings(max_examples=RUNS - RUNS // 4)
