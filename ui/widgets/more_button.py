# SPDX-License-Identifier: Apache-2.0
"""Shows a long list a page at a time: laying out hundreds of rows would hold up the window."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

PAGE = 6
"""How many rows are shown at first, and how many more at each asking."""


class MoreButton(QPushButton):
    """Stands below a list, knows how much of it is shown, and is hidden when that is all."""

    wanted = Signal()
    """More of the list is to be shown: as much as ``limit`` says now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = PAGE
        self.clicked.connect(self._more)

    @property
    def limit(self) -> int:
        """How many rows of the list are to be shown."""
        return self._limit

    def begin_anew(self) -> None:
        """Another list."""
        self._limit = PAGE

    def reach(self, place: int) -> None:
        """Let the row at this place (from 0) be among those that are shown."""
        while self._limit <= place:
            self._limit += PAGE

    def offer(self, every: int, named: str) -> None:
        """The list has ``every`` rows; ``named`` says what they are, for example 'earlier'."""
        rest = every - self._limit
        words = f"Show {min(PAGE, rest)} {named}" if rest > 0 else f"Show {named}"
        if rest > PAGE:
            words = f"{words} (of {rest})"
        self.setText(words)
        self.setVisible(rest > 0)

    @Slot()
    def _more(self) -> None:
        self._limit += PAGE
        self.wanted.emit()
