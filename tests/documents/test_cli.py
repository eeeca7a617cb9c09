"""`rostrum print`, `rostrum account` and `rostrum statistics`: paper from the machine."""

import asyncio
import shutil
from pathlib import Path

import pytest
from click.testing import Result
from structlog.testing import capture_logs

from rostrum import demo
from rostrum.floor.views.viewers import ViewKind
from rostrum.journal.port import pages
from rostrum.journal.sqlite.journal import SqliteJournal
from rostrum.secretariat.documents.order import ListOf, Order
from rostrum.secretariat.documents.workshop import Workshop
from rostrum.secretariat.imports.meeting import Files
from tests.documents.morning import START
from tests.documents.paper import text_of
from tests.secretariat.conftest import SAMPLE
from tests.secretariat.operator import import_arguments, rostrum

MEETING = demo.MEETING


@pytest.fixture(scope="module", name="journal")
def _journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's morning in a file."""
    path = tmp_path_factory.mktemp("paper") / "journal.db"
    asyncio.run(demo.prepare(path, START))
    return path


def command(journal: Path, name: str, *arguments: str | Path) -> Result:
    """Run one of the three on the demo's meeting."""
    return rostrum(name, MEETING, *arguments, "--journal", f"sqlite:{journal}")


def test_each_writes_its_document(journal: Path, tmp_path: Path) -> None:
    """Where it was told to, for the eyes of its owner only."""
    for name, said in (("print", "Liste des orateurs"), ("account", "Compte rendu"), ("statistics", "Temps de parole")):
        file = tmp_path / f"{name}.pdf"
        result = command(journal, name, "--lang", "fr", "--output", file)
        assert result.output == f"Wrote {file}.\n"
        assert said in text_of(file.read_bytes())
        assert file.stat().st_mode & 0o077 == 0


def test_it_is_named_after_what_it_is(journal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the folder where the command is given, where no name is."""
    monkeypatch.chdir(tmp_path)
    command(journal, "print", "--sitting", "mon-am", "--lang", "ar", "--beside", "en", "--figures", "arab")
    file = tmp_path / "apmbc-im-2022-lists-mon-am-ar-en.pdf"
    text = text_of(file.read_bytes())
    assert "قائمة المتكلمين" in text
    assert "٢٠٢٢" in text


@pytest.mark.parametrize(
    ("name", "arguments", "said"),
    [
        ("print", ("--item", "99"), "has no list of item 99; there are: 1, 2, 3"),
        ("print", ("--item", "3", "--sitting", "mon-am"), "give one of them"),
        ("account", ("--sitting", "never"), "no sitting never; there are: mon-am, mon-pm"),
        ("print", ("--lang", "tlh"), "'tlh' is not one of"),
        ("statistics", ("--sitting", "mon-am", "--genders", "genders.csv"), "of the whole meeting only"),
        ("statistics", ("--genders", "nowhere.csv"), "nowhere.csv"),
    ],
)
def test_what_there_is_not_is_named(journal: Path, name: str, arguments: tuple[str, ...], said: str) -> None:
    """And what there is, where that helps."""
    result = command(journal, name, *arguments)
    assert result.exit_code in {1, 2}
    assert said in result.stderr


async def test_names_in_any_script_are_printed_and_what_cannot_be_is_said(tmp_path: Path) -> None:
    """On the paper and at the machine, or in the log of the service, by the number of the letter."""
    sample, journal, paper = tmp_path / "sample", tmp_path / "journal.db", tmp_path / "list.pdf"
    shutil.copytree(SAMPLE, sample)
    delegations = sample / "delegations.csv"
    named = delegations.read_text(encoding="utf-8").replace(",Thailand,", ",ไทย 中国,")
    delegations.write_text(named.replace(",Iraq,", ",Ir\U00031000q,"), encoding="utf-8")
    files = Files(sample / "programme.json", delegations, sample / "inscriptions.csv")
    assert (await asyncio.to_thread(rostrum, *import_arguments(MEETING, files, journal))).exit_code == 0
    printed = await asyncio.to_thread(command, journal, "print", "--item", "3", "--output", paper)
    assert printed.exit_code == 0
    assert printed.stderr == "□ stands for letters that none of the fonts at hand has: U+31000.\n"
    text = text_of(paper.read_bytes())
    assert "ไทย 中国" in text
    assert "Ir□q" in text
    assert "fonts at hand has: U+31000." in text
    opened = await SqliteJournal.open(journal)
    records = [stored async for page in pages(opened, MEETING) for stored in page]
    await opened.close()
    with capture_logs() as logs:
        await Workshop().make(Order(ListOf("3"), ViewKind.SECRETARIAT, START), MEETING, records)
    assert [(line["meeting"], line["letters"]) for line in logs] == [(MEETING, "U+31000")]


def test_genders_are_read_for_one_table_and_every_mistake_is_named(journal: Path, tmp_path: Path) -> None:
    """None of it reaches the journal; what can't be told is said not to be (PV3)."""
    genders = tmp_path / "genders.csv"
    genders.write_text("delegation,gender\nco,woman\nth,man\n")
    before = journal.read_bytes()
    file = tmp_path / "sums.pdf"
    assert command(journal, "statistics", "--genders", genders, "--output", file).exit_code == 0
    assert "By gender of the speaker Not shown" in text_of(file.read_bytes())
    assert journal.read_bytes() == before
    genders.write_text("delegation,gender\nco,lady\nco,woman\nxx,man\n")
    wrong = command(journal, "statistics", "--genders", genders, "--output", file).stderr
    for said in ("row 2, gender: found “lady”", "row 3, delegation: found “co” again", "row 4, delegation: found “xx”"):
        assert said in wrong
