"""The sections of a view that tell what is before the meeting besides the list and the floor (PV1, PV2).

Points of order, motions, appeals, decisions, rights of reply, offers to change places, notes and losses.
"""

from rostrum.floor.limits import limit_of
from rostrum.floor.listed import Entry
from rostrum.floor.matters import LostDeed, Point, Recognised
from rostrum.floor.messages import tag_of
from rostrum.floor.policy import is_due, reserved
from rostrum.floor.replies import standing_replies
from rostrum.floor.settings import ListVisibility
from rostrum.floor.state import State
from rostrum.floor.swaps import standing_swaps
from rostrum.floor.terms import Plain
from rostrum.floor.views.viewers import PODIUM, WHOLE_LIST, ViewKind


def points_section(state: State, kind: ViewKind) -> list[Plain]:
    """Points of order in the order raised; until recognised, one is the podium's and the raiser's only (PO1, PO2)."""
    return [point_view(point) for point in state.points if kind in PODIUM or isinstance(point.state, Recognised)]


def point_view(point: Point) -> Plain:
    """One of them, with its turn once it has one."""
    view = {
        "id": point.id,
        "delegation": point.delegation,
        "state": tag_of(point.state),
        "at_ms": point.raised_at,
    }
    return {**view, "turn": point.state.turn} if isinstance(point.state, Recognised) else view


def motions_section(state: State) -> list[Plain] | None:
    """The motions before the meeting, with those who speak on them (PO4)."""
    return [
        {
            "id": motion.id,
            "kind": motion.kind.value,
            "delegation": motion.delegation,
            "at_ms": motion.put_at,
            "speakers": [{"delegation": one.delegation, "side": one.side.value} for one in motion.speakers],
        }
        for motion in state.motions
    ] or None


def appeal_section(state: State) -> Plain | None:
    """The appeal that stands against the last ruling (PO5)."""
    appeal = state.appeal
    return None if appeal is None else {"point": appeal.point, "delegation": appeal.delegation, "at_ms": appeal.at}


def ruled_section(state: State) -> str | None:
    """The point of order ruled on last, while it can be appealed (PO5)."""
    return state.ruled


def proposal_section(state: State) -> Plain | None:
    """The decision that is proposed, and who objects (MT7)."""
    proposal = state.proposal
    if proposal is None:
        return None
    return {
        "id": proposal.id,
        "text": proposal.text,
        "at_ms": proposal.proposed_at,
        "objections": list(proposal.objections),
    }


def decision_section(state: State) -> Plain | None:
    """The last decision taken (MT7)."""
    taken = state.decision
    if taken is None:
        return None
    return {"id": taken.id, "text": taken.text, "at_ms": taken.decided_at, "officer": taken.presiding}


def replies_section(state: State, kind: ViewKind) -> list[Plain] | None:
    """Requests for a right of reply, which are between the delegation and the podium until granted (RR1)."""
    if kind not in PODIUM:
        return None
    return [
        {"id": reply.id, "item": reply.item, "delegation": reply.delegation, "at_ms": reply.requested_at}
        for reply in standing_replies(state)
    ] or None


def reserved_section(state: State, kind: ViewKind) -> list[Plain] | None:
    """Rights of reply that wait for the end of the sitting or day, in their order; as far as lists show (RR1, PV2)."""
    if kind not in WHOLE_LIST and state.settings.list_visibility is not ListVisibility.ALL:
        return None
    return [reserved_view(state, entry) for entry in reserved(state)] or None


def reserved_view(state: State, entry: Entry) -> Plain:
    """One of them; `due` where it is heard in this sitting."""
    view: Plain = {
        "entry": entry.id,
        "item": entry.item,
        "delegation": entry.delegation,
        "class": entry.speaking_class,
        "language": entry.language,
        "attendance": entry.attendance.value,
        "limit_ms": limit_of(state, entry),
        "heard_at": entry.heard_at.value,
    }
    return {**view, "due": True} if is_due(state, entry) else view


def swaps_section(state: State, kind: ViewKind) -> list[Plain] | None:
    """Offers to change places, for the podium (LS9)."""
    if kind not in PODIUM:
        return None
    return [{"id": swap.id, "entry": swap.entry, "other": swap.other} for swap in standing_swaps(state)] or None


def notes_section(state: State, kind: ViewKind) -> list[Plain] | None:
    """The private notes, for the podium: from whom, and whether they were read; what they say is asked for (PV3)."""
    if kind not in PODIUM:
        return None
    views: list[Plain] = []
    for note in state.notes:
        view: Plain = {"id": note.id, "by": note.by.value, "at_ms": note.at}
        views.append(view if note.read_at is None else {**view, "read_ms": note.read_at})
    return views or None


def losses_section(state: State, kind: ViewKind) -> list[Plain] | None:
    """The lost records that the podium hasn't noted yet (MT9)."""
    if kind not in PODIUM:
        return None
    views: list[Plain] = []
    for loss in state.losses:
        if not loss.noted:
            deeds = [lost_view(deed) for deed in loss.deeds]
            views.append({"id": loss.id, "first": loss.first, "last": loss.last, "at_ms": loss.at, "deeds": deeds})
    return views or None


def lost_view(deed: LostDeed) -> Plain:
    """One lost record, as far as it is known."""
    view: Plain = {"seq": deed.seq, "at_ms": deed.at, "role": deed.role, "kinds": list(deed.kinds)}
    return view if deed.delegation is None else {**view, "delegation": deed.delegation}
