"""The clerk: the process that reads the files of an import and ends, a Task on stdin, an Outcome on stdout.

`python -m rostrum.secretariat.imports.clerk`, as `quarantine` starts it. It knows the programme as it is, and no more
of the meeting: what the rules say of the command that it makes is asked where the meeting is.
"""

import sys
from collections.abc import Collection
from typing import TypeAlias

import msgspec

from rostrum.floor.addenda import ImportAddendum
from rostrum.floor.meeting import ImportMeeting
from rostrum.floor.programme import Programme
from rostrum.quarantine import give_up_rights
from rostrum.secretariat.imports.findings import Finding, Rejected, Remark, Report
from rostrum.secretariat.imports.forewarning import Gap, gaps
from rostrum.secretariat.imports.meeting import Part, read_addendum, read_parts
from rostrum.secretariat.imports.packs import known_packs, pack_of
from rostrum.secretariat.imports.sorting import sort
from rostrum.secretariat.imports.sources import Brought


class Task(msgspec.Struct, frozen=True):
    """The files that were brought, the programme as it is, and whether a sitting was opened by then."""

    parts: dict[Part, Brought]
    known: Programme
    begun: bool
    heap: tuple[Brought, ...] = ()
    """Files of which nobody said what they are about, archives among them."""


class Prepared(msgspec.Struct, frozen=True, tag="prepared"):
    """The command that they make, the row of each inscription, and what is worth knowing."""

    command: ImportMeeting | ImportAddendum
    rows: tuple[int, ...]
    remarks: tuple[Remark, ...]
    files: dict[Part, str]
    """The file of each part, by its name."""
    gaps: tuple[Gap, ...] = ()


class Faulty(msgspec.Struct, frozen=True, tag="faulty"):
    """All that is wrong in them."""

    findings: tuple[Finding, ...]
    files: dict[Part, str] = {}


Outcome: TypeAlias = Prepared | Faulty

encode = msgspec.msgpack.Encoder().encode
task_of = msgspec.msgpack.Decoder(Task).decode
_outcomes = msgspec.msgpack.Decoder(Outcome)


def outcome_of(said: bytes) -> Outcome:
    """The outcome that the process said; raises MsgspecError where it came to no end."""
    outcome: Outcome = _outcomes.decode(said)
    return outcome


def outcome(task: Task) -> Outcome:
    """What comes of the files: what each is about is told first, and then what is wrong in them."""
    report = Report()
    parts = sort(task.heap, task.parts, report)
    files = {part: source.name for part, source in parts.items()}
    if report.findings:
        return Faulty(tuple(report.findings), files)
    aside = tuple(report.remarks)
    try:
        if task.begun:
            addendum = read_addendum(parts, task.known)
            return Prepared(addendum.command, addendum.rows, aside + addendum.remarks, files)
        whole = read_parts(parts, ground(parts, task.known))
        return Prepared(whole.command, whole.rows, aside + whole.remarks, files, gaps(whole.command))
    except Rejected as rejected:
        return Faulty(rejected.findings, files)


def ground(parts: Collection[Part], known: Programme) -> Programme:
    """What holds where the files say nothing: with a new programme, the settings of the meeting's pack."""
    if Part.PROGRAMME not in parts or known.pack not in known_packs():
        return known
    return msgspec.structs.replace(known, settings=pack_of(known.pack).settings)


def main() -> None:
    """Read a task, write its outcome."""
    give_up_rights()
    sys.stdout.buffer.write(encode(outcome(task_of(sys.stdin.buffer.read()))))


if __name__ == "__main__":
    main()
