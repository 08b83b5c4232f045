# SPDX-License-Identifier: Apache-2.0
"""The people of a case, by category: the label first, the name beside it."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from app.cases.entry import Entry
from app.cases.kinds import Category, PersonAdded
from app.services.drafts import Draft
from app.services.journeys import CaseJourney
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_people_page import Ui_PeoplePage
from ui.forms.compiled.ui_person_group import Ui_PersonGroup
from ui.forms.compiled.ui_person_row import Ui_PersonRow
from ui.messages import announce
from ui.models.people import WORDS, by_category, category_named
from ui.pages.fitting import empty, fit_column
from ui.pages.people.person_dialog import SLOT, PersonDialog
from ui.workbench import Workbench

DISCARD = "Throw away what you wrote of this person? It was never part of the record."


class PersonRow(QFrame):
    """One person."""

    def __init__(self, person: PersonAdded, added: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PersonRow()
        self.ui.setupUi(self)
        self.ui.pseudonym_label.setText(person.pseudonym)
        self.ui.name_label.setText(person.name or "No name written here")
        self.ui.notes_label.setText(person.notes)
        self.ui.notes_label.setVisible(bool(person.notes.strip()))
        self.ui.added_label.setText(f"Added {added.happened.words()}")


class PersonGroup(QWidget):
    """The people of one category, and what the category means."""

    def __init__(self, category: Category, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PersonGroup()
        self.ui.setupUi(self)
        self.category = category
        self.ui.category_label.setText(WORDS[category].many)
        self.ui.category_text_label.setText(WORDS[category].who)

    def add(self, row: PersonRow) -> None:
        """Add a person at the end."""
        self.ui.rows_layout.addWidget(row)


class PeoplePage(QWidget):
    """Who is in the case. A person who is added stays in the record."""

    changed = Signal()
    """A person was added."""

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_PeoplePage()
        self.ui.setupUi(self)
        self._workbench = workbench
        self._case_id = case_id
        self._drafts = drafts
        self._people: Mapping[UUID, PersonAdded] = {}
        self._kept: Mapping[str, object] = {}
        fit_column(self.ui.people_column, workbench.theme)
        self.ui.kept_frame.hide()
        self.ui.empty_frame.hide()
        self.ui.add_button.clicked.connect(self._add)
        self.ui.continue_button.clicked.connect(self._add)
        self.ui.discard_button.clicked.connect(self._discard)

    def show_case(self, case: CaseJourney) -> None:
        """Show the people of this case."""
        self._people = case.view.people
        added = {
            e.payload.person_id: e for e in case.view.entries if isinstance(e.payload, PersonAdded)
        }
        empty(self.ui.groups_layout)
        for category, people in by_category(self._people):
            group = PersonGroup(category)
            for person in people:
                group.add(PersonRow(person, added[person.person_id]))
            self.ui.groups_layout.addWidget(group)
        self.ui.empty_frame.setVisible(not self._people)

    def restore_drafts(self, drafts: Mapping[str, Draft]) -> None:
        """Offer to go on with a person who was being added."""
        draft = drafts.get(SLOT)
        self._keep(draft.content if draft is not None else {})

    def ask_person(self, category: str | None) -> None:
        """Ask who is to be added; ``category`` is the id of the one that is wanted, if any."""
        dialog = PersonDialog(self._workbench, self._case_id, self._drafts, self._people, self)
        if self._kept:
            dialog.restore(self._kept)
        else:
            dialog.choose(category_named(category))
        dialog.added.connect(self._added)
        dialog.put_aside.connect(self._keep)
        dialog.open()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs a wider column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            fit_column(self.ui.people_column, self._workbench.theme)

    @Slot()
    def _add(self) -> None:
        self.ask_person(None)

    @Slot()
    def _discard(self) -> None:
        sure = self._workbench.dialogs.confirm(self, "People", DISCARD, "Throw it away")
        if sure:
            self._drafts.dropped(SLOT)
            self._keep({})

    @Slot()
    def _added(self) -> None:
        self._keep({})
        announce(self, "Added")
        self.changed.emit()

    @Slot(object)
    def _keep(self, content: Mapping[str, object]) -> None:
        """What is written of a person who is not added yet; nothing, if nothing is."""
        self._kept = content
        self.ui.kept_frame.setVisible(bool(content))
