# SPDX-License-Identifier: Apache-2.0
"""A form with two fields and a desk that finds what a test tells it to, when it is told to."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from app.errors import CasebookError
from app.services.writing.check import LABELS, NOT_KNOWN, OPINION, SPELLING, Finding, Wanted
from app.services.writing.rewording import fitted, is_marked_opinion
from ui.theme.theme import Theme
from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.writing.card import FindingCard
from ui.widgets.writing.form import FormWriting
from ui.widgets.writing.summary import WritingSummary
from ui.widgets.writing.watch import CaseWriting
from ui.writing import Meant, WritingDesk

FIRST = "She claims it. He recieved it."
SECOND = "That is not credible. We left."
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
RULES: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "claims": ("scepticism", ("says",), ("what she says about …",)),
    "credible": (OPINION, (), ("the evidence is …",)),
}
MISSPELT = {"recieved": ("received", "relieved"), "qzx": ()}


class FakeDesk(QObject):
    """Answers at once, or when ``release`` is called. It looks for three words."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wanted = Wanted()
        self.holding = False
        self.checked: list[str] = []
        self.kept: list[tuple[str, ...]] = []
        self.told: list[CasebookError] = []
        self.fault: CasebookError | None = None
        self._waiting: list[Callable[[], object]] = []

    def check(
        self,
        _case_id: object,
        text: str,
        done: Callable[[tuple[Finding, ...]], object],
        failed: Callable[[CasebookError], object],
    ) -> None:
        self.checked.append(text)
        fault = self.fault
        answer = (lambda: failed(fault)) if fault is not None else (lambda: done(look_at(text)))
        self._answer(answer)

    def suggest(self, word: str, done: Callable[[Meant], object]) -> None:
        self._answer(lambda: done(Meant(word, MISSPELT[word])))

    def add_word(self, word: str) -> None:
        self.kept.append(("word", word))

    def ignore_always(self, rule_id: str, surface: str) -> None:
        self.kept.append(("wording", rule_id, surface))

    def tell_once(self, error: CasebookError) -> None:
        self.told.append(error)

    def release(self) -> None:
        waiting, self._waiting, self.holding = self._waiting, [], False
        for answer in waiting:
            answer()

    def _answer(self, answer: Callable[[], object]) -> None:
        if self.holding:
            self._waiting.append(answer)
        else:
            answer()


def look_at(text: str) -> tuple[Finding, ...]:
    """What the fake desk finds."""
    return tuple(
        finding
        for match in re.finditer(r"\w+", text)
        if (finding := _finding(text, match)) is not None
    )


def _finding(text: str, match: re.Match[str]) -> Finding | None:
    (start, end), word = match.span(), match[0].casefold()
    if word in MISSPELT:
        return Finding(start, end, "spelling", match[0], SPELLING, NOT_KNOWN)
    if word not in RULES:
        return None
    category, swaps, advice = RULES[word]
    if category == OPINION and is_marked_opinion(text, start, end):
        return None
    fits = tuple(fitted(words, match[0]) for words in swaps)
    label = LABELS[category]
    return Finding(start, end, "wording", match[0], label, "Why.", word, category, fits, advice)


@dataclass
class Form:
    """What a test works with."""

    window: QWidget
    holder: QWidget
    first: GrowingEdit
    second: GrowingEdit
    summary: WritingSummary
    record: QPushButton
    writing: FormWriting
    desk: FakeDesk
    theme: Theme
    ignored: list[object] = field(default_factory=list)

    def marked(self, edit: GrowingEdit | None = None) -> list[str]:
        """The words that are underlined."""
        return [
            selection.cursor.selectedText()
            for selection in (edit or self.first).extraSelections()
            if selection.format.underlineStyle().value
        ]


def make_form(theme: Theme, window: QWidget | None = None) -> Form:
    """A form of two watched fields, in a window of its own."""
    window = window or QWidget()
    window.resize(700, 700)
    holder = QWidget(window)
    QVBoxLayout(window).addWidget(holder)
    layout = QVBoxLayout(holder)
    first, second = GrowingEdit(holder), GrowingEdit(holder)
    summary, record, desk = WritingSummary(holder), QPushButton("Record", holder), FakeDesk()
    for part in (first, second, summary, record):
        layout.addWidget(part)
    layout.addStretch(1)
    tools = CaseWriting(cast("WritingDesk", desk), theme, uuid4())
    writing = FormWriting(tools, holder, summary)
    writing.watch("first", first)
    writing.watch("second", second)
    form = Form(window, holder, first, second, summary, record, writing, desk, theme)
    desk.setParent(window)
    writing.ignored.connect(lambda: form.ignored.append(writing.content()))
    return form


def f7(modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_F7, modifier)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def card_of(form: Form) -> FindingCard:
    card = form.writing.looking.card
    assert card is not None and card.isVisible()
    return card


def button(form: Form, words: str) -> QPushButton:
    return next(each for each in card_of(form).buttons() if each.text() == words)


def open_at(form: Form, edit: GrowingEdit, words: str) -> None:
    """Put the cursor into these words and open their card by the keyboard."""
    edit.setFocus()
    cursor = edit.textCursor()
    cursor.setPosition(edit.toPlainText().index(words) + 2)
    edit.setTextCursor(cursor)
    QTest.keyClick(edit, Qt.Key.Key_Period, CTRL)
