"""Writes the tables of the documentation from those that the service works by.

    python docs/tables.py            brings docs/*.md up to date, as `make docs` does
    python docs/tables.py --check    exits 1 where a page is not

A table stands between `<!-- name -->` and `<!-- end -->`.
"""

import ast
import inspect
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import get_args

import msgspec
from fluent.runtime import FluentBundle, FluentResource

from rostrum import floor
from rostrum.catalogues import SOURCE, said
from rostrum.floor.authority import TABLE, Right, right_of
from rostrum.floor.messages import CommandMessage, tag_of
from rostrum.floor.refusals import Code
from rostrum.floor.settings import Settings
from rostrum.floor.terms import Phase, Role
from rostrum.secretariat.imports.expected import Expected
from rostrum.secretariat.imports.findings import Remark
from rostrum.secretariat.imports.found import Found
from rostrum.secretariat.imports.packs import known_packs, pack_of
from rostrum.web.problems import Wrong
from rostrum.wire.closing import MEANING

DOCS = Path(__file__).parent
PLACE = re.compile(r"(?P<open><!-- (?P<name>[a-z ]+) -->\n).*?(?P<close><!-- end -->)", re.DOTALL)
COLUMNS = (Role.CHAIR, Role.SECRETARIAT, Role.DELEGATE, Role.INTERPRETER, Role.TECHNICIAN, Role.OPERATOR, Role.SERVICE)


def rows(heads: Iterable[str], lines: Iterable[Iterable[str]]) -> str:
    """A table in Markdown."""
    first = list(heads)
    cells = [first, ["---"] * len(first), *lines]
    return "".join(f"| {' | '.join(line)} |\n" for line in cells)


def sentence(of: object) -> str:
    """The first line of a docstring."""
    return (inspect.getdoc(of) or "").partition("\n")[0]


def phases(allowed: frozenset[Phase]) -> str:
    """The phases of a row, or the shorter way to say it."""
    if allowed == frozenset(Phase):
        return "always"
    if allowed == frozenset(Phase) - {Phase.CLOSED}:
        return "until closed"
    return ", ".join(phase for phase in Phase if phase in allowed)


def rights() -> str:
    """Command by role and phase."""

    def cell(right: Right | None) -> str:
        return right.value if right else ""

    return rows(
        ["command", *COLUMNS, "in phase"],
        ([f"`{tag_of(command)}`", *(cell(right_of(row, role)) for role in COLUMNS), phases(row.phases)]
         for command, row in TABLE.items()),
    )  # fmt: skip


def fields(command: type[CommandMessage]) -> str:
    """The fields of a command, those that may be left out with a question mark."""
    return ", ".join(
        f"`{field.encode_name}`{'' if field.required else '?'}" for field in msgspec.structs.fields(command)
    )


def commands() -> str:
    """Every command with its fields and what it does."""
    return rows(["command", "fields", "does"], ([f"`{tag_of(c)}`", fields(c), sentence(c)] for c in TABLE))


def remarks(record: type[msgspec.Struct]) -> dict[str, str]:
    """The remark under each field of a record, on one line."""
    (body,) = (node.body for node in ast.parse(inspect.getsource(record)).body if isinstance(node, ast.ClassDef))
    found: dict[str, str] = {}
    name = ""
    for node in body:
        match node:
            case ast.AnnAssign(target=ast.Name(id=name)):
                found[name] = ""
            case ast.Expr(value=ast.Constant(value=str(text))) if name:
                found[name] = " ".join(text.split())
            case _:
                pass
    return found


def choices(field: msgspec.structs.FieldInfo) -> str:
    """What a setting of named choices decides, and which there are."""
    match field.type:
        case type() as chosen if issubclass(chosen, StrEnum):
            return f"{sentence(chosen)} One of {', '.join(f'`{choice}`' for choice in chosen)}."
        case _:
            return ""


def settings() -> str:
    """Every setting with its default and what it decides."""
    defaults, told = msgspec.to_builtins(Settings()), remarks(Settings)
    return rows(
        ["setting", "default", "decides"],
        (
            [f"`{name}`", f"`{msgspec.json.encode(defaults[name]).decode()}`", f"{told[name]} {choices(field)}".strip()]
            for field in msgspec.structs.fields(Settings)
            if (name := field.name) in told
        ),
    )


def refusals() -> str:
    """Every code of refusal with its general sentence in English, its arguments shown by their names."""
    catalogue = (Path(floor.__file__).parents[1] / "locales" / "en" / "refusals.ftl").read_text(encoding="utf-8")
    bundle = FluentBundle(["en"], use_isolating=False)
    bundle.add_resource(FluentResource(catalogue))
    places = {name: f"‹{name}›" for name in re.findall(r"\$([\w-]+)", catalogue)}

    def said(code: Code) -> str:
        pattern = bundle.get_message(f"refused-{code.replace('_', '-')}").value
        assert pattern is not None, f"nothing is said for {code}"
        return " ".join(str(bundle.format_pattern(pattern, places)[0]).split())

    return rows(["code", "what the reader is told"], ([f"`{code}`", said(code)] for code in Code))


def problems() -> str:
    """Every problem that isn't a refusal by the rules, with its sentence in English, its values by their names."""
    values = {name: f"‹{name}›" for name in ("error", "bytes", "offer")}
    return rows(
        ["status", "code", "what the reader is told"],
        ([str(int(kind.status)), f"`{kind.code}`", said(kind.sentence, values, SOURCE)] for kind in Wrong),
    )


def findings() -> str:
    """Every code of what is found in a file, what was expected there and what is worth knowing, with its values."""
    kinds = {"there": get_args(Found), "wanted": get_args(Expected), "noted": get_args(Remark)}
    return rows(
        ["in", "code", "values", "what"],
        ([f"`{field}`", f"`{tag_of(kind)}`", ", ".join(f"`{name}`" for name in kind.__struct_fields__), sentence(kind)]
         for field, of in kinds.items() for kind in of),
    )  # fmt: skip


def closing() -> str:
    """Every close code with its reason."""
    return rows(
        ["code", "reason", "come back?", "when"],
        ([str(int(code)), f"`{code.reason}`", "yes" if code.reconnect else "no", told]
         for code, told in MEANING.items()),
    )  # fmt: skip


def packs() -> str:
    """Every value of every pack with its source."""
    lines = [
        [
            f"`{name}`",
            f"`{provision.setting}`",
            f"`{msgspec.json.encode(provision.value).decode()}`",
            provision.source if provision.verified else f"*Not verified.* {provision.source}",
        ]
        for name in known_packs()
        for provision in pack_of(name).provisions
    ]
    return rows(["pack", "setting", "value", "source"], lines)


MAKERS: dict[str, Callable[[], str]] = {
    "rights": rights,
    "commands": commands,
    "settings": settings,
    "packs": packs,
    "findings": findings,
    "refusals": refusals,
    "problems": problems,
    "close codes": closing,
}


def pages() -> Iterator[tuple[Path, str, str]]:
    """Each page with what it says, and what it should."""
    for page in sorted(DOCS.glob("*.md")):
        says = page.read_text(encoding="utf-8")
        yield page, says, PLACE.sub(lambda found: found["open"] + MAKERS[found["name"]]() + found["close"], says)


def main() -> None:
    """Write, or only compare."""
    stale = [(page, should) for page, says, should in pages() if says != should]
    if "--check" in sys.argv[1:]:
        sys.exit(f"Out of date, run `make docs`: {', '.join(page.name for page, _ in stale)}" if stale else 0)
    for page, should in stale:
        page.write_text(should, encoding="utf-8")


if __name__ == "__main__":
    main()
