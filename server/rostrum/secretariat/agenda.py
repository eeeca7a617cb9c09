"""The agenda: reading programme.json, which says when, about what, in which languages and for how long."""

from collections.abc import Iterator, Mapping
from typing import Final

import msgspec

from rostrum.floor.programme import Item, Officer, Programme, Sitting
from rostrum.floor.settings import Settings
from rostrum.floor.terms import Duration, Language, Names
from rostrum.secretariat.cells import IDENTIFIER, Row
from rostrum.secretariat.findings import Finding, Report, shown
from rostrum.secretariat.instants import WALL_CLOCK, Hall
from rostrum.secretariat.sources import Source, Unreadable, json_of, read_bytes, text_of

SHORTEST_S: Final = 5
LONGEST_S: Final = 14_400


class Agenda(msgspec.Struct, frozen=True):
    """What one programme file says, before delegations and booths join it."""

    title: Names = {}
    timezone: str = "UTC"
    languages: tuple[Language, ...] = ()
    floor_languages: tuple[Language, ...] = ()
    sittings: tuple[Sitting, ...] = ()
    items: tuple[Item, ...] = ()
    officers: tuple[Officer, ...] = ()
    settings: Settings = Settings()
    id: str | None = None
    venue: str = ""
    illustrative: bool = False


def agenda_of(programme: Programme) -> Agenda:
    """The agenda of a programme that was read before."""
    return Agenda(
        title=programme.title,
        timezone=programme.timezone,
        languages=programme.languages,
        floor_languages=programme.floor_languages,
        sittings=programme.sittings,
        items=programme.items,
        officers=programme.officers,
        settings=programme.settings,
        id=programme.id,
        venue=programme.venue,
        illustrative=programme.illustrative,
    )


def read_agenda(source: Source, report: Report, rules: Settings = Settings()) -> Agenda:  # noqa: B008 -- frozen
    """Read a programme as far as it can be read; `rules` is what holds where it says nothing. Errors are reported."""
    head = read_object(source, "an object with title, timezone, languages, sittings and items", report)
    if head is None:
        return Agenda()
    languages = head.languages("languages")
    hall = _hall(head)
    agenda = Agenda(
        id=head.optional_identifier("id"),
        title=head.titles("title", languages),
        venue=head.optional_text("venue") or "",
        timezone=hall.zone.key,
        languages=languages,
        floor_languages=head.languages("floor_languages") if head.raw("floor_languages") else languages,
        illustrative=head.flag("illustrative"),
        sittings=(sittings := tuple(_sittings(head, hall))),
        items=tuple(_items(head, hall, languages, sittings)),
        officers=tuple(_officers(head, languages)),
        settings=_settings(head, languages, rules),
    )
    head.remark_unread()
    return agenda


def read_object(source: Source, expected: str, report: Report) -> Row | None:
    """Open a JSON file that holds one object; None, and a finding, where it doesn't."""
    try:
        value = json_of(source.name, text_of(source.name, read_bytes(source)))
    except Unreadable as unreadable:
        report.findings.append(unreadable.finding)
        return None
    if not isinstance(value, dict):
        report.findings.append(Finding(source.name, shown(value), expected))
        return None
    head = Row(report, source.name, None, value)
    head.raw("note")
    return head


def _hall(head: Row) -> Hall:
    zone = head.raw("timezone")
    try:
        return Hall(zone if isinstance(zone, str) else "")
    except ValueError as error:
        head.wrong("timezone", shown(zone), str(error))
        return Hall("UTC")


def entries(head: Row, column: str, *, needed: bool) -> Iterator[Row]:
    """The objects of a list inside an object, each as a row of that table."""
    value = head.raw(column)
    table = column if head.number is None else f"{head.table}, row {head.number}, {column}"
    if value is None and not needed:
        return
    if not isinstance(value, list) or (needed and not value):
        head.wrong(column, shown(value), "a list of objects")
        return
    for number, entry in enumerate(value, start=1):
        if isinstance(entry, dict):
            yield Row(head.report, head.file, number, entry, table)
        else:
            head.sound = False
            head.report.findings.append(Finding(head.file, shown(entry), "an object", number, table=table))


def _sittings(head: Row, hall: Hall) -> Iterator[Sitting]:
    """MT1: sittings one after the other, each with its end and until when interpretation lasts."""
    before: Sitting | None = None
    seen: set[str] = set()
    for row in entries(head, "sittings", needed=True):
        starts, ends = row.instant("starts", hall), row.instant("ends", hall)
        sitting = Sitting(
            id=row.identifier("id"),
            starts_ms=starts,
            ends_ms=ends,
            interpretation_until_ms=row.instant("interpretation_until", hall, default=ends),
            constructed=row.flag("constructed"),
        )
        if row.sound:
            if sitting.id in seen:
                row.wrong("id", f"{shown(sitting.id)} again", "each sitting once")
            if ends <= starts:
                row.wrong("ends", shown(row.raw("ends")), f"a time after the start, {row.raw('starts')}")
            if sitting.interpretation_until_ms <= starts:
                row.wrong("interpretation_until", shown(row.raw("interpretation_until")), "a time after the start")
            if before is not None and starts < before.ends_ms:
                row.wrong("starts", shown(row.raw("starts")), f"a time after the end of {before.id}")
        seen.add(sitting.id)
        before = sitting if row.sound else before
        yield sitting


