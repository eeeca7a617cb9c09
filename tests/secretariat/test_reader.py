"""The reader of the command `rostrum`: whoever sits at the machine reads everything in their own language."""

import re
from pathlib import Path

import pytest

from rostrum.catalogues import said
from rostrum.config import language_of_system
from rostrum.secretariat.imports.meeting import Files
from tests.secretariat.operator import import_arguments, rostrum

HARBOUR = "harbour-2031"
SYSTEMS = {"ar": "ar_EG.UTF-8", "es": "es_419", "fr": "fr_CH.UTF-8", "ru": "ru_RU.KOI8-R"}
ISOLATES = re.compile(r"[\u2066-\u2069]")
LINKS = ("links", HARBOUR, "--delegation", "west", "--replace")


@pytest.fixture(params=SYSTEMS, name="lang")
def _lang(request: pytest.FixtureRequest) -> str:
    """Each language but English, in which the other tests read."""
    return str(request.param)


def words(lang: str, message: str, **facts: str | int) -> str:
    """A message without the marks that keep a Latin name in its place."""
    return plain(said(message, facts, lang))


def plain(text: str) -> str:
    """A text as it is seen."""
    return ISOLATES.sub("", text)


def test_a_meeting_is_prepared_and_checked_in_the_readers_language(lang: str, harbour: Files, tmp_path: Path) -> None:
    """From the import to the last hash; what it leaves out and what is wrong as well."""
    system, where = SYSTEMS[lang], ("--journal", f"sqlite:{tmp_path / 'journal.db'}")
    brought = rostrum(*import_arguments(HARBOUR, harbour, tmp_path / "journal.db"), lang=system)
    counts = {"sittings": 1, "items": 2, "delegations": 4, "participants": 2, "booths": 2, "inscriptions": 3}
    told = {part: words(lang, f"machine-{part}", n=n) for part, n in counts.items()}
    assert plain(brought.stdout) == words(lang, "machine-imported", meeting=HARBOUR, **told) + "\n"
    rostrum(*LINKS, "--json", tmp_path / "links.json", *where, lang=system)
    renewed = rostrum(*LINKS, "--json", tmp_path / "links.json", "--sheet", tmp_path / "s.html", *where, lang=system)
    assert renewed.stdout.splitlines() == [
        said("machine-links-issued", {"n": 1}, lang),
        said("machine-links-revoked", {"n": 1}, lang),
    ]
    assert words(lang, "role-delegate") in (tmp_path / "s.html").read_text(encoding="utf-8")
    sound = plain(rostrum("verify", HARBOUR, *where, lang=system).stdout).splitlines()
    assert sound[0] == words(lang, "machine-sound", meeting=HARBOUR, n=4)
    assert [line.split()[0] for line in sound[1:]] == [words(lang, "machine-hash"), words(lang, "machine-state")]
    assert words(lang, "policy-first-come") in plain(rostrum("why", HARBOUR, "e1", *where, lang=system).stdout)
    paper = rostrum("print", HARBOUR, "--item", "2", "--output", tmp_path / "list.pdf", *where, lang=system)
    assert plain(paper.stdout) == words(lang, "machine-wrote", file=str(tmp_path / "list.pdf")) + "\n"


def test_a_mistake_is_told_in_the_readers_language(lang: str, sample: Files, tmp_path: Path) -> None:
    """Where it is, what stands there, what was expected, and what can be done."""
    assert sample.inscriptions is not None
    with sample.inscriptions.open("a", encoding="utf-8") as rows:
        rows.write("4,committee-a5,comment,klingon,room,\n")
    files = import_arguments("apmbc-im-2022", sample, tmp_path / "journal.db")
    wrong = plain(rostrum(*files, lang=SYSTEMS[lang]).stderr).splitlines()
    assert wrong[0].startswith("inscriptions.csv")
    assert "klingon" in wrong[0]
    assert "row" not in wrong[0]
    hint = words(lang, "machine-nothing-imported-or-skip", n=1)
    assert wrong[-1] == words(lang, "machine-error", reason=hint)
    skipped = rostrum(*files, "--skip-bad-rows", lang=SYSTEMS[lang])
    assert plain(skipped.stderr).startswith(words(lang, "machine-left-out", finding=""))
    assert words(lang, "machine-rows", n=1) in plain(skipped.stdout)


