# SPDX-License-Identifier: Apache-2.0
"""An export is saved: shows the passphrase that opens it, once, until it is passed on."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.clipboard import KEPT_S, SecretClipboard
from ui.forms.compiled.ui_export_done import Ui_ExportDone
from ui.messages import announce, show_text

COPIED = f"Copied. It is taken off the clipboard again in {KEPT_S} seconds."
FIRST = "The passphrase cannot be shown again. Tick the box once you have passed it on."
BY_KEY = "Only the recipient’s key opens it, so there is no passphrase to pass on."


class ExportDone(QWidget):
    """The last page of an export."""

    closed = Signal()

    def __init__(
        self, saved: Path, secret: str | None, noted: str, parent: QWidget | None = None
    ) -> None:
        """``secret`` opens the file ``saved``; ``noted`` ends the sentence that it was saved."""
        super().__init__(parent)
        self.ui = Ui_ExportDone()
        self.ui.setupUi(self)
        self._has_secret = secret is not None
        self._clipboard = SecretClipboard(self)
        self._show(f"Saved as {saved.name}, and {noted}.", secret)
        show_text(self.ui.trouble_label, "")
        self.ui.copy_button.clicked.connect(self._copy)
        self.ui.secret_edit.taken.connect(self._taken)
        self.ui.passed_on_check.toggled.connect(self._refresh)
        self.ui.close_button.clicked.connect(self.try_close)
        self._refresh()

    def take_focus(self) -> None:
        """The passphrase if there is one, else the way out."""
        (self.ui.secret_edit if self._has_secret else self.ui.close_button).setFocus()

    def forget(self) -> None:
        """Take the passphrase off the clipboard, if it is there."""
        self._clipboard.forget()

    @Slot()
    def try_close(self) -> None:
        """Close, unless the passphrase would be lost."""
        if self._has_secret and not self.ui.passed_on_check.isChecked():
            show_text(self.ui.trouble_label, FIRST)
            self.ui.done_scroll.ensureWidgetVisible(self.ui.passed_on_check)
            self.ui.passed_on_check.setFocus()
            return
        self.forget()
        self.closed.emit()

    def _show(self, saved: str, secret: str | None) -> None:
        ui = self.ui
        ui.done_text_label.setText(saved if self._has_secret else f"{saved} {BY_KEY}")
        ui.words_frame.setVisible(self._has_secret)
        ui.secret_edit.set_least_lines(1)
        ui.secret_edit.setPlainText(secret or "")

    @Slot()
    def _copy(self) -> None:
        self._clipboard.copy(self.ui.secret_edit.toPlainText())
        self.ui.copy_label.setText(COPIED)
        announce(self, COPIED)

    @Slot()
    def _taken(self) -> None:
        self._clipboard.watch(self.ui.secret_edit.taken_text)

    @Slot()
    def _refresh(self) -> None:
        passed_on = self.ui.passed_on_check.isChecked() or not self._has_secret
        self.ui.close_button.setEnabled(passed_on)
        if passed_on:
            show_text(self.ui.trouble_label, "")
