"""What holds of every file in the tree."""

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = (".py", ".ts", ".tsx")
VAGUE = {"util", "utils", "common", "helper", "helpers", "base", "manager", "misc"}
LONGEST = 400

# Where a registry or a machine is named, the tree works only there. Written so that this file doesn't name them itself.
ADDRESSES = re.compile(
    r"registry[.]npmjs|npmjs[.]org|pypi[.]org|pythonhosted|deb[.]debian|"
    r"file:/|(?<![\w.<>{}~/-])/(?:work|root|home|Users)/\w"
)

NAMED = re.compile(r"(?<![\w/.*{<-])((?:[\w.-]+/)+[\w-]+\.(?:py|tsx?|md|json|lua|ftl|conf|ya?ml))\b")
"""A path that a text names, from the top of the tree or from some room of it."""

BARE = re.compile(r"(?:# noqa: [A-Z0-9, ]+|# type: ignore\[[a-z, -]+\]|biome-ignore [\w/]+)$")
"""An exception from a check with nothing after it."""


@cache
def tracked() -> tuple[Path, ...]:
    """Every file that git keeps, from the top of the tree."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return tuple(Path(name) for name in listed.split("\0") if name and (ROOT / name).exists())


def text(file: Path) -> str:
    """What the file says, or nothing where it is a picture or a font."""
    try:
        return (ROOT / file).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def test_no_file_names_a_registry_or_a_path_of_some_machine() -> None:
    """The project installs from whatever index and in whatever folder its reader has."""
    found = [
        f"{file}:{number}: {hit[0]}"
        for file in tracked()
        if file != Path("tests/project/test_tree.py")
        for number, line in enumerate(text(file).splitlines(), 1)
        if (hit := ADDRESSES.search(line))
    ]
    assert not found


def test_every_file_that_is_named_is_there() -> None:
    """Whoever follows a docstring, a comment or the docs to another file finds it."""
    there = {file.as_posix() for file in tracked()}
    rooms = {folder.name for file in tracked() for folder in file.parents}
    lost = [
        f"{file}: {named}"
        for file in tracked()
        if file.suffix in {*SOURCES, ".md", ".lua"}
        for named in NAMED.findall(text(file))
        if named.partition("/")[0] in rooms and not any(f"/{path}".endswith(f"/{named}") for path in there)
    ]
    assert not lost


def test_every_exception_from_a_check_has_its_reason() -> None:
    """Whoever meets a line that a check lets pass reads there why."""
    bare = [
        f"{file}:{number}"
        for file in tracked()
        if file.suffix in SOURCES
        for number, line in enumerate(text(file).splitlines(), 1)
        if BARE.search(line)
    ]
    assert not bare


def test_the_lock_file_has_no_addresses() -> None:
    """package-lock.json tells a package by its name, version and checksum; only workspaces are found by a path."""
    resolved = re.findall(r'"resolved": "([^"]+)"', text(Path("package-lock.json")))
    assert set(resolved) <= {"floor_client/web", "chair_console"}


def test_files_are_named_by_nouns() -> None:
    """No room is called by a word that says nothing."""
    assert not [file for file in tracked() if file.suffix in SOURCES and file.stem in VAGUE]


def test_files_are_short() -> None:
    """Over 400 lines a file asks for a second room."""
    long = {
        str(file): lines for file in tracked() if file.suffix in SOURCES and (lines := text(file).count("\n")) > LONGEST
    }
    assert not long


@pytest.mark.parametrize("file", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "Makefile", ".ci/run"])
def test_what_every_reader_looks_for_is_there(file: str) -> None:
    """The files at the top that people and machines open first."""
    assert Path(file) in tracked()
