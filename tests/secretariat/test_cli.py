"""The command `rostrum` on a journal that no service holds: what it says, where, and how it exits."""

import base64
import hashlib
import json
import os
import socket
import sqlite3
from pathlib import Path

import pytest
from click.testing import Result

from rostrum.journal.sqlite.lock import Lock
from rostrum.secretariat.imports.meeting import Files
from tests.secretariat.imports.test_sorting import zipped
from tests.secretariat.operator import import_arguments, rostrum

HARBOUR = "harbour-2031"


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """Where a journal may be made."""
    return tmp_path / "journal.db"


@pytest.fixture
def imported(journal: Path, harbour: Files) -> Path:
    """A journal with the constructed meeting in it."""
    assert rostrum(*import_arguments(HARBOUR, harbour, journal)).exit_code == 0
    return journal


def refused(result: Result) -> str:
    """What a command that wasn't done says on stderr; on stdout it says nothing."""
    assert result.exit_code == 1
    assert not result.stdout
    return result.stderr


def test_import_says_what_it_brought(journal: Path, harbour: Files) -> None:
    """One sentence with the counts, on stdout."""
    result = rostrum(*import_arguments(HARBOUR, harbour, journal))
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "Imported harbour-2031: 1 sitting, 2 items, 4 delegations, 2 participants, 2 booths, 3 inscriptions.\n"
    )


def test_import_with_a_wrong_row_imports_nothing(journal: Path, sample: Files) -> None:
    """The row is named on stderr with what to do, and there is no journal afterwards."""
    assert sample.inscriptions is not None
    lines = sample.inscriptions.read_text(encoding="utf-8").splitlines()
    lines[36] = "4,committee-a5,comment,klingon,room,"
    sample.inscriptions.write_text("\n".join(lines), encoding="utf-8")
    said = refused(rostrum(*import_arguments("apmbc-im-2022", sample, journal)))
    assert "inscriptions.csv, row 37, language: found “klingon”, expected one of ar, en, es, fr, ru\n" in said
    assert "nothing was imported: 1 thing to mend, or leave the rows out with --skip-bad-rows." in said
    assert not journal.exists()
    result = rostrum(*import_arguments("apmbc-im-2022", sample, journal), "--skip-bad-rows")
    assert result.exit_code == 0
    assert result.stdout.endswith("85 inscriptions; 1 row left out.\n")
    assert result.stderr.startswith("left out: inscriptions.csv, row 37")


def test_a_preview_changes_nothing(journal: Path, harbour: Files) -> None:
    """What would begin, what would change, that nothing would, and what the rules refuse; the record stays as it is."""
    arguments = import_arguments(HARBOUR, harbour, journal)
    first = rostrum(*arguments, "--preview")
    assert first.stdout.startswith("This would begin harbour-2031: 1 sitting, 2 items, 4 delegations,")
    assert not journal.exists()
    rostrum(*arguments)
    before = journal.read_bytes()
    assert rostrum(*arguments, "--preview").stdout == "Nothing would change.\n"
    later = journal.with_name("later.csv")
    later.write_text("item,delegation,language\n2,north,fr\n", encoding="utf-8")
    other = Files(harbour.programme, harbour.delegations, later, participants=harbour.participants)
    assert rostrum(*import_arguments(HARBOUR, other, journal), "--preview").stdout.splitlines() == [
        "Channels",
        "  3 gone: 0, 1, 2",
        "Booths",
        "  2 gone: en, fr",
        "Inscriptions",
        "  1 new: 2: Northport",
        "Nothing was imported; without --preview, it is.",
    ]
    assert journal.read_bytes() == before


