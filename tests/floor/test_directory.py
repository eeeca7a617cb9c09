"""The directory: names and titles once for all views, and nothing private (PV1, PV3)."""

import msgspec

from rostrum.floor.directory import digest, directory
from tests.floor.scene import PROGRAMME


def test_the_directory_has_the_names_of_everything_that_views_name_by_id() -> None:
    """Keyed by the ids that stand in views (PV1)."""
    told = directory(PROGRAMME)
    assert told["meeting"]["floor_languages"] == ("en", "fr", "ar")
    assert set(told["sittings"]) == {"s1", "s2"}
    assert told["items"]["3"] == {"title": {"en": "General exchange of views"}, "sittings": ("s1", "s2")}
    assert told["delegations"]["be"] == {
        "kind": "state_party",
        "names": {"en": "Belgium"},
        "of": {"en": "of Belgium"},
        "language": "fr",
        "group": "weog",
    }
    assert told["persons"]["fr-1"] == {
        "delegation": "fr",
        "attendance": "room",
        "name": "Anne Blanc",
        "function": "Ambassador",
    }
    assert told["officers"]["vice_chair"] == {"language": "fr", "delegation": "fr"}
    assert told["channels"] == {"0": {}, "1": {"language": "en"}}
    assert "illustrative" not in told["meeting"]


def test_a_sample_says_that_it_is_one() -> None:
    """Wherever it is shown (PV1)."""
    assert directory(msgspec.structs.replace(PROGRAMME, illustrative=True))["meeting"]["illustrative"] is True


def test_who_interprets_is_not_in_it() -> None:
    """Interpreters and the meeting's settings are nobody's business but the secretariat's (PV3)."""
    whole = str(directory(PROGRAMME))
    assert "i1" not in whole
    assert "settings" not in whole


def test_its_digest_follows_its_content() -> None:
    """The same programme the same digest, another name another one (PV1)."""
    assert digest(PROGRAMME) == digest(msgspec.structs.replace(PROGRAMME))
    assert digest(PROGRAMME) != digest(msgspec.structs.replace(PROGRAMME, venue="Elsewhere"))
