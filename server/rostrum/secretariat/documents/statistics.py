"""The statistics on paper: a table for each way of summing, with a bar as long as its share of the time (PV3)."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from rostrum.floor.state import sitting_of
from rostrum.floor.terms import SittingId
from rostrum.secretariat.documents.page import Column, Document, Fact, Row, Table, Words
from rostrum.secretariat.documents.printing import Printing, document, sitting_named
from rostrum.secretariat.documents.speakers import class_named
from rostrum.secretariat.documents.speech import Edition, Speech
from rostrum.secretariat.record.statistics import NO_GROUP, Rounded, Statistics, Sum

Named: TypeAlias = Callable[[str, Speech], str]
"""How the name of a sum is said."""


def statistics_document(printing: Printing, told: Statistics, sitting: SittingId | None, edition: Edition) -> Document:
    """The sums of one sitting, or of the meeting."""
    parts: tuple[tuple[Mapping[str, Sum], str, Named], ...] = (
        (told.by_class, "document-by-class", class_named),
        (told.by_group, "document-by-group", group_named),
        (told.by_kind, "document-by-kind", termed("kind")),
        (told.by_language, "document-by-language", termed("language")),
        (told.by_attendance, "document-by-attendance", termed("attendance")),
    )
    tables = [table(sums, told.whole, heading, named, edition) for sums, heading, named in parts]
    if told.by_gender is not None:
        tables.append(gender_table(told.by_gender, edition))
    return document(
        printing,
        edition,
        title="document-statistics",
        subject=subject(printing, sitting, edition),
        facts=facts(told.whole, edition),
        tables=tables if told.whole.turns else [Table((), (), (), edition.say("document-no-turns"))],
    )


def subject(printing: Printing, sitting: SittingId | None, edition: Edition) -> Words:
    """Of which sitting they are."""
    planned = None if sitting is None else sitting_of(printing.state, sitting)
    if planned is None:
        return edition.say("document-whole-meeting")
    return sitting_named(planned, edition)


def facts(whole: Sum, edition: Edition) -> list[Fact]:
    """All turns in a few figures."""
    return [
        Fact(edition.say("document-turns"), edition.number(whole.turns)),
        Fact(edition.say("document-spoken"), edition.duration(whole.spoken_ms)),
        Fact(edition.say("document-overruns"), edition.number(whole.overruns)),
        Fact(edition.say("document-over-by"), edition.duration(whole.over_ms)),
    ]


def table(sums: Mapping[str, Sum], whole: Sum, heading: str, named: Named, edition: Edition) -> Table:
    """The sums of one kind, the longest first."""
    say = edition.say
    columns = (
        Column((), share=1),
        Column(say("document-speakers-count"), figures=True),
        Column(say("document-turns"), figures=True),
        Column(say("document-overruns"), figures=True),
        Column(say("document-average"), figures=True),
        Column(say("document-spoken"), figures=True),
    )
    rows = tuple(row(name, found, whole, named, edition) for name, found in sums.items())
    return Table(say(heading), columns, rows, bars=True)


def row(name: str, found: Sum, whole: Sum, named: Named, edition: Edition) -> Row:
    """One sum, and its share of the time."""
    average = found.spoken_ms // found.turns if found.turns else 0
    return Row(
        (
            edition.each(lambda speech: named(name, speech)),
            edition.number(found.delegations),
            edition.number(found.turns),
            edition.number(found.overruns) if found.overruns else (),
            edition.duration(average),
            edition.duration(found.spoken_ms),
        ),
        bar=found.spoken_ms / whole.spoken_ms if whole.spoken_ms else 0.0,
    )


def gender_table(sums: Mapping[str, Rounded], edition: Edition) -> Table:
    """The sums by gender, or why they aren't told."""
    say = edition.say
    if not sums:
        return Table(say("document-by-gender"), (), (), say("document-gender-withheld"))
    whole = sum(found.spoken_ms for found in sums.values())
    columns = (
        Column((), share=1),
        Column(say("document-speakers-count"), figures=True),
        Column(say("document-turns"), figures=True),
        Column(say("document-spoken-about"), figures=True),
    )
    rows = tuple(
        Row(
            (
                edition.term("gender", name),
                edition.number(found.speakers),
                edition.number(found.turns),
                edition.duration(found.spoken_ms),
            ),
            bar=found.spoken_ms / whole if whole else 0.0,
        )
        for name, found in sums.items()
    )
    return Table(say("document-by-gender"), columns, rows, say("document-gender-note"), bars=True)


def termed(family: str) -> Named:
    """The name of a sum is a word of this family."""
    return lambda name, speech: speech.term(family, name)


def group_named(group: str, speech: Speech) -> str:
    """A regional group, or that there is none."""
    return speech.say("document-no-group") if group == NO_GROUP else speech.term("group", group)
