# SPDX-License-Identifier: Apache-2.0
"""A prompt as a card: quiet until it is opened, then with the panel that answers it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.cases.kinds import Outcome
from app.services.enquiries import feeds_enquiry
from ui.forms.compiled.ui_prompt_card import Ui_PromptCard
from ui.models.cards import FIRST_TEN, CardState
from ui.models.clock_prompts import CardClock
from ui.models.clock_steps import RECORD_DONE
from ui.theme.theme import Theme, set_role
from ui.widgets.answer_panel import AnswerPanel
from ui.widgets.principle_chip import PrincipleChips, chips_for

SEE_CLOCK = "See the clock"
ENQUIRY = "Open a line of enquiry"
_ANSWER = {
    None: "Answer",
    Outcome.ANSWERED: "Answer again",
    Outcome.LATER: "Answer now",
    Outcome.NOT_APPLICABLE: "Answer after all",
}


@dataclass(frozen=True)
class OpenWanted:
    """The officer wants to answer this prompt."""

    prompt_id: str


class PromptCard(QFrame):
    """One prompt. A click anywhere opens it while an answer is still wanted."""

    open_wanted = Signal(object)
    clock_wanted = Signal(object)
    """A CardClock: what the answer has to do with a clock."""
    enquiry_wanted = Signal(object)
    """The Prompt whose answer leads to a line of enquiry."""

    def __init__(self, state: CardState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PromptCard()
        self.ui.setupUi(self)
        self.panel: AnswerPanel | None = None
        self._theme = theme
        self._state = state
        self._chips: PrincipleChips | None = None
        self._draft_words = ""
        self._unrecorded = ""
        self._details_shown = False
        self._clock: CardClock | None = None
        self._show_wording()
        self.ui.answer_button.clicked.connect(self._ask_to_open)
        self.ui.details_button.clicked.connect(self._turn_details)
        self.ui.clock_button.clicked.connect(self._want_clock)
        self.ui.enquiry_button.clicked.connect(self._want_enquiry)
        self.show_state(state)

    @property
    def state(self) -> CardState:
        """What the card shows."""
        return self._state

    def show_state(self, state: CardState) -> None:
        """Show what became of the prompt; an open panel stays as it is."""
        reworded = state.prompt != self._state.prompt or state.principles != self._state.principles
        self._state = state
        if reworded:
            self._show_wording()
        ui = self.ui
        ui.said_label.setText(state.said)
        _show(ui.said_label, bool(state.said))
        ui.note_label.setText(state.note)
        _show(ui.note_label, bool(state.note))
        self._show_details()
        ui.answer_button.setText(_ANSWER[state.outcome])
        ui.answer_button.setAccessibleName(f"{_ANSWER[state.outcome]}: {state.prompt.question}")
        self._refresh()

    def show_draft(self, words: str, unrecorded: str = "") -> None:
        """Say that something unfinished is kept here; empty when nothing is.

        ``unrecorded`` is what is unfinished, where the card cannot be opened to see it.
        """
        self._draft_words = words
        self._unrecorded = unrecorded
        self._show_details()
        self._refresh()

    def show_clock(self, clock: CardClock | None) -> None:
        """Say what the answer has to do with a clock; nothing while it has nothing."""
        if clock != self._clock:
            self._clock = clock
            button, words = self.ui.clock_button, clock.words if clock else ""
            self.ui.clock_label.setText(words)
            button.setText(RECORD_DONE if clock and clock.done else SEE_CLOCK)
            button.setAccessibleName(f"{button.text()} {words}")
            _show(self.ui.clock_row, clock is not None)

    def hold(self, panel: AnswerPanel) -> None:
        """Open: show the panel below the question."""
        self.panel = panel
        self.ui.panel_layout.addWidget(panel)
        panel.order_focus()
        panel.show()  # now, not with the next layout: only what is shown can take the focus
        self._refresh()

    def release(self) -> None:
        """Close, and let the panel go."""
        if self.panel is not None:
            self.ui.panel_layout.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None
            self._refresh()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a card that still wants an answer opens it."""
        wanted = self.panel is None and not self._state.settled
        if wanted and event.button() == Qt.MouseButton.LeftButton:
            self._ask_to_open()
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def _refresh(self) -> None:
        is_open, ui = self.panel is not None, self.ui
        set_role(self, "open-card" if is_open else "card")
        inviting = not is_open and not self._state.settled
        shape = Qt.CursorShape.PointingHandCursor if inviting else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        _show(ui.answer_button, not is_open and not self._state.retired)
        _show(ui.why_label, is_open or not self._state.settled)
        unfinished = self._draft_words if not is_open else ""
        ui.state_label.setText(unfinished or self._state.state)
        _show(ui.state_label, bool(unfinished or self._state.state))
        answered = self._state.outcome is Outcome.ANSWERED and not self._state.retired
        _show(ui.enquiry_button, answered and feeds_enquiry(self._state.prompt))
        done = self._state.outcome is Outcome.ANSWERED and not unfinished
        set_role(ui.state_label, "done" if done else "aside" if self._waits() else "secondary")

    def _show_details(self) -> None:
        unfinished = f"Not recorded:\n{self._unrecorded}" if self._unrecorded else ""
        details = "\n\n".join(part for part in (unfinished, self._state.details) if part)
        self.ui.details_label.setText(details)
        _show(self.ui.details_button, bool(details))
        _show(self.ui.details_label, bool(details) and self._details_shown)

    def _show_wording(self) -> None:
        state, before = self._state, self._chips
        extra = (FIRST_TEN,) if state.prompt.core else ()
        self._chips = PrincipleChips(self._theme, chips_for(state.principles, *extra), self)
        self.ui.chips_layout.addWidget(self._chips)
        if before is not None:
            self.ui.chips_layout.removeWidget(before)
            before.hide()
            before.deleteLater()
        self.ui.question_label.setText(state.prompt.question)
        self.ui.enquiry_button.setAccessibleName(f"{ENQUIRY}: {state.prompt.question}")
        self.ui.why_label.setText(state.prompt.why)

    def _waits(self) -> bool:
        return bool(self._draft_words) or self._state.outcome is Outcome.LATER

    @Slot()
    def _ask_to_open(self) -> None:
        self.open_wanted.emit(OpenWanted(self._state.prompt.id))

    @Slot()
    def _want_enquiry(self) -> None:
        self.enquiry_wanted.emit(self._state.prompt)

    @Slot()
    def _want_clock(self) -> None:
        if self._clock is not None:
            self.clock_wanted.emit(self._clock)

    @Slot()
    def _turn_details(self) -> None:
        self._details_shown = not self._details_shown
        _show(self.ui.details_label, self._details_shown)
        self.ui.details_button.setText("Show less" if self._details_shown else "Show all")


def _show(widget: QWidget, shown: bool) -> None:  # noqa: FBT001 - as Qt's own setVisible
    # Many cards are built at once, and asking Qt to hide what is hidden still costs it time.
    if widget.isHidden() == shown:
        widget.setVisible(shown)
