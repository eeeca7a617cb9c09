"""What reaches those who install the package."""

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

import hatch_build

ROOT = Path(__file__).parents[2]


HEAVIEST_BYTES = 26_000_000
"""Of a wheel: three quarters are the letters of China, Japan and Korea."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel of the tree as it is, the pages as `make` built them."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder],
        cwd=ROOT,
        env={**os.environ, "HATCH_BUILD_NO_HOOKS": "true"},
        capture_output=True,
        check=True,
    )
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def wheel(built: Path) -> set[str]:
    """The names in it."""
    with ZipFile(built) as opened:
        return set(opened.namelist())


def test_it_stays_light(built: Path) -> None:
    """Every script that a State writes in is printed without anything to be fetched, and not at any price."""
    assert built.stat().st_size < HEAVIEST_BYTES


def test_it_carries_every_page(wheel: set[str]) -> None:
    """Whoever installs the wheel needs no Node."""
    sources = {page.name for room in ("floor_client/web", "chair_console") for page in (ROOT / room).glob("*.html")}
    assert sources == {name.rpartition("/")[2] for name in wheel if name.endswith(".html")}


def test_it_carries_what_the_service_reads(wheel: set[str]) -> None:
    """Catalogues, the sample meeting and the marks of typed packages."""
    server = ROOT / "server"
    read = [*server.glob("rostrum/locales/*/*.ftl"), *server.glob("rostrum/sample/**/*.*")]
    wanted = {str(file.relative_to(server)) for file in read} | {"rostrum/py.typed", "floor_client/py.typed"}
    assert wanted <= wheel


def test_it_carries_the_fonts_of_documents(wheel: set[str]) -> None:
    """With their licences: whoever installs the wheel prints in Arabic or Thai without anything to be fetched."""
    documents = ROOT / "server" / "rostrum" / "secretariat" / "documents"
    carried = {name.partition("/documents/fonts/")[2] for name in wheel if "/documents/fonts/" in name}
    assert carried == laid(documents / "fonts")
    assert {f"rostrum/secretariat/documents/templates/{file.name}" for file in documents.glob("templates/*")} <= wheel


def test_the_hook_lays_the_fonts(tmp_path: Path) -> None:
    """Each family in each weight with its licence, in place of whatever lay there."""
    fonts = tmp_path / "server" / "rostrum" / "secretariat" / "documents" / "fonts"
    fonts.mkdir(parents=True)
    (fonts / "Old.ttf").touch()
    for needed in ("node_modules", "package.json", "lay_fonts.mjs"):
        (tmp_path / needed).symlink_to(ROOT / needed)
    hatch_build.lay_fonts(tmp_path)
    assert {file.name for file in fonts.glob("00-inter/*")} == {
        *("LICENSE", "Inter_400Regular.ttf", "Inter_600SemiBold.ttf")
    }
    assert all(len({file.suffix for file in family.iterdir()}) == 2 for family in fonts.iterdir())
    assert laid(fonts) == laid(ROOT / fonts.relative_to(tmp_path))


def laid(fonts: Path) -> set[str]:
    """The files of all families."""
    return {str(file.relative_to(fonts)) for file in fonts.glob("*/*")}


def test_it_carries_nothing_else(wheel: set[str]) -> None:
    """No tests, no TypeScript, no marks of make."""
    packages = {name.partition("/")[0] for name in wheel if ".dist-info/" not in name}
    assert packages == {"rostrum", "floor_client"}
    assert not {name for name in wheel if name.endswith((".ts", ".tsx", ".built")) or "node_modules" in name}
