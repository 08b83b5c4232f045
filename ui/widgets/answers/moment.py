# SPDX-License-Identifier: Apache-2.0
"""Takes a time as the answer."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cases.answers import AnswerValue, DateTimeAnswer
from ui.widgets.answers.base import AnswerEditor
from ui.widgets.when_editor import WhenEditor


class MomentEditor(AnswerEditor):
    """The desktop's one editor for times, as an answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.when = WhenEditor(self)
        self.when.setObjectName("when_editor")
        self.when.set_unset_words("Choose…")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.when)
        self.setFocusProxy(self.when)
        self.when.edited.connect(self.edited)

    def value(self) -> AnswerValue | None:
        """The time, or None. Raises UserError for a time that cannot be."""
        when = self.when.value()
        return None if when is None else DateTimeAnswer(when=when)

    def set_value(self, value: AnswerValue | None) -> None:
        """Show the time of an answer."""
        with QSignalBlocker(self):
            self.when.set_value(value.when if isinstance(value, DateTimeAnswer) else None)

    def to_draft(self) -> object:
        """The fields as they stand."""
        return self.when.to_draft()

    def from_draft(self, draft: object) -> None:
        """Show the fields kept."""
        with QSignalBlocker(self):
            self.when.from_draft(draft)

    def name_after(self, question: str) -> None:
        """The group goes by the question; its fields have their own names."""
        self.setAccessibleName(question)
