"""Importing over HTTP: read by a process of its own, shown before it is done, and all or nothing (MT1)."""

import base64
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from rostrum.bootstrap import running
from rostrum.config import Config
from rostrum.floor.actor import Actor
from rostrum.floor.items import CloseItem
from rostrum.floor.links import LinkIssued
from rostrum.floor.meeting import ImportMeeting, MeetingImported
from rostrum.floor.state import State
from rostrum.floor.terms import Phase, Role
from rostrum.hub.rules import decode_event
from rostrum.journal.memory import MemoryJournal
from rostrum.journal.records import opened
from rostrum.secretariat.imports.sources import FILE_LIMIT
from rostrum.web.errands import Recorded
from rostrum.web.imports import MOST_COMPLAINTS, MOST_FILES, carried_out
from tests.hub.plenary import MEETING, convene, do, link, programme
from tests.secretariat.imports.test_sorting import zipped
from tests.web.house import House, Visitor

ROWS = ["item,delegation,language", *(f"4,d{number % 10},en" for number in range(2))]


def brought(**files: str | bytes) -> dict[str, Any]:
    """Files as a page sends them, each called by its part."""
    return {
        part: {
            "name": f"{part}.{'json' if part in ('programme', 'booths') else 'csv'}",
            "content": base64.b64encode(file.encode() if isinstance(file, str) else file).decode(),
        }
        for part, file in files.items()
    }


@pytest.fixture
async def house() -> AsyncIterator[House]:
    """The meeting in its sitting, with five waiting on item 3."""
    async with running(Config(port=0), journal=MemoryJournal()) as service:
        await convene(service.hall, waiting=5)
        found = House(service)
        yield found
        await found.close()


@pytest.fixture
async def planned() -> AsyncIterator[House]:
    """The meeting before its first sitting."""
    async with running(Config(port=0), journal=MemoryJournal()) as service:
        await do(service.hall, ImportMeeting(programme(), ()))
        await do(service.hall, link(Role.SECRETARIAT))
        found = House(service)
        yield found
        await found.close()


def state_of(house: House) -> State:
    """The meeting as it stands."""
    runner = house.service.hall.runner(MEETING)
    assert runner is not None
    return runner.state


async def told(visitor: Visitor, agreed: str | None = None, **files: str | bytes) -> dict[str, Any]:
    """What the service answers to these files."""
    body = {"files": brought(**files)} | ({} if agreed is None else {"agreed": agreed})
    answer = await visitor.post("import", body)
    assert answer.status_code == (201 if "seq" in answer.json() else 200), answer.text
    return dict(answer.json())


async def test_further_inscriptions_are_shown_and_then_come_in(house: House) -> None:
    """The preview changes nothing; agreed to, the rows stand on their list, those known before left as they were."""
    secretariat = await house.visitor(Role.SECRETARIAT)
    before = state_of(house)
    rows = "\n".join([*ROWS, "3,d0,en"])
    preview = await told(secretariat, inscriptions=rows)
    assert preview["changes"] == [{"part": "inscriptions", "new": ["4: D0", "4: D1"], "same": 1}]
    assert state_of(house) is before
    done = await told(secretariat, preview["seal"], inscriptions=rows)
    assert done["seq"] > 0
    speakers = state_of(house).lists["4"]
    assert [speakers.entries[entry].delegation for entry in speakers.queue] == ["d0", "d1"]
    assert state_of(house).lists["3"] is before.lists["3"]


async def test_row_37_is_named_and_nothing_comes_in(house: House) -> None:
    """File, row, column, what stands there and what was expected; agreed to or not, no row is applied."""
    secretariat = await house.visitor(Role.SECRETARIAT)
    lines = ["item,delegation,language,kind", *(f"4,d{number % 10},en,comment" for number in range(60))]
    lines[36] = "4,d9,tlh,comment"
    seal = (await told(secretariat, inscriptions="\n".join(ROWS)))["seal"]
    before = state_of(house)
    for agreed in (None, seal):
        answer = await told(secretariat, agreed, inscriptions="\n".join(lines))
        assert answer == {
            "complaints": [
                {
                    "file": "inscriptions.csv",
                    "row": 37,
                    "column": "language",
                    "found": "“tlh”",
                    "expected": "one of en, fr, ar",
                    "there": {"code": "value", "text": "tlh"},
                    "wanted": {"code": "one_of", "known": ["en", "fr", "ar"], "more": 0},
                }
            ]
        }
    assert state_of(house) is before


