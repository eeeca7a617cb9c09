"""What changed between two versions of a text."""

from hypothesis import given
from hypothesis import strategies as st

from rostrum.texts.changes import Change, Paragraph, compared, unchanged

TEXTS = st.lists(
    st.lists(st.sampled_from(["we", "thank", "welcome", "note", "the", "report"]), min_size=1, max_size=6).map(
        " ".join
    ),
    max_size=4,
).map(tuple)


def told(paragraphs: tuple[Paragraph, ...]) -> list[str]:
    """Each paragraph in a line: added words in pluses, removed ones in minuses."""
    marks = {Change.SAME: "", Change.ADDED: "+", Change.REMOVED: "-"}
    return [" ".join(f"{marks[run.change]}{run.text}{marks[run.change]}" for run in runs) for runs in paragraphs]


def test_a_first_version_has_no_changes() -> None:
    """Everything is as it is."""
    assert told(unchanged(("We thank you.", "Goodbye."))) == ["We thank you.", "Goodbye."]


def test_words_are_marked_where_they_stand() -> None:
    """Added, removed and replaced words within their sentence."""
    assert told(compared(("We note the report.",), ("We welcome the new report.",))) == [
        "We -note- +welcome+ the +new+ report."
    ]


def test_paragraphs_are_those_of_the_new_version() -> None:
    """A new one is all added; what stood in one that is gone is told where it stood."""
    assert told(compared(("First.", "Second.", "Third."), ("First.", "Between.", "Third."))) == [
        "First.",
        "-Second.- +Between.+",
        "Third.",
    ]
    assert told(compared(("First.", "Last."), ("First.",))) == ["First.", "-Last.-"]
    assert told(compared((), ("First.",))) == ["+First.+"]


@given(TEXTS, TEXTS)
def test_both_versions_can_be_read_out_of_the_changes(before: tuple[str, ...], after: tuple[str, ...]) -> None:
    """Without what was removed it is the new version, paragraph by paragraph; without what was added, the old."""
    found = compared(before, after)
    new = [" ".join(run.text for run in runs if run.change is not Change.REMOVED) for runs in found]
    assert tuple(filter(None, new)) == after
    old = " ".join(run.text for runs in found for run in runs if run.change is not Change.ADDED)
    assert old.split() == " ".join(before).split()
