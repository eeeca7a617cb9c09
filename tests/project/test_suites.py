"""The runner of the suites itself."""

import sys
from pathlib import Path

import pytest

from tests.suites import SUITES, Suite, chosen, report, run, run_all

TESTS = Path(__file__).parents[1]


def test_every_folder_of_tests_is_in_the_table() -> None:
    """A suite that nobody runs is found here, and so is a row whose folder has gone."""
    folders = {file.parent.relative_to(TESTS).parts[0] for file in TESTS.glob("*/**/test_*.py")}
    rows = {suite.command[-1].removeprefix("tests/") for suite in SUITES if "pytest" in suite.command}
    assert folders <= rows


def test_an_unknown_suite_is_refused() -> None:
    """A typing error doesn't pass as an empty success."""
    with pytest.raises(SystemExit, match="No such suite: flor"):
        chosen(["flor"])


def test_over_budget_is_a_failure_and_twice_the_budget_the_end() -> None:
    """A suite that got slow fails; one that hangs is ended."""
    slow = Suite("slow", 2, (sys.executable, "-c", "import time; time.sleep(2.1)"))
    stuck = Suite("stuck", 2, (sys.executable, "-c", "import time; print('I was here', flush=True); time.sleep(60)"))
    slow_ran, stuck_ran = run_all([slow, stuck])
    assert (slow_ran.verdict, slow_ran.code) == ("OVER BUDGET", 0)
    assert stuck_ran.verdict == "FAILED"
    assert "I was here" in stuck_ran.said


def test_the_report_counts_what_pytest_counted(capsys: pytest.CaptureFixture[str]) -> None:
    """The last line has the sums over all suites, failures and errors together."""
    said = "===== 1 failed, 12 passed, 2 errors in 3.45s (0:00:03) ====="
    outcome = run(Suite("one", 9, (sys.executable, "-c", f"print({said!r}); raise SystemExit(1)")))
    report([outcome, outcome])
    assert capsys.readouterr().out.splitlines()[-1] == "24 passed, 6 failed"
