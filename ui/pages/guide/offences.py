# SPDX-License-Identifier: Apache-2.0
"""Which offences and which law held on the days on which something happened."""

from datetime import date

from PySide6.QtCore import QDate, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from app.guidance.articles.offence_finder import found_article, offences_on
from ui.forms.compiled.ui_library_offences import Ui_LibraryOffences
from ui.widgets.wheel import WheelGuard
from ui.workbench import Workbench

EARLIEST = QDate(1900, 1, 1)
KICKER = "Offences and law by date"


class OffencesPart(QWidget):
    """Answers as soon as a day is changed."""

    def __init__(self, workbench: Workbench, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_LibraryOffences()
        self.ui.setupUi(self)
        self._pack = workbench.session.pack
        self._guard = WheelGuard(self)
        self.ui.law_edit.set_theme(workbench.theme)
        for edit in (self.ui.from_edit, self.ui.to_edit):
            edit.setDateRange(EARLIEST, QDate(today.year, today.month, today.day))
            edit.setDate(edit.maximumDate())
            edit.dateChanged.connect(self._show)
            self._guard.guard(edit)
        self._shown = False
        self.setFocusProxy(self.ui.from_edit)

    def showEvent(self, event: QShowEvent) -> None:
        """Written when it is first looked at."""
        super().showEvent(event)
        if not self._shown:
            self._show()

    @Slot()
    def _show(self) -> None:
        self._shown = True
        found = offences_on(self._pack, _day(self.ui.from_edit), _day(self.ui.to_edit))
        article = found_article(self._pack, found)
        self.ui.law_edit.show_article(article, KICKER, warnings=found.warnings)


def _day(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
