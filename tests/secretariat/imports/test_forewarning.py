"""Forewarning: an import says which speakers not everybody would hear, and which interpreter to bring."""

import json
from pathlib import Path
from typing import Any

from rostrum.cli.telling import forewarned
from rostrum.secretariat.imports.forewarning import Gap, Replacement, gaps
from rostrum.secretariat.imports.meeting import Files, read_meeting
from tests.secretariat.operator import import_arguments, rostrum

MEETING = "apmbc-im-2022"


def with_first(files: Files, **first: str) -> tuple[Gap, ...]:
    """What would be amiss if these interpreters began, each in the booth of their language."""
    assert files.booths is not None
    written: dict[str, Any] = json.loads(files.booths.read_bytes())
    for booth in written["booths"]:
        wanted = first.get(booth["language"])
        booth["interpreters"].sort(key=lambda one, wanted=wanted: one["id"] != wanted)
    files.booths.write_text(json.dumps(written), encoding="utf-8")
    return gaps(read_meeting(MEETING, files).command)


def test_tajikistan_would_be_heard_by_nobody(sample: Files, tmp_path: Path) -> None:
    """With E1, F1 and S1 nobody understands Russian: the import says so, whom to bring, and imports all (IN5, IN6)."""
    result = rostrum(*import_arguments(MEETING, sample, tmp_path / "journal.db"))
    assert result.exit_code == 0
    assert result.stderr.splitlines() == [
        "item 3, places 10, 26, Russian: no path to any channel with this rota; bring E2 for E1",
        "item 4, place 46, Russian: no path to any channel with this rota; bring E2 for E1",
    ]


def test_whom_it_says_to_bring_mends_it(sample: Files) -> None:
    """E2 for E1, and nothing is amiss any more (IN5)."""
    assert with_first(sample, en="E2") == ()


def test_a_double_relay_is_told_with_the_channels_behind_it(sample: Files) -> None:
    """S2 alone has Russian: Arabic, through English, is a relay of a relay (IN3, IN5)."""
    first = with_first(sample, es="S2")[0]
    assert (first.item, first.places, first.language) == ("3", (10, 26), "ru")
    assert (first.unreached, first.doubles, first.everywhere) == ((), ("ar",), False)
    assert forewarned(first) == (
        "item 3, places 10, 26, Russian: only a relay of a relay to Arabic with this rota; bring E2 for E1"
    )


def test_where_one_exchange_is_not_enough_it_says_so() -> None:
    """And it names what is missing, a language without a name in our catalogues by its code (IN5)."""
    gap = Gap("3", (2,), "sw", ("fr",), ("es", "zz"), everywhere=False, swap=None)
    assert forewarned(gap) == (
        "item 3, place 2, sw: no path to French and only a relay of a relay to Spanish, zz with this rota; "
        "no exchange of one interpreter mends it"
    )
    assert "bring F2 for F1" in forewarned(
        Gap("3", (2,), "ru", ("fr",), (), everywhere=False, swap=Replacement("F2", "F1"))
    )


def test_a_meeting_without_booths_is_not_warned_of_them(sample: Files) -> None:
    """Nobody said that it is interpreted (IN1)."""
    files = Files(sample.programme, sample.delegations, sample.inscriptions)
    assert gaps(read_meeting(MEETING, files).command) == ()
