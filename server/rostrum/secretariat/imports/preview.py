"""The preview of an import: what would be new, another or gone, by the names that its reader knows."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeVar

import msgspec

from rostrum.floor.addenda import ImportAddendum, participants_listed
from rostrum.floor.arrivals import identity, standing_requests
from rostrum.floor.meeting import ImportMeeting
from rostrum.floor.programme import Delegation, Inscription, Item, Participant, Programme
from rostrum.floor.state import State
from rostrum.floor.terms import Language, Names

T = TypeVar("T")

HEAD: Final = ("title", "timezone", "languages", "floor_languages", "venue", "illustrative", "settings", "pack")
"""The fields of a programme that are no list of things."""


class Effect(msgspec.Struct, frozen=True, omit_defaults=True):
    """What an import would do to one part of the meeting; `same` counts what stays as it is."""

    part: str
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    same: int = 0


def preview(state: State, command: ImportMeeting | ImportAddendum, lang: Language) -> tuple[Effect, ...]:
    """What the command would change, part by part, in this reader's language; parts that stay as they are left out."""
    before = state.programme
    assert before is not None, "a preview before the first import"
    after = programme_after(state, before, command)
    names = {delegation.id: named(delegation.names, lang, delegation.id) for delegation in after.delegations}
    names |= {one.id: named(one.names, lang, one.id) for one in before.delegations if one.id not in names}
    changes = (
        heading(before, after),
        compared("sittings", before.sittings, after.sittings, lambda sitting: sitting.id, lambda sitting: sitting.id),
        compared("items", before.items, after.items, lambda item: item.number, lambda item: titled(item, lang)),
        compared("officers", before.officers, after.officers, lambda officer: officer.role, lambda one: one.role),
        compared("delegations", before.delegations, after.delegations, delegation_id, lambda one: names[one.id]),
        compared(
            "participants", before.participants, after.participants, str, lambda one: person_line(one, names, lang)
        ),
        compared("channels", before.channels, after.channels, lambda one: str(one.number), lambda one: str(one.number)),
        compared("booths", before.booths, after.booths, lambda booth: booth.language, lambda booth: booth.language),
        inscribed(state, command.inscriptions, names),
    )
    return tuple(change for change in changes if change.new or change.changed or change.gone)


def seal(command: ImportMeeting | ImportAddendum, changes: tuple[Effect, ...]) -> str:
    """What somebody agrees to: another after the files or the meeting have changed."""
    return hashlib.sha256(msgspec.msgpack.encode((command, changes))).hexdigest()


def programme_after(state: State, before: Programme, command: ImportMeeting | ImportAddendum) -> Programme:
    """The programme as it would be."""
    if isinstance(command, ImportMeeting):
        return command.programme
    listed = participants_listed(state, command.participants)
    return before if listed is None else msgspec.structs.replace(before, participants=listed.participants)


def heading(before: Programme, after: Programme) -> Effect:
    """The fields of the programme that would be others."""
    changed = tuple(name for name in HEAD if getattr(before, name) != getattr(after, name))
    return Effect("programme", changed=changed, same=len(HEAD) - len(changed))


def compared(
    part: str, before: Sequence[T], after: Sequence[T], key_of: Callable[[T], str], label_of: Callable[[T], str]
) -> Effect:
    """What of a list would be new, another or gone."""
    was = {key_of(one): one for one in before}
    keys = {key_of(one) for one in after}
    changed = tuple(label_of(one) for one in after if key_of(one) in was and was[key_of(one)] != one)
    new = tuple(label_of(one) for one in after if key_of(one) not in was)
    gone = tuple(label_of(one) for one in before if key_of(one) not in keys)
    return Effect(part, new, changed, gone, len(after) - len(new) - len(changed))


def inscribed(state: State, rows: tuple[Inscription, ...], names: Mapping[str, str]) -> Effect:
    """The requests that would come onto a list; those that stood there before stay as they are (MT1)."""
    there = standing_requests(state)
    new = tuple(
        f"{row.item}: {names.get(row.delegation, row.delegation)}" for row in rows if identity(row) not in there
    )
    return Effect("inscriptions", new, same=len(rows) - len(new))


def delegation_id(delegation: Delegation) -> str:
    """What a delegation is known by."""
    return delegation.id


def person_line(person: Participant, names: Mapping[str, str], lang: Language) -> str:
    """A participant in a line."""
    function = named(person.function, lang, "") if isinstance(person.function, dict) else person.function
    told = (names.get(person.delegation, person.delegation), person.name, function, person.seat)
    return " · ".join(filter(None, told))


def titled(item: Item, lang: Language) -> str:
    """An item in a line."""
    return f"{item.number}: {named(item.title, lang, '')}"


def named(names: Names, lang: Language, otherwise: str) -> str:
    """A name in this language, else in English, else in any."""
    return names.get(lang) or names.get("en") or next(iter(names.values()), otherwise)
