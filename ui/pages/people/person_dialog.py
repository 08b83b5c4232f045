# SPDX-License-Identifier: Apache-2.0
"""Asks who is added to a case, and keeps what is typed until that is done."""

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from app.cases.folding import CaseView
from app.cases.kinds import Category, PersonAdded
from app.errors import CasebookError
from app.services.cases import add_person
from ui.drafts import DraftKeeper, DraftKept
from ui.forms.compiled.ui_person_dialog import Ui_PersonDialog
from ui.messages import show_text
from ui.models.people import WORDS, category_named, next_label
from ui.models.times import seconds_words
from ui.pages.fitting import fit_dialog
from ui.widgets.entries.needed import still_needed
from ui.widgets.tab_stops import KeyDialog
from ui.widgets.wheel import WheelGuard
from ui.widgets.writing.form import FormWriting
from ui.widgets.writing.watch import CaseWriting
from ui.workbench import Workbench

SLOT = "person"
"""The draft of a person who is not added yet."""
SIZE = (600, 680)
MOST_NOTES = 100_000
CHOOSE = "Choose…"
TOO_LONG = "The notes are too long for one person. Put the rest into a note of the case."


class PersonDialog(KeyDialog):
    """Adds one person. A category and a label are enough; cancelling throws nothing away."""

    added = Signal()
    put_aside = Signal(object)
    """What was written when the officer left without adding; empty if that was nothing."""

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
        people: Mapping[UUID, PersonAdded],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_PersonDialog()
        self.ui.setupUi(self)
        self._workbench = workbench
        self._case_id = case_id
        self._drafts = drafts
        self._people = people
        self._suggested = ""
        self._has_draft = False
        self._saving = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        tools = CaseWriting(workbench.writing, workbench.theme, case_id)
        self.writing = FormWriting(tools, self, self.ui.writing_part)
        self._guard = WheelGuard(self)
        self._guard.guard(self.ui.category_combo)
        self._fill_categories()
        self.ui.kept_label.hide()
        self.ui.category_text_label.hide()
        show_text(self.ui.trouble_label, "")
        self._connect()
        has_victim = any(p.category is Category.VICTIM for p in people.values())
        self.choose(None if has_victim else Category.VICTIM)
        self._refresh()
        fit_dialog(self, workbench.theme, *SIZE)

    def choose(self, category: Category | None) -> None:
        """Begin with this category; None leaves it as it is."""
        if category is not None:
            self.ui.category_combo.setCurrentIndex(self.ui.category_combo.findData(category.value))
        chosen = self._category() is not None
        (self.ui.pseudonym_edit if chosen else self.ui.category_combo).setFocus()

    def restore(self, content: Mapping[str, object]) -> None:
        """Put back what was kept."""
        ui = self.ui
        self._has_draft = True
        self.choose(category_named(content.get("category")))
        with (
            QSignalBlocker(ui.pseudonym_edit),
            QSignalBlocker(ui.name_edit),
            QSignalBlocker(ui.notes_edit),
        ):
            _put(ui.pseudonym_edit, content.get("pseudonym"))
            _put(ui.name_edit, content.get("name"))
            notes = content.get("notes")
            ui.notes_edit.setPlainText(notes if isinstance(notes, str) else "")
        self.writing.restore(content)
        self._refresh()

    def reject(self) -> None:
        """Leave, but not while it is being recorded; what was written waits on the page."""
        if not self._saving:
            self.put_aside.emit(self._content() if self._written() else {})
            super().reject()

    def _fill_categories(self) -> None:
        self.ui.category_combo.addItem(CHOOSE, None)
        for category, words in WORDS.items():
            self.ui.category_combo.addItem(words.one, category.value)

    def _connect(self) -> None:
        ui = self.ui
        ui.category_combo.currentIndexChanged.connect(self._suggest)
        for edit in (ui.pseudonym_edit, ui.name_edit, ui.notes_edit):
            edit.textChanged.connect(self._typed)
        self.writing.watch("notes", ui.notes_edit)
        self.writing.ignored.connect(self._typed)
        ui.cancel_button.clicked.connect(self.reject)
        ui.save_button.clicked.connect(self._save)
        for keys in (QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")):
            QShortcut(keys, self).activated.connect(self._save)
        self._drafts.kept.connect(self._show_kept)

    @Slot()
    def _suggest(self) -> None:
        """A label that is free, unless the officer has written one."""
        category = self._category()
        self.ui.category_text_label.setText(WORDS[category].who if category else "")
        self.ui.category_text_label.setVisible(category is not None)
        if category is not None and self.ui.pseudonym_edit.text() in ("", self._suggested):
            self._suggested = next_label(category, self._people.values())
            with QSignalBlocker(self.ui.pseudonym_edit):
                self.ui.pseudonym_edit.setText(self._suggested)
            self.ui.pseudonym_edit.selectAll()  # typing puts another one in its place
        self._typed()

    @Slot()
    def _typed(self) -> None:
        self._refresh()
        if self._written():
            self._has_draft = True
            self._drafts.changed(SLOT, self._content())
        elif self._has_draft:
            self._has_draft = False
            self._drafts.dropped(SLOT)
            self.ui.kept_label.hide()

    def _refresh(self) -> None:
        long = len(self.ui.notes_edit.toPlainText()) > MOST_NOTES
        self._say(TOO_LONG if long else "")
        needed = self._needed()
        self.ui.save_button.setEnabled(not (needed or long or self._saving))
        self.ui.save_button.setToolTip(needed)

    def _needed(self) -> str:
        """What is still missing, in a sentence; empty once nothing is."""
        ui = self.ui
        filled = {
            ui.category_combo: self._category() is not None,
            ui.pseudonym_edit: bool(ui.pseudonym_edit.text().strip()),
        }
        return still_needed(self, [field for field, full in filled.items() if not full])

    @Slot()
    def _save(self) -> None:
        category = self._category()
        if category is None or not self.ui.save_button.isEnabled():
            if not self._saving:
                self._say(self.ui.trouble_label.text() or self._needed())
            return
        self._hold(saving=True)
        add = partial(
            add_person,
            self._workbench.session,
            self._case_id,
            category,
            self.ui.pseudonym_edit.text(),
            self.ui.name_edit.text(),
            self.ui.notes_edit.toPlainText(),
            slot=SLOT,
        )
        self._workbench.jobs.database(add, self._saved, self._failed)

    def _saved(self, _case: CaseView) -> None:
        self._drafts.dropped(SLOT)
        self._saving = False
        self.added.emit()
        self.accept()

    def _failed(self, error: CasebookError) -> None:
        self._hold(saving=False)
        self.ui.pseudonym_edit.setFocus()
        self._say(error.sentence)

    def _hold(self, *, saving: bool) -> None:
        """Nothing is typed nor left while it is being recorded: it would be in no draft."""
        self._saving = saving
        self.ui.person_content.setDisabled(saving)
        self._refresh()

    @Slot(object)
    def _show_kept(self, kept: DraftKept) -> None:
        if kept.slot == SLOT:
            self.ui.kept_label.setText(f"Draft kept {seconds_words(kept.at)}")
            self.ui.kept_label.show()

    def _say(self, text: str) -> None:
        if text != self.ui.trouble_label.text():
            show_text(self.ui.trouble_label, text)

    def _category(self) -> Category | None:
        return category_named(self.ui.category_combo.currentData())

    def _written(self) -> bool:
        """Whether there is anything that the officer wrote."""
        label = self.ui.pseudonym_edit.text().strip()
        other = self.ui.name_edit.text() + self.ui.notes_edit.toPlainText()
        return bool(other.strip()) or label not in ("", self._suggested)

    def _content(self) -> dict[str, object]:
        category = self._category()
        return {
            "category": category.value if category else None,
            "pseudonym": self.ui.pseudonym_edit.text(),
            "name": self.ui.name_edit.text(),
            "notes": self.ui.notes_edit.toPlainText(),
            **self.writing.content(),
        }


def _put(edit: QLineEdit, text: object) -> None:
    edit.setText(text if isinstance(text, str) else "")
