# SPDX-License-Identifier: Apache-2.0
"""A card for one of the things to do first."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.services.cases import FirstThing
from ui.forms.compiled.ui_first_thing import Ui_FirstThingCard
from ui.models.answer_words import shortened
from ui.models.cases import CaseChosen
from ui.models.clocks import ClockRow
from ui.models.long_words import breakable
from ui.theme.theme import set_role


class FirstThingCard(QFrame):
    """The case, the question or clock, and why it comes first. A click anywhere goes there."""

    chosen = Signal(object)
    """A CaseChosen."""

    def __init__(
        self, thing: FirstThing, clock: ClockRow | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstThingCard()
        self.ui.setupUi(self)
        self.ui.go_button.clicked.connect(self._choose)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_thing(thing, clock)

    def show_thing(self, thing: FirstThing, clock: ClockRow | None) -> None:
        """Show this; ``clock`` is how the clock stands, where it is one."""
        self._thing = thing
        tone, left = (clock.tone, clock.left) if clock is not None else ("", "")
        if thing.promise is not None:
            tone = "danger" if thing.late else "warning"
            left = "a promise, late" if thing.late else "a promise, due today"
        if thing.victim is not None:
            tone, left = "danger", "not safe"
        if thing.enquiry is not None:
            tone, left = "warning", "a line of enquiry, late"
        if thing.review:
            asked = thing.review == "asked"
            tone, left = "warning", "asked for in a review" if asked else "a review, due"
        ui = self.ui
        ui.where_label.setText(f"{thing.code}  ·  {left}" if left else thing.code)
        ui.question_label.setText(shortened(thing.question))
        first = clock.first if clock is not None else ""
        because = f"{first}\n{thing.because}" if first else thing.because
        ui.because_label.setText(breakable(because))
        named = ", ".join(part for part in (thing.code, thing.question, left) if part)
        ui.go_button.setAccessibleName(f"Go to it: {named}")
        set_role(ui.where_label, f"caption-{tone}" if tone else "caption")
        set_role(self, f"thing-{tone}" if tone else "thing")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the card is a click on its button."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self._choose()

    @Slot()
    def _choose(self) -> None:
        thing = self._thing
        enquiry = None if thing.enquiry is None else str(thing.enquiry)
        self.chosen.emit(
            CaseChosen(
                thing.case_id,
                thing.prompt_id or None,
                thing.clock,
                enquiry,
                thing.promise,
                thing.victim,
                review=bool(thing.review),
            )
        )
