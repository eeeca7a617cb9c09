"""The agenda: reading programme.json, which says when, about what, in which languages and for how long."""

from collections.abc import Iterator, Mapping
from typing import Final

import msgspec

from rostrum.floor.programme import Item, Officer, Programme, Sitting
from rostrum.floor.settings import Settings
from rostrum.floor.terms import Duration, Language, Names
from rostrum.secretariat.imports.cells import IDENTIFIER, Row
from rostrum.secretariat.imports.expected import (
    After,
    Also,
    Amounts,
    Fielded,
    Listed,
    ListOf,
    Once,
    Setting,
    WallClock,
)
from rostrum.secretariat.imports.findings import Finding, Report
from rostrum.secretariat.imports.found import again_in, found_of, shown
from rostrum.secretariat.imports.instants import WALL_CLOCK, HallClock, NoTime
from rostrum.secretariat.imports.provisions import holds, with_provisions
from rostrum.secretariat.imports.sources import Source, Unreadable, json_of, read_bytes, text_of

CHAIR: Final = "chair"
"""The role that somebody must have (MT6)."""
SHORTEST_S: Final = 5
LONGEST_S: Final = 14_400
NEEDED: Final = ("title", "timezone", "languages", "sittings", "items", "officers")


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


def with_agenda(programme: Programme, agenda: Agenda) -> Programme:
    """The programme with this agenda; what it is called and whose rules it has stays."""
    return msgspec.structs.replace(
        programme,
        title=agenda.title,
        timezone=agenda.timezone,
        languages=agenda.languages,
        floor_languages=agenda.floor_languages,
        sittings=agenda.sittings,
        items=agenda.items,
        officers=agenda.officers,
        settings=agenda.settings,
        venue=agenda.venue,
        illustrative=agenda.illustrative,
    )


def read_agenda(source: Source, report: Report, rules: Settings = Settings()) -> Agenda:  # noqa: B008 -- frozen
    """Read a programme as far as it can be read; `rules` is what holds where it says nothing. Errors are reported."""
    head = read_object(source, NEEDED, report)
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


def read_object(source: Source, fields: tuple[str, ...], report: Report) -> Row | None:
    """Open a JSON file that holds one object with such fields; None, and a finding, where it doesn't."""
    try:
        value = json_of(source.name, text_of(source.name, read_bytes(source)))
    except Unreadable as unreadable:
        report.findings.append(unreadable.finding)
        return None
    if not isinstance(value, dict):
        report.findings.append(Finding(source.name, found_of(value), Fielded(fields)))
        return None
    head = Row(report, source.name, None, value)
    head.raw("note")
    return head


def _hall(head: Row) -> HallClock:
    zone = head.raw("timezone")
    try:
        return HallClock(zone if isinstance(zone, str) else "")
    except NoTime as error:
        head.misfit("timezone", error.expected)
        return HallClock("UTC")


def entries(head: Row, column: str, fields: tuple[str, ...], *, needed: bool = True) -> Iterator[Row]:
    """The objects of a list inside an object, each with such fields, as rows of that table."""
    value = head.raw(column)
    table = column if head.number is None else f"{head.table}.{head.number}.{column}"
    if value is None and not needed:
        return
    if not isinstance(value, list) or (needed and not value):
        head.misfit(column, Listed(ListOf.OBJECTS))
        return
    for number, entry in enumerate(value, start=1):
        if isinstance(entry, dict):
            yield Row(head.report, head.file, number, entry, table)
        else:
            head.sound = False
            head.report.findings.append(Finding(head.file, found_of(entry), Fielded(fields), number, table=table))


