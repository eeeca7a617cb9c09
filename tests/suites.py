"""Runs the project's checks and suites side by side, and tells which failed or took longer than it may.

    python tests/suites.py               everything, as `make test` does
    python tests/suites.py checks        what can be seen without running the product
    python tests/suites.py floor wire    these only

A suite is a folder of tests. Its budget is part of the promise that a change is tested in minutes:
a suite over its budget fails, and one over twice its budget is ended.
"""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
CLOSING_LINE = re.compile(r"^=+ (?P<said>.*\b(?:passed|failed|errors?)\b.*) in [\d.]+s.*=+$", re.MULTILINE)


@dataclass(frozen=True)
class Suite:
    """A command with its time budget; `alone` where it measures time or needs both cores."""

    name: str
    budget_s: float
    command: tuple[str, ...]
    alone: bool = False


def python(*arguments: str) -> tuple[str, ...]:
    """A command of this very Python."""
    return (sys.executable, *arguments)


def npm(script: str) -> tuple[str, ...]:
    """A script of package.json, run by the Node that builds the pages."""
    return python("hatch_build.py", "npm", "run", "--silent", script)


def folder(name: str, budget_s: int, *, alone: bool = False, hands: int = 1) -> Suite:
    """The tests in tests/<name>, by as many hands: more than one where tests wait most of the time."""
    shared = ("-n", str(hands), "--dist", "worksteal") if hands > 1 else ()
    return Suite(name, budget_s, python("-m", "pytest", *shared, f"tests/{name}"), alone)


CHECKS = (
    Suite("lint", 20, python("-m", "ruff", "check")),
    Suite("format", 20, python("-m", "ruff", "format", "--check")),
    Suite("contracts", 30, python("-c", "from importlinter.cli import lint_imports_command as c; c()", "--no-logo")),
    Suite("types", 180, python("-m", "mypy")),
    Suite("docs", 20, python("docs/tables.py", "--check")),
    Suite("web-lint", 20, npm("lint")),
    Suite("web-types", 30, npm("types")),
)

COVERAGE = ("--cov", "--cov-config=tests/floor/coverage.ini")

SUITES = (
    Suite("web-units", 60, npm("test")),
    folder("project", 60),
    folder("floor", 90),
    Suite("coverage", 120, python("-m", "pytest", *COVERAGE, "tests/floor", "tests/interpretation")),
    folder("interpretation", 60),
    folder("journal", 90),
    folder("wire", 60),
    folder("client", 60),
    folder("texts", 60),
    folder("documents", 60),
    folder("web", 120),
    folder("secretariat", 180),
    folder("properties", 240),
    folder("hub", 180, alone=True),
    folder("nodes", 200, alone=True, hands=4),
    folder("browser", 360, alone=True, hands=4),
)


@dataclass(frozen=True)
class Outcome:
    """How a suite went; `said` is all that it printed."""

    suite: Suite
    seconds: float
    code: int
    said: str

    @property
    def verdict(self) -> str:
        """One word, or three."""
        if self.code:
            return "FAILED"
        return "ok" if self.seconds <= self.suite.budget_s else "OVER BUDGET"

    def count(self, what: str) -> int:
        """How many tests pytest's closing line says `what` of."""
        closing = CLOSING_LINE.search(self.said)
        found = re.search(rf"(\d+) {what}", closing["said"]) if closing else None
        return int(found[1]) if found else 0


def run(suite: Suite) -> Outcome:
    """Run one suite to its end, or to twice its budget."""
    began = time.monotonic()
    with subprocess.Popen(
        suite.command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        process_group=0,
    ) as running:
        try:
            said, _ = running.communicate(timeout=2 * suite.budget_s)
        except subprocess.TimeoutExpired:
            os.killpg(running.pid, signal.SIGKILL)
            said, _ = running.communicate()
            said += f"\nEnded after {2 * suite.budget_s} s, twice its budget.\n"
    outcome = Outcome(suite, time.monotonic() - began, running.returncode, said)
    closing = CLOSING_LINE.search(said)
    print(f"{outcome.verdict:>11}  {suite.name:<12} {closing[0].strip('= ') if closing else ''}", flush=True)
    return outcome


def run_all(suites: Sequence[Suite]) -> list[Outcome]:
    """Run side by side what may, on as many cores as there are; then the others one by one."""
    with ThreadPoolExecutor(os.cpu_count() or 1) as cores:
        together = list(cores.map(run, [suite for suite in suites if not suite.alone]))
    return together + [run(suite) for suite in suites if suite.alone]


def report(outcomes: Sequence[Outcome]) -> None:
    """Print what failed in full, the table, and the line by which a reader sees that tests ran."""
    for outcome in outcomes:
        if outcome.code:
            print(f"\n----- {outcome.suite.name}: {' '.join(outcome.suite.command)}\n{outcome.said}")
    print(f"\n{'suite':<12} {'seconds':>8} {'budget':>7}")
    for outcome in outcomes:
        verdict = "" if outcome.verdict == "ok" else outcome.verdict
        print(f"{outcome.suite.name:<12} {outcome.seconds:>8.1f} {outcome.suite.budget_s:>7}  {verdict}".rstrip())
    passed = sum(outcome.count("passed") for outcome in outcomes)
    failed = sum(outcome.count("failed") + outcome.count("error") for outcome in outcomes)
    if passed or failed:
        print(f"\n{passed} passed, {failed} failed")


def chosen(names: Sequence[str]) -> list[Suite]:
    """The suites of these names; `checks` is all that don't run the product; no name is everything."""
    every = CHECKS + SUITES
    wanted = set(names)
    if "checks" in wanted:
        wanted.update(check.name for check in CHECKS)
    unknown = wanted - {suite.name for suite in every} - {"checks"}
    if unknown:
        sys.exit(f"No such suite: {', '.join(sorted(unknown))}. There are: {', '.join(suite.name for suite in every)}.")
    return [suite for suite in every if not wanted or suite.name in wanted]


def main() -> None:
    """Exit 0 if everything asked for passed within its budget."""
    outcomes = run_all(chosen(sys.argv[1:]))
    report(outcomes)
    sys.exit(any(outcome.verdict != "ok" for outcome in outcomes))


if __name__ == "__main__":
    main()
