# SPDX-License-Identifier: Apache-2.0
"""The small form in which one thing is said of a clock."""

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from app.cases.when import When
from app.errors import UserError
from app.guidance.model.clock_rules import ClockRule
from app.services.clocks.new_step import NewStep
from ui.forms.compiled.ui_clock_form import Ui_ClockForm
from ui.messages import announce, show_text
from ui.models.times import seconds_words
from ui.pages.clocks.fields import (
    Content,
    FormFor,
    choose_id,
    content_of,
    happened,
    new_step,
    put_content,
    set_up,
    show_fields,
    text,
)
from ui.pages.clocks.picker import RulePicker
from ui.widgets.wheel import WheelGuard
from ui.widgets.writing.form import FormWriting
from ui.widgets.writing.watch import CaseWriting

NO_RULE = "Choose which clock to start."


@dataclass(frozen=True)
class RecordStep:
    """The officer wants this recorded."""

    step: NewStep
    happened: When | None


class ClockForm(QFrame):
    """Asks what a step needs and nothing else. It records nothing itself: it asks."""

    record_wanted = Signal(object)
    """A RecordStep."""
    draft_changed = Signal(object)
    """All that is written here, or None when there is nothing worth keeping."""
    put_away = Signal()

    def __init__(self, given: FormFor, tools: CaseWriting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ClockForm()
        self.ui.setupUi(self)
        self._for = given
        self._said_kept = False
        self._guard = WheelGuard(self)
        ui = self.ui
        self._guard.guard(
            ui.about_combo, ui.choice_combo, ui.limit_combo, ui.day_edit, ui.used_spin
        )
        self._picker = RulePicker(ui.search_edit, ui.rule_list, given.rules, self)
        for edit in (ui.evidence_edit, ui.because_edit):
            edit.set_least_lines(2)
        self._writing = FormWriting(tools, self, ui.findings_summary)
        set_up(ui, given)
        for before, after in pairwise(self.stops()):
            QWidget.setTabOrder(before, after)
        show_text(ui.trouble_label, "")
        self._refresh()
        self._unwritten = self.content()
        self._connect()

    def content(self) -> Content:
        """All that is written here, for a draft."""
        content = content_of(self.ui, self._for.step, self._rule())
        return content | self._writing.content()

    def restore(self, content: Content) -> None:
        """Put back what a draft holds; what cannot be read is left out."""
        blocked = QSignalBlocker(self)
        self._picker.choose(text(content, "rule"))
        choose_id(self.ui.choice_combo, text(content, "choice"))
        self._refresh()
        choose_id(self.ui.limit_combo, text(content, "limit"))
        put_content(self.ui, content)
        self._writing.restore(content)
        del blocked
        self._refresh()

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        ui = self.ui
        fields: tuple[QWidget, ...] = (
            ui.search_edit, ui.choice_combo, ui.day_edit, ui.authority_edit, ui.evidence_edit,
            ui.happened_editor, ui.because_edit,
        )  # fmt: skip
        # Not isHidden: a field may lie in a row that is.
        shown = (field for field in fields if field.isVisibleTo(self))
        first = next(shown, ui.record_button)
        self.setFocusProxy(first)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> list[QWidget]:
        """Where the tab key stops, in the order of reading."""
        ui = self.ui
        when = ui.happened_editor.ui
        return [
            ui.search_edit, ui.rule_list, ui.about_combo, ui.choice_combo, ui.limit_combo,
            when.precision_combo, when.moment_edit, when.until_edit, when.fold_combo,
            ui.day_check, ui.day_edit, ui.used_spin, ui.authority_edit, ui.evidence_edit,
            ui.because_edit, ui.findings_summary, ui.record_button, ui.cancel_button,
        ]  # fmt: skip

    def show_kept(self, at: datetime) -> None:
        """Say that the draft is in the store; aloud only the first time."""
        self.ui.draft_label.setText(f"Draft kept {seconds_words(at)}")
        if not self._said_kept:
            self._said_kept = True
            announce(self.ui.draft_label, "Draft kept")

    def show_trouble(self, sentence: str) -> None:
        """Say why it was not recorded; empty takes the words away."""
        show_text(self.ui.trouble_label, sentence)

    def wanted(self) -> RecordStep:
        """What is to be recorded.

        Raises:
            UserError: something is missing, or a time cannot be; the sentence says what.
        """
        rule = self._rule()
        if rule is None:
            raise UserError(NO_RULE, code="clock-no-rule")
        return RecordStep(new_step(self.ui, self._for, rule), happened(self.ui, self._for.step))

    def _rule(self) -> ClockRule | None:
        clock = self._for.clock
        return clock.rule if clock is not None else self._picker.rule

    def _refresh(self) -> None:
        show_fields(self.ui, self._for, self._rule())

    def _connect(self) -> None:
        ui = self.ui
        for name, edit in (("evidence", ui.evidence_edit), ("because", ui.because_edit)):
            edit.textChanged.connect(self._changed)
            self._writing.watch(name, edit)
        self._writing.ignored.connect(self._changed)
        ui.authority_edit.textChanged.connect(self._changed)
        ui.about_combo.editTextChanged.connect(self._changed)
        ui.choice_combo.currentIndexChanged.connect(self._changed)
        ui.limit_combo.currentIndexChanged.connect(self._changed)
        ui.happened_editor.edited.connect(self._changed)
        ui.day_edit.dateChanged.connect(self._changed)
        ui.day_check.toggled.connect(self._changed)
        ui.used_spin.valueChanged.connect(self._changed)
        self._picker.chosen.connect(self._changed)
        ui.record_button.clicked.connect(self._record)
        ui.cancel_button.clicked.connect(self.put_away)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(self._record)

    @Slot()
    def _changed(self) -> None:
        self._refresh()
        if self.ui.trouble_label.isVisible():
            self.show_trouble("")
        content = self.content()
        begun = content != self._unwritten
        if not begun:
            self.ui.draft_label.clear()
        self.draft_changed.emit(content if begun else None)

    @Slot()
    def _record(self) -> None:
        try:
            wanted = self.wanted()
        except UserError as error:
            self.show_trouble(error.sentence)
            return
        self.record_wanted.emit(wanted)