@pytest.mark.parametrize(
    ("arguments", "message", "facts"),
    [
        (("verify", "armada"), "machine-no-meeting", {"meeting": "armada", "others": HARBOUR}),
        (("why", HARBOUR, "e99"), "machine-no-entry", {"meeting": HARBOUR, "entry": "e99"}),
        (("links", HARBOUR, "--delegation", "east"), "machine-no-delegation", {"missing": "east"}),
        (("account", HARBOUR), "machine-no-sitting-yet", {"meeting": HARBOUR}),
        (("print", HARBOUR, "--item", "9"), "machine-no-list", {"meeting": HARBOUR, "item": "9", "others": "1, 2"}),
        (("statistics", HARBOUR, "--sitting", "x"), "machine-no-sitting", {"sitting": "x", "others": "first"}),
    ],
)
def test_what_is_not_there_is_told_in_the_readers_language(
    lang: str, arguments: tuple[str, ...], message: str, facts: dict[str, str], imported: Path
) -> None:
    """On stderr, with the exit code that scripts go by."""
    result = rostrum(*arguments, "--journal", f"sqlite:{imported}", lang=SYSTEMS[lang])
    assert (result.exit_code, result.stdout) == (1, "")
    told = {name: fact.replace(", ", words(lang, "machine-comma")) for name, fact in facts.items()}
    assert plain(result.stderr) == words(lang, "machine-error", reason=words(lang, message, **told)) + "\n"


@pytest.fixture(scope="module", name="imported")
def _imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal with the constructed meeting, only to be read."""
    folder = Path(__file__).parent / "harbour"
    files = Files(folder / "programme.json", folder / "delegations.json", folder / "inscriptions.csv")
    journal = tmp_path_factory.mktemp("reader") / "journal.db"
    assert rostrum(*import_arguments(HARBOUR, files, journal)).exit_code == 0
    return journal


def test_the_language_asked_for_goes_before_the_systems(imported: Path) -> None:
    """Before the command's name or after it; one that there isn't is refused, and a system without one is English."""
    where = ("--journal", f"sqlite:{imported}")
    french = words("fr", "machine-no-entry", meeting=HARBOUR, entry="e99")
    asked = ("why", HARBOUR, "e99", *where)
    for arguments in (("--language", "fr", *asked), (*asked, "--language", "fr")):
        assert french in rostrum(*arguments, lang="ru_RU.UTF-8").stderr
    assert "has no entry e99" in rostrum(*asked, lang="de_DE.UTF-8").stderr
    assert rostrum("--language", "tlh", *asked).exit_code == 2


def test_storage_is_told_in_the_readers_language_and_its_own_words(lang: str, tmp_path: Path) -> None:
    """A sentence of the reader's, and in it what an administrator can look for."""
    text = tmp_path / "minutes.txt"
    text.write_text("The meeting was called to order at 10 a.m.\n" * 100)
    result = rostrum("verify", HARBOUR, "--journal", f"sqlite:{text}", lang=SYSTEMS[lang])
    beginning = words(lang, "machine-error", reason=words(lang, "machine-damaged", detail=""))
    assert plain(result.stderr).startswith(beginning.rstrip())
    assert "minutes.txt" in result.stderr


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({}, ""),
        ({"LANG": "fr_CH.UTF-8"}, "fr"),
        ({"LANG": "fr", "LC_ALL": "es_ES@euro"}, "es"),
        ({"LANG": "ru_RU", "LC_ALL": "", "LC_MESSAGES": "ar.UTF-8"}, "ar"),
        ({"LANG": "C.UTF-8"}, "c"),
        ({"LANG": "POSIX"}, "posix"),
    ],
)
def test_the_language_of_a_system(environ: dict[str, str], language: str) -> None:
    """As programs read it: LC_ALL before LC_MESSAGES before LANG, without the country and the encoding."""
    assert language_of_system(environ) == language
