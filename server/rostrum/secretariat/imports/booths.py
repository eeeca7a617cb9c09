"""The booths: reading booths.json, the channel of each language and who interprets (IN1, IN2).

Besides the meeting's languages a channel can have a sign language, or captions: a language of the meeting in writing.
"""

from collections.abc import Iterator

import msgspec

from rostrum.floor.programme import Booth, Channel, Interpreter
from rostrum.interpretation.team import SIGN_LANGUAGES, spoken_form
from rostrum.secretariat.imports.agenda import Agenda, entries, read_object
from rostrum.secretariat.imports.cells import Row
from rostrum.secretariat.imports.expected import FirstLanguage, NoLanguage, Once
from rostrum.secretariat.imports.findings import Report
from rostrum.secretariat.imports.found import Again, found_of
from rostrum.secretariat.imports.sources import Source


class Interpretation(msgspec.Struct, frozen=True):
    """The channels and booths of a meeting."""

    channels: tuple[Channel, ...] = ()
    booths: tuple[Booth, ...] = ()


def read_booths(source: Source, agenda: Agenda, report: Report) -> Interpretation:
    """Read channels and booths as far as they can be read."""
    head = read_object(source, ("channels", "booths"), report)
    if head is None:
        return Interpretation()
    found = Interpretation(tuple(_channels(head, agenda)), tuple(_booths(head, agenda)))
    head.remark_unread()
    return found


def _channels(head: Row, agenda: Agenda) -> Iterator[Channel]:
    """IN1: channel 0 is the floor, every other one has a language of its own."""
    numbers: dict[int, int] = {}
    languages: dict[str, int] = {}
    for row in entries(head, "channels", ("number", "language")):
        number = row.whole("number", 0, 99)
        row.raw("name")
        language = None if number == 0 else _output(row, agenda)
        if number == 0 and row.raw("language") is not None:
            row.misfit("language", NoLanguage())
        if row.sound:
            row.once("number", number, numbers)
        if row.sound and language is not None:
            row.once("language", language, languages)
        if row.sound:
            yield Channel(number, language)


def _output(row: Row, agenda: Agenda) -> str:
    """A language of the meeting, aloud or in writing, or a sign language (IN1)."""
    written = row.raw("language")
    if isinstance(written, str) and (spoken_form(written) in agenda.languages or written in SIGN_LANGUAGES):
        return written
    return row.one_of("language", agenda.languages)


def _booths(head: Row, agenda: Agenda) -> Iterator[Booth]:
    """IN2: a booth is named by its language; its interpreters have ids of their own in the whole meeting."""
    languages: dict[str, int] = {}
    ids: set[str] = set()
    for row in entries(head, "booths", ("language", "interpreters")):
        language = _output(row, agenda)
        if row.sound:
            row.once("language", language, languages)
        team = tuple(_interpreters(row, language, ids))
        if row.sound:
            yield Booth(language, team)


def _interpreters(booth: Row, language: str, ids: set[str]) -> Iterator[Interpreter]:
    """Active languages, the A language first, which is the booth's; and passive ones, which may be any."""
    for row in entries(booth, "interpreters", ("id", "active", "passive")):
        value = Interpreter(
            id=row.identifier("id"),
            active=row.languages("active"),
            passive=row.languages("passive") if row.raw("passive") else (),
        )
        if row.sound and value.id in ids:
            row.wrong("id", Again(value.id), Once())
        if row.sound and value.active[0] != language:
            row.wrong("active", found_of(value.active[0]), FirstLanguage(language))
        ids.add(value.id)
        booth.sound = booth.sound and row.sound
        if row.sound:
            yield value
