"""Cells: one row of a table or one object of the programme, read value by value into the types of the floor.

A reader gives the value, or notes a finding and gives a blank of the same type.
The row is then no longer `sound`, and whoever builds something from it leaves it out.
"""

import re
from collections.abc import Collection, Iterable
from enum import StrEnum
from typing import Final, TypeVar

from rostrum.floor.terms import Language, Names
from rostrum.secretariat.findings import Finding, Report, shown
from rostrum.secretariat.instants import Hall
from rostrum.secretariat.sources import Cells
from rostrum.secretariat.wording import normalised

TEXT_LIMIT: Final = 300
IDENTIFIER: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")
LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}")
OPTIONS_SHOWN: Final = 12

E = TypeVar("E", bound=StrEnum)


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

    def wrong(self, column: str, found: str, expected: str) -> None:
        """Note that something in this row is not as expected."""
        self.sound = False
        self.report.findings.append(Finding(self.file, found, expected, self.number, column, self.table))

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
            self.report.remarks.append(f"{self.file}: not used: {', '.join(map(shown, unread))}")

    def optional_text(self, column: str, limit: int = TEXT_LIMIT) -> str | None:
        """A text in its normal form, or None."""
        value = self.raw(column)
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if value is None:
            return None
        if not isinstance(value, str):
            self.wrong(column, shown(value), "a text")
            return None
        text = normalised(value)
        if len(text) > limit:
            self.wrong(column, f"{shown(text)} of {len(text)} characters", f"at most {limit}")
        elif not text:
            self.wrong(column, shown(value), "a text that can be read")
        return text

    def text(self, column: str, limit: int = TEXT_LIMIT) -> str:
        """A text that must be there."""
        if self.raw(column) is None:
            self.wrong(column, "nothing", "a text")
        return self.optional_text(column, limit) or ""

    def optional_identifier(self, column: str) -> str | None:
        """An id: letters, digits, and - _ . within; or None."""
        text = self.optional_text(column)
        if text is not None and not IDENTIFIER.fullmatch(text):
            self.wrong(column, shown(text), "an id of at most 64 letters, digits, - _ or .")
            return None
        return text

    def identifier(self, column: str) -> str:
        """An id that must be there."""
        if self.raw(column) is None:
            self.wrong(column, "nothing", "an id")
        return self.optional_identifier(column) or ""

    def one_of(self, column: str, known: Collection[str], what: str) -> str:
        """An id that must be among the known ones; `what` says of what kind they are.

        Where none is known, which has a finding of its own elsewhere, any will do.
        """
        text = self.optional_text(column)
        if text is not None and (text in known or not known):
            return text
        self.wrong(column, shown(text or self.raw(column)), listed(known, what))
        return ""

    def choice(self, column: str, options: type[E], default: E | None = None) -> E:
        """One of a closed set of words; blank is the default, where there is one."""
        text = self.optional_text(column)
        if text is None and default is not None:
            return default
        for option in options:
            if option.value == text:
                return option
        self.wrong(column, shown(text or self.raw(column)), listed([option.value for option in options], "word"))
        return default or next(iter(options))

    def languages(self, column: str) -> tuple[Language, ...]:
        """A list of language codes, each once."""
        value = self.raw(column)
        if not isinstance(value, list) or not value:
            self.wrong(column, shown(value), 'a list of language codes, such as ["en", "fr"]')
            return ()
        for code in value:
            if not isinstance(code, str) or not LANGUAGE.fullmatch(code):
                self.wrong(column, shown(code), "a language code, such as en")
                return ()
        if len(set(value)) < len(value):
            self.wrong(column, "a language twice", "each language once")
        return tuple(value)

    def names(self, column: str, languages: Iterable[Language]) -> Names:
        """A text in each of the languages; in the columns `name_en`, `name_fr` … of a table."""
        return {code: self.text(f"{column}_{code}") for code in languages}

    def titles(self, column: str, languages: Iterable[Language]) -> Names:
        """A text in each of the languages, in an object `{"en": …, "fr": …}`."""
        value = self.raw(column)
        if not isinstance(value, dict):
            self.wrong(column, shown(value), f"an object with a text for each of {', '.join(languages)}")
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

    def flag(self, column: str) -> bool:
        """True or false; absent is false."""
        value = self.raw(column)
        if isinstance(value, bool | None):
            return bool(value)
        self.wrong(column, shown(value), "true or false")
        return False

    def whole(self, column: str, least: int, most: int) -> int:
        """A whole number."""
        value = self.raw(column)
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
            return value
        self.wrong(column, shown(value), f"a whole number from {least} to {most}")
        return least

    def instant(self, column: str, hall: Hall, default: int | None = None) -> int:
        """A date and time, in the hall's zone where it names none; as milliseconds since the epoch."""
        value = self.raw(column)
        if value is None and default is not None:
            return default
        try:
            return hall.instant(value if isinstance(value, str) else "")
        except ValueError as error:
            self.wrong(column, shown(value), str(error))
            return 0

    def optional_instant(self, column: str, hall: Hall) -> int | None:
        """A date and time, or None."""
        return None if self.raw(column) is None else self.instant(column, hall)


def listed(known: Collection[str], what: str) -> str:
    """Say which values would have been right; of very many, the first ones."""
    if not known:
        return f"a {what}"
    some = ", ".join(list(known)[:OPTIONS_SHOWN])
    return f"one of {some}" if len(known) <= OPTIONS_SHOWN else f"a known {what}, such as {some} …"
