# SPDX-License-Identifier: Apache-2.0
"""The page that opens a case: a neutral code, and what is known now."""

from collections.abc import Mapping
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cases.folding import CaseView
from app.cases.values import FactValue
from app.errors import CasebookError
from app.services.cases import NEW_CASE_SLOT, open_case, suggest_code
from app.services.drafts import Draft, read_drafts
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_new_case_page import Ui_NewCasePage
from ui.messages import announce, show_text
from ui.models.cases import CaseChosen
from ui.pages.about.fact_editor import FactEditor
from ui.widgets.scrolling import Bringing
from ui.workbench import Workbench

COLUMN = 720
"""How wide the page's column is, in unscaled pixels."""


class NewCasePage(QWidget):
    """Opens a case. Only the code is needed, and that is filled in already.

    What is answered is kept as a draft until the case is open or the officer cancels.
    """

    opened = Signal(object)
    """A CaseChosen: the new case."""
    cancelled = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NewCasePage()
        self.ui.setupUi(self)
        self._workbench = workbench
        self.ui.new_case_column.setMaximumWidth(workbench.theme.px(COLUMN))
        self._editors = self._add_editors()
        self._drafts = DraftKeeper(workbench.jobs, workbench.session, None, self)
        self._own_code = False
        """The code in the field is not the one that was suggested."""
        self._has_draft = False
        self._connect()
        show_text(self.ui.new_case_error_label, "")
        self._suggest()
        workbench.jobs.database(partial(read_drafts, workbench.session, None), self._restore)

    def focus_first(self) -> None:
        """The first thing asked, since the code is there already."""
        first = self._editors[0] if self._editors else self.ui.open_button
        first.setFocus()
        Bringing(self.ui.new_case_scroll).bring(first)

    def _connect(self) -> None:
        self.ui.another_button.clicked.connect(self._suggest)
        self.ui.cancel_button.clicked.connect(self._cancel)
        self.ui.code_edit.textEdited.connect(self._typed_code)
        self.ui.open_button.clicked.connect(self._open)
        self.ui.code_edit.returnPressed.connect(self._open)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in (QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")):
            QShortcut(keys, self, context=within).activated.connect(self._open)
        escape = QKeySequence(Qt.Key.Key_Escape)
        QShortcut(escape, self, context=within).activated.connect(self._cancel)

    def _add_editors(self) -> list[FactEditor]:
        layout: QVBoxLayout = self.ui.facts_layout
        editors = [
            FactEditor(fact)
            for fact in self._workbench.session.pack.facts
            if fact.opening and not fact.derived
        ]
        before: QWidget = self.ui.another_button
        for editor in editors:
            layout.addWidget(editor)
            editor.edited.connect(self._typed)
            QWidget.setTabOrder(before, editor)
            before = editor
        QWidget.setTabOrder(before, self.ui.cancel_button)
        self.ui.facts_panel.setVisible(bool(editors))
        return editors

    @Slot()
    def _suggest(self) -> None:
        self._workbench.jobs.database(
            partial(suggest_code, self._workbench.session), self._take_code, self._failed
        )

    def _restore(self, drafts: Mapping[str, Draft]) -> None:
        """Put back what was being answered, unless the officer was quicker."""
        draft = drafts.get(NEW_CASE_SLOT)
        if draft is None or self._has_draft:
            return
        self._has_draft = True
        code, facts = draft.content.get("code"), draft.content.get("facts")
        if isinstance(code, str) and code:
            self._own_code = True
            self.ui.code_edit.setText(code)
        for editor in self._editors:
            value = facts.get(editor.fact.id) if isinstance(facts, dict) else None
            if value is not None:
                with QSignalBlocker(editor):
                    editor.set_value(tuple(value) if isinstance(value, list) else value)

    @Slot()
    def _typed_code(self) -> None:
        self._own_code = True
        self._typed()

    @Slot()
    def _typed(self) -> None:
        facts = self._facts_so_far()
        code = self.ui.code_edit.text() if self._own_code else ""
        if facts or code:
            self._has_draft = True
            self._drafts.changed(NEW_CASE_SLOT, {"code": code, "facts": facts})
        elif self._has_draft:
            self._has_draft = False
            self._drafts.dropped(NEW_CASE_SLOT)

    @Slot()
    def _cancel(self) -> None:
        """Throw away what was answered."""
        if self._has_draft:
            self._drafts.dropped(NEW_CASE_SLOT)
        self.cancelled.emit()

    def _take_code(self, code: str) -> None:
        self._own_code = False
        self.ui.code_edit.setText(code)
        announce(self.ui.code_edit, code)

    @Slot()
    def _open(self) -> None:
        if not self.ui.open_button.isEnabled():
            return
        try:
            facts = self._facts()
        except CasebookError as error:
            self._failed(error)
            return
        self._hold(busy=True)
        show_text(self.ui.new_case_error_label, "")
        self._workbench.jobs.database(
            partial(open_case, self._workbench.session, self.ui.code_edit.text(), facts),
            self._opened,
            self._failed,
        )

    def _facts(self) -> dict[str, FactValue]:
        values = {editor.fact.id: editor.value() for editor in self._editors}
        return {fact: value for fact, value in values.items() if value is not None}

    def _facts_so_far(self) -> dict[str, FactValue]:
        """All but a time that cannot be, of which its editor says so."""
        facts = {}
        for editor in self._editors:
            with suppress(CasebookError):
                value = editor.value()
                if value is not None:
                    facts[editor.fact.id] = value
        return facts

    def _opened(self, case: CaseView) -> None:
        self._drafts.dropped(NEW_CASE_SLOT)
        self._hold(busy=False)
        announce(self, f"Case {case.code} is open")
        self.opened.emit(CaseChosen(case.case_id))

    def _hold(self, *, busy: bool) -> None:
        """Nothing is typed while it is being recorded: it would be in no draft."""
        self.ui.open_button.setDisabled(busy)
        self.ui.new_case_content.setDisabled(busy)

    def _failed(self, error: CasebookError) -> None:
        if not self.ui.open_button.isEnabled():
            self._hold(busy=False)
            self.ui.code_edit.setFocus()
        show_text(self.ui.new_case_error_label, error.sentence)
        self.ui.new_case_scroll.ensureWidgetVisible(self.ui.new_case_error_label)
