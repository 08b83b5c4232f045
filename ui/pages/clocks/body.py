# SPDX-License-Identifier: Apache-2.0
"""What an open clock shows: what to do, what can be recorded, its working, rule and history."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QWidget

from app.cases.kinds import ClockStep
from ui.forms.compiled.ui_clock_body import Ui_ClockBody
from ui.models.clock_details import ClockDetails, HistoryLine
from ui.models.clock_steps import QUIET, button_words
from ui.models.long_words import breakable
from ui.pages.clocks.form import ClockForm
from ui.pages.fitting import empty
from ui.theme.theme import set_role

NO_WORKING = "There is nothing to work out yet."


class ClockBody(QWidget):
    """The open part of a clock. It reads and records nothing itself: it asks."""

    step_wanted = Signal(object)
    """A ClockStep: the officer wants to record it."""
    working_wanted = Signal()
    entry_wanted = Signal(int)
    """The number of an entry that the officer wants to see in the record."""

    def __init__(self, details: ClockDetails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ClockBody()
        self.ui.setupUi(self)
        self.form: ClockForm | None = None
        self._shown: ClockDetails | None = None
        self._working_shown = False
        self._step_buttons = QButtonGroup(self)
        self._entry_buttons = QButtonGroup(self)
        self._step_buttons.idClicked.connect(self._want_step)
        self._entry_buttons.idClicked.connect(self.entry_wanted)
        self.ui.working_label.hide()
        self.ui.working_button.clicked.connect(self._turn_working)
        self.show_details(details)

    def show_details(self, details: ClockDetails) -> None:
        """Show the clock as it stands now; a form that is open stays as it is."""
        before, self._shown = self._shown, details
        if details == before:
            return
        ui = self.ui
        set_role(ui.todo_frame, "trouble" if details.alarm else "notice")
        set_role(ui.todo_label, "danger" if details.alarm else "body")
        for label, words in (
            (ui.first_label, details.first),
            (ui.todo_label, details.todo),
            (ui.notes_label, details.notes),
            (ui.start_label, details.start),
            (ui.dues_label, details.dues),
            (ui.rule_label, details.rule),
            (ui.sure_label, details.sure),
            (ui.note_label, details.note),
            (ui.sources_label, details.sources),
        ):
            label.setText(breakable(words))
            label.setVisible(bool(words))
        ui.todo_frame.setVisible(bool(details.first or details.todo))
        if before is None or (before.steps, before.answered) != (details.steps, details.answered):
            self._show_steps(details)
        if before is None or before.history != details.history:
            self._show_history(details.history)

    def show_working(self, lines: Sequence[str]) -> None:
        """Show how the dates were found, in numbered steps."""
        told = "\n".join(f"{number}. {line}" for number, line in enumerate(lines, start=1))
        self.ui.working_label.setText(breakable(told) or NO_WORKING)

    @property
    def working_is_shown(self) -> bool:
        """Whether the working is unfolded."""
        return self._working_shown

    def hold(self, form: ClockForm) -> None:
        """Show a form below the things that can be recorded."""
        self.let_go()
        self.form = form
        self.ui.form_layout.addWidget(form)
        self.ui.steps_row.hide()
        form.show()

    def let_go(self) -> None:
        """Put the form away."""
        if self.form is not None:
            self.ui.form_layout.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self.ui.steps_row.setVisible(bool(self._shown and self._shown.steps))

    def stops(self) -> list[QWidget]:
        """Where the tab key stops, in the order of reading."""
        said = self.form.stops() if self.form is not None else self._step_buttons.buttons()
        return [*said, self.ui.working_button, *self._entry_buttons.buttons()]

    def focus_steps(self) -> None:
        """To the first thing that can be recorded."""
        self.stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_steps(self, details: ClockDetails) -> None:
        """The buttons afresh; the one that had the focus has it still."""
        had = next((b.objectName() for b in self._step_buttons.buttons() if b.hasFocus()), None)
        _let_go(self._step_buttons)
        for number, step in enumerate(details.steps):
            words = button_words(step, answered=details.answered)
            button = QPushButton(words, self.ui.steps_row)
            button.setAccessibleName(f"{words.removesuffix('…')}: {details.title}")
            button.setObjectName(f"{step.value}_button")
            if step in QUIET:
                set_role(button, "quiet")
            elif number == 0 and step is not ClockStep.REOPENED:
                set_role(button, "primary")
            self._step_buttons.addButton(button, number)
            button.show()
            if had == button.objectName():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.steps_row.setVisible(bool(details.steps) and self.form is None)

    def _show_history(self, history: Sequence[HistoryLine]) -> None:
        _let_go(self._entry_buttons)
        empty(self.ui.history_layout)
        for line in history:
            label = QLabel(self.ui.history_widget)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(breakable(line.words))
            label.setWordWrap(True)
            self.ui.history_layout.addWidget(label)
            button = QPushButton(f"Entry {line.number} in Notes", self.ui.history_widget)
            set_role(button, "link")
            self._entry_buttons.addButton(button, line.number)
            self.ui.history_layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.ui.history_title_label.setVisible(bool(history))
        self.ui.history_widget.setVisible(bool(history))

    @Slot(int)
    def _want_step(self, place: int) -> None:
        if self._shown is not None:
            self.step_wanted.emit(self._shown.steps[place])

    @Slot()
    def _turn_working(self) -> None:
        self._working_shown = not self._working_shown
        shown = self._working_shown
        button = self.ui.working_button
        button.show_open(shown)
        self.ui.working_label.setVisible(shown)
        if shown:
            self.working_wanted.emit()


def _let_go(group: QButtonGroup) -> None:
    """Take the buttons of a group away."""
    for button in group.buttons():
        group.removeButton(button)
        button.hide()
        button.setParent(None)
        button.deleteLater()
