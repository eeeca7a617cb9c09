"""The two meetings that the secretariat's tests import: the sample, and one that is constructed."""

import shutil
from pathlib import Path

import pytest

import rostrum
from rostrum.secretariat.imports.meeting import Files

SAMPLE = Path(rostrum.__file__).parent / "sample" / "apmbc-2022"
HARBOUR = Path(__file__).parent / "harbour"


@pytest.fixture
def sample(tmp_path: Path) -> Files:
    """A copy of the sample's files, to be spoilt."""
    folder = tmp_path / "sample"
    shutil.copytree(SAMPLE, folder)
    return Files(
        programme=folder / "programme.json",
        delegations=folder / "delegations.csv",
        inscriptions=folder / "inscriptions.csv",
        booths=folder / "booths.json",
        participants=folder / "participants.csv",
    )


@pytest.fixture
def harbour() -> Files:
    """The constructed meeting's files."""
    return Files(
        programme=HARBOUR / "programme.json",
        delegations=HARBOUR / "delegations.json",
        inscriptions=HARBOUR / "inscriptions.csv",
        booths=HARBOUR / "booths.json",
        participants=HARBOUR / "participants.csv",
    )
