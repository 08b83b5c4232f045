# SPDX-License-Identifier: Apache-2.0
"""Corrects an entry in a dialog that shows what was recorded, and keeps what is half written."""

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.cases.folding import CaseView
from app.errors import CasebookError
from app.services.drafts import Draft
from app.services.entries import record_correction
from ui.drafts import DraftKeeper, DraftKept
from ui.forms.compiled.ui_correction_dialog import Ui_CorrectionDialog
from ui.messages import announce, show_text
from ui.models.entries import RecordRow
from ui.models.times import seconds_words
from ui.pages.fitting import fit_dialog
from ui.pages.notes.writing import Content, too_long
from ui.widgets.entries.needed import still_needed
from ui.widgets.tab_stops import KeyDialog
from ui.widgets.writing.form import FormWriting
from ui.widgets.writing.watch import CaseWriting
from ui.workbench import Workbench

SLOT = "correction:"
SIZE = (680, 690)
NOTHING_CHANGED = "It reads as it did before."


class CorrectionDialog(KeyDialog):
    """How one entry should read, and why. Leaving it throws nothing away."""

    written = Signal(object)
    """What is written now: a mapping, empty when nothing is."""
    recorded = Signal()

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        row: RecordRow,
        content: Content,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_CorrectionDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench = workbench
        self._case_id = case_id
        self._row = row
        self._busy = False
        self._settling = QTimer(self, interval=0, singleShot=True)
        tools = CaseWriting(workbench.writing, workbench.theme, case_id)
        self.writing = FormWriting(tools, self, self.ui.writing_part)
        self.ui.original_label.setText(row.original)
        show_text(self.ui.trouble_label, "")
        self.ui.because_edit.set_least_lines(2)
        self._restore(content)
        self._connect()
        self._refresh()
        self.ui.reading_edit.setFocus()
        fit_dialog(self, workbench.theme, *SIZE)

    @property
    def slot_name(self) -> str:
        """The name of the draft that is written here."""
        return slot_of(self._row.entry_id)

    @Slot(object)
    def show_kept(self, kept: DraftKept) -> None:
        """Say that what is written here has reached the store."""
        if kept.slot == self.slot_name:
            self.ui.draft_label.setText(f"Draft kept {seconds_words(kept.at)}")

    @Slot()
    def _settle(self) -> None:
        self._settling.start()

    @Slot()
    def _begin_at_reading(self) -> None:
        """However long the entry is, the dialog begins where its correction is written."""
        if not self.ui.reading_edit.toPlainText():
            self.ui.correction_scroll.ensureWidgetVisible(self.ui.copy_original_button)

    def reject(self) -> None:
        """Leave, but not while it is being recorded."""
        if not self._busy:
            super().reject()

    def _restore(self, content: Content) -> None:
        for name, edit in (
            ("reading", self.ui.reading_edit),
            ("because", self.ui.because_edit),
        ):
            kept = content.get(name)
            with QSignalBlocker(edit):
                edit.setPlainText(kept if isinstance(kept, str) else "")
        self.writing.restore(content)
        self.ui.draft_label.setText("Draft kept" if content else "")

    def _connect(self) -> None:
        ui = self.ui
        for name, edit in (("reading", ui.reading_edit), ("because", ui.because_edit)):
            edit.textChanged.connect(self._typed)
            self.writing.watch(name, edit)
        self.writing.ignored.connect(self._typed)
        ui.copy_original_button.clicked.connect(self._copy_original)
        ui.cancel_button.clicked.connect(self.reject)
        ui.record_button.clicked.connect(self._record)
        # The range changes before everything below has found its place.
        ui.correction_scroll.verticalScrollBar().rangeChanged.connect(self._settle)
        self._settling.timeout.connect(self._begin_at_reading)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._record)

    @Slot()
    def _copy_original(self) -> None:
        """Begin with the words that stand, as a change that can be undone."""
        cursor = self.ui.reading_edit.textCursor()
        cursor.insertText(self._row.text)
        self.ui.reading_edit.setFocus()

    @Slot()
    def _typed(self) -> None:
        self._refresh()
        reading, because = self._texts()
        written = bool(reading.strip() or because.strip())
        self.ui.draft_label.setText("")
        content = {"reading": reading, "because": because, **self.writing.content()}
        self.written.emit(content if written else {})

    def _refresh(self) -> None:
        reading, because = self._texts()
        trouble = too_long(reading, because)
        if self.ui.trouble_label.text() != trouble:
            show_text(self.ui.trouble_label, trouble)
        needed = self._needed()
        self.ui.record_button.setEnabled(not (needed or trouble))
        self.ui.record_button.setToolTip(needed)
        self.ui.copy_original_button.setVisible(not reading.strip())

    def _needed(self) -> str:
        """What the correction still needs, in a sentence; empty once it is complete."""
        edits = (self.ui.reading_edit, self.ui.because_edit)
        empty = [edit for edit in edits if not edit.toPlainText().strip()]
        if empty:
            return still_needed(self, empty)
        same = self.ui.reading_edit.toPlainText().strip() == self._row.text
        return NOTHING_CHANGED if same else ""

    def _texts(self) -> tuple[str, str]:
        return self.ui.reading_edit.toPlainText(), self.ui.because_edit.toPlainText()

    @Slot()
    def _record(self) -> None:
        if self._busy:
            return
        if not self.ui.record_button.isEnabled():
            show_text(self.ui.trouble_label, self.ui.trouble_label.text() or self._needed())
            return
        self._set_busy(True)
        work = partial(
            record_correction,
            self._workbench.session,
            self._case_id,
            self._row.entry_id,
            *self._texts(),
            slot=self.slot_name,
        )
        self._workbench.jobs.database(work, self._done, self._failed)

    def _set_busy(self, busy: bool) -> None:  # noqa: FBT001 - as Qt's own setEnabled
        self._busy = busy
        self.ui.correction_scroll.setDisabled(busy)
        self.ui.correction_footer.setDisabled(busy)

    def _done(self, _case: CaseView) -> None:
        self.recorded.emit()
        self.accept()

    def _failed(self, error: CasebookError) -> None:
        self._set_busy(False)
        show_text(self.ui.trouble_label, error.sentence)
        self.ui.reading_edit.setFocus()


