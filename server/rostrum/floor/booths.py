"""The booths: who is on microphone, hand-overs between colleagues, what a booth says of its work (IN2, IN7, IN13).

An interpreter's command is about their own booth; technician and secretariat name one.
A hand-over that was asked for and accepted takes place at the next change of speaker, at once where nobody speaks;
only `set_on_mic` is quicker.
"""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.interpreting import Agreed, Asked, Shift
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State
from rostrum.floor.terms import Instant, Language
from rostrum.interpretation.team import Booth, ChannelNumber, InterpreterId


class SetOnMic(CommandMessage, frozen=True):
    """Put an interpreter on microphone now, in mid-statement too."""

    interpreter: InterpreterId
    booth: Language | None = None


class AskHandover(CommandMessage, frozen=True):
    """Ask a colleague to take over with the next speaker; the first one where none is named."""

    to: InterpreterId | None = None
    booth: Language | None = None


class AcceptHandover(CommandMessage, frozen=True):
    """Take over with the next speaker."""

    booth: Language | None = None


class ReportRelay(CommandMessage, frozen=True):
    """Say from which channel the booth takes relay; without a channel, that it works as planned again."""

    channel: ChannelNumber | None = None
    booth: Language | None = None


class StopBooth(CommandMessage, frozen=True):
    """Say that the booth has stopped."""

    booth: Language | None = None


class ResumeBooth(CommandMessage, frozen=True):
    """Say that it works again."""

    booth: Language | None = None


class MicTaken(EventMessage, frozen=True):
    """An interpreter is on microphone."""

    booth: Language
    interpreter: InterpreterId
    at: Instant


class HandoverAsked(EventMessage, frozen=True):
    """A colleague was asked to take over."""

    booth: Language
    to: InterpreterId
    at: Instant


class HandoverAgreed(EventMessage, frozen=True):
    """The colleague takes over with the next speaker."""

    booth: Language
    to: InterpreterId


class RelayReported(EventMessage, frozen=True):
    """A booth takes relay from another channel than planned, or as planned again."""

    booth: Language
    channel: ChannelNumber | None


class BoothStopped(EventMessage, frozen=True):
    """A booth has stopped."""

    booth: Language
    at: Instant


class BoothResumed(EventMessage, frozen=True):
    """A booth works again."""

    booth: Language


BoothCommand: TypeAlias = SetOnMic | AskHandover | AcceptHandover | ReportRelay | StopBooth | ResumeBooth
BoothEvent: TypeAlias = MicTaken | HandoverAsked | HandoverAgreed | RelayReported | BoothStopped | BoothResumed


def decide(state: State, command: BoothCommand, actor: Actor, at: Instant) -> tuple[BoothEvent, ...]:
    """What becomes of it."""
    booth = booth_of(state, command.booth, actor)
    shift = state.shifts.get(booth.language)
    match command:
        case SetOnMic():
            return set_on_mic(booth, shift, command, at)
        case AskHandover():
            return ask_handover(booth, working(booth, shift), command, at)
        case AcceptHandover():
            return accept_handover(state, booth, working(booth, shift), at)
        case ReportRelay():
            return report_relay(state, booth, working(booth, shift), command)
        case StopBooth():
            if working(booth, shift).stopped_at is not None:
                raise Refused(Code.ALREADY_SO, "IN13", booth=booth.language)
            return (BoothStopped(booth.language, at),)
        case ResumeBooth():
            if working(booth, shift).stopped_at is None:
                raise Refused(Code.ALREADY_SO, "IN13", booth=booth.language)
            return (BoothResumed(booth.language),)
        case _:
            assert_never(command)


def booth_of(state: State, named: Language | None, actor: Actor) -> Booth:
    """The booth that a command is about: the one it names, else the interpreter's own."""
    language = named or actor.booth
    if language is None:
        raise Refused(Code.MALFORMED, field="booth")
    booth = state.team.booth(language)
    if booth is None:
        raise Refused(Code.UNKNOWN_ID, "IN2", field="booth", id=language)
    return booth


