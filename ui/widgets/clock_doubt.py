# SPDX-License-Identifier: Apache-2.0
"""Says that the machine's clock may be wrong, for as long as it looks so."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QWidget

from app.clocks.setback import SetBack
from app.services.clocks.doubt import clock_doubt
from ui.forms.compiled.ui_clock_doubt import Ui_ClockDoubt
from ui.messages import announce
from ui.models.clock_times import doubt_words
from ui.workbench import Workbench


class ClockDoubt(QFrame):
    """A bar that is there only while the clock is in doubt. It stands in nobody's way."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ClockDoubt()
        self.ui.setupUi(self)
        self._bench = workbench
        self.hide()

    @Slot()
    def look(self) -> None:
        """Hold the machine's clock against the last entry, and say what comes of it."""
        self._bench.jobs.database(partial(clock_doubt, self._bench.session), self._show)

    def _show(self, doubt: SetBack | None) -> None:
        words = doubt_words(doubt) if doubt is not None else ""
        new = bool(words) and self.isHidden()
        self.ui.doubt_label.setText(words)
        self.setVisible(bool(words))
        if new:
            announce(self, words)
