"""What booths and listeners signal: slower, sound, "I cannot hear", and the calls for the technician (IN8, IN14).

Speaker and chair see a signal and never whose it is; the technician sees it all.
A booth calls by itself; for a delegation the chair's ruling does, where its point of order was a technical one (PO2).
"""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.booths import booth_of
from rostrum.floor.interpreting import BoothCall, Call, DelegationCall, Signal
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State, attendance_of
from rostrum.floor.terms import CallId, CallState, DelegationId, Instant, Language, Remark, SignalKind
from rostrum.interpretation.team import ChannelNumber

CALLS_KEPT = 50
"""Calls that are done leave the state when there are more."""


class SignalSlower(CommandMessage, frozen=True):
    """Ask the speaker to slow down."""

    booth: Language | None = None


class SignalSound(CommandMessage, frozen=True):
    """Say that the sound is not good enough to interpret."""

    booth: Language | None = None


class CannotHear(CommandMessage, frozen=True):
    """Say that a channel can't be heard; it is no point of order."""

    channel: ChannelNumber


class CallTechnician(CommandMessage, frozen=True):
    """Call the technician to the booth."""

    booth: Language | None = None
    about: Remark = ""


class TakeCall(CommandMessage, frozen=True):
    """Say that a call is in hand."""

    call: CallId


class ResolveCall(CommandMessage, frozen=True):
    """Say that it is done."""

    call: CallId


class Signalled(EventMessage, frozen=True):
    """A booth has signalled something about the turn that runs."""

    signal: Signal


class ChannelUnheard(EventMessage, frozen=True):
    """A delegation can't hear a channel."""

    channel: ChannelNumber
    delegation: DelegationId


class TechnicianCalled(EventMessage, frozen=True):
    """A booth has called the technician."""

    call: BoothCall


class TechnicianSentFor(EventMessage, frozen=True):
    """The technician was sent for to a delegation."""

    call: DelegationCall


class CallTaken(EventMessage, frozen=True):
    """A call is in hand."""

    call: CallId


class CallResolved(EventMessage, frozen=True):
    """A call is done."""

    call: CallId


SignalCommand: TypeAlias = SignalSlower | SignalSound | CannotHear | CallTechnician | TakeCall | ResolveCall
SignalEvent: TypeAlias = Signalled | ChannelUnheard | TechnicianCalled | TechnicianSentFor | CallTaken | CallResolved


def decide(state: State, command: SignalCommand, actor: Actor, at: Instant) -> tuple[SignalEvent, ...]:
    """What becomes of it."""
    match command:
        case SignalSlower():
            return signal(state, SignalKind.SLOWER, booth_of(state, command.booth, actor).language, at)
        case SignalSound():
            return signal(state, SignalKind.SOUND, booth_of(state, command.booth, actor).language, at)
        case CannotHear():
            return cannot_hear(state, command, actor)
        case CallTechnician():
            return call_technician(state, command, actor, at)
        case TakeCall():
            return (CallTaken(pending_call(state, command.call, CallState.OPEN).id),)
        case ResolveCall():
            return (CallResolved(pending_call(state, command.call, CallState.OPEN, CallState.IN_HAND).id),)
        case _:
            assert_never(command)


def signal(state: State, kind: SignalKind, booth: Language, at: Instant) -> tuple[SignalEvent, ...]:
    """While somebody speaks, and not again within `signal_every_ms` from the same booth (IN8)."""
    if state.turn is None:
        raise Refused(Code.NOBODY_SPEAKING, "IN8")
    for known in state.signals:
        if known.booth == booth and known.kind is kind and at < known.at + state.settings.signal_every_ms:
            raise Refused(Code.ALREADY_SO, "IN8", booth=booth)
    return (Signalled(Signal(kind, booth, at, state.turn.id)),)


def cannot_hear(state: State, command: CannotHear, actor: Actor) -> tuple[SignalEvent, ...]:
    """By a delegation, about a channel that there is; once in a turn (IN14)."""
    assert actor.delegation is not None, "only delegations listen to channels"
    if command.channel not in {0, *(channel.number for channel in state.team.channels)}:
        raise Refused(Code.UNKNOWN_ID, "IN1", field="channel", id=command.channel)
    if actor.delegation in state.unheard.get(command.channel, ()):
        raise Refused(Code.ALREADY_SO, "IN14", channel=command.channel)
    return (ChannelUnheard(command.channel, actor.delegation),)


def call_technician(state: State, command: CallTechnician, actor: Actor, at: Instant) -> tuple[SignalEvent, ...]:
    """One call of a booth at a time."""
    booth = booth_of(state, command.booth, actor).language
    for call in standing_calls(state):
        if isinstance(call, BoothCall) and call.booth == booth:
            raise Refused(Code.ALREADY_SO, "IN8", call=call.id)
    return (TechnicianCalled(BoothCall(next_call(state), booth, at, about=command.about)),)


def send_technician(state: State, delegation: DelegationId, at: Instant) -> tuple[TechnicianSentFor, ...]:
    """What a technical point of order brings about; nothing where the technician is sent for already (PO2)."""
    if any(isinstance(call, DelegationCall) and call.delegation == delegation for call in standing_calls(state)):
        return ()
    return (TechnicianSentFor(DelegationCall(next_call(state), delegation, attendance_of(state, delegation), at)),)


def next_call(state: State) -> CallId:
    """The id of the call that is made now."""
    return f"c{state.calls_made + 1}"


def standing_calls(state: State) -> tuple[Call, ...]:
    """The calls that are open or in hand."""
    return tuple(call for call in state.calls if call.state is not CallState.DONE)


def pending_call(state: State, name: CallId, *states: CallState) -> Call:
    """A call in one of these states, or a refusal."""
    call = next((known for known in state.calls if known.id == name), None)
    if call is None:
        raise Refused(Code.UNKNOWN_ID, "IN8", field="call", id=name)
    if call.state not in states:
        raise Refused(Code.ALREADY_SO, "IN8", call=call.id)
    return call


def standing_signals(state: State) -> tuple[Signal, ...]:
    """The signals about the turn that runs; those about another one are over with it."""
    return () if state.turn is None else tuple(known for known in state.signals if known.turn == state.turn.id)


def evolve(state: State, event: SignalEvent) -> State:
    """The state after a signal or a call."""
    match event:
        case Signalled():
            of_this_turn = (known for known in state.signals if known.turn == event.signal.turn)
            return msgspec.structs.replace(state, signals=(*of_this_turn, event.signal))
        case ChannelUnheard():
            those = (*state.unheard.get(event.channel, ()), event.delegation)
            return msgspec.structs.replace(state, unheard={**state.unheard, event.channel: those})
        case TechnicianCalled() | TechnicianSentFor():
            calls = (*state.calls, event.call)
            return msgspec.structs.replace(state, calls=calls[-CALLS_KEPT:], calls_made=state.calls_made + 1)
        case CallTaken():
            return with_call(state, event.call, CallState.IN_HAND)
        case CallResolved():
            return with_call(state, event.call, CallState.DONE)
        case _:
            assert_never(event)


def with_call(state: State, name: CallId, stands: CallState) -> State:
    """The state in which a call stands so."""
    calls = (msgspec.structs.replace(call, state=stands) if call.id == name else call for call in state.calls)
    return msgspec.structs.replace(state, calls=tuple(calls))
