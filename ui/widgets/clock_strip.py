# SPDX-License-Identifier: Apache-2.0
"""The clocks that press most, in one quiet line, each one click away."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QWidget

from ui.forms.compiled.ui_clock_strip import Ui_ClockStrip
from ui.models.clocks import ClockRow
from ui.models.tips import plain_tip
from ui.theme.theme import set_role

_AROUND_EMS, _LEAST_EMS = 2, 11
"""What stands around the words of a chip, and the least of them, in heights of its text."""


class ClockStrip(QFrame):
    """A chip for each clock, and the way to all of them; not there when nothing runs."""

    wanted = Signal(str)
    """The key of a clock; empty for all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ClockStrip()
        self.ui.setupUi(self)
        self._rows: Sequence[ClockRow] = ()
        self._chips: list[QPushButton] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)
        self.tab_after: QWidget | None = None
        """What Tab leaves for the strip."""
        self.ui.all_button.clicked.connect(self._choose_all)
        self.hide()

    @property
    def chips(self) -> Sequence[QPushButton]:
        """The chips, from the left."""
        return tuple(self._chips)

    def show_rows(self, rows: Sequence[ClockRow]) -> None:
        """Show these; a chip that stays keeps the focus."""
        self._rows = tuple(rows)
        while len(self._chips) > len(rows):
            gone = self._chips.pop()
            self._group.removeButton(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._chips) < len(rows):
            self._add()
        for chip, row in zip(self._chips, rows, strict=True):
            set_role(chip, f"clock-{row.tone}" if row.tone else "clock")
            chip.setAccessibleName(f"Clock: {row.naming}")
            chip.setToolTip(plain_tip(row.naming))
        self._fit()
        self._order()
        self.setVisible(bool(rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much of each as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text leaves less room, or more."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _add(self) -> None:
        chip = QPushButton(self.ui.chips_row)
        chip.setObjectName(f"clock_chip_{len(self._chips)}")
        font = chip.font()
        font.setFeature(QFont.Tag("tnum"), 1)
        chip.setFont(font)
        self._group.addButton(chip, len(self._chips))
        self._chips.append(chip)
        chip.stackUnder(self.ui.all_button)
        chip.show()

    def _order(self) -> None:
        before = self.tab_after
        for stop in (*self._chips, self.ui.all_button):
            if before is not None:
                QWidget.setTabOrder(before, stop)
            before = stop

    def _fit(self) -> None:
        """Titles are cut so that all stand in one line where there is room for that."""
        if not self._chips:
            return
        metrics = self._chips[0].fontMetrics()
        around = _AROUND_EMS * metrics.height()
        beside = self.ui.all_button.sizeHint().width() + around
        share = (self.width() - beside) // len(self._chips) - around
        room = max(share, _LEAST_EMS * metrics.height())
        for chip, row in zip(self._chips, self._rows, strict=False):
            time = f": {row.short}" if row.short else ""
            left = max(room - metrics.horizontalAdvance(time), 0)
            title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, left)
            chip.setText(f"{title}{time}".replace("&", "&&"))

    @Slot(int)
    def _choose(self, place: int) -> None:
        self.wanted.emit(self._rows[place].key)

    @Slot()
    def _choose_all(self) -> None:
        self.wanted.emit("")
