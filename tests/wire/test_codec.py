"""Frames to bytes and back, checked by the msgpack package; what is not a frame gets a ProtocolError."""

from __future__ import annotations

import json
from typing import Any

import msgpack
import msgspec
import pytest

from rostrum.wire import frames
from rostrum.wire.closing import CloseCode
from rostrum.wire.codec import CODECS, JSON, MAX_FRAME_BYTES, MSGPACK, Codec, Malformed, ProtocolError, Reader
from rostrum.wire.questions import QUESTIONS, ListOf, Why
from rostrum.wire.wording import without_unseen

BOTH = pytest.mark.parametrize("codec", CODECS.values(), ids=CODECS.keys())

FROM_SERVICE: list[tuple[frames.ServerFrame, dict[str, Any]]] = [
    (
        frames.Welcome(
            frames.Viewer("delegate", "delegate", delegation="co"),
            resumed=True,
            heartbeat_ms=15_000,
            server_time_ms=1_700_000_000_000,
        ),
        {
            "t": "welcome",
            "viewer": {"role": "delegate", "view": "delegate", "delegation": "co"},
            "resumed": True,
            "heartbeat_ms": 15_000,
            "server_time_ms": 1_700_000_000_000,
        },
    ),
    (
        frames.View("apmbc", 7, "ab" * 32, {"meeting": {"title": {"ar": "الاجتماع"}}}),
        {
            "t": "view",
            "journal": "apmbc",
            "seq": 7,
            "hash": "ab" * 32,
            "view": {"meeting": {"title": {"ar": "الاجتماع"}}},
        },
    ),
    (
        frames.Patch(7, 9, "cd" * 32, {"turn": None}),
        {"t": "patch", "from": 7, "seq": 9, "hash": "cd" * 32, "patch": {"turn": None}},
    ),
    (frames.Own(9, {"entries": {}}), {"t": "own", "seq": 9, "own": {"entries": {}}}),
    (frames.Live(3, {}), {"t": "live", "n": 3, "live": {}}),
    (frames.Accepted("c1", 9, {"entry": "e17"}), {"t": "accepted", "id": "c1", "seq": 9, "made": {"entry": "e17"}}),
    (frames.Accepted("c1", 9), {"t": "accepted", "id": "c1", "seq": 9}),
    (
        frames.Refused("c1", "list_closed", "The list is closed.", {"closed_ms": 5}, "LS6"),
        {
            "t": "refused",
            "id": "c1",
            "code": "list_closed",
            "message": "The list is closed.",
            "args": {"closed_ms": 5},
            "rule": "LS6",
        },
    ),
    (frames.Pending("c1"), {"t": "pending", "id": "c1"}),
    (frames.Answer("q1", {"rule": "LS4"}), {"t": "answer", "id": "q1", "answer": {"rule": "LS4"}}),
    (frames.Pong(1.5, 10, 9, "cd"), {"t": "pong", "at": 1.5, "server_time_ms": 10, "seq": 9, "hash": "cd"}),
    (frames.Bye(4001, "slow", 500), {"t": "bye", "code": 4001, "reason": "slow", "retry_after_ms": 500}),
]


def as_sent(codec: Codec, value: object) -> bytes | str:
    """A value as a client of that encoding would send it, by libraries that are not ours."""
    if codec.binary:
        packed = msgpack.packb(value)
        assert isinstance(packed, bytes)
        return packed
    return json.dumps(value)


def refusal(codec: Codec, message: bytes | str) -> CloseCode:
    """The code that the connection is closed with."""
    with pytest.raises(ProtocolError) as caught:
        codec.decode(message)
    return caught.value.code


@pytest.mark.parametrize(("frame", "plain"), FROM_SERVICE, ids=lambda x: getattr(type(x), "__name__", ""))
def test_what_the_service_says(frame: frames.ServerFrame, plain: dict[str, Any]) -> None:
    """Every frame of the service is, for another library, the map that the protocol describes."""
    assert msgpack.unpackb(MSGPACK.encode(frame)) == plain
    assert json.loads(JSON.encode(frame)) == plain


def test_every_frame_of_the_service_is_shown() -> None:
    """The table above leaves no frame out."""
    assert {type(frame) for frame, _ in FROM_SERVICE} == set(frames.ServerFrame.__args__)


@BOTH
def test_what_a_client_says(codec: Codec) -> None:
    """Every frame of a client is read from what another library wrote; unknown members are passed over."""
    resume = {"journal": "apmbc", "seq": 7, "hash": "ab"}
    hello = {"t": "hello", "token": "secret", "resume": resume, "lang": "fr", "colour": {"of": ["the", "tie"]}}
    assert codec.decode(as_sent(codec, hello)) == frames.Hello(
        token="secret", resume=frames.Resume("apmbc", 7, "ab"), lang="fr"
    )
    assert codec.decode(as_sent(codec, {"at": 12.5, "t": "ping"})) == frames.Ping(12.5)
    assert codec.decode(as_sent(codec, {"t": "ping", "at": 1_700_000_000_000})) == frames.Ping(1_700_000_000_000)


