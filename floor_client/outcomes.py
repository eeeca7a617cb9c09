"""How what a program asked for can end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Accepted:
    """The command is record `seq` of the journal; `made` holds the ids of what it made, as {"entry": "e17"}."""

    seq: int
    made: Mapping[str, str] = field(default_factory=dict)


class Refused(Exception):
    """The rules of the floor, or the service, refuse it, and nothing has changed.

    `code` is stable, `rule` cites the floor rules where one decided, `args` are the facts of the case,
    `message` is the sentence for a reader in the language of the hello.
    """

    def __init__(self, code: str, rule: str | None, args: Mapping[str, str | int], message: str) -> None:
        super().__init__(code, rule, args, message)
        self.code = code
        self.rule = rule
        self.message = message
        self._facts = args

    @property
    def args(self) -> Mapping[str, str | int]:  # type: ignore[override]  # the protocol's word for it
        """The facts of the case by name."""
        return self._facts

    def __str__(self) -> str:
        rule = f" ({self.rule})" if self.rule else ""
        return f"{self.code}{rule}: {self.message}"


class Ended(Exception):
    """The service will not have this client (back): `code` is a close code from 4500 on, or an HTTP status."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(f"{code} {reason}")
        self.code = code
        self.reason = reason
