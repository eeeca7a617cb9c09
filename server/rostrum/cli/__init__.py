"""The command `rostrum`: what a secretariat and an operator do at the machine.

Exit codes: 0 done, 1 not done (the reason is on stderr), 2 a wrong command line.

service    serve, and the demo
meeting    import, export, verify, why
links      personal links
paper      print, account, statistics
options    what several commands take
desk       where commands go: to the service that runs, or to the journal
telling    what was done, in sentences
"""

from typing import Any

import click

from rostrum.cli.desk import Declined
from rostrum.cli.links import links
from rostrum.cli.meeting import export, import_, verify, why
from rostrum.cli.paper import account, print_, statistics
from rostrum.cli.service import demo, serve
from rostrum.config import ConfigError
from rostrum.journal.errors import JournalError

__all__ = ["main"]


class Rostrum(click.Group):
    """The group of commands; what can go wrong in all of them is told in one way."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command, and say in a sentence why it could not do its work."""
        try:
            return super().invoke(ctx)
        except (Declined, ConfigError, JournalError) as error:
            raise click.ClickException(str(error)) from error
        except OSError as error:
            name = f"{error.filename}: " if error.filename else ""
            raise click.ClickException(f"{name}{error.strerror or error}") from error


@click.group(cls=Rostrum, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="rostrum")
def main() -> None:
    """Session control for hybrid multilateral meetings."""


for command in (demo, serve, import_, links, print_, account, statistics, export, verify, why):
    main.add_command(command)
