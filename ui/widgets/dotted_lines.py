# SPDX-License-Identifier: Apache-2.0
"""Lines of text, each behind a dot; a long one goes on under its own beginning."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget


class DottedLines(QWidget):
    """A list of lines to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[str, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def set_lines(self, lines: Sequence[str]) -> None:
        """Show these lines."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        while (item := self._grid.takeAt(0)) is not None:
            label = item.widget()
            if label is not None:
                label.hide()
                label.deleteLater()
        for row, line in enumerate(lines):
            self._grid.addWidget(self._label("•"), row, 0, Qt.AlignmentFlag.AlignTop)
            words = self._label(line)
            words.setWordWrap(True)
            self._grid.addWidget(words, row, 1)

    def _label(self, text: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(text)
        return label
