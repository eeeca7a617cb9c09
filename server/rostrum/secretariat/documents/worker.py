"""The process that makes one document and ends, a Task on stdin, a Result on stdout.

`python -m rostrum.secretariat.documents.worker`, as `quarantine` starts it. To replay a meeting and to set two hundred
rows takes a moment that the service has not: here it steps behind everything else on the machine.
"""

import os
import sys
from typing import Final, TypeAlias

import msgspec

from rostrum.journal.errors import JournalError
from rostrum.journal.port import Stored
from rostrum.quarantine import give_up_rights
from rostrum.secretariat.documents.making import made
from rostrum.secretariat.documents.order import Order
from rostrum.secretariat.documents.press import NoFonts, Printed
from rostrum.secretariat.imports.findings import Finding, Rejected

BEHIND: Final = 10
"""How far it steps back (nice)."""


class Task(msgspec.Struct, frozen=True):
    """An order, and all records of the meeting."""

    meeting: str
    order: Order
    records: tuple[Stored, ...]


class Made(msgspec.Struct, frozen=True, tag="made"):
    """The document, or the figures."""

    printed: Printed


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """Why there is none, for the log of the service."""

    why: str


class Wrong(msgspec.Struct, frozen=True, tag="wrong"):
    """What is to be mended in the file that was brought."""

    findings: tuple[Finding, ...]


Result: TypeAlias = Made | Failed | Wrong

encode = msgspec.msgpack.Encoder().encode
_task_of = msgspec.msgpack.Decoder(Task).decode
_results = msgspec.msgpack.Decoder(Result)


def result_of(said: bytes) -> Result:
    """The result that the process said; raises MsgspecError where it came to no end."""
    result: Result = _results.decode(said)
    return result


def result(task: Task) -> Result:
    """What comes of an order."""
    try:
        return Made(made(task.order, task.meeting, task.records))
    except Rejected as rejected:
        return Wrong(rejected.findings)
    except (JournalError, NoFonts) as error:
        return Failed(str(error))


def main() -> None:
    """Read a task, write its result."""
    os.nice(BEHIND)
    give_up_rights()
    sys.stdout.buffer.write(encode(result(_task_of(sys.stdin.buffer.read()))))


if __name__ == "__main__":
    main()
