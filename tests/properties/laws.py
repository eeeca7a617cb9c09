"""What must always be true of a meeting (I1, I2, I7, I8, I9, I12), told apart from how the core holds it."""

from rostrum.floor.actor import Actor
from rostrum.floor.channels import current_rota, floor_language
from rostrum.floor.clock import ClockStarted, TurnInterrupted, TurnPaused, TurnResumed, TurnTakenUp
from rostrum.floor.decide import Command
from rostrum.floor.directory import digest
from rostrum.floor.evolve import Event
from rostrum.floor.lines import LineBack, LineIgnored, LineLost, waits_for_line
from rostrum.floor.links import RevokeLink
from rostrum.floor.listed import Entry, Heard, PassedOver, SpeakersList, Speaking, Waiting, outlasts
from rostrum.floor.losses import NameLoss, NoteLoss
from rostrum.floor.matters import Recognised
from rostrum.floor.meeting import CorrectRecord
from rostrum.floor.points import RecognisePoint
from rostrum.floor.policy import class_of, reserved
from rostrum.floor.state import Interrupted, Running, State
from rostrum.floor.terms import EntryKind, Phase
from rostrum.floor.texts import PublishText
from rostrum.floor.turns import CallNext, GiveFloor, TurnCalled, TurnEnded
from rostrum.interpretation.plan import Direct, Relay


def floor_holds(state: State) -> None:
    """One turn at most has the floor, in an open sitting, and entries and turns tell the same (I1, MT2, TN1, PO2)."""
    turns = [turn for turn in (state.turn, *state.interrupted) if turn is not None]
    speaking = {
        (entry.id, entry.standing.turn)
        for speakers in state.lists.values()
        for entry in speakers.entries.values()
        if isinstance(entry.standing, Speaking)
    }
    assert speaking == {(turn.entry, turn.id) for turn in turns if turn.entry is not None}
    assert all(isinstance(turn.clock, Interrupted) for turn in state.interrupted)
    spoken_for = [state.lists[turn.item].entries[turn.entry] for turn in turns if turn.entry is not None]
    assert all(entry.item == state.item or outlasts(entry) for entry in spoken_for)
    recognised = [point for point in state.points if isinstance(point.state, Recognised)]
    assert len(recognised) <= 1
    if state.turn is not None:
        assert state.phase is Phase.OPEN
        assert not isinstance(state.turn.clock, Interrupted)
    elif state.phase is Phase.OPEN and state.interrupted:
        assert recognised, "a turn is kept and nothing will bring it back"
    if state.turn is not None:
        assert [point.id for point in recognised] == [name for name in [state.turn.point] if name is not None]
    if state.phase in {Phase.PLANNED, Phase.CLOSED}:
        assert not turns
        assert not state.points


def list_holds(state: State, speakers: SpeakersList) -> None:
    """The queue is who waits, by place; one statement each; a closed item has nobody waiting (LS2, LS3, LS4, LS13)."""
    entries = speakers.entries.values()
    waiting = sorted(
        (entry for entry in entries if isinstance(entry.standing, Waiting) and not outlasts(entry)),
        key=lambda entry: (entry.place, int(entry.id[1:])),
    )
    assert speakers.queue == tuple(entry.id for entry in waiting)
    assert speakers.heard == sum(isinstance(entry.standing, Heard) for entry in entries)
    asking = [entry for entry in entries if isinstance(entry.standing, Waiting | PassedOver)]
    statements = [entry.delegation for entry in asking if entry.kind is EntryKind.STATEMENT]
    assert len(statements) == len(set(statements))
    beside = {entry.id for entry in entries if isinstance(entry.standing, Waiting) and outlasts(entry)}
    assert set(speakers.aside) == beside
    living = state.phase is not Phase.CLOSED
    assert speakers.item_closed_at is None or all(living and outlasts(entry) for entry in asking)
    assert all(entry.speaking_class == class_of(state, entry.kind, entry.delegation) for entry in entries)


def state_holds(state: State) -> None:
    """Everything that is true of every state."""
    floor_holds(state)
    for speakers in state.lists.values():
        list_holds(state, speakers)
    channels_hold(state)
    assert {link.token_hash: link.id for link in state.links.values()} == state.link_by_hash
    assert state.item is None or state.item in state.lists


