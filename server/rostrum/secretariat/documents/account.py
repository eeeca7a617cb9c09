"""The account of a sitting on paper: its turns with their times, and what else happened, in the order of the record."""

from collections.abc import Iterator

from rostrum.floor.state import sitting_of
from rostrum.floor.terms import Ending, Instant
from rostrum.secretariat.documents.happenings import happening
from rostrum.secretariat.documents.page import Band, Column, Document, Fact, Remark, Row, Table
from rostrum.secretariat.documents.printing import Printing, document, item_named, sitting_named
from rostrum.secretariat.documents.speakers import who
from rostrum.secretariat.documents.speech import Edition, Speech
from rostrum.secretariat.record import public_lines as public
from rostrum.secretariat.record.account import Account, Entered, Happened, Spoke

REMARKED = {
    Ending.PUT_BACK: "document-put-back",
    Ending.PLACE_KEPT: "document-place-kept",
    Ending.CUT: "document-cut",
    Ending.STOPPED: "document-stopped",
}
"""Endings that are worth a word; the others are what one expects."""
LOUD = (public.Decided, public.PointRuled, public.AppealDecided, public.MotionDecided, public.RecordsLost)
"""What a reader of the account looks for first."""


def account_of_sitting(printing: Printing, account: Account, edition: Edition) -> Document:
    """The account of one sitting."""
    assert account.sitting is not None, "the account of what was before the first sitting"
    planned = sitting_of(printing.state, account.sitting)
    assert planned is not None, "a sitting was opened that the programme doesn't have"
    rows = tuple(lines(printing, account, edition))
    note = () if rows else edition.say("document-nothing-happened")
    return document(
        printing,
        edition,
        title="document-account",
        subject=sitting_named(planned, edition),
        facts=list(facts(account, edition)),
        tables=[Table((), columns(edition) if rows else (), rows, note)],
    )


def facts(account: Account, edition: Edition) -> Iterator[Fact]:
    """When it was opened and adjourned, how many turns it had and how long was spoken."""
    opened = next((one.at for one in account.happened(public.SittingOpened)), None)
    adjourned = next((one.at for one in reversed(account.happened(public.SittingAdjourned))), None)
    if opened is None:
        return
    yield Fact(edition.say("document-opened"), edition.time(opened))
    ended = "document-not-adjourned"
    yield Fact(
        edition.say("document-adjourned"),
        edition.say(ended) if adjourned is None else edition.time(adjourned),
    )
    turns = [spoke for spoke in account.turns if spoke.counts]
    yield Fact(edition.say("document-turns"), edition.number(len(turns)))
    spoken = sum(spoke.spoken_ms for spoke in account.turns)
    yield Fact(edition.say("document-spoken"), edition.duration(spoken))


def columns(edition: Edition) -> tuple[Column, ...]:
    """When, who, in which language and from where, how long against which limit."""
    say = edition.say
    return (
        Column(say("document-time")),
        Column(say("document-delegation"), share=1),
        Column(say("document-language")),
        Column(say("document-from")),
        Column(say("document-used"), figures=True),
        Column(say("document-limit"), figures=True),
        Column(say("document-over"), figures=True),
    )


def lines(printing: Printing, account: Account, edition: Edition) -> Iterator[Row | Band | Remark]:
    """Everything in the order of the record; each item heads what was said on it."""
    for entered in sorted(account.entered, key=began):
        match entered:
            case Spoke():
                yield turn_row(entered, edition)
            case Happened(what=public.ItemOpened(item=item)):
                yield Band(item_named(printing, item, edition))
            case Happened(at=at, what=what):
                words = happening(what, printing.state, edition)
                if any(words):
                    yield Remark(edition.time(at), words, "loud" if isinstance(what, LOUD) else "plain")


def began(entered: Entered) -> Instant:
    """When something began: a turn that a point of order interrupted stands before the point."""
    return entered.turn.called_at if isinstance(entered, Spoke) else entered.at


def turn_row(spoke: Spoke, edition: Edition) -> Row:
    """One turn; what went over its limit stands out."""
    turn = spoke.turn

    def when(speech: Speech) -> str:
        return f"{speech.time(turn.called_at)}–{speech.time(spoke.ended_at)}"

    def speaker(speech: Speech) -> str:
        remark = REMARKED.get(spoke.how)
        return who(turn, speech) if remark is None else f"{who(turn, speech)} · {speech.say(remark)}"

    return Row(
        (
            edition.each(when),
            edition.each(speaker),
            edition.term("language", turn.language),
            edition.term("attendance", turn.attendance),
            edition.duration(spoke.used_ms),
            edition.duration(spoke.limit_ms),
            edition.each(lambda speech: speech.surplus(spoke.over_ms)) if spoke.over_ms >= 1000 else (),
        ),
        "plain" if spoke.counts else "quiet",
    )
