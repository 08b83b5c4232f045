# SPDX-License-Identifier: Apache-2.0
"""A card for one of the things to do first."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.services.cases import FirstThing
from ui.forms.compiled.ui_first_thing import Ui_FirstThingCard
from ui.models.cases import CaseChosen


class FirstThingCard(QFrame):
    """The case, the question and why it comes first. A click anywhere goes there."""

    chosen = Signal(object)
    """A CaseChosen."""

    def __init__(self, thing: FirstThing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstThingCard()
        self.ui.setupUi(self)
        self._thing = thing
        self.ui.where_label.setText(thing.code)
        self.ui.question_label.setText(thing.question)
        self.ui.because_label.setText(thing.because)
        self.ui.go_button.setAccessibleName(f"Go to it: {thing.code}, {thing.question}")
        self.ui.go_button.clicked.connect(self._choose)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the card is a click on its button."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self._choose()

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(CaseChosen(self._thing.case_id, self._thing.prompt_id))
