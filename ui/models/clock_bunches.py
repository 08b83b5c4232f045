# SPDX-License-Identifier: Apache-2.0
"""How the rows of clocks stand on the page: under which heading, and what is folded together."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from ui.models.clocks import FOLDED, TITLES, ClockRow, Group

SEVERAL = 3
"""From so many forensic windows on that count from the same entry, one line stands for them."""


@dataclass(frozen=True)
class Bunch:
    """Rows that follow one another, below a heading or a line that stands for them.

    ``title`` is the heading; empty where they go on below the one before. ``summary`` is the line
    that stands for forensic windows. With ``folds`` the rows are seen only when asked for.
    """

    key: str
    title: str
    folds: bool
    rows: tuple[ClockRow, ...]
    summary: ClockRow | None = None


def bunches(rows: Sequence[ClockRow]) -> tuple[Bunch, ...]:
    """The rows, which stand group by group, as the page shows them."""
    found: list[Bunch] = []
    for group, grouped in groupby(rows, lambda row: row.group):
        found += _of_group(group, tuple(grouped))
    return tuple(found)


def _of_group(group: Group, rows: tuple[ClockRow, ...]) -> Iterator[Bunch]:
    key, title = group.name.lower(), TITLES[group]
    if group in FOLDED:
        yield Bunch(key, f"{title}: {len(rows)}", folds=True, rows=rows)
        return
    for place, (windows, some) in enumerate(_runs(rows)):
        name, heading = f"{key}_{place}", title if place == 0 else ""
        if windows:
            if heading:
                yield Bunch(name, heading, folds=False, rows=())
            name = f"{key}_{windows}"
            yield Bunch(name, "", folds=True, rows=some, summary=_summary(name, some))
        else:
            yield Bunch(name, heading, folds=False, rows=some)


def _runs(rows: Sequence[ClockRow]) -> Iterator[tuple[str, tuple[ClockRow, ...]]]:
    """Rows that stand alone, and windows that stand together where the first of them stands."""
    together = {
        row.windows for row in rows if row.windows and len(_with(rows, row.windows)) >= SEVERAL
    }
    kept: Iterable[ClockRow] = (
        row for row in rows if row.windows not in together or _with(rows, row.windows)[0] is row
    )
    for windows, some in groupby(kept, lambda row: row.windows if row.windows in together else ""):
        yield windows, _with(rows, windows) if windows else tuple(some)


def _with(rows: Sequence[ClockRow], windows: str) -> tuple[ClockRow, ...]:
    return tuple(row for row in rows if row.windows == windows)


def _summary(key: str, rows: Sequence[ClockRow]) -> ClockRow:
    """One line for several windows: how many, which ends first, and when."""
    first = rows[0]
    return replace(
        first,
        key=key,
        used=max(row.used for row in rows),
        title=f"Forensic windows: {len(rows)}",
        facts=f"First: {first.title}",
    )
