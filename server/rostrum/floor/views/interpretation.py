"""What viewers see of interpretation: channels, booths, what lies ahead, signals and calls (IN5, IN6, IN8, IN13, IN14).

Everybody sees the channels. Who works in a booth and what it reports is for interpreters, technician and secretariat;
the chair sees troubles, their cures, signals that don't say whose they are, and whether somebody is on a call that its
ruling made.

`ahead` holds the plan of each floor language with the rota as it will be from the next speaker on: pages join it with
the languages of the queue, so that it neither grows with the list nor changes with a speaker.
"""

from typing import assert_never

from rostrum.floor.channels import presiding_language, rota_ahead
from rostrum.floor.interpreting import Agreed, Asked, BoothCall, Call, DelegationCall, Shift
from rostrum.floor.signals import standing_signals
from rostrum.floor.state import State
from rostrum.floor.terms import CallState, Instant, Language, Phase, Plain, SignalKind
from rostrum.floor.views.viewers import PODIUM, ViewKind
from rostrum.interpretation.cures import Exchange, cure
from rostrum.interpretation.plan import Direct, FromFloor, Output, Plan, Relay, Unreached
from rostrum.interpretation.planner import plan
from rostrum.interpretation.relief import relief
from rostrum.interpretation.team import Booth, Medium, medium_of

BOOTHS: frozenset[ViewKind] = frozenset({ViewKind.INTERPRETER, ViewKind.TECHNICIAN, ViewKind.SECRETARIAT})
"""Who sees who is on microphone and what a booth reports (IN13)."""

AHEAD = BOOTHS | {ViewKind.CHAIR}
"""Who sees gaps before they happen, and what would close them (IN6)."""

MANY = 3
"""So many delegations that can't hear one channel concern the chair (IN14)."""

FLOOR = 0
"""The number of the channel that is the floor itself (IN1)."""


def interpretation_view(state: State, kind: ViewKind) -> Plain:
    """The sections about interpretation, those that have anything to say."""
    found: Plain = {"channels": channels_section(state)}
    if kind in BOOTHS:
        found["booths"] = booths_section(state)
    if kind in AHEAD:
        found["calls"] = calls_section(state, kind)
        found["ahead"] = ahead_section(state)
    if kind in PODIUM:
        found |= {"signals": signals_section(state), "cannot_hear": channels_many_cannot_hear(state)}
    if kind is ViewKind.TECHNICIAN:
        found |= {"reports": reports_section(state), "cannot_hear": who_cannot_hear(state)}
    return {name: section for name, section in found.items() if section}


def may_differ(before: State, after: State) -> bool:
    """Whether any of it can look different, found by what the two states don't share."""
    return any(
        one is not other
        for one, other in (
            (before.plan, after.plan),
            (before.shifts, after.shifts),
            (before.turn, after.turn),
            (before.presiding, after.presiding),
            (before.lists, after.lists),
            (before.signals, after.signals),
            (before.calls, after.calls),
            (before.unheard, after.unheard),
            (before.phase, after.phase),
            (before.team, after.team),
            (before.settings, after.settings),
        )
    )


# ── what everybody sees ──────────────────────────────────────────────────────────────────────────


def channels_section(state: State) -> Plain | None:
    """Where each channel has its sound from just now (IN3, IN13); nothing while no sitting is open."""
    if state.plan is None or state.phase is not Phase.OPEN:
        return None
    floor: Plain = {"language": state.plan.floor, "source": "floor", "state": "on"}
    return {str(FLOOR): floor, **{str(out.channel): output_view(out, state.shifts) for out in state.plan.outputs}}


def output_view(out: Output, shifts: dict[Language, Shift]) -> Plain:
    """One channel; what its booth reports of its relay beats the plan (IN13)."""
    view = planned_view(out)
    match out.source:
        case Direct(booth) | Relay(booth) if (reported := shifts[booth].relay) is not None:
            return {**view, "relay_from": reported}
        case Unreached() if (own := shifts.get(out.language)) is not None and own.stopped_at is not None:
            return {**view, "state": "stopped"}
        case _:
            return view


def planned_view(out: Output) -> Plain:
    """One channel as it is planned; it names a booth that isn't its own (retour), and a medium that isn't voice."""
    medium = medium_of(out.language)
    what: Plain = {"language": out.language} | ({} if medium is Medium.VOICE else {"medium": medium.value})
    retour: Plain = {"booth": out.source.booth} if out.retour and isinstance(out.source, Direct | Relay) else {}
    match out.source:
        case FromFloor():
            return {**what, "source": "floor", "state": "on"}
        case Direct():
            return {**what, "source": "booth", **retour, "state": "on"}
        case Relay(pivot=pivot, double=double):
            relay: Plain = {**what, "source": "booth", **retour, "relay_from": pivot, "state": "on"}
            return {**relay, "double": True} if double else relay
        case Unreached():
            return {**what, "source": "none", "state": "off"}
        case _:
            assert_never(out.source)


# ── what the booths see ──────────────────────────────────────────────────────────────────────────


def booths_section(state: State) -> Plain:
    """Who is on microphone in each booth, since when, and what is agreed or proposed about it (IN7)."""
    proposed = proposals(state)
    return {
        booth.language: {
            **team_view(booth),
            **shift_view(state.shifts[booth.language]),
            "relieve_ms": state.shifts[booth.language].since + state.settings.longest_on_mic_ms,
            **proposed.get(booth.language, {}),
        }
        for booth in state.team.booths
        if booth.language in state.shifts
    }


