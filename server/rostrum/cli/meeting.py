"""Commands for one meeting of a journal: import, export, verify, why."""

import asyncio
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import click
import msgspec

from rostrum.cli.desk import open_desk, read
from rostrum.cli.options import FILE, journal_option, meeting_argument, settings, warn
from rostrum.cli.reader import Declined, reader, say
from rostrum.cli.telling import forewarned, imported, listed, reasons
from rostrum.config import Config
from rostrum.floor.meeting import ImportMeeting
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State
from rostrum.floor.views.hindsight import why_before
from rostrum.floor.views.why import why as why_of
from rostrum.journal.port import Stored
from rostrum.journal.verify import Broken, Sound
from rostrum.journal.verify import verify as verified
from rostrum.secretariat.imports.findings import Rejected, Report
from rostrum.secretariat.imports.forewarning import gaps
from rostrum.secretariat.imports.meeting import Part, Reading, blank, read_parts
from rostrum.secretariat.imports.packs import PLAIN
from rostrum.secretariat.imports.sentences import remarked, told
from rostrum.secretariat.imports.sorting import sort
from rostrum.secretariat.imports.sources import Brought, Source, Unreadable, read_bytes
from rostrum.secretariat.private import write_private
from rostrum.secretariat.record import exporting
from rostrum.secretariat.record.hindsight import meant, sentences_of, steps_of
from rostrum.secretariat.record.replay import Replay, replayed
from rostrum.web.sentences import refusal

NEEDED: Final = (Part.PROGRAMME, Part.DELEGATIONS)
"""Without these there is no meeting."""

# ── import ───────────────────────────────────────────────────────────────────────────────────────


@click.command("import")
@meeting_argument
@click.argument("files", type=FILE, nargs=-1)
@click.option("--programme", type=FILE, help="Sittings, items, officers, limits: JSON.")
@click.option("--delegations", type=FILE, help="Who takes part: CSV or JSON.")
@click.option("--inscriptions", type=FILE, help="Requests for the floor received so far: CSV or JSON.")
@click.option("--booths", type=FILE, help="Channels and interpreters: JSON.")
@click.option("--participants", type=FILE, help="Functions, names and seats: CSV or JSON.")
@click.option("--pack", default=PLAIN, show_default=True, metavar="NAME|FILE", help="The body's rules.")
@click.option("--skip-bad-rows", is_flag=True, help="Leave wrong rows of the tables out instead of importing nothing.")
@journal_option
def import_(
    meeting: str,
    files: tuple[Path, ...],
    pack: str,
    skip_bad_rows: bool,  # noqa: FBT001 -- click gives options by name
    journal: str | None,
    **told_apart: Path | None,
) -> None:
    """Import a MEETING from its FILES, or again as long as no sitting was opened.

    FILES come in any order, or in a zip, and are told apart by what stands in them; an option says it of one file.
    Every mistake in the files is named at once, and nothing is imported until all is right.
    """
    config = settings(journal)
    report = Report()
    try:
        parts = parts_of(files, told_apart, report)
        reading = read_parts(parts, blank(meeting, pack), skip_bad_rows=skip_bad_rows)
    except Rejected as rejected:
        for finding in rejected.findings:
            warn(told(finding, reader()))
        hopeless = skip_bad_rows or rejected.hindered
        message = "machine-nothing-imported" if hopeless else "machine-nothing-imported-or-skip"
        raise Declined(say(message, n=len(rejected.findings))) from rejected
    for remark in (*report.remarks, *reading.remarks):
        warn(remarked(remark, reader()))
    for finding in reading.left_out:
        warn(say("machine-left-out", finding=told(finding, reader())))
    for gap in gaps(reading.command):
        warn(forewarned(gap))
    asyncio.run(_import(config, meeting, reading))
    click.echo(imported(reading))


def parts_of(files: Sequence[Path], told_apart: Mapping[str, Path | None], report: Report) -> dict[Part, Source]:
    """What each file is about; raises Rejected where that can't be told, and UsageError where a part is missing."""
    parts: dict[Part, Source] = {Part(name): path for name, path in told_apart.items() if path is not None}
    heap = []
    for path in files:
        try:
            heap.append(Brought(path.name, read_bytes(path)))
        except Unreadable as unreadable:
            report.findings.append(unreadable.finding)
    parts = sort(heap, parts, report)
    if report.findings:
        raise Rejected(tuple(report.findings))
    if missing := [part for part in NEEDED if part not in parts]:
        raise click.UsageError(say("machine-parts-missing", parts=listed(missing)))
    return parts


