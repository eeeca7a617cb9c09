"""Links: whom they are given to, and that the journal never sees a token."""

import hashlib
import json
import stat
from pathlib import Path

import pytest

from rostrum.floor.programme import Programme
from rostrum.floor.terms import Role
from rostrum.secretariat.imports.meeting import Files, read_meeting
from rostrum.secretariat.links import holders, issuing, new_token, personal, written
from rostrum.secretariat.private import write_private
from rostrum.secretariat.sheet import sheet


@pytest.fixture
def programme(harbour: Files) -> Programme:
    """The constructed meeting's programme."""
    return read_meeting("harbour-2031", harbour).command.programme


def test_everybody_gets_one(programme: Programme) -> None:
    """One link for each role, booth and delegation, by names that scripts can rely on."""
    assert [holder.name for holder in holders(programme)] == [
        *("chair", "secretariat", "technician", "observer", "display"),
        *("interpreter-en", "interpreter-fr"),
        *("delegate-north", "delegate-south", "delegate-west", "delegate-pilots"),
    ]


def test_some_roles_and_some_delegations(programme: Programme) -> None:
    """Naming roles or delegations narrows it down; delegations alone mean their delegates."""
    assert [holder.name for holder in holders(programme, [Role.DISPLAY])] == ["display"]
    assert [holder.name for holder in holders(programme, (), ["west"])] == ["delegate-west"]
    chosen = holders(programme, [Role.CHAIR, Role.DELEGATE], ["west", "north"])
    assert [holder.name for holder in chosen] == ["chair", "delegate-north", "delegate-west"]
    with pytest.raises(LookupError, match="no delegation east in this meeting"):
        holders(programme, (), ["east", "west"])


def test_a_token_is_long_and_only_its_hash_is_journaled(programme: Programme) -> None:
    """160 bits, no two alike, and the command carries the SHA-256 of it."""
    token = new_token()
    assert len(token) == 27
    assert len({new_token() for _ in range(100)}) == 100
    command = issuing(holders(programme, [Role.CHAIR])[0], token)
    assert command.token_hash == hashlib.sha256(token.encode()).hexdigest()
    assert token not in str(command)


def test_the_token_stands_in_the_fragment_only() -> None:
    """A fragment is never sent, so no log and no proxy sees it."""
    link = personal("https://rostrum.example.org/", "harbour-2031", "TOKEN")
    assert link.link == "https://rostrum.example.org/join#TOKEN"
    assert link.url == "https://rostrum.example.org/meetings/harbour-2031"
    assert json.loads(written([("chair", link)])) == {
        "chair": {"link": link.link, "url": link.url, "token": "TOKEN"},
    }


def test_files_with_tokens_are_for_their_owner_only(tmp_path: Path) -> None:
    """Also where a file was there before that everybody could read."""
    file = tmp_path / "links.json"
    file.write_text("old")
    file.chmod(0o644)
    write_private(file, b"new")
    assert file.read_bytes() == b"new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [file]


def test_the_sheet_has_a_card_for_each(programme: Programme) -> None:
    """A code for the camera, the name in words, and names that carry markup stay text."""
    link = personal("http://host", "harbour-2031", "TOKEN<")
    page = sheet(programme, [(holder, link) for holder in holders(programme, [Role.DELEGATE])])
    assert page.count("<svg") == 4
    assert "Guild of Pilots" in page
    assert "TOKEN&lt;" in page
