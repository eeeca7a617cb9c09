"""Importing: all that is wrong is named at once, and nothing is imported until it is right."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from rostrum.floor.terms import Attendance, EntryKind
from rostrum.secretariat.imports.findings import NotUsed, OtherName, Rejected
from rostrum.secretariat.imports.meeting import Files, read_meeting
from rostrum.secretariat.imports.sentences import told

SAMPLE_ID = "apmbc-im-2022"


def findings(files: Files, *, skip_bad_rows: bool = False) -> list[str]:
    """What reading these files complains about."""
    with pytest.raises(Rejected) as rejected:
        read_meeting(SAMPLE_ID, files, skip_bad_rows=skip_bad_rows)
    return [told(finding, "en") for finding in rejected.value.findings]


def spoil(path: Path | None, *changes: tuple[str, str]) -> None:
    """Replace texts in a file, each of which must be there."""
    assert path is not None
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")


def spoil_row(path: Path | None, number: int, line: str) -> None:
    """Write another line in place of the row with this number."""
    assert path is not None
    lines = path.read_text(encoding="utf-8").splitlines()
    lines[number - 1] = line
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def spoil_programme(files: Files, change: Callable[[dict[str, list[dict[str, object]]]], object]) -> None:
    """Change the programme as a value."""
    programme = json.loads(files.programme.read_bytes())
    change(programme)
    files.programme.write_text(json.dumps(programme), encoding="utf-8")


def test_the_sample_is_read_whole(sample: Files) -> None:
    """Every row of the sample becomes a value of the floor, with no finding and no remark."""
    reading = read_meeting(SAMPLE_ID, sample)
    programme = reading.command.programme
    assert (len(programme.sittings), len(programme.items), len(programme.delegations)) == (5, 8, 73)
    assert (len(programme.participants), len(reading.command.inscriptions)) == (73, 86)
    assert (reading.left_out, reading.remarks) == ((), ())
    assert programme.illustrative
    assert programme.settings.limits["group_statement"] == 240_000
    first = reading.command.inscriptions[0]
    assert (first.delegation, first.kind, first.attendance) == ("committee-va", EntryKind.PRESENTATION, Attendance.ROOM)


def test_another_meeting_in_the_same_form(harbour: Files) -> None:
    """Semicolons, CRLF, capitals in titles, JSON rows, and times without an offset, which are the hall's."""
    reading = read_meeting("harbour-2031", harbour)
    programme = reading.command.programme
    assert [inscription.delegation for inscription in reading.command.inscriptions] == ["pilots", "south", "west"]
    assert programme.delegations[0].names == {"en": "Northport", "fr": "Port-Nord"}
    assert programme.sittings[0].starts_ms == 1_930_368_600_000
    assert programme.floor_languages == ("en", "fr")
    assert programme.participants[0].name == "Ana Example"
    assert reading.remarks == ()


def test_the_name_given_on_the_command_line_holds(harbour: Files) -> None:
    """A rehearsal can be imported from the same files under another id, and the secretariat is told."""
    reading = read_meeting("rehearsal", harbour)
    assert reading.command.programme.id == "rehearsal"
    assert reading.remarks == (OtherName("programme.json", "harbour-2031", "rehearsal"),)


def test_row_37_is_named(sample: Files) -> None:
    """A wrong row is named with file, row, column, what was there and what was expected."""
    spoil_row(sample.inscriptions, 37, "4,mars,reply,tlh,orbit,")
    assert findings(sample) == [
        (
            "inscriptions.csv, row 37, delegation: found “mars”,"
            " expected one of dz, ao, ar, au, at, be, ba, br, bg, bi, kh, ca or 61 others"
        ),
        "inscriptions.csv, row 37, language: found “tlh”, expected one of ar, en, es, fr, ru",
        "inscriptions.csv, row 37, attendance: found “orbit”, expected one of room, remote",
    ]


def test_all_errors_of_all_files_at_once(sample: Files) -> None:
    """One reading names the mistakes of every file."""
    spoil(sample.programme, ('"Europe/Zurich"', '"Europe/Atlantis"'))
    spoil(sample.delegations, ("Algeria", ""))
    spoil(sample.participants, ("\nao,", "\nxx,"), ("room,2\n", "balcony,2\n"))
    spoil(sample.inscriptions, ("3,co,statement", "9,co,speech"))
    spoil(sample.booths, ('"id": "A2"', '"id": "A1"'))
    assert [text.split(":")[0] for text in findings(sample)] == [
        "programme.json, timezone",
        "delegations.csv, row 2, name_en",
        "participants.csv, row 3, delegation",
        "participants.csv, row 3, attendance",
        "inscriptions.csv, row 7, item",
        "inscriptions.csv, row 7, kind",
        "booths.json, booths.1.interpreters, row 2, id",
    ]


def test_a_channel_can_have_signs_or_captions(sample: Files) -> None:
    """A sign language, or a language of the meeting in writing; captions of any other are a mistake (IN1)."""
    spoil(
        sample.booths,
        ('"number": 5', '"number": 6, "language": "ils"}, {"number": 7, "language": "en-Latn"}, {"number": 5'),
    )
    channels = read_meeting(SAMPLE_ID, sample).command.programme.channels
    assert [channel.language for channel in channels[-3:]] == ["ils", "en-Latn", "ar"]
    spoil(sample.booths, ('"en-Latn"', '"de-Latn"'))
    assert [text.split(": found")[0] for text in findings(sample)] == ["booths.json, channels, row 7, language"]


def test_bad_rows_can_be_left_out(sample: Files) -> None:
    """With skip_bad_rows the sound rows are imported, and rows that hang on a bad one are left out with it."""
    spoil(sample.delegations, ("co,state_party", "co,state party"))
    spoil(sample.programme, ('"delegation": "co",', ""))
    reading = read_meeting(SAMPLE_ID, sample, skip_bad_rows=True)
    assert len(reading.command.programme.delegations) == 72
    assert [f"{finding.file} {finding.row}" for finding in reading.left_out] == [
        "delegations.csv 16",
        "participants.csv 17",
        "inscriptions.csv 7",
        "inscriptions.csv 74",
    ]


def test_a_bad_row_brings_no_others_down(sample: Files) -> None:
    """While the files are being mended, rows that name a delegation with a bad row aren't counted as wrong."""
    spoil(sample.delegations, ("co,state_party", "co,state party"))
    assert len(findings(sample)) == 1


def test_a_programme_is_never_taken_in_part(sample: Files) -> None:
    """A mistake in the programme hinders the import also where bad rows may be left out."""
    spoil(sample.programme, ('"sitting": "mon-pm"', '"sitting": "monday"'))
    assert findings(sample, skip_bad_rows=True) == [
        "programme.json, items, row 4, sitting: found “monday”, expected one of mon-am, mon-pm, tue-am, tue-pm, wed-am"
    ]


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"", "nothing"),
        (b" \r\n\r\n", "nothing"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a binary file"),
        (b"PK\x03\x04\x14\0\x06\0", "a workbook or an archive"),
        ("item,delegation,language\n3,co,español".encode("latin-1"), "“0xf1” on line 2"),
        (b"item,delegation,kind\n3,co,statement\n", "the columns item, delegation, kind"),
        (b"item,delegation,language,item\n3,co,es,3\n", "“item” again"),
        (b"\xff\xfeP\0N\0G\0\0\0", "a binary file"),
        (b'[{"item": "3"', "the end of the file, expected JSON"),
        (b'[{"item": "3"},\n {"item" "4"}]', '“"4"}]” on line 2, expected JSON'),
        (b'[{"item": "\\ud800"}]', "“\\ud800”, expected a text that can be read"),
        (b'{"item": "3", "item": "4"}', "“item” again"),
        (b'{"item": "3"}', "an object"),
        (b"[" * 60_000, "more, expected at most 16 levels"),
        (b"[" * 40 + b"]" * 40, "more, expected at most 16 levels"),
        (b"[NaN]", "“NaN”, expected a number of at most 400 digits"),
        (b"[" + b"1" * 5_000 + b"]", f"“{'1' * 60}…”, expected a number of at most 400 digits"),
        (b'item,delegation,language\n3,"co,es\n', '“"” on line 2, expected a cell that is closed'),
        (b'item,delegation,language\n3,"c"o,es\n', '“"” on line 2, expected a cell that is closed'),
    ],
)
def test_nonsense_is_one_finding(sample: Files, content: bytes, found: str) -> None:
    """A file that can't be read gives one finding, for the file, and none for its rows."""
    assert sample.inscriptions is not None
    sample.inscriptions.write_bytes(content)
    complaints = findings(sample, skip_bad_rows=True)
    assert len(complaints) == 1
    assert complaints[0].startswith("inscriptions.csv")
    assert f"found {found}" in complaints[0]


def test_a_missing_file_and_one_too_large(sample: Files, tmp_path: Path) -> None:
    """A file that isn't there, a folder and a file beyond the limit are findings too."""
    large = tmp_path / "large.csv"
    large.write_bytes(b"x" * (8 * 1024 * 1024 + 1))
    spoilt = Files(sample.programme, delegations=large, inscriptions=tmp_path / "none.csv", booths=tmp_path)
    assert findings(spoilt) == [
        "large.csv: found more, expected at most 8 MiB",
        "none.csv: found no such file or directory, expected a file that can be opened",
        f"{tmp_path.name}: found is a directory, expected a file that can be opened",
    ]


def test_rows_of_a_wrong_shape(sample: Files) -> None:
    """A row with too few or too many cells, or one much too long, is a finding; a blank one is nothing."""
    spoil_row(sample.inscriptions, 7, "3,co,statement")
    spoil_row(sample.inscriptions, 8, "3,th,statement,en,remote,,,")
    spoil_row(sample.inscriptions, 9, f"3,iq,statement,{'x' * 3000},room,")
    spoil_row(sample.inscriptions, 10, ",,,,,")
    assert findings(sample) == [
        "inscriptions.csv, row 7: found 3 cells, expected 6 cells, as there are titles",
        "inscriptions.csv, row 8: found 8 cells, expected 6 cells, as there are titles",
        "inscriptions.csv, row 9, language: found more, expected at most 2,000 characters",
    ]


def test_twice_is_once_too_often(sample: Files) -> None:
    """A delegation, a participant or a statement (LS3) that stands twice is named with its first row."""
    second = sample.delegations.read_text(encoding="utf-8").splitlines()[2]
    spoil(sample.delegations, (second, f"{second}\n{second}"))
    assert sample.participants is not None
    spoil_row(sample.participants, 3, sample.participants.read_text(encoding="utf-8").splitlines()[1])
    spoil(sample.inscriptions, ("3,th,statement,en,remote,", "3,co,statement,en,remote,"))
    assert findings(sample) == [
        "delegations.csv, row 4, id: found “ao” again, expected the same only once; the first is in row 3",
        "participants.csv, row 3: found “dz” again, expected the same only once; the first is in row 2",
        (
            "inscriptions.csv, row 8, delegation: found “co” again,"
            " expected one statement of a delegation on an item (LS3); the first is in row 7"
        ),
    ]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2022-06-20", "a date and time"),
        ("20/06/2022 10:00", "a date and time"),
        ("2022-02-30T10:00", "a date and time"),
        ("0001-01-01T00:00+14:00", "a date and time"),
        ("2022-03-27T02:30", "a time that the clocks of Europe/Zurich show on that day"),
        ("2022-06-20T14:00", "a time after 2022-06-20T14:00"),
    ],
)
def test_times_that_are_none(sample: Files, written: str, expected: str) -> None:
    """Dates alone, other forms, days that aren't, hours that the clock skips, and ends before the start."""
    spoil(sample.programme, ('"starts": "2022-06-20T10:00+02:00"', f'"starts": "{written}"'))
    assert expected in findings(sample)[0]


def test_order_of_sittings_items_and_officers(sample: Files) -> None:
    """Sittings that overlap, ids twice, an officer of an unknown delegation, no chair: each is a finding (MT1, MT6)."""

    def change(programme: dict[str, list[dict[str, object]]]) -> None:
        programme["sittings"][1]["starts"] = "2022-06-20T12:00"
        programme["sittings"][2]["id"] = "mon-am"
        programme["items"][7]["number"] = "1"
        programme["items"][2]["starts"] = "25:00"
        programme["officers"][0] |= {"role": "president", "delegation": "mars"}

    spoil_programme(sample, change)
    assert [text.split(": found")[0] for text in findings(sample)] == [
        "programme.json, sittings, row 2, starts",
        "programme.json, sittings, row 3, id",
        "programme.json, items, row 3, starts",
        "programme.json, items, row 5, sitting",
        "programme.json, items, row 6, sitting",
        "programme.json, items, row 8, number",
        "programme.json, officers",
        "programme.json, officers, row 1, delegation",
    ]


def test_limits_and_settings(sample: Files) -> None:
    """Limits out of all proportion and settings that Rostrum doesn't know are findings."""
    spoil(sample.programme, ('"un": 120', '"un": 0'), ('"igo": 120', '"igo": "two minutes"'))
    spoil(sample.programme, ('"class_order": [', '"settings": {"list_visibility": "some"}, "class_order": ['))
    complaints = findings(sample)
    assert complaints[0].startswith("programme.json, speaking_time_seconds.un: found “0”")
    assert complaints[1].startswith("programme.json, speaking_time_seconds.igo: found “two minutes”")
    assert complaints[2] == (
        "programme.json, settings.list_visibility: found “some”, expected one of all, next_three, counts"
    )


def test_one_entry_of_a_setting(sample: Files) -> None:
    """A programme states it as a pack does; a name that only looks like one is a finding."""
    spoil(sample.programme, ('"class_order": [', '"settings": {"limits.un": 90000}, "class_order": ['))
    limits = read_meeting(SAMPLE_ID, sample).command.programme.settings.limits
    assert (limits["un"], limits["igo"]) == (90_000, 120_000)
    spoil(sample.programme, ('"limits.un": 90000', '"limits.": {"un": 1}, "flags.un": true'))
    assert [complaint.split(",")[1].split(":")[0] for complaint in findings(sample)] == [
        " settings.limits.",
        " settings.flags.un",
    ]


def test_texts_are_normalised(sample: Files) -> None:
    """Names are NFC, and controls, bidi marks and zero-width characters are taken out; nothing else is changed."""
    spoil(sample.delegations, ("Algérie", "  Alge\u0301rie\u202e\u200b \t "), ("Alger", "\x07Alger"))
    delegation = read_meeting(SAMPLE_ID, sample).command.programme.delegations[0]
    assert delegation.names["fr"] == "Algérie"
    assert delegation.names["en"] == "Algeria"


def test_a_text_of_nothing_visible_or_much_too_long(sample: Files) -> None:
    """A name made of controls only is no name, and a name has a limit."""
    spoil(sample.delegations, ("Algeria", "\u202e\u200b"), ("Angola,Angola", f"{'A' * 301},Angola"))
    complaints = findings(sample)
    assert "name_en: found “\\u202e\\u200b”, expected a text that can be read" in complaints[0]
    assert complaints[1].endswith("…”, expected at most 300 characters")


@pytest.mark.parametrize(
    ("columns", "cells", "function"),
    [
        ("function", "Minister", "Minister"),
        ("function_en,function_fr", "Minister,Ministre", {"en": "Minister", "fr": "Ministre"}),
        ("function_en,function_fr", ",Ministre", {"fr": "Ministre"}),
        ("function,function_fr", "Minister,Ministre", {"en": "Minister", "fr": "Ministre"}),
        ("function,function_fr", "Minister,", "Minister"),
        ("function,function_fr", ",", None),
    ],
)
def test_a_function_is_said_in_one_text_or_by_language(
    harbour: Files, tmp_path: Path, columns: str, cells: str, function: object
) -> None:
    """As the names of delegations are; the one text stands for the languages that have none of their own."""
    people = tmp_path / "people.csv"
    people.write_text(f"delegation,attendance,{columns}\nnorth,room,{cells}\n", encoding="utf-8")
    programme = read_meeting("harbour-2031", replace(harbour, participants=people)).command.programme
    assert [person.function for person in programme.participants] == [function]


def test_a_function_in_json_is_a_text_or_an_object_by_language(harbour: Files, tmp_path: Path) -> None:
    """And what is neither is found."""
    people = tmp_path / "people.json"
    north = {"delegation": "north", "attendance": "room"}
    good: tuple[str | dict[str, str], ...] = ("Minister", {"en": "Minister", "fr": "Ministre"}, {"fr": "Ministre"}, {})
    people.write_text(json.dumps([{**north, "name": str(one), "function": one} for one in good]), encoding="utf-8")
    files = replace(harbour, participants=people)
    programme = read_meeting("harbour-2031", files).command.programme
    assert [person.function for person in programme.participants] == [*good[:3], None]
    bad = ({"fr": 3.5}, ["Minister"], {"en": "M" * 301})
    people.write_text(json.dumps([{**north, "function": one} for one in bad]), encoding="utf-8")
    assert findings(files) == [
        "people.json, row 1, function_fr: found “3.5”, expected a text that can be read",
        "people.json, row 2, function: found a list with one entry, expected a text that can be read",
        f"people.json, row 3, function_en: found “{'M' * 60}…”, expected at most 300 characters",
    ]
    unread = {**north, "function": {"fr": "Ministre", "de": "Ministerin"}}
    people.write_text(json.dumps([unread]), encoding="utf-8")
    assert read_meeting("harbour-2031", files).remarks == (NotUsed("people.json", ("function_de",)),)


def test_columns_that_nobody_reads_are_remarked(sample: Files) -> None:
    """An unknown column doesn't hinder; it is said, since it may be a known one that was misspelt."""
    spoil(sample.participants, ("function_ru", "e-mail"))
    spoil(sample.programme, ('"venue"', '"venu"'))
    assert read_meeting(SAMPLE_ID, sample).remarks == (
        NotUsed("programme.json", ("venu",)),
        NotUsed("participants.csv", ("e-mail",)),
    )


def test_utf_16_is_read(sample: Files) -> None:
    """What a spreadsheet saves as "Unicode text" is read too, tabs and all."""
    assert sample.inscriptions is not None
    text = sample.inscriptions.read_text(encoding="utf-8").replace(",", "\t")
    sample.inscriptions.write_bytes(text.encode("utf-16"))
    assert len(read_meeting(SAMPLE_ID, sample).command.inscriptions) == 86
