# SPDX-License-Identifier: Apache-2.0
"""Figures, and how they are shown."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One measured value, with the peer measured in the same run where there is one."""

    name: str
    value: float
    unit: str
    peer: float | None = None
    peer_name: str = ""
    note: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        """The row of the table that shows it."""
        beside = ratio = ""
        if self.peer is not None:
            beside = f"{_amount(self.peer)} {self.unit} {self.peer_name}"
            ratio = f"{self.value / self.peer:.2f}"
        return self.name, f"{_amount(self.value)} {self.unit}", beside, ratio, self.note


def _amount(value: float) -> str:
    """Three figures are enough, and a small one is not rounded away."""
    return f"{value:.0f}" if value >= 10 else f"{value:.2f}"


def table(figures: Iterable[Figure]) -> str:
    """The figures in aligned columns, a heading first."""
    rows = [("measured", "Casebook", "peer", "ratio", "how"), *(each.cells for each in figures)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )
