# SPDX-License-Identifier: Apache-2.0
"""How an entry now reads, above what was first recorded, which is one press away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.forms.compiled.ui_corrected_part import Ui_CorrectedPart
from ui.models.corrected import Corrected
from ui.models.long_words import breakable, shortened
from ui.widgets.selecting import let_select

SHOW_FIRST, HIDE_FIRST = "Show what was first recorded", "Hide what was first recorded"


class CorrectedPart(QFrame):
    """Stands in a row of an entry that was corrected. The row hides what was first recorded."""

    turned = Signal()
    """What was first recorded is to be shown, or hidden again: see ``shows_first``."""

    def __init__(self, named: str, parent: QWidget | None = None) -> None:
        """``named`` says to a screen reader which entry it is."""
        super().__init__(parent)
        self.ui = Ui_CorrectedPart()
        self.ui.setupUi(self)
        self._named = named
        self._first = False
        self.ui.first_button.clicked.connect(self._turn)
        self._name()

    @property
    def shows_first(self) -> bool:
        """Whether what was first recorded is to be shown."""
        return self._first

    def show_corrected(self, corrected: Corrected) -> None:
        """Show how it now reads, and why."""
        self.ui.corrected_label.setText(breakable(shortened(corrected.stamp)))
        self.ui.reading_label.setText(breakable(shortened(corrected.reading)))

    def keep_first(self, title: str) -> None:
        """What was first recorded stands elsewhere: there is nothing to press.

        ``title`` says what it is that now reads otherwise.
        """
        self._first = True
        self.ui.reading_title_label.setText(title)
        self.ui.first_button.hide()

    def stops(self) -> Sequence[QWidget]:
        """Where the tab key stops."""
        return () if self.ui.first_button.isHidden() else (self.ui.first_button,)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Its words can be selected once the mouse is near."""
        super().enterEvent(event)
        let_select(self)

    def _name(self) -> None:
        words = HIDE_FIRST if self._first else SHOW_FIRST
        self.ui.first_button.setText(words)
        self.ui.first_button.setAccessibleName(f"{words}: {self._named}")

    @Slot()
    def _turn(self) -> None:
        self._first = not self._first
        self._name()
        self.turned.emit()
