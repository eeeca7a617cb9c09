"""Procedural motions in their order of precedence, and appeals against rulings (PO4, PO5).

    suspend the sitting  >  adjourn the sitting  >  adjourn the debate  >  close the debate

A motion may have speakers for and against it, as many as the meeting's rules allow.
Rostrum runs no votes: the chair says what became of it, and what follows from it is a command of its own.
"""

from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.actor import Actor
from rostrum.floor.matters import Appeal, Motion, MotionSpeaker
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.rights import claimant
from rostrum.floor.state import State
from rostrum.floor.terms import DelegationId, Instant, MotionId, MotionKind, PointId, Side

PRECEDENCE = tuple(MotionKind)
"""The order in which motions are decided (PO4)."""
ON_THE_DEBATE = frozenset({MotionKind.ADJOURN_DEBATE, MotionKind.CLOSE_DEBATE})
"""Motions on the debate of the current item."""


class PutMotion(CommandMessage, frozen=True):
    """Put a procedural motion; chair and secretariat name the `delegation`."""

    motion: MotionKind
    delegation: DelegationId | None = None


class SpeakOnMotion(CommandMessage, frozen=True):
    """Ask to speak for a motion or against it."""

    motion: MotionId
    side: Side
    delegation: DelegationId | None = None


class DecideMotion(CommandMessage, frozen=True):
    """Record what became of a motion."""

    motion: MotionId
    carried: bool


class AppealRuling(CommandMessage, frozen=True):
    """Appeal against the last ruling; chair and secretariat name the `delegation`."""

    point: PointId
    delegation: DelegationId | None = None


class DecideAppeal(CommandMessage, frozen=True):
    """Record how an appeal ended."""

    point: PointId
    overruled: bool


class MotionPut(EventMessage, frozen=True):
    """A motion is before the meeting."""

    motion: Motion


class MotionSpeakerNoted(EventMessage, frozen=True):
    """A delegation will speak for it or against it."""

    motion: MotionId
    speaker: MotionSpeaker


class MotionDecided(EventMessage, frozen=True):
    """The chair has said what became of it."""

    motion: MotionId
    kind_of_motion: MotionKind
    carried: bool
    at: Instant


class RulingAppealed(EventMessage, frozen=True):
    """A delegation appeals against a ruling."""

    appeal: Appeal


class AppealDecided(EventMessage, frozen=True):
    """How the appeal ended."""

    point: PointId
    overruled: bool
    at: Instant


MotionCommand: TypeAlias = PutMotion | SpeakOnMotion | DecideMotion | AppealRuling | DecideAppeal
MotionEvent: TypeAlias = MotionPut | MotionSpeakerNoted | MotionDecided | RulingAppealed | AppealDecided


def decide(state: State, command: MotionCommand, actor: Actor, at: Instant) -> tuple[MotionEvent, ...]:
    """What becomes of a motion or an appeal."""
    match command:
        case PutMotion():
            return put_motion(state, command, actor, at)
        case SpeakOnMotion():
            return speak_on_motion(state, command, actor)
        case DecideMotion():
            return decide_motion(state, command, at)
        case AppealRuling():
            return appeal_ruling(state, command, actor, at)
        case DecideAppeal():
            return decide_appeal(state, command, at)
        case _:
            assert_never(command)


def put_motion(state: State, command: PutMotion, actor: Actor, at: Instant) -> tuple[MotionEvent, ...]:
    """By those whom the rules let move, each kind once at a time; those on the debate need a current item (PO4)."""
    delegation = claimant(state, command.delegation, actor, state.settings.motions_by, "PO4", "put_motion")
    if command.motion in ON_THE_DEBATE and state.item is None:
        raise Refused(Code.NOT_RUNNING, "PO4")
    for motion in state.motions:
        if motion.kind is command.motion:
            raise Refused(Code.ALREADY_SO, "PO4", motion=motion.id)
    return (MotionPut(Motion(f"m{state.motions_made + 1}", command.motion, delegation, at)),)


def known_motion(state: State, motion: MotionId) -> Motion:
    """A motion before the meeting, or a refusal."""
    found = next((known for known in state.motions if known.id == motion), None)
    if found is None:
        raise Refused(Code.UNKNOWN_ID, "PO4", field="motion", id=motion)
    return found


def speak_on_motion(state: State, command: SpeakOnMotion, actor: Actor) -> tuple[MotionEvent, ...]:
    """As many for and against as the meeting's rules allow for this motion, each delegation once (PO4)."""
    motion = known_motion(state, command.motion)
    delegation = claimant(state, command.delegation, actor, state.settings.motions_by, "PO4", "speak_on_motion")
    if any(speaker.delegation == delegation for speaker in motion.speakers):
        raise Refused(Code.ALREADY_SO, "PO4", motion=motion.id)
    most = state.settings.motion_speakers.get(f"{motion.kind}_{command.side}", 0)
    if sum(1 for speaker in motion.speakers if speaker.side is command.side) >= most:
        raise Refused(Code.TOO_MANY, "PO4", allowed=most)
    return (MotionSpeakerNoted(motion.id, MotionSpeaker(delegation, command.side)),)


def decide_motion(state: State, command: DecideMotion, at: Instant) -> tuple[MotionEvent, ...]:
    """The one with the highest precedence first (PO4)."""
    motion = known_motion(state, command.motion)
    first = min(state.motions, key=lambda known: PRECEDENCE.index(known.kind))
    if first.id != motion.id:
        raise Refused(Code.STALE, "PO4", motion=motion.id, now=first.id)
    return (MotionDecided(motion.id, motion.kind, command.carried, at),)


def appeal_ruling(state: State, command: AppealRuling, actor: Actor, at: Instant) -> tuple[MotionEvent, ...]:
    """Against the last ruling only, by those who may raise points of order, one appeal at a time (PO5)."""
    delegation = claimant(state, command.delegation, actor, state.settings.appeals_by, "PO5", "appeal_ruling")
    if state.ruled != command.point:
        raise Refused(Code.STALE, "PO5", point=command.point, now=state.ruled or "")
    if state.appeal is not None:
        raise Refused(Code.ALREADY_SO, "PO5", point=state.appeal.point)
    return (RulingAppealed(Appeal(command.point, delegation, at)),)


def decide_appeal(state: State, command: DecideAppeal, at: Instant) -> tuple[MotionEvent, ...]:
    """An appeal is noted with its result, whatever was ruled on in the meantime (PO5)."""
    if state.appeal is None or state.appeal.point != command.point:
        raise Refused(Code.UNKNOWN_ID, "PO5", field="point", id=command.point)
    return (AppealDecided(command.point, command.overruled, at),)


def evolve(state: State, event: MotionEvent) -> State:
    """The state after a motion or an appeal moved on."""
    match event:
        case MotionPut():
            return msgspec.structs.replace(
                state, motions=(*state.motions, event.motion), motions_made=state.motions_made + 1
            )
        case MotionSpeakerNoted():
            motions = tuple(
                msgspec.structs.replace(motion, speakers=(*motion.speakers, event.speaker))
                if motion.id == event.motion
                else motion
                for motion in state.motions
            )
            return msgspec.structs.replace(state, motions=motions)
        case MotionDecided():
            return msgspec.structs.replace(
                state, motions=tuple(motion for motion in state.motions if motion.id != event.motion)
            )
        case RulingAppealed():
            return msgspec.structs.replace(state, appeal=event.appeal)
        case AppealDecided():
            ruled = None if state.ruled == event.point else state.ruled
            return msgspec.structs.replace(state, appeal=None, ruled=ruled)
        case _:
            assert_never(event)
