"""Several files at once: each is known for what it is, in a zip too, and nothing in an archive does harm."""

import io
import zlib
from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile

import pytest

from rostrum.secretariat.imports.archives import ENTRIES_LIMIT, is_archive
from rostrum.secretariat.imports.findings import LeftAside, Report
from rostrum.secretariat.imports.meeting import Files, Part
from rostrum.secretariat.imports.sentences import told
from rostrum.secretariat.imports.sorting import sort
from rostrum.secretariat.imports.sources import FILE_LIMIT, Brought
from tests.secretariat.conftest import SAMPLE

INSCRIPTIONS = b"item,delegation,language\n3,co,es\n"


def zipped(files: Mapping[str, bytes], compression: int = ZIP_DEFLATED) -> bytes:
    """A zip of these files."""
    packed = io.BytesIO()
    with ZipFile(packed, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def sorted_out(*brought: Brought) -> tuple[dict[Part, str], list[str]]:
    """The file of each part, and what is complained about."""
    report = Report()
    parts = sort(brought, {}, report)
    return {part: source.name for part, source in parts.items()}, [told(one, "en") for one in report.findings]


def complaints(name: str, content: bytes) -> list[str]:
    """What is complained about one file."""
    return sorted_out(Brought(name, content))[1]


@pytest.mark.parametrize("meeting", ["sample", "harbour"])
def test_a_part_is_known_by_what_stands_in_it(meeting: str, request: pytest.FixtureRequest) -> None:
    """Whatever the files are called and however they are separated, in any order."""
    files: Files = request.getfixturevalue(meeting)
    heap = [Brought(f"{place}.txt", path.read_bytes()) for place, path in enumerate(files.parts.values())]
    parts, wrong = sorted_out(*reversed(heap))
    assert wrong == []
    assert parts == {part: f"{place}.txt" for place, part in enumerate(files.parts)}


def test_where_that_does_not_tell_its_name_does() -> None:
    """A file with a wrong column is still known, so that the column can be named; one named after two parts is not."""
    parts, wrong = sorted_out(Brought("2022 Inscriptions v3.csv", b"item,delegation,tongue\n"))
    assert (parts, wrong) == ({Part.INSCRIPTIONS: "2022 Inscriptions v3.csv"}, [])
    known = "programme, delegations, participants, inscriptions, booths"
    assert complaints("delegations-participants.csv", b"a,b\n1,2\n") == [
        (
            "delegations-participants.csv: found the columns a, b,"
            f" expected a file that is known by its columns or its name: {known}"
        )
    ]
    assert complaints("x.json", b"{}") == [
        f"x.json: found nothing, expected a file that is known by its columns or its name: {known}"
    ]


def test_two_files_for_one_part_are_too_many() -> None:
    """Neither is preferred: the second is named, with the first."""
    parts, wrong = sorted_out(Brought("a.csv", INSCRIPTIONS), Brought("b.csv", INSCRIPTIONS))
    assert parts == {Part.INSCRIPTIONS: "a.csv"}
    assert wrong == [
        "b.csv: found “inscriptions” again, expected one file for each part; “a.csv” is another for the same"
    ]


def test_a_folder_in_a_zip_is_a_meeting() -> None:
    """The sample as it lies there, with what systems add: its note to the reader is left aside, and that is said."""
    files = {f"apmbc/{path.name}": path.read_bytes() for path in SAMPLE.iterdir()}
    litter = {"__MACOSX/apmbc/._programme.json": b"\x00", "apmbc/.DS_Store": b"\x00", "apmbc/Thumbs.db": b"\x00"}
    report = Report()
    parts = sort([Brought("apmbc.zip", zipped(files | litter))], {}, report)
    assert {part: source.name for part, source in parts.items()} == {
        part: f"apmbc.zip/{part}.{'json' if part in {Part.PROGRAMME, Part.BOOTHS} else 'csv'}" for part in Part
    }
    assert (report.findings, report.remarks) == ([], [LeftAside("apmbc.zip/README.md")])


def test_a_bomb_goes_off_within_bounds() -> None:
    """A file that unpacks to more than may be read is named, however little it says of its size."""
    bomb = zipped({"inscriptions.csv": b"0" * (FILE_LIMIT + 1)})
    assert len(bomb) < 20_000
    assert complaints("b.zip", bomb) == ["b.zip/inscriptions.csv: found more, expected at most 8 MiB"]
    lying = bomb.replace((FILE_LIMIT + 1).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert complaints("b.zip", lying)
    many = zipped({f"{number}.csv": b"0" * FILE_LIMIT for number in range(5)})
    assert complaints("b.zip", many) == ["b.zip: found more, expected at most 32 MiB"]
    crowd = zipped({f"{number}.csv": b"" for number in range(ENTRIES_LIMIT + 1)})
    assert complaints("b.zip", crowd) == ["b.zip: found more, expected at most 200 files"]
    unread = zipped({"film.mp4": b"0" * (5 * FILE_LIMIT), "inscriptions.csv": INSCRIPTIONS})
    assert complaints("b.zip", unread) == []


def test_a_name_in_an_archive_is_no_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Absolute ones, ones that lead out of it and those of another system: the file is read, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    for name in ("/etc/inscriptions.csv", "../../inscriptions.csv", "C:\\Windows\\inscriptions.csv"):
        assert sorted_out(Brought("a.zip", zipped({name: INSCRIPTIONS})))[0] == {
            Part.INSCRIPTIONS: "a.zip/inscriptions.csv"
        }
    odd = zipped({"x/\u202ein\nscriptions.csv": INSCRIPTIONS})
    assert sorted_out(Brought("a.zip", odd))[0] == {Part.INSCRIPTIONS: "a.zip/in scriptions.csv"}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.zip", zipped({"b.zip": zipped({"inscriptions.csv": INSCRIPTIONS})}), "a.zip/b.zip: found a workbook or"),
        ("a.zip", zipped({"x.csv": zipped({"y.csv": b""})}), "a.zip/x.csv: found a workbook or an archive"),
        ("a.zip", zipped({"inscriptions.xlsx": b""}), "a.zip/inscriptions.xlsx: found a workbook or an archive"),
        (
            "list.xlsx",
            zipped({"[Content_Types].xml": b"", "xl/x.xml": b""}),
            "list.xlsx: found a workbook or an archive",
        ),
        ("a.zip", zipped({"x.csv": INSCRIPTIONS})[:-30], "a.zip: found an archive that doesn’t open"),
        ("a.zip", zipped({"x.csv": INSCRIPTIONS}, ZIP_BZIP2), "a.zip/x.csv: found an archive that doesn’t open"),
        ("a.zip", b"PK\x03\x04 and no more", "expected a zip that opens, without a password"),
        ("a.zip", zipped({}), "a.zip: found nothing, expected a file that is known"),
        ("a.zip", zipped({"notes.pdf": b"%PDF"}), "a.zip: found nothing, expected a file that is known"),
        ("notes.pdf", b"%PDF-1.7", "notes.pdf: found nothing, expected a file that is known"),
        ("list.csv", b"\x00\x01\x02", "list.csv: found a binary file"),
        ("list.csv", b"", "list.csv: found nothing"),
        ("list.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "list.xls: found a binary file"),
    ],
)
def test_what_is_no_file_of_a_meeting_is_named(name: str, content: bytes, said: str) -> None:
    """A zip within a zip, a workbook, a broken or an empty archive, something else altogether."""
    (complaint,) = complaints(name, content)
    assert said in complaint


def test_a_locked_or_damaged_entry_is_named() -> None:
    """With a password, or with other bytes than its checksum tells."""
    packed = zipped({"inscriptions.csv": INSCRIPTIONS})
    locked = bytearray(packed)
    locked[6] |= 1
    locked[packed.index(b"PK\x01\x02") + 8] |= 1
    assert complaints("a.zip", bytes(locked)) == [
        "a.zip/inscriptions.csv: found an archive that doesn’t open, expected a zip that opens, without a password"
    ]
    wrong = packed.replace(zlib.crc32(INSCRIPTIONS).to_bytes(4, "little"), b"\x00" * 4)
    assert complaints("a.zip", wrong) == [
        "a.zip: found an archive that doesn’t open, expected a zip that opens, without a password"
    ]


def test_a_directory_of_an_archive_that_makes_no_sense_is_named() -> None:
    """One of a later kind of zip, and an entry without a name: neither ends the process that reads it."""
    packed = zipped({"inscriptions.csv": INSCRIPTIONS})
    later = bytearray(packed)
    later[packed.index(b"PK\x01\x02") + 6] = 99
    assert complaints("a.zip", bytes(later)) == [
        "a.zip: found an archive that doesn’t open, expected a zip that opens, without a password"
    ]
    assert "found nothing" in complaints("a.zip", packed.replace(b"inscriptions.csv", b"\x00nscriptions.csv"))[0]


def test_a_workbook_is_no_archive() -> None:
    """It is told that it has to be saved as tables, not that nothing in it was known."""
    assert not is_archive(Brought("x.ods", zipped({"mimetype": b"", "content.xml": b""})))
    assert is_archive(Brought("x.zip", zipped({})))
