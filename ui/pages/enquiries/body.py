# SPDX-License-Identifier: Apache-2.0
"""What an open line shows: why it is reasonable, what can be said of it, and what was said."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from app.cases.kinds import EnquiryStep
from ui.forms.compiled.ui_enquiry_body import Ui_EnquiryBody
from ui.forms.compiled.ui_enquiry_event import Ui_EnquiryEvent
from ui.models.enquiries import EventRow, LineRow
from ui.models.enquiry_words import STEPS
from ui.models.long_words import breakable
from ui.pages.fitting import empty
from ui.pages.notes.rows import cut
from ui.theme.theme import set_role
from ui.widgets.selecting import let_select

BECAUSE = "Why it is reasonable here"
CORRECTED = "How its opening now reads, as corrected"
_PRIMARY = (EnquiryStep.PROGRESS, EnquiryStep.REOPENED)


class EventPart(QWidget):
    """One thing that was said of a line."""

    entry_wanted = Signal(int)
    """The number of its entry, which the officer wants to see in the record."""

    def __init__(self, event: EventRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_EnquiryEvent()
        self.ui.setupUi(self)
        self._number = event.number
        self.ui.event_label.setText(event.heading)
        self.ui.event_text_label.setText(breakable(cut(event.text)))
        self.ui.event_text_label.setVisible(bool(event.text))
        self.ui.corrected_label.setText(breakable(event.corrected))
        self.ui.corrected_label.setVisible(bool(event.corrected))
        self.ui.stamp_label.setText(event.stamp)
        self.ui.entry_button.setText(f"Entry {event.number} in Notes")
        self.ui.entry_button.clicked.connect(self._want)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Its words can be selected once the mouse is near."""
        super().enterEvent(event)
        let_select(self)

    @Slot()
    def _want(self) -> None:
        self.entry_wanted.emit(self._number)


class LineBody(QWidget):
    """The open part of a line. It records nothing itself: it asks."""

    step_wanted = Signal(object)
    """An EnquiryStep: the officer wants to record it."""
    entry_wanted = Signal(int)
    grown = Signal()
    """More of what was said is shown: the tab key has further to go."""

    def __init__(self, row: LineRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_EnquiryBody()
        self.ui.setupUi(self)
        self._shown: LineRow | None = None
        self._buttons = QButtonGroup(self)
        self._buttons.idClicked.connect(self._want_step)
        self._events: list[EventPart] = []
        self.ui.more_history_button.wanted.connect(self._show_more)
        self.show_row(row)

    def show_row(self, row: LineRow) -> None:
        """Show the line as it stands now."""
        before, self._shown = self._shown, row
        self.ui.because_title_label.setText(CORRECTED if row.corrected else BECAUSE)
        self.ui.because_label.setText(breakable(cut(row.because)))
        self.ui.about_label.setText(row.about)
        self.ui.about_label.setVisible(bool(row.about))
        if before is None or before.steps != row.steps:
            self._show_steps(row)
        if before is None or before.history != row.history:
            self._show_history(row.history)

    def stops(self) -> list[QWidget]:
        """Where the tab key stops, in the order of reading."""
        events = [event.ui.entry_button for event in self._events]
        more = self.ui.more_history_button
        return [*self._buttons.buttons(), *events, *([] if more.isHidden() else [more])]

    def focus_steps(self) -> None:
        """To the first thing that can be said."""
        self.stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_steps(self, row: LineRow) -> None:
        for button in self._buttons.buttons():
            self._buttons.removeButton(button)
            button.hide()
            button.setParent(None)
            button.deleteLater()
        for number, step in enumerate(row.steps):
            words = STEPS[step].button
            button = QPushButton(words, self.ui.steps_row)
            button.setObjectName(f"{step.value}_button")
            button.setAccessibleName(f"{words.removesuffix('…')}: {row.title}")
            if step in _PRIMARY:
                set_role(button, "primary")
            self._buttons.addButton(button, number)
            button.show()

    def _show_history(self, history: Sequence[EventRow]) -> None:
        more = self.ui.more_history_button
        more.offer(len(history), "earlier")
        empty(self.ui.history_layout)
        self._events = []
        for event in history[: more.limit]:
            part = EventPart(event, self.ui.history_widget)
            part.entry_wanted.connect(self.entry_wanted)
            self.ui.history_layout.addWidget(part)
            self._events.append(part)

    @Slot()
    def _show_more(self) -> None:
        if self._shown is None:
            return
        known = len(self._events)
        self._show_history(self._shown.history)
        self.grown.emit()
        self._events[known].ui.entry_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _want_step(self, number: int) -> None:
        if self._shown is not None:
            self.step_wanted.emit(self._shown.steps[number])
