"""The vocabulary of the floor: the roles, phases and kinds that every other room speaks in.

Times are whole milliseconds since the epoch, durations whole milliseconds with names that end in `_ms`.
Ids are short strings: entries e1, e2 …, turns t1 …, points p1 …, links l1 …, all numbered by the service;
an item's id is its number in the programme, a booth's its language.
"""

import re
from enum import StrEnum
from typing import Annotated, Any, Final, TypeAlias

import msgspec

GREATEST = 2**53 - 1
"""The greatest whole number that every page can read."""

Instant: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=GREATEST)]
Duration: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=GREATEST)]
Language: TypeAlias = str
Names: TypeAlias = dict[Language, str]
"""One text in each of the meeting's languages."""
Line: TypeAlias = Annotated[str, msgspec.Meta(max_length=200)]
"""What fits on a nameplate."""
Function: TypeAlias = Line | Annotated[dict[Language, Line], msgspec.Meta(min_length=1)]
"""What somebody is, in one text for every reader or in several of the meeting's languages."""
Remark: TypeAlias = Annotated[str, msgspec.Meta(max_length=2_000)]
"""What somebody says about what they do."""
Plain: TypeAlias = dict[str, Any]
"""Values as they go on the wire: with them the edge of the house begins, and they aren't typed further."""
SEAL: Final = re.compile(r"[0-9a-f]{64}")
"""What the record holds of private matter in the vault: SHA-256 in lower-case hexadecimal (PV3)."""

SittingId: TypeAlias = str
ItemId: TypeAlias = str
DelegationId: TypeAlias = str
EntryId: TypeAlias = str
TurnId: TypeAlias = str
PointId: TypeAlias = str
LinkId: TypeAlias = str
SwapId: TypeAlias = str
ReplyId: TypeAlias = str
MotionId: TypeAlias = str
ProposalId: TypeAlias = str
NoteId: TypeAlias = str
LossId: TypeAlias = str
CallId: TypeAlias = str

SECOND: Duration = 1_000
MINUTE: Duration = 60 * SECOND


class Role(StrEnum):
    """In what capacity somebody acts or looks on."""

    CHAIR = "chair"
    SECRETARIAT = "secretariat"
    TECHNICIAN = "technician"
    INTERPRETER = "interpreter"
    DELEGATE = "delegate"
    OBSERVER = "observer"
    DISPLAY = "display"
    OPERATOR = "operator"  # whoever sits at the machine that runs the service
    SERVICE = "service"  # the service itself: expiries


class Phase(StrEnum):
    """Where the meeting stands (MT2, MT5)."""

    PLANNED = "planned"
    OPEN = "open"
    SUSPENDED = "suspended"
    ADJOURNED = "adjourned"
    CLOSED = "closed"


class ListState(StrEnum):
    """Whether an item's list of speakers takes inscriptions (LS1)."""

    NOT_OPEN = "not_open"
    OPEN = "open"
    CLOSED = "closed"


class Attendance(StrEnum):
    """From where a delegation speaks (LS5: the queue is one all the same)."""

    ROOM = "room"
    REMOTE = "remote"


class EntryKind(StrEnum):
    """What an entry on the list is for."""

    STATEMENT = "statement"
    GROUP_STATEMENT = "group_statement"
    PRESENTATION = "presentation"
    COMMENT = "comment"
    REPLY = "reply"
    RIGHT_OF_REPLY = "right_of_reply"


POINT_OF_ORDER = "point_of_order"
"""The kind of a turn that a point of order has; no entry on a list has it."""


class MotionKind(StrEnum):
    """Procedural motions in their order of precedence (PO4)."""

    SUSPEND_SITTING = "suspend_sitting"
    ADJOURN_SITTING = "adjourn_sitting"
    ADJOURN_DEBATE = "adjourn_debate"
    CLOSE_DEBATE = "close_debate"


class Side(StrEnum):
    """On which side of a motion somebody speaks (PO4)."""

    IN_FAVOUR = "for"
    AGAINST = "against"


class DisplayMode(StrEnum):
    """What the hall is shown (MT8)."""

    FLOOR = "floor"
    CEREMONY = "ceremony"
    SILENCE = "silence"
    PRIVATE = "private"


class LineSource(StrEnum):
    """What tells that a remote speaker's voice is gone (TN7)."""

    DELEGATION = "delegation"
    BRIDGE = "bridge"
    TECHNICIAN = "technician"


class Rank(StrEnum):
    """Who is heard first where the meeting's rules honour rank (LS4)."""

    HEAD_OF_STATE = "head_of_state"
    HEAD_OF_GOVERNMENT = "head_of_government"
    MINISTER = "minister"


class OrderPolicy(StrEnum):
    """How the entries of one class are ordered among themselves (LS4)."""

    FIRST_COME = "first_come"
    ALPHABETICAL = "alphabetical"
    LOT = "lot"
    FEWEST_TURNS = "fewest_turns"


class HeardAt(StrEnum):
    """At the end of what a right of reply is heard (RR1)."""

    ITEM = "item"
    SITTING = "sitting"
    DAY = "day"


class Kept(StrEnum):
    """What becomes of a running turn when the sitting stops (MT3)."""

    END = "end"
    KEEP = "keep"


class Interruption(StrEnum):
    """What keeps a turn aside."""

    POINT = "point"
    SITTING = "sitting"


class Ending(StrEnum):
    """How a turn came to its end."""

    ENDED = "ended"  # by the chair, or by the speaker (TN10)
    NEXT_CALLED = "next_called"  # TN1
    CUT = "cut"  # TN6
    YIELDED = "yielded"  # TN10
    STOPPED = "stopped"  # the sitting, the item or the meeting stopped (MT3, MT4)
    NOT_THERE = "not_there"  # LS11
    PUT_BACK = "put_back"  # LS16
    RULED = "ruled"  # PO2
    PLACE_KEPT = "place_kept"  # TN7


class Ruling(StrEnum):
    """How the chair rules on a point of order (PO2)."""

    UPHELD = "upheld"
    NOT_UPHELD = "not_upheld"
    NOTED = "noted"


class Becomes(StrEnum):
    """What the chair turns a point of order into (PO2)."""

    RIGHT_OF_REPLY = "right_of_reply"
    TECHNICAL_CALL = "technical_call"


class SignalKind(StrEnum):
    """What a booth signals to the speaker (IN8)."""

    SLOWER = "slower"
    SOUND = "sound"


class CallState(StrEnum):
    """How far a call for the technician is."""

    OPEN = "open"
    IN_HAND = "in_hand"
    DONE = "done"
