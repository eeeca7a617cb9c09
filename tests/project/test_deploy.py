"""What is in deploy/ says nothing that the service doesn't understand."""

import configparser
import re
from pathlib import Path

from rostrum.config import Config
from rostrum.journal.redis.fitness import WANTED

UNIT = Path(__file__).parents[2] / "deploy" / "rostrum.service"


def environment() -> dict[str, str]:
    """The variables that the unit sets."""
    lines = UNIT.read_text(encoding="utf-8").splitlines()
    settings = (line.removeprefix("Environment=").partition("=") for line in lines if line.startswith("Environment="))
    return {name: value for name, _, value in settings}


def test_the_unit_sets_what_the_service_reads() -> None:
    """A variable that the service doesn't know, or a value that it refuses, would be found out on the first morning."""
    config = Config.read(environment())
    assert config.journal == environment()["ROSTRUM_JOURNAL"]
    assert config.public_url == environment()["ROSTRUM_PUBLIC_URL"]


def test_the_unit_starts_the_service_and_gives_it_time_to_stop() -> None:
    """It exits within 5 seconds of SIGTERM; systemd waits longer than that."""
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]  # systemd's names have capitals
    unit.read_string(UNIT.read_text(encoding="utf-8"))
    assert re.fullmatch(r"/\S+/bin/rostrum serve", unit["Service"]["ExecStart"])
    assert int(unit["Service"]["TimeoutStopSec"]) > 5


def test_the_redis_settings_are_those_that_the_service_asks_for() -> None:
    """Who starts Redis with this file isn't refused (the user's rights are tried with the nodes)."""
    lines = (UNIT.parent / "redis.conf").read_text(encoding="utf-8").splitlines()
    said = dict(line.split(maxsplit=1) for line in lines if line and not line.startswith("#"))
    assert {name: said[name] for name in WANTED} == WANTED
