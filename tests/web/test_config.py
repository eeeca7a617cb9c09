"""Settings: an option before the environment, the environment before the default."""

import pytest

from rostrum.config import Config, ConfigError


def test_where_a_setting_comes_from() -> None:
    """Each field is an environment variable too."""
    environ = {"ROSTRUM_PORT": "9000", "ROSTRUM_ORIGINS": "https://a.example, https://b.example:8443", "PORT": "1"}
    config = Config.read(environ, port=None, host="10.0.0.1")
    assert (config.port, config.host) == (9000, "10.0.0.1")
    assert Config.read(environ, port=8001).port == 8001
    assert config.allowed_origins() == {"https://a.example", "https://b.example:8443"}


def test_origins_follow_from_the_address() -> None:
    """Without a list, the pages of the service itself may connect, however this machine is called."""
    assert "http://localhost:8000" in Config().allowed_origins()
    assert "http://127.0.0.1:8000" in Config(host="0.0.0.0").allowed_origins()
    assert Config(public_url="https://Rostrum.example:443/").allowed_origins() == {"https://rostrum.example"}
    assert Config(host="10.0.0.1", port=80).allowed_origins() == {"http://10.0.0.1"}


@pytest.mark.parametrize(
    ("journal", "allow_unsafe", "unsafe"),
    [
        ("sqlite:m.db", True, False),
        ("redis://redis:6379", False, False),
        ("redis://redis:6379", True, True),
        ("memory:", False, True),
    ],
)
def test_which_journals_may_lose_what_they_acknowledged(journal: str, *, allow_unsafe: bool, unsafe: bool) -> None:
    """A Redis that was taken unseen, and memory; everybody is told so."""
    assert Config(journal=journal, allow_unsafe=allow_unsafe).unsafe is unsafe


@pytest.mark.parametrize(
    "environ",
    [
        {"ROSTRUM_PORT": "eight"},
        {"ROSTRUM_PORT": "70000"},
        {"ROSTRUM_JOURNAL": "mysql:x"},
        {"ROSTRUM_LOG": "loud"},
        {"ROSTRUM_ORIGINS": "rostrum.example"},
        {"ROSTRUM_PUBLIC_URL": "ftp://rostrum.example"},
    ],
)
def test_what_can_not_be_meant(environ: dict[str, str]) -> None:
    """A wrong setting is named before anything starts."""
    [name] = environ
    with pytest.raises(ConfigError, match=name.removeprefix("ROSTRUM_").lower() + "|" + name):
        Config.read(environ)