async def _import(config: Config, meeting: str, reading: Reading[ImportMeeting]) -> None:
    async with open_desk(config, begin=True) as desk:
        await desk.command(meeting, reading.command)


# ── export, verify, why ──────────────────────────────────────────────────────────────────────────


@click.command()
@meeting_argument
@click.option("--format", "form", type=click.Choice(["jsonl"]), default="jsonl", help="Lines of JSON.")
@click.option(
    "--level",
    type=click.Choice([*map(str, exporting.Level)]),
    default=str(exporting.Level.PUBLIC),
    show_default=True,
    help="What is public, or the whole journal with its hashes.",
)
@click.option("--output", type=FILE, help="Write to this file instead of the terminal.")
@journal_option
def export(meeting: str, form: str, level: str, output: Path | None, journal: str | None) -> None:
    """Export the record of a MEETING, one line of JSON after the other."""
    assert form == "jsonl", "a form of export that nobody wrote"
    records = asyncio.run(read(settings(journal), meeting))
    lines = exporting.lines(meeting, records, exporting.Level(level))
    content = (line + b"\n" for line in lines)
    if output is None:
        sys.stdout.buffer.writelines(content)
    elif level == exporting.Level.WHOLE:
        write_private(output, b"".join(content))
    else:
        output.write_bytes(b"".join(content))


@click.command()
@meeting_argument
@journal_option
def verify(meeting: str, journal: str | None) -> None:
    """Check every record of a MEETING, the chain that they form, and that they can be replayed."""
    records = asyncio.run(read(settings(journal), meeting))
    replay = Replay()
    match verified(meeting, records, replay.fold):
        case Sound(head=head):
            labels = say("machine-hash"), say("machine-state")
            width = max(map(len, labels))
            click.echo(say("machine-sound", meeting=meeting, n=head.seq))
            for label, digest in zip(labels, (head.hash.hex(), replay.digest), strict=True):
                click.echo(f"{label:<{width}}  {digest}")
        case Broken(seq=seq, reason=reason):
            raise Declined(say("machine-broken", seq=str(seq), meeting=meeting, reason=reason))


@click.command()
@meeting_argument
@click.argument("entry")
@click.option("--before", metavar="ENTRY", help="Say why it was called before this one, or after it.")
@click.option("--lang", help="The language of the answer to --before.  [default: the reader's]")
@click.option("--json", "as_json", is_flag=True, help="As JSON, for scripts.")
@journal_option
def why(
    meeting: str,
    entry: str,
    before: str | None,
    lang: str | None,
    as_json: bool,  # noqa: FBT001 -- click gives options by name
    journal: str | None,
) -> None:
    """Say why an ENTRY (such as e17, or a delegation's id) of a MEETING stands where it stands, rule by rule."""
    records = asyncio.run(read(settings(journal), meeting))
    state = replayed(meeting, records)
    entry = meant(state, entry)
    if before is not None:
        pair = (entry, meant(state, before))
        click.echo(_why_before(meeting, state, records, pair, lang or reader(), as_json=as_json))
        return
    try:
        answer = why_of(state, entry)
    except Refused:
        raise Declined(say("machine-no-entry", meeting=meeting, entry=entry)) from None
    assert state.programme is not None, "an entry before the programme was imported"
    click.echo(msgspec.json.encode(answer).decode() if as_json else reasons(answer, ZoneInfo(state.programme.timezone)))


def _why_before(
    meeting: str, state: State, records: list[Stored], pair: tuple[str, str], lang: str, *, as_json: bool
) -> str:
    """Why the one of two was called before the other, as the record tells it (LS15)."""
    try:
        reason = why_before(steps_of(meeting, records), *pair)
    except Refused as refused:
        if refused.code is Code.UNKNOWN_ID:
            unknown = str(refused.details["id"])
            raise Declined(say("machine-no-entry", meeting=meeting, entry=unknown)) from None
        raise Declined(refusal(refused.code, refused.rule, refused.details, lang=lang)) from None
    return msgspec.json.encode(reason).decode() if as_json else " ".join(sentences_of(state, reason, lang))
