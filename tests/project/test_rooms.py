"""What each room of the house may reach, beyond the import contracts of pyproject.toml."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SERVER = ROOT / "server" / "rostrum"

# Of the standard library the core takes only what is a function of its arguments: no clock, chance, network or file.
PURE = {
    "__future__", "abc", "bisect", "collections", "dataclasses", "enum", "fractions", "functools", "hashlib", "heapq",
    "itertools", "math", "operator", "re", "string", "types", "typing", "unicodedata",
}  # fmt: skip
CORE_MAY_IMPORT = PURE | {"msgspec"}


def modules(room: Path) -> Iterator[tuple[Path, ast.Module]]:
    """Every Python file below the room, parsed."""
    for file in sorted(room.rglob("*.py")):
        yield file, ast.parse(file.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> Iterator[str]:
    """The names of the modules that a file imports, wherever in it."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (name.name for name in names)
            case ast.ImportFrom(module=str(module)):
                yield module
            case _:
                pass


@pytest.mark.parametrize(("room", "beside"), [("floor", ("interpretation",)), ("interpretation", ())])
def test_the_core_imports_nothing_but_itself_pure_modules_and_msgspec(room: str, beside: tuple[str, ...]) -> None:
    """Deciding is a function of state, command, actor and time; planning, of the team and who is on microphone."""
    own = tuple(f"rostrum.{name}." for name in (room, *beside))
    outside = [
        f"{file.relative_to(ROOT)}: {name}"
        for file, tree in modules(SERVER / room)
        for name in imported(tree)
        if name.partition(".")[0] not in CORE_MAY_IMPORT and not f"{name}.".startswith(own)
    ]
    assert not outside


FRONTS = [front for front in sorted(SERVER.rglob("__init__.py")) if len(list(front.parent.glob("*.py"))) > 4]


@pytest.mark.parametrize("front", FRONTS, ids=lambda front: str(front.parent.relative_to(SERVER)))
def test_the_front_of_a_folder_names_each_of_its_rooms(front: Path) -> None:
    """Who looks for the room of a change finds it by reading one page."""
    said = ast.get_docstring(ast.parse(front.read_text(encoding="utf-8"))) or ""
    told = re.findall(r"^([a-z_]+) {2,}\S", said, re.MULTILINE)
    inside = {room.stem for room in front.parent.iterdir() if room.suffix == ".py" or (room / "__init__.py").exists()}
    assert sorted(told) == sorted(inside - {"__init__", "__main__"}), "the front lists the rooms beside it"


def test_the_environment_is_read_in_config_only() -> None:
    """Every setting has its one place, with its name and its default."""
    readers = {
        str(file.relative_to(SERVER))
        for file, tree in modules(SERVER)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in {"environ", "environb", "getenv"}
    }
    assert readers <= {"config.py"}


def test_the_delegates_pages_import_nothing_of_the_chairs() -> None:
    """The TypeScript client is public by itself; the chair's application is built on it, by its package name."""
    imports = re.compile(r'(?:from|import)\s+"([^"]+)"')
    wrong = [
        f"{file.relative_to(ROOT)}: {target}"
        for room, foreign in (("floor_client/web/src", "chair"), ("chair_console/src", "floor_client"))
        for file in sorted((ROOT / room).rglob("*.ts*"))
        for target in imports.findall(file.read_text(encoding="utf-8"))
        if foreign in target and (target.startswith("../") or "@rostrum" in target)
    ]
    assert not wrong
