# SPDX-License-Identifier: Apache-2.0
"""The people of a case, by category: the label first, the name beside it."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.cases.kinds import Category, PersonAdded
from app.services.drafts import Draft
from app.services.journeys import CaseJourney
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_people_page import Ui_PeoplePage
from ui.forms.compiled.ui_person_group import Ui_PersonGroup
from ui.forms.compiled.ui_person_row import Ui_PersonRow
from ui.messages import announce
from ui.models.entries import RecordRow
from ui.models.long_words import breakable
from ui.models.people import WORDS, by_category, category_named
from ui.models.people_known import corrected_words, earlier_words, people_said, since_words
from ui.pages.fitting import empty, fit_column
from ui.pages.people.change import PREFIX, ChangeFields, change_asked, person_of
from ui.pages.people.person_dialog import SLOT, PersonDialog
from ui.widgets.entries.asking import Asking
from ui.widgets.entries.corrected import CorrectedPart
from ui.workbench import Workbench

NOW_READS = "It now reads"
SHOW_EARLIER, HIDE_EARLIER = "Show what was known before", "Hide what was known before"
DISCARD = "Throw away what you wrote of this person? It was never part of the record."


class PersonRow(QFrame):
    """One person as known now, with what was known before one click away."""

    change_wanted = Signal(object)
    """The UUID of the person."""

    def __init__(
        self, person: PersonAdded, said: Sequence[RecordRow], parent: QWidget | None = None
    ) -> None:
        """``said`` is every entry about the person, oldest first."""
        super().__init__(parent)
        self.ui = Ui_PersonRow()
        self.ui.setupUi(self)
        self.person_id = person.person_id
        self._label = person.pseudonym
        self.ui.change_button.setAccessibleName(f"Change {person.pseudonym}")
        self.ui.change_button.clicked.connect(self._want_change)
        self.ui.history_button.clicked.connect(self._turn_history)
        self.ui.pseudonym_label.setText(breakable(person.pseudonym))
        self.ui.name_label.setText(breakable(person.name or "No name written here"))
        self.ui.notes_label.setText(breakable(person.notes))
        self.ui.notes_label.setVisible(bool(person.notes.strip()))
        self.ui.added_label.setText(since_words(said))
        self.ui.history_label.setText(breakable(earlier_words(said)))
        self.ui.history_button.setVisible(len(said) > 1)
        self.ui.history_button.setText(SHOW_EARLIER)
        self.ui.history_button.setAccessibleName(f"{SHOW_EARLIER}: {person.pseudonym}")
        self.ui.history_frame.hide()
        corrected = corrected_words(said)
        if corrected is not None:
            part, layout = CorrectedPart(person.pseudonym, self), self.ui.person_row_layout
            part.keep_first(NOW_READS)
            part.show_corrected(corrected)
            layout.insertWidget(layout.indexOf(self.ui.notes_label) + 1, part)

    @Slot()
    def _want_change(self) -> None:
        self.change_wanted.emit(self.person_id)

    @Slot()
    def _turn_history(self) -> None:
        shown = self.ui.history_frame.isHidden()
        self.ui.history_frame.setVisible(shown)
        words = HIDE_EARLIER if shown else SHOW_EARLIER
        self.ui.history_button.setText(words)
        named = f"{words}: {self._label}"
        self.ui.history_button.setAccessibleName(named)


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
        row.show()


class PeoplePage(QWidget):
    """Who is in the case. A person who is added stays in the record."""

    changed = Signal()
    """A person was added, or is known better."""

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
        self._case: CaseJourney | None = None
        self._kept: Mapping[str, object] = {}
        fit_column(self.ui.people_column, workbench.theme)
        self.ui.kept_frame.hide()
        self.ui.empty_frame.hide()
        self.ui.add_button.clicked.connect(self._add)
        self.ui.continue_button.clicked.connect(self._add)
        self.ui.discard_button.clicked.connect(self._discard)
        layout = self.ui.begun_layout
        self.asking = Asking(
            workbench, case_id, drafts, PREFIX, self, layout, self._reopen, self._about
        )
        self.asking.recorded.connect(self.changed)

    def show_case(self, case: CaseJourney) -> None:
        """Show the people of this case; the rows are made when somebody looks."""
        self._people = case.view.people
        self._case = case
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """What was recorded elsewhere meanwhile is shown now."""
        super().showEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        case, self._case = self._case, None
        if case is None:
            return
        said, at = people_said(case), self._focused()
        empty(self.ui.groups_layout)
        rows: dict[UUID, PersonRow] = {}
        for category, people in by_category(self._people):
            group = PersonGroup(category)
            for person in people:
                row = PersonRow(person, said[person.person_id])
                row.change_wanted.connect(self.ask_change)
                group.add(row)
                rows[person.person_id] = row
            self.ui.groups_layout.addWidget(group)
            group.show()  # now, not with the next layout: only what is shown can take the focus
        self._order_focus(tuple(rows.values()))
        if at in rows:
            rows[at].ui.change_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.empty_frame.setVisible(not self._people)

    def _focused(self) -> UUID | None:
        """The person on whose row the keyboard is."""
        rows: list[PersonRow] = self.ui.people_column.findChildren(PersonRow)
        for row in rows:
            if row.ui.change_button.hasFocus() or row.ui.history_button.hasFocus():
                return row.person_id
        return None

    def _order_focus(self, rows: Sequence[PersonRow]) -> None:
        """Let Tab go down the page."""
        stops: list[QWidget] = [self.ui.discard_button]
        for row in rows:
            stops += (row.ui.change_button, row.ui.history_button)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def restore_drafts(self, drafts: Mapping[str, Draft]) -> None:
        """Offer to go on with a person who was being added."""
        draft = drafts.get(SLOT)
        self._keep(draft.content if draft is not None else {})
        self.asking.restore(drafts)

    @Slot(object)
    def ask_change(self, person_id: UUID) -> None:
        """Ask how this person is known now."""
        person = self._people.get(person_id)
        if person is not None:
            fields = ChangeFields(self._workbench.session, self._case_id, person)
            self.asking.ask(change_asked(person_id), fields)

    def _about(self, slot: str) -> str:
        person = self._people.get(person_id) if (person_id := person_of(slot)) else None
        return person.pseudonym if person is not None else ""

    def _reopen(self, slot: str) -> None:
        person_id = person_of(slot)
        if person_id is not None:
            self.ask_change(person_id)

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
