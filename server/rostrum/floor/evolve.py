"""What happened, and what it makes of a state: no rules, no refusals, one match on the noun.

Replaying a journal is folding `evolve` over its events.
"""

from typing import TypeAlias, assert_never

from rostrum.floor import (
    addenda,
    booths,
    channels,
    clock,
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
    places,
    points,
    replies,
    signals,
    sittings,
    speakers,
    swaps,
    texts,
    turns,
)
from rostrum.floor.state import State

Event: TypeAlias = (
    meeting.MeetingEvent
    | addenda.ParticipantsListed
    | links.LinkEvent
    | sittings.SittingEvent
    | overtime.OvertimeEvent
    | items.ItemEvent
    | speakers.SpeakersEvent
    | inscriptions.InscriptionEvent
    | entries.EntryEvent
    | order.OrderEvent
    | limits.LimitEvent
    | dynamic.DynamicEvent
    | turns.TurnEvent
    | clock.ClockEvent
    | points.PointEvent
    | openings.OpeningEvent
    | swaps.SwapEvent
    | lines.LineEvent
    | motions.MotionEvent
    | replies.ReplyEvent
    | decisions.DecisionEvent
    | display.DisplayEvent
    | texts.TextEvent
    | notes.NoteEvent
    | losses.LossEvent
    | booths.BoothEvent
    | signals.SignalEvent
    | channels.ChannelEvent
)


def evolve(state: State, event: Event) -> State:  # noqa: C901, PLR0912 -- one arm for each noun, and nothing else
    """The state after an event; it can't fail on an event that was decided on that state."""
    match event:
        case (
            meeting.MeetingImported()
            | meeting.SettingsChanged()
            | meeting.DelegationAdded()
            | meeting.ChairHandedOver()
            | meeting.MeetingClosed()
            | meeting.RecordCorrected()
        ):
            return meeting.evolve(state, event)
        case addenda.ParticipantsListed():
            return addenda.evolve(state, event)
        case links.LinkIssued() | links.LinkRevoked():
            return links.evolve(state, event)
        case (
            sittings.SittingOpened()
            | sittings.SittingSuspended()
            | sittings.SittingResumed()
            | sittings.SittingAdjourned()
            | sittings.AdjournmentRevoked()
        ):
            return sittings.evolve(state, event)
        case overtime.InterpretationEndMoved():
            return overtime.evolve(state, event)
        case items.ItemOpened() | items.ItemClosed() | items.ItemReopened():
            return items.evolve(state, event)
        case speakers.ListOpened() | speakers.ListClosed() | speakers.ClosingAnnounced():
            return speakers.evolve(state, event)
        case inscriptions.EntryInscribed():
            return inscriptions.evolve(state, event)
        case (
            entries.EntryWithdrawn()
            | entries.WithdrawalUndone()
            | entries.EntryChanged()
            | entries.SentToEnd()
            | entries.SpeakerNamed()
        ):
            return entries.evolve(state, event)
        case places.ListSpread() | order.EntryMoved() | order.ListArranged() | order.OrderSet():
            return order.evolve(state, event)
        case limits.LimitSet() | limits.TurnLimitChanged() | limits.BudgetSet() | limits.VideoFailed():
            return limits.evolve(state, event)
        case dynamic.LimitsAnnounced() | dynamic.LimitsApplied():
            return dynamic.evolve(state, event)
        case turns.TurnCalled() | turns.TurnEnded() | turns.EntryPassedOver() | turns.EntryPutBack():
            return turns.evolve(state, event)
        case (
            clock.ClockStarted()
            | clock.TurnPaused()
            | clock.TurnResumed()
            | clock.TurnExtended()
            | clock.TurnInterrupted()
            | clock.TurnTakenUp()
        ):
            return clock.evolve(state, event)
        case (
            points.PointRaised()
            | points.PointHeld()
            | points.PointWithdrawn()
            | points.PointDeclined()
            | points.PointRecognised()
            | points.PointRuled()
        ):
            return points.evolve(state, event)
        case openings.OpeningSettled():
            return openings.evolve(state, event)
        case swaps.SwapProposed() | swaps.SwapDeclined() | swaps.EntriesSwapped():
            return swaps.evolve(state, event)
        case lines.LineLost() | lines.LineBack() | lines.LineIgnored():
            return lines.evolve(state, event)
        case (
            motions.MotionPut()
            | motions.MotionSpeakerNoted()
            | motions.MotionDecided()
            | motions.RulingAppealed()
            | motions.AppealDecided()
        ):
            return motions.evolve(state, event)
        case replies.ReplyRequested() | replies.ReplyGranted() | replies.ReplyDeclined() | replies.RepliesUnheard():
            return replies.evolve(state, event)
        case (
            decisions.DecisionProposed()
            | decisions.ObjectionRaised()
            | decisions.ObjectionWithdrawn()
            | decisions.Decided()
            | decisions.ProposalWithdrawn()
        ):
            return decisions.evolve(state, event)
        case display.DisplaySet():
            return display.evolve(state, event)
        case texts.TextHandedIn() | texts.TextWithdrawn() | texts.TextPublished():
            return texts.evolve(state, event)
        case notes.NoteSent() | notes.NoteRead():
            return notes.evolve(state, event)
        case losses.RecordsLost() | losses.LossNoted():
            return losses.evolve(state, event)
        case (
            booths.MicTaken()
            | booths.HandoverAsked()
            | booths.HandoverAgreed()
            | booths.RelayReported()
            | booths.BoothStopped()
            | booths.BoothResumed()
        ):
            return booths.evolve(state, event)
        case (
            signals.Signalled()
            | signals.ChannelUnheard()
            | signals.TechnicianCalled()
            | signals.TechnicianSentFor()
            | signals.CallTaken()
            | signals.CallResolved()
        ):
            return signals.evolve(state, event)
        case channels.LanguageDeclared() | channels.PlanSet():
            return channels.evolve(state, event)
        case _:
            assert_never(event)
