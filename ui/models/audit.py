# SPDX-License-Identifier: Apache-2.0
"""The audit log as a table."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.services.audit_log import LogLine
from ui.models.audit_words import case_words, what_words, when_words
from ui.models.tips import plain_tip
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Column(IntEnum):
    """What each column shows."""

    WHEN = 0
    WHAT = 1
    CASE = 2


TITLES = {Column.WHEN: "When", Column.WHAT: "What", Column.CASE: "Case"}


class AuditTableModel(QAbstractTableModel):
    """One row a line, the newest first. Times are local."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[LogLine] = []

    @property
    def oldest(self) -> int | None:
        """The position of the last line shown."""
        return self._lines[-1].row.position if self._lines else None

    def line_at(self, index: Index) -> LogLine | None:
        """The line in the row of a cell; None where there is none."""
        return self._lines[index.row()] if index.isValid() else None

    def show_lines(self, lines: Sequence[LogLine]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def add_lines(self, lines: Sequence[LogLine]) -> None:
        """Show these too, below the others."""
        if lines:
            first = len(self._lines)
            self.beginInsertRows(NOWHERE, first, first + len(lines) - 1)
            self._lines += lines
            self.endInsertRows()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row a line."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as ``Column`` has."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return TITLES[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, and how."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _text(line, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{TITLES[column]}: {_text(line, column)}"
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(_text(line, column))
            case Qt.ItemDataRole.ForegroundRole if column is not Column.WHAT:
                return self._theme.colour("muted")
        return None


def _text(line: LogLine, column: Column) -> str:
    match column:
        case Column.WHEN:
            return when_words(line.row)
        case Column.WHAT:
            return what_words(line)
        case Column.CASE:
            return case_words(line)
