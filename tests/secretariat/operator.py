"""The operator of the tests: runs the command `rostrum` in this process, as at a terminal without colours."""

from pathlib import Path

from click.testing import CliRunner, Result

from rostrum.cli import main
from rostrum.secretariat.imports.meeting import Files


def rostrum(*arguments: str | Path, lang: str = "C.UTF-8") -> Result:
    """Run `rostrum` where the system speaks a language; what is raised and is no exit code is raised here."""
    texts = [str(argument) for argument in arguments]
    result = CliRunner().invoke(main, texts, prog_name="rostrum", env={"LC_ALL": lang})
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def import_arguments(meeting: str, files: Files, journal: Path) -> list[str | Path]:
    """The arguments that import a meeting's files into a journal."""
    brought = [argument for part, path in files.parts.items() for argument in (f"--{part}", path)]
    return ["import", meeting, *brought, "--journal", f"sqlite:{journal}"]
