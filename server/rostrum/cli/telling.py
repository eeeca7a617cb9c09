"""Telling: what was done, in the reader's words."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from rostrum.catalogues import said
from rostrum.cli.reader import reader, say
from rostrum.floor.meeting import ImportMeeting
from rostrum.floor.state import State
from rostrum.floor.terms import Language
from rostrum.floor.views.why import Reasons
from rostrum.secretariat.imports.forewarning import Gap
from rostrum.secretariat.imports.meeting import Reading
from rostrum.secretariat.imports.preview import Effect
from rostrum.secretariat.links import PersonalLink

FATES: Final = ("new", "changed", "gone")
"""What an import can do to something, as `office.ftl` says it."""
LABELS: Final = (
    *("machine-why-list", "machine-why-class", "machine-why-arrived", "machine-why-by"),
    *("machine-why-lot", "machine-why-moved", "machine-why-now"),
)
"""Of the lines that tell why an entry stands where it stands; they begin at one column."""


def imported(reading: Reading[ImportMeeting]) -> str:
    """What an import brought."""
    left_out = len({(finding.file, finding.row) for finding in reading.left_out})
    if left_out:
        return say("machine-imported-in-part", rows=say("machine-rows", n=left_out), **counts(reading.command))
    return say("machine-imported", **counts(reading.command))


def would_begin(command: ImportMeeting) -> str:
    """What an import would bring into a journal that hasn't got the meeting yet."""
    return say("machine-would-begin", **counts(command))


def counts(command: ImportMeeting) -> dict[str, str]:
    """How much there is of each part of a meeting."""
    programme = command.programme
    return {
        "meeting": programme.id,
        "sittings": say("machine-sittings", n=len(programme.sittings)),
        "items": say("machine-items", n=len(programme.items)),
        "delegations": say("machine-delegations", n=len(programme.delegations)),
        "participants": say("machine-participants", n=len(programme.participants)),
        "booths": say("machine-booths", n=len(programme.booths)),
        "inscriptions": say("machine-inscriptions", n=len(command.inscriptions)),
    }


def would_change(effects: Sequence[Effect]) -> str:
    """What an import would do, part by part and by names."""
    if not effects:
        return said("office-import-nothing", {}, reader())
    lines = []
    for effect in effects:
        lines.append(said(f"office-part-{effect.part}", {}, reader()))
        for fate in FATES:
            names = getattr(effect, fate)
            if names:
                count = said(f"office-change-{fate}", {"n": len(names)}, reader())
                named_so = listed(label(effect.part, name) for name in names)
                lines.append("  " + say("machine-would-change", count=count, names=named_so))
        if effect.same:
            lines.append(f"  {said('office-change-same', {'n': effect.same}, reader())}")
    return "\n".join([*lines, say("machine-only-preview")])


def label(part: str, name: str) -> str:
    """What an import would touch, by its name; a field of the programme by its words."""
    return said(f"office-field-{name.replace('_', '-')}", {}, reader()) if part == "programme" else name


def forewarned(gap: Gap) -> str:
    """What the booths would not reach, and whom to bring: "item 3, place 9, Russian: no path to any channel …"."""
    swap = gap.swap
    cure = None if swap is None else say("machine-gap-bring", bring=swap.bring, instead=swap.instead_of)
    return say(
        "machine-gap",
        item=gap.item,
        n=len(gap.places),
        places=listed(map(str, gap.places)),
        language=named((gap.language,)),
        what=lacking(gap),
        advice=cure or say("machine-gap-no-cure"),
    )


def lacking(gap: Gap) -> str:
    """The channels that aren't reached, and those that are only by a relay of a relay."""
    relay = say("machine-gap-relay", channels=named(gap.doubles)) if gap.doubles else ""
    if not gap.unreached:
        return relay
    everywhere = say("machine-gap-everywhere")
    unreached = everywhere if gap.everywhere else say("machine-gap-unreached", channels=named(gap.unreached))
    return say("machine-gap-both", unreached=unreached, relay=relay) if relay else unreached


