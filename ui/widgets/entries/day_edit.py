# SPDX-License-Identifier: Apache-2.0
"""A day that may be left open."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QWidget

UNSET = "No day"
_BEGINNING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_EMPTYING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)

_BETWEEN = ("/", ".", "-")


class DayEdit(QDateEdit):
    """Shows that no day is set until one is: by the arrows, by typing, or from the calendar.

    Delete leaves it open again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = QDate.currentDate()
        self.setDisplayFormat("dd/MM/yyyy")
        self.setCalendarPopup(True)
        self.setSpecialValueText(UNSET)
        self.offer(date(2000, 1, 1))

    def offer(self, first: date, earliest: date | None = None) -> None:
        """Begin at ``first`` when a day is wanted; ``earliest`` is the first that may be set."""
        self._first = _qt(first)
        self.setMinimumDate(_qt(earliest or first).addDays(-1))
        self.set_day(None)

    def day(self) -> date | None:
        """The day, or None while none is set."""
        shown = self.date()
        if shown == self.minimumDate():
            return None
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date | None) -> None:
        """Set a day, or leave it open."""
        self.setDate(self.minimumDate() if day is None else _qt(day))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - as Qt's own
        """Tab leaves at once: while no day is set, Qt would never let it go."""
        return QWidget.focusNextPrevChild(self, next)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """An open day can always be stepped to the first."""
        if self.day() is None:
            return QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
        return super().stepEnabled()

    def stepBy(self, steps: int) -> None:
        """From no day to the first; else as ever."""
        if self.day() is None:
            self._begin()
        else:
            super().stepBy(steps)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The first key of a day sets one; Delete takes it away."""
        key, opens = event.key(), self.day() is None
        if key in _EMPTYING and not opens:
            self.set_day(None)
            return
        if opens and key in _BEGINNING:
            self._begin()
            return
        if opens and event.text().isdigit():
            self._begin()
        if event.text() in _BETWEEN and self.lineEdit().hasSelectedText():
            return  # the cursor has gone on to the next part by itself
        super().keyPressEvent(event)

    def _begin(self) -> None:
        self.setDate(self._first)
        self.setSelectedSection(QDateEdit.Section.DaySection)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
