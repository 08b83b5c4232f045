# SPDX-License-Identifier: Apache-2.0
"""The card of one finding: what it is, why it matters, and what can be done about it."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.services.writing.check import Finding
from ui.forms.compiled.ui_finding_card import Ui_FindingCard

LOOKING = "Looking in the dictionary…"
ENTERED_KEYS = "Tab: on.  Enter: choose.  F7: next.  Esc: back to the text."
_OPENING_KEYS = "Ctrl+. or Alt+Enter: choose.  F7: next.  Esc: close."
_CTRL = Qt.KeyboardModifier.ControlModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NOTHING_LIKE_IT = "Nothing in the dictionary is like it."


class FindingCard(QFrame):
    """Everything on it is plain text. It changes nothing itself: it asks."""

    replace_wanted = Signal(str)
    basis_wanted = Signal()
    opinion_wanted = Signal()
    ignore_wanted = Signal()
    always_wanted = Signal()
    closed = Signal()
    """Esc: back to the text."""
    step_wanted = Signal(int)
    """F7 or Shift+F7: to the next finding, or the one before."""
    hovered = Signal(bool)
    """The mouse came, or left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_FindingCard()
        self.ui.setupUi(self)
        self._surface = ""
        basis = _Choice("Add what it rests on", self.ui.opinion_row)
        opinion = _Choice("Mark as my opinion", self.ui.opinion_row)
        ignore = _Choice("Ignore here", self.ui.leave_row)
        self._always = _Choice("Always ignore", self.ui.leave_row)
        for quiet in (ignore, self._always):
            quiet.setProperty("role", "link")
        basis.clicked.connect(self.basis_wanted)
        opinion.clicked.connect(self.opinion_wanted)
        ignore.clicked.connect(self.ignore_wanted)
        self._always.clicked.connect(self.always_wanted)
        self.hide()

    def show_finding(self, finding: Finding) -> None:
        """Show this one. How a word may be meant comes later, by ``show_suggestions``."""
        ui, spelling = self.ui, finding.kind == "spelling"
        self._surface = finding.surface
        ui.keys_label.setText(_OPENING_KEYS)
        head = f"{finding.label}: “{finding.surface}”"
        self.setAccessibleName(head)
        self.setAccessibleDescription(finding.reason)
        ui.sort_label.setText(head)
        ui.reason_label.setText(LOOKING if spelling else finding.reason)
        ui.reason_label.show()
        self._show_replacements(finding.replacements)
        self._say_advice(_advice_words(finding))
        ui.opinion_row.setVisible(finding.is_opinion)
        self._always.setText("Add to my dictionary" if spelling else "Always ignore")
        self._order()

    def show_suggestions(self, words: Sequence[str]) -> None:
        """How a misspelt word may be meant."""
        self.ui.reason_label.setText("" if words else NOTHING_LIKE_IT)
        self.ui.reason_label.setVisible(not words)
        self._show_replacements(words)
        self._order()

    def buttons(self) -> list[QPushButton]:
        """What can be pressed now, in order."""
        rows = (self.ui.replacements_row, self.ui.opinion_row, self.ui.leave_row)
        every = (button for row in rows if not row.isHidden() for button in row.children())
        return [each for each in every if isinstance(each, _Choice) and not each.isHidden()]

    def enter(self) -> None:
        """Give the keyboard to the first button; with it a screen reader says what this is."""
        self.ui.keys_label.setText(ENTERED_KEYS)
        self.ui.keys_label.show()
        first, *_ = self.buttons()
        first.setAccessibleDescription(f"{self.accessibleName()}. {self.accessibleDescription()}")
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def put_away(self) -> None:
        """Hide it; nothing that was written stays in it."""
        self.hide()
        self.setAccessibleName("")
        self.setAccessibleDescription("")
        self._surface = ""
        for label in (self.ui.sort_label, self.ui.reason_label, self.ui.advice_label):
            label.clear()
        self._show_replacements(())
        for button in self.buttons():
            button.setAccessibleDescription("")

    def has_focus(self) -> bool:
        """Whether the keyboard is here."""
        return any(button.hasFocus() for button in self.findChildren(QPushButton))

    def size_for(self, width: int) -> QSize:
        """How large it is at most this wide."""
        for row in (self.ui.replacements_row, self.ui.opinion_row, self.ui.leave_row):
            # While the card was hidden nobody told them that their buttons have other words.
            QCoreApplication.sendEvent(row, QEvent(QEvent.Type.LayoutRequest))
        layout = self.ui.finding_layout
        around = 2 * self.frameWidth()
        return QSize(width, layout.totalHeightForWidth(width - around) + around)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, and so do Ctrl+Enter and Alt+Enter; F7 goes on."""
        if event.key() in (Qt.Key.Key_Escape, *_ENTER):
            self.closed.emit()  # Ctrl+Enter too: it is meant for Record, not for a button
        elif event.key() == Qt.Key.Key_F7:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step_wanted.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - as Qt's own
        """Tab and the arrows go round among the buttons."""
        buttons = self.buttons()
        focused = [at for at, button in enumerate(buttons) if button.hasFocus()]
        if not focused:
            return super().focusNextPrevChild(next)
        step, reason = (
            (1, Qt.FocusReason.TabFocusReason) if next else (-1, Qt.FocusReason.BacktabFocusReason)
        )
        buttons[(focused[0] + step) % len(buttons)].setFocus(reason)
        return True

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse is here: the card stays."""
        super().enterEvent(event)
        self.hovered.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is gone."""
        super().leaveEvent(event)
        self.hovered.emit(False)

    def _order(self) -> None:
        for before, after in pairwise(self.buttons()):
            QWidget.setTabOrder(before, after)

    def _show_replacements(self, replacements: Sequence[str]) -> None:
        for old in self.ui.replacements_row.findChildren(_Choice):
            old.hide()
            old.deleteLater()
        for words in replacements:
            button = _Choice(words, self.ui.replacements_row)
            button.setAccessibleName(f"Write “{words}” instead of “{self._surface}”")
            button.chosen.connect(self.replace_wanted)
            button.show()
        for part in (self.ui.instead_label, self.ui.replacements_row):
            part.setVisible(bool(replacements))

    def _say_advice(self, words: str) -> None:
        self.ui.advice_label.setText(words)
        self.ui.advice_label.setVisible(bool(words))


class _Choice(QPushButton):
    """A button that says which words were chosen; Enter presses it as well as the space bar."""

    chosen = Signal(str)

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self._words = words
        self.setAutoDefault(True)
        self.clicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With Ctrl or Alt, or held down from the key that opened the card, Enter is not meant."""
        held = event.modifiers() & (_CTRL | Qt.KeyboardModifier.AltModifier)
        if event.key() in _ENTER and (held or event.isAutoRepeat()):
            event.setAccepted(event.isAutoRepeat())
        else:
            super().keyPressEvent(event)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._words)


def _advice_words(finding: Finding) -> str:
    """The ways to write it that need the officer's own words, one on each line."""
    if not finding.advice:
        return ""
    head = "Or in your words" if finding.replacements else "Write instead, in your words"
    return "\n".join((f"{head}:", *(f"• {words}" for words in finding.advice)))
