"""Speech: words, names, times and lengths of time as a reader in the hall expects them, in one language or in two."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final, Literal
from zoneinfo import ZoneInfo

from babel.dates import format_date
from babel.lists import format_list

from rostrum import catalogues
from rostrum.floor.programme import Programme
from rostrum.floor.terms import DelegationId, Duration, Instant
from rostrum.secretariat.documents.page import Tongue, Words

_WESTERN: Final = "0123456789"
_EASTERN: Final = "٠١٢٣٤٥٦٧٨٩"
_DATED: Final = {"en": "en_GB"}
"""Whose dates a language follows, where it isn't its own: the day before the month."""


_PRIVATE: Final = 0xE000
"""Where characters begin that mean nothing, and mark where a text belongs."""
_LEFT_TO_RIGHT, _AS_BEFORE = "\u2066", "\u2069"


class Figures(StrEnum):
    """The figures of an Arabic text; the pages offer the same two."""

    WESTERN = "latn"
    EASTERN = "arab"


class Speech:
    """One of the five languages, for one meeting."""

    def __init__(self, lang: str, programme: Programme, figures: Figures = Figures.WESTERN) -> None:
        self.lang = lang
        self._zone = ZoneInfo(programme.timezone)
        self._names = {delegation.id: delegation.names for delegation in programme.delegations}
        eastern = lang in catalogues.RIGHT_TO_LEFT and figures is Figures.EASTERN
        self._figures = str.maketrans(_WESTERN, _EASTERN) if eastern else str.maketrans(_EASTERN, _WESTERN)

    @property
    def tongue(self) -> Tongue:
        """The language, as a document is set in it."""
        return Tongue(self.lang, "rtl" if self.lang in catalogues.RIGHT_TO_LEFT else "ltr")

    def say(self, message: str, **facts: str | int) -> str:
        """A message of the catalogues; empty if nobody wrote it. A fact that is a text keeps its figures."""
        texts = {chr(_PRIVATE + place): name for place, name in enumerate(facts) if isinstance(facts[name], str)}
        marked = {**facts, **{name: mark for mark, name in texts.items()}}
        said = self.figures(catalogues.said(message, marked, self.lang))
        for mark, name in texts.items():
            said = said.replace(mark, str(facts[name]))
        return said

    def term(self, family: str, value: str) -> str:
        """A word shared with the pages, such as `kind-statement`; what has none stands as it is."""
        return self.say(f"{family}-{value.replace('_', '-')}") or value

    def name(self, texts: Mapping[str, str] | str) -> str:
        """A text in this language, else in English, else in any; one text for all as it is."""
        if isinstance(texts, str):
            return texts
        return texts.get(self.lang) or texts.get(catalogues.SOURCE) or next(iter(texts.values()), "")

    def delegation(self, delegation: DelegationId) -> str:
        """The short name of a delegation."""
        return self.name(self._names.get(delegation, {})) or delegation

    def delegations(self, delegations: Sequence[DelegationId]) -> str:
        """Several of them in a row: "Thailand, Iraq and Chad"."""
        return str(format_list([self.delegation(one) for one in delegations], locale=self.lang))

    def time(self, at: Instant) -> str:
        """An instant as the clock in the hall shows it."""
        return self.figures(f"{self._then(at):%H:%M}")

    def date(self, at: Instant) -> str:
        """The date of an instant, in the hall."""
        return self._dated(at, "long")

    def day(self, at: Instant) -> str:
        """The same with the day of the week, to begin a line."""
        day = self._dated(at, "full")
        return day[:1].upper() + day[1:]

    def duration(self, length: Duration) -> str:
        """A length of time as minutes and seconds, with hours where there are any."""
        seconds = length // 1000
        hours, minutes = divmod(seconds // 60, 60)
        told = f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"
        return self.figures(told)

    def surplus(self, length: Duration) -> str:
        """A length of time beyond another one, its plus before it in every script."""
        return f"{_LEFT_TO_RIGHT}+{self.duration(length)}{_AS_BEFORE}"

    def number(self, number: int) -> str:
        """A whole number."""
        return self.figures(str(number))

    def figures(self, text: str) -> str:
        """A text in the figures that were chosen."""
        return text.translate(self._figures)

    def _dated(self, at: Instant, form: Literal["full", "long"]) -> str:
        return self.figures(str(format_date(self._then(at), format=form, locale=_DATED.get(self.lang, self.lang))))

    def _then(self, at: Instant) -> datetime:
        return datetime.fromtimestamp(at / 1000, UTC).astimezone(self._zone)


class Edition:
    """A document's language, and the second one beside it if any."""

    def __init__(self, programme: Programme, langs: Sequence[str], figures: Figures = Figures.WESTERN) -> None:
        assert 1 <= len(langs) <= 2, "a document is in one language or two"
        self.programme = programme
        self._speeches = tuple(Speech(lang, programme, figures) for lang in langs)

    @property
    def tongues(self) -> tuple[Tongue, ...]:
        """The languages, the first of which the document follows."""
        return tuple(speech.tongue for speech in self._speeches)

    def each(self, told: Callable[[Speech], str]) -> Words:
        """Something told in each language, once if all of them write it alike."""
        return tuple(dict.fromkeys(told(speech) for speech in self._speeches))

    def say(self, message: str, **facts: str | int) -> Words:
        """A message of the catalogues."""
        return self.each(lambda speech: speech.say(message, **facts))

    def term(self, family: str, value: str) -> Words:
        """A word shared with the pages, such as `kind-statement`."""
        return self.each(lambda speech: speech.term(family, value))

    def time(self, at: Instant) -> Words:
        """An instant as the clock in the hall shows it."""
        return self.each(lambda speech: speech.time(at))

    def duration(self, length: Duration) -> Words:
        """A length of time as minutes and seconds."""
        return self.each(lambda speech: speech.duration(length))

    def number(self, number: int) -> Words:
        """A whole number."""
        return self.each(lambda speech: speech.number(number))
