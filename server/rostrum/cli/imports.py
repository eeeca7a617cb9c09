"""The command `rostrum import`: the files of a meeting, in one go."""

import asyncio
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import click

from rostrum.cli.desk import open_desk
from rostrum.cli.options import FILE, SQLITE, journal_option, journal_path, meeting_argument, settings, warn
from rostrum.cli.reader import Declined, reader, say
from rostrum.cli.telling import forewarned, imported, listed, would_begin, would_change
from rostrum.config import Config
from rostrum.floor.actor import OPERATOR
from rostrum.floor.decide import decide
from rostrum.floor.meeting import ImportMeeting
from rostrum.floor.refusals import Refused
from rostrum.journal.port import Stored
from rostrum.secretariat.imports.findings import Rejected, Report
from rostrum.secretariat.imports.forewarning import gaps
from rostrum.secretariat.imports.meeting import Part, Reading, blank, read_parts
from rostrum.secretariat.imports.packs import PLAIN
from rostrum.secretariat.imports.preview import preview
from rostrum.secretariat.imports.sentences import remarked, told
from rostrum.secretariat.imports.sorting import sort
from rostrum.secretariat.imports.sources import Brought, Source, Unreadable, read_bytes
from rostrum.secretariat.record.replay import replayed
from rostrum.web.sentences import refusal

NEEDED: Final = (Part.PROGRAMME, Part.DELEGATIONS)
"""Without these there is no meeting."""


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
@click.option("--preview", "only_preview", is_flag=True, help="Tell what would change, and import nothing.")
@journal_option
def import_(
    meeting: str,
    files: tuple[Path, ...],
    pack: str,
    skip_bad_rows: bool,  # noqa: FBT001 -- click gives options by name
    only_preview: bool,  # noqa: FBT001 -- as above
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
    if only_preview:
        click.echo(asyncio.run(_previewed(config, meeting, reading)))
        return
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


async def _previewed(config: Config, meeting: str, reading: Reading[ImportMeeting]) -> str:
    """What the import would do; raises Declined where the rules refuse it."""
    begins = config.journal.startswith(SQLITE) and not journal_path(config).exists()
    records: list[Stored] = []
    if not begins:
        async with open_desk(config) as desk:
            records = await desk.records(meeting)
    if not records:
        return would_begin(reading.command)
    state = replayed(meeting, records)
    try:
        decide(state, reading.command, OPERATOR, int(time.time() * 1000))
    except Refused as refused:
        raise Declined(refusal(refused.code, refused.rule, refused.details, lang=reader())) from None
    return would_change(preview(state, reading.command, reader()))