class Correcting(QObject):
    """Opens the dialog for an entry with what was written of its correction before."""

    recorded = Signal()
    half_written = Signal(object)
    """A frozenset of the ids of the entries whose correction is begun."""

    def __init__(
        self, workbench: Workbench, case_id: UUID, drafts: DraftKeeper, page: QWidget
    ) -> None:
        super().__init__(page)
        self._workbench = workbench
        self._case_id = case_id
        self._drafts = drafts
        self._page = page
        self._contents: dict[str, Content] = {}
        self._slot = ""

    def restore_drafts(self, drafts: Mapping[str, Draft]) -> None:
        """The corrections that were being written when the casebook was last closed."""
        self._contents = {
            slot: draft.content for slot, draft in drafts.items() if slot.startswith(SLOT)
        }
        self._tell()

    @Slot(object)
    def correct(self, row: RecordRow) -> None:
        """Ask how this entry should read."""
        self._slot = slot_of(row.entry_id)
        kept = self._contents.get(self._slot, {})
        dialog = CorrectionDialog(self._workbench, self._case_id, row, kept, self._page)
        self._drafts.kept.connect(dialog.show_kept)
        dialog.written.connect(self._written)
        dialog.recorded.connect(self._recorded)
        dialog.finished.connect(self._tell)
        dialog.open()

    @Slot(object)
    def _written(self, content: Content) -> None:
        if content:
            self._contents[self._slot] = content
            self._drafts.changed(self._slot, content)
        else:
            self._contents.pop(self._slot, None)
            self._drafts.dropped(self._slot)

    @Slot()
    def _recorded(self) -> None:
        self._contents.pop(self._slot, None)
        self._drafts.dropped(self._slot)
        announce(self._page, "Recorded")
        self.recorded.emit()

    @Slot()
    def _tell(self) -> None:
        ids = frozenset(UUID(slot.removeprefix(SLOT)) for slot in self._contents)
        self.half_written.emit(ids)


def slot_of(entry_id: UUID) -> str:
    """The name of the draft of an entry's correction."""
    return f"{SLOT}{entry_id}"
