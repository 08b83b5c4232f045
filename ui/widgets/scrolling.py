# SPDX-License-Identifier: Apache-2.0
"""Scrolls a page to a part of it that has just been opened."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from ui.theme.theme import Theme

MARGIN = 12
"""What is shown around the part, in unscaled pixels."""


class Bringing(QObject):
    """Brings parts of a page into sight, a turn later: opening one is work enough for its own."""

    def __init__(self, scroll: QScrollArea, theme: Theme) -> None:
        super().__init__(scroll)
        self._scroll = scroll
        self._theme = theme
        self._part: QWidget | None = None
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._bring)

    def bring(self, part: QWidget) -> None:
        """Scroll until all of it is seen; its beginning, where there is no room for all."""
        self._part = part
        self._turn.start(0)

    @Slot()
    def _bring(self) -> None:
        part, self._part = self._part, None
        page = self._scroll.widget()
        if part is None or page is None or not isValid(part) or not page.isAncestorOf(part):
            return
        # It has its size only once the layouts around it have been told.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        margin = self._theme.px(MARGIN)
        first = part.mapTo(page, QPoint(0, 0)).y() - margin
        last = first + part.height() + 2 * margin - self._scroll.viewport().height()
        bar = self._scroll.verticalScrollBar()
        if first < bar.value() or last > first:
            bar.setValue(first)
        elif last > bar.value():
            bar.setValue(last)
