"""What somebody asks for, and what happens of it: every rule of the floor is behind this door.

`decide` changes nothing. It answers with the events that the command brings about, or raises `Refused`.
"""

from functools import reduce
from typing import TypeAlias, assert_never

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
from rostrum.floor.authority import authorise
from rostrum.floor.evolve import Event, evolve
from rostrum.floor.state import State
from rostrum.floor.terms import Instant

Command: TypeAlias = (
    meeting.MeetingCommand
    | addenda.ImportAddendum
    | links.LinkCommand
    | sittings.SittingCommand
    | overtime.OvertimeCommand
    | items.ItemCommand
    | speakers.SpeakersCommand
    | inscriptions.InscriptionCommand
    | entries.EntryCommand
    | order.OrderCommand
    | limits.LimitCommand
    | dynamic.DynamicCommand
    | turns.TurnCommand
    | clock.ClockCommand
    | deadlines.Expiry
    | points.PointCommand
    | openings.OpeningCommand
    | swaps.SwapCommand
    | lines.LineCommand
    | motions.MotionCommand
    | replies.ReplyCommand
    | decisions.DecisionCommand
    | display.DisplayCommand
    | texts.TextCommand
    | notes.NoteCommand
    | losses.LossCommand
    | booths.BoothCommand
    | signals.SignalCommand
    | channels.ChannelCommand
)


def decide(state: State, command: Command, actor: Actor, at: Instant) -> tuple[Event, ...]:
    """The events that a command brings about at an instant not below the journal's last; raises `Refused`."""
    authorise(state, command, actor)
    events = decided(state, command, actor, at)
    return (*events, *interpretation(state, events, at))


def interpretation(before: State, events: tuple[Event, ...], at: Instant) -> tuple[Event, ...]:
    """What follows in the booths and on the channels from what happened (IN4, IN7)."""
    after = reduce(evolve, events, before)
    shifts = channels.shifts_to_change(before, after, at)
    return (*shifts, *channels.plan_to_set(before, reduce(evolve, shifts, after)))


def decided(  # noqa: C901, PLR0912 -- one arm for each noun, and nothing else
    state: State, command: Command, actor: Actor, at: Instant
) -> tuple[Event, ...]:
    """What the noun of the command decides."""
    match command:
        case (
            meeting.ImportMeeting()
            | meeting.ChangeSettings()
            | meeting.AddDelegation()
            | meeting.HandOverChair()
            | meeting.CloseMeeting()
            | meeting.CorrectRecord()
        ):
            return meeting.decide(state, command, actor, at)
        case addenda.ImportAddendum():
            return addenda.decide(state, command, actor, at)
        case links.IssueLink() | links.RevokeLink():
            return links.decide(state, command, at)
        case (
            sittings.OpenSitting()
            | sittings.SuspendSitting()
            | sittings.ResumeSitting()
            | sittings.AdjournSitting()
            | sittings.RevokeAdjournment()
        ):
            return sittings.decide(state, command, at)
        case overtime.MoveInterpretationEnd():
            return overtime.decide(state, command, at)
        case items.OpenItem() | items.CloseItem() | items.ReopenItem():
            return items.decide(state, command, at)
        case speakers.OpenList() | speakers.CloseList():
            return speakers.decide(state, command, actor, at)
        case inscriptions.Inscribe():
            return inscriptions.decide(state, command, actor, at)
        case entries.Withdraw() | entries.UndoWithdrawal() | entries.ChangeEntry() | entries.NameSpeaker():
            return entries.decide(state, command, actor, at)
        case order.MoveEntry() | order.ReorderList() | order.SetOrder():
            return order.decide(state, command, actor, at)
        case openings.SettleOpening():
            return openings.decide(state, command, actor, at)
        case swaps.ProposeSwap() | swaps.AcceptSwap() | swaps.DeclineSwap() | swaps.SwapEntries():
            return swaps.decide(state, command, actor, at)
        case limits.SetLimit() | limits.SetBudget() | limits.SpeakLive():
            return limits.decide(state, command, at)
        case dynamic.AnnounceLimits() | dynamic.ApplyLimits():
            return dynamic.decide(state, command, at)
        case (
            turns.GiveFloor()
            | turns.CallNext()
            | turns.EndTurn()
            | turns.YieldTurn()
            | turns.PassOver()
            | turns.PutBack()
        ):
            return turns.decide(state, command, actor, at)
        case clock.StartClock() | clock.PauseTurn() | clock.ResumeTurn() | clock.ExtendTurn():
            return clock.decide(state, command, actor, at)
        case lines.SpeakerLost() | lines.SpeakerSilent() | lines.SpeakerBack() | lines.StillHeard() | lines.KeepPlace():
            return lines.decide(state, command, actor, at)
        case deadlines.ExpireTurn():
            return deadlines.decide(state, command, at)
        case (
            points.RaisePoint()
            | points.WithdrawPoint()
            | points.RecognisePoint()
            | points.DeclinePoint()
            | points.RuleOnPoint()
        ):
            return points.decide(state, command, actor, at)
        case (
            motions.PutMotion()
            | motions.SpeakOnMotion()
            | motions.DecideMotion()
            | motions.AppealRuling()
            | motions.DecideAppeal()
        ):
            return motions.decide(state, command, actor, at)
        case replies.RequestReply() | replies.GrantReply() | replies.DeclineReply():
            return replies.decide(state, command, actor, at)
        case decisions.ProposeDecision() | decisions.Object() | decisions.DecideProposal():
            return decisions.decide(state, command, actor, at)
        case display.SetDisplay():
            return display.decide(state, command)
        case texts.HandInText() | texts.WithdrawText() | texts.PublishText():
            return texts.decide(state, command, actor, at)
        case notes.SendNote() | notes.ReadNote():
            return notes.decide(state, command, actor, at)
        case losses.NameLoss() | losses.NoteLoss():
            return losses.decide(state, command, at)
        case (
            booths.SetOnMic()
            | booths.AskHandover()
            | booths.AcceptHandover()
            | booths.ReportRelay()
            | booths.StopBooth()
            | booths.ResumeBooth()
        ):
            return booths.decide(state, command, actor, at)
        case (
            signals.SignalSlower()
            | signals.SignalSound()
            | signals.CannotHear()
            | signals.CallTechnician()
            | signals.TakeCall()
            | signals.ResolveCall()
        ):
            return signals.decide(state, command, actor, at)
        case channels.DeclareLanguage():
            return channels.decide(state, command)
        case _:
            assert_never(command)


def made(events: tuple[Event, ...]) -> dict[str, str]:  # noqa: C901 -- one arm for each noun, and nothing else
    """The ids that the service gave in answering a command, by the noun they belong to."""
    ids: dict[str, str] = {}
    for event in events:
        match event:
            case inscriptions.EntryInscribed(entry=entry):
                ids["entry"] = entry.id
            case turns.TurnCalled(turn=turn):
                ids["turn"] = turn.id
            case points.PointRaised(point=point):
                ids["point"] = point.id
            case swaps.SwapProposed(swap=swap):
                ids["swap"] = swap.id
            case replies.ReplyRequested(reply=reply):
                ids["reply"] = reply.id
            case motions.MotionPut(motion=motion):
                ids["motion"] = motion.id
            case decisions.DecisionProposed(proposal=proposal):
                ids["proposal"] = proposal.id
            case notes.NoteSent(note=note):
                ids["note"] = note.id
            case links.LinkIssued(link=link):
                ids["link"] = link.id
            case signals.TechnicianCalled(call=call) | signals.TechnicianSentFor(call=call):
                ids["call"] = call.id
            case _:
                pass
    return ids