def team_view(booth: Booth) -> Plain:
    """Who works in a booth, and which languages each of them works from (IN2)."""
    return {
        "interpreters": [interpreter.id for interpreter in booth.interpreters],
        "from": {interpreter.id: [*interpreter.active, *interpreter.passive] for interpreter in booth.interpreters},
    }


def shift_view(shift: Shift) -> Plain:
    """Who is on microphone, and what the booth has said."""
    view: Plain = {"on_mic": shift.interpreter, "since_ms": shift.since}
    match shift.handover:
        case Asked(to=to):
            view["handover"] = {"to": to, "state": "asked"}
        case Agreed(to=to):
            view["handover"] = {"to": to, "state": "agreed"}
        case None:
            pass
        case _:
            assert_never(shift.handover)
    if shift.stopped_at is not None:
        view["stopped_ms"] = shift.stopped_at
    if shift.relay is not None:
        view["relay_from"] = shift.relay
    return view


def proposals(state: State) -> dict[Language, Plain]:
    """By booth, the colleague who should take over with the next speaker, or that nobody can (IN7).

    Whoever would be on microphone for longer than `longest_on_mic_ms` when the next speaker ends should rest.
    """
    coming = next_language(state)
    if coming is None:
        return {}
    language, ends_at = coming
    late = ends_at - state.settings.longest_on_mic_ms
    tired = {booth for booth, shift in state.shifts.items() if shift.handover is None and shift.since < late}
    change = relief(state.team, rota_ahead(state), (language, presiding_language(state)), tired)
    found: dict[Language, Plain] = {
        exchange.booth: {"proposed": {"to": exchange.interpreter}} for exchange in change.exchanges
    }
    return found | {booth: {"stays": language} for booth in change.kept}


def next_language(state: State) -> tuple[Language, Instant] | None:
    """The language of whoever is next, and when they will have ended by the limits; none where nobody is."""
    if state.item is None or state.turn is None or not (queue := state.lists[state.item].queue):
        return None
    entry = state.lists[state.item].entries[queue[0]]
    return entry.through or entry.language, state.turn.called_at + 2 * state.turn.limit_ms


def calls_section(state: State, kind: ViewKind) -> list[Plain]:
    """The calls for the technician that concern a kind of viewer, done ones while they are their caller's last."""
    last = {caller(call): call.id for call in state.calls}
    return [
        {"id": call.id, **caller_view(call), "at_ms": call.at, "state": call.state.value}
        for call in state.calls
        if concerns(call, kind) and (call.state is not CallState.DONE or last[caller(call)] == call.id)
    ]


def concerns(call: Call, kind: ViewKind) -> bool:
    """The booths' aren't for the chair; those for delegations, which its rulings made, not for booths (IN8, PO2)."""
    match call:
        case BoothCall():
            return kind is not ViewKind.CHAIR
        case DelegationCall():
            return kind is not ViewKind.INTERPRETER
        case _:
            assert_never(call)


def caller(call: Call) -> tuple[str, str]:
    """Whose call it is: a booth and a delegation may have the same name."""
    match call:
        case BoothCall(booth=booth):
            return "booth", booth
        case DelegationCall(delegation=delegation):
            return "delegation", delegation
        case _:
            assert_never(call)


def caller_view(call: Call) -> Plain:
    """Whose it is, from where, and what it is about."""
    match call:
        case BoothCall(booth=booth, about=about):
            return {"booth": booth, "about": about} if about else {"booth": booth}
        case DelegationCall(delegation=delegation, attendance=attendance):
            return {"delegation": delegation, "attendance": attendance.value}
        case _:
            assert_never(call)


def ahead_section(state: State) -> Plain:
    """The plan of each floor language from the next speaker on, and the exchange that mends it (IN5, IN6)."""
    if state.programme is None or not state.shifts or not state.team.channels:
        return {}
    rota = rota_ahead(state)
    plans = {language: plan(state.team, language, rota) for language in state.programme.floor_languages}
    view: Plain = {"plans": {language: plan_view(found) for language, found in plans.items()}}
    mends = {
        language: exchange_view(mend)
        for language, found in plans.items()
        if any(found.troubles) and (mend := cure(state.team, language, rota)) is not None
    }
    return {**view, "cures": mends} if mends else view


def plan_view(found: Plan) -> Plain:
    """A plan by channel number."""
    return {str(out.channel): planned_view(out) for out in found.outputs}


def exchange_view(exchange: Exchange) -> Plain:
    """Who goes on microphone in which booth."""
    return {"booth": exchange.booth, "interpreter": exchange.interpreter}


# ── what is amiss ────────────────────────────────────────────────────────────────────────────────


def signals_section(state: State) -> Plain:
    """What the booths signal about the turn that runs, and not which; two with bad sound ask for a pause (IN8)."""
    view: Plain = {f"{known.kind.value}_ms": known.at for known in standing_signals(state)}
    unfit = {known.booth for known in standing_signals(state) if known.kind is SignalKind.SOUND}
    return {**view, "pause": True} if len(unfit) > 1 else view


def reports_section(state: State) -> list[Plain]:
    """The same for the technician, with the booth."""
    return [{"booth": known.booth, "signal": known.kind.value, "at_ms": known.at} for known in standing_signals(state)]


def who_cannot_hear(state: State) -> Plain:
    """By channel, the delegations that can't hear it (IN14)."""
    return {str(channel): list(those) for channel, those in state.unheard.items()}


def channels_many_cannot_hear(state: State) -> Plain:
    """By channel, how many can't hear it, where they are many (IN14)."""
    return {str(channel): len(those) for channel, those in state.unheard.items() if len(those) >= MANY}
