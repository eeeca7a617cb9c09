"""A view in one line, for somebody who watches in a terminal."""

from __future__ import annotations

from floor_client.forecast import forecast
from floor_client.names import Names
from floor_client.view import View, in_order, used_of

MINUTE_MS = 60_000


def line(view: View, now_ms: int, names: Names) -> str:
    """Phase, item, who has the floor and for how long, who is next, how many wait and until when."""
    meeting = view.get("meeting", {})
    parts = [meeting.get("phase", "nothing is known of this meeting yet")]
    if "item" in meeting:
        parts.append(f"item {meeting['item']}")
    parts.append(_speaking(view, now_ms, names))
    speakers = view.get("list", {})
    waiting = in_order(speakers)
    if waiting:
        parts.append(f"next {names.delegation(waiting[0][1]['delegation'])}")
        minutes = (forecast(view, now_ms).ends_ms - now_ms) // MINUTE_MS
        parts.append(f"{len(waiting)} waiting, {minutes} min")
    elif "waiting" in speakers:
        parts.append(f"{speakers['waiting']} waiting")
    if speakers.get("state") == "closed":
        parts.append("list closed")
    return " · ".join(parts)


def _speaking(view: View, now_ms: int, names: Names) -> str:
    turn = view.get("turn")
    if turn is None:
        return "nobody has the floor"
    who = names.delegation(turn["delegation"])
    return f"{who} {turn['state']} {clock_text(turn['limit_ms'] - used_of(turn, now_ms))}"


def clock_text(left_ms: int) -> str:
    """Minutes and seconds left, as 1:47; beyond the limit as +0:12."""
    seconds = -(-left_ms // 1000) if left_ms >= 0 else -left_ms // 1000
    return f"{'' if left_ms >= 0 else '+'}{seconds // 60}:{seconds % 60:02}"
