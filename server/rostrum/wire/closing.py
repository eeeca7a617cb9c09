"""Why the service closes a connection, and what the client should do about it.

The number says what to do, so that a client which knows none of the codes still does right:
4000-4499 come back and resume, 4500-4999 stay away, because coming back would end the same way.
"""

from __future__ import annotations

from enum import IntEnum

FIRST_FATAL = 4500


class CloseCode(IntEnum):
    """One reason to close; :data:`MEANING` has its sentence."""

    GOING_AWAY = 4000
    SLOW = 4001
    HELLO_LATE = 4002
    HEARTBEAT_MISSED = 4003
    MEETING_STOPPED = 4004
    TOO_MANY = 4005

    MALFORMED_FRAME = 4500
    TOO_LARGE = 4501
    BAD_TOKEN = 4502
    REVOKED = 4503
    EXPIRED = 4504
    FOREIGN_ORIGIN = 4505
    UNKNOWN_MEETING = 4506
    NOT_ALLOWED_VIEW = 4507
    PROTOCOL = 4508

    @property
    def reason(self) -> str:
        """The stable name of the code, as it stands in the `bye` frame and in the close frame."""
        return self.name.lower()

    @property
    def reconnect(self) -> bool:
        """Whether the client should come back and resume."""
        return self < FIRST_FATAL


MEANING: dict[CloseCode, str] = {
    CloseCode.GOING_AWAY: "The service is stopping or being replaced.",
    CloseCode.SLOW: "The client stayed behind on reading; a fresh connection gets it up to date.",
    CloseCode.HELLO_LATE: "No hello within five seconds of the opening.",
    CloseCode.HEARTBEAT_MISSED: "Nothing was heard for two and a half heartbeats.",
    CloseCode.MEETING_STOPPED: "The meeting met an internal error and stands still.",
    CloseCode.TOO_MANY: "The service holds as many connections as it can.",
    CloseCode.MALFORMED_FRAME: "A frame could not be decoded, or its type is none that a client may send.",
    CloseCode.TOO_LARGE: "A frame was longer than the limit.",
    CloseCode.BAD_TOKEN: "The token or session is not known here.",
    CloseCode.REVOKED: "The personal link was revoked.",
    CloseCode.EXPIRED: "The personal link has expired.",
    CloseCode.FOREIGN_ORIGIN: "The page comes from an origin that is not on the list (told as HTTP 403).",
    CloseCode.UNKNOWN_MEETING: "There is no such meeting here.",
    CloseCode.NOT_ALLOWED_VIEW: "The role may not have the view it asked for.",
    CloseCode.PROTOCOL: "A frame came where the protocol has no room for it, such as a second hello.",
}