def channels_hold(state: State) -> None:
    """While a sitting is open every channel has one source, planned for the language on the floor (I12, IN12)."""
    if state.phase is not Phase.OPEN or not state.team.channels:
        return
    assert state.plan is not None
    assert [out.channel for out in state.plan.outputs] == [channel.number for channel in state.team.channels]
    assert state.plan.floor == floor_language(state)
    booths = [out.source.booth for out in state.plan.outputs if isinstance(out.source, Direct | Relay)]
    assert len(booths) == len(set(booths))
    assert {booth for booth, _ in current_rota(state)} >= set(booths)


def directory_holds(state: State) -> None:
    """The digest that views tell is that of the directory (PV1)."""
    assert state.programme is not None
    assert state.directory == digest(state.programme)


def call_holds(before: State, command: Command, actor: Actor, event: TurnCalled) -> None:
    """Whoever was called was next by the rules, or the journal says who decided otherwise (I2)."""
    turn = event.turn
    assert actor.role, "nobody called"
    match command:
        case CallNext():
            queue = before.lists[before.item].queue if before.item is not None else ()
            assert next(iter(queue or (entry.id for entry in reserved(before)))) == turn.entry
            assert queue or turn.entry == command.entry
        case GiveFloor():
            assert turn.entry == command.entry
        case RecognisePoint():
            assert turn.point == command.point == before.points[0].id
        case _:
            raise AssertionError(f"{command} called somebody")


def end_holds(before: State, command: Command, after: State) -> None:
    """After the meeting is closed only what keeps the record, its texts and the links: no more (I7, MT5)."""
    if before.phase is not Phase.CLOSED:
        return
    assert isinstance(command, CorrectRecord | RevokeLink | PublishText | NameLoss | NoteLoss)
    assert after.lists is before.lists
    assert after.phase is Phase.CLOSED


class Timekeeper:
    """Somebody with a stopwatch, who writes down each interval and no limits (I8, I9, TN1, TN4)."""

    def __init__(self) -> None:
        self.at = 0
        self.used: dict[str, int] = {}
        self.since: dict[str, int] = {}

    def see(self, before: State, event: Event) -> None:
        """Write down what an event says about time."""
        self.see_time(event)
        match event:
            case TurnCalled(turn=turn):
                self.used[turn.id] = carried(before, turn.entry)
                if isinstance(turn.clock, Running):
                    self.since[turn.id] = turn.clock.since
            case TurnEnded(turn=name, at=at, used_ms=used_ms):
                self.stop(name, at)
                assert self.used.pop(name) == used_ms, "the time used isn't the sum of its intervals"
            case LineIgnored(turn=name, at=at) if before.turn is not None and waits_for_line(before.turn):
                self.since[name] = at
            case _:
                self.see_clock(event)
        assert len(self.since) <= 1, "two clocks run"

    def see_time(self, event: Event) -> None:
        """Times in the journal never go back."""
        match event:
            case TurnCalled(turn=turn):
                at = turn.called_at
            case _:
                at = getattr(event, "at", self.at)
        assert at >= self.at, f"{event} goes back behind {self.at}"
        self.at = at

    def see_clock(self, event: Event) -> None:
        """Start and stop the watch as the chair does."""
        match event:
            case ClockStarted(turn=name, at=at) | TurnResumed(turn=name, at=at) | LineBack(turn=name, at=at):
                self.since[name] = at
            case TurnPaused(turn=name, at=at) | TurnInterrupted(turn=name, at=at) | LineLost(turn=name, since=at):
                self.stop(name, at)
            case TurnTakenUp(turn=name, clock=Running(since=since)):
                self.since[name] = since
            case _:
                pass

    def stop(self, turn: str, at: int) -> None:
        """Close the running interval, if there is one."""
        self.used[turn] += at - self.since.pop(turn, at)


def carried(state: State, name: str | None) -> int:
    """What an entry had spoken before it was put back (LS16)."""
    found: Entry | None = next(
        (speakers.entries[name] for speakers in state.lists.values() if name is not None and name in speakers.entries),
        None,
    )
    return found.carried_ms if found is not None else 0
