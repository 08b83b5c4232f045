# SPDX-License-Identifier: Apache-2.0
"""What was written of clocks that the case no longer has: it is shown, not lost."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QObject, Slot

from ui.forms.compiled.ui_clocks_page import Ui_ClocksPage
from ui.models.long_words import breakable
from ui.pages.clocks.half_written import HalfWritten


class LostWords(QObject):
    """Below the clocks, until the officer throws it away."""

    def __init__(self, ui: Ui_ClocksPage, half_written: HalfWritten, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._half_written = half_written
        self._keys: AbstractSet[str] = frozenset()
        ui.lost_button.clicked.connect(self._throw_away)

    def show_beside(self, keys: AbstractSet[str]) -> None:
        """Show what belongs to none of the clocks that the case has now."""
        self._keys = keys
        lost = self._half_written.lost(keys)
        self._ui.lost_label.setText(breakable("\n\n".join(lost.values())))
        self._ui.lost_frame.setVisible(bool(lost))

    @Slot()
    def _throw_away(self) -> None:
        for half in self._half_written.lost(self._keys):
            self._half_written.forget(half)
        self.show_beside(self._keys)
