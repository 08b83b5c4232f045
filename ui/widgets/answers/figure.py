# SPDX-License-Identifier: Apache-2.0
"""Takes a number with its unit."""

import re

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from app.cases.answers import AnswerValue, FigureAnswer
from app.errors import UserError
from ui.forms.compiled.ui_answer_figure import Ui_AnswerFigure
from ui.widgets.answers.base import AnswerEditor

_AMOUNT = re.compile(r"-?\d{1,12}(\.\d{1,6})?")
_THOUSANDS = re.compile(r"(?<=\d)[, \u00a0](?=\d{3})")


class FigureEditor(AnswerEditor):
    """A field for the number, and the unit in words."""

    def __init__(self, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AnswerFigure()
        self.ui.setupUi(self)
        self._unit = unit
        self.ui.unit_label.setText(unit)
        self.ui.amount_edit.setMaxLength(24)
        self.setFocusProxy(self.ui.amount_edit)
        self.ui.amount_edit.textChanged.connect(self.edited)

    def value(self) -> AnswerValue | None:
        """The number as written, or None. Raises UserError if it is none."""
        written = self.ui.amount_edit.text().strip()
        if not written:
            return None
        amount = _THOUSANDS.sub("", written)
        if not _AMOUNT.fullmatch(amount):
            raise UserError("Write a number here, such as 72 or 1.5.", code="figure-unread")
        return FigureAnswer(amount=amount, unit=self._unit)

    def set_value(self, value: AnswerValue | None) -> None:
        """Show the number of an answer."""
        self._put(value.amount if isinstance(value, FigureAnswer) else "")

    def to_draft(self) -> object:
        """The number as written so far."""
        return self.ui.amount_edit.text()

    def from_draft(self, draft: object) -> None:
        """Show the number kept."""
        self._put(draft if isinstance(draft, str) else "")

    def name_after(self, question: str) -> None:
        """The field goes by the question and the unit."""
        self.ui.amount_edit.setAccessibleName(f"{question} ({self._unit})")

    def _put(self, text: str) -> None:
        with QSignalBlocker(self):
            self.ui.amount_edit.setText(text)
