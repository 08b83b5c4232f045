# SPDX-License-Identifier: Apache-2.0
"""A card in a list: a few quiet lines, and all there is to know and to do once it is opened."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from ui.theme.theme import set_role
from ui.widgets.arrow_button import ArrowButton


class FoldCard(QFrame):
    """A click on its head opens it and closes it again. Its body is made when it is opened."""

    turned = Signal()
    """It was opened or closed: the tab key stops elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head: QWidget
        self._arrow: ArrowButton
        self._body_layout: QBoxLayout
        self._open_body: QWidget | None = None

    def fold_by(self, head: QWidget, arrow: ArrowButton, body_layout: QBoxLayout) -> None:
        """A click on ``head``, or ``arrow``, folds; the body goes into ``body_layout``."""
        self._head, self._arrow, self._body_layout = head, arrow, body_layout
        arrow.clicked.connect(self._turn)
        head.setCursor(Qt.CursorShape.PointingHandCursor)

    def make_body(self) -> QWidget:
        """What is shown while it is open; every card says what."""
        raise NotImplementedError

    def forget_body(self) -> None:
        """It is closed: the body is about to go."""
        raise NotImplementedError

    def naming(self) -> str:
        """What a screen reader calls it."""
        raise NotImplementedError

    @property
    def is_open(self) -> bool:
        """Whether it is open."""
        return self._open_body is not None

    def open(self) -> None:
        """Show all that there is to know and to do."""
        if self._open_body is None:
            self._open_body = self.make_body()
            self._body_layout.addWidget(self._open_body)
            self._open_body.show()
            self.show_fold()
            self.turned.emit()

    def show_fold(self) -> None:
        """Look open or folded, and be named for it."""
        set_role(self, "open-card" if self.is_open else "card")
        self._arrow.show_open(self.is_open)
        self._arrow.setAccessibleName(self.naming())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the head is a click on its arrow."""
        inside = not self.is_open or self._head.geometry().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self._turn()
            event.accept()
            return
        super().mouseReleaseEvent(event)

    @Slot()
    def _turn(self) -> None:
        if self._open_body is None:
            self.open()
            return
        self._body_layout.removeWidget(self._open_body)
        self._open_body.hide()
        self._open_body.deleteLater()
        self._open_body = None
        self.forget_body()
        self.show_fold()
        self.turned.emit()
