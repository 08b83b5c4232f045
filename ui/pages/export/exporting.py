# SPDX-License-Identifier: Apache-2.0
"""Opens the dialog of an export, and keeps what was written for one that was not made."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.cases.folding import CaseView
from app.services.drafts import Draft
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_export_dialog import Ui_ExportDialog
from ui.messages import show_text
from ui.pages.export.dialog import ExportDialog
from ui.workbench import Workbench

SLOT = "export"
KEPT = (
    "Whom it is for and why were kept from an export that was not made. Check that both still hold."
)


class Exporting(QObject):
    """The exports of one case: locking or leaving the dialog loses nothing that was typed."""

    exported = Signal()
    """An export is on disk and in the record."""

    def __init__(self, workbench: Workbench, drafts: DraftKeeper, page: QWidget) -> None:
        """``page`` is the parent of the dialogs."""
        super().__init__(page)
        self._workbench, self._drafts, self._page = workbench, drafts, page
        self._kept: Mapping[str, object] = {}
        self._ui: Ui_ExportDialog | None = None

    def restore_drafts(self, drafts: Mapping[str, Draft]) -> None:
        """Know what was being written when the casebook was last closed."""
        kept = drafts.get(SLOT)
        self._kept = kept.content if kept is not None else {}

    def export(self, view: CaseView) -> None:
        """Ask what goes out and to whom, with what was written before, until that is closed."""
        dialog = ExportDialog(self._workbench, view, self._page)
        self._ui = dialog.ui
        self._put(dialog.ui)
        for edit in self._edits(dialog.ui).values():
            edit.textChanged.connect(self._keep)
        for radio in (dialog.ui.bundle_radio, dialog.ui.key_radio):
            radio.toggled.connect(self._keep)
        dialog.exported.connect(self._forget)
        dialog.exported.connect(self.exported)
        dialog.exec()
        self._ui = None

    def _put(self, ui: Ui_ExportDialog) -> None:
        show_text(ui.kept_label, KEPT if self._kept else "")
        for name, edit in self._edits(ui).items():
            kept = self._kept.get(name)
            edit.setText(kept if isinstance(kept, str) else "")
        if self._kept:
            ui.bundle_radio.setChecked(self._kept.get("bundle") is True)
            to_key = self._kept.get("to_key") is True
            (ui.key_radio if to_key else ui.words_radio).setChecked(True)

    @Slot()
    def _keep(self) -> None:
        if self._ui is None:
            return
        content: dict[str, object] = {n: e.text() for n, e in self._edits(self._ui).items()}
        if any(str(text).strip() for text in content.values()):
            content["bundle"] = self._ui.bundle_radio.isChecked()
            content["to_key"] = self._ui.key_radio.isChecked()
            self._kept = content
            self._drafts.changed(SLOT, content)
        elif self._kept:
            self._forget()

    @Slot()
    def _forget(self) -> None:
        """It was made, or all of it was wiped away."""
        self._kept = {}
        self._drafts.dropped(SLOT)

    def _edits(self, ui: Ui_ExportDialog) -> dict[str, QLineEdit]:
        return {"recipient": ui.recipient_edit, "purpose": ui.purpose_edit, "key": ui.key_edit}
