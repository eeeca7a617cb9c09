"""Who may do what, and when: one table of commands by role and phase (PO1, MT5, MT6, TN10).

A cell is empty (no), or

    YES   the role may,
    OWN   the role may for what belongs to its own delegation,
    LENT  the role may while the meeting lends it the chair's powers (`secretariat_conducts`).

A command that the table refuses is refused before any rule looks at it.
The documentation's table is made from this one.
"""

from enum import Enum
from typing import Final, assert_never

import msgspec

from rostrum.floor import (
    addenda,
    booths,
    channels,
    clock,
    deadlines,
    decisions,
    display,
    dynamic,
    entries,
    inscriptions,
    items,
    limits,
    lines,
    links,
    losses,
    meeting,
    motions,
    notes,
    openings,
    order,
    overtime,
    points,
    replies,
    signals,
    sittings,
    speakers,
    swaps,
    texts,
    turns,
)
from rostrum.floor.actor import Actor
from rostrum.floor.messages import CommandMessage, tag_of
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State, entry_of
from rostrum.floor.terms import DelegationId, EntryId, Language, Phase, PointId, Role, TurnId


class Right(Enum):
    """What a cell of the table says."""

    YES = "yes"
    OWN = "own"
    LENT = "lent"


YES, OWN, LENT = Right.YES, Right.OWN, Right.LENT

PLANNED, OPEN, SUSPENDED, ADJOURNED, CLOSED = Phase
ALWAYS: Final = frozenset(Phase)
LIVING: Final = ALWAYS - {CLOSED}
SITTING: Final = frozenset({OPEN, SUSPENDED})
STARTED: Final = LIVING - {PLANNED}


class Row(msgspec.Struct, frozen=True):
    """The rights to one command, and the phases in which it makes sense."""

    phases: frozenset[Phase]
    chair: Right | None = None
    secretariat: Right | None = None
    delegate: Right | None = None
    interpreter: Right | None = None
    technician: Right | None = None
    service: Right | None = None
    operator: Right | None = None


def conducting(phases: frozenset[Phase], delegate: Right | None = None, service: Right | None = None) -> Row:
    """A power of the chair, which the secretariat has where it is lent."""
    return Row(phases, chair=YES, secretariat=LENT, delegate=delegate, service=service)


def keeping(phases: frozenset[Phase]) -> Row:
    """The secretariat's work, which the person at the machine can do as well."""
    return Row(phases, secretariat=YES, operator=YES)


BOOTH: Final = Row(LIVING, secretariat=YES, interpreter=OWN, technician=YES)
"""The booth's own business, which technician and secretariat can settle in its stead."""


