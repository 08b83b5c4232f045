# SPDX-License-Identifier: Apache-2.0
"""Takes any of several options, or says that none applies."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from app.cases.answers import AnswerValue, ChecklistAnswer
from app.guidance.model.answers import Option
from ui.forms.compiled.ui_answer_checklist import Ui_AnswerChecklist
from ui.widgets.answers.base import AnswerEditor, texts
from ui.widgets.answers.option_row import OptionRow

_NONE = "none-of-these"


class ChecklistEditor(AnswerEditor):
    """A box for each option. Nothing ticked is no answer until “None of these” says so."""

    def __init__(self, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AnswerChecklist()
        self.ui.setupUi(self)
        self._options = tuple(options)
        self._boxes: dict[str, QCheckBox] = {}
        for option in self._options:
            box = QCheckBox(self)
            box.setObjectName(f"option_check_{option.id}")
            box.toggled.connect(self._ticked)
            self._boxes[option.id] = box
            self.ui.options_layout.addWidget(OptionRow(box, option.label, self))
        self.ui.none_check.toggled.connect(self._none_ticked)
        self._order()

    def value(self) -> AnswerValue | None:
        """What is ticked; None while nothing is."""
        ticked = self._ids()
        if not ticked and not self.ui.none_check.isChecked():
            return None
        labels = {option.id: option.label for option in self._options}
        return ChecklistAnswer(ticked=ticked, labels=labels)

    def set_value(self, value: AnswerValue | None) -> None:
        """Tick what an answer has."""
        if isinstance(value, ChecklistAnswer):
            self._put(value.ticked, none=not value.ticked)
        else:
            self._put((), none=False)

    def to_draft(self) -> object:
        """The ids ticked, or the word for none."""
        return [_NONE] if self.ui.none_check.isChecked() else list(self._ids())

    def from_draft(self, draft: object) -> None:
        """Tick what was kept."""
        kept = texts(draft)
        self._put(kept, none=kept == [_NONE])

    def name_after(self, question: str) -> None:
        """The list goes by the question; boxes go by their options."""
        self.setAccessibleName(question)

    def fields(self) -> Sequence[QWidget]:
        """The boxes, the one for none of them last."""
        return [*self._boxes.values(), self.ui.none_check]

    def _ids(self) -> tuple[str, ...]:
        return tuple(name for name, box in self._boxes.items() if box.isChecked())

    def _put(self, ticked: Sequence[str], *, none: bool) -> None:
        with QSignalBlocker(self):
            for name, box in self._boxes.items():
                box.setChecked(name in ticked)
            self.ui.none_check.setChecked(none)

    def _order(self) -> None:
        chain = [*self._boxes.values(), self.ui.none_check]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        self.setFocusProxy(chain[0])

    @Slot(bool)
    def _ticked(self, on: bool) -> None:  # noqa: FBT001 - Qt's own
        if on:
            with QSignalBlocker(self.ui.none_check):
                self.ui.none_check.setChecked(False)
        self.edited.emit()

    @Slot(bool)
    def _none_ticked(self, on: bool) -> None:  # noqa: FBT001 - Qt's own
        if on:
            self._put((), none=True)
        self.edited.emit()
