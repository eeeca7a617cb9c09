"""Rule packs: a body's practice as data, a difference from `plain`, each value with its source.

A pack is a JSON file: `name`, `about`, and `values`, a list of objects with

    setting    the name of a setting, or of one entry of it: `limits.state_party`
    value      what holds there instead of the default
    source     where that is written, or why it could not be verified
    verified   whether the source was seen and says so; true where it is left out

Those in `server/rostrum/packs` are known by their names; any other file can be given by its path.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import msgspec

from rostrum.floor.settings import Settings
from rostrum.secretariat.imports.agenda import entries, read_object
from rostrum.secretariat.imports.cells import Row
from rostrum.secretariat.imports.expected import Pack as PackKnown
from rostrum.secretariat.imports.expected import one_of
from rostrum.secretariat.imports.findings import Finding, Rejected, Report
from rostrum.secretariat.imports.found import Value, found_of, shown
from rostrum.secretariat.imports.provisions import holds, with_provisions

PACKS: Final = Path(__file__).parents[2] / "packs"
PLAIN: Final = "plain"
SOURCE_LIMIT: Final = 1_000
HEAD: Final = ("name", "about", "values")
COLUMNS: Final = ("setting", "value", "source", "verified")


class Provision(msgspec.Struct, frozen=True):
    """One value of a pack, and where it comes from."""

    setting: str
    value: Any
    source: str
    verified: bool


class Pack(msgspec.Struct, frozen=True):
    """A body's practice; `settings` is what holds by it."""

    name: str
    about: str
    provisions: tuple[Provision, ...]
    settings: Settings


def known_packs() -> list[str]:
    """The names of the packs that come with Rostrum, `plain` first."""
    return sorted((file.stem for file in PACKS.glob("*.json")), key=lambda name: (name != PLAIN, name))


def pack_of(wanted: str) -> Pack:
    """The pack of this name, or in this file; raises Rejected with every finding."""
    report = Report()
    if wanted in known_packs():
        pack = read_pack(PACKS / f"{wanted}.json", report)
    elif Path(wanted).is_file():
        pack = read_pack(Path(wanted), report)
    else:
        raise Rejected((Finding("pack", found_of(wanted), PackKnown(tuple(known_packs()))),))
    if report.findings:
        raise Rejected(tuple(report.findings))
    return pack


def read_pack(path: Path, report: Report) -> Pack:
    """Read a pack as far as it can be read; each wrong key is in the report with its place."""
    head = read_object(path, HEAD, report)
    if head is None:
        return Pack("", "", (), Settings())
    name, about = head.identifier("name"), head.text("about", SOURCE_LIMIT)
    provisions = tuple(_provisions(head))
    for key in sorted(head.unread()):
        head.wrong(key, Value(shown(key)), one_of(HEAD))
    settings = with_provisions(Settings(), ((provision.setting, provision.value) for provision in provisions))
    return Pack(name, about, provisions, settings)


def _provisions(head: Row) -> Iterator[Provision]:
    """The values that can hold, each setting once, each with its source."""
    first_at: dict[str, int] = {}
    for row in entries(head, "values", COLUMNS, needed=False):
        setting, source = row.text("setting", SOURCE_LIMIT), row.text("source", SOURCE_LIMIT)
        verified = row.flag("verified") if "verified" in row.cells else True
        value = row.raw("value")
        for key in sorted(row.unread()):
            row.wrong(key, Value(shown(key)), one_of(COLUMNS))
        if setting:
            row.once("setting", setting, first_at)
        if row.sound and holds(row, ("setting", "value"), setting, value):
            yield Provision(setting, value, source, verified)
