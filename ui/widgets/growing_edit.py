# SPDX-License-Identifier: Apache-2.0
"""A plain-text field that grows with what is written in it."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QMoveEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QScrollArea, QSizePolicy, QWidget

LEAST_LINES, MOST_LINES = 3, 14


@dataclass(frozen=True)
class MenuOpening:
    """The menu of a field opens at a place in its text, in UTF-16 units."""

    field: "GrowingEdit"
    menu: QMenu
    place: int


class GrowingEdit(QPlainTextEdit):
    """Three lines high when empty, and as high as its text up to fourteen. Tab leaves it."""

    menu_opening = Signal(object)
    """A MenuOpening: whoever has something to add does it now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = LEAST_LINES
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.cursorPositionChanged.connect(self._keep_cursor_in_view)

    def set_least_lines(self, lines: int) -> None:
        """How high it is when empty."""
        self._least = lines
        self.updateGeometry()

    def setPlainText(self, text: str) -> None:
        """Show a text with the cursor behind it: the officer goes on where the words stopped."""
        super().setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def sizeHint(self) -> QSize:
        """As wide as it may be, as high as its lines."""
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Narrow, and as high as its lines."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, self._height())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Cut, copy and paste, and what others have to add about this place."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_opening.emit(MenuOpening(self, menu, cursor.position()))
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._keep_cursor_in_view()

    def moveEvent(self, event: QMoveEvent) -> None:
        """What is revealed above pushes the field down."""
        super().moveEvent(event)
        self._keep_cursor_in_view()

    @Slot()
    def _keep_cursor_in_view(self) -> None:
        """Scroll the page after the cursor, as the field would do by itself if it were fixed."""
        page = self._page() if self.hasFocus() else None
        content = page.widget() if page is not None else None
        if page is not None and content is not None:
            line = self.cursorRect()
            below = self.viewport().mapTo(content, line.bottomLeft())
            page.ensureVisible(below.x(), below.y(), 0, 2 * line.height())

    def _page(self) -> QScrollArea | None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above

    @Slot()
    def _grow(self) -> None:
        self.updateGeometry()

    def _height(self) -> int:
        # The layout of a plain-text document counts in lines, not in pixels.
        lines = min(MOST_LINES, max(self._least, ceil(self.document().size().height())))
        text = lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin()
        around = self.height() - self.viewport().height()
        return ceil(text) + max(around, 2 * self.frameWidth())
