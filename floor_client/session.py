"""The client's side of one rostrum.v1 session, without a socket and without a clock.

Rules
  - Hello is the first frame of every connection; it says where our copy of the view stands, so that the
    service sends only what was missed.
  - A patch is applied if our copy reaches up to its `from`, skipped if it is not above our copy; else there
    is a gap, and another connection is opened to resume.
  - A whole view is believed, also one that goes back: then the journal was forked. So is what is own after it.
  - A command keeps its id for as long as it is under way. After a drop it is sent again with the same id, and says
    so: done once, answered twice, and not refused as not stored before the journal was asked.
  - Nothing but hello is sent before the welcome; an answer to what is not under way is not told.
  - Types and members of frames that we don't know are passed over.

Theory
  Whoever holds the socket gives what arrives to `receive` and does what it returns, in that order. The session
  outlives connections. Decoding to types happens here, by the shapes of the frames: one of a known type but
  another shape is an error of the service's, and raises ProtocolError.
  floor_client/web/src/session.ts is the same machine; tests/vectors/session.json holds both.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from floor_client.happenings import (
    Answered,
    CommandAccepted,
    CommandPending,
    CommandRefused,
    Dismissed,
    Frame,
    Happening,
    LiveSeen,
    OwnSeen,
    Ponged,
    Send,
    Viewed,
    Welcomed,
)
from floor_client.view import Copy, Gap, Patch, patched

KNOWN: Final = frozenset(
    {"welcome", "view", "patch", "own", "live", "accepted", "refused", "pending", "answer", "pong", "bye"}
)

FIRST_FATAL: Final = 4500
BEYOND: Final = 5000


class ProtocolError(Exception):
    """The service sent a frame of a known type that is not shaped as the protocol says."""


def reconnects(close_code: int) -> bool:
    """Whether a closed connection is to be opened again: 4500 to 4999 say that it won't help."""
    return not FIRST_FATAL <= close_code < BEYOND


class Session:
    """One client's copy of the view and what it has under way, across connections.

    `credentials` are the members of hello that don't change: token or session, view, client.
    """

    def __init__(self, credentials: Mapping[str, str]) -> None:
        self._credentials = dict(credentials)
        self._under_way: dict[str, Frame] = {}
        self._copy: Copy | None = None
        self._own_seq = 0
        self._live_n = 0
        self._welcomed = False

    @property
    def copy(self) -> Copy | None:
        """Our copy of the view, once there is one."""
        return self._copy

    def hello(self, lang: str) -> tuple[Happening, ...]:
        """A connection has opened."""
        self._welcomed = False
        self._own_seq = 0
        self._live_n = 0
        hello: dict[str, Any] = {"t": "hello", **self._credentials, "lang": lang}
        if self._copy is not None:
            copy = self._copy
            hello["resume"] = {"journal": copy.journal, "seq": copy.seq, "hash": copy.hash}
        return (Send(hello),)

    def command(self, id_: str, do: Mapping[str, Any]) -> tuple[Happening, ...]:
        """A command under an id of its own, kept until it is answered."""
        return self._keep({"t": "command", "id": id_, "do": do})

    def ask(self, id_: str, about: Mapping[str, Any]) -> tuple[Happening, ...]:
        """A question under an id of its own, kept until it is answered."""
        return self._keep({"t": "ask", "id": id_, "about": about})

    def forget(self, id_: str) -> None:
        """Nobody waits for this any more; whether it is done is not known."""
        self._under_way.pop(id_, None)

    def receive(self, frame: Frame) -> tuple[Happening, ...]:
        """What a frame of the service means for us; raises ProtocolError."""
        match frame:
            case {
                "t": "welcome",
                "viewer": dict() as viewer,
                "resumed": bool() as resumed,
                "heartbeat_ms": int() as heartbeat_ms,
                "server_time_ms": int() as server_time_ms,
            }:
                self._welcomed = True
                sent = tuple(Send(frame) for frame in self._under_way.values())
                self._mark_sent()
                unsafe = frame.get("unsafe", False) is True
                return Welcomed(viewer, resumed, heartbeat_ms, server_time_ms, unsafe), *sent
            case {"t": "view" | "patch" | "own" | "live"}:
                return self._seen(frame)
            case {"t": "accepted" | "refused" | "pending" | "answer", "id": str() as id_}:
                return self._answered(id_, frame)
            case {"t": "pong", "at": int() as at, "server_time_ms": int() as time, "seq": int() as seq, "hash": hash_}:
                pong = Ponged(at, time)
                forked = self._copy is not None and self._copy.seq == seq and self._copy.hash != hash_
                return (pong, Gap()) if forked else (pong,)
            case {"t": "bye", "code": int() as code, "reason": str() as reason}:
                return (Dismissed(code, reason, frame.get("retry_after_ms")),)
            case {"t": str() as t} if t not in KNOWN:
                return ()
            case _:
                raise ProtocolError(f"not shaped as a frame of the service: {str(frame)[:200]}")

    def _seen(self, frame: Mapping[str, Any]) -> tuple[Happening, ...]:
        match frame:
            case {
                "t": "view",
                "journal": str() as journal,
                "seq": int() as seq,
                "hash": str() as hash_,
                "view": dict() as view,
            }:
                self._copy = Copy(journal, seq, hash_, view)
                self._own_seq = 0
                return (Viewed(self._copy),)
            case {
                "t": "patch",
                "from": int() as since,
                "seq": int() as seq,
                "hash": str() as hash_,
                "patch": dict() as patch,
            }:
                return self._patched(Patch(since, seq, hash_, patch))
            case {"t": "own", "seq": int() as seq, "own": dict() as own}:
                if seq < self._own_seq:
                    return ()
                self._own_seq = seq
                return (OwnSeen(own),)
            case {"t": "live", "n": int() as n, "live": dict() as live}:
                if n < self._live_n:
                    return ()
                self._live_n = n
                return (LiveSeen(live),)
            case _:
                raise ProtocolError(f"not shaped as a frame of the service: {str(frame)[:200]}")

    def _patched(self, patch: Patch) -> tuple[Happening, ...]:
        result = patched(self._copy, patch)
        if isinstance(result, Gap):
            return (result,)
        if result is self._copy:
            return ()
        self._copy = result
        return (Viewed(result),)

    def _answered(self, id_: str, frame: Mapping[str, Any]) -> tuple[Happening, ...]:
        if id_ not in self._under_way:
            return ()
        match frame:
            case {"t": "pending"}:
                return (CommandPending(id_),)
            case {"t": "accepted", "seq": int() as seq}:
                happening: Happening = CommandAccepted(id_, seq, frame.get("made", {}))
            case {"t": "refused", "code": str() as code, "args": dict() as args, "message": str() as message}:
                happening = CommandRefused(id_, code, frame.get("rule"), args, message)
            case {"t": "answer", "answer": dict() as answer}:
                happening = Answered(id_, answer)
            case _:
                raise ProtocolError(f"not shaped as a frame of the service: {str(frame)[:200]}")
        del self._under_way[id_]
        return (happening,)

    def _keep(self, frame: Frame) -> tuple[Happening, ...]:
        self._under_way[frame["id"]] = frame
        if not self._welcomed:
            return ()
        self._mark_sent()
        return (Send(frame),)

    def _mark_sent(self) -> None:
        """What is under way has been sent once; should it go again, it says so."""
        for id_, frame in self._under_way.items():
            if frame["t"] == "command":
                self._under_way[id_] = {**frame, "again": True}
