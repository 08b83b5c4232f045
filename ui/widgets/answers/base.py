# SPDX-License-Identifier: Apache-2.0
"""What every answer editor can do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.cases.answers import AnswerValue


class AnswerEditor(QWidget):
    """Takes one kind of answer. Giving it the focus gives it to the first thing to fill in."""

    edited = Signal()
    """The officer changed something; not sent when a value or a draft is put in."""

    def value(self) -> AnswerValue | None:
        """The answer, or None while there is none yet.

        Raises:
            UserError: what is entered cannot be; the sentence says how to put it right.
        """
        raise NotImplementedError

    def set_value(self, value: AnswerValue | None) -> None:
        """Show an answer of this kind; another kind, or None, leaves the editor empty."""
        raise NotImplementedError

    def to_draft(self) -> object:
        """What is entered so far, as plain JSON values."""
        raise NotImplementedError

    def from_draft(self, draft: object) -> None:
        """Show what ``to_draft`` gave; what cannot be read is left out."""
        raise NotImplementedError

    def name_after(self, question: str) -> None:
        """Let a screen reader say the question with the fields."""
        raise NotImplementedError

    def fields(self) -> Sequence[QWidget]:
        """What Tab reaches here, in order."""
        inside = [field for field in self.findChildren(QWidget) if field.window() is self.window()]
        own = [field for field in inside if not field.objectName().startswith("qt_")]
        return [field for field in own if field.focusPolicy() & Qt.FocusPolicy.TabFocus]


def texts(draft: object) -> list[str]:
    """The texts of a JSON list; nothing for anything else."""
    return [part for part in draft if isinstance(part, str)] if isinstance(draft, list) else []
