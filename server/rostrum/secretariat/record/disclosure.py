"""Disclosure: what of each event the public record shows (PV1, PV2).

The table names every kind of event and, of each, the fields that are shown; what isn't named isn't shown.
A kind without a row can't be exported, so a new event is private until somebody decides otherwise here.
Left out on purpose: links, settings, reasons of moves (LS7), credentials (LS22), who works where in the booths,
participants' seats, and points of order that were raised and never recognised (PO2).
"""

from typing import Any, Final, get_args

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
from rostrum.floor.evolve import Event
from rostrum.floor.settings import ListVisibility
from rostrum.floor.state import State
from rostrum.floor.terms import DisplayMode

NOTHING: Final[tuple[str, ...]] = ()

_TURN: Final = tuple(
    f"turn.{name}"
    for name in (
        *("id", "item", "delegation", "kind", "speaking_class", "language", "attendance"),
        *("called_at", "limit_ms", "entry", "point", "speaker", "on_behalf_of", "joined_by"),
    )
)
_ENTRY: Final = tuple(
    f"entry.{name}"
    for name in (
        *("id", "item", "delegation", "kind", "speaking_class", "language", "attendance"),
        *("place", "arrived", "speaker", "on_behalf_of", "thread", "joined_by"),
    )
)
_PROGRAMME: Final = tuple(
    f"programme.{name}"
    for name in (
        *("id", "title", "venue", "timezone", "languages", "floor_languages", "sittings", "items"),
        *("officers", "delegations", "channels", "illustrative"),
    )
)

