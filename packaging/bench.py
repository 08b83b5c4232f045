# SPDX-License-Identifier: Apache-2.0
"""Measures what Casebook promises and prints one table; started by `packaging/dev.py bench`."""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from measuring import (  # noqa: E402 - after the path is set
    attachments,
    clocks,
    engine,
    locking,
    many_cases,
    record,
    searching,
    spelling,
    startup,
    wording,
)
from measuring.figures import Figure, table  # noqa: E402
from measuring.screen import ScreenError  # noqa: E402


def main(wanted: list[str]) -> int:
    """Run the named measurements, or all; 1 if one could not be made."""
    measurements: dict[str, Callable[[], list[Figure]]] = {
        "fold": engine.measure_fold,
        "selection": engine.measure_selection,
        "clocks": clocks.measure,
        "key": engine.measure_key,
        "spelling": spelling.measure_spelling,
        "wording": wording.measure,
        "attachments": attachments.measure,
        "record": record.measure,
        "search": searching.measure,
        "cases": many_cases.measure,
        "lock": locking.measure,
        "startup": _startup,
    }
    unknown = [name for name in wanted if name not in measurements]
    if unknown:
        print(f"There is no measurement {unknown[0]}; there are: {', '.join(measurements)}.")
        return 2
    figures: list[Figure] = []
    failures: list[str] = []
    for name in wanted or list(measurements):
        print(f"measuring {name} ...", flush=True)
        try:
            figures += measurements[name]()
        except ScreenError as fault:
            failures.append(f"{name} could not be measured: {fault}")
    print("", table(figures), *failures, sep="\n")
    return 1 if failures else 0


def _startup() -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="casebook-bench-") as folder:
        return startup.measure(ROOT, Path(folder))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