TABLE: Final[dict[type[CommandMessage], Row]] = {
    # the meeting
    meeting.ImportMeeting: keeping(frozenset({PLANNED})),
    addenda.ImportAddendum: keeping(STARTED),
    meeting.ChangeSettings: keeping(LIVING),
    meeting.AddDelegation: keeping(LIVING),
    meeting.HandOverChair: conducting(LIVING),
    meeting.CloseMeeting: keeping(frozenset({PLANNED, ADJOURNED})),
    meeting.CorrectRecord: keeping(ALWAYS),
    links.IssueLink: keeping(LIVING),
    links.RevokeLink: keeping(ALWAYS),
    # sittings and items
    sittings.OpenSitting: conducting(frozenset({PLANNED, ADJOURNED})),
    sittings.SuspendSitting: conducting(frozenset({OPEN})),
    sittings.ResumeSitting: conducting(frozenset({SUSPENDED})),
    sittings.AdjournSitting: conducting(SITTING),
    sittings.RevokeAdjournment: conducting(frozenset({ADJOURNED})),
    overtime.MoveInterpretationEnd: Row(SITTING, chair=YES, secretariat=YES),
    items.OpenItem: conducting(frozenset({OPEN})),
    items.CloseItem: conducting(STARTED),
    items.ReopenItem: conducting(STARTED),
    # the list
    speakers.OpenList: conducting(LIVING),
    speakers.CloseList: conducting(LIVING, service=YES),
    openings.SettleOpening: Row(LIVING, service=YES),
    inscriptions.Inscribe: Row(LIVING, chair=YES, secretariat=YES, delegate=OWN),
    entries.Withdraw: Row(LIVING, chair=YES, secretariat=YES, delegate=OWN),
    entries.UndoWithdrawal: Row(LIVING, chair=YES, secretariat=YES, delegate=OWN),
    entries.ChangeEntry: Row(LIVING, chair=YES, secretariat=YES, delegate=OWN),
    entries.NameSpeaker: Row(LIVING, chair=YES, secretariat=YES, delegate=OWN),
    order.MoveEntry: conducting(LIVING),
    order.ReorderList: conducting(LIVING),
    order.SetOrder: conducting(LIVING),
    swaps.ProposeSwap: Row(LIVING, delegate=OWN),
    swaps.AcceptSwap: Row(LIVING, delegate=OWN),
    swaps.DeclineSwap: Row(LIVING, chair=YES, secretariat=YES, delegate=OWN),
    swaps.SwapEntries: conducting(LIVING),
    limits.SetLimit: conducting(LIVING),
    limits.SetBudget: conducting(LIVING),
    dynamic.AnnounceLimits: conducting(LIVING),
    dynamic.ApplyLimits: Row(LIVING, service=YES),
    limits.SpeakLive: conducting(frozenset({OPEN})),
    # turns
    turns.GiveFloor: conducting(frozenset({OPEN})),
    turns.CallNext: conducting(frozenset({OPEN})),
    turns.EndTurn: conducting(frozenset({OPEN}), delegate=OWN),
    turns.YieldTurn: conducting(frozenset({OPEN}), delegate=OWN),
    turns.PassOver: conducting(frozenset({OPEN})),
    turns.PutBack: conducting(frozenset({OPEN})),
    clock.StartClock: conducting(frozenset({OPEN}), delegate=OWN, service=YES),
    clock.PauseTurn: conducting(frozenset({OPEN})),
    clock.ResumeTurn: conducting(frozenset({OPEN})),
    clock.ExtendTurn: conducting(frozenset({OPEN})),
    deadlines.ExpireTurn: Row(frozenset({OPEN}), service=YES),
    lines.SpeakerLost: Row(frozenset({OPEN}), technician=YES, service=YES),
    lines.SpeakerSilent: Row(frozenset({OPEN}), technician=YES, service=YES),
    lines.SpeakerBack: Row(frozenset({OPEN}), technician=YES, service=YES),
    lines.StillHeard: Row(frozenset({OPEN}), chair=YES, secretariat=LENT, technician=YES),
    lines.KeepPlace: conducting(frozenset({OPEN})),
    # points of order
    points.RaisePoint: Row(frozenset({OPEN}), chair=YES, secretariat=YES, delegate=OWN),
    points.WithdrawPoint: Row(frozenset({OPEN}), chair=YES, secretariat=YES, delegate=OWN),
    points.RecognisePoint: conducting(frozenset({OPEN})),
    points.DeclinePoint: conducting(frozenset({OPEN})),
    points.RuleOnPoint: conducting(frozenset({OPEN})),
    motions.AppealRuling: Row(frozenset({OPEN}), chair=YES, secretariat=YES, delegate=OWN),
    motions.DecideAppeal: conducting(frozenset({OPEN})),
    motions.PutMotion: Row(frozenset({OPEN}), chair=YES, secretariat=YES, delegate=OWN),
    motions.SpeakOnMotion: Row(frozenset({OPEN}), chair=YES, secretariat=YES, delegate=OWN),
    motions.DecideMotion: conducting(frozenset({OPEN})),
    replies.RequestReply: Row(frozenset({OPEN}), chair=YES, secretariat=YES, delegate=OWN),
    replies.GrantReply: conducting(STARTED),
    replies.DeclineReply: conducting(STARTED, delegate=OWN),
    # decisions and the display
    decisions.ProposeDecision: conducting(frozenset({OPEN})),
    decisions.Object: Row(frozenset({OPEN}), chair=YES, secretariat=YES, delegate=OWN),
    decisions.DecideProposal: conducting(frozenset({OPEN})),
    display.SetDisplay: conducting(LIVING),
    # booths and channels
    booths.SetOnMic: BOOTH,
    booths.AskHandover: BOOTH,
    booths.AcceptHandover: BOOTH,
    booths.ReportRelay: BOOTH,
    booths.StopBooth: BOOTH,
    booths.ResumeBooth: BOOTH,
    channels.DeclareLanguage: Row(
        frozenset({OPEN}), chair=YES, secretariat=YES, delegate=OWN, interpreter=YES, technician=YES
    ),
    signals.SignalSlower: Row(frozenset({OPEN}), interpreter=OWN),
    signals.SignalSound: Row(frozenset({OPEN}), interpreter=OWN),
    signals.CannotHear: Row(SITTING, delegate=YES),
    signals.CallTechnician: Row(LIVING, secretariat=YES, interpreter=OWN),
    signals.TakeCall: Row(LIVING, technician=YES),
    signals.ResolveCall: Row(LIVING, technician=YES),
    # notes
    notes.SendNote: Row(LIVING, chair=YES, secretariat=YES),
    notes.ReadNote: Row(LIVING, chair=YES, secretariat=YES),
    # what was lost
    losses.NameLoss: Row(ALWAYS, service=YES),
    losses.NoteLoss: Row(ALWAYS, chair=YES, secretariat=YES),
    # texts
    texts.HandInText: Row(LIVING, secretariat=YES, delegate=OWN),
    texts.WithdrawText: Row(LIVING, secretariat=YES, delegate=OWN),
    texts.PublishText: Row(ALWAYS, secretariat=YES),
}


