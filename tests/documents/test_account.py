"""The account of a sitting: the public record in the order of the day (PV1)."""

from rostrum.demo import MEETING
from rostrum.floor.terms import Ending
from rostrum.secretariat.documents.order import AccountOf, Order
from rostrum.secretariat.record.account import accounts
from tests.documents.morning import CANARY, IN_PRIVATE, Morning
from tests.documents.paper import cells_of, facts_of, order, pdf_of, text_of, words_of


def account(morning: Morning, *langs: str, sitting: str = "mon-am") -> Order:
    """The account of the morning's sitting."""
    return order(morning, AccountOf(sitting), *langs)


def test_it_tells_who_spoke_from_when_to_when_against_which_limit(morning: Morning) -> None:
    """An extension moves the limit, and what went beyond it stands out (TN4)."""
    rows = cells_of(words_of(morning, account(morning)))
    colombia = next(row for row in rows if "Colombia" in row)
    assert colombia == ("11:29–11:33", "Colombia", "Spanish", "in the room", "3:35", "3:30", "\u2066+0:05\u2069")
    union = next(row for row in rows if "European Union" in row)
    assert union[4:] == ("2:55", "4:00", "")


def test_it_is_in_the_order_of_the_day(morning: Morning) -> None:
    """A turn stands before the point of order that interrupted it, and each item before what was said on it."""
    rows = cells_of(words_of(morning, account(morning)))
    texts = [" ".join(row) for row in rows]
    wanted = ["The sitting was opened", "Item 1 ·", "Item 2 ·", "Item 3 ·", "Colombia", "Iraq Arabic", "point of order"]
    wanted += ["not upheld", "Iraq appealed", "It was so decided: The meeting takes note", "right of reply was granted"]
    wanted += ["Zimbabwe was called and was not there", "list of speakers on item 3 was closed", "suspended", "resumed"]
    places = [next(place for place, text in enumerate(texts) if part in text) for part in wanted]
    assert places == sorted(places)


def test_a_call_by_mistake_is_told_and_not_counted(morning: Morning) -> None:
    """Its seconds are on the record and charged to the next call (LS16); nothing is told twice."""
    turns = [spoke for spoke in accounts(MEETING, morning.records).of("mon-am").turns if spoke.turn.delegation == "so"]
    assert [(spoke.how, spoke.spoken_ms // 1000, spoke.used_ms // 1000) for spoke in turns] == [
        (Ending.PUT_BACK, 12, 12),
        (Ending.ENDED, turns[1].used_ms // 1000 - 12, turns[1].used_ms // 1000),
    ]
    facts = facts_of(words_of(morning, account(morning)))
    assert (facts["Opened"], facts["Adjourned"], facts["Turns"]) == ("10:06", "not yet", "11")


def test_what_was_said_in_private_is_not_told(morning: Morning) -> None:
    """That the sitting went on in private is; who spoke in it isn't (MT8), nor a reason for the secretariat alone."""
    printed = text_of(pdf_of(morning, account(morning)))
    assert "went on in private" in printed
    assert not [secret for secret in (CANARY, IN_PRIVATE, "pending") if secret in printed]


def test_a_sitting_that_was_not_opened_has_nothing_to_tell(morning: Morning) -> None:
    """And says so, instead of an empty page."""
    document = words_of(morning, account(morning, sitting="tue-pm"))
    assert cells_of(document) == []
    assert document.tables[0].note == ("This sitting has not been opened.",)
    assert document.facts == ()


def test_it_speaks_five_languages(morning: Morning) -> None:
    """And two of them side by side."""
    for lang, said in (("ar", "افتُتحت"), ("es", "Se abre"), ("fr", "est ouverte"), ("ru", "открыто")):
        words = str(words_of(morning, account(morning, lang, "en")).tables)
        assert said in words
        assert "The sitting was opened." in words
        assert "happened-" not in words
