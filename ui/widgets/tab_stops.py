# SPDX-License-Identifier: Apache-2.0
"""The Tab key: every stop of a window in its order, each brought into view, and none a trap."""

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from ui.widgets.in_sight import bring_into_view
from ui.widgets.return_key import ReturnKey


def go_to_next_stop(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next widget in ``window`` that takes it; False if there is no other.

    A widget that only hands the focus on to one inside it is no stop. Qt takes it for one where it
    comes from before it, and then passes over what is in between, or goes round in it for ever.
    """
    reasons = Qt.FocusReason
    start = window.focusWidget() or window
    widget = _after(start, forward=forward)
    while widget is not None and widget is not start:
        if _is_stop(widget, window):
            widget.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
            bring_into_view(widget)
            return True
        widget = _after(widget, forward=forward)
    return False


def _after(widget: QWidget, *, forward: bool) -> QWidget | None:
    return widget.nextInFocusChain() if forward else widget.previousInFocusChain()


def _is_stop(widget: QWidget, window: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    takes = (widget.focusPolicy() & tab) == tab and widget.focusProxy() is None
    return takes and widget.isEnabled() and widget.isVisibleTo(window)


class KeyDialog(QDialog):
    """A dialog in which Tab leads to every field, and shows it, and Return presses a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._return_key = ReturnKey()

    def show_focus(self) -> None:
        """Have what has the focus seen, also in a low window, once it has its place."""
        QTimer.singleShot(0, self._see_focus)

    @Slot()
    def _see_focus(self) -> None:
        focus = self.focusWidget()
        if focus is not None and focus.visibleRegion().boundingRect().height() < focus.height():
            bring_into_view(focus)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - as Qt's own
        """The next field, wherever it is scrolled to."""
        return go_to_next_stop(self, forward=next)

    def event(self, event: QEvent) -> bool:
        """Note what a key is struck on."""
        if event.type() == QEvent.Type.ShortcutOverride:
            self._return_key.strike(self.focusWidget())
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the button that has the focus, also one that is never the default."""
        if not self._return_key.press(event, self.focusWidget()):
            super().keyPressEvent(event)
