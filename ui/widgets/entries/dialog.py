# SPDX-License-Identifier: Apache-2.0
"""A dialog that writes one entry: keeps it as a draft, and records it when it is whole."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from app.cases.folding import CaseView
from app.errors import CasebookError, UserError
from ui.drafts import DraftKeeper, DraftKept
from ui.forms.compiled.ui_entry_dialog import Ui_EntryDialog
from ui.messages import announce, show_text
from ui.models.times import seconds_words
from ui.pages.fitting import fit_dialog
from ui.widgets.entries.fields import Content, EntryFields
from ui.widgets.tab_stops import KeyDialog
from ui.widgets.writing.form import FormWriting
from ui.widgets.writing.watch import CaseWriting
from ui.workbench import Workbench

SIZE = (640, 700)
TO_GROW = 96
"""What a text that grows while it is written, and a question that comes up, find free."""
NOW = "Now, as it is recorded"
WHEN = "when"
"""The name under which a draft keeps when it happened."""

TITLE = "title of the dialog"
"""The name under which a draft keeps what its dialog is called, to be named by."""


@dataclass(frozen=True)
class Asked:
    """What a dialog asks for. ``slot`` names its draft; titles hold no name of a person."""

    slot: str
    title: str
    explains: str = ""
    asks_when: bool = True
    verb: str = "Record"


class EntryDialog(KeyDialog):
    """Writes one entry. Leaving throws nothing away: what was written waits as a draft."""

    recorded = Signal(object)
    """The CaseView with the entry in it."""
    put_aside = Signal(object)
    """What was written when the officer left without recording; empty if that was nothing."""

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
        asked: Asked,
        fields: EntryFields,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_EntryDialog()
        self.ui.setupUi(self)
        self._workbench = workbench
        self._drafts = drafts
        self.asked = asked
        self.fields = fields
        self._has_draft = False
        self._busy = False
        self._at: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Casebook")
        tools = CaseWriting(workbench.writing, workbench.theme, case_id)
        self.writing = FormWriting(tools, self, self.ui.writing_part)
        self._fill()
        self._connect()
        self._refresh()
        fit_dialog(self, workbench.theme, SIZE[0], self._height())
        fields.focus_first()

    def restore(self, content: Content) -> None:
        """Put back what was kept."""
        self._has_draft = True
        self.fields.restore(content)
        self.ui.happened_editor.from_draft(content.get(WHEN))
        self.writing.restore(content)
        self.ui.kept_label.setText("Draft kept")
        self._refresh()
        self.fields.focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        """Where typing begins is seen, also in a low window."""
        super().showEvent(event)
        self.show_focus()

    def reject(self) -> None:
        """Leave, but not while it is being recorded; what was written is kept."""
        if not self._busy:
            self.put_aside.emit(self._content() if self.fields.is_begun() else {})
            super().reject()

    def _fill(self) -> None:
        ui, asked = self.ui, self.asked
        ui.entry_title_label.setText(asked.title)
        ui.entry_text_label.setText(asked.explains)
        ui.entry_text_label.setVisible(bool(asked.explains))
        ui.fields_layout.addWidget(self.fields)
        ui.record_button.setText(f"&{asked.verb}  Ctrl+↵")
        ui.record_button.setAccessibleName(asked.verb)
        ui.happened_label.setVisible(asked.asks_when)
        ui.happened_editor.setVisible(asked.asks_when)
        ui.happened_editor.set_unset_words(NOW)
        ui.happened_editor.suggest(self._workbench.session.clock.now())
        show_text(ui.trouble_label, "")
        before: QWidget | None = None
        for stop in (*self.fields.stops(), ui.happened_editor):
            if before is not None:
                QWidget.setTabOrder(before, stop)
            before = stop

    def _height(self) -> int:
        """As high as what is asked, with room for it to grow; in unscaled pixels."""
        self.ensurePolished()
        theme = self._workbench.theme
        content: int = self.ui.entry_content.heightForWidth(theme.px(SIZE[0]))
        footer: int = self.ui.entry_footer.sizeHint().height()
        return min(SIZE[1], round((content + footer) / theme.scale) + TO_GROW)

    def _connect(self) -> None:
        ui = self.ui
        for name, edit in self.fields.watched().items():
            self.writing.watch(name, edit)
        self.writing.ignored.connect(self._typed)
        self.fields.edited.connect(self._typed)
        ui.happened_editor.edited.connect(self._typed)
        ui.cancel_button.clicked.connect(self.reject)
        ui.record_button.clicked.connect(self._record)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._record)
        self._drafts.kept.connect(self._show_kept)

    @Slot()
    def _typed(self) -> None:
        self._refresh()
        if self.fields.is_begun():
            self._has_draft = True
            self._drafts.changed(self.asked.slot, self._content())
        elif self._has_draft:
            self._has_draft = False
            self.ui.kept_label.clear()
            self._drafts.dropped(self.asked.slot)

    def _content(self) -> dict[str, object]:
        when = self.ui.happened_editor.to_draft()
        named = {WHEN: when, TITLE: self.asked.title}
        return {**self.fields.kept(), **named, **self.writing.content()}

    def _refresh(self) -> None:
        trouble = self.fields.trouble()
        if trouble != self.ui.trouble_label.text():
            show_text(self.ui.trouble_label, trouble)
        needed = self.fields.needed()
        self.ui.record_button.setEnabled(not (needed or trouble or self._busy))
        self.ui.record_button.setToolTip(needed)

    @Slot()
    def _record(self) -> None:
        if not self.ui.record_button.isEnabled():
            self._say_needed()
            return
        try:
            happened = self.ui.happened_editor.value() if self.asked.asks_when else None
            work = self.fields.work(happened)
        except UserError as error:
            show_text(self.ui.trouble_label, error.sentence)
            return
        self._hold(busy=True)
        self._workbench.jobs.database(work, self._done, self._failed)

    def _say_needed(self) -> None:
        needed = self.fields.needed()
        if needed and not self._busy and not self.fields.trouble():
            show_text(self.ui.trouble_label, needed)
            self.fields.focus_first()

    def _done(self, view: CaseView) -> None:
        self._drafts.dropped(self.asked.slot)
        self._busy = False
        announce(self, "Recorded")
        self.recorded.emit(view)
        self.accept()

    def _failed(self, error: CasebookError) -> None:
        self._hold(busy=False)
        show_text(self.ui.trouble_label, error.sentence)

    def _hold(self, *, busy: bool) -> None:
        self._busy = busy
        if busy:
            self._at = self.focusWidget()
        self.ui.entry_content.setEnabled(not busy)
        self._refresh()
        if not busy and self._at is not None:
            # What is disabled loses the keyboard: it goes back to where the officer was.
            self._at.setFocus()

    @Slot(object)
    def _show_kept(self, kept: DraftKept) -> None:
        if kept.slot == self.asked.slot and self._has_draft:
            self.ui.kept_label.setText(f"Draft kept {seconds_words(kept.at)}")
