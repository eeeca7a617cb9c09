"""Commands that put a meeting on paper: the list of speakers, the account of a sitting, the statistics."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypedDict, TypeVar, Unpack

import click

from rostrum.cli.desk import read
from rostrum.cli.options import FILE, journal_option, meeting_argument, settings, warn
from rostrum.cli.reader import LANGUAGES, Declined, reader, say
from rostrum.cli.telling import listed
from rostrum.floor.state import State, sitting_of
from rostrum.floor.views.viewers import ViewKind
from rostrum.journal.records import opened
from rostrum.secretariat.documents.making import made
from rostrum.secretariat.documents.order import AccountOf, ListOf, ListsOf, OnPaper, Order, StatisticsOf, langs_of
from rostrum.secretariat.documents.page import BOX
from rostrum.secretariat.documents.press import NoFonts, numbers_of
from rostrum.secretariat.documents.seen import Covered
from rostrum.secretariat.documents.speech import Figures
from rostrum.secretariat.imports.findings import Rejected
from rostrum.secretariat.imports.sentences import told
from rostrum.secretariat.imports.sources import Brought, Unreadable, read_bytes
from rostrum.secretariat.private import write_private
from rostrum.secretariat.record.replay import replayed

F = TypeVar("F", bound=Callable[..., Any])

FIGURES: Final = click.Choice([figures.value for figures in Figures])
REACH: Final = "For everybody: no more than everybody sees, and marked so."
READERS: Final = {"everybody": ViewKind.PUBLIC, "secretariat": ViewKind.SECRETARIAT}

for_whom = click.option(
    "--for", "reader", type=click.Choice([*READERS]), default="secretariat", show_default=True, help=REACH
)


class Looks(TypedDict):
    """How a document is to look, and where it goes."""

    lang: str | None
    beside: str | None
    figures: str
    output: Path | None
    journal: str | None


def looks(command: F) -> F:
    """The options that every document has."""
    for option in (
        journal_option,
        click.option("--output", type=FILE, help="Write to this file.  [default: one named after the document]"),
        click.option("--figures", type=FIGURES, default=Figures.WESTERN.value, show_default=True, help="Of Arabic."),
        click.option("--beside", type=LANGUAGES, help="A second language beside the first."),
        click.option("--lang", type=LANGUAGES, help="The language.  [default: the reader's]"),
    ):
        command = option(command)
    return command


@click.command("print")
@meeting_argument
@click.option("--item", help="The list of this item.  [default: the current one]")
@click.option("--sitting", help="The lists of all items of this sitting.")
@for_whom
@looks
def print_(meeting: str, item: str | None, sitting: str | None, reader: str, **look: Unpack[Looks]) -> None:
    """Print the list of speakers of a MEETING as it stands, as PDF."""
    if item is not None and sitting is not None:
        raise click.UsageError(say("machine-item-or-sitting"))

    def subject(state: State) -> OnPaper:
        if sitting is not None:
            return ListsOf(known_sitting(state, sitting))
        wanted = item or state.item
        if wanted is None or wanted not in state.lists:
            lists = listed(state.lists)
            raise Declined(say("machine-no-list", meeting=meeting, item=str(wanted), others=lists))
        return ListOf(wanted)

    put_on_paper(meeting, subject, READERS[reader], look)


@click.command()
@meeting_argument
@click.option("--sitting", help="Of this sitting.  [default: the one that was opened last]")
@for_whom
@looks
def account(meeting: str, sitting: str | None, reader: str, **look: Unpack[Looks]) -> None:
    """Print the account of a sitting of a MEETING: who spoke from when to when, and what was decided."""

    def subject(state: State) -> OnPaper:
        last = None if state.sitting is None else state.sitting.id
        if sitting is None and last is None:
            raise Declined(say("machine-no-sitting-yet", meeting=meeting))
        return AccountOf(known_sitting(state, sitting or last or ""))

    put_on_paper(meeting, subject, READERS[reader], look)


@click.command()
@meeting_argument
@click.option("--sitting", help="Of this sitting.  [default: the whole meeting]")
@click.option("--genders", type=FILE, help="Who of the speakers is a woman, a man or other: CSV or JSON. Isn't kept.")
@for_whom
@looks
def statistics(meeting: str, sitting: str | None, genders: Path | None, reader: str, **look: Unpack[Looks]) -> None:
    """Print how long was spoken in a MEETING: by class, group, kind, language, from where and by gender."""
    if genders is not None and sitting is not None:
        raise click.UsageError(say("machine-genders-of-the-whole"))

    def subject(state: State) -> OnPaper:
        if sitting is not None:
            return StatisticsOf(known_sitting(state, sitting))
        return StatisticsOf(genders=None if genders is None else brought(genders))

    put_on_paper(meeting, subject, READERS[reader], look)


def brought(path: Path) -> Brought:
    """A file of this machine."""
    try:
        return Brought(path.name, read_bytes(path))
    except Unreadable as error:
        raise Declined(told(error.finding, reader())) from error


def known_sitting(state: State, sitting: str) -> str:
    """A sitting that there is."""
    if sitting_of(state, sitting) is None:
        planned = () if state.programme is None else state.programme.sittings
        others = listed(one.id for one in planned)
        raise Declined(say("machine-no-sitting", sitting=sitting, others=others))
    return sitting


def put_on_paper(
    meeting: str,
    subject_of: Callable[[State], OnPaper],
    kind: ViewKind,
    look: Looks,
) -> None:
    """Make the document from the records, and write it where only its owner reads it."""
    records = asyncio.run(read(settings(look["journal"]), meeting))
    at = max(opened(records[-1].data).at, int(time.time() * 1000))
    langs = langs_of(look["lang"] or reader(), look["beside"])
    order = Order(subject_of(replayed(meeting, records)), kind, at, langs, Figures(look["figures"]))
    try:
        printed = made(order, meeting, records)
    except Covered:
        raise Declined(say("machine-covered")) from None
    except NoFonts as error:
        raise Declined(say("machine-no-fonts")) from error
    except Rejected as rejected:
        raise Declined("\n".join(told(finding, reader()) for finding in rejected.findings)) from rejected
    file = look["output"] or Path(order.file_name(meeting))
    write_private(file, printed.content)
    if printed.boxed:
        warn(say("document-boxed", box=BOX, letters=numbers_of(printed.boxed)))
    click.echo(say("machine-wrote", file=str(file)))
