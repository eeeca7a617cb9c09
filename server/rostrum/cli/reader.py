"""The reader: whoever sits at the machine, in whose language every command says what it has to say."""

from typing import Final

import click

from rostrum import catalogues
from rostrum.config import language_of_system
from rostrum.floor.terms import Language


class Declined(Exception):
    """What was asked for was not done; the message says why, to whoever sits at the machine."""


KEY: Final = "rostrum.language"
"""Where a command's context keeps the language that was asked for."""
LANGUAGES: Final = click.Choice(sorted(catalogues.languages()))


def _asked_for(ctx: click.Context, _param: click.Parameter, value: str | None) -> None:
    if value is not None:
        ctx.meta[KEY] = value


def language_option() -> click.Option:
    """The option by which the reader asks for a language; it may stand before the command's name or after it."""
    return click.Option(
        ["--language"],
        type=LANGUAGES,
        is_eager=True,
        expose_value=False,
        callback=_asked_for,
        help="The language of what is said here.  [default: that of LANG]",
    )


def reader() -> Language:
    """The language that was asked for, else the system's, else English."""
    context = click.get_current_context(silent=True)
    asked = context.meta.get(KEY) if context is not None else None
    return catalogues.chosen(asked or language_of_system())


def say(message: str, **facts: str | int) -> str:
    """A message of `machine.ftl` to the reader."""
    return catalogues.said(message, facts, reader())
