# SPDX-License-Identifier: Apache-2.0
"""Runs every check of the project, one after another, and says how each went."""

import os
import subprocess
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

SHIPPED = ("app", "ui", "main.py")
TYPED = (*SHIPPED, "packaging")
IMPORT_LINTER = "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"


@dataclass(frozen=True)
class Check:
    """A named command."""

    name: str
    command: tuple[str, ...]


# Two processes on two cores; a file of tests stays together, since it may share a vault.
SIDE_BY_SIDE = ("-n", "auto", "--maxprocesses", "4", "--dist", "loadfile")


def run(root: Path, python: Path, pytest_arguments: list[str], more: Iterable[Check] = ()) -> int:
    """Run all checks from ``root``, also after one has failed; 0 if all passed, else 1.

    Tests named on the command line run one after another; all of them, side by side.
    """
    failed = []
    lines = []
    for check in (*_all(root, str(python), pytest_arguments), *more):
        print(f"\n== {check.name}", flush=True)
        began = time.monotonic()
        code = subprocess.call(check.command, cwd=root, env=_variables())
        seconds = time.monotonic() - began
        if code != 0:
            failed.append(check.name)
        lines.append(f"  {check.name:<14}{'ok' if code == 0 else 'FAILED':<8}{seconds:6.1f} s")
    print("\n== summary", *lines, sep="\n")
    print(f"  failed: {', '.join(failed)}" if failed else "  every check passed", flush=True)
    return 1 if failed else 0


def _all(root: Path, python: str, pytest_arguments: list[str]) -> list[Check]:
    typed = [path for path in TYPED if (root / path).exists()]
    return [
        Check("ruff check", (python, "-m", "ruff", "check", ".")),
        Check("ruff format", (python, "-m", "ruff", "format", "--check", ".")),
        Check("mypy --strict", (python, "-m", "mypy", "--strict", *typed)),
        # What only Windows runs is read as Windows would, on every system.
        Check("mypy win32", (python, "-m", "mypy", "--strict", "--platform", "win32", *SHIPPED)),
        Check("import-linter", (python, "-c", IMPORT_LINTER)),
        Check("pytest", (python, "-m", "pytest", *(pytest_arguments or SIDE_BY_SIDE))),
    ]


def _variables() -> dict[str, str]:
    """The environment of the checks: what a person's own shell sets must not change a result."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTEST_", "PYTHON", "QT_", "MYPY", "RUFF_"))
    }
    return {**kept, "PYTHONUTF8": "1"}
