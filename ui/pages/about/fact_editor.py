# SPDX-License-Identifier: Apache-2.0
"""Asks for one fact of a case with the control that suits its kind. Nothing has to be answered."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.cases.values import FactValue
from app.cases.when import read_fact
from app.guidance.model.pack import Fact
from ui.forms.compiled.ui_fact_editor import Ui_FactEditor
from ui.widgets.wheel import WheelGuard
from ui.widgets.when_editor import WhenEditor

UNANSWERED = "Leave for later"
SHORTEST = 12
"""How many letters of an answer are shown at the least."""
YES_NO = (("yes", "Yes"), ("no", "No"), ("not-known", "Not known"))


class _Control(Protocol):
    """How a fact is answered."""

    def widgets(self) -> Sequence[QWidget]: ...
    def value(self) -> FactValue | None: ...
    def set_value(self, value: FactValue) -> None: ...


class FactEditor(QWidget):
    """One question about the case."""

    edited = Signal()

    def __init__(self, fact: Fact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FactEditor()
        self.ui.setupUi(self)
        self.fact = fact
        self.ui.question_label.setText(fact.question)
        self.ui.help_label.setText(fact.help or "")
        self.ui.help_label.setVisible(bool(fact.help))
        self._control = _control(fact, self)
        layout: QVBoxLayout = self.ui.control_layout
        for widget in self._control.widgets():
            layout.addWidget(widget)
        first = self._control.widgets()[0]
        self.ui.question_label.setBuddy(first)
        self.setFocusProxy(first)

    def value(self) -> FactValue | None:
        """The answer, or None while there is none.

        Raises:
            UserError: a time was entered that cannot be.
        """
        return self._control.value()

    def set_value(self, value: FactValue) -> None:
        """Show an answer that was given; one that cannot be shown is left out."""
        self._control.set_value(value)


def _control(fact: Fact, editor: FactEditor) -> _Control:
    options = tuple((option.id, option.label) for option in fact.options)
    match fact.kind:
        case "choice":
            return _Choice(options, fact.question, editor)
        case "yes-no":
            return _Choice(YES_NO, fact.question, editor)
        case "choices":
            return _Choices(options, editor)
        case "date-time":
            return _Time(fact.question, editor)
        case "number":
            return _Words(fact.question, editor, number=True)
        case "text":
            return _Words(fact.question, editor, number=False)


class _Choice(QObject):
    """One of several, or none of them yet."""

    def __init__(self, options: Sequence[tuple[str, str]], name: str, editor: FactEditor) -> None:
        super().__init__(editor)
        self._combo = QComboBox()
        self._combo.setAccessibleName(name)
        self._combo.addItem(UNANSWERED, None)
        for value, words in options:
            self._combo.addItem(words, value)
        # The longest answer must not decide how wide the page is.
        self._combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._combo.setMinimumContentsLength(SHORTEST)
        self._guard = WheelGuard(self)
        self._guard.guard(self._combo)
        self._combo.currentIndexChanged.connect(editor.edited)

    def widgets(self) -> Sequence[QWidget]:
        return (self._combo,)

    def value(self) -> FactValue | None:
        chosen = self._combo.currentData()
        return None if chosen is None else str(chosen)

    def set_value(self, value: FactValue) -> None:
        self._combo.setCurrentIndex(max(0, self._combo.findData(value)))


class _Choices(QObject):
    """Any of several."""

    def __init__(self, options: Sequence[tuple[str, str]], editor: FactEditor) -> None:
        super().__init__(editor)
        self._boxes = {value: QCheckBox(words) for value, words in options}
        for box in self._boxes.values():
            box.toggled.connect(editor.edited)

    def widgets(self) -> Sequence[QWidget]:
        return tuple(self._boxes.values())

    def value(self) -> FactValue | None:
        return tuple(value for value, box in self._boxes.items() if box.isChecked()) or None

    def set_value(self, value: FactValue) -> None:
        for option, box in self._boxes.items():
            box.setChecked(isinstance(value, tuple) and option in value)


class _Time(QObject):
    """A time, as well as it is known."""

    def __init__(self, name: str, editor: FactEditor) -> None:
        super().__init__(editor)
        self._when = WhenEditor()
        self._when.set_unset_words(UNANSWERED)
        self._when.setAccessibleName(name)
        self._when.edited.connect(editor.edited)

    def widgets(self) -> Sequence[QWidget]:
        return (self._when,)

    def value(self) -> FactValue | None:
        when = self._when.value()
        return None if when is None else when.as_fact()

    def set_value(self, value: FactValue) -> None:
        when = read_fact(str(value))
        if when is not None:
            self._when.set_value(when)


class _Words(QObject):
    """A number or a few words."""

    def __init__(self, name: str, editor: FactEditor, *, number: bool) -> None:
        super().__init__(editor)
        self._edit = QLineEdit()
        self._edit.setAccessibleName(name)
        self._edit.setMaxLength(400)
        self._number = number
        if number:
            whole = QRegularExpression(r"\d{0,6}")
            self._edit.setValidator(QRegularExpressionValidator(whole, self))
        self._edit.textEdited.connect(editor.edited)

    def widgets(self) -> Sequence[QWidget]:
        return (self._edit,)

    def value(self) -> FactValue | None:
        text = self._edit.text().strip()
        if not text:
            return None
        return int(text) if self._number else text

    def set_value(self, value: FactValue) -> None:
        self._edit.setText(str(value))
