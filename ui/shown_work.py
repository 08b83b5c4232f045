# SPDX-License-Identifier: Apache-2.0
"""Long work with a bar that says how far it is, and a button that stops it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QPushButton

from app.errors import CasebookError
from ui.jobs import Jobs
from ui.long_work import LongWork, Watch

T = TypeVar("T")
AFTER_MS = 300
"""What is done sooner than this shows no bar: it would only flash."""
WHOLE = 1000
"""The maximum of the bar."""


class ShownWork(QObject):
    """Shows a bar and a button while it works for longer than a moment."""

    slow = Signal()
    """It takes longer than a moment, and is shown from now on."""
    finished = Signal(object)
    failed = Signal(object)
    """A CasebookError; its code is ``stopped`` when it was stopped."""

    def __init__(
        self, jobs: Jobs, bar: QProgressBar, button: QPushButton, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._bar, self._button = jobs, bar, button
        self._work: LongWork | None = None
        self._moment = QTimer(self, interval=AFTER_MS, singleShot=True)
        self._moment.timeout.connect(self._show)
        button.clicked.connect(self._stop)
        self.rest()

    def begin(self, work: Callable[[Watch], T]) -> None:
        """Begin; what was under way is stopped, and nobody hears of it.

        ``work`` asks what it is given whether to go on.
        """
        self.rest()
        self._bar.setRange(0, WHOLE)
        self._bar.setValue(0)
        self._button.setEnabled(True)
        made = self._work = LongWork(self._jobs, self)
        made.progressed.connect(self._progress)
        made.finished.connect(self._finish)
        made.failed.connect(self._fail)
        self._moment.start()
        made.begin(work)

    def show_last_step(self) -> None:
        """Show that something short goes on, elsewhere, that is not stopped; ``rest`` ends it."""
        self.rest()
        self._bar.setRange(0, 0)
        self._moment.start()

    def rest(self) -> None:
        """Nothing is being done any more: what was under way is stopped, and nobody hears of it."""
        work, self._work = self._work, None
        if work is not None:
            work.blockSignals(True)
            work.stop()
            work.deleteLater()
        self._moment.stop()
        self._bar.hide()
        self._button.hide()

    @Slot()
    def _show(self) -> None:
        self._bar.show()
        self._button.setVisible(self._work is not None)
        self.slow.emit()

    @Slot()
    def _stop(self) -> None:
        self._button.setEnabled(False)
        if self._work is not None:
            self._work.stop()

    @Slot(float)
    def _progress(self, done: float) -> None:
        self._bar.setValue(int(done * WHOLE))

    @Slot(object)
    def _finish(self, result: object) -> None:
        self.rest()
        self.finished.emit(result)

    @Slot(object)
    def _fail(self, error: CasebookError) -> None:
        self.rest()
        self.failed.emit(error)
