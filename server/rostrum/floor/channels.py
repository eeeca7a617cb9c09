"""The channels: which language is spoken on the floor, and the plan in force (IN3, IN4, IN12).

After every command the floor asks whether the plan still holds: another language on the floor, another interpreter on
microphone, a booth that stopped. What follows is part of the same record: the plan that was made is an event, so that a
better planner never changes a replay. A change of speaker carries out the hand-overs that were agreed (IN7), and the
opening of a sitting puts the first interpreter of each booth on microphone, or whoever was.
"""

from collections.abc import Iterator
from typing import TypeAlias, assert_never

import msgspec

from rostrum.floor.booths import MicTaken
from rostrum.floor.clock import standing_turn
from rostrum.floor.inscriptions import refuse_language
from rostrum.floor.interpreting import Agreed
from rostrum.floor.messages import CommandMessage, EventMessage
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State, officer_of
from rostrum.floor.terms import Instant, Language, Phase, TurnId
from rostrum.interpretation.plan import Plan
from rostrum.interpretation.planner import plan
from rostrum.interpretation.team import Rota, first_rota, rota_of


class DeclareLanguage(CommandMessage, frozen=True):
    """Say that the speaker now speaks another language."""

    turn: TurnId
    language: Language


class LanguageDeclared(EventMessage, frozen=True):
    """The speaker speaks another language."""

    turn: TurnId
    language: Language


class PlanSet(EventMessage, frozen=True):
    """What every channel gets from now on (IN4)."""

    plan: Plan


ChannelCommand: TypeAlias = DeclareLanguage
ChannelEvent: TypeAlias = LanguageDeclared | PlanSet


def decide(state: State, command: ChannelCommand) -> tuple[ChannelEvent, ...]:
    """In mid-statement too; the plan follows at once."""
    turn = standing_turn(state, command.turn)
    refuse_language(state, command.language)
    if turn.language == command.language:
        raise Refused(Code.ALREADY_SO, "IN12", turn=turn.id)
    return (LanguageDeclared(turn.id, command.language),)


def floor_language(state: State) -> Language:
    """The language on the floor: the one in which the speaker is heard, else that of whoever presides (IN9, IN12)."""
    return presiding_language(state) if state.turn is None else state.turn.through or state.turn.language


def presiding_language(state: State) -> Language:
    """That of whoever presides, who speaks between two speakers (IN12)."""
    officer = officer_of(state, state.presiding)
    assert state.programme is not None, "a language before the programme was imported"
    return state.programme.floor_languages[0] if officer is None else officer.language


def current_rota(state: State) -> Rota:
    """Who is on microphone, without the booths that have stopped."""
    return rota_of(
        state.team,
        {booth: shift.interpreter for booth, shift in state.shifts.items() if shift.stopped_at is None},
    )


def rota_ahead(state: State) -> Rota:
    """The same from the next speaker on, with the hand-overs that are agreed (IN6)."""
    agreed = dict(agreed_handovers(state))
    return tuple((booth, agreed.get(booth, interpreter)) for booth, interpreter in current_rota(state))


def agreed_handovers(state: State) -> Iterator[tuple[Language, str]]:
    """Who takes over in which booth with the next speaker."""
    for booth, shift in state.shifts.items():
        if isinstance(shift.handover, Agreed):
            yield booth, shift.handover.to


# ── what follows from other nouns' events ────────────────────────────────────────────────────────


def shifts_to_change(before: State, after: State, at: Instant) -> tuple[MicTaken, ...]:
    """Who goes on microphone because a sitting begins, or because somebody else speaks."""
    if after.phase is not Phase.OPEN:
        return ()
    if before.phase is not Phase.OPEN:
        known = {booth: shift.interpreter for booth, shift in after.shifts.items()}
        agreed = dict(agreed_handovers(after))
        on_mic = {**dict(first_rota(after.team)), **known, **agreed}
        on = frozenset[Language]() if is_rested(before, at) else known.keys() - agreed.keys()
        return tuple(MicTaken(booth, interpreter, at) for booth, interpreter in on_mic.items() if booth not in on)
    if speaking(before) == speaking(after):
        return ()
    return tuple(MicTaken(booth, to, at) for booth, to in agreed_handovers(after))


def is_rested(state: State, at: Instant) -> bool:
    """Whether the break that ends now was a rest (IN7); before the first sitting everybody is rested."""
    stopped_at = None if state.sitting is None else state.sitting.adjourned_at or state.sitting.suspended_at
    return stopped_at is None or at - stopped_at >= state.settings.rest_ms


def speaking(state: State) -> TurnId | None:
    """Whose turn it is, as far as a change of speaker goes."""
    return None if state.turn is None else state.turn.id


def plan_to_set(before: State, after: State) -> tuple[PlanSet, ...]:
    """The plan that has to be in force now, where it isn't yet (IN4)."""
    team = after.team
    if after.phase is not Phase.OPEN or not team.channels:
        return ()
    language, rota = floor_language(after), current_rota(after)
    went_on = before.phase is Phase.OPEN
    same_people = after.shifts is before.shifts and after.programme is before.programme
    if after.plan is not None and after.plan.floor == language and went_on and same_people:
        return ()
    found = plan(team, language, rota, after.plan)
    return () if found == after.plan else (PlanSet(found),)


def evolve(state: State, event: ChannelEvent) -> State:
    """The state with another language on the floor, or another plan in force."""
    match event:
        case LanguageDeclared():
            assert state.turn is not None, "a language was declared and nobody spoke"
            return msgspec.structs.replace(
                state, turn=msgspec.structs.replace(state.turn, language=event.language, through=None)
            )
        case PlanSet():
            return msgspec.structs.replace(state, plan=event.plan)
        case _:
            assert_never(event)
