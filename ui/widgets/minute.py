# SPDX-License-Identifier: Apache-2.0
"""Says when a minute has passed, and when somebody is back at the machine."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

EVERY_MS = 60_000


class EachMinute(QObject):
    """Time for a page that shows it, between ``begin`` and ``rest``.

    A laptop that slept wakes with its timer still to run: time is looked at again at once.
    """

    passed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.passed)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._change)

    @property
    def runs(self) -> bool:
        """Whether somebody looks at the page."""
        return self._timer.isActive()

    def begin(self) -> None:
        """The page is shown."""
        self._timer.start()

    def rest(self) -> None:
        """The page is hidden: there is nothing to do."""
        self._timer.stop()

    @Slot(Qt.ApplicationState)
    def _change(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and self.runs:
            self.passed.emit()