def named(languages: Sequence[Language]) -> str:
    """Languages by their names, by their codes where we have none."""
    return listed(said(f"language-{code}", {}, reader()) or code for code in languages)


def listed(texts: Iterable[str]) -> str:
    """Texts in a row, with the reader's comma."""
    return say("machine-comma").join(texts)


def reasons(answer: Reasons, zone: ZoneInfo) -> str:
    """Why an entry stands where it stands (LS15)."""
    lang = reader()
    policy = said(f"policy-{answer.policy.replace('_', '-')}", {}, lang)
    speaking_class = said(f"class-{answer.speaking_class.replace('_', '-')}", {}, lang) or answer.speaking_class
    arrived = say("machine-why-arrived-told", at=clock(answer.arrived_ms, zone), arrival=answer.arrival)
    lines = [
        ("machine-why-list", say("machine-why-list-told", policy=policy)),
        ("machine-why-class", say("machine-why-class-told", rank=answer.class_rank, **{"class": speaking_class})),
        ("machine-why-arrived", arrived),
        ("machine-why-by", role(answer.inscribed_by)),
    ]
    if answer.seed is not None:
        lines.append(("machine-why-lot", say("machine-why-lot-told", seed=answer.seed)))
    for move in answer.moves:
        facts = {"at": clock(move.at_ms, zone), "by": role(move.by), "rule": move.rule}
        because = None if move.reason is None else say("machine-why-moved-because", reason=move.reason, **facts)
        lines.append(("machine-why-moved", because or say("machine-why-moved-told", **facts)))
    if not answer.moves:
        lines.append(("machine-why-moved", say("machine-why-never-moved")))
    waits = say("machine-why-not-waiting") if answer.ahead is None else say("machine-why-ahead", n=answer.ahead)
    width = max(len(say(label)) for label in LABELS)
    return "\n".join(
        [
            say("machine-why-entry", entry=answer.entry, delegation=answer.delegation, item=answer.item),
            *(f"  {say(label):<{width}}  {told}" for label, told in [*lines, ("machine-why-now", waits)]),
        ]
    )


def role(name: str) -> str:
    """A role in the reader's language."""
    return said(f"role-{name}", {}, reader()) or name


def clock(at: int, zone: ZoneInfo) -> str:
    """A date and time in the hall, to the second."""
    return f"{datetime.fromtimestamp(at / 1000, zone):%Y-%m-%d %H:%M:%S}"


SHOWN: Final = (
    *("chair", "secretariat", "technician", "display"),
    *("interpreter-fr", "delegate-co", "delegate-th"),
)
"""The demo's links that are printed: one for each role, and a delegate from afar."""
FAR: Final = "delegate-th"


def links_told(state: State, links: Mapping[str, PersonalLink]) -> str:
    """The demo's welcome: what runs, how to come in, and how to stop it."""
    programme = state.programme
    assert programme is not None, "a demo without a programme"
    waiting = len(state.lists[state.item].queue) if state.item is not None else 0
    shown = [(label_of(name), links[name].link) for name in SHOWN if name in links]
    width = max((len(label) for label, _ in shown), default=0)
    opened, ways_in = say("machine-demo", item=state.item or "", n=waiting), say("machine-demo-links")
    return "\n".join(
        [
            "",
            f"  {programme.title.get(reader()) or programme.title['en']}",
            f"  {opened}",
            "",
            *(f"  {label:<{width}}  {link}" for label, link in shown),
            "",
            f"  {ways_in}",
            "",
        ]
    )


def label_of(name: str) -> str:
    """Whose link it is, by its name: "interpreter (fr)"."""
    whose, _, which = name.partition("-")
    which = say("machine-demo-remote", delegation=which) if name == FAR else which
    return f"{role(whose)} ({which})" if which else role(whose)
