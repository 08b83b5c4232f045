# SPDX-License-Identifier: Apache-2.0
"""The stages of a journey as a list model for the rail."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.guidance.model.pack import Principle
from app.guidance.reading.selection import StageStatus, StageView
from ui.models.tips import plain_tip
from ui.theme.theme import Shape

Index = QModelIndex | QPersistentModelIndex
NO_GUIDANCE = "No guidance yet"


class StageRole(IntEnum):
    """What can be asked about a stage beside the usual roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class StageRow:
    """A stage as the rail shows it."""

    stage_id: str
    number: int
    title: str
    words: str
    """What a screen reader says."""
    status: StageStatus
    served: tuple[tuple[Shape, bool], ...]


def stage_rows(
    stages: Sequence[StageView], principles: Sequence[Principle]
) -> tuple[StageRow, ...]:
    """The rows for these stages."""
    return tuple(_row(view, principles) for view in stages)


def _row(view: StageView, principles: Sequence[Principle]) -> StageRow:
    stage = view.stage
    counted = f"{view.answered} of {len(view.prompts)} answered"
    served = [p.name.lower() for p in principles if view.served.get(p.id)]
    parts = [f"Stage {stage.number}", stage.title]
    parts.append(counted if stage.written else NO_GUIDANCE.lower())
    if served:
        parts.append(f"served so far: {', '.join(served)}")
    return StageRow(
        stage_id=stage.id,
        number=stage.number,
        title=stage.short_title,
        words=", ".join(parts),
        status=view.status,
        served=tuple((p.shape, bool(view.served.get(p.id))) for p in principles),
    )


class StagesModel(QAbstractListModel):
    """Rows that are replaced when the case changes; the stages themselves stay where they are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[StageRow, ...] = ()

    def show_rows(self, rows: Sequence[StageRow]) -> None:
        """Show these rows, keeping the selection where the stages are the same."""
        fresh = tuple(rows)
        if [r.stage_id for r in fresh] != [r.stage_id for r in self._rows]:
            self.beginResetModel()
            self._rows = fresh
            self.endResetModel()
            return
        before, self._rows = self._rows, fresh
        for at, (old, new) in enumerate(zip(before, fresh, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(at), self.index(at))

    def row_of(self, stage_id: str) -> int:
        """The row of a stage, or -1 if it is not here."""
        ids = [row.stage_id for row in self._rows]
        return ids.index(stage_id) if stage_id in ids else -1

    def stage_at(self, index: Index) -> StageRow | None:
        """The stage at an index, if it is one of this model's."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many stages there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """What the view, the delegate and screen readers ask for."""
        row = self.stage_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.words
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.words)
            case StageRole.ROW:
                return row
            case _:
                return None
