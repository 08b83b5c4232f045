# SPDX-License-Identifier: Apache-2.0
"""Asks how a person is known now, and why that has changed."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot

from app.cases.folding import CaseView
from app.cases.kinds import Category, PersonAdded, PersonChanged
from app.cases.when import When
from app.services.cases import change_person
from app.services.session import Session
from ui.forms.compiled.ui_person_change import Ui_PersonChange
from ui.models.people import WORDS, category_named
from ui.widgets.entries.dialog import Asked
from ui.widgets.entries.fields import Content, EntryFields

NOTHING_CHANGED = "Nothing is changed yet."
PREFIX = "person:"
"""What the drafts of changes are called, before the id of the person."""


class ChangeFields(EntryFields):
    """Begins with what is known of the person; what is left as it was stays so."""

    def __init__(self, session: Session, case_id: UUID, person: PersonAdded) -> None:
        super().__init__()
        self.ui = Ui_PersonChange()
        self.ui.setupUi(self)
        self._session, self._case_id, self._person = session, case_id, person
        ui = self.ui
        ui.because_edit.set_least_lines(2)
        for category, words in WORDS.items():
            ui.category_combo.addItem(words.one, category.value)
        ui.category_combo.setCurrentIndex(ui.category_combo.findData(person.category.value))
        ui.category_combo.currentIndexChanged.connect(self._explain)
        ui.pseudonym_edit.setText(person.pseudonym)
        ui.name_edit.setText(person.name)
        ui.notes_edit.setPlainText(person.notes)
        self._explain()
        self.hold(
            {
                "category": ui.category_combo,
                "pseudonym": ui.pseudonym_edit,
                "name": ui.name_edit,
                "notes": ui.notes_edit,
                "because": ui.because_edit,
            },
            required=("category", "pseudonym", "because"),
        )

    def needed(self) -> str:
        """Something changes, and it is said why."""
        known = {"because": self.text("because")}
        changes = {**self.content(), **known} != {**self._untouched, **known}
        return super().needed() or ("" if changes else NOTHING_CHANGED)

    def focus_first(self) -> None:
        """To the label: what changes is the officer's to choose."""
        self.ui.pseudonym_edit.setFocus()

    def kept(self) -> dict[str, object]:
        """What was changed; the rest is taken from the record as it then stands."""
        return self.touched()

    def restore(self, content: Content) -> None:
        """Put back what a draft kept."""
        super().restore(content)
        self._explain()

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """What records the change."""
        change = PersonChanged(
            person_id=self._person.person_id,
            category=Category(self.text("category")),
            pseudonym=self.text("pseudonym"),
            name=self.text("name"),
            notes=self.text("notes"),
            because=self.text("because"),
        )
        slot = change_slot(self._person.person_id)
        return partial(change_person, self._session, self._case_id, change, happened, slot)

    @Slot()
    def _explain(self) -> None:
        category = category_named(self.ui.category_combo.currentData())
        self.ui.category_text_label.setText(WORDS[category].who if category else "")


def change_asked(person_id: UUID) -> Asked:
    """What the dialog asks for."""
    return Asked(
        change_slot(person_id),
        "A person is known better",
        "What was recorded before stays, one click away.",
    )


def change_slot(person_id: UUID) -> str:
    """The name of the draft of a change of this person."""
    return f"{PREFIX}{person_id}"


def person_of(slot: str) -> UUID | None:
    """Whom a draft is about; None if that cannot be read."""
    try:
        return UUID(slot.removeprefix(PREFIX))
    except ValueError:
        return None
