# SPDX-License-Identifier: Apache-2.0
"""Takes an answer in words."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from app.cases.answers import AnswerValue, TextAnswer
from app.cases.values import LONGEST_TEXT
from app.errors import UserError
from ui.forms.compiled.ui_answer_text import Ui_AnswerText
from ui.widgets.answers.base import AnswerEditor


class TextEditor(AnswerEditor):
    """One field that grows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AnswerText()
        self.ui.setupUi(self)
        self.setFocusProxy(self.ui.answer_edit)
        self.ui.answer_edit.textChanged.connect(self.edited)

    def value(self) -> AnswerValue | None:
        """The words, or None when there are none. Raises UserError when there are too many."""
        text = self.ui.answer_edit.toPlainText()
        if len(text) > LONGEST_TEXT:
            raise UserError(
                f"This is longer than {LONGEST_TEXT:,} characters. Record it in two parts.",
                code="text-too-long",
            )
        return TextAnswer(text=text) if text.strip() else None

    def set_value(self, value: AnswerValue | None) -> None:
        """Show the words of an answer."""
        self._put(value.text if isinstance(value, TextAnswer) else "")

    def to_draft(self) -> object:
        """The words."""
        return self.ui.answer_edit.toPlainText()

    def from_draft(self, draft: object) -> None:
        """Show the words kept."""
        self._put(draft if isinstance(draft, str) else "")

    def name_after(self, question: str) -> None:
        """The field goes by the question."""
        self.ui.answer_edit.setAccessibleName(question)

    def _put(self, text: str) -> None:
        with QSignalBlocker(self):
            self.ui.answer_edit.setPlainText(text)
