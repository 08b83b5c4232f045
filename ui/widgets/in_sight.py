# SPDX-License-Identifier: Apache-2.0
"""Scrolls a page to the field that a key leads to; Qt itself does so for Tab alone."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from ui.widgets.own_parent import named_by, stand_in

ABOVE = 2.5
"""What is shown above and below a field, in lines: its name stands there."""
_BY_KEY = (
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
)


class InSight(QObject):
    """Watches fields: by the letter in its name, or by an arrow key, one gets the focus unseen."""

    def watch(self, field: QWidget) -> None:
        """Bring this field into view when a key leads to it."""
        field.installEventFilter(self)

    def watch_named(self, column: QWidget) -> None:
        """Watch all fields in a column whose name has a letter to press."""
        for label in column.findChildren(QLabel):
            field = named_by(label)
            if field is not None:
                self.watch(stand_in(field) or field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to a field that has just got the focus."""
        if isinstance(event, QFocusEvent) and isinstance(watched, QWidget):
            begins = event.type() == QEvent.Type.FocusIn
            if begins and event.reason() in _BY_KEY:
                bring_into_view(watched)
        return super().eventFilter(watched, event)


def bring_into_view(widget: QWidget) -> None:
    """Scroll whatever a widget stands in, until it is seen with what is right above it.

    Of one that is higher than there is room for, the beginning.
    """
    # It has its place only once the layouts around it have been told.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    lines = round(ABOVE * widget.fontMetrics().height())
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            _bring(widget, above, lines)
        above = above.parentWidget()


def _bring(widget: QWidget, area: QScrollArea, lines: int) -> None:
    page = area.widget()
    if page is None or widget is page or widget.height() <= area.viewport().height():
        area.ensureWidgetVisible(widget, 0, lines)
    else:
        area.verticalScrollBar().setValue(widget.mapTo(page, QPoint(0, 0)).y() - lines)
