"""The command `rostrum`: what a secretariat and an operator do at the machine.

Exit codes: 0 done, 1 not done (the reason is on stderr), 2 a wrong command line.

service    serve, and the demo
imports    import
meeting    export, verify, why
links      personal links
paper      print, account, statistics
options    what several commands take
reader     whoever sits at the machine, and their language
desk       where commands go: to the service that runs, or to the journal
telling    what was done, in sentences
"""

import sys
from typing import IO, Any

import click

from rostrum.cli.imports import import_
from rostrum.cli.links import links
from rostrum.cli.meeting import export, verify, why
from rostrum.cli.paper import account, print_, statistics
from rostrum.cli.reader import Declined, language_option, say
from rostrum.cli.service import demo, serve
from rostrum.config import ConfigError
from rostrum.journal.errors import DamagedJournal, HeldJournal, JournalError, Unreachable

__all__ = ["main"]


class Rostrum(click.Group):
    """The group of commands; what can go wrong in all of them is told in one way."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command, and say in a sentence why it could not do its work."""
        try:
            return super().invoke(ctx)
        except (Declined, ConfigError, JournalError) as error:
            raise NotDone(reason(error)) from error
        except OSError as error:
            name = f"{error.filename}: " if error.filename else ""
            raise NotDone(f"{name}{error.strerror or error}") from error


class NotDone(click.ClickException):
    """Ends a command with exit code 1, and a line on stderr that says why."""

    def __init__(self, why: str) -> None:
        # Put into the reader's language here: when it is shown, the command that knew it is over.
        super().__init__(say("machine-error", reason=why))

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the line as it is."""
        click.echo(self.message, file=file or sys.stderr)


def reason(error: Declined | ConfigError | JournalError) -> str:
    """Why it wasn't done; what storage and settings say in English stands in a sentence of the reader's."""
    match error:
        case Declined():
            return str(error)
        case ConfigError():
            message = "machine-setting"
        case HeldJournal():
            message = "machine-held"
        case Unreachable():
            message = "machine-away"
        case DamagedJournal():
            message = "machine-damaged"
        case _:
            message = "machine-storage"
    return say(message, detail=str(error))


@click.group(cls=Rostrum, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="rostrum")
def main() -> None:
    """Session control for hybrid multilateral meetings."""


main.params.append(language_option())
for command in (demo, serve, import_, links, print_, account, statistics, export, verify, why):
    command.params.append(language_option())
    main.add_command(command)
