"""How long it takes to look ahead over a queue, beside one plan made anew.

python -m benchmarks.lookahead
"""

import random
import statistics
import time
from collections.abc import Callable
from typing import Final

from rostrum.interpretation.cures import cure
from rostrum.interpretation.lookahead import Coming, look_ahead
from rostrum.interpretation.plan import cost_of
from rostrum.interpretation.planner import plan
from rostrum.interpretation.team import Booth, Channel, Interpreter, rota_of, team_of

LANGUAGES: Final = ("ar", "de", "en", "es", "fr", "it", "ja", "pt", "ru", "zh")
ENTRIES: Final = 200
ROUNDS: Final = 30
HALF_AN_HOUR_MS: Final = 30 * 60_000
TURN_MS: Final = 180_000

chance = random.Random(1)


def interpreters(language: str) -> tuple[Interpreter, ...]:
    """Two for a booth: all work from English, the English from French; Arabic, Chinese and Japanese have a retour."""
    retour = ("en",) if language in {"ar", "zh", "ja"} else ()
    common = "fr" if language == "en" else "en"
    others = [other for other in LANGUAGES if other not in {language, common}]
    return tuple(
        Interpreter(f"{language}{n}", (language, *retour), (common, *sorted(chance.sample(others, 2)))) for n in (1, 2)
    )


def milliseconds(act: Callable[[], object], *, anew: bool) -> float:
    """How long it takes, the median of some rounds; made `anew`, no round remembers the plans of another."""
    took = []
    for _ in range(ROUNDS):
        if anew:
            plan.cache_clear()
            cure.cache_clear()
            cost_of.cache_clear()
        began = time.perf_counter()
        act()
        took.append((time.perf_counter() - began) * 1_000)
    return statistics.median(took)


def main() -> None:
    """Print all three, and how many plans were made."""
    team = team_of(
        tuple(Channel(number, language) for number, language in enumerate(LANGUAGES, 1)),
        tuple(Booth(language, interpreters(language)) for language in LANGUAGES),
    )
    rota = rota_of(team, {language: f"{language}1" for language in LANGUAGES})
    since = dict.fromkeys(LANGUAGES, 0)
    queue = [
        Coming(f"e{n}", chance.choice(LANGUAGES[:6]), n * TURN_MS, (n + 1) * TURN_MS, "en") for n in range(ENTRIES)
    ]

    def ahead() -> None:
        look_ahead(team, rota, since, queue, HALF_AN_HOUR_MS)

    one = milliseconds(lambda: plan(team, "en", rota), anew=True)
    first = milliseconds(ahead, anew=True)
    made = plan.cache_info().misses
    again = milliseconds(ahead, anew=False)
    print(f"one plan, {len(LANGUAGES)} booths: {one:.2f} ms")
    print(f"a look ahead over {ENTRIES} entries, nothing remembered: {first:.1f} ms, {made} plans")
    print(f"the same again, as after each step of a sitting: {again:.1f} ms, {again / one:.0f} times one plan")


if __name__ == "__main__":
    main()
