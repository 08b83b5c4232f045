# SPDX-License-Identifier: Apache-2.0
"""Takes yes, no or not known."""

from typing import Literal

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.cases.answers import AnswerValue, YesNoAnswer
from ui.forms.compiled.ui_answer_yes_no import Ui_AnswerYesNo
from ui.widgets.answers.base import AnswerEditor

_VALUES: tuple[Literal["yes", "no", "not-known"], ...] = ("yes", "no", "not-known")


class YesNoEditor(AnswerEditor):
    """Three buttons, none chosen at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AnswerYesNo()
        self.ui.setupUi(self)
        self._group = QButtonGroup(self)
        buttons = (self.ui.yes_radio, self.ui.no_radio, self.ui.not_known_radio)
        for number, button in enumerate(buttons):
            self._group.addButton(button, number)
        self.setFocusProxy(self.ui.yes_radio)
        self._group.idClicked.connect(self._picked)

    def value(self) -> AnswerValue | None:
        """The answer, or None."""
        number = self._group.checkedId()
        return YesNoAnswer(value=_VALUES[number]) if number >= 0 else None

    def set_value(self, value: AnswerValue | None) -> None:
        """Choose what an answer says."""
        self._choose(value.value if isinstance(value, YesNoAnswer) else None)

    def to_draft(self) -> object:
        """``yes``, ``no``, ``not-known`` or None."""
        number = self._group.checkedId()
        return _VALUES[number] if number >= 0 else None

    def from_draft(self, draft: object) -> None:
        """Choose what was kept."""
        self._choose(draft)

    def name_after(self, question: str) -> None:
        """The group goes by the question; buttons go by their words."""
        self.setAccessibleName(question)

    @Slot(int)
    def _picked(self, number: int) -> None:
        self.setFocusProxy(self._group.button(number))
        self.edited.emit()

    def _choose(self, value: object) -> None:
        with QSignalBlocker(self):
            self._group.setExclusive(False)
            for number, button in enumerate(self._group.buttons()):
                button.setChecked(_VALUES[number] == value)
            self._group.setExclusive(True)