@BOTH
def test_a_question_is_read(codec: Codec) -> None:
    """An ask holds one of the questions, read in a second step."""
    ask = codec.decode(as_sent(codec, {"t": "ask", "id": "q1", "about": {"kind": "why", "entry": "e17"}}))
    assert isinstance(ask, frames.Ask)
    assert QUESTIONS.read(ask.about, codec) == Why("e17")
    ask = codec.decode(as_sent(codec, {"t": "ask", "id": "q2", "about": {"kind": "list", "item": "3"}}))
    assert isinstance(ask, frames.Ask)
    assert QUESTIONS.read(ask.about, codec) == ListOf("3")


@BOTH
@pytest.mark.parametrize(
    "value",
    [
        [],
        5,
        None,
        {},
        {"t": "welcome"},
        {"t": "shout"},
        {"t": 1},
        {"t": "hello"},
        {"t": "hello", "token": "a", "session": "b"},
        {"t": "hello", "token": 5},
        {"t": "hello", "token": "a", "resume": {"journal": "j", "seq": "7", "hash": ""}},
        {"t": "command", "do": {"kind": "end_turn"}},
        {"t": "command", "id": 5, "do": {}},
        {"t": "ping"},
        {"t": "ping", "at": "now"},
    ],
    ids=repr,
)
def test_what_is_no_frame_of_a_client(codec: Codec, value: object) -> None:
    """A message that is no frame of a client closes the connection, for good."""
    assert refusal(codec, as_sent(codec, value)) is CloseCode.MALFORMED_FRAME


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\xc1",
        b"GET / HTTP/1.1",
        b"\x82\xa1t\xa5hello\xa5token\xa2\xff\xfe",
        b"\x81\xa1t\xa5hello\x01",
        b"\xdf\xff\xff\xff\xff\xa1t",
        b"\x82\xa1t\xa5hello\xa5token\xd4\x01\x01",
        "{}",
    ],
    ids=repr,
)
def test_not_msgpack(message: bytes | str) -> None:
    """Cut off, trailing, not UTF-8, boasting of a length, or text: undecodable."""
    assert refusal(MSGPACK, message) is CloseCode.MALFORMED_FRAME


@pytest.mark.parametrize(
    "message",
    ["", "nul", "{", '{"t":"hello","token":"\\ud800"}', '{"t":"ping","at":NaN}', '{"t":"ping","at":1}{}', b"{}"],
    ids=repr,
)
def test_not_json(message: bytes | str) -> None:
    """Cut off, trailing, no JSON, half a surrogate, or binary: undecodable."""
    assert refusal(JSON, message) is CloseCode.MALFORMED_FRAME


@BOTH
def test_too_large(codec: Codec) -> None:
    """One byte more than the limit is too much; an operator's connection may have a higher limit."""
    padding = MAX_FRAME_BYTES - len(as_sent(codec, {"t": "ping", "at": 1, "x": "y" * 40_000})) + 40_000
    assert codec.decode(as_sent(codec, {"t": "ping", "at": 1, "x": "y" * padding})) == frames.Ping(1)
    larger = as_sent(codec, {"t": "ping", "at": 1, "x": "y" * (padding + 1)})
    assert refusal(codec, larger) is CloseCode.TOO_LARGE
    assert codec.decode(larger, limit=MAX_FRAME_BYTES + 1) == frames.Ping(1)


@pytest.mark.parametrize("decoder", [msgspec.msgpack.decode, msgspec.json.decode], ids=["msgpack", "json"])
def test_why_depth_is_looked_at_first(decoder: Any) -> None:
    """The decoder itself runs out of stack on 60,000 nested arrays, with no error of decoding."""
    nested = b"\x91" * 60_000 if decoder is msgspec.msgpack.decode else b"[" * 60_000
    with pytest.raises(RecursionError):
        decoder(nested)


@pytest.mark.parametrize(
    ("codec", "message"),
    [
        (MSGPACK, b"\x91" * 60_000),
        (MSGPACK, b"\x91" * 59_999 + b"\x90"),
        (MSGPACK, b"\x82\xa1t\xa5hello\xa1x" + b"\x91" * 60_000 + b"\x01"),
        (MSGPACK, b"\x83\xa1t\xa7command\xa2id\xa1a\xa2do" + b"\x81\x01" * 30_000 + b"\x01"),
        (MSGPACK, b"\xdc\x00\x01" * 20_000),
        (JSON, "[" * 60_000),
        (JSON, "[" * 30_000 + "]" * 30_000),
        (JSON, '{"t":"hello","x":' + "[" * 60_000),
        (JSON, '{"t":"command","id":"a","do":' + '{"a":' * 10_000 + "1" + "}" * 10_000 + "}"),
    ],
    ids=lambda x: x.subprotocol if isinstance(x, Codec) else repr(x[:20]),
)
def test_sixty_thousand_nested_arrays(codec: Codec, message: bytes | str) -> None:
    """Nested too deep anywhere, also where a decoder would only skip, is an undecodable frame."""
    assert refusal(codec, message) is CloseCode.MALFORMED_FRAME


