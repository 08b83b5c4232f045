# SPDX-License-Identifier: Apache-2.0
"""Material: the register, files kept with it, and requests for more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.cases.folding import CaseView
from app.services.drafts import Draft
from app.services.enquiries import today_of
from app.services.journeys import CaseJourney
from app.services.material_reading import MaterialReading, read_material
from app.services.session import Session
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_material_page import Ui_MaterialPage
from ui.models.material import CardRow, file_rows, item_rows, request_rows
from ui.pages.fitting import fit_column
from ui.pages.material.asking import MaterialAsking
from ui.pages.material.card import Wanted
from ui.pages.material.files import FilesPart
from ui.pages.material.moving import Tidying
from ui.pages.material.section import Section
from ui.pages.material.words import FILES_WORDS, REGISTER_WORDS, REQUESTS_WORDS
from ui.workbench import Workbench


class MaterialPage(QWidget):
    """A part of the case page. Its rows are made when it is looked at, not before."""

    changed = Signal()
    """An entry was recorded here."""
    decision_wanted = Signal(str)
    """The template, by its id in the guidance, of a decision that a request needs first."""
    entry_wanted = Signal(int)
    """The number of an entry that the officer wants to see in the record."""

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_MaterialPage()
        self.ui.setupUi(self)
        self._workbench = workbench
        self._case_id = case_id
        self._case: CaseJourney | None = None
        self._stale = False
        self._tidied = False
        self._tidying = Tidying(workbench, self)
        self.register = Section(REGISTER_WORDS, self)
        self.files = Section(FILES_WORDS, self)
        self.requests = Section(REQUESTS_WORDS, self)
        self.asking = MaterialAsking(
            workbench, case_id, drafts, self, self.ui.begun_layout, self._tidying
        )
        self.moving = FilesPart(workbench, case_id, self, self.ui.moving_layout)
        fit_column(self.ui.material_column, workbench.theme)
        self._connect()
        self.setFocusProxy(self.ui.register_tab)

    def show_case(self, case: CaseJourney) -> None:
        """Show this case."""
        self._case = case
        self._stale = True
        self.asking.know(case.view)
        if self.isVisible():
            self._refresh()

    def restore_drafts(self, drafts: Mapping[str, Draft]) -> None:
        """Put back what was being written."""
        self.asking.restore(drafts)

    def showEvent(self, event: QShowEvent) -> None:
        """What was recorded elsewhere meanwhile, and what has become late, is shown now."""
        super().showEvent(event)
        self._stale = True
        self._refresh()
        if not self._tidied:
            self._tidied = True
            self._tidying.begin()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs a wider column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            fit_column(self.ui.material_column, self._workbench.theme)

    def _connect(self) -> None:
        ui = self.ui
        for tab, section in (
            (ui.register_tab, self.register),
            (ui.files_tab, self.files),
            (ui.requests_tab, self.requests),
        ):
            ui.section_layout.addWidget(section)
            section.setVisible(tab.isChecked())
            tab.toggled.connect(section.setVisible)
            section.wanted.connect(self._do)
            section.entry_wanted.connect(self.entry_wanted)
            section.decision_wanted.connect(self.decision_wanted)
        self.register.add_wanted.connect(self.asking.ask_item)
        self.files.add_wanted.connect(self.asking.ask_file)
        self.requests.add_wanted.connect(self.asking.ask_plan)
        self.asking.recorded.connect(self.changed)

    def _refresh(self) -> None:
        if self._case is not None and self._stale:
            self._stale = False
            work = partial(_read, self._workbench.session, self._case)
            self._workbench.jobs.database(work, self._show)

    def _show(self, read: "_Read") -> None:
        self.asking.show_case(read.view, read.reading)
        self.files.say(read.reading.trouble)
        ui = self.ui
        for tab, name, section, rows in (
            (ui.register_tab, "&Register", self.register, read.items),
            (ui.files_tab, "&Files", self.files, read.files),
            (ui.requests_tab, "Re&quests", self.requests, read.requests),
        ):
            section.show_rows(rows)
            tab.setText(f"{name} ({len(rows)})" if rows else name)
            pressing = sum(bool(row.outstanding or row.tone) for row in rows)
            tab.setAccessibleDescription(f"{pressing} with something outstanding")

    @Slot(object)
    def _do(self, wanted: Wanted) -> None:
        if self._case is not None and not self.moving.do(wanted, self._case.view):
            self.asking.do(wanted)


@dataclass(frozen=True)
class _Read:
    """All that the page shows: a long register takes longer than a window may be busy."""

    view: CaseView
    reading: MaterialReading
    items: Sequence[CardRow]
    files: Sequence[CardRow]
    requests: Sequence[CardRow]


def _read(session: Session, case: CaseJourney) -> _Read:
    """Read it, on the database thread."""
    reading, today = read_material(session, case.view.case_id), today_of(session)
    return _Read(
        case.view,
        reading,
        item_rows(case),
        file_rows(case, reading),
        request_rows(case, reading, today),
    )
