"""The Python client does what the shared vectors say; its TypeScript twin runs the same files."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from floor_client.clock import ServiceClock
from floor_client.dynamic import proposed_limits
from floor_client.forecast import WhatIf, forecast
from floor_client.happenings import (
    Answered,
    CommandAccepted,
    CommandPending,
    CommandRefused,
    Dismissed,
    Happening,
    LiveSeen,
    OwnSeen,
    Ponged,
    Send,
    Viewed,
    Welcomed,
)
from floor_client.patch import merge
from floor_client.session import Session
from floor_client.view import Gap

Case = dict[str, Any]

NAMES: dict[type[Happening], str] = {
    Send: "send",
    Welcomed: "welcomed",
    Viewed: "view",
    OwnSeen: "own",
    LiveSeen: "live",
    CommandAccepted: "accepted",
    CommandRefused: "refused",
    CommandPending: "pending",
    Answered: "answered",
    Ponged: "pong",
    Dismissed: "bye",
    Gap: "gap",
}


def cases(name: str) -> pytest.MarkDecorator:
    """One test for each case of a file."""
    file = Path(__file__).parents[1] / "vectors" / name
    return pytest.mark.parametrize("case", json.loads(file.read_text(encoding="utf-8")), ids=lambda case: case["name"])


@cases("patch.json")
def test_patch(case: Case) -> None:
    """Merge patches, the examples of RFC 7396 among them."""
    target, when = case["given"]["target"], case["when"]
    before = json.dumps(target)
    patches = [when["apply"]] if "apply" in when else [when["apply_twice"]] * 2

    result = target
    for patch in patches:
        result = merge(result, patch)

    assert result == case["then"]["result"]
    assert json.dumps(target) == before


@cases("clock.json")
def test_clock(case: Case) -> None:
    """The service's clock, from the best round trips."""
    clock = ServiceClock()
    for sample in case["given"]["samples"]:
        if "sent_ms" in sample:
            clock.heard(sample["sent_ms"], sample["received_ms"], sample["server_ms"])
        else:
            clock.told(sample["received_ms"], sample["server_ms"])

    assert [clock.at(moment) for moment in case["when"]["at"]] == case["then"]["server"]


def plain(happening: Happening) -> Case:
    """A happening as the vectors write it."""
    name = {"what": NAMES[type(happening)]}
    if isinstance(happening, Viewed):
        return name | {"seq": happening.copy.seq, "view": happening.copy.view}
    return name | {field: value for field, value in asdict(happening).items() if value is not None}


def put(session: Session, given: Case) -> tuple[Happening, ...]:
    """One input of a vector."""
    match given:
        case {"hello": lang}:
            return session.hello(lang)
        case {"command": {"id": id_, "do": do}}:
            return session.command(id_, do)
        case {"ask": {"id": id_, "about": about}}:
            return session.ask(id_, about)
        case {"forget": id_}:
            session.forget(id_)
            return ()
        case {"receive": frame}:
            return session.receive(frame)
        case _:
            raise AssertionError(given)


@cases("session.json")
def test_session(case: Case) -> None:
    """The session, input by input."""
    session = Session(case["given"]["credentials"])
    for given, then in zip(case["when"], case["then"], strict=True):
        assert [plain(happening) for happening in put(session, given)] == then


@cases("forecast.json")
def test_forecast(case: Case) -> None:
    """The forecast's formula, as in the service."""
    when = case["when"]
    what_if = when.get("what_if", {})
    more = what_if.get("more", {"count": 0, "class": ""})

    result = forecast(
        case["given"],
        when["now_ms"],
        WhatIf(what_if.get("ceiling_ms"), more["count"], more["class"], closed=what_if.get("closed", False)),
    )

    assert result.ends_ms == case["then"]["ends_ms"]
    assert list(result.starts.items()) == list(case["then"]["starts"].items())
    assert list(result.unheard) == case["then"]["unheard"]


@cases("dynamic.json")
def test_dynamic_limit(case: Case) -> None:
    """The dynamic limit's formula, as in the service (TN9)."""
    assert proposed_limits(case["given"], case["when"]["now_ms"]) == case["then"]
