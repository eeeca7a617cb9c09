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
    expiries: int = 0
    steps: int = 0
    """Publications: each may tell of several records."""
    told: int = 0
    """Patches written to clients."""
    encoded: int = 0
    """Views, patches and `own` frames encoded."""

    def refuse(self, code: str) -> None:
        """One more refusal of this code."""
        self.refused[code] = self.refused.get(code, 0) + 1
