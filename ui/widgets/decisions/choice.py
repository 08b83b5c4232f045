# SPDX-License-Identifier: Apache-2.0
"""Takes one of the options of a decision; one that is closed stays in sight and says why."""

from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from app.guidance.model.answers import Option
from app.guidance.reading.gates import Answered, TemplateView
from ui.forms.compiled.ui_decision_choice import Ui_DecisionChoice
from ui.models.gate_words import option_words
from ui.widgets.decisions.holding import layouts_held
from ui.widgets.in_sight import InSight


class ChoiceRow(QWidget):
    """An option: a button, its words, and what stands in its way."""

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self.button = QRadioButton(self)
        self.button.setObjectName(f"option_radio_{option.id}")
        self.button.setProperty("role", "option")
        self.button.setAccessibleName(option.label)
        InSight(self).watch(self.button)
        self.words_label = _label(self, option.label, "option")
        self.note_label = _label(self, "", "caption")
        self.note_label.hide()
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(self.words_label)
        column.addWidget(self.note_label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_note(self, note: str, *, shut: bool) -> None:
        """Say what stands in the way of the option, if anything does."""
        self.button.setEnabled(not shut)
        self.words_label.setEnabled(not shut)
        if self.note_label.text() != note:
            self.note_label.setText(note)
            self.note_label.setVisible(bool(note))
            self.button.setAccessibleDescription(note)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words is a click on the button."""
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton and self.button.isEnabled():
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()
            event.accept()
            return
        super().mouseReleaseEvent(event)


class DecisionChoice(QWidget):
    """The options of a template, in its order."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DecisionChoice()
        self.ui.setupUi(self)
        self._rows: dict[str, ChoiceRow] = {}
        self._options: tuple[Option, ...] = ()
        self._before: QWidget | None = None
        self._after: QWidget | None = None
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._clicked)
        self.hide()

    def stand_between(self, before: QWidget, after: QWidget) -> None:
        """The tab key comes to the options from ``before`` and leaves them for ``after``."""
        self._before, self._after = before, after

    @property
    def option(self) -> Option | None:
        """The option that was chosen."""
        for row in self._rows.values():
            if row.button.isChecked():
                return row.option
        return None

    def show_template(self, view: TemplateView | None) -> None:
        """Offer the options of this template, or none; a choice that is still there stays."""
        options = view.template.options if view else ()
        if options != self._options:
            chosen = self.option
            self._options = options
            self._make_rows()
            if chosen in options and chosen is not None:
                self.choose(chosen.id)
        self.setVisible(bool(options))

    def choose(self, option_id: object) -> None:
        """Choose the option with this id without telling; anything else chooses none."""
        with QSignalBlocker(self._group):
            self._group.setExclusive(False)
            for name, row in self._rows.items():
                row.button.setChecked(name == option_id)
            self._group.setExclusive(True)

    def show_gate(self, view: TemplateView, answered: Answered) -> None:
        """Say of each option what still stands in its way."""
        with layouts_held(self):
            for name, row in self._rows.items():
                row.show_note(option_words(view, name, answered), shut=name in view.shut)

    @Slot()
    def _clicked(self) -> None:
        self.edited.emit()

    def _make_rows(self) -> None:
        for row in self._rows.values():
            self._group.removeButton(row.button)
            self.ui.options_layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {option.id: ChoiceRow(option, self) for option in self._options}
        for row in self._rows.values():
            self._group.addButton(row.button)
            self.ui.options_layout.addWidget(row)
            row.show()  # now, while the layouts are held, and not when the layout thinks of it
        around = (self._before, *(row.button for row in self._rows.values()), self._after)
        for before, after in pairwise(stop for stop in around if stop is not None):
            QWidget.setTabOrder(before, after)


def _label(parent: QWidget, text: str, role: str) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    label.setIndent(0)
    label.setProperty("role", role)
    return label