def test_import_of_files_in_any_order_or_in_a_zip(journal: Path, sample: Files) -> None:
    """They are told apart by what stands in them; what is no part of a meeting is left aside, and said."""
    folder = sample.programme.parent
    heap = sorted(folder.iterdir(), reverse=True)
    result = rostrum("import", "apmbc-im-2022", *heap, "--journal", f"sqlite:{journal}")
    assert result.exit_code == 0
    assert result.stderr.splitlines()[0] == "README.md: not read, since it is no table and no JSON"
    assert "5 sittings, 8 items, 73 delegations, 73 participants, 5 booths, 86 inscriptions." in result.stdout
    archive = folder / "meeting.zip"
    archive.write_bytes(zipped({path.name: path.read_bytes() for path in heap}))
    again = rostrum("import", "apmbc-im-2022", archive, "--journal", f"sqlite:{journal}")
    assert (again.exit_code, again.stdout) == (0, result.stdout)


def test_import_of_files_that_cannot_be_told_apart(journal: Path, sample: Files) -> None:
    """Two for one part, one that isn't there, one without a name that tells: each is named, and nothing imported."""
    assert sample.inscriptions is not None
    folder = sample.programme.parent
    (folder / "copy.csv").write_bytes(sample.inscriptions.read_bytes())
    (folder / "menu.csv").write_text("dish,price\nsoup,4\n")
    heap = (
        sample.programme,
        sample.delegations,
        sample.inscriptions,
        *map(folder.joinpath, ("copy.csv", "menu.csv", "x")),
    )
    said = refused(rostrum("import", "apmbc-im-2022", *heap, "--journal", f"sqlite:{journal}"))
    assert "copy.csv: found “inscriptions” again, expected one file for each part" in said
    assert "menu.csv: found the columns dish, price, expected a file that is known" in said
    assert "x: found no such file or directory" in said
    assert said.endswith("nothing was imported: 3 things to mend.\n")
    assert not journal.exists()
    missing = rostrum("import", "apmbc-im-2022", sample.programme, "--journal", f"sqlite:{journal}")
    assert missing.exit_code == 2
    assert "a meeting needs these files too: delegations" in missing.stderr


def test_import_of_binary_files(journal: Path) -> None:
    """Every file is nonsense: one finding each, no advice that wouldn't help, exit code 1."""
    junk = journal.with_name("junk.bin")
    junk.write_bytes(bytes(range(256)))
    said = refused(rostrum(*import_arguments(HARBOUR, Files(junk, junk, junk, junk, junk), journal)))
    assert said.count("junk.bin: found a binary file, expected text in UTF-8: ") == 5
    assert said.endswith("Error: nothing was imported: 5 things to mend.\n")


def test_import_again_before_the_first_sitting(imported: Path, harbour: Files) -> None:
    """A programme may be mended until the first sitting is opened, and nobody stands on the list twice."""
    assert rostrum(*import_arguments(HARBOUR, harbour, imported)).exit_code == 0
    lines = rostrum("export", HARBOUR, "--journal", f"sqlite:{imported}").stdout.splitlines()
    assert sum('"kind":"entry_inscribed"' in line for line in lines) == 3


def test_links_in_words_and_as_json(imported: Path, tmp_path: Path) -> None:
    """Without a file they are printed, with one they are only written; the base address can be given."""
    printed = rostrum("links", HARBOUR, "--journal", f"sqlite:{imported}", "--base-url", "https://r.example")
    assert printed.exit_code == 0
    names = [line.split()[0] for line in printed.stdout.splitlines()]
    assert names[:2] == ["chair", "secretariat"]
    assert len(names) == 11
    assert all("  https://r.example/join#" in line for line in printed.stdout.splitlines())
    file, sheet = tmp_path / "links.json", tmp_path / "sheet.html"
    arguments = ("links", HARBOUR, "--delegation", "west", "--journal", f"sqlite:{imported}", "--json", file)
    assert rostrum(*arguments, "--sheet", sheet).stdout == "1 link issued.\n"
    assert list(json.loads(file.read_bytes())) == ["delegate-west"]
    assert json.loads(file.read_bytes())["delegate-west"]["token"] in sheet.read_text(encoding="utf-8")


