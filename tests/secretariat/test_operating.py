"""docs/operating.md: what it tells an operator to type is there."""

import re
from dataclasses import fields
from pathlib import Path

import click
import pytest

from rostrum.cli import main
from rostrum.config import PREFIX, Config
from rostrum.secretariat.imports.agenda import Agenda

PAGE = Path(__file__).parents[2] / "docs" / "operating.md"
TEXT = PAGE.read_text(encoding="utf-8")


def test_every_command_and_option_in_the_page_exists() -> None:
    """An option that was renamed is renamed here too."""
    typed = TEXT.replace("\\\n", " ")
    for name, rest in re.findall(
        r"rostrum (demo|serve|import|links|print|account|statistics|export|verify|why)\b([^`\n]*)", typed
    ):
        known = {option for parameter in main.commands[name].params for option in parameter.opts}
        assert set(re.findall(r"--[a-z-]+", rest)) - {"--help"} <= known, (name, rest)
    anywhere = {option for command in main.commands.values() for one in command.params for option in one.opts}
    ours = "\n".join(line for line in TEXT.splitlines() if not re.search(r"\b(docker|kubectl) ", line))
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", ours)) - {"--help"} <= anywhere


def test_every_command_is_in_the_page() -> None:
    """Nothing can be done that the page doesn't know of."""
    for name in main.commands:
        assert f"rostrum {name}" in TEXT


def test_every_variable_is_in_the_page() -> None:
    """The table of variables is the settings of the service, no more and no fewer."""
    told = set(re.findall(rf"`({PREFIX}[A-Z_]+)`", TEXT))
    assert told == {PREFIX + field.name.upper() for field in fields(Config)}


@pytest.mark.parametrize("command", main.commands.values(), ids=lambda command: str(command.name))
def test_every_command_explains_itself(command: click.Command) -> None:
    """Help for the command and for each of its options."""
    assert command.help
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, (command.name, parameter.name)


def test_the_programme_is_described() -> None:
    """Every name that a programme may have stands in the page."""
    assert {field for field in Agenda.__struct_fields__ if f"`{field}`" not in TEXT} == set()
