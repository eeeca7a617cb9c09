"""What the state knows of interpretation: who is on microphone, and what booths, delegations and technician have said.

    on microphone ──ask──▶ Asked ──accept──▶ Agreed ──next change of speaker──▶ the colleague is on microphone

A call for the technician is open, in hand, then done.
"""

from typing import TypeAlias

import msgspec

from rostrum.floor.terms import (
    Attendance,
    CallId,
    CallState,
    DelegationId,
    Instant,
    Language,
    Remark,
    SignalKind,
    TurnId,
)
from rostrum.interpretation.team import ChannelNumber, InterpreterId


class Part(msgspec.Struct, frozen=True, omit_defaults=True):
    """A part of what is known."""


class Asked(Part, frozen=True, tag="asked"):
    """Whoever is on microphone asks a colleague to take over (IN7)."""

    to: InterpreterId
    at: Instant


class Agreed(Part, frozen=True, tag="agreed"):
    """The colleague takes over at the next change of speaker (IN7)."""

    to: InterpreterId


class Shift(Part, frozen=True):
    """Who is on microphone in a booth, and since when; what the booth reports of itself beats the plan (IN2, IN13)."""

    interpreter: InterpreterId
    since: Instant
    handover: Asked | Agreed | None = None
    stopped_at: Instant | None = None
    relay: ChannelNumber | None = None
    """The channel that it says it takes relay from."""


class Signal(Part, frozen=True):
    """A booth's "slower" or "the sound is not good enough", about one turn (IN8)."""

    kind: SignalKind
    booth: Language
    at: Instant
    turn: TurnId | None = None


class BoothCall(Part, frozen=True, tag="booth"):
    """A booth's call for the technician (IN8)."""

    id: CallId
    booth: Language
    at: Instant
    state: CallState = CallState.OPEN
    about: Remark = ""


class DelegationCall(Part, frozen=True, tag="delegation"):
    """A delegation's: its point of order was that something doesn't work where it sits (PO2)."""

    id: CallId
    delegation: DelegationId
    attendance: Attendance
    at: Instant
    state: CallState = CallState.OPEN


Call: TypeAlias = BoothCall | DelegationCall


Unheard: TypeAlias = dict[ChannelNumber, tuple[DelegationId, ...]]
"""Who can't hear a channel, by its number (IN14)."""
