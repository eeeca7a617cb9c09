"""What a session has its holder do or know after a frame."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from floor_client.view import Copy, Gap

Frame: TypeAlias = Mapping[str, Any]
"""A frame before it is encoded, or just decoded."""


@dataclass(frozen=True)
class Send:
    """A frame is to be sent."""

    frame: Frame


@dataclass(frozen=True)
class Welcomed:
    """The service knows us."""

    viewer: Mapping[str, Any]
    resumed: bool
    heartbeat_ms: int
    server_time_ms: int
    unsafe: bool = False
    """The service takes a store that may lose what it has acknowledged: this is a trial."""


@dataclass(frozen=True)
class Viewed:
    """The copy of the view has changed."""

    copy: Copy


@dataclass(frozen=True)
class OwnSeen:
    """What only we see has changed."""

    own: Mapping[str, Any]


@dataclass(frozen=True)
class LiveSeen:
    """Who and what is there has changed."""

    live: Mapping[str, Any]


@dataclass(frozen=True)
class CommandAccepted:
    """A command is on the record."""

    id: str
    seq: int
    made: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class CommandRefused:
    """A command or question was refused."""

    id: str
    code: str
    rule: str | None
    args: Mapping[str, str | int]
    message: str


@dataclass(frozen=True)
class CommandPending:
    """The journal can't confirm a command yet."""

    id: str


@dataclass(frozen=True)
class Answered:
    """A question was answered."""

    id: str
    answer: Mapping[str, Any]


@dataclass(frozen=True)
class Ponged:
    """The service told the time, in answer to a ping sent at `at` by our clock."""

    at: int
    server_time_ms: int


@dataclass(frozen=True)
class Dismissed:
    """The service is about to close."""

    code: int
    reason: str
    retry_after_ms: int | None


Happening: TypeAlias = (
    Send
    | Welcomed
    | Viewed
    | OwnSeen
    | LiveSeen
    | CommandAccepted
    | CommandRefused
    | CommandPending
    | Answered
    | Ponged
    | Dismissed
    | Gap
)