async def test_what_the_rules_refuse_is_named_by_its_row(house: House) -> None:
    """An item that was closed takes nobody: the rule says so, at the row of the file."""
    secretariat = await house.visitor(Role.SECRETARIAT)
    await do(house.service.hall, CloseItem("4"), Actor(Role.CHAIR))
    answer = await told(secretariat, inscriptions="item,delegation,language\n\n3,d7,en\n4,d1,en\n")
    (complaint,) = answer["complaints"]
    assert (complaint["file"], complaint["row"], complaint["rule"]) == ("inscriptions.csv", 4, "LS13")
    assert "4" in complaint["said"]


async def test_participants_come_in_while_the_meeting_runs(house: House) -> None:
    """And are in the directory afterwards."""
    secretariat = await house.visitor(Role.SECRETARIAT)
    titles = "delegation,attendance,name,function_en,function_fr,seat"
    people = f"{titles}\nd1,room,Ana Ruiz,Minister,Ministre,12\nd2,remote,,,,\n"
    preview = await told(secretariat, participants=people)
    assert preview["changes"] == [{"part": "participants", "new": ["D1 · Ana Ruiz · Minister · 12", "D2"]}]
    abroad = await told(secretariat.reading("fr"), participants=people)
    assert abroad["changes"][0]["new"] == ["D1 · Ana Ruiz · Ministre · 12", "D2"]
    await told(secretariat, preview["seal"], participants=people)
    known = state_of(house).programme
    assert known is not None
    assert [person.name for person in known.participants] == ["Ana Ruiz", None]


@pytest.mark.parametrize("part", ["programme", "delegations", "booths"])
async def test_nothing_else_comes_into_a_meeting_that_has_begun(house: House, part: str) -> None:
    """And whoever tries is told which file it was, and why."""
    secretariat = await house.visitor(Role.SECRETARIAT)
    answer = await told(secretariat, **{part: "{}", "inscriptions": "\n".join(ROWS)})
    (complaint,) = answer["complaints"]
    assert complaint["file"].startswith(part)
    assert "MT1" in complaint["expected"]


async def test_before_the_first_sitting_each_part_can_be_imported_alone(planned: House) -> None:
    """Delegations anew, then booths: what isn't brought stays; the preview names what is new, another and gone."""
    secretariat = await planned.visitor(Role.SECRETARIAT)
    assert state_of(planned).phase is Phase.PLANNED
    rows = [f"d{number},state_party,D{number},D,D{number},D" for number in range(9)]
    rows += ["zz,state_party,Zanzibar,of Zanzibar,Zanzibar,de Zanzibar"]
    delegations = "\n".join(["id,kind,name_en,of_en,name_fr,of_fr", *rows])
    preview = await told(secretariat, delegations=delegations)
    (change,) = preview["changes"]
    assert (change["part"], change["new"], change["gone"]) == ("delegations", ["Zanzibar"], ["D9"])
    await told(secretariat, preview["seal"], delegations=delegations)
    known = state_of(planned).programme
    assert known is not None
    assert [item.number for item in known.items] == ["3", "4"]
    assert "zz" in state_of(planned).delegations


async def test_what_was_agreed_to_is_what_is_done(planned: House) -> None:
    """Where the meeting has moved on in between, the preview is shown anew and nothing is done."""
    first, second = await planned.visitor(Role.SECRETARIAT), await planned.visitor(Role.SECRETARIAT)
    rows = "\n".join(ROWS)
    seal = (await told(first, inscriptions=rows))["seal"]
    other = await told(second, inscriptions="item,delegation,language\n4,d1,en\n")
    await told(second, other["seal"], inscriptions="item,delegation,language\n4,d1,en\n")
    again = await told(first, seal, inscriptions=rows)
    assert again["changes"] == [{"part": "inscriptions", "new": ["4: D0"], "same": 1}]
    assert again["seal"] != seal
    assert len(state_of(planned).lists["4"].queue) == 1


@pytest.mark.parametrize(
    "file",
    [
        b"",
        b"PK\x03\x04 a workbook",
        b"\x00\x01\x02",
        b"item;delegation\n4;d1\n",
        b'item,delegation,language\n"4,d1,en\n',
        b"[" * 100_000,
        b'{"a": NaN}',
        b"item,delegation,language\n" + b"4,d1,en\n" * 21_000,
        b"item,delegation,language,kind\n" + b"4,d1,en,comment\n" * 501,
    ],
)
async def test_nonsense_is_complained_about_and_changes_nothing(house: House, file: bytes) -> None:
    """With the file that it is in, in a word that can be read."""
    secretariat = await house.visitor(Role.SECRETARIAT)
    before = state_of(house)
    complaints = (await told(secretariat, inscriptions=file))["complaints"]
    assert 0 < len(complaints) <= MOST_COMPLAINTS
    assert all(one["file"] == "inscriptions.csv" and one["found"].isprintable() for one in complaints)
    assert state_of(house) is before


