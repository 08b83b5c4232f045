# SPDX-License-Identifier: Apache-2.0
"""An officer's hands: presses, types and waits in the real window, and takes pictures of it."""

from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QScrollArea, QWidget

from ui.theme.theme import Theme

PATIENCE_S = 30.0
W = TypeVar("W", bound=QWidget)


class Lost(RuntimeError):
    """What the demonstration looks for is not there: a defect of the window or of the script."""


class Hands:
    """Finds widgets by their object name, as they are shown, and uses them as a person would."""

    def __init__(self, window: QWidget, theme: Theme, pictures: Path) -> None:
        self.window = window
        self._theme = theme
        self._pictures = pictures
        # The second scene goes on numbering where the first one ended.
        self._taken = len(list(pictures.glob("*.png")))

    def find(self, name: str, kind: type[W], within: QWidget | None = None) -> W:
        """The visible widget of that name; waits for it to come."""
        found: list[W] = []

        def there() -> bool:
            place = within or QApplication.activeModalWidget() or self.window
            found[:] = [w for w in place.findChildren(kind, name) if w.isVisible()]
            return bool(found)

        self.wait(there, name)
        return found[0]

    def press(self, name: str, within: QWidget | None = None) -> None:
        """Press a button once it can be pressed."""
        button = self._ready(name, within)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def write(self, name: str, text: str, within: QWidget | None = None) -> None:
        """Put text into a field the way an input method does, whatever its script."""
        field = self.find(name, QWidget, within)
        self._show(field)
        field.setFocus()
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(field, event)
        self.settle()

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key, wherever the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.settle()

    def choose(self, box: QComboBox, words: str) -> None:
        """Choose the item of a list that reads so."""
        place = box.findText(words)
        if place < 0:
            raise Lost(f"{box.objectName()} has no such item")
        self._show(box)
        box.setCurrentIndex(place)
        self.settle()

    def choose_data(self, name: str, data: str, within: QWidget | None = None) -> None:
        """Choose the item of the list of that name that stands for ``data``."""
        box = self.find(name, QComboBox, within)
        self.choose(box, box.itemText(box.findData(data)))

    def shown(self, name: str, within: QWidget) -> bool:
        """Whether there is a visible widget of that name."""
        return any(widget.isVisible() for widget in within.findChildren(QWidget, name))

    def press_for_dialog(
        self, name: str, fill: Callable[[], None], within: QWidget | None = None
    ) -> None:
        """Press a button that opens a dialog, and do ``fill`` in it; returns when it is gone.

        A dialog holds up whoever opened it until it is closed, so ``fill`` runs from inside it.
        """
        troubles: list[Exception] = []

        def work() -> None:
            try:
                self.wait(lambda: QApplication.activeModalWidget() is not None, f"{name} dialog")
                fill()
            except Lost as trouble:  # raised here it would be swallowed by the event loop
                troubles.append(trouble)
                dialog = QApplication.activeModalWidget()
                if dialog is not None:
                    dialog.close()

        button = self._ready(name, within)
        QTimer.singleShot(0, work)  # runs once the dialog's own loop does
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.window.activateWindow()  # offscreen there is no window manager to do it
        self.settle()
        if troubles:
            raise troubles[0]

    def wait(self, true: Callable[[], bool], what: str) -> None:
        """Wait until something is true.

        Raises:
            Lost: it did not come true within half a minute.
        """
        end = monotonic() + PATIENCE_S
        while not true():
            if monotonic() > end:
                raise Lost(what)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        self.settle()

    def settle(self) -> None:
        """Let the window do what it has to do."""
        for _ in range(3):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def picture(self, name: str) -> None:
        """Take a picture of the window, or of the dialog over it, in the colours it wears."""
        self._taken += 1
        self.settle()  # what has just been shown finds its size first
        file = self._pictures / f"{self._taken:02d}-{name}-{self._theme.scheme}.png"
        (QApplication.activeModalWidget() or self.window).grab().save(str(file))

    def _ready(self, name: str, within: QWidget | None) -> QAbstractButton:
        """A button that is in sight and can be pressed."""
        button = self.find(name, QAbstractButton, within)
        self.wait(button.isEnabled, f"{name} enabled")
        self._show(button)
        return button

    def _show(self, widget: QWidget) -> None:
        """Scroll to it, as a person must before pressing it."""
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()
        self.settle()