SHOWN: Final[dict[type[Event], tuple[str, ...]]] = {
    # the meeting
    meeting.MeetingImported: (*_PROGRAMME, "directory"),
    addenda.ParticipantsListed: ("directory",),
    meeting.SettingsChanged: NOTHING,
    meeting.DelegationAdded: ("delegation",),
    meeting.ChairHandedOver: ("to",),
    meeting.MeetingClosed: ("at",),
    meeting.RecordCorrected: ("subject", "text"),
    links.LinkIssued: NOTHING,
    links.LinkRevoked: NOTHING,
    # sittings and items
    sittings.SittingOpened: ("sitting",),
    sittings.SittingSuspended: ("until_ms",),
    sittings.SittingResumed: ("at",),
    sittings.SittingAdjourned: ("at",),
    sittings.AdjournmentRevoked: ("at",),
    overtime.InterpretationEndMoved: ("sitting", "until_ms"),
    items.ItemOpened: ("item",),
    items.ItemClosed: ("item", "unheard"),
    items.ItemReopened: ("item", "back"),
    # turns
    turns.TurnCalled: _TURN,
    turns.TurnEnded: ("turn", "used_ms", "how"),
    clock.ClockStarted: ("turn",),
    clock.TurnPaused: ("turn", "by"),
    clock.TurnResumed: ("turn",),
    clock.TurnExtended: ("turn", "limit_ms"),
    clock.TurnInterrupted: ("turn",),
    clock.TurnTakenUp: ("turn",),
    limits.LimitSet: ("item", "limit_ms", "class"),
    limits.TurnLimitChanged: ("turn", "limit_ms"),
    dynamic.LimitsAnnounced: ("item", "announced"),
    dynamic.LimitsApplied: ("item", "limits", "at"),
    limits.BudgetSet: ("item", "class", "budget_ms"),
    limits.VideoFailed: ("turn", "limit_ms"),
    lines.LineLost: ("turn", "since", "grace_until"),
    lines.LineBack: ("turn",),
    lines.LineIgnored: ("turn",),
    # points of order
    points.PointRaised: NOTHING,
    points.PointHeld: NOTHING,
    points.PointWithdrawn: NOTHING,
    points.PointDeclined: NOTHING,
    points.PointRecognised: ("point", "turn"),
    points.PointRuled: ("point", "delegation", "ruling", "becomes"),
    motions.MotionPut: ("motion",),
    motions.MotionSpeakerNoted: ("motion", "speaker"),
    motions.MotionDecided: ("motion", "kind_of_motion", "carried"),
    motions.RulingAppealed: ("appeal",),
    motions.AppealDecided: ("point", "overruled"),
    replies.ReplyRequested: NOTHING,
    replies.ReplyGranted: ("reply",),
    replies.ReplyDeclined: NOTHING,
    replies.RepliesUnheard: ("item", "entries"),
    # decisions and the display
    decisions.DecisionProposed: ("proposal",),
    decisions.ObjectionRaised: ("proposal", "delegation"),
    decisions.ObjectionWithdrawn: ("proposal", "delegation"),
    decisions.Decided: ("decision",),
    decisions.ProposalWithdrawn: ("proposal",),
    display.DisplaySet: ("mode",),
    # notes
    notes.NoteSent: NOTHING,
    notes.NoteRead: NOTHING,
    # records that were lost: how many, and nothing of what was in them, which may have been private
    losses.RecordsLost: ("loss.first", "loss.last"),
    losses.LossNoted: NOTHING,
    # texts
    texts.TextHandedIn: NOTHING,
    texts.TextWithdrawn: NOTHING,
    texts.TextPublished: ("entry", "item", "delegation", "language", "delivered"),
    # interpretation, which is the booths' business; the language that was spoken is everybody's
    channels.LanguageDeclared: ("turn", "language"),
    channels.PlanSet: NOTHING,
    booths.MicTaken: NOTHING,
    booths.HandoverAsked: NOTHING,
    booths.HandoverAgreed: NOTHING,
    booths.RelayReported: NOTHING,
    booths.BoothStopped: NOTHING,
    booths.BoothResumed: NOTHING,
    signals.Signalled: NOTHING,
    signals.ChannelUnheard: NOTHING,
    signals.TechnicianCalled: NOTHING,
    signals.TechnicianSentFor: NOTHING,
    signals.CallTaken: NOTHING,
    signals.CallResolved: NOTHING,
    # the list
    speakers.ListOpened: ("item",),
    speakers.ListClosed: ("item",),
    speakers.ClosingAnnounced: ("item", "closes_at"),
    openings.OpeningSettled: ("item",),
    swaps.SwapProposed: NOTHING,
    swaps.SwapDeclined: NOTHING,
    swaps.EntriesSwapped: ("entry", "other", "item"),
    inscriptions.EntryInscribed: _ENTRY,
    entries.EntryWithdrawn: ("entry", "item"),
    entries.WithdrawalUndone: ("entry", "item"),
    entries.EntryChanged: ("entry", "item", "language", "attendance", "entry_kind", "speaking_class"),
    entries.SentToEnd: ("entry", "item", "place", "move.rule"),
    entries.SpeakerNamed: ("entry", "item", "speaker"),
    turns.EntryPassedOver: ("entry", "item"),
    turns.EntryPutBack: ("entry", "item", "place"),
    places.ListSpread: ("item", "places"),
    order.EntryMoved: ("entry", "item", "place", "move.by", "move.rule"),
    order.ListArranged: ("item", "places", "by", "rule"),
    order.OrderSet: ("item", "policy", "seed", "letter"),
}

OF_THE_LIST: Final = frozenset(
    {
        *get_args(entries.EntryEvent),
        *get_args(order.OrderEvent),
        inscriptions.EntryInscribed,
        turns.EntryPassedOver,
        turns.EntryPutBack,
        swaps.EntriesSwapped,
    }
)
"""What tells the names on the list; public only in a meeting that shows all of them (PV2)."""


IN_PRIVATE: Final = frozenset({display.DisplaySet, *get_args(sittings.SittingEvent)})
"""What the public learns of a private sitting: that there is one, and when it stops (MT8)."""


def shown_of(event: Event, plain: dict[str, Any], state: State) -> dict[str, Any] | None:
    """The fields of an event that the public may read, out of its plain values; None where it may not know of it.

    The state is the one after the event.
    """
    paths = SHOWN[type(event)]
    hidden_list = state.settings.list_visibility is not ListVisibility.ALL and type(event) in OF_THE_LIST
    in_private = state.display is DisplayMode.PRIVATE and type(event) not in IN_PRIVATE
    if not paths or hidden_list or in_private:
        return None
    shown: dict[str, Any] = {"kind": plain["kind"]}
    for path in paths:
        outer, _, inner = path.partition(".")
        if not inner and outer in plain:
            shown[outer] = plain[outer]
        elif inner and inner in plain.get(outer, {}):
            shown.setdefault(outer, {})[inner] = plain[outer][inner]
    return shown