@pytest.mark.parametrize(
    "body", [{}, {"files": {"menu": {"name": "x", "content": ""}}}, {"files": {"booths": 3}}, ["x"]]
)
async def test_what_is_no_import_is_refused(house: House, body: object) -> None:
    """With the shape that was expected."""
    secretariat = await house.visitor(Role.SECRETARIAT)
    answer = await secretariat.post("import", body)
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed")


async def test_importing_is_the_secretariats(house: House) -> None:
    """Nobody else reads files into the meeting, the chair neither."""
    for role, delegation in ((Role.CHAIR, None), (Role.DELEGATE, "d0")):
        answer = await (await house.visitor(role, delegation)).post("import", {"files": {}})
        assert (answer.status_code, answer.json()["code"]) == (403, "not_allowed")


async def test_a_name_of_a_file_is_data_and_no_path(house: House) -> None:
    """It is shown without what would move a cursor, and nothing is looked for by it."""
    secretariat = await house.visitor(Role.SECRETARIAT)
    file = {"name": "../../etc/\u202epasswd\n.csv", "content": base64.b64encode(b"x").decode()}
    answer = await secretariat.post("import", {"files": {"inscriptions": file}})
    (complaint,) = json.loads(answer.text)["complaints"]
    assert complaint["file"] == "../../etc/passwd .csv"


async def test_a_heap_is_sorted_shown_and_then_comes_in(planned: House) -> None:
    """Files in any order and a zip of others, in one preview, which says what each was taken for."""
    secretariat = await planned.visitor(Role.SECRETARIAT)
    people, requests = b"delegation,attendance,name\nd1,room,Ana Ruiz\n", "\n".join(ROWS).encode()
    archive = zipped({"later/requests.csv": requests, "later/README.md": b"# Requests"})
    heap = [sent("later.zip", archive), sent("people.csv", people)]
    before = state_of(planned)
    preview = (await secretariat.post("import", {"files": {}, "heap": heap})).json()
    assert preview["taken"] == {"inscriptions": "later.zip/requests.csv", "participants": "people.csv"}
    assert [change["part"] for change in preview["changes"]] == ["participants", "inscriptions"]
    assert preview["noted"] == [{"code": "left_aside", "file": "later.zip/README.md"}]
    assert state_of(planned) is before
    done = await secretariat.post("import", {"files": {}, "heap": heap, "agreed": preview["seal"]})
    assert done.status_code == 201
    assert len(state_of(planned).lists["4"].queue) == 2


async def test_in_a_heap_a_wrong_row_is_named_with_its_file(planned: House) -> None:
    """And what the rules refuse as well; one that is brought for its part goes before."""
    secretariat = await planned.visitor(Role.SECRETARIAT)
    archive = zipped({"requests.csv": b"item,delegation,language\n4,d1,tlh\n"})
    answer = (await secretariat.post("import", {"files": {}, "heap": [sent("later.zip", archive)]})).json()
    (complaint,) = answer["complaints"]
    assert (complaint["file"], complaint["row"]) == ("later.zip/requests.csv", 2)
    both = brought(inscriptions="\n".join(ROWS))
    answer = (await secretariat.post("import", {"files": both, "heap": [sent("later.zip", archive)]})).json()
    (complaint,) = answer["complaints"]
    assert (complaint["file"], complaint["wanted"]) == (
        "later.zip/requests.csv",
        {"code": "one_file", "first": "inscriptions.csv"},
    )


async def test_a_bomb_in_a_heap_harms_nobody(house: House) -> None:
    """It is read where it takes nothing with it, and a heap of too many files isn't read at all."""
    secretariat = await house.visitor(Role.SECRETARIAT)
    bomb = zipped({f"{number}.csv": bytes(FILE_LIMIT) for number in range(100)})
    before = state_of(house)
    answer = (await secretariat.post("import", {"files": {}, "heap": [sent("b.zip", bomb)]})).json()
    assert answer["complaints"][0]["wanted"] == {"code": "at_most", "most": 32, "of": "mebibytes"}
    crowd = [sent(f"{number}.csv", b"") for number in range(MOST_FILES + 1)]
    assert (await secretariat.post("import", {"files": {}, "heap": crowd})).status_code == 400
    assert state_of(house) is before


async def test_another_commands_record_is_not_told_as_an_import(planned: House) -> None:
    """By the events in it: the meeting's own import is one, a link issued is none."""
    stored = await planned.service.journal.read(MEETING, 0, 2)
    first, second = (tuple(map(decode_event, opened(one.data).events)) for one in stored)
    assert isinstance(first[0], MeetingImported)
    assert isinstance(second[0], LinkIssued)
    assert carried_out(Recorded(1, first)) is not None
    assert carried_out(Recorded(2, second)) is None


def sent(name: str, content: bytes) -> dict[str, str]:
    """A file as a page sends it."""
    return {"name": name, "content": base64.b64encode(content).decode()}
