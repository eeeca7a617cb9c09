"""Cells: one row of a table or one object of the programme, read value by value into the types of the floor.

A reader gives the value, or notes a finding and gives a blank of the same type.
The row is then no longer `sound`, and whoever builds something from it leaves it out.
"""

import re
from collections.abc import Callable, Collection, Hashable, Iterable
from enum import StrEnum
from typing import Final, TypeVar

from rostrum.floor.terms import Language, Names
from rostrum.secretariat.imports.expected import (
    AtMost,
    Expected,
    Fielded,
    Flag,
    Identifier,
    Languages,
    Measure,
    Once,
    Text,
    Whole,
    one_of,
)
from rostrum.secretariat.imports.findings import Finding, NotUsed, Report
from rostrum.secretariat.imports.found import Again, Found, again_in, found_of, shown
from rostrum.secretariat.imports.instants import HallClock, NoTime
from rostrum.secretariat.imports.sources import Cells
from rostrum.secretariat.imports.wording import normalised

TEXT_LIMIT: Final = 300
IDENTIFIER: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")
IDENTIFIER_LIMIT: Final = 64
LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}")

E = TypeVar("E", bound=StrEnum)
H = TypeVar("H", bound=Hashable)


class Row:
    """One row being read; `table` names the list inside a file that holds several."""

    def __init__(self, report: Report, file: str, number: int | None, cells: Cells, table: str = "") -> None:
        self.report: Final = report
        self.file: Final = file
        self.number: Final = number
        self.table: Final = table
        self.cells: Final = cells
        self.sound = True
        self._read: set[str] = set()

    def wrong(self, column: str, found: Found, expected: Expected) -> None:
        """Note that something in this row is not as expected."""
        self.sound = False
        self.report.findings.append(Finding(self.file, found, expected, self.number, column, self.table))

    def misfit(self, column: str, expected: Expected) -> None:
        """Note that a cell, as it stands, is not as expected."""
        self.wrong(column, found_of(self.raw(column)), expected)

    def once(
        self,
        column: str,
        value: H,
        first_at: dict[H, int],
        known_as: str = "",
        expected: Callable[[int], Expected] = Once,
    ) -> None:
        """Note a value that stood in a row before; `first_at` remembers in which, for what was `expected`."""
        if value in first_at:
            self.wrong(column, Again(shown(known_as or value)), expected(first_at[value]))
        else:
            first_at[value] = self.number or 0

    def raw(self, column: str) -> object:
        """The cell as it stands; absent, null and blank are all None."""
        self._read.add(column)
        value = self.cells.get(column)
        return None if isinstance(value, str) and not value.strip() else value

    def unread(self) -> set[str]:
        """The columns that nobody has asked for."""
        return set(self.cells) - self._read

    def remark_unread(self) -> None:
        """Remark what of an object nobody has asked for: often a name that was misspelt."""
        if unread := sorted(self.unread()):
            self.report.remarks.append(NotUsed(self.file, tuple(map(shown, unread))))

    def optional_text(self, column: str, limit: int = TEXT_LIMIT) -> str | None:
        """A text in its normal form, or None."""
        value = self.raw(column)
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if value is None:
            return None
        if not isinstance(value, str):
            self.misfit(column, Text())
            return None
        text = normalised(value)
        if len(text) > limit:
            self.wrong(column, found_of(text), AtMost(limit, Measure.CHARACTERS))
        elif not text:
            self.misfit(column, Text())
        return text

    def text(self, column: str, limit: int = TEXT_LIMIT) -> str:
        """A text that must be there."""
        if self.raw(column) is None:
            self.misfit(column, Text())
        return self.optional_text(column, limit) or ""

    def optional_identifier(self, column: str) -> str | None:
        """An id: letters, digits, and - _ . within; or None."""
        text = self.optional_text(column)
        if text is not None and not IDENTIFIER.fullmatch(text):
            self.wrong(column, found_of(text), Identifier(IDENTIFIER_LIMIT))
            return None
        return text

    def identifier(self, column: str) -> str:
        """An id that must be there."""
        if self.raw(column) is None:
            self.misfit(column, Identifier(IDENTIFIER_LIMIT))
        return self.optional_identifier(column) or ""

    def one_of(self, column: str, known: Collection[str]) -> str:
        """An id that must be among the known ones; where none is, which has a finding elsewhere, any will do."""
        text = self.optional_text(column)
        if text is not None and (text in known or not known):
            return text
        self.wrong(column, found_of(text or self.raw(column)), one_of(known))
        return ""

    def choice(self, column: str, options: type[E], default: E | None = None) -> E:
        """One of a closed set of words; blank is the default, where there is one."""
        text = self.optional_text(column)
        if text is None and default is not None:
            return default
        for option in options:
            if option.value == text:
                return option
        self.wrong(column, found_of(text or self.raw(column)), one_of([option.value for option in options]))
        return default or next(iter(options))

    def languages(self, column: str) -> tuple[Language, ...]:
        """A list of language codes, each once."""
        value = self.raw(column)
        if not isinstance(value, list) or not value:
            self.misfit(column, Languages())
            return ()
        for code in value:
            if not isinstance(code, str) or not LANGUAGE.fullmatch(code):
                self.wrong(column, found_of(code), Languages())
                return ()
        if (again := again_in(value)) is not None:
            self.wrong(column, again, Once())
        return tuple(value)

    def names(self, column: str, languages: Iterable[Language]) -> Names:
        """A text in each of the languages; in the columns `name_en`, `name_fr` … of a table."""
        return {code: self.text(f"{column}_{code}") for code in languages}

    def titles(self, column: str, languages: Iterable[Language]) -> Names:
        """A text in each of the languages, in an object `{"en": …, "fr": …}`."""
        value = self.raw(column)
        if not isinstance(value, dict):
            self.misfit(column, Fielded(tuple(languages)))
            return {}
        inner = Row(
            self.report,
            self.file,
            self.number,
            {f"{column}.{code}": text for code, text in value.items()},
            self.table,
        )
        texts = {code: inner.text(f"{column}.{code}") for code in languages}
        self.sound = self.sound and inner.sound
        return texts

    def said(self, column: str, languages: Collection[Language]) -> str | Names | None:
        """A text for every reader, or by language: in the columns `function_en`, `function_fr` … of a table.

        The one text stands for the languages that have none of their own.
        """
        whole = self.optional_text(column)
        own = {code: text for code in languages if (text := self.optional_text(f"{column}_{code}")) is not None}
        if not own or whole is None:
            return own or whole
        return {code: own.get(code, whole) for code in languages}

    def flag(self, column: str) -> bool:
        """True or false; absent is false."""
        value = self.raw(column)
        if isinstance(value, bool | None):
            return bool(value)
        self.misfit(column, Flag())
        return False

    def whole(self, column: str, least: int, most: int) -> int:
        """A whole number."""
        value = self.raw(column)
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
            return value
        self.misfit(column, Whole(least, most))
        return least

    def instant(self, column: str, hall: HallClock, default: int | None = None) -> int:
        """A date and time, in the hall's zone where it names none; as milliseconds since the epoch."""
        value = self.raw(column)
        if value is None and default is not None:
            return default
        try:
            return hall.instant(value if isinstance(value, str) else "")
        except NoTime as error:
            self.misfit(column, error.expected)
            return 0

    def optional_instant(self, column: str, hall: HallClock) -> int | None:
        """A date and time, or None."""
        return None if self.raw(column) is None else self.instant(column, hall)