def _items(head: Row, hall: Hall, languages: tuple[Language, ...], sittings: tuple[Sitting, ...]) -> Iterator[Item]:
    """MT1: numbered items, each of one or more sittings; LS1: when one may inscribe in advance."""
    known = [sitting.id for sitting in sittings]
    opens = head.optional_instant("inscription_opens", hall)
    deadline = head.optional_instant("inscription_deadline", hall)
    seen: set[str] = set()
    for row in entries(head, "items", needed=True):
        item = Item(
            number=row.identifier("number"),
            title=row.titles("title", languages),
            sittings=_sittings_of(row, known),
            starts=_wall_clock(row, "starts"),
            ends=_wall_clock(row, "ends"),
            list_opens_ms=row.optional_instant("inscription_opens", hall) or opens,
            list_deadline_ms=row.optional_instant("inscription_deadline", hall) or deadline,
            constructed=row.flag("constructed"),
        )
        if item.number and item.number in seen:
            row.wrong("number", f"{shown(item.number)} again", "each item once")
        seen.add(item.number)
        yield item


def _sittings_of(row: Row, known: list[str]) -> tuple[str, ...]:
    """The sitting of an item, or the list of its sittings."""
    if "sittings" not in row.cells:
        return (row.one_of("sitting", known, "sitting"),)
    value = row.raw("sittings")
    if not isinstance(value, list) or not value:
        row.wrong("sittings", shown(value), "a list of sittings")
        return ()
    each = [Row(row.report, row.file, row.number, {"sittings": sitting}, row.table) for sitting in value]
    found = tuple(one.one_of("sittings", known, "sitting") for one in each)
    row.sound = row.sound and all(one.sound for one in each)
    return found


def _wall_clock(row: Row, column: str) -> str | None:
    text = row.optional_text(column)
    if text is not None and not WALL_CLOCK.fullmatch(text):
        row.wrong(column, shown(text), "a time in the hall, such as 09:30")
        return None
    return text


def _officers(head: Row, languages: tuple[Language, ...]) -> Iterator[Officer]:
    """MT6: who may preside; somebody must be in the chair."""
    roles: list[str] = []
    for row in entries(head, "officers", needed=True):
        officer = Officer(
            role=row.identifier("role"),
            function=row.titles("function", languages) if "function" in row.cells else {},
            delegation=row.optional_identifier("delegation"),
            language=row.one_of("language", languages, "language"),
            constructed=row.flag("constructed"),
        )
        if officer.role in roles:
            row.wrong("role", f"{shown(officer.role)} again", "each role once")
        roles.append(officer.role)
        yield officer
    if roles and "chair" not in roles:
        head.wrong("officers", f"the roles {', '.join(roles)}", "one officer whose role is chair")


def _settings(head: Row, languages: tuple[Language, ...], rules: Settings) -> Settings:
    """TN3, LS4: limits by kind and class, the order of classes; and what `settings` adds to the pack's."""
    limits = _limits(head)
    order = _class_order(head) or rules.class_order
    settings = head.raw("settings")
    if settings is None:
        settings = {}
    if not isinstance(settings, dict):
        head.wrong("settings", shown(settings), "an object")
        return Settings()
    alphabet = next((code for code in languages if code == "en"), languages[0] if languages else "en")
    own = {"limits": rules.limits | limits, "class_order": order, "alphabet": alphabet, **settings}
    stated = {**msgspec.to_builtins(rules), **own}
    try:
        return msgspec.convert(stated, Settings)
    except msgspec.ValidationError as error:
        head.wrong("settings", shown(str(error)), "the settings of Rostrum, with durations in ms")
        return Settings()


def _limits(head: Row) -> dict[str, Duration]:
    value = head.raw("speaking_time_seconds")
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        head.wrong("speaking_time_seconds", shown(value), "an object of seconds by kind or class")
        return {}
    row = Row(
        head.report,
        head.file,
        None,
        {f"speaking_time_seconds.{name}": limit for name, limit in value.items()},
    )
    return {name: 1_000 * row.whole(f"speaking_time_seconds.{name}", SHORTEST_S, LONGEST_S) for name in value}


def _class_order(head: Row) -> tuple[str, ...]:
    value = head.raw("class_order")
    if value is None:
        return ()
    named = isinstance(value, list) and all(isinstance(name, str) and IDENTIFIER.fullmatch(name) for name in value)
    if not isinstance(value, list) or not named or len(set(value)) < len(value):
        head.wrong("class_order", shown(value), "a list of classes, each once")
        return ()
    return tuple(value)
