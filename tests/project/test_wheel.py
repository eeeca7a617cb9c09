"""What reaches those who install the package."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

import hatch_build

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names in a wheel of the tree as it is, the pages as `make` built them."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder],
        cwd=ROOT,
        env={**os.environ, "HATCH_BUILD_NO_HOOKS": "true"},
        capture_output=True,
        check=True,
    )
    (built,) = folder.glob("*.whl")
    with ZipFile(built) as opened:
        return set(opened.namelist())


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
    """With their licences: whoever installs the wheel prints in Arabic without anything to be fetched."""
    documents = ROOT / "server" / "rostrum" / "secretariat" / "documents"
    laid = {file.name for file in (documents / "fonts").iterdir()}
    assert laid == set(fonts())
    carried = {name.rpartition("/")[2] for name in wheel if "/documents/fonts/" in name}
    assert carried == laid
    assert {f"rostrum/secretariat/documents/templates/{file.name}" for file in documents.glob("templates/*")} <= wheel


def test_the_hook_lays_the_fonts(tmp_path: Path) -> None:
    """Each family in each weight with its licence, in place of whatever lay there."""
    documents = tmp_path / "server" / "rostrum" / "secretariat" / "documents"
    (documents / "fonts").mkdir(parents=True)
    (documents / "fonts" / "Old.ttf").touch()
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
    hatch_build.lay_fonts(tmp_path)
    assert {file.name for file in (documents / "fonts").iterdir()} == set(fonts())


def fonts() -> Iterator[str]:
    """The files that documents are set with."""
    for family, name in (("inter", "Inter"), ("ibm-plex-sans-arabic", "IBMPlexSansArabic")):
        yield f"{family}.LICENSE"
        yield from (f"{name}_{weight}.ttf" for weight in ("400Regular", "600SemiBold"))


def test_it_carries_nothing_else(wheel: set[str]) -> None:
    """No tests, no TypeScript, no marks of make."""
    packages = {name.partition("/")[0] for name in wheel if ".dist-info/" not in name}
    assert packages == {"rostrum", "floor_client"}
    assert not {name for name in wheel if name.endswith((".ts", ".tsx", ".built")) or "node_modules" in name}
