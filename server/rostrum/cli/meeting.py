"""Commands for the record of a meeting: export, verify, why."""

import asyncio
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import click
import msgspec

from rostrum.cli.desk import read
from rostrum.cli.options import FILE, journal_option, meeting_argument, settings
from rostrum.cli.reader import Declined, reader, say
from rostrum.cli.telling import reasons
from rostrum.floor.refusals import Code, Refused
from rostrum.floor.state import State
from rostrum.floor.views.hindsight import why_before
from rostrum.floor.views.why import why as why_of
from rostrum.journal.port import Stored
from rostrum.journal.verify import Broken, Sound
from rostrum.journal.verify import verify as verified
from rostrum.secretariat.private import write_private
from rostrum.secretariat.record import exporting
from rostrum.secretariat.record.hindsight import meant, sentences_of, steps_of
from rostrum.secretariat.record.replay import Replay, replayed
from rostrum.web.sentences import refusal


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
