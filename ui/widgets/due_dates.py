# SPDX-License-Identifier: Apache-2.0
"""Due dates as a file for a calendar: off until it is switched on in this casebook."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QWidget

from app.cases.when import LONDON
from app.errors import CasebookError
from app.policy.model import AllowedExport
from app.services.allowed import why_not_kind
from app.services.clocks.due_dates import (
    DueDatesMade,
    due_dates_offered,
    offer_due_dates,
    suggested_due_dates_name,
    write_due_dates,
)
from ui.forms.compiled.ui_due_dates import Ui_DueDates
from ui.messages import show_text
from ui.theme.theme import set_role
from ui.workbench import Workbench

CAPTION, FILTER = "Save due dates", "Calendar file (*.ics)"


class DueDates(QWidget):
    """Switches it on or off, and saves the file. Everything waits for ``begin``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DueDates()
        self.ui.setupUi(self)
        self._bench: Workbench | None = None
        for label in (self.ui.saved_label, self.ui.due_dates_trouble_label):
            show_text(label, "")
        self.ui.offer_check.setEnabled(False)
        self.ui.save_button.setEnabled(False)
        self.ui.offer_check.toggled.connect(self._offer)
        self.ui.save_button.clicked.connect(self._save)

    def begin(self, workbench: Workbench) -> None:
        """Read whether it is on, and let it be used."""
        self._bench = workbench
        forbidden = why_not_kind(workbench.session.policy, AllowedExport.DUE_DATES)
        if forbidden:
            set_role(self.ui.due_dates_trouble_label, "body")
            show_text(self.ui.due_dates_trouble_label, forbidden)
            return
        work = partial(due_dates_offered, workbench.session)
        workbench.jobs.database(work, self._show_offered)

    def _show_offered(self, offered: bool) -> None:  # noqa: FBT001 - a plain answer
        with QSignalBlocker(self.ui.offer_check):
            self.ui.offer_check.setChecked(offered)
        self.ui.offer_check.setEnabled(True)
        self.ui.save_button.setEnabled(offered)

    @Slot(bool)
    def _offer(self, offered: bool) -> None:  # noqa: FBT001 - as Qt calls it
        if self._bench is None:
            return
        show_text(self.ui.due_dates_trouble_label, "")
        self.ui.save_button.setEnabled(offered)
        work = partial(offer_due_dates, self._bench.session, offered)
        self._bench.jobs.database(work, None, self._not_kept)

    def _not_kept(self, error: CasebookError) -> None:
        show_text(self.ui.due_dates_trouble_label, error.sentence)
        if self._bench is not None:
            self.begin(self._bench)

    @Slot()
    def _save(self) -> None:
        if self._bench is None:
            return
        for label in (self.ui.saved_label, self.ui.due_dates_trouble_label):
            show_text(label, "")
        today = self._bench.session.clock.now().astimezone(ZoneInfo(LONDON)).date()
        name = suggested_due_dates_name(today.isoformat())
        path = self._bench.dialogs.save_path(self, CAPTION, name, FILTER)
        if path is None:
            return
        self.ui.save_button.setEnabled(False)
        work = partial(write_due_dates, self._bench.session, path)
        self._bench.jobs.database(work, self._saved, self._failed)

    def _saved(self, made: DueDatesMade) -> None:
        dates = "1 date" if made.dates == 1 else f"{made.dates} dates"
        cases = "1 case" if made.cases == 1 else f"{made.cases} cases"
        show_text(self.ui.saved_label, f"Saved {dates} of {cases}, and noted in each.")
        self._free()

    def _failed(self, error: CasebookError) -> None:
        show_text(self.ui.due_dates_trouble_label, error.sentence)
        self._free()

    def _free(self) -> None:
        self.ui.save_button.setEnabled(self.ui.offer_check.isChecked())