def test_a_lost_link_is_replaced(imported: Path, tmp_path: Path) -> None:
    """The new one is issued and the old ones of the same delegation revoked, once; nobody else's."""
    where = ("--journal", f"sqlite:{imported}", "--json", tmp_path / "links.json")
    rostrum("links", HARBOUR, *where)
    renewed = ("links", HARBOUR, "--delegation", "west", "--replace", *where)
    assert rostrum(*renewed).stdout == "1 link issued.\n1 earlier link revoked.\n"
    assert rostrum(*renewed).stdout == "1 link issued.\n1 earlier link revoked.\n"
    assert "all sound" in rostrum("verify", HARBOUR, "--journal", f"sqlite:{imported}").stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("links", "harbour-2031", "--delegation", "east"), "no delegation east in this meeting"),
        (("links", "harbour-2031", "--expires", "tomorrow"), "--expires: tomorrow is not a date and time"),
        (("links", "harbour-2031", "--expires", "2001-01-01T10:00"), "A link must expire between"),
        (("verify", "armada"), "there is no meeting armada in this journal; there are: harbour-2031"),
        (("export", "armada"), "there is no meeting armada"),
        (("why", "harbour-2031", "e99"), "harbour-2031 has no entry e99"),
    ],
)
def test_what_is_not_there(imported: Path, arguments: tuple[str, ...], said: str) -> None:
    """Whoever misnames something is told, and what there is."""
    assert said in refused(rostrum(*arguments, "--journal", f"sqlite:{imported}"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("verify",),
        ("verify", "../etc/passwd"),
        ("import", "m", "--programme", "p.json"),
        ("links", "m", "--role", "emperor"),
        ("export", "m", "--format", "xlsx"),
        ("serve", "--port", "70000"),
        ("demo", "--journal", "sqlite:morning.db"),
        ("conduct",),
    ],
)
def test_a_wrong_command_line_exits_with_2(arguments: tuple[str, ...]) -> None:
    """Usage is another matter than a refusal, so that scripts can tell them apart."""
    assert rostrum(*arguments).exit_code == 2


def test_a_journal_that_is_not_there_or_far_away(tmp_path: Path) -> None:
    """Nothing but an import makes a journal, and a Redis that can't be reached is told with its address."""
    missing = tmp_path / "none.db"
    assert f"there is no journal {missing}" in refused(rostrum("verify", "m", "--journal", f"sqlite:{missing}"))
    assert not missing.exists()
    for command in (("serve",), ("verify", "m")):
        assert "127.0.0.1:1 can't be reached" in refused(rostrum(*command, "--journal", "redis://127.0.0.1:1"))
        assert "expected redis://HOST:PORT" in refused(rostrum(*command, "--journal", "redis://:x"))
    assert "belongs to one process" in refused(rostrum("serve", "--workers", "2"))
    assert "expected sqlite:PATH" in refused(rostrum("verify", "m", "--journal", "rostrum.db"))


def test_a_journal_that_another_process_holds(imported: Path) -> None:
    """It is refused, with the holder's process id, where no service answers."""
    lock = Lock.take(imported)
    try:
        assert str(os.getpid()) in refused(rostrum("verify", HARBOUR, "--journal", f"sqlite:{imported}"))
    finally:
        lock.release()


