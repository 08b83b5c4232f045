# SPDX-License-Identifier: Apache-2.0
"""A clock in the list: a quiet line until it is opened."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.forms.compiled.ui_clock_row import Ui_ClockRow
from ui.models.clocks import ClockRow, Group
from ui.models.long_words import breakable
from ui.pages.clocks.body import ClockBody
from ui.theme.theme import Theme, set_role

QUIET = (Group.OLD, Group.DEALT)
"""Groups whose clocks have passed and are not shown in red."""


class ClockCard(QFrame):
    """One clock, or several that one line stands for. A click on the line opens and closes it."""

    turned = Signal(str)
    """Its key: it is to be opened or closed."""

    def __init__(self, row: ClockRow, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ClockRow()
        self.ui.setupUi(self)
        self.row = row
        self.body: ClockBody | None = None
        self._unfolded = self._within = False
        self._theme = theme
        self._shown: ClockRow | None = None
        self.ui.open_button.clicked.connect(self._turn)
        self.ui.head_row.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_row(row)

    def show_row(self, row: ClockRow) -> None:
        """Show the clock as it stands now."""
        if row == self._shown:
            return
        self.row = self._shown = row
        ui = self.ui
        ui.face.show_face(self._theme, row.face, row.used, quiet=row.group in QUIET)
        ui.title_label.setText(row.title)
        ui.facts_label.setText(breakable(row.facts))
        ui.left_label.setText(row.left)
        ui.left_label.setVisible(bool(row.left))
        ui.due_label.setText(row.due)
        ui.due_label.setVisible(bool(row.due))
        set_role(ui.left_label, f"time-{row.tone}" if row.tone else "time")
        self._name()

    def show_draft(self, words: str) -> None:
        """Say that something unfinished is kept here; empty when nothing is."""
        self.ui.draft_label.setText(words)
        self.ui.draft_label.setVisible(bool(words) and self.body is None)

    def hold(self, body: ClockBody) -> None:
        """Open: show what there is to know and do."""
        self.body = body
        self.ui.body_layout.addWidget(body)
        body.show()
        self._name()
        self.ui.draft_label.hide()

    def release(self) -> None:
        """Close, and let go of what was open."""
        if self.body is not None:
            self.ui.body_layout.removeWidget(self.body)
            self.body.hide()
            self.body.deleteLater()
            self.body = None
            self._name()
            self.ui.draft_label.setVisible(bool(self.ui.draft_label.text()))

    def show_unfolded(self, unfolded: bool) -> None:  # noqa: FBT001 - as Qt's own setVisible
        """Whether the clocks that this line stands for are shown below it."""
        if unfolded != self._unfolded:
            self._unfolded = unfolded
            self._name()

    def set_within(self, within: bool) -> None:  # noqa: FBT001 - as Qt's own setVisible
        """Whether it stands below a line that stands for it, and therefore further in."""
        if within != self._within:
            self._within = within
            self._name()

    def stops(self) -> list[QWidget]:
        """Where the tab key stops, in the order of reading."""
        return [self.ui.open_button, *(self.body.stops() if self.body is not None else ())]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the line is a click on its arrow."""
        line = self.ui.head_row.geometry()
        inside = line.contains(event.position().toPoint()) or self.body is None
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self._turn()
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def _name(self) -> None:
        is_open, button = self.body is not None, self.ui.open_button
        set_role(self, f"{'open-card' if is_open else 'card'}{'-within' if self._within else ''}")
        button.show_open(is_open or self._unfolded)
        if button.accessibleName() != self.row.naming:
            button.setAccessibleName(self.row.naming)

    @Slot()
    def _turn(self) -> None:
        self.turned.emit(self.row.key)
