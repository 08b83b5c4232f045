# SPDX-License-Identifier: Apache-2.0
"""The list of cases as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from app.cases.when import LONDON
from app.guidance.model.pack import Principle
from app.services.case_rows import CaseRow
from ui.models.tips import plain_tip
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class CaseChosen:
    """The officer wants to work on this case, at this prompt, clock or promise if one is named."""

    case_id: UUID
    prompt_id: str | None = None
    clock: str | None = None
    """The key of a clock."""
    enquiry: str | None = None
    """The id of a line of enquiry."""
    promise: UUID | None = None
    """The id of a promise."""
    victim: UUID | None = None
    """The id of a person whose last contact was not safe."""
    entry: UUID | None = None
    """The id of an entry of the record."""
    review: bool = False
    """To the reviews of the case."""


class Column(IntEnum):
    """What each column shows."""

    CODE = 0
    STAGE = 1
    CONTEXT = 2
    OPEN = 3
    PRINCIPLES = 4
    CHANGED = 5


TITLES = {
    Column.CODE: "Case",
    Column.STAGE: "Stage",
    Column.CONTEXT: "Context",
    Column.OPEN: "First steps open",
    Column.PRINCIPLES: "Principles here",
    Column.CHANGED: "Last change",
}


class Role(IntEnum):
    """What a cell holds beside its text."""

    SERVED = Qt.ItemDataRole.UserRole + 1
    """In the principles column: a tuple of (Principle, number of prompts answered)."""


class CaseTableModel(QAbstractTableModel):
    """One row a case, in the order given. Times are shown in the machine's zone."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._principles: tuple[Principle, ...] = ()
        self._theme = theme
        self._rows: tuple[CaseRow, ...] = ()
        self._now = datetime.fromtimestamp(0, UTC)

    def show_rows(
        self, rows: Sequence[CaseRow], principles: Sequence[Principle], now: datetime
    ) -> None:
        """Show these cases; ``now`` (aware) decides what is today and yesterday.

        While they are the same cases, what is marked stays marked.
        """
        same = [row.case_id for row in rows] == [row.case_id for row in self._rows]
        if not same:
            self.beginResetModel()
        self._principles = tuple(principles)
        self._rows = tuple(rows)
        self._now = now
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))

    def case_at(self, row: int) -> CaseRow:
        """The case in a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row a case."""
        return 0 if parent.isValid() else len(self._rows)

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
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "" if column is Column.PRINCIPLES else self._text(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{TITLES[column]}: {self._text(row, column)}"
            case Qt.ItemDataRole.ToolTipRole if column is not Column.OPEN:
                return plain_tip(self._text(row, column))
            case Qt.ItemDataRole.FontRole if column is Column.CODE:
                return self._theme.font(15, QFont.Weight.DemiBold)
            case Qt.ItemDataRole.ForegroundRole if column in (Column.CONTEXT, Column.CHANGED):
                return self._theme.colour("muted")
            case Role.SERVED if column is Column.PRINCIPLES:
                return tuple((p, row.served.get(p.id, 0)) for p in self._principles)
        return None

    def _text(self, row: CaseRow, column: Column) -> str:
        match column:
            case Column.CODE:
                return row.code
            case Column.STAGE:
                return closed_words(row, self._now) or f"{row.stage_number} {row.stage}"
            case Column.CONTEXT:
                return row.context or "Not yet known"
            case Column.OPEN:
                return str(row.open_core) if row.open_core and not row.closed else "None"
            case Column.PRINCIPLES:
                counts = (f"{p.name} {row.served.get(p.id, 0)}" for p in self._principles)
                return ", ".join(counts) + " answered"
            case Column.CHANGED:
                return when_changed(row.last_change, self._now) + _drafts(row.drafts)


def closed_words(row: CaseRow, now: datetime) -> str:
    """That a case is closed, and whether a review is due on the day of ``now``; else empty."""
    if not row.closed:
        return ""
    return "Closed: review due" if review_due(row, now) else "Closed"


def review_due(row: CaseRow, now: datetime) -> bool:
    """Whether the day set for a review of a closed case has come."""
    today = now.astimezone(ZoneInfo(LONDON)).date()
    return row.review_on is not None and row.review_on <= today


def when_changed(moment: datetime, now: datetime) -> str:
    """A time, as short as it can be said on the day of ``now``; both aware, in local time."""
    local, today = moment.astimezone(), now.astimezone().date()
    if local.date() == today:
        return f"{local:%H:%M}"
    if local.date() == today - timedelta(days=1):
        return f"Yesterday {local:%H:%M}"
    if local.year == today.year:
        return f"{local:%a} {local.day} {local:%b}"
    return f"{local.day} {local:%b %Y}"


def _drafts(count: int) -> str:
    return "" if not count else ", 1 draft" if count == 1 else f", {count} drafts"