def _sittings(head: Row, hall: HallClock) -> Iterator[Sitting]:
    """MT1: sittings one after the other, each with its end and until when interpretation lasts."""
    before: Sitting | None = None
    first_at: dict[str, int] = {}
    ended = ""
    for row in entries(head, "sittings", ("id", "starts", "ends")):
        starts, ends = row.instant("starts", hall), row.instant("ends", hall)
        sitting = Sitting(
            id=row.identifier("id"),
            starts_ms=starts,
            ends_ms=ends,
            interpretation_until_ms=row.instant("interpretation_until", hall, default=ends),
            constructed=row.flag("constructed"),
        )
        if row.sound:
            row.once("id", sitting.id, first_at)
            began = After(shown(row.raw("starts")))
            if ends <= starts:
                row.misfit("ends", began)
            if sitting.interpretation_until_ms <= starts:
                row.misfit("interpretation_until", began)
            if before is not None and starts < before.ends_ms:
                row.misfit("starts", After(ended))
        if row.sound:
            before, ended = sitting, shown(row.raw("ends"))
        yield sitting


def _items(
    head: Row, hall: HallClock, languages: tuple[Language, ...], sittings: tuple[Sitting, ...]
) -> Iterator[Item]:
    """MT1: numbered items, each of one or more sittings; LS1: when one may inscribe in advance."""
    known = [sitting.id for sitting in sittings]
    opens = head.optional_instant("inscription_opens", hall)
    deadline = head.optional_instant("inscription_deadline", hall)
    first_at: dict[str, int] = {}
    for row in entries(head, "items", ("number", "title", "sitting")):
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
        if item.number:
            row.once("number", item.number, first_at)
        yield item


def _sittings_of(row: Row, known: list[str]) -> tuple[str, ...]:
    """The sitting of an item, or the list of its sittings."""
    if "sittings" not in row.cells:
        return (row.one_of("sitting", known),)
    value = row.raw("sittings")
    if not isinstance(value, list) or not value:
        row.misfit("sittings", Listed(ListOf.TEXTS))
        return ()
    each = [Row(row.report, row.file, row.number, {"sittings": sitting}, row.table) for sitting in value]
    found = tuple(one.one_of("sittings", known) for one in each)
    row.sound = row.sound and all(one.sound for one in each)
    return found


def _wall_clock(row: Row, column: str) -> str | None:
    text = row.optional_text(column)
    if text is not None and not WALL_CLOCK.fullmatch(text):
        row.wrong(column, found_of(text), WallClock())
        return None
    return text


def _officers(head: Row, languages: tuple[Language, ...]) -> Iterator[Officer]:
    """MT6: who may preside; somebody must be in the chair."""
    roles: dict[str, int] = {}
    for row in entries(head, "officers", ("role", "language")):
        officer = Officer(
            role=row.identifier("role"),
            function=row.titles("function", languages) if "function" in row.cells else {},
            delegation=row.optional_identifier("delegation"),
            language=row.one_of("language", languages),
            constructed=row.flag("constructed"),
        )
        if officer.role:
            row.once("role", officer.role, roles)
        yield officer
    if roles and CHAIR not in roles:
        head.wrong("officers", found_of(", ".join(roles)), Also((CHAIR,)))


def _settings(head: Row, languages: tuple[Language, ...], rules: Settings) -> Settings:
    """TN3, LS4: limits by kind and class, the order of classes; and what `settings` adds to the pack's."""
    limits = _limits(head)
    order = _class_order(head) or rules.class_order
    settings = head.raw("settings")
    if settings is None:
        settings = {}
    if not isinstance(settings, dict):
        head.misfit("settings", Setting())
        return Settings()
    row = Row(head.report, head.file, None, {f"settings.{name}": value for name, value in settings.items()})
    for name, value in settings.items():
        place = f"settings.{name}"
        holds(row, (place, place), name, value)
    if not row.sound:
        return Settings()
    alphabet = next((code for code in languages if code == "en"), languages[0] if languages else "en")
    stated = msgspec.structs.replace(rules, limits=rules.limits | limits, class_order=order, alphabet=alphabet)
    return with_provisions(stated, settings.items())


def _limits(head: Row) -> dict[str, Duration]:
    value = head.raw("speaking_time_seconds")
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        head.misfit("speaking_time_seconds", Amounts())
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
    if not isinstance(value, list) or not named:
        head.misfit("class_order", Listed(ListOf.TEXTS))
        return ()
    if (again := again_in(value)) is not None:
        head.wrong("class_order", again, Once())
        return ()
    return tuple(value)
