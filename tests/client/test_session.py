"""What the vectors don't hold: a service that says things of the wrong shape, and the ranges of close codes."""

from __future__ import annotations

from typing import Any

import pytest

from floor_client.session import ProtocolError, Session, reconnects


@pytest.mark.parametrize(
    "frame",
    [
        {},
        {"t": 5},
        {"t": "welcome"},
        {"t": "view", "journal": "j", "seq": "1", "hash": "", "view": {}},
        {"t": "patch", "from": 1, "seq": 2, "hash": "", "patch": []},
        {"t": "own", "seq": 1},
        {"t": "live", "n": 1, "live": None},
        {"t": "accepted", "id": "c1"},
        {"t": "refused", "id": "c1", "code": "stale"},
        {"t": "answer", "id": "c1"},
        {"t": "pong", "at": 1},
        {"t": "bye"},
    ],
    ids=repr,
)
def test_a_frame_of_the_wrong_shape(frame: dict[str, Any]) -> None:
    """A known type in another shape is the service's error, and what is under way stays so."""
    session = Session({"token": "secret"})
    session.hello("en")
    session.command("c1", {"kind": "raise_point"})
    with pytest.raises(ProtocolError):
        session.receive(frame)
    assert session.receive({"t": "accepted", "id": "c1", "seq": 1})


@pytest.mark.parametrize(
    ("code", "again"),
    [(1000, True), (1001, True), (1006, True), (1012, True), (4000, True), (4499, True), (4500, False), (4999, False)],
)
def test_the_range_of_a_close_code(code: int, again: bool) -> None:
    """Only 4500 to 4999 say that coming back won't help."""
    assert reconnects(code) is again
