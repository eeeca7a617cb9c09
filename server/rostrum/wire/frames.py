"""The frames of the protocol `rostrum.v1`, each a map whose member `t` names its type.

A client says :data:`ClientFrame`, the service says :data:`ServerFrame`. Unknown members of a frame are
ignored, so that fields can be added; unknown types from a client are not. An absent member is None here and
never null on the wire. Times are milliseconds since the epoch by the service's clock; a ping's `at` is the
client's own.
"""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

from msgspec import Meta, Raw, Struct, field

Object: TypeAlias = dict[str, Any]
"""A map of plain values, put together and typed where it comes from: the core's projections."""

Position: TypeAlias = int
"""A number of a record in the journal; 0 before the first."""

NOTHING = Raw(b"")


class Frame(Struct, frozen=True, tag_field="t", omit_defaults=True):
    """One message of the protocol."""


# What a client says


class Resume(Struct, frozen=True):
    """The place in the journal that the client's copy of the view stands at."""

    journal: str
    seq: Position
    hash: str


class Hello(Frame, frozen=True, tag="hello"):
    """Who is there: first on every connection, with a personal token or the session made from one.

    `view` asks for a lesser view than the role's; `client` names the program, for the log.
    """

    token: str | None = None
    session: str | None = None
    resume: Resume | None = None
    lang: str | None = None
    view: str | None = None
    client: str | None = None

    def __post_init__(self) -> None:
        if (self.token is None) == (self.session is None):
            raise ValueError("a hello has either a token or a session")


class Command(Frame, frozen=True, tag="command"):
    """Something to be done; `do` is read later (codec.Reader), so that a wrong one is only refused.

    `again` where it was sent before, on a connection that broke before an answer came.
    """

    id: str
    do: Raw = NOTHING
    again: bool = False


class Ask(Frame, frozen=True, tag="ask"):
    """A question; nothing is journaled."""

    id: str
    about: Raw = NOTHING


class Device(Struct, frozen=True, omit_defaults=True):
    """What a page has measured of the device that it is on; what it hasn't is absent.

    `microphone` is the level of speech in per cent, from the softest that can be told from silence to the loudest;
    `loss` is how many of a thousand pings had no answer in time.
    """

    microphone: Annotated[int, Meta(ge=0, le=100)] | None = None
    round_trip_ms: Annotated[int, Meta(ge=0, le=60_000)] | None = None
    loss: Annotated[int, Meta(ge=0, le=1000)] | None = None


class Ping(Frame, frozen=True, tag="ping"):
    """A sign of life; `at` is any number, and comes back in the pong. With `device`, how the device is from now on."""

    at: int | float
    device: Device | None = None


ClientFrame: TypeAlias = Hello | Command | Ask | Ping


# What the service says


class Viewer(Struct, frozen=True, omit_defaults=True):
    """Who the client is to the service, and the kind of view that it gets."""

    role: str
    view: str
    delegation: str | None = None
    booth: str | None = None


class Welcome(Frame, frozen=True, tag="welcome"):
    """The hello was good; resumed: the missed patches follow, otherwise a whole view.

    `unsafe` where the journal may lose what it acknowledged: this is a trial.
    """

    viewer: Viewer
    resumed: bool
    heartbeat_ms: int
    server_time_ms: int
    unsafe: bool = False


class View(Frame, frozen=True, tag="view"):
    """The whole view, as it was after the record `seq` of the journal, whose hash (hex) is `hash`."""

    journal: str
    seq: Position
    hash: str
    view: Object


class Patch(Frame, frozen=True, tag="patch"):
    """A merge patch that brings any copy of the view from `from` up to below `seq` to `seq`."""

    from_: Position = field(name="from")
    seq: Position
    hash: str
    patch: Object


class Own(Frame, frozen=True, tag="own"):
    """What only this delegation or booth sees, whole, as of `seq`."""

    seq: Position
    own: Object


class Live(Frame, frozen=True, tag="live"):
    """Who and what is there just now, whole; `n` grows within one connection."""

    n: int
    live: Object


class Accepted(Frame, frozen=True, tag="accepted"):
    """The command is record `seq` of the journal; `made` holds the ids of what it made, by noun."""

    id: str
    seq: Position
    made: dict[str, str] = field(default_factory=dict)


class Refused(Frame, frozen=True, tag="refused"):
    """The command or question was refused and nothing has changed; `message` is for the reader."""

    id: str
    code: str
    message: str
    args: dict[str, str | int]
    rule: str | None = None


class Pending(Frame, frozen=True, tag="pending"):
    """Whether the command is in the journal can't be told yet; accepted or refused follows."""

    id: str


class Answer(Frame, frozen=True, tag="answer"):
    """What was asked."""

    id: str
    answer: Object


class Pong(Frame, frozen=True, tag="pong"):
    """The answer to a ping, with the service's time and the place of the last view or patch sent."""

    at: int | float
    server_time_ms: int
    seq: Position
    hash: str


class Bye(Frame, frozen=True, tag="bye"):
    """Last before the service closes; `code` and `reason` as in :mod:`rostrum.wire.closing`."""

    code: int
    reason: str
    retry_after_ms: int | None = None


ServerFrame: TypeAlias = Welcome | View | Patch | Own | Live | Accepted | Refused | Pending | Answer | Pong | Bye
