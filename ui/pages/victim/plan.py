# SPDX-License-Identifier: Apache-2.0
"""How to reach one person safely, and the code word for as long as somebody asks for it."""

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ui.forms.compiled.ui_contact_plan import Ui_ContactPlan
from ui.messages import announce
from ui.models.contact_plans import PlanShown
from ui.models.long_words import breakable
from ui.theme.theme import set_role
from ui.widgets.entries.corrected import CorrectedPart

SHOWN_MS = 20_000
"""For so long the code word is shown after one press."""
NOW_READS = "It now reads"
SHOW, HIDE = "Show the code word", "Hide the code word"
SHOW_EARLIER, HIDE_EARLIER = "Show what held before", "Hide what held before"


class ContactPlan(QFrame):
    """The plan of one person. The code word comes in only while it is shown."""

    change_wanted = Signal()
    code_word_wanted = Signal()
    """The officer asks for the code word: answer with ``show_code_word``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ContactPlan()
        self.ui.setupUi(self)
        self._earlier = ""
        self.corrected = CorrectedPart("how to reach them")
        self.corrected.keep_first(NOW_READS)
        layout = self.ui.contact_plan_layout
        layout.insertWidget(layout.indexOf(self.ui.warning_frame) + 1, self.corrected)
        self._timer = QTimer(self, interval=SHOWN_MS, singleShot=True)
        self._timer.timeout.connect(self.hide_code_word)
        ui = self.ui
        ui.change_button.clicked.connect(self.change_wanted)
        ui.set_button.clicked.connect(self.change_wanted)
        ui.code_word_button.clicked.connect(self._turn_code_word)
        ui.earlier_button.clicked.connect(self._turn_earlier)
        self.hide_code_word()
        self.show_plan(None)

    def show_plan(self, plan: PlanShown | None, warning: str = "") -> None:
        """Show this plan; None says that there is none yet.

        ``warning`` is what to know before anybody tries to reach them, with a plan or without.
        """
        ui = self.ui
        self.hide_code_word()
        missing = plan is None
        ui.missing_label.setVisible(missing)
        ui.set_button.setVisible(missing)
        ui.change_button.setHidden(missing)
        said = plan or PlanShown("", "", "", "", False, "", "", "", "")
        parts: tuple[tuple[QWidget, QLabel, str], ...] = (
            (ui.ways_part, ui.ways_label, said.ways),
            (ui.details_part, ui.details_label, said.details),
            (ui.times_part, ui.times_label, said.times),
            (ui.avoid_part, ui.avoid_label, said.avoid),
            (ui.rhythm_part, ui.rhythm_label, said.rhythm),
            (ui.warning_frame, ui.warning_label, warning),
            (ui.said_label, ui.said_label, said.said),
        )
        for part, label, text in parts:
            label.setText(breakable(text))
            part.setVisible(bool(text))
        set_role(ui.rhythm_label, said.tone or "body")
        self.corrected.setVisible(said.corrected is not None)
        if said.corrected is not None:
            self.corrected.show_corrected(said.corrected)
        ui.code_word_part.setVisible(said.has_code_word)
        self._show_earlier(said.earlier)

    def show_code_word(self, word: str) -> None:
        """Show the code word for a while."""
        ui = self.ui
        ui.code_word_label.setText(breakable(word))
        ui.code_word_label.show()
        ui.code_word_button.setText(HIDE)
        self._timer.start()
        announce(ui.code_word_label, word)

    @property
    def shows_code_word(self) -> bool:
        """Whether the code word is on the screen."""
        return self._timer.isActive()

    @Slot()
    def hide_code_word(self) -> None:
        """Take the code word away, from what a screen reader finds as well."""
        self._timer.stop()
        self.ui.code_word_label.clear()
        self.ui.code_word_label.hide()
        self.ui.code_word_button.setText(SHOW)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody who comes back to the page finds it open."""
        super().hideEvent(event)
        self.hide_code_word()

    def changeEvent(self, event: QEvent) -> None:
        """Another window, or an empty chair: it is shown to nobody."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.hide_code_word()

    def focus_change(self) -> None:
        """Put the keyboard where the plan is changed, or first agreed."""
        ui = self.ui
        (ui.set_button if ui.change_button.isHidden() else ui.change_button).setFocus()

    def stops(self) -> list[QWidget]:
        """Where the tab key stops, in the order of reading."""
        ui = self.ui
        return [ui.change_button, ui.set_button, ui.code_word_button, ui.earlier_button]

    @Slot()
    def _turn_code_word(self) -> None:
        if self.shows_code_word:
            self.hide_code_word()
        else:
            self.code_word_wanted.emit()

    def _show_earlier(self, earlier: str) -> None:
        self._earlier = earlier
        self.ui.earlier_button.setVisible(bool(earlier))
        self.ui.earlier_button.setText(SHOW_EARLIER)
        self.ui.earlier_label.clear()
        self.ui.earlier_label.hide()

    @Slot()
    def _turn_earlier(self) -> None:
        shown = not self.ui.earlier_label.isHidden()
        self.ui.earlier_label.setText("" if shown else breakable(self._earlier))
        self.ui.earlier_label.setHidden(shown)
        self.ui.earlier_button.setText(SHOW_EARLIER if shown else HIDE_EARLIER)
