# SPDX-License-Identifier: Apache-2.0
"""Asks what is now known about one fact of a case, and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.cases.folding import CaseView
from app.cases.values import FactValue
from app.errors import CasebookError
from app.guidance.model.pack import Fact
from app.services.cases import change_facts
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_change_dialog import Ui_ChangeDialog
from ui.messages import show_text
from ui.models.fact_words import FactState
from ui.pages.about.fact_editor import FactEditor
from ui.pages.fitting import fit_dialog
from ui.widgets.entries.needed import still_needed
from ui.widgets.tab_stops import KeyDialog
from ui.widgets.writing.form import FormWriting
from ui.widgets.writing.watch import CaseWriting
from ui.workbench import Workbench

SLOT = "fact:"
"""Before a fact's id: the draft of why it changes."""
SIZE = (600, 520)
MOST = 100_000
TOO_LONG = "The reason is too long. Put the rest into a note of the case."
WHY_CHANGED = "What you learnt, and from whom. What stood before stays in the record."
HOW_KNOWN = "How it is known, if that is worth saying."


@dataclass(frozen=True)
class Reason:
    """What a fact changes to and why, so far; ``content`` is what a draft keeps of it."""

    fact_id: str
    content: Mapping[str, object]


class ChangeDialog(KeyDialog):
    """Changes one fact. A fact that is known already needs a reason to change."""

    recorded = Signal(object)
    """A Reason: it is in the record."""
    put_aside = Signal(object)
    """A Reason: the officer left without recording it."""

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
        fact: Fact,
        known: FactState | None,
        parent: QWidget | None = None,
    ) -> None:
        """``known`` is what stands now, or None if nothing does."""
        super().__init__(parent)
        self.ui = Ui_ChangeDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench = workbench
        self._case_id = case_id
        self._drafts = drafts
        self._fact = fact
        self._known = known
        self._editor = FactEditor(fact, self)
        self._stands: FactValue | None = None
        self._has_draft = False
        self._saving = False
        tools = CaseWriting(workbench.writing, workbench.theme, case_id)
        self.writing = FormWriting(tools, self, self.ui.writing_part)
        self.ui.editor_layout.addWidget(self._editor)
        self._show_words()
        self._connect()
        self._refresh()
        QWidget.setTabOrder(self._editor, self.ui.because_edit)
        self._editor.setFocus()
        fit_dialog(self, workbench.theme, *SIZE)

    def begin_with(self, value: FactValue) -> None:
        """Show the value that stands, to be changed."""
        self._stands = value
        self._editor.set_value(value)
        self._refresh()

    def restore(self, content: Mapping[str, object]) -> None:
        """Put back the value and the reason that were kept."""
        kept, value = content.get("because"), content.get("value")
        because = kept if isinstance(kept, str) else ""
        self._has_draft = bool(because) or value is not None
        with QSignalBlocker(self.ui.because_edit), QSignalBlocker(self._editor):
            self.ui.because_edit.setPlainText(because)
            if isinstance(value, list):
                self._editor.set_value(tuple(map(str, value)))
            elif isinstance(value, str | int):
                self._editor.set_value(value)
        self.writing.restore(content)
        self._refresh()

    def reject(self) -> None:
        """Leave, but not while it is being recorded; the reason waits on the page."""
        if not self._saving:
            self.put_aside.emit(Reason(self._fact.id, self._content()))
            super().reject()

    def _show_words(self) -> None:
        self.ui.change_title_label.setText(self._fact.label)
        now = f"Now: {self._known.value}. {self._known.since}" if self._known else ""
        show_text(self.ui.now_label, now)
        show_text(self.ui.trouble_label, "")
        self.ui.because_text_label.setText(WHY_CHANGED if self._known else HOW_KNOWN)

    def _connect(self) -> None:
        self._editor.edited.connect(self._typed)
        self.ui.because_edit.textChanged.connect(self._typed)
        self.writing.watch("because", self.ui.because_edit)
        self.writing.ignored.connect(self._typed)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.save_button.clicked.connect(self._save)
        for keys in (QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")):
            QShortcut(keys, self).activated.connect(self._save)

    @Slot()
    def _typed(self) -> None:
        if self._because() or self._changed() is not None:
            self._has_draft = True
            self._drafts.changed(f"{SLOT}{self._fact.id}", self._content())
        elif self._has_draft:
            self._has_draft = False
            self._drafts.dropped(f"{SLOT}{self._fact.id}")
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        long = len(self._because()) > MOST
        self._say(TOO_LONG if long else "")
        needed = self._needed()
        self.ui.save_button.setEnabled(not (needed or long or self._saving))
        self.ui.save_button.setToolTip(needed)

    def _needed(self) -> str:
        """What is still missing, in a sentence; empty once nothing is."""
        reason_given = bool(self._because().strip()) or self._known is None
        if self._value() is None:
            return f"Still needed: {self._fact.label}"
        return "" if reason_given else still_needed(self, [self.ui.because_edit])

    @Slot()
    def _save(self) -> None:
        value = self._value()
        if value is None or not self.ui.save_button.isEnabled():
            if not self._saving:
                self._say(self.ui.trouble_label.text() or self._needed())
            return
        self._hold(saving=True)
        change = partial(
            change_facts,
            self._workbench.session,
            self._case_id,
            {self._fact.id: value},
            self._because(),
            slot=f"{SLOT}{self._fact.id}",
        )
        self._workbench.jobs.database(change, self._saved, self._failed)

    def _saved(self, _case: CaseView) -> None:
        self._drafts.dropped(f"{SLOT}{self._fact.id}")
        self._saving = False
        self.recorded.emit(Reason(self._fact.id, self._content()))
        self.accept()

    def _failed(self, error: CasebookError) -> None:
        self._hold(saving=False)
        self.ui.because_edit.setFocus()
        self._say(error.sentence)

    def _hold(self, *, saving: bool) -> None:
        """Nothing is typed nor left while it is being recorded: it would be in no draft."""
        self._saving = saving
        self.ui.change_content.setDisabled(saving)
        self._refresh()

    def _value(self) -> FactValue | None:
        try:
            return self._editor.value()
        except CasebookError:
            return None  # a time that cannot be: the editor says so itself

    def _content(self) -> Mapping[str, object]:
        return {"because": self._because(), "value": self._changed(), **self.writing.content()}

    def _changed(self) -> FactValue | None:
        """The value, unless it is the one that stands."""
        value, stands = self._value(), self._stands
        if isinstance(value, tuple) and isinstance(stands, tuple):
            return None if set(value) == set(stands) else value
        return None if value == stands else value

    def _because(self) -> str:
        return str(self.ui.because_edit.toPlainText())

    def _say(self, text: str) -> None:
        if text != self.ui.trouble_label.text():
            show_text(self.ui.trouble_label, text)
