"""Options that several commands share, and what their texts mean."""

from pathlib import Path
from typing import Any, Final

import click

from rostrum.cli.reader import Declined, say
from rostrum.config import Config
from rostrum.secretariat.imports.cells import IDENTIFIER

SQLITE: Final = "sqlite:"
FILE: Final = click.Path(path_type=Path)


class MeetingId(click.ParamType[str]):
    """The id of a meeting: it stands in addresses, so it is of letters, digits and - _ . only."""

    name = "meeting"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Take a good id as it is."""
        if not isinstance(value, str) or not IDENTIFIER.fullmatch(value):
            self.fail(say("machine-no-id", given=repr(value)), param, ctx)
        return value


journal_option = click.option(
    "--journal",
    metavar="ADDRESS",
    help="sqlite:PATH, redis://HOST:PORT or redis+sentinel://HOST,HOST,HOST/NAME."
    "  [default: ROSTRUM_JOURNAL, or sqlite:rostrum.db]",
)
meeting_argument = click.argument("meeting", type=MeetingId())


def settings(journal: str | None, **options: Any) -> Config:
    """The settings of this environment and these options; raises ConfigError."""
    return Config.read(journal=journal, **options)


def journal_path(config: Config) -> Path:
    """The file of the journal; only one in a file can be worked on from outside the service."""
    if not config.journal.startswith(SQLITE):
        raise Declined(say("machine-not-from-here", journal=config.journal))
    return Path(config.journal.removeprefix(SQLITE))


def warn(text: str) -> None:
    """Say something on stderr, where it doesn't mix with what a command gives out."""
    click.echo(text, err=True)