def right_of(row: Row, role: Role) -> Right | None:
    """The cell of a row for a role; a role without a column has no right."""
    match role:
        case Role.CHAIR:
            return row.chair
        case Role.SECRETARIAT:
            return row.secretariat
        case Role.DELEGATE:
            return row.delegate
        case Role.SERVICE:
            return row.service
        case Role.OPERATOR:
            return row.operator
        case Role.TECHNICIAN:
            return row.technician
        case Role.INTERPRETER:
            return row.interpreter
        case Role.OBSERVER | Role.DISPLAY:
            return None
        case _:
            assert_never(role)


def authorise(state: State, command: CommandMessage, actor: Actor) -> None:
    """Refuse a command that the actor may not give, or not in this phase."""
    row = TABLE[type(command)]
    kind = tag_of(command)
    if not may(state, command, actor, right_of(row, actor.role)):
        raise Refused(Code.NOT_ALLOWED, "PO1", command=kind, role=actor.role)
    if state.programme is None and not isinstance(command, meeting.ImportMeeting):
        raise Refused(Code.NOT_IMPORTED, "MT1", command=kind)
    if state.phase not in row.phases:
        raise Refused(Code.WRONG_PHASE, "MT5" if state.phase is CLOSED else "MT2", command=kind, phase=state.phase)


def may(state: State, command: CommandMessage, actor: Actor, right: Right | None) -> bool:
    """Whether a cell lets this actor give this command."""
    match right:
        case None:
            return False
        case Right.YES:
            return True
        case Right.LENT:
            return state.settings.secretariat_conducts
        case Right.OWN if actor.role is Role.INTERPRETER:
            return actor.booth is not None and booth_named(command) in (None, actor.booth)
        case Right.OWN:
            return actor.delegation is not None and owner(state, command, actor) in (None, actor.delegation)
        case _:
            assert_never(right)


def booth_named(command: CommandMessage) -> Language | None:
    """The booth that a command names; none where it is the interpreter's own."""
    match command:
        case (
            booths.SetOnMic(booth=booth)
            | booths.AskHandover(booth=booth)
            | booths.AcceptHandover(booth=booth)
            | booths.ReportRelay(booth=booth)
            | booths.StopBooth(booth=booth)
            | booths.ResumeBooth(booth=booth)
            | signals.SignalSlower(booth=booth)
            | signals.SignalSound(booth=booth)
            | signals.CallTechnician(booth=booth)
        ):
            return booth
        case _:
            raise AssertionError(f"the table gives {type(command).__name__} to its booth, and nobody says which it is")


def owner(state: State, command: CommandMessage, actor: Actor) -> DelegationId | None:
    """The delegation that a command concerns; none where it names nothing that exists, which its rule will refuse."""
    match command:
        case (
            inscriptions.Inscribe(delegation=named)
            | points.RaisePoint(delegation=named)
            | motions.AppealRuling(delegation=named)
            | motions.PutMotion(delegation=named)
            | motions.SpeakOnMotion(delegation=named)
            | replies.RequestReply(delegation=named)
            | decisions.Object(delegation=named)
        ):
            return named or actor.delegation
        case (
            entries.Withdraw(entry=entry)
            | entries.UndoWithdrawal(entry=entry)
            | entries.ChangeEntry(entry=entry)
            | entries.NameSpeaker(entry=entry)
            | swaps.ProposeSwap(entry=entry)
            | texts.HandInText(entry=entry)
            | texts.WithdrawText(entry=entry)
        ):
            return owner_of_entry(state, entry)
        case (
            turns.EndTurn(turn=turn)
            | turns.YieldTurn(turn=turn)
            | clock.StartClock(turn=turn)
            | channels.DeclareLanguage(turn=turn)
        ):
            return owner_of_turn(state, turn)
        case points.WithdrawPoint(point=point):
            return owner_of_point(state, point)
        case replies.DeclineReply(reply=reply):
            return next((known.delegation for known in state.replies if known.id == reply), None)
        case swaps.AcceptSwap(swap=swap):
            return next((owner_of_entry(state, known.other) for known in state.swaps if known.id == swap), None)
        case swaps.DeclineSwap(swap=swap):
            sides = [(known.entry, known.other) for known in state.swaps if known.id == swap]
            owners = [owner_of_entry(state, entry) for pair in sides for entry in pair]
            return actor.delegation if actor.delegation in owners else next(iter(owners), None)
        case _:
            raise AssertionError(f"the table gives {type(command).__name__} to its owner, and nobody says who that is")


def owner_of_entry(state: State, entry: EntryId) -> DelegationId | None:
    """The delegation that an entry belongs to (LS2)."""
    found = entry_of(state, entry)
    return found.delegation if found else None


def owner_of_turn(state: State, turn: TurnId) -> DelegationId | None:
    """The delegation that has the floor in a turn."""
    return state.turn.delegation if state.turn is not None and state.turn.id == turn else None


def owner_of_point(state: State, point: PointId) -> DelegationId | None:
    """The delegation that raised a point of order."""
    return next((known.delegation for known in state.points if known.id == point), None)
