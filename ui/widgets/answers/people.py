# SPDX-License-Identifier: Apache-2.0
"""Takes people of the case as the answer."""

from collections.abc import Sequence
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from app.cases.answers import AnswerValue, PeopleAnswer
from app.cases.kinds import PersonAdded
from ui.forms.compiled.ui_answer_people import Ui_AnswerPeople
from ui.widgets.answers.base import AnswerEditor, texts
from ui.widgets.answers.option_row import OptionRow


class PeopleEditor(AnswerEditor):
    """A box for each person of the wanted category, or of all of them."""

    person_wanted = Signal()
    """The officer wants to add a person first."""

    def __init__(
        self, people: Sequence[PersonAdded], category: str | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_AnswerPeople()
        self.ui.setupUi(self)
        self.category = category
        self._boxes: dict[UUID, QCheckBox] = {}
        self.ui.add_button.clicked.connect(self.person_wanted)
        self.set_people(people)

    def set_people(self, people: Sequence[PersonAdded]) -> None:
        """Offer these people; whoever is ticked stays so."""
        for person in people:
            wanted = self.category is None or person.category.value == self.category
            if wanted and person.person_id not in self._boxes:
                self._add(person)
        self.ui.nobody_label.setVisible(not self._boxes)
        chain = [*self._boxes.values(), self.ui.add_button]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        self.setFocusProxy(chain[0])

    def value(self) -> AnswerValue | None:
        """The people ticked, or None."""
        ticked = tuple(person for person, box in self._boxes.items() if box.isChecked())
        return PeopleAnswer(people=ticked) if ticked else None

    def set_value(self, value: AnswerValue | None) -> None:
        """Tick the people of an answer."""
        people = value.people if isinstance(value, PeopleAnswer) else ()
        self._tick({str(person) for person in people})

    def to_draft(self) -> object:
        """The ids ticked."""
        return [str(person) for person, box in self._boxes.items() if box.isChecked()]

    def from_draft(self, draft: object) -> None:
        """Tick the ids kept."""
        self._tick(set(texts(draft)))

    def name_after(self, question: str) -> None:
        """The list goes by the question; boxes go by their people."""
        self.setAccessibleName(question)

    def fields(self) -> Sequence[QWidget]:
        """The boxes, then the way to a person who is missing."""
        return [*self._boxes.values(), self.ui.add_button]

    def _add(self, person: PersonAdded) -> None:
        box = QCheckBox(self)
        box.setObjectName(f"person_check_{len(self._boxes)}")
        box.toggled.connect(self._ticked)
        self._boxes[person.person_id] = box
        words = f"{person.pseudonym}, {person.category.value}"
        self.ui.people_layout.addWidget(OptionRow(box, words, self))

    def _tick(self, ids: set[str]) -> None:
        with QSignalBlocker(self):
            for person, box in self._boxes.items():
                box.setChecked(str(person) in ids)

    @Slot()
    def _ticked(self) -> None:
        self.edited.emit()
