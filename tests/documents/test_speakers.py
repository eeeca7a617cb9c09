"""The list of speakers on paper: what the screen of whoever asks shows, and nothing besides (PV1, PV2)."""

import msgspec
import pytest

from rostrum.demo import MEETING
from rostrum.floor.forecast import forecast
from rostrum.floor.listed import Speaker
from rostrum.floor.settings import ListVisibility
from rostrum.floor.state import State
from rostrum.floor.terms import DisplayMode
from rostrum.floor.views.viewers import PODIUM, ViewKind
from rostrum.secretariat.documents.making import printing_of
from rostrum.secretariat.documents.order import ListsOf
from rostrum.secretariat.documents.page import Document, Row
from rostrum.secretariat.documents.printing import Printing
from rostrum.secretariat.documents.seen import Covered
from rostrum.secretariat.documents.speakers import list_of_item
from rostrum.secretariat.documents.speech import Edition, Figures
from rostrum.secretariat.record.replay import replayed
from tests.documents.morning import CANARY, Morning
from tests.documents.paper import asides_of, cells_of, facts_of, list_order, order, words_of


def printing(morning: Morning, kind: ViewKind = ViewKind.SECRETARIAT) -> Printing:
    """The end of the morning, for somebody."""
    return printing_of(list_order(morning, kind=kind), MEETING, morning.records)


def changed(printed: Printing, state: State) -> Document:
    """The list of item 3 in another state."""
    other = msgspec.structs.replace(printed, state=state)
    return list_of_item(other, "3", Edition(other.programme, ["en"]))


def test_it_tells_who_waits_in_which_order_and_from_when(morning: Morning) -> None:
    """Class, group, language, from where, limit, and the time that the pages' own forecast tells (FC1)."""
    state = replayed(MEETING, morning.records)
    queue = state.lists["3"].queue
    document = words_of(morning, list_order(morning))
    rows = cells_of(document)
    places = [row for row in rows if row[0].isdecimal()]
    assert [row[0] for row in places] == [str(place) for place in range(1, len(queue) + 1)]
    assert places[0] == ("1", "Chad", "French", "remote", "3:00", places[0][5], "yes")
    assert asides_of(document)[places[0]] == "Africa"
    assert rows[0] == ("States Parties",)
    starts = forecast(state, morning.at).starts
    assert len(starts) == len(queue)
    assert [row[5] for row in places] == sorted(row[5] for row in places)


def test_whoever_has_the_floor_stands_above(morning: Morning) -> None:
    """In the middle of a turn the list begins with it."""
    state = next(
        state
        for size in range(len(morning.records), 0, -1)
        if (state := replayed(MEETING, morning.records[:size])).turn is not None and state.display is DisplayMode.FLOOR
    )
    first = cells_of(changed(printing(morning), state))[0]
    assert first[:2] == ("", "Somalia")
    assert first[5] == "has the floor"


def test_it_tells_where_interpretation_ends(morning: Morning) -> None:
    """A line across the list, before the first that would not be heard in time (IN11)."""
    rows = cells_of(words_of(morning, list_order(morning)))
    line = next(place for place, row in enumerate(rows) if row[0] == "13:00")
    after = [row[5] for row in rows[line + 1 :] if row[0].isdecimal()]
    assert after
    assert max(row[5] for row in rows[:line] if row[0].isdecimal()) < min(after)


def test_who_was_not_there_stands_below(morning: Morning) -> None:
    """The podium may call it again (LS11)."""
    rows = cells_of(words_of(morning, list_order(morning)))
    assert rows[rows.index(("Not there when called",)) + 1][1] == "Zimbabwe"


@pytest.mark.parametrize("kind", ViewKind)
def test_a_text_is_told_of_to_those_who_may_know_of_it(morning: Morning, kind: ViewKind) -> None:
    """Readers and the podium; nobody else learns that there is one (IN10)."""
    rows = cells_of(words_of(morning, list_order(morning, kind=kind)))
    told = [row[1] for row in rows if row[-1] == "yes"]
    assert told == (["Chad"] if kind in PODIUM | {ViewKind.INTERPRETER} else [])


@pytest.mark.parametrize("kind", ViewKind)
def test_nothing_private_is_printed(morning: Morning, kind: ViewKind) -> None:
    """No reason of a move, no pending credentials, no seal; who was passed over, for those who see it (PV3)."""
    printed = str(msgspec.to_builtins(words_of(morning, list_order(morning, kind=kind))))
    assert "Chad" in printed
    assert not [secret for secret in (CANARY, "pending", "credential", "777") if secret in printed]
    assert ("Zimbabwe" in printed) is (kind in PODIUM | {ViewKind.INTERPRETER})


