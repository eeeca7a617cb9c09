"""The settings of a meeting: where practice differs between bodies, one frozen record says what holds here.

The defaults are the pack `plain`; another body's practice is a difference from it.
The rule that reads a setting stands beside it.
"""

from enum import StrEnum

import msgspec

from rostrum.floor.terms import MINUTE, SECOND, Duration, HeardAt, LineSource


class ListVisibility(StrEnum):
    """How much of the list everybody in the meeting sees (PV2)."""

    ALL = "all"
    NEXT_THREE = "next_three"
    COUNTS = "counts"


class AtLimit(StrEnum):
    """What happens when a turn reaches its limit (TN6)."""

    SIGNAL = "signal"
    CUT = "cut"


class AfterPassing(StrEnum):
    """What becomes of an entry that was passed over (LS11)."""

    CHAIR_MAY_CALL = "chair_may_call"
    END_OF_CLASS = "end_of_class"
    DROPPED = "dropped"


class Overrun(StrEnum):
    """What the public display shows of a turn beyond its limit (TN5)."""

    COUNT_UP = "count_up"
    HOLD = "hold"


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What holds in this meeting, rule by rule."""

    limits: dict[str, Duration] = msgspec.field(default_factory=lambda: {"point_of_order": 2 * MINUTE})
    """TN3, PO3: the meeting's limits by kind of entry or by class."""
    default_limit_ms: Duration = 3 * MINUTE
    """TN3: where neither kind nor class has a limit."""
    class_order: tuple[str, ...] = ()
    """LS4: the classes in the order in which they are heard; a class not named comes last."""
    rank_first: bool = False
    """LS4: Heads of State or Government and ministers are heard before everybody else."""
    second_statements_last: bool = False
    """LS17: a delegation's second statement on an item waits until all first ones are heard."""
    alphabet: str = "en"
    """LS4: the meeting's one named language, in which an alphabetical order is read."""
    officers_uncut: tuple[str, ...] = ("officer",)
    """TN6: classes whose turns are never cut."""
    list_visibility: ListVisibility = ListVisibility.ALL
    flags: bool = False
    """PV4: pages show the flags of States beside their names."""
    passed_over: AfterPassing = AfterPassing.CHAIR_MAY_CALL
    change_goes_last: bool = False
    """LS10: a change of the inscription moves it to the end of its class."""
    secretariat_conducts: bool = True
    """The meeting lends the chair's powers to the secretariat (MT6)."""
    speakers_may_yield: bool = False
    """TN10: a speaker may give up the rest of the time."""
    speaks_by: tuple[str, ...] = ()
    """PO1: the kinds of delegation that may ask for the floor themselves; all where none is named."""
    points_by: tuple[str, ...] = ("state_party",)
    """PO1: the kinds of delegation that may raise a point of order."""
    appeals_by: tuple[str, ...] = ("state_party",)
    """PO5: the kinds of delegation that may appeal against a ruling."""
    objections_by: tuple[str, ...] = ("state_party",)
    """MT7: the kinds of delegation that may object to a decision."""
    replies_by: tuple[str, ...] = ("state_party",)
    """RR1: the kinds of delegation that may ask for a right of reply."""
    replies_heard: HeardAt = HeardAt.ITEM
    replies_per_item: int = 2
    """RR2: the rights of reply that a delegation has on an item."""
    motions_by: tuple[str, ...] = ("state_party",)
    """PO4: the kinds of delegation that may put a motion and speak on it."""
    motion_speakers: dict[str, int] = msgspec.field(
        default_factory=lambda: {
            "adjourn_debate_for": 2,
            "adjourn_debate_against": 2,
            "close_debate_against": 2,
        }
    )
    """PO4: how many may speak for and against each motion; one that isn't named has none."""
    line_source: LineSource = LineSource.DELEGATION
    line_lost_ms: Duration = 5 * SECOND
    """TN7: a line is lost after this long without a connection."""
    grace_ms: Duration = MINUTE
    """TN7: how long a lost line is waited for before the chair is asked."""
    graces_per_turn: int = 2
    """TN7: how often in one turn."""
    silent_ms: Duration = MINUTE
    """LS11: how long after the call a remote speaker who is connected and not heard counts as a technical matter."""
    opening_lot_ms: Duration = 0
    """LS19: requests within this time of the opening are ordered by a recorded lot; 0 orders by arrival."""
    warn_ms: Duration = 30 * SECOND
    """TN5: amber from this long before the limit."""
    at_limit: AtLimit = AtLimit.SIGNAL
    cut_grace_ms: Duration = 15 * SECOND
    """TN6: from the limit to the cut."""
    lead_in_ms: Duration = 0
    """TN11: from the call to the clock, for speakers in the room; 0 starts the clock with the call."""
    lead_in_remote_ms: Duration = 0
    """TN11: the same for remote speakers."""
    overrun: Overrun = Overrun.COUNT_UP
    words_per_minute: dict[str, int] = msgspec.field(
        default_factory=lambda: {"en": 120, "fr": 120, "es": 120, "ar": 100, "ru": 100}
    )
    """IN10: the pace by language, above which a text is marked as too fast to interpret."""
    default_words_per_minute: int = 120
    """IN10: the same for a language that isn't named."""
    undo_withdrawal_ms: Duration = MINUTE
    """LS8: how long a withdrawal can be taken back."""
    undo_closing_ms: Duration = 10 * MINUTE
    """MT3, LS13: how long an adjournment or the closing of an item can be taken back."""
    change_over_ms: Duration = 30 * SECOND
    """FC1: the change-over between two speakers until one has been observed."""
    reserve_ms: Duration = 0
    """FC1, TN9: held back before the end of interpretation."""
    interpretation_warnings_ms: tuple[Duration, ...] = (30 * MINUTE, 15 * MINUTE, 5 * MINUTE)
    """IN11: how long before the end of interpretation the podium is warned."""
    class_weights: dict[str, int] = msgspec.field(default_factory=dict)
    """TN9: the weight of a class in a dynamic limit, in thousandths; one that isn't named has 1000."""
    dynamic_least_ms: Duration = MINUTE
    """TN9: no dynamic limit is shorter."""
    dynamic_most_ms: Duration = 5 * MINUTE
    """TN9: none is longer."""
    longest_on_mic_ms: Duration = 30 * MINUTE
    """IN7: a hand-over is proposed before an interpreter has been on microphone for so long."""
    rest_ms: Duration = 10 * MINUTE
    """IN7: after a break of so long the time on microphone begins anew; a shorter one is no rest."""
    signal_every_ms: Duration = 20 * SECOND
    """IN8: how often one booth may signal the same thing."""
