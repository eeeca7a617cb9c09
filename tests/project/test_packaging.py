"""What is installed, and that it is named completely."""

import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
CONSTRAINT = re.compile(r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>\S+)")


def constraints() -> dict[str, str]:
    """Version by canonical name."""
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    return {
        canonicalize_name(found["name"]): found["version"]
        for line in lines
        if (found := CONSTRAINT.fullmatch(line)) is not None
    }


def asked_for() -> Iterator[Requirement]:
    """All that pyproject.toml names: to run, to develop, to build."""
    groups = PROJECT["dependency-groups"].values()
    named = [PROJECT["project"]["dependencies"], *groups, PROJECT["build-system"]["requires"]]
    yield from (Requirement(requirement) for group in named for requirement in group)


def closure(requirements: Iterable[Requirement]) -> set[str]:
    """The names of these and of everything that they bring along here."""
    waiting, found = list(requirements), set[str]()
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name in found or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        found.add(name)
        try:
            brought = distribution(name).requires or []
        except PackageNotFoundError:
            continue
        waiting.extend(Requirement(requirement) for requirement in brought)
    return found


def test_constraints_cover_every_package() -> None:
    """Two installs a year apart are the same: whatever is installed, directly or not, has its version written down."""
    assert not closure(asked_for()) - constraints().keys()


def test_constraints_name_versions_and_nothing_else() -> None:
    """No option, address or path: any index can serve them."""
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    assert not [line for line in lines if not line.startswith("#") and not CONSTRAINT.fullmatch(line)]


def test_constraints_satisfy_what_is_asked_for() -> None:
    """The lower bounds of pyproject.toml and the pinned versions agree."""
    pinned = constraints()
    for requirement in asked_for():
        version = pinned[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), f"{requirement} but {version} is pinned"


def test_every_workspace_is_in_the_lock_file() -> None:
    """`npm ci` refuses a lock file that doesn't know what package.json asks for."""
    lock = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    for room in ("", "floor_client/web", "chair_console"):
        package = json.loads((ROOT / room / "package.json").read_text())
        for kind in ("dependencies", "devDependencies"):
            assert lock[room].get(kind, {}) == package.get(kind, {})
