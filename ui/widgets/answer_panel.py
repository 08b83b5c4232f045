# SPDX-License-Identifier: Apache-2.0
"""Where an open prompt is answered, set aside for later, or found not applicable."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from app.cases.answers import AnswerValue
from app.cases.kinds import Outcome, PersonAdded
from app.errors import UserError
from app.guidance.model.answers import TextAnswer as TextAsked
from ui.forms.compiled.ui_answer_panel import Ui_AnswerPanel
from ui.messages import announce, show_text
from ui.models.cards import CardState
from ui.models.times import seconds_words
from ui.widgets.answers.base import AnswerEditor
from ui.widgets.answers.making import make_editor
from ui.widgets.answers.people import PeopleEditor
from ui.widgets.answers.text import TextEditor
from ui.widgets.own_parent import stand_in
from ui.widgets.writing.form import FormWriting
from ui.widgets.writing.watch import CaseWriting

Content = Mapping[str, object]

_REASONS = {
    Outcome.LATER: ("&Why is this for later?", "Set aside for later  Ctrl+Enter"),
    Outcome.NOT_APPLICABLE: ("&Why does this not apply?", "Not applicable  Ctrl+Enter"),
}


@dataclass(frozen=True)
class RecordWanted:
    """The officer asks for this to be recorded."""

    prompt_id: str
    outcome: Outcome
    answer: AnswerValue | None = None
    text: str = ""
    verbatim: str = ""
    because: str = ""


@dataclass(frozen=True)
class DraftChanged:
    """What is being written at a prompt is now this."""

    prompt_id: str
    content: Content


@dataclass(frozen=True)
class PersonWanted:
    """A person is missing; ``category`` is the one that the prompt asks for, if any."""

    category: str | None


class AnswerPanel(QWidget):
    """The open part of a card. It records nothing itself: it asks."""

    record_wanted = Signal(object)
    draft_changed = Signal(object)
    person_wanted = Signal(object)
    sources_wanted = Signal()

    def __init__(
        self,
        state: CardState,
        people: Sequence[PersonAdded],
        writing: CaseWriting,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_AnswerPanel()
        self.ui.setupUi(self)
        self._prompt = state.prompt
        self._aside: Outcome | None = None
        self._said_kept = False
        self.writing = FormWriting(writing, self, self.ui.writing_part, self.ui.reason_writing_part)
        asked = state.prompt.answer
        self.editor = make_editor(asked, people, self)
        self.editor.setObjectName("answer_editor")
        self.editor.name_after(state.prompt.question)
        self.editor.set_value(state.last_answer)
        self.ui.editor_layout.addWidget(self.editor)
        in_words = isinstance(asked, TextAsked)
        self.ui.further_button.setVisible(not in_words)
        self._show_further(shown=False)
        self._show_verbatim(shown=isinstance(asked, TextAsked) and asked.verbatim)
        for label in (self.ui.trouble_label, self.ui.reason_trouble_label):
            label.hide()
        for field in (self.ui.further_edit, self.ui.verbatim_edit, self.ui.reason_edit):
            field.set_least_lines(2)
        self.ui.reason_part.hide()
        self._order(in_words=in_words)
        self._connect()

    @property
    def prompt_id(self) -> str:
        """The prompt that is answered here."""
        return self._prompt.id

    @property
    def giving_reason(self) -> bool:
        """Whether the officer is saying why the prompt is set aside."""
        return self._aside is not None

    def content(self) -> Content:
        """All that is written here, for a draft."""
        return {
            "answer": self.editor.to_draft(),
            "text": self.ui.further_edit.toPlainText(),
            "verbatim": self.ui.verbatim_edit.toPlainText(),
            "because": self.ui.reason_edit.toPlainText(),
            "aside": self._aside.value if self._aside else "",
            **self.writing.content(),
        }

    def restore(self, content: Content) -> None:
        """Put back what a draft holds; what cannot be read is left out."""
        fields = {
            "text": self.ui.further_edit,
            "verbatim": self.ui.verbatim_edit,
            "because": self.ui.reason_edit,
        }
        self.editor.from_draft(content.get("answer"))
        for name, field in fields.items():
            kept = content.get(name)
            with QSignalBlocker(field):
                field.setPlainText(kept if isinstance(kept, str) else "")
        self.writing.restore(content)
        if self.ui.further_edit.toPlainText():
            self._show_further(shown=True)
        if self.ui.verbatim_edit.toPlainText():
            self._show_verbatim(shown=True)
        aside = {outcome.value: outcome for outcome in _REASONS}.get(str(content.get("aside")))
        self._set_aside_view(aside)

    def take_focus(self) -> None:
        """Put the cursor where the officer goes on."""
        field = self.ui.reason_edit if self.giving_reason else self.editor
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def order_focus(self) -> None:
        """Let Tab go from the answer on to what stands below it; once it is part of a page."""
        for before, after in pairwise(_tab_chain(self.ui, self.editor)):
            QWidget.setTabOrder(before, after)

    def show_kept(self, at: datetime) -> None:
        """Say that the draft is in the store; aloud only the first time."""
        words = f"Draft kept {seconds_words(at)}"
        self.ui.draft_label.setText(words)
        self.ui.reason_draft_label.setText(words)
        if not self._said_kept:
            self._said_kept = True
            announce(self.ui.draft_label, "Draft kept")

    def show_trouble(self, sentence: str) -> None:
        """Say why it was not recorded; empty takes the words away."""
        show_text(self._trouble_label(), sentence)

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - as Qt's own setEnabled
        """Take no more input while it is being recorded."""
        self.setEnabled(not busy)

    def set_people(self, people: Sequence[PersonAdded]) -> None:
        """The people of the case are now these."""
        if isinstance(self.editor, PeopleEditor):
            self.editor.set_people(people)
            self.order_focus()

    def show_sources_button(self, shown: bool) -> None:  # noqa: FBT001 - as Qt's own setVisible
        """Offer the way to the sources, where they do not stand beside the card."""
        self.ui.sources_button.setVisible(shown)
        self._refresh_links()

    @Slot()
    def back_to_answer(self) -> None:
        """Leave the reason and go on with the answer; what was written stays in the draft."""
        self._set_aside_view(None)
        self._changed()
        self.take_focus()

    def _connect(self) -> None:
        ui = self.ui
        self.editor.edited.connect(self._changed)
        for field in (ui.further_edit, ui.verbatim_edit, ui.reason_edit):
            field.textChanged.connect(self._changed)
        if isinstance(self.editor, TextEditor):
            self.writing.watch("answer", self.editor.ui.answer_edit)
        self.writing.watch("text", ui.further_edit)
        self.writing.watch("because", ui.reason_edit)
        self.writing.ignored.connect(self._changed)
        ui.further_button.clicked.connect(self._add_further)
        ui.verbatim_button.clicked.connect(self._add_verbatim)
        ui.sources_button.clicked.connect(self.sources_wanted)
        ui.later_button.clicked.connect(self._ask_later)
        ui.not_applicable_button.clicked.connect(self._ask_not_applicable)
        ui.back_button.clicked.connect(self.back_to_answer)
        ui.record_button.clicked.connect(self._record)
        ui.set_aside_button.clicked.connect(self._record)
        if isinstance(self.editor, PeopleEditor):
            self.editor.person_wanted.connect(self._want_person)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._record)

    def _order(self, *, in_words: bool) -> None:
        """The answer comes first."""
        self.setFocusProxy(self.editor)
        hint = "In your words" if in_words and not self.ui.verbatim_edit.isHidden() else ""
        field = stand_in(self.editor)
        if hint and field is not None and field.property("placeholderText") is not None:
            field.setProperty("placeholderText", hint)

    def _show_further(self, *, shown: bool) -> None:
        self.ui.further_label.setVisible(shown)
        self.ui.further_edit.setVisible(shown)
        if shown:
            self.ui.further_button.hide()
        self._refresh_links()

    def _show_verbatim(self, *, shown: bool) -> None:
        self.ui.verbatim_label.setVisible(shown)
        self.ui.verbatim_edit.setVisible(shown)
        self.ui.verbatim_button.setVisible(not shown)
        self._refresh_links()

    def _refresh_links(self) -> None:
        """The row of links takes no room once none is left in it."""
        links = (self.ui.further_button, self.ui.verbatim_button, self.ui.sources_button)
        self.ui.more_row.setVisible(not all(link.isHidden() for link in links))

    def _set_aside_view(self, outcome: Outcome | None) -> None:
        self._aside = outcome
        self.ui.answer_part.setVisible(outcome is None)
        self.ui.reason_part.setVisible(outcome is not None)
        if outcome is not None:
            question, action = _REASONS[outcome]
            self.ui.reason_label.setText(question)
            self.ui.set_aside_button.setText(action)
            self.ui.set_aside_button.setAccessibleName(action.partition("  ")[0])

    def _trouble_label(self) -> QLabel:
        given: QLabel = self.ui.reason_trouble_label
        answered: QLabel = self.ui.trouble_label
        return given if self.giving_reason else answered

    def _ask_why(self, outcome: Outcome) -> None:
        self._set_aside_view(outcome)
        self._changed()
        self.take_focus()

    @Slot()
    def _ask_later(self) -> None:
        self._ask_why(Outcome.LATER)

    @Slot()
    def _ask_not_applicable(self) -> None:
        self._ask_why(Outcome.NOT_APPLICABLE)

    @Slot()
    def _add_further(self) -> None:
        self._show_further(shown=True)
        self.ui.further_edit.setFocus()

    @Slot()
    def _add_verbatim(self) -> None:
        self._show_verbatim(shown=True)
        self.ui.verbatim_edit.setFocus()

    @Slot()
    def _want_person(self) -> None:
        category = self.editor.category if isinstance(self.editor, PeopleEditor) else None
        self.person_wanted.emit(PersonWanted(category))

    @Slot()
    def _changed(self) -> None:
        if self._trouble_label().isVisible():
            self.show_trouble("")
        self.draft_changed.emit(DraftChanged(self.prompt_id, self.content()))

    @Slot()
    def _record(self) -> None:
        try:
            wanted = self._wanted()
        except UserError as error:
            self.show_trouble(error.sentence)
            return
        self.record_wanted.emit(wanted)

    def _wanted(self) -> RecordWanted:
        """What is to be recorded. Raises UserError when the answer cannot be."""
        if self._aside is not None:
            because = self.ui.reason_edit.toPlainText().strip()
            return RecordWanted(self.prompt_id, self._aside, because=because)
        return RecordWanted(
            self.prompt_id,
            Outcome.ANSWERED,
            answer=self.editor.value(),
            text=self.ui.further_edit.toPlainText().strip(),
            verbatim=self.ui.verbatim_edit.toPlainText(),
        )


def _tab_chain(ui: Ui_AnswerPanel, editor: AnswerEditor) -> Iterator[QWidget]:
    """Where the tab key stops, from the answer down."""
    yield from editor.fields()
    yield from (ui.further_button, ui.verbatim_button, ui.sources_button)
    yield from (ui.further_edit, ui.verbatim_edit, ui.writing_part.ui.go_button)
    yield from (ui.not_applicable_button, ui.later_button, ui.record_button)
    yield from (ui.reason_edit, ui.reason_writing_part.ui.go_button)
    yield from (ui.back_button, ui.set_aside_button)


def has_words(content: Content) -> bool:
    """Whether a draft holds anything worth coming back to."""
    if any(str(content.get(name) or "").strip() for name in ("text", "verbatim", "because")):
        return True
    answer = content.get("answer")
    if isinstance(answer, dict):  # a time: nothing is said until its precision is chosen
        return bool(answer.get("precision"))
    return bool(answer.strip() if isinstance(answer, str) else answer)