def test_an_address_that_cannot_be_had(tmp_path: Path) -> None:
    """A port that is taken, and a host that isn't here: told with what to do."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        said = refused(rostrum("serve", "--journal", f"sqlite:{tmp_path / 'journal.db'}", "--port", port))
    assert f"can’t listen on 127.0.0.1, port {port}: Address already in use; give another" in said
    other = rostrum("serve", "--journal", f"sqlite:{tmp_path / 'journal.db'}", "--host", "host.invalid")
    assert "can’t listen on host.invalid" in refused(other)


def test_a_file_that_cannot_be_written(imported: Path, tmp_path: Path) -> None:
    """The error names the file that was asked for."""
    nowhere = tmp_path / "none" / "links.json"
    said = refused(rostrum("links", HARBOUR, "--json", nowhere, "--journal", f"sqlite:{imported}"))
    assert said == f"Error: {nowhere}: No such file or directory\n"


def test_a_file_that_is_no_journal(tmp_path: Path) -> None:
    """It is named, and left as it was."""
    text, minutes = tmp_path / "minutes.txt", "The meeting was called to order at 10 a.m.\n" * 100
    text.write_text(minutes)
    assert "minutes.txt" in refused(rostrum("verify", "m", "--journal", f"sqlite:{text}"))
    assert text.read_text() == minutes


def test_verify_and_the_first_wrong_record(imported: Path) -> None:
    """A sound journal prints its head and the hash of its state; a changed byte is found, and the record named."""
    rostrum("links", HARBOUR, "--role", "chair", "--journal", f"sqlite:{imported}")
    sound = rostrum("verify", HARBOUR, "--journal", f"sqlite:{imported}")
    assert sound.exit_code == 0
    assert sound.stdout.splitlines()[0] == "harbour-2031: 2 records, all sound."
    assert [line.split()[0] for line in sound.stdout.splitlines()[1:]] == ["hash", "state"]
    with sqlite3.connect(imported) as database:
        (data,) = database.execute("select data from record where seq = 2").fetchone()
        assert b"chair" in data
        database.execute("update record set data = ? where seq = 2", (data.replace(b"chair", b"CHAIR"),))
    database.close()
    said = refused(rostrum("verify", HARBOUR, "--journal", f"sqlite:{imported}"))
    assert "record 2 of harbour-2031 is the first that doesn’t hold" in said


def test_export_of_the_whole_can_be_checked_by_anybody(imported: Path, tmp_path: Path) -> None:
    """SHA-256 and base64 are all that it takes, as docs/operating.md tells."""
    file = tmp_path / "whole.jsonl"
    rostrum("links", HARBOUR, "--role", "chair", "--journal", f"sqlite:{imported}")
    result = rostrum("export", HARBOUR, "--level", "whole", "--output", file, "--journal", f"sqlite:{imported}")
    assert result.exit_code == 0
    first, *records = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    last = bytes.fromhex(first["hash"])
    for record in records:
        last = hashlib.sha256(last + base64.b64decode(record["data"])).digest()
        assert record["hash"] == last.hex()
    assert [event["kind"] for event in records[1]["record"]["events"]] == ["link_issued"]
    assert last.hex() in rostrum("verify", HARBOUR, "--journal", f"sqlite:{imported}").stdout


def test_export_of_what_is_public(imported: Path) -> None:
    """No links, no seats, no interpreters; it ends with the head of the journal that it was made from."""
    rostrum("links", HARBOUR, "--journal", f"sqlite:{imported}")
    text = rostrum("export", HARBOUR, "--journal", f"sqlite:{imported}").stdout
    first, *events, last = map(json.loads, text.splitlines())
    assert first == {"format": "rostrum-public-record-1", "meeting": HARBOUR}
    assert [event["kind"] for event in events] == ["meeting_imported", *["entry_inscribed"] * 3]
    assert last["head"] == 12
    assert "Ana Example" not in text
    assert "E1" not in text
    assert "token" not in text


def test_why_in_words_and_as_json(imported: Path) -> None:
    """The rule, the class, the arrival: associations come after ports, though the pilots asked first."""
    words = rostrum("why", HARBOUR, "e1", "--journal", f"sqlite:{imported}").stdout
    assert "e1, pilots, item 2" in words
    assert "association, number 2 in the order of classes (LS4)" in words
    assert "2 speakers ahead" in words
    answer = json.loads(rostrum("why", HARBOUR, "e1", "--json", "--journal", f"sqlite:{imported}").stdout)
    assert (answer["entry"], answer["ahead"]) == ("e1", 2)
