"""Provisions: settings as files state them, each by its name, and what each can be."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

import msgspec

from rostrum.floor.settings import Settings
from rostrum.secretariat.imports.cells import Row
from rostrum.secretariat.imports.expected import Amounts, Expected, Flag, Listed, ListOf, Natural, Setting, Text, one_of
from rostrum.secretariat.imports.found import Value, found_of, shown


def with_provisions(settings: Settings, provisions: Iterable[tuple[str, object]]) -> Settings:
    """The settings in which these values hold, one after the other; raises msgspec.ValidationError where they can't."""
    whole: dict[str, Any] = msgspec.to_builtins(settings)
    for setting, value in provisions:
        name, _, entry = setting.partition(".")
        if entry:
            whole[name][entry] = value
        else:
            whole[name] = dict(value) if isinstance(value, dict) else value
    return msgspec.convert(whole, Settings)


def holds(row: Row, columns: tuple[str, str], setting: str, value: object) -> bool:
    """Whether there is such a setting, and the value can be its; what is wrong is noted at one of the two columns."""
    name, dot, entry = setting.partition(".")
    at_name, at_value = columns
    has_entries = isinstance(getattr(Settings(), name, None), dict)
    if name not in Settings.__struct_fields__ or (dot and not (entry and has_entries)):
        row.wrong(at_name, Value(shown(setting)), Setting())
        return False
    try:
        with_provisions(Settings(), [(setting, value)])
    except msgspec.ValidationError:
        row.wrong(at_value, found_of(value), fitting(setting))
        return False
    return True


def fitting(setting: str) -> Expected:
    """What a setting, or one entry of it such as `limits.state_party`, can be."""
    name, _, entry = setting.partition(".")
    match getattr(Settings(), name):
        case bool():
            return Flag()
        case StrEnum() as default:
            return one_of([option.value for option in type(default)])
        case str():
            return Text()
        case tuple() as default:
            return Listed(ListOf.NUMBERS if default and isinstance(default[0], int) else ListOf.TEXTS)
        case dict() if not entry:
            return Amounts()
        case _:
            return Natural()
