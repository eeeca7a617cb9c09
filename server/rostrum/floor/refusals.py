"""Refusals: a command that the rules don't allow, told with a stable code, the rule and what the sentence needs.

A refusal changes nothing. Its sentence in the reader's language is made at the edge, from `locales/*/refusals.ftl`.
"""

from enum import StrEnum
from typing import Final


class Code(StrEnum):
    """The stable codes of refusal; one that was published keeps its meaning."""

    STALE = "stale"
    NOT_ALLOWED = "not_allowed"
    WRONG_PHASE = "wrong_phase"
    LIST_CLOSED = "list_closed"
    LIST_NOT_OPEN = "list_not_open"
    BEFORE_START = "before_start"
    DEADLINE_PASSED = "deadline_passed"
    ALREADY_WAITING = "already_waiting"
    ALREADY_SO = "already_so"
    UNKNOWN_ID = "unknown_id"
    UNKNOWN_LANGUAGE = "unknown_language"
    POINT_OPEN = "point_open"
    TURN_RUNNING = "turn_running"
    NOBODY_SPEAKING = "nobody_speaking"
    NOBODY_WAITING = "nobody_waiting"
    NOT_WAITING = "not_waiting"
    NOT_PAUSED = "not_paused"
    NOT_RUNNING = "not_running"
    TOO_LATE = "too_late"
    ORDER_INCOMPLETE = "order_incomplete"
    OUT_OF_RANGE = "out_of_range"
    NOT_IMPORTED = "not_imported"
    OVER_LIMIT = "over_limit"
    NOT_DELIVERED = "not_delivered"
    NO_CONSENT = "no_consent"
    OBJECTED = "objected"
    TOO_MANY = "too_many"
    NOBODY_ON_MIC = "nobody_on_mic"
    NOT_ASKED = "not_asked"
    MALFORMED = "malformed"
    ID_REUSED = "id_reused"
    BUSY = "busy"
    NOT_STORED = "not_stored"


Detail = str | int


class Refused(Exception):
    """A command that the rules refuse; `details` are the facts that its sentence names."""

    def __init__(self, code: Code, rule: str | None = None, **details: Detail) -> None:
        super().__init__(f"{code} ({rule or 'no rule'}): {details}")
        self.code: Final = code
        self.rule: Final = rule
        self.details: Final[dict[str, Detail]] = details
