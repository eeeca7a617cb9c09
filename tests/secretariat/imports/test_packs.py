"""Rule packs: what they may say, what is wrong in one and where, and a meeting that begins with one."""

import json
from pathlib import Path
from typing import Any

import pytest

from rostrum.floor.settings import Settings
from rostrum.secretariat.imports.findings import Rejected
from rostrum.secretariat.imports.meeting import Files, read_meeting
from rostrum.secretariat.imports.packs import known_packs, pack_of
from rostrum.secretariat.imports.sentences import told
from tests.secretariat.operator import import_arguments, rostrum

FLAG = "true or false, without quotation marks"
ONCE = "the same only once"
SETTINGS = "settings by their names, as in docs/floor-rules.md"


def a_pack(folder: Path, *values: Any, **head: Any) -> Path:
    """A file with a pack in it."""
    path = folder / "assembly.json"
    pack = {"name": "assembly", "about": "A constructed body.", "values": list(values), **head}
    path.write_text(json.dumps(pack), encoding="utf-8")
    return path


def value(setting: str, value: Any, **more: Any) -> dict[str, Any]:
    """One value of a pack."""
    return {"setting": setting, "value": value, "source": "Rule 12", **more}


def wrong(path: Path) -> list[str]:
    """All that is wrong in a pack."""
    with pytest.raises(Rejected) as caught:
        pack_of(str(path))
    return [told(finding, "en") for finding in caught.value.findings]


def test_plain_is_what_holds_when_nobody_says_otherwise() -> None:
    """It differs from the defaults in nothing."""
    assert known_packs()[0] == "plain"
    assert pack_of("plain").settings == Settings()


@pytest.mark.parametrize("name", known_packs())
def test_every_pack_that_comes_with_rostrum_is_sound(name: str) -> None:
    """It bears its file's name, and each value tells its source or why there is none."""
    pack = pack_of(name)
    assert pack.name == name
    assert pack.about
    assert all(provision.source for provision in pack.provisions)


def test_a_pack_says_which_of_its_values_could_not_be_verified() -> None:
    """The rules of the real body were not at hand, and no value claims otherwise."""
    pack = pack_of("apmbc")
    assert pack.settings.class_order[:3] == ("officer", "group_statement", "state_party")
    assert {provision.setting for provision in pack.provisions if not provision.verified} >= {
        "class_order",
        "points_by",
    }


def test_a_pack_needs_no_code(tmp_path: Path) -> None:
    """Any setting, or one entry of it, from a file of one's own."""
    path = a_pack(
        tmp_path, value("limits.state_party", 120_000), value("rank_first", value=True), value("at_limit", "cut")
    )
    settings = pack_of(str(path)).settings
    assert settings.limits == Settings().limits | {"state_party": 120_000}
    assert settings.rank_first
    assert settings.at_limit == "cut"


def test_every_wrong_key_is_named_with_its_place(tmp_path: Path) -> None:
    """All of them at once: of the pack, of a value, a setting that there isn't, and what it can't be."""
    path = a_pack(
        tmp_path,
        value("limit.state_party", 120_000),
        value("rank_first.minister", 1),
        value("rank_first", "often"),
        value("grace_ms", 1_000, sauce="Rule 13"),
        {"setting": "reserve_ms", "value": 1},
        value("at_limit", "cut"),
        value("at_limit", "signal"),
        value("warn_ms", -1, verified="perhaps"),
        "warn_ms",
        values_of="nobody",
    )
    assert wrong(path) == [
        f"assembly.json, values, row 1, setting: found “limit.state_party”, expected {SETTINGS}",
        f"assembly.json, values, row 2, setting: found “rank_first.minister”, expected {SETTINGS}",
        f"assembly.json, values, row 3, value: found “often”, expected {FLAG}",
        "assembly.json, values, row 4, sauce: found “sauce”, expected one of setting, value, source, verified",
        "assembly.json, values, row 5, source: found nothing, expected a text that can be read",
        f"assembly.json, values, row 7, setting: found “at_limit” again, expected {ONCE}; the first is in row 6",
        f"assembly.json, values, row 8, verified: found “perhaps”, expected {FLAG}",
        "assembly.json, values, row 9: found “warn_ms”, expected an object with setting, value, source, verified",
        "assembly.json, values_of: found “values_of”, expected one of name, about, values",
    ]


def test_what_is_no_pack(tmp_path: Path) -> None:
    """A name that nobody knows, and a file that isn't JSON."""
    with pytest.raises(Rejected) as caught:
        pack_of("assembly")
    (finding,) = caught.value.findings
    assert told(finding, "en") == "pack: found “assembly”, expected a file, or one of the packs plain, apmbc"
    broken = tmp_path / "broken.json"
    broken.write_text('{"name": assembly}', encoding="utf-8")
    assert wrong(broken) == ["broken.json: found “assembly}” on line 1, expected JSON"]


def test_the_programme_goes_before_the_pack(harbour: Files, tmp_path: Path) -> None:
    """What it doesn't say is the pack's, and the record tells which that was."""
    path = a_pack(
        tmp_path,
        value("limits.port", 77_000),
        value("limits.bystander", 66_000),
        value("class_order", ["bystander"]),
        value("points_by", ["bystander"]),
        value("motions_by", ["bystander"]),
    )
    programme = read_meeting("harbour-2031", harbour, pack=str(path)).command.programme
    plain = read_meeting("harbour-2031", harbour).command.programme
    assert (programme.pack, plain.pack) == ("assembly", "plain")
    assert programme.settings.limits == plain.settings.limits | {"bystander": 66_000}
    assert programme.settings.class_order == ("port", "association")
    assert (programme.settings.points_by, programme.settings.motions_by) == (("port",), ("bystander",))


def test_import_takes_a_pack_by_name_or_file(harbour: Files, tmp_path: Path) -> None:
    """And a wrong one imports nothing and names what to mend."""
    journal = tmp_path / "journal.db"
    arguments = import_arguments("harbour-2031", harbour, journal)
    refused = rostrum(*arguments, "--pack", a_pack(tmp_path, value("rank", 1)))
    assert refused.exit_code == 1
    assert "assembly.json, values, row 1, setting: found “rank”" in refused.stderr
    assert "nothing was imported: 1 thing to mend." in refused.stderr
    assert not journal.exists()
    assert rostrum(*arguments, "--pack", "apmbc").exit_code == 0
