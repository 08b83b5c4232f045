# SPDX-License-Identifier: Apache-2.0
"""Scrolls a page to a part of it that has just been opened."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

MARGIN = 8
"""What is shown around the part, in pixels: no more than lies between it and its neighbours."""


class Bringing(QObject):
    """Brings parts of a page into sight, a turn later: opening one is work enough for its own."""

    def __init__(self, scroll: QScrollArea) -> None:
        super().__init__(scroll)
        self._scroll = scroll
        self._part: QWidget | None = None
        self._again: QWidget | None = None
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._bring)

    def bring(self, part: QWidget, *, again: bool = False) -> None:
        """Scroll until all of it is seen; its beginning, where there is no room for all.

        With ``again`` once more when the parts above it are there, as ``again`` is called.
        """
        self._part, self._again = part, part if again else None
        self._turn.start(0)

    @Slot()
    def again(self) -> None:
        """Every part has its place now."""
        if self._again is not None:
            self.bring(self._again)

    @Slot()
    def _bring(self) -> None:
        part, self._part = self._part, None
        page = self._scroll.widget()
        if part is None or page is None or not isValid(part) or not page.isAncestorOf(part):
            return
        # It has its size only once the layouts around it have been told.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        first = part.mapTo(page, QPoint(0, 0)).y() - MARGIN
        last = first + part.height() + 2 * MARGIN - self._scroll.viewport().height()
        bar = self._scroll.verticalScrollBar()
        if first < bar.value() or last > first:
            bar.setValue(first)
        elif last > bar.value():
            bar.setValue(last)
