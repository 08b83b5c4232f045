# SPDX-License-Identifier: Apache-2.0
"""The Tab key: every stop of a window in its order, each brought into view, and none a trap."""

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from ui.widgets.in_sight import InSight, bring_into_view
from ui.widgets.own_parent import beside, stand_in
from ui.widgets.return_key import ReturnKey


def go_to_next_stop(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next widget in ``window`` that takes it; False if there is no other.

    A widget that only hands the focus on to one inside it is no stop. Qt takes it for one where it
    comes from before it, and then passes over what is in between, or goes round in it for ever.
    """
    reasons = Qt.FocusReason
    start = window.focusWidget() or window
    widget = beside(start, forward=forward)
    while widget is not None and widget is not start:
        if _is_stop(widget, window):
            widget.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
            bring_into_view(widget)
            return True
        widget = beside(widget, forward=forward)
    return False


def _is_stop(widget: QWidget, window: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    takes = (widget.focusPolicy() & tab) == tab and stand_in(widget) is None
    return takes and widget.isEnabled() and widget.isVisibleTo(window)


class KeyDialog(QDialog):
    """A dialog in which Tab and letters lead to every field, and show it.

    Return presses a button.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._return_key = ReturnKey()
        self._in_sight: InSight | None = None

    def showEvent(self, event: QShowEvent) -> None:
        """From now on the letter in the name of a field leads to where it is seen."""
        super().showEvent(event)
        if self._in_sight is None:
            self._in_sight = InSight(self)
            self._in_sight.watch_named(self)

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
