# SPDX-License-Identifier: Apache-2.0
"""Asks to whom a case is handed over and what they must know first; then makes the file."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.cases.folding import CaseView
from app.cases.kinds import ExportKind
from app.cases.when import LONDON
from app.errors import CasebookError
from app.policy.model import AllowedExport
from app.services.allowed import marking_of, why_not, why_not_kind
from app.services.attachments import Progress
from app.services.exports import suggested_name
from app.services.handing_over import HAND_OVER_SLOT, Given, HandOverRequest
from ui.drafts import DraftKeeper, DraftKept
from ui.forms.compiled.ui_hand_over_dialog import Ui_HandOverDialog
from ui.messages import announce, show_text
from ui.models.times import seconds_words
from ui.pages.export.files_choice import FilesChoice
from ui.pages.fitting import fit_dialog
from ui.pages.review.giving import Giving
from ui.theme.theme import set_role
from ui.widgets.entries.needed import still_needed
from ui.widgets.tab_stops import KeyDialog
from ui.widgets.writing.form import FormWriting
from ui.widgets.writing.watch import CaseWriting
from ui.workbench import Workbench

SIZE = (640, 760)
FILTER = "Sealed bundle (*.casebundle)"
MAKING = "Making and sealing it in memory. This takes a few seconds."
SEALING = "Sealing the files…"
SAVING = "Saving it, and recording the hand-over…"
NOTHING_SAVED = "Nothing was saved. What you wrote is still here."
CONTACT = (
    "All that is recorded goes with it: names, and how to reach the victim safely. A code word goes"
    " in the record, never on the page."
)


class HandOverDialog(KeyDialog):
    """Leaving it throws nothing away: what was written waits as a draft."""

    handed_over = Signal(object)
    """A Given: the file is on disk and the hand-over in the record."""
    put_aside = Signal(object)
    """What was written when the officer left; empty if that was nothing."""

    def __init__(
        self,
        workbench: Workbench,
        view: CaseView,
        drafts: DraftKeeper,
        content: Mapping[str, object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_HandOverDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench = workbench
        self._view = view
        self._drafts = drafts
        self._giving: Giving | None = None
        self._sealing = self._saving = False
        self._said = ""
        ui = self.ui
        self._files = FilesChoice(workbench, view, ui.files_check, ui.files_label)
        tools = CaseWriting(workbench.writing, workbench.theme, view.case_id)
        self.writing = FormWriting(tools, self, self.ui.writing_part)
        self._fill(content)
        self._connect()
        self._refresh()
        fit_dialog(self, workbench.theme, *SIZE)
        self.ui.to_edit.setFocus()
        self.show_focus()

    def reject(self) -> None:
        """Stop what is being made; else leave, and keep what was written."""
        if self._giving is not None:
            self._stop()
            return
        self.put_aside.emit(self._content())
        super().reject()

    def _fill(self, content: Mapping[str, object]) -> None:
        ui = self.ui
        ui.hand_over_title_label.setText(f"Hand over {self._view.code}")
        ui.marking_label.setText(marking_of(self._workbench.session.policy))
        ui.contact_label.setText(CONTACT)
        for name, edit in (("to", ui.to_edit), ("key", ui.key_edit)):
            kept = content.get(name)
            with QSignalBlocker(edit):
                edit.setText(kept if isinstance(kept, str) else "")
        message = content.get("message")
        with QSignalBlocker(ui.message_edit):
            ui.message_edit.setPlainText(message if isinstance(message, str) else "")
        self.writing.watch("message", ui.message_edit)
        self.writing.restore(content)
        ui.kept_label.setText("Draft kept" if content else "")
        show_text(ui.trouble_label, "")

    def _connect(self) -> None:
        ui = self.ui
        for edit in (ui.to_edit, ui.key_edit, ui.message_edit):
            edit.textChanged.connect(self._typed)
        self._files.found.connect(self._refresh)
        self.writing.ignored.connect(self._typed)
        self._drafts.kept.connect(self._show_kept)
        ui.cancel_button.clicked.connect(self.reject)
        ui.make_button.clicked.connect(self._make)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._make)

    def _content(self) -> dict[str, object]:
        texts = {
            "to": self.ui.to_edit.text(),
            "key": self.ui.key_edit.text(),
            "message": self.ui.message_edit.toPlainText(),
        }
        written = any(text.strip() for text in texts.values())
        return {**texts, **self.writing.content()} if written else {}

    @Slot()
    def _typed(self) -> None:
        self._refresh()
        self.ui.kept_label.clear()
        content = self._content()
        if content:
            self._drafts.changed(HAND_OVER_SLOT, content)
        else:
            self._drafts.dropped(HAND_OVER_SLOT)

    @Slot(object)
    def _show_kept(self, kept: DraftKept) -> None:
        if kept.slot == HAND_OVER_SLOT:
            self.ui.kept_label.setText(f"Draft kept {seconds_words(kept.at)}")

    @Slot()
    def _refresh(self) -> None:
        ui, busy = self.ui, self._giving is not None
        needed = self._needed()
        policy, key = self._workbench.session.policy, ui.key_edit.text().strip()
        kind = AllowedExport.HAND_OVER
        forbidden = why_not(policy, kind, key) if key else why_not_kind(policy, kind)
        if forbidden or ui.trouble_label.text() == self._said:
            set_role(ui.trouble_label, "body")
            show_text(ui.trouble_label, forbidden)
        self._said = forbidden
        ui.hand_over_content.setEnabled(not busy)
        ui.make_button.setEnabled(self._files.known and not (needed or busy or forbidden))
        ui.make_button.setToolTip(needed)
        ui.cancel_button.setEnabled(not self._saving)
        ui.files_bar.setVisible(busy and self._sealing)
        doing = SAVING if self._saving else SEALING if self._sealing else MAKING
        show_text(ui.busy_label, doing if busy else "")

    def _needed(self) -> str:
        """What is still missing, in a sentence; empty once nothing is."""
        edits = (self.ui.to_edit, self.ui.key_edit)
        return still_needed(self, [edit for edit in edits if not edit.text().strip()])

    @Slot()
    def _make(self) -> None:
        ui = self.ui
        if not ui.make_button.isEnabled():
            if self._giving is None:
                self._said = self._said or self._needed()
                show_text(ui.trouble_label, self._said)
            return
        request = HandOverRequest(
            to=ui.to_edit.text(),
            recipient_key=ui.key_edit.text(),
            message=ui.message_edit.toPlainText(),
            with_files=self._files.wanted,
        )
        self._giving = Giving(self._workbench, self)
        self._giving.made.connect(self._save)
        self._giving.files_progressed.connect(self._show_sealing)
        self._giving.recording.connect(self._record)
        self._giving.saved.connect(self._done)
        self._giving.failed.connect(self._failed)
        show_text(ui.trouble_label, "")
        self._refresh()
        ui.cancel_button.setFocus()
        self._giving.begin(self._view.case_id, request)

    @Slot()
    def _save(self) -> None:
        giving = self._giving
        now = self._workbench.session.clock.now().astimezone(ZoneInfo(LONDON))
        name = suggested_name(self._view, ExportKind.BUNDLE, f"{now:%Y-%m-%d}")
        path = self._workbench.dialogs.save_path(self, "Save the sealed file", name, FILTER)
        if giving is None or path is None:
            self._stop()
            return
        giving.save(path)

    @Slot(object)
    def _show_sealing(self, progress: Progress) -> None:
        if not self._sealing:
            self._sealing = True
            self._refresh()
        self.ui.files_bar.setValue(progress.percent)

    @Slot()
    def _record(self) -> None:
        self._saving = True
        self._refresh()

    def _stop(self) -> None:
        if self._saving:
            return  # it is being written: what comes of it is told in a moment
        if self._giving is not None:
            self._giving.stop()
        self._back(NOTHING_SAVED, "body")

    @Slot(object)
    def _failed(self, error: CasebookError) -> None:
        self._saving = False
        self._back(error.sentence, "danger")

    def _back(self, words: str, role: str) -> None:
        """To the form, where everything is as it was."""
        if self._giving is not None:
            self._giving.deleteLater()
        self._giving, self._sealing = None, False
        self._refresh()
        set_role(self.ui.trouble_label, role)
        show_text(self.ui.trouble_label, words)
        self.ui.make_button.setFocus()

    @Slot(object)
    def _done(self, given: Given) -> None:
        self._giving, self._saving = None, False
        self._drafts.dropped(HAND_OVER_SLOT)
        announce(self, "The case is handed over")
        self.handed_over.emit(given)
        self.accept()
