# SPDX-License-Identifier: Apache-2.0
"""The band above the cards: which contexts hold, what to watch for, and more on demand."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.forms.compiled.ui_context_band import Ui_ContextBand
from ui.forms.compiled.ui_context_row import Ui_ContextRow
from ui.models.contexts import ContextState, warned
from ui.models.source_words import listed
from ui.models.tips import plain_tip

_ARROW_EMS, _EDGES = 2, 6
"""Room for the arrow and the edges of a fold button, in heights of its text; the edges, in px."""


class ContextRow(QWidget):
    """One context: a line that names it, and what is below that line."""

    def __init__(self, state: ContextState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ContextRow()
        self.ui.setupUi(self)
        self._state = state
        self._opened = False
        self._warned = False
        self._in_full = True
        self.ui.fold_button.clicked.connect(self.turn)
        self.show_state(state, warned=False)

    @property
    def opened(self) -> bool:
        """Whether all of it is shown."""
        return self._opened

    def show_state(self, state: ContextState, *, warned: bool) -> None:
        """Show a context; ``warned`` shows its first warning while it is folded."""
        self._state, self._warned = state, warned
        ui = self.ui
        ui.because_label.setText(state.because)
        ui.warning_label.setText(state.warnings[0])
        ui.warnings_list.set_lines(state.warnings)
        ui.changes_label.setText(state.changes)
        ui.sources_label.setText(listed(state.sources))
        ui.fold_button.setAccessibleName(state.naming)
        self._refresh()

    @Slot()
    def turn(self) -> None:
        """Open it, or fold it."""
        self._opened = not self._opened
        self._refresh()

    def name_in_full(self, *, full: bool) -> None:
        """Name it with the reason in the same line, or without."""
        self._in_full = full
        self._refresh_name()

    def has_room(self, width: int) -> bool:
        """Whether its name with the reason fits into one line of that width."""
        metrics: QFontMetrics = self.ui.fold_button.fontMetrics()
        words = metrics.horizontalAdvance(self._state.naming)
        return words + _ARROW_EMS * metrics.height() <= width

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much of the name as there is room for."""
        super().resizeEvent(event)
        self._refresh_name()

    def _refresh(self) -> None:
        ui, opened = self.ui, self._opened
        for part in (
            ui.warnings_list,
            ui.changes_heading,
            ui.changes_label,
            ui.sources_heading,
            ui.sources_label,
        ):
            part.setVisible(opened)
        ui.warning_label.setVisible(self._warned and not opened)
        ui.fold_button.show_open(opened)
        ui.fold_button.setAccessibleDescription(
            "Open. Press to fold." if opened else "Folded. Press for what it changes."
        )
        self._refresh_name()

    def _refresh_name(self) -> None:
        """The line itself; opened, a reason that is not in it stands below it."""
        button, metrics = self.ui.fold_button, self.ui.fold_button.fontMetrics()
        self.ui.told_layout.setContentsMargins(button.arrow_side + _EDGES, 0, 0, 0)
        words = self._state.naming if self._in_full else self._state.title
        room = self.width() - _ARROW_EMS * metrics.height()
        elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(room, 0))
        button.setText(elided.replace("&", "&&"))
        button.setToolTip(plain_tip("" if self._in_full else self._state.naming))
        self.ui.because_label.setVisible(self._opened and not self._in_full)


class ContextBand(QFrame):
    """The contexts that hold, one below the other; it is not there when none holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ContextBand()
        self.ui.setupUi(self)
        self._states: Sequence[ContextState] = ()
        self._rows: dict[str, ContextRow] = {}
        self._left_open: set[str] = set()
        self._compact = False
        self.tab_after: QWidget | None = None
        """What Tab leaves for the band, also when a context comes later."""
        self.hide()

    @property
    def rows(self) -> Sequence[ContextRow]:
        """The rows shown, from the top."""
        return [self._rows[state.id] for state in self._states]

    def show_contexts(self, states: Sequence[ContextState]) -> None:
        """Show these contexts; one that was open is open again."""
        self._states = tuple(states)
        for gone in self._rows.keys() - {state.id for state in states}:
            self._remove(gone)
        for place, state in enumerate(states):
            if state.id not in self._rows:
                self._add(state)
            row = self._rows[state.id]
            if self.ui.rows_layout.indexOf(row) != place:
                self.ui.rows_layout.removeWidget(row)
                self.ui.rows_layout.insertWidget(place, row)
        self._refresh()
        self.setVisible(bool(states))
        before = self.tab_after
        for row in self.rows:
            if before is not None:
                self.setTabOrder(before, row.ui.fold_button)
            before = row.ui.fold_button

    def set_compact(self, *, compact: bool) -> None:
        """Show fewer warnings where there is little room."""
        if compact != self._compact:
            self._compact = compact
            self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names with their reasons where there is room for all of them."""
        super().resizeEvent(event)
        self._fit_names()

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text leaves less room, or more."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_names()

    def _fit_names(self) -> None:
        margins = self.ui.rows_layout.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        full = all(row.has_room(room) for row in self.rows)
        for row in self.rows:
            row.name_in_full(full=full)

    def _refresh(self) -> None:
        most = warned(len(self._states), compact=self._compact)
        for place, state in enumerate(self._states):
            self._rows[state.id].show_state(state, warned=place < most)
        self._fit_names()

    def _add(self, state: ContextState) -> None:
        row = ContextRow(state, self)
        row.setObjectName(f"context_row_{state.id}")
        self._rows[state.id] = row
        if state.id in self._left_open:
            row.turn()

    def _remove(self, context_id: str) -> None:
        row = self._rows.pop(context_id)
        if row.opened:
            self._left_open.add(context_id)
        else:
            self._left_open.discard(context_id)
        self.ui.rows_layout.removeWidget(row)
        row.hide()
        row.deleteLater()
