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
            beside = f"{self.peer:.0f} {self.unit} {self.peer_name}"
            ratio = f"{self.value / self.peer:.2f}"
        return self.name, f"{self.value:.0f} {self.unit}", beside, ratio, self.note


def table(figures: Iterable[Figure]) -> str:
    """The figures in aligned columns, a heading first."""
    rows = [("measured", "Casebook", "peer", "ratio", "how"), *(each.cells for each in figures)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )
