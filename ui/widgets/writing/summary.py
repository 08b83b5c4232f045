# SPDX-License-Identifier: Apache-2.0
"""Beside Record: how much there is to look at. It takes no room when there is nothing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.forms.compiled.ui_writing_summary import Ui_WritingSummary
from ui.widgets.turning_row import TurningRow
from ui.widgets.writing.found import Count, count_words

GO_THROUGH, GO_TO_IT = "Go through them", "Go to it"


class WritingSummary(TurningRow):
    """A quiet line and a way to the next finding. Nothing waits for it."""

    go_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WritingSummary()
        self.ui.setupUi(self)
        self.setFocusProxy(self.ui.go_button)
        self.ui.go_button.clicked.connect(self.go_wanted)
        self.hide()

    def show_count(self, counted: Count) -> None:
        """Say how much there is to look at."""
        words = count_words(counted)
        if words != self.ui.count_label.text():
            self.ui.count_label.setText(words)
            one = counted.wording + counted.spelling == 1
            go = GO_TO_IT if one else GO_THROUGH
            self.ui.go_button.setText(f"{go}  F7")
            self.ui.go_button.setAccessibleName(go)
            self.ui.go_button.setAccessibleDescription(words)
        if self.isHidden() == bool(words):
            self.setVisible(bool(words))
