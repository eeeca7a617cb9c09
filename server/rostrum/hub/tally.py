"""The tally: what the hub counts, for whoever wants to show it."""

from dataclasses import dataclass, field


@dataclass
class Tally:
    """Counts since the start of the process; they only grow."""

    accepted: int = 0
    refused: dict[str, int] = field(default_factory=dict)
    """By code of refusal."""
    repeated: int = 0
    """Commands answered again from the journal."""
    records: int = 0
    appends: int = 0
    append_seconds: float = 0.0
    conflicts: int = 0
    decided_again: int = 0
    """Commands decided once more because another node was faster, each time counted."""
    longest_race: int = 0
    """How often in a row one batch was too late."""
    expiries: int = 0
    forks: int = 0
    """Times that this node's history was not the one that went on."""
    steps: int = 0
    """Publications: each may tell of several records."""
    told: int = 0
    """Patches written to clients."""
    encoded: int = 0
    """Views, patches and `own` frames encoded."""

    def lose_race(self, commands: int, in_a_row: int) -> None:
        """Another node was faster than this batch, so many times in a row by now."""
        self.conflicts += 1
        self.decided_again += commands
        self.longest_race = max(self.longest_race, in_a_row)

    def refuse(self, code: str) -> None:
        """One more refusal of this code."""
        self.refused[code] = self.refused.get(code, 0) + 1
