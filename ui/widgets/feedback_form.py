# SPDX-License-Identifier: Apache-2.0
"""Where an officer says what was wrong with a prompt: one of four reasons, and a comment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QApplication, QButtonGroup, QRadioButton, QScrollArea, QWidget

from app.guidance.reading.feedback import LONGEST_COMMENT, REASONS, Reason
from ui.forms.compiled.ui_feedback_form import Ui_FeedbackForm
from ui.messages import show_text
from ui.widgets.answers.option_row import OptionRow

Content = Mapping[str, object]

THANKS = "Kept in this casebook for your guidance owner. It is sent nowhere."
NO_REASON = "Choose one of the four reasons."
NEARLY_FULL = 100
"""From so many characters before the end on, the form says how many are left."""


@dataclass(frozen=True)
class FeedbackWanted:
    """The officer wants this to be kept."""

    prompt_id: str
    reason: Reason
    comment: str


@dataclass(frozen=True)
class FeedbackChanged:
    """What is being said of a prompt is now this; ``None`` when nothing is."""

    prompt_id: str
    content: Content | None


class FeedbackForm(QWidget):
    """A quiet button that opens a small form. It keeps nothing itself: it asks."""

    send_wanted = Signal(object)
    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FeedbackForm()
        self.ui.setupUi(self)
        self._prompt_id: str | None = None
        self._unsent: dict[str, Content] = {}
        self._sending: set[str] = set()
        self._group = QButtonGroup(self)
        self._ids: tuple[Reason, ...] = tuple(REASONS)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._bring_into_view)
        self._add_reasons()
        self.ui.comment_edit.set_least_lines(2)
        self._connect()

    @property
    def prompt_id(self) -> str | None:
        """The prompt that is spoken of."""
        return self._prompt_id

    @property
    def busy_here(self) -> bool:
        """Whether the officer is in the open form."""
        focus = QApplication.focusWidget()
        return self._opened and focus is not None and self.isAncestorOf(focus)

    def show_prompt(self, prompt_id: str | None) -> None:
        """Speak of another prompt; what was begun for it before is there again."""
        if prompt_id == self._prompt_id:
            return
        self._prompt_id = prompt_id
        self.ui.thanks_label.hide()
        self._show_trouble("")
        self._show_unsent()

    def restore(self, prompt_id: str, content: Content) -> None:
        """Something begun earlier; what is being written now goes first."""
        if prompt_id not in self._unsent and _has_words(content):
            self._unsent[prompt_id] = content
            if prompt_id == self._prompt_id:
                self._show_unsent()

    def kept(self, prompt_id: str) -> None:
        """What was said of a prompt is kept: thank the officer and close."""
        self._sending.discard(prompt_id)
        self._unsent.pop(prompt_id, None)
        if prompt_id == self._prompt_id:
            self._show_unsent()
            show_text(self.ui.thanks_label, THANKS)

    def refused(self, prompt_id: str, sentence: str, found: Sequence[str]) -> bool:
        """Say why it was not kept; the first of the words that stand in the way is marked.

        False when another prompt is spoken of by now: what was written waits at its own.
        """
        self._sending.discard(prompt_id)
        if prompt_id != self._prompt_id:
            return False
        here = self.busy_here
        self.ui.asking_part.setEnabled(True)
        self._show_trouble(sentence)
        self._mark(found)
        if here:  # and not somewhere else by now, where keys would go astray
            self.ui.comment_edit.setFocus()
        self._settling.start(0)
        return True

    @Slot()
    def cancel(self) -> None:
        """Throw away what was begun and close."""
        prompt_id = self._prompt_id
        if prompt_id is not None:
            self._unsent.pop(prompt_id, None)
            self.changed.emit(FeedbackChanged(prompt_id, None))
        self._show_unsent()
        self.ui.feedback_button.setFocus()

    @property
    def _opened(self) -> bool:
        return not self.ui.asking_part.isHidden()

    def _add_reasons(self) -> None:
        before: QWidget = self.ui.feedback_button
        for number, (reason, words) in enumerate(REASONS.items()):
            button = QRadioButton(self)
            button.setObjectName(f"reason_radio_{reason}")
            self._group.addButton(button, number)
            self.ui.options_layout.addWidget(OptionRow(button, words, self))
            self.setTabOrder(before, button)
            before = button
        self.setTabOrder(before, self.ui.comment_edit)

    def _connect(self) -> None:
        ui = self.ui
        ui.feedback_button.clicked.connect(self._open)
        ui.send_button.clicked.connect(self._send)
        ui.cancel_button.clicked.connect(self.cancel)
        ui.comment_edit.textChanged.connect(self._edited)
        self._group.idClicked.connect(self._edited)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), ui.asking_part)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._send)

    def _show_unsent(self) -> None:
        """What was begun for this prompt, or the closed form."""
        content = self._unsent.get(self._prompt_id or "")
        self._fill(content or {})
        self._turn(opened=content is not None)

    def _fill(self, content: Content) -> None:
        reason, comment = content.get("reason"), content.get("comment")
        self._group.setExclusive(False)
        for number, button in enumerate(self._group.buttons()):
            button.setChecked(self._ids[number] == reason)
        self._group.setExclusive(True)
        with QSignalBlocker(self.ui.comment_edit):
            self.ui.comment_edit.setPlainText(comment if isinstance(comment, str) else "")
        self._count()

    def _turn(self, *, opened: bool) -> None:
        self.ui.asking_part.setVisible(opened)
        # What was typed into it while it is being sent would go with that.
        self.ui.asking_part.setEnabled(self._prompt_id not in self._sending)

    @Slot()
    def _open(self) -> None:
        if self._opened:
            self._group.buttons()[0].setFocus()
            return
        self.ui.thanks_label.hide()
        self._show_trouble("")
        self._turn(opened=True)
        self._group.buttons()[0].setFocus()
        self._settling.start(0)

    @Slot()
    def _edited(self) -> None:
        self._count()
        self._show_trouble("")
        if self._prompt_id is not None:
            content = self._content()
            self._unsent[self._prompt_id] = content
            told = content if _has_words(content) else None
            self.changed.emit(FeedbackChanged(self._prompt_id, told))

    @Slot()
    def _send(self) -> None:
        number = self._group.checkedId()
        if self._prompt_id is None:
            return
        if number < 0:
            self._show_trouble(NO_REASON)
            self._group.buttons()[0].setFocus()
            self._settling.start(0)
            return
        self.ui.feedback_button.setFocus()
        self._sending.add(self._prompt_id)
        self.ui.asking_part.setEnabled(False)
        comment = self.ui.comment_edit.toPlainText()
        self.send_wanted.emit(FeedbackWanted(self._prompt_id, self._ids[number], comment))

    def _content(self) -> Content:
        number = self._group.checkedId()
        return {
            "reason": self._ids[number] if number >= 0 else "",
            "comment": self.ui.comment_edit.toPlainText(),
        }

    def _count(self) -> None:
        """How many characters are left, once it is worth saying."""
        left = LONGEST_COMMENT - len(self.ui.comment_edit.toPlainText())
        self.ui.count_label.setVisible(left <= NEARLY_FULL)
        self.ui.count_label.setText(
            f"{left} characters left." if left >= 0 else f"{-left} characters too many."
        )

    def _show_trouble(self, sentence: str) -> None:
        show_text(self.ui.trouble_label, sentence)

    def _mark(self, found: Sequence[str]) -> None:
        edit = self.ui.comment_edit
        for word in found[:1]:
            edit.moveCursor(QTextCursor.MoveOperation.Start)
            if not edit.find(word):
                edit.moveCursor(QTextCursor.MoveOperation.End)

    @Slot()
    def _bring_into_view(self) -> None:
        """Scroll until the officer sees what to press, or at least where they are."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is None:
            return
        # The form has its new height only once the layouts around it have been told.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        above.ensureWidgetVisible(self.ui.actions_row)
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            above.ensureWidgetVisible(focus)
        if not self.ui.trouble_label.isHidden():
            above.ensureWidgetVisible(self.ui.trouble_label, 0, 0)


def _has_words(content: Content) -> bool:
    return bool(content.get("reason") or str(content.get("comment") or "").strip())
