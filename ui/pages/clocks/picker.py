# SPDX-License-Identifier: Apache-2.0
"""Finds the rule of a clock that is to be started by hand."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView

from app.guidance.model.clock_rules import ClockRule

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROWS, _PADDING = 6, 4
"""How many rules are seen at once."""


class RulesModel(QAbstractListModel):
    """The rules in which every word that is looked for occurs."""

    def __init__(self, rules: Sequence[ClockRule], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rules = tuple(rules)
        self._found = self._rules

    @property
    def found(self) -> Sequence[ClockRule]:
        """What is found, in the order of the guidance."""
        return self._found

    def find(self, words: str) -> None:
        """Show the rules in which all of these words occur."""
        wanted = words.casefold().split()
        self.beginResetModel()
        self._found = tuple(
            rule for rule in self._rules if all(word in _searched(rule) for word in wanted)
        )
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row a rule."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title of a rule, with its id."""
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            rule = self._found[index.row()]
            return f"{rule.title}  ({rule.id})"
        return None


class RulePicker(QObject):
    """A field to search in and the list below it; arrows in the field go through the list."""

    chosen = Signal()
    """Another rule is chosen, or none."""

    def __init__(
        self, search: QLineEdit, view: QListView, rules: Sequence[ClockRule], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._search = search
        self._view = view
        self._model = RulesModel(rules, self)
        view.setModel(self._model)
        view.setUniformItemSizes(True)
        search.textChanged.connect(self._find)
        search.installEventFilter(self)
        view.selectionModel().currentChanged.connect(self._choose)
        self.fit()

    @property
    def rule(self) -> ClockRule | None:
        """The rule that is chosen."""
        row = self._view.currentIndex().row()
        return self._model.found[row] if 0 <= row < len(self._model.found) else None

    def choose(self, rule_id: str) -> None:
        """Choose a rule by its id, if it is offered."""
        for row, rule in enumerate(self._model.found):
            if rule.id == rule_id:
                self._view.setCurrentIndex(self._model.index(row))

    def fit(self) -> None:
        """As high as what is found, up to a few rows, whatever the size of the text."""
        self._view.ensurePolished()
        row = max(self._view.sizeHintForRow(0), self._view.fontMetrics().height())
        rows = min(max(self._model.rowCount(), 1), ROWS)
        around = self._view.contentsMargins()
        self._view.setFixedHeight(row * rows + around.top() + around.bottom() + 2 * _PADDING)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and up in the field go through what is found."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            step = steps.get(Qt.Key(event.key()), 0)
            if step:
                row = self._view.currentIndex().row() + step
                last = self._model.rowCount() - 1
                self._view.setCurrentIndex(self._model.index(min(max(row, 0), last)))
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _find(self, words: str) -> None:
        kept = self.rule
        self._model.find(words)
        self.fit()
        if kept is not None:
            self.choose(kept.id)
        if self.rule is None and self._model.rowCount() == 1:
            self._view.setCurrentIndex(self._model.index(0))
        self.chosen.emit()

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit()


def _searched(rule: ClockRule) -> str:
    return f"{rule.title} {rule.id} {rule.group} {rule.authority}".casefold()