@pytest.mark.parametrize(("visibility", "names"), [(ListVisibility.NEXT_THREE, 3), (ListVisibility.COUNTS, 0)])
def test_a_meeting_that_hides_its_list_prints_no_more_of_it(
    morning: Morning, visibility: ListVisibility, names: int
) -> None:
    """Everybody gets the next three, or counts; the secretariat gets all (PV2)."""
    printed = printing(morning, ViewKind.DELEGATE)
    settings = msgspec.structs.replace(printed.state.settings, list_visibility=visibility)
    state = msgspec.structs.replace(printed.state, settings=settings)
    document = changed(printed, state)
    assert len([row for row in cells_of(document) if row[0].isdecimal()]) == names
    assert facts_of(document)["Waiting"] == str(len(state.lists["3"].queue))
    assert "24 delegations" in document.tables[0].note[0]
    whole = changed(printing(morning), state)
    assert len([row for row in cells_of(whole) if row[0].isdecimal()]) == len(state.lists["3"].queue)


def test_nothing_is_printed_for_everybody_while_the_sitting_is_private(morning: Morning) -> None:
    """What the hall isn't shown isn't on paper either; the secretariat's list is (MT8)."""
    public = printing(morning, ViewKind.PUBLIC)
    private = msgspec.structs.replace(public.state, display=DisplayMode.PRIVATE)
    with pytest.raises(Covered):
        changed(public, private)
    assert cells_of(changed(printing(morning), private))


def test_a_whole_sitting_has_the_lists_of_its_items(morning: Morning) -> None:
    """Each under its title, and those on which nobody waits say so."""
    document = words_of(morning, order(morning, ListsOf("mon-am")))
    assert document.subject == ("Monday, 20 June 2022, 10:00–13:00",)
    assert [table.heading[0].partition(" · ")[0] for table in document.tables] == ["Item 1", "Item 2", "Item 3"]
    assert document.tables[0].note == ("Nobody is waiting.",)


def test_two_languages_stand_together(morning: Morning) -> None:
    """The first gives the direction; what both write alike is there once."""
    document = words_of(morning, list_order(morning, "ar", "en"))
    assert [tongue.direction for tongue in document.tongues] == ["rtl", "ltr"]
    assert document.title == ("قائمة المتكلمين", "List of speakers")
    chad = next(row for row in document.tables[0].rows if hasattr(row, "cells") and "Chad" in row.cells[1])
    assert chad.cells[1] == ("تشاد", "Chad")
    assert chad.cells[4] == ("3:00",)


def test_a_function_is_said_in_the_language_of_the_paper(morning: Morning) -> None:
    """And in what there is where it isn't said in that one."""
    printed = printing(morning)
    speakers = printed.state.lists["3"]
    first = speakers.entries[speakers.queue[0]]

    def names(function: str | dict[str, str]) -> list[tuple[str, ...]]:
        entry = msgspec.structs.replace(first, speaker=Speaker("Ana Ruiz", function))
        known = msgspec.structs.replace(speakers, entries={**speakers.entries, entry.id: entry})
        state = msgspec.structs.replace(printed.state, lists={**printed.state.lists, "3": known})
        document = list_of_item(
            msgspec.structs.replace(printed, state=state), "3", Edition(printed.programme, ["ar", "fr"])
        )
        return [row.cells[1] for row in document.tables[0].rows if isinstance(row, Row) and "Ana Ruiz" in str(row)]

    assert names({"ar": "وزيرة", "en": "Minister"}) == [("تشاد · Ana Ruiz, وزيرة", "Tchad · Ana Ruiz, Minister")]
    assert names("Minister") == [("تشاد · Ana Ruiz, Minister", "Tchad · Ana Ruiz, Minister")]


def test_figures_are_as_the_reader_wants_them(morning: Morning) -> None:
    """Western or eastern ones in an Arabic list, western ones in all others."""
    eastern = words_of(morning, list_order(morning, "ar", "fr", figures=Figures.EASTERN))
    chad = next(row for row in eastern.tables[0].rows if hasattr(row, "cells") and "Tchad" in row.cells[1])
    assert chad.cells[4] == ("٣:٠٠", "3:00")
    assert "٢٠٢٢" in eastern.foot[0]
    assert morning.records[-1].hash.hex()[:12] in eastern.foot[0]
    assert not set("٠١٢٣٤٥٦٧٨٩") & set(str(words_of(morning, list_order(morning, "ar")).tables))


@pytest.mark.parametrize("lang", ["ar", "es", "fr", "ru"])
def test_every_language_has_every_word(morning: Morning, lang: str) -> None:
    """No id of a message, a class, a group or a language is left as it is."""
    document = words_of(morning, list_order(morning, lang))
    printed = str(msgspec.to_builtins(msgspec.structs.replace(document, tongues=())))
    raw = ("document-", "state_party", "grulac", "weog", "'remote'", "'fr'")
    assert not [word for word in raw if word in printed]
