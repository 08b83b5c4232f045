# SPDX-License-Identifier: Apache-2.0
"""Makes an encrypted export: asks what and for whom, has it made, and asks where to save it."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.cases.folding import CaseView
from app.cases.kinds import ExportKind
from app.cases.when import LONDON
from app.errors import CasebookError
from app.policy.model import AllowedExport
from app.services.allowed import marking_of, why_not, why_not_kind
from app.services.attachments import Progress
from app.services.exports import ExportMade, ExportRequest, suggested_name
from ui.forms.compiled.ui_export_dialog import Ui_ExportDialog
from ui.messages import announce, show_text
from ui.pages.export.done import ExportDone
from ui.pages.export.files_choice import FilesChoice
from ui.pages.export.run import ExportRun
from ui.pages.fitting import fit_dialog
from ui.theme.theme import set_role
from ui.widgets.entries.needed import still_needed
from ui.widgets.tab_stops import KeyDialog
from ui.workbench import Workbench

SIZE = (640, 800)
FILTERS = {
    ExportKind.SUMMARY_PDF: "Encrypted PDF (*.pdf)",
    ExportKind.BUNDLE: "Sealed bundle (*.casebundle)",
}
_ALLOWED = {
    ExportKind.SUMMARY_PDF: AllowedExport.SUMMARY_PDF,
    ExportKind.BUNDLE: AllowedExport.BUNDLE,
}
MAKING = "Making and encrypting it in memory. This takes a few seconds."
SEALING = "Sealing the files…"
SAVING = "Saving it, and recording the export…"
NOTHING_SAVED = "Nothing was saved. What you wrote is still here."
CONTACT = (
    "What you wrote about people goes with it: their names, and how to reach the victim safely."
    " Check that this recipient may have that."
)


class ExportDialog(KeyDialog):
    """Stays until the passphrase that opens the export is passed on. Cancelling loses nothing."""

    exported = Signal()
    """An export is on disk and in the record."""

    def __init__(self, workbench: Workbench, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ExportDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench = workbench
        self._view = view
        self._run: ExportRun | None = None
        self._sealing = self._saving = False
        self._done: ExportDone | None = None
        self.ui.export_title_label.setText(f"Export {view.code}")
        self._said = ""
        self._files = FilesChoice(workbench, view, self.ui.files_check, self.ui.files_label)
        self.ui.marking_label.setText(marking_of(workbench.session.policy))
        self.ui.contact_label.setText(CONTACT)
        show_text(self.ui.trouble_label, "")
        self._connect()
        self._refresh()
        self.ui.wording_part.look_through(workbench.writing, view)
        self.ui.pdf_radio.setFocus()
        fit_dialog(self, workbench.theme, *SIZE)

    def reject(self) -> None:
        """Stop what is being made; else leave, once the passphrase is passed on."""
        if self._done is not None:
            self._done.try_close()
        elif self._run is not None:
            self._cancel_run()
        else:
            super().reject()

    def hideEvent(self, event: QHideEvent) -> None:
        """Locking hides the dialog too: the passphrase does not stay on the clipboard."""
        super().hideEvent(event)
        if self._done is not None and not event.spontaneous():
            self._done.forget()

    def _connect(self) -> None:
        ui = self.ui
        for radio in (ui.pdf_radio, ui.bundle_radio, ui.words_radio, ui.key_radio):
            radio.toggled.connect(self._refresh)
        for edit in (ui.recipient_edit, ui.purpose_edit, ui.key_edit):
            edit.textChanged.connect(self._refresh)
        self._files.found.connect(self._refresh)
        ui.cancel_button.clicked.connect(self.reject)
        ui.make_button.clicked.connect(self._make)
        for keys in (QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")):
            QShortcut(keys, ui.choice_page).activated.connect(self._make)

    @Slot()
    def _refresh(self) -> None:
        ui, busy = self.ui, self._run is not None
        bundle = ui.bundle_radio.isChecked()
        ui.lock_widget.setVisible(bundle)
        ui.key_widget.setVisible(ui.key_radio.isChecked())
        ui.includes_label.setText(self._includes())
        ui.choice_scroll.setEnabled(not busy)
        why_not = self._why_not()
        needed = self._needed()
        ui.make_button.setEnabled(self._files.known and not (busy or needed or why_not))
        ui.make_button.setToolTip(needed)
        if why_not or ui.trouble_label.text() == self._said:
            set_role(ui.trouble_label, "body")
            show_text(ui.trouble_label, why_not)
        self._said = why_not
        ui.cancel_button.setEnabled(not self._saving)
        ui.busy_bar.setVisible(busy)
        # How long it takes is known of files only.
        ui.busy_bar.setRange(0, 100 if self._sealing and not self._saving else 0)
        doing = SAVING if self._saving else SEALING if self._sealing else MAKING
        show_text(ui.busy_label, doing if busy else "")

    def _includes(self) -> str:
        entries = len(self._view.entries)
        if self.ui.bundle_radio.isChecked():
            return (
                f"It holds all {entries} entries of the case with their signatures, the PDF to"
                " read, and a list of what is in it."
            )
        return (
            "It holds what is known, the people, the answers, notes, decisions and corrections"
            f" of the case, as they stand after {entries} entries."
        )

    def _needed(self) -> str:
        """What is still missing, in a sentence; empty once nothing is."""
        ui = self.ui
        edits = [*([ui.key_edit] if self._to_key() else []), ui.recipient_edit, ui.purpose_edit]
        return still_needed(self, [edit for edit in edits if not edit.text().strip()])

    def _why_not(self) -> str:
        """Why the force does not allow what is chosen; empty when it does."""
        key = self.ui.key_edit.text().strip() if self._to_key() else None
        policy, kind = self._workbench.session.policy, _ALLOWED[self._kind()]
        return why_not_kind(policy, kind) if key == "" else why_not(policy, kind, key)

    def _to_key(self) -> bool:
        return bool(self.ui.bundle_radio.isChecked() and self.ui.key_radio.isChecked())

    def _kind(self) -> ExportKind:
        bundle = self.ui.bundle_radio.isChecked()
        return ExportKind.BUNDLE if bundle else ExportKind.SUMMARY_PDF

    @Slot()
    def _make(self) -> None:
        if not self.ui.make_button.isEnabled():
            if self._run is None:
                self._said = self._why_not() or self._needed()
                show_text(self.ui.trouble_label, self._said)
            return
        request = ExportRequest(
            kind=self._kind(),
            recipient=self.ui.recipient_edit.text().strip(),
            purpose=self.ui.purpose_edit.text().strip(),
            age_recipient=self.ui.key_edit.text().strip() if self._to_key() else None,
            with_files=self._to_key() and self._files.wanted,
        )
        self._run = ExportRun(self._workbench, self)
        self._run.made.connect(self._save)
        self._run.files_progressed.connect(self._show_sealing)
        self._run.recording.connect(self._record)
        self._run.saved.connect(self._show_done)
        self._run.failed.connect(self._failed)
        show_text(self.ui.trouble_label, "")
        self._refresh()
        self.ui.cancel_button.setFocus()
        self._run.begin(self._view.case_id, request)

    @Slot()
    def _save(self) -> None:
        run = self._run
        now = self._workbench.session.clock.now().astimezone(ZoneInfo(LONDON))
        name = suggested_name(self._view, self._kind(), f"{now:%Y-%m-%d}")
        path = self._workbench.dialogs.save_path(
            self, "Save the encrypted file", name, FILTERS[self._kind()]
        )
        if run is None or path is None:
            self._cancel_run()
            return
        run.save(path)

    @Slot(object)
    def _show_sealing(self, progress: Progress) -> None:
        if not self._sealing:
            self._sealing = True
            self._refresh()
        self.ui.busy_bar.setValue(progress.percent)

    @Slot()
    def _record(self) -> None:
        self._saving = True
        self._refresh()

    def _cancel_run(self) -> None:
        if self._saving:
            return  # it is being written: what comes of it is told in a moment
        if self._run is not None:
            self._run.stop()
        self._back(NOTHING_SAVED, "body")

    @Slot(object)
    def _failed(self, error: CasebookError) -> None:
        self._saving = False
        self._back(error.sentence, "danger")

    def _back(self, words: str, role: str) -> None:
        """To the first page, where everything is as it was."""
        if self._run is not None:
            self._run.deleteLater()
        self._run, self._sealing = None, False
        self._refresh()
        set_role(self.ui.trouble_label, role)
        show_text(self.ui.trouble_label, words)
        self.ui.make_button.setFocus()

    @Slot(object)
    def _show_done(self, made: ExportMade) -> None:
        self._run, self._saving = None, False
        self._done = ExportDone(made.destination, made.secret, _noted(made))
        self._done.closed.connect(self.accept)
        self.ui.page_stack.addWidget(self._done)
        self.ui.page_stack.setCurrentWidget(self._done)
        self._done.take_focus()
        announce(self, "The export is saved")
        self.exported.emit()


def _noted(made: ExportMade) -> str:
    """How the sentence ends that says where an export was saved."""
    if made.files is None:
        return "recorded in the case"
    return f"its files as {made.files.name} beside it. Both are recorded in the case: send both"
