# SPDX-License-Identifier: Apache-2.0
"""Takes one of several options: buttons for a few, a list for many."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from app.cases.answers import AnswerValue, ChoiceAnswer
from app.guidance.model.answers import Option
from ui.forms.compiled.ui_answer_choice import Ui_AnswerChoice
from ui.widgets.answers.base import AnswerEditor
from ui.widgets.answers.option_row import OptionRow
from ui.widgets.wheel import WheelGuard

MOST_BUTTONS = 7


class ChoiceEditor(AnswerEditor):
    """Options in the order of the guidance."""

    def __init__(self, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AnswerChoice()
        self.ui.setupUi(self)
        self._options = tuple(options)
        self._group = QButtonGroup(self)
        if len(self._options) <= MOST_BUTTONS:
            self._add_buttons()
        else:
            self._fill_list()

    def value(self) -> AnswerValue | None:
        """The option chosen, or None."""
        at = self._chosen()
        if at is None:
            return None
        option = self._options[at]
        return ChoiceAnswer(option=option.id, label=option.label)

    def set_value(self, value: AnswerValue | None) -> None:
        """Choose the option of an answer."""
        self._choose(value.option if isinstance(value, ChoiceAnswer) else None)

    def to_draft(self) -> object:
        """The id of the option chosen, or None."""
        at = self._chosen()
        return None if at is None else self._options[at].id

    def from_draft(self, draft: object) -> None:
        """Choose the option kept."""
        self._choose(draft)

    def name_after(self, question: str) -> None:
        """The list goes by the question; buttons go by their options."""
        self.ui.option_combo.setAccessibleName(question)
        self.setAccessibleName(question)

    def _add_buttons(self) -> None:
        self.ui.option_combo.hide()
        for number, option in enumerate(self._options):
            button = QRadioButton(self)
            button.setObjectName(f"option_radio_{option.id}")
            self._group.addButton(button, number)
            self.ui.options_layout.addWidget(OptionRow(button, option.label, self))
        self.setFocusProxy(self._group.buttons()[0])
        self._group.idClicked.connect(self._picked)

    def _fill_list(self) -> None:
        guard = WheelGuard(self)
        guard.guard(self.ui.option_combo)
        self.ui.option_combo.addItem("Choose…")
        self.ui.option_combo.addItems([option.label for option in self._options])
        self.setFocusProxy(self.ui.option_combo)
        self.ui.option_combo.currentIndexChanged.connect(self._picked)

    @Slot(int)
    def _picked(self, number: int) -> None:  # noqa: ARG002 - whichever it was
        # Tab comes back to what was chosen, as in any group of buttons.
        chosen = self._group.checkedButton()
        if chosen is not None:
            self.setFocusProxy(chosen)
        self.edited.emit()

    def _chosen(self) -> int | None:
        if self._group.buttons():
            number = self._group.checkedId()
        else:
            number = self.ui.option_combo.currentIndex() - 1
        return number if number >= 0 else None

    def _choose(self, option_id: object) -> None:
        ids = [option.id for option in self._options]
        at = ids.index(option_id) if isinstance(option_id, str) and option_id in ids else -1
        with QSignalBlocker(self):
            if self._group.buttons():
                self._group.setExclusive(False)
                for number, button in enumerate(self._group.buttons()):
                    button.setChecked(number == at)
                self._group.setExclusive(True)
            else:
                self.ui.option_combo.setCurrentIndex(at + 1)
