"""The clerk: the process that reads the files of an import and ends, a Task on stdin, an Outcome on stdout.

`python -m rostrum.secretariat.imports.clerk`, as `quarantine` starts it. It knows the programme as it is, and no more
of the meeting: what the rules say of the command that it makes is asked where the meeting is.
"""

import sys
from typing import TypeAlias

import msgspec

from rostrum.floor.addenda import ImportAddendum
from rostrum.floor.meeting import ImportMeeting
from rostrum.floor.programme import Programme
from rostrum.quarantine import give_up_rights
from rostrum.secretariat.imports.findings import Finding, Rejected, Remark
from rostrum.secretariat.imports.forewarning import Gap, gaps
from rostrum.secretariat.imports.meeting import Part, read_addendum, read_parts
from rostrum.secretariat.imports.packs import known_packs, pack_of
from rostrum.secretariat.imports.sources import Brought


class Task(msgspec.Struct, frozen=True):
    """The files that were brought, the programme as it is, and whether a sitting was opened by then."""

    parts: dict[Part, Brought]
    known: Programme
    begun: bool


class Prepared(msgspec.Struct, frozen=True, tag="prepared"):
    """The command that they make, the row of each inscription, and what is worth knowing."""

    command: ImportMeeting | ImportAddendum
    rows: tuple[int, ...]
    remarks: tuple[Remark, ...]
    gaps: tuple[Gap, ...] = ()


class Faulty(msgspec.Struct, frozen=True, tag="faulty"):
    """All that is wrong in them."""

    findings: tuple[Finding, ...]


Outcome: TypeAlias = Prepared | Faulty

encode = msgspec.msgpack.Encoder().encode
task_of = msgspec.msgpack.Decoder(Task).decode
_outcomes = msgspec.msgpack.Decoder(Outcome)


def outcome_of(said: bytes) -> Outcome:
    """The outcome that the process said; raises MsgspecError where it came to no end."""
    outcome: Outcome = _outcomes.decode(said)
    return outcome


def outcome(task: Task) -> Outcome:
    """What comes of the files."""
    try:
        if task.begun:
            addendum = read_addendum(task.parts, task.known)
            return Prepared(addendum.command, addendum.rows, addendum.remarks)
        whole = read_parts(task.parts, ground(task))
        return Prepared(whole.command, whole.rows, whole.remarks, gaps(whole.command))
    except Rejected as rejected:
        return Faulty(rejected.findings)


def ground(task: Task) -> Programme:
    """What holds where the files say nothing: with a new programme, the settings of the meeting's pack."""
    known = task.known
    if Part.PROGRAMME not in task.parts or known.pack not in known_packs():
        return known
    return msgspec.structs.replace(known, settings=pack_of(known.pack).settings)


def main() -> None:
    """Read a task, write its outcome."""
    give_up_rights()
    sys.stdout.buffer.write(encode(outcome(task_of(sys.stdin.buffer.read()))))


if __name__ == "__main__":
    main()
