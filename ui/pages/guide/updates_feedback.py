# SPDX-License-Identifier: Apache-2.0
"""What was said of prompts: how much there is, exporting it, clearing it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from app.errors import CasebookError
from app.services.feedback import clear_feedback, export_feedback
from ui.forms.compiled.ui_updates_page import Ui_UpdatesPage
from ui.messages import announce, show_text
from ui.workbench import Workbench

FILTER = "Feedback (*.json)"
NAME = "guidance-feedback.json"
NONE = "Nothing yet. Every prompt asks “Was this prompt useful?” beside its sources."
SOME = (
    "They name no case, no person and not you. Export them as one file and give it to whoever "
    "looks after the guidance. Nothing is sent by itself."
)
CLEAR = "Clear what you said of prompts from this casebook? Do this once its owner has the file."


class FeedbackPart(QObject):
    """The part of the page that deals with feedback. ``changed`` is called when it was cleared."""

    def __init__(
        self, ui: Ui_UpdatesPage, workbench: Workbench, changed: Callable[[], object]
    ) -> None:
        super().__init__(ui.feedback_panel)
        self._ui = ui
        self._workbench = workbench
        self._changed = changed
        show_text(ui.feedback_trouble_label, "")
        ui.export_button.clicked.connect(self._export)
        ui.clear_button.clicked.connect(self._clear)

    def show(self, count: int) -> None:
        """Show how much there is."""
        said = f"{count} {'comment' if count == 1 else 'comments'} kept here. {SOME}"
        self._ui.feedback_text_label.setText(said if count else NONE)
        self._ui.export_button.setEnabled(bool(count))
        self._ui.clear_button.setEnabled(bool(count))

    @Slot()
    def _export(self) -> None:
        page, dialogs = self._ui.feedback_panel, self._workbench.dialogs
        path = dialogs.save_path(page, "Export feedback", NAME, FILTER)
        if path is not None:
            work = partial(export_feedback, self._workbench.session, path)
            self._workbench.jobs.database(work, self._exported, self._failed)

    def _exported(self, count: int) -> None:
        show_text(self._ui.feedback_trouble_label, "")
        said = f"Exported: {count}. They stay here until you clear them."
        self._ui.feedback_text_label.setText(said)
        announce(self._ui.export_button, said)

    @Slot()
    def _clear(self) -> None:
        page = self._ui.feedback_panel
        if self._workbench.dialogs.confirm(page, "Feedback", CLEAR, "Clear it"):
            work = partial(clear_feedback, self._workbench.session)
            self._workbench.jobs.database(work, self._cleared, self._failed)

    def _cleared(self, _nothing: None) -> None:
        self._ui.open_button.setFocus()
        self._changed()

    def _failed(self, error: CasebookError) -> None:
        show_text(self._ui.feedback_trouble_label, error.sentence)