def working(booth: Booth, shift: Shift | None) -> Shift:
    """Who is on microphone there, or a refusal."""
    if shift is None:
        raise Refused(Code.NOBODY_ON_MIC, "IN2", booth=booth.language)
    return shift


def member(booth: Booth, name: InterpreterId) -> InterpreterId:
    """An interpreter of this booth, or a refusal."""
    if booth.interpreter(name) is None:
        raise Refused(Code.UNKNOWN_ID, "IN2", field="interpreter", id=name)
    return name


def set_on_mic(booth: Booth, shift: Shift | None, command: SetOnMic, at: Instant) -> tuple[BoothEvent, ...]:
    """At once, whoever speaks (IN7: forced)."""
    interpreter = member(booth, command.interpreter)
    if shift is not None and shift.interpreter == interpreter:
        raise Refused(Code.ALREADY_SO, "IN2", booth=booth.language)
    return (MicTaken(booth.language, interpreter, at),)


def ask_handover(booth: Booth, shift: Shift, command: AskHandover, at: Instant) -> tuple[BoothEvent, ...]:
    """A colleague of the same booth, and not the one on microphone (IN7)."""
    colleagues = [one.id for one in booth.interpreters if one.id != shift.interpreter]
    if not colleagues:
        raise Refused(Code.UNKNOWN_ID, "IN7", field="to", id="")
    to = colleagues[0] if command.to is None else member(booth, command.to)
    if to == shift.interpreter:
        raise Refused(Code.ALREADY_SO, "IN7", booth=booth.language)
    return (HandoverAsked(booth.language, to, at),)


def accept_handover(state: State, booth: Booth, shift: Shift, at: Instant) -> tuple[BoothEvent, ...]:
    """What was asked for; it takes place with the next speaker, or now where nobody speaks (IN7)."""
    match shift.handover:
        case Asked(to=to) if state.turn is None:
            return HandoverAgreed(booth.language, to), MicTaken(booth.language, to, at)
        case Asked(to=to):
            return (HandoverAgreed(booth.language, to),)
        case Agreed() | None:
            raise Refused(Code.NOT_ASKED, "IN7", booth=booth.language)
        case _:
            assert_never(shift.handover)


def report_relay(state: State, booth: Booth, shift: Shift, command: ReportRelay) -> tuple[BoothEvent, ...]:
    """From a channel of the meeting that isn't the booth's own (IN13)."""
    if command.channel == shift.relay:
        raise Refused(Code.ALREADY_SO, "IN13", booth=booth.language)
    team = state.team
    others = {channel.number for channel in team.channels} - {team.channel(booth.language)}
    if command.channel is not None and command.channel not in others:
        raise Refused(Code.UNKNOWN_ID, "IN1", field="channel", id=command.channel)
    return (RelayReported(booth.language, command.channel),)


# ── what it does to the booths ───────────────────────────────────────────────────────────────────


def evolve(state: State, event: BoothEvent) -> State:
    """The state after something changed in a booth."""
    match event:
        case MicTaken():
            known = state.shifts.get(event.booth)
            stopped = None if known is None else known.stopped_at
            return with_shift(state, event.booth, Shift(event.interpreter, event.at, stopped_at=stopped))
        case HandoverAsked():
            return changed(state, event.booth, handover=Asked(event.to, event.at))
        case HandoverAgreed():
            return changed(state, event.booth, handover=Agreed(event.to))
        case RelayReported():
            return changed(state, event.booth, relay=event.channel)
        case BoothStopped():
            return changed(state, event.booth, stopped_at=event.at)
        case BoothResumed():
            return changed(state, event.booth, stopped_at=None)
        case _:
            assert_never(event)


def changed(state: State, booth: Language, **fields: Asked | Agreed | Instant | None) -> State:
    """The state in which a booth's shift differs in these fields."""
    return with_shift(state, booth, msgspec.structs.replace(state.shifts[booth], **fields))


def with_shift(state: State, booth: Language, shift: Shift) -> State:
    """The state with this shift in a booth."""
    return msgspec.structs.replace(state, shifts={**state.shifts, booth: shift})
