# SPDX-License-Identifier: Apache-2.0
"""Garbage is collected on the window's thread alone: only there may Qt's objects be destroyed."""

import gc
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, QTimer, Slot

EVERY_MS = 1000


class Collector(QObject):
    """Collects in a turn of the event loop, as often as Python would have done by itself.

    Python collects on whichever thread makes the next object. On a worker's it would destroy
    pages that nobody holds any more, while the window's thread is still at work on them.
    """

    _at_work: ClassVar[int] = 0

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        Collector._at_work += 1
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._collect)
        self._timer.start(EVERY_MS)

    def stop(self) -> None:
        """Leave it to Python again; once there is no other thread any more."""
        if self._timer.isActive():
            self._timer.stop()
            Collector._at_work -= 1
            if not Collector._at_work:
                gc.enable()

    @Slot()
    def _collect(self) -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [at for at, count in enumerate(counts) if count > thresholds[at]]
        if due:
            gc.collect(due[-1])


def spare_what_is_there() -> None:
    """Never look through what was made until now: it stays as long as the program runs."""
    gc.freeze()
