# SPDX-License-Identifier: Apache-2.0
"""A form that writes one entry: keeps it as a draft, and records it when it is whole."""

from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.cases.folding import CaseView
from app.cases.when import When
from app.errors import CasebookError, UserError
from app.guidance.model.pack import Stage
from app.services.drafts import Draft
from ui.drafts import DraftKeeper, DraftKept
from ui.forms.compiled.ui_decisions_page import Ui_DecisionsPage
from ui.forms.compiled.ui_notes_page import Ui_NotesPage
from ui.messages import announce, show_text
from ui.models.times import seconds_words, time_words
from ui.pages.notes.writing import (
    Field,
    choose,
    fill_stages,
    put_text,
    text_of,
    too_long,
)
from ui.widgets.entries.needed import still_needed
from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.in_sight import bring_into_view
from ui.widgets.wheel import WheelGuard
from ui.widgets.writing.form import FormWriting
from ui.widgets.writing.summary import WritingSummary
from ui.widgets.writing.watch import CaseWriting
from ui.workbench import Workbench

NOW = "Now, as it is recorded"
VERBATIM = "verbatim"
"""The name of the field for words that somebody spoke."""

Ui = Ui_NotesPage | Ui_DecisionsPage


class EntryForm(QObject):
    """The upper half of a page: fields, when it happened, the stage, and Record."""

    recorded = Signal()

    def __init__(
        self,
        page: QWidget,
        ui: Ui,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
        slot: str,
        fields: Mapping[str, Field],
        required: Sequence[str],
    ) -> None:
        """``fields`` by the name that a draft keeps them under."""
        super().__init__(page)
        self._page = page
        self._ui = ui
        self._bench = workbench
        self._drafts = drafts
        self._slot = slot
        self._fields = fields
        self._required = required
        self._has_draft = False
        self._said_kept = False
        tools = CaseWriting(workbench.writing, workbench.theme, case_id)
        self.writing = FormWriting(tools, ui.write_panel, self._summary())
        self._guard = WheelGuard(self)
        self._guard.guard(ui.stage_combo)
        fill_stages(ui.stage_combo, ())
        ui.happened_editor.set_unset_words(NOW)
        ui.happened_editor.suggest(workbench.session.clock.now())
        show_text(ui.trouble_label, "")
        self._connect()
        self._refresh()

    def _summary(self) -> WritingSummary:
        """Above Record, how much there is to look at; for the tab key right before it too."""
        ui, summary = self._ui, WritingSummary(self._ui.write_panel)
        summary.setObjectName("writing_part")
        ui.write_layout.insertWidget(ui.write_layout.indexOf(ui.actions_row), summary)
        QWidget.setTabOrder(ui.stage_combo, summary)
        QWidget.setTabOrder(summary, ui.record_button)
        return summary

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """Offer the stages of the case's guidance."""
        fill_stages(self._ui.stage_combo, stages)

    def restore(self, drafts: Mapping[str, Draft]) -> None:
        """Put back what was being written when the casebook was last closed."""
        draft = drafts.get(self._slot)
        if draft is None or self._has_draft:
            return
        for name, field in self._fields.items():
            put_text(field, draft.content.get(name))
        self._ui.happened_editor.from_draft(draft.content.get("when"))
        choose(self._ui.stage_combo, draft.content.get("stage"))
        self.put_more(draft.content)
        self.writing.restore(draft.content)
        self._has_draft = True
        now = self._bench.session.clock.now()
        self._ui.draft_label.setText(f"Draft kept {time_words(draft.kept_at, now)}")
        self._refresh()

    def text(self, name: str) -> str:
        """What is written in a field, without spaces around it."""
        return text_of(self._fields[name]).strip()

    @property
    def stage_id(self) -> str | None:
        """The stage that was chosen."""
        chosen = self._ui.stage_combo.currentData()
        return None if chosen is None else str(chosen)

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """What records the entry, for the database thread."""
        raise NotImplementedError

    def trouble(self) -> str:
        """Why what is written cannot be recorded as it is, in a sentence; else empty."""
        return too_long(*(text_of(field) for field in self._fields.values()))

    def is_begun(self) -> bool:
        """Whether anything is written that a draft has to keep."""
        return any(text_of(field).strip() for field in self._fields.values())

    def needed(self) -> str:
        """What the entry still needs, in a sentence; empty once it is complete."""
        return self.needed_of(self._required)

    def needed_of(self, names: Sequence[str]) -> str:
        """Which of these fields are empty, in a sentence."""
        empty = [self._fields[name] for name in names if not self.text(name)]
        return still_needed(self._ui.write_panel, empty)

    def is_held_up(self) -> bool:
        """Whether something has to be seen to before it is recorded; says so on the page."""
        return False

    def more_content(self) -> dict[str, object]:
        """What a draft keeps beside the fields, the time and the stage."""
        return {}

    def put_more(self, content: Mapping[str, object]) -> None:
        """Show what a draft kept beside the fields; without content, nothing."""

    def _connect(self) -> None:
        for name, field in self._fields.items():
            field.textChanged.connect(self._typed)
            # What somebody said is written down as it was said.
            if isinstance(field, GrowingEdit) and name != VERBATIM:
                self.writing.watch(name, field)
        self.writing.ignored.connect(self._typed)
        self._ui.happened_editor.edited.connect(self._typed)
        self._ui.stage_combo.currentIndexChanged.connect(self._typed)
        self._ui.record_button.clicked.connect(self._record)
        self._drafts.kept.connect(self._kept)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self._ui.write_panel, context=within)
            shortcut.activated.connect(self._record)

    @Slot()
    def _typed(self) -> None:
        self._refresh()
        if self.is_begun():
            self._has_draft = True
            self._drafts.changed(self._slot, self._content())
        elif self._has_draft:
            self._has_draft = False
            self._ui.draft_label.setText("")
            self._drafts.dropped(self._slot)

    def _refresh(self) -> None:
        trouble = self.trouble()
        if self._ui.trouble_label.text() != trouble:
            show_text(self._ui.trouble_label, trouble)
        needed = self.needed()
        self._ui.record_button.setEnabled(not (needed or trouble))
        self._ui.record_button.setToolTip(needed)

    def _content(self) -> dict[str, object]:
        content: dict[str, object] = {name: text_of(f) for name, f in self._fields.items()}
        content["when"] = self._ui.happened_editor.to_draft()
        content["stage"] = self.stage_id
        return content | self.more_content() | self.writing.content()

    @Slot(object)
    def _kept(self, kept: DraftKept) -> None:
        if kept.slot != self._slot or not self._has_draft:
            return
        self._ui.draft_label.setText(f"Draft kept {seconds_words(kept.at)}")
        if not self._said_kept:
            self._said_kept = True
            announce(self._ui.draft_label, "Draft kept")

    @Slot()
    def _record(self) -> None:
        if not self._ui.record_button.isEnabled():
            show_text(self._ui.trouble_label, self.trouble() or self.needed())
            # Of a long form that is below what is seen: else the keys would seem to do nothing.
            bring_into_view(self._ui.trouble_label)
            return
        if self.is_held_up():
            return
        try:
            work = self.work(self._ui.happened_editor.value())
        except UserError as error:
            show_text(self._ui.trouble_label, error.sentence)
            return
        self._ui.write_panel.setEnabled(False)
        self._bench.jobs.database(work, self._done, self._failed)

    def _done(self, case: CaseView) -> None:
        self._has_draft = False
        self._drafts.dropped(self._slot)
        for field in self._fields.values():
            put_text(field, "")
        self._ui.happened_editor.set_value(None)
        self._ui.happened_editor.suggest(self._bench.session.clock.now())
        choose(self._ui.stage_combo, None)
        self.put_more({})
        self.writing.restore({})
        self._free()
        self._ui.draft_label.setText(f"Recorded {seconds_words(case.head.recorded_at)}")
        announce(self._page, "Recorded")
        self.recorded.emit()

    def _failed(self, error: CasebookError) -> None:
        self._free()
        show_text(self._ui.trouble_label, error.sentence)

    def _free(self) -> None:
        self._ui.write_panel.setEnabled(True)
        self._refresh()
        if self._page.isVisible():
            self._page.setFocus()