class Move(msgspec.Struct, frozen=True, tag_field="kind", tag="move_entry", forbid_unknown_fields=True):
    """A command as the core declares them."""

    entry: str
    by_ms: int = 0
    order: list[str] = []


class Stop(msgspec.Struct, frozen=True, tag_field="kind", tag="stop", forbid_unknown_fields=True):
    """Another, so that there is a union."""

    move: Move


COMMANDS: Reader[Move | Stop] = Reader(Move | Stop)


def in_command(codec: Codec, do: object) -> msgspec.Raw:
    """The raw part of a command frame as it arrives."""
    command = codec.decode(as_sent(codec, {"t": "command", "id": "c1", "do": do}))
    assert isinstance(command, frames.Command)
    return command.do


@BOTH
def test_a_command_is_read(codec: Codec) -> None:
    """The raw part of a frame becomes a command."""
    do = {"kind": "move_entry", "entry": "e17", "order": ["e1"]}
    assert COMMANDS.read(in_command(codec, do), codec) == Move("e17", order=["e1"])


@BOTH
def test_nothing_unseen_comes_in_with_a_command(codec: Codec) -> None:
    """What turns or forges a line is left out, at any depth; joiners, line breaks and right-to-left letters stay."""
    do = {"kind": "stop", "move": {"kind": "move_entry", "entry": "\u202eab\x00\u2066c\u200f", "order": ["\ufeffx\ty"]}}
    assert COMMANDS.read(in_command(codec, do), codec) == Stop(Move("abc", order=["xy"]))
    kept = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645\n\u00a0d\u2019accord"
    do = {"kind": "move_entry", "entry": kept}
    assert COMMANDS.read(in_command(codec, do), codec) == Move(kept)


def test_what_holds_nothing_unseen_is_left_as_it_is() -> None:
    """Tuples too, so that a command is converted once more only where something was left out of it."""
    plain = {"item": "3", "joined_by": ("al", "be"), "order": ["e1"], "by_ms": 3, "through": None}
    assert without_unseen(plain) == plain


@BOTH
@pytest.mark.parametrize(
    ("do", "field"),
    [
        ({"kind": "sing"}, "kind"),
        ({}, "kind"),
        ({"kind": 7}, "kind"),
        ({"kind": "move_entry"}, "entry"),
        ({"kind": "move_entry", "entry": 5}, "entry"),
        ({"kind": "move_entry", "entry": None}, "entry"),
        ({"kind": "move_entry", "entry": "e1", "colour": "red"}, "colour"),
        ({"kind": "move_entry", "entry": "e1", "order": ["e1", 2]}, "order[1]"),
        ({"kind": "stop", "move": {"kind": "move_entry"}}, "move.entry"),
        ({"kind": "stop", "move": {"kind": "move_entry", "entry": "e1", "x": 1}}, "move.x"),
        ({"kind": "move_entry", "entry": "e1", "by_ms": 2**53}, "by_ms"),
        ({"kind": "move_entry", "entry": "e1", "by_ms": -(2**53)}, "by_ms"),
        ("end_turn", "do"),
        (None, "do"),
        ([], "do"),
    ],
    ids=repr,
)
def test_a_wrong_command_names_its_field(codec: Codec, do: object, field: str) -> None:
    """A command that can be decoded but means nothing is refused with the path of its first wrong field."""
    with pytest.raises(Malformed) as caught:
        COMMANDS.read(in_command(codec, do), codec)
    assert caught.value.field == field
    assert caught.value.expected


@BOTH
def test_a_command_that_says_nothing(codec: Codec) -> None:
    """A command without `do` has an id to be answered under, so it is refused, not hung up on."""
    command = codec.decode(as_sent(codec, {"t": "command", "id": "c1"}))
    assert isinstance(command, frames.Command)
    with pytest.raises(Malformed, match="do: missing"):
        COMMANDS.read(command.do, codec)


def test_bytes_inside_a_command_that_are_no_text() -> None:
    """Broken UTF-8 in a command is the command's fault."""
    command = MSGPACK.decode(b"\x83\xa1t\xa7command\xa2id\xa1a\xa2do\x82\xa4kind\xaamove_entry\xa5entry\xa1\xff")
    assert isinstance(command, frames.Command)
    with pytest.raises(Malformed):
        COMMANDS.read(command.do, MSGPACK)


def test_a_long_lie_is_not_sent_back() -> None:
    """The sentence of a refusal quotes the client, but not at length."""
    with pytest.raises(Malformed) as caught:
        COMMANDS.read(in_command(JSON, {"kind": "x" * 10_000}), JSON)
    assert len(caught.value.expected) <= 200
