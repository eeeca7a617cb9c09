"""`rostrum print`, `rostrum account` and `rostrum statistics`: paper from the machine."""

import asyncio
from pathlib import Path

import pytest
from click.testing import Result

from rostrum import demo
from tests.documents.morning import START
from tests.documents.paper import text_of
from tests.secretariat.operator import rostrum

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
