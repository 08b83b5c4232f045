# SPDX-License-Identifier: Apache-2.0
"""The page of material in a real casebook, and hands to work it with."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.cases.folding import CaseView
from app.cases.values import FactValue
from app.services.cases import change_facts, open_case, read_case
from app.services.journeys import read_journey
from tests.ui.bench import Answering, now
from ui.drafts import DraftKeeper
from ui.models.material import Does
from ui.pages.material.page import MaterialPage
from ui.pages.material.section import Section
from ui.widgets.entries.dialog import EntryDialog
from ui.workbench import Workbench


@dataclass
class Picking(Answering):
    """Picks the file and the place that a test says."""

    file: Path | None = None
    place: Path | None = None

    def open_path(self, _parent: QWidget, _caption: str, _file_filter: str) -> Path | None:
        return self.file

    def save_path(
        self, _parent: QWidget, _caption: str, _suggested: str, _file_filter: str
    ) -> Path | None:
        return self.place


@dataclass
class Page:
    """A page that is shown, and what belongs to it."""

    bench: Workbench
    case_id: UUID
    page: MaterialPage
    drafts: DraftKeeper
    dialogs: Picking

    def settle(self) -> None:
        """Let the threads finish, and the page show what came of it."""
        for _ in range(6):
            now(self.bench, int)
            QApplication.processEvents()

    def read(self) -> None:
        """Show the case as it is now, as the page of the case does."""
        self.page.show_case(
            now(self.bench, partial(read_journey, self.bench.session, self.case_id))
        )
        self.settle()

    def view(self) -> CaseView:
        return now(self.bench, partial(read_case, self.bench.session, self.case_id))

    def know(self, facts: dict[str, FactValue]) -> None:
        now(
            self.bench,
            partial(change_facts, self.bench.session, self.case_id, facts, "It was said."),
        )

    def dialog(self) -> EntryDialog:
        dialogs = [d for d in self.page.findChildren(EntryDialog) if d.isVisible()]
        assert len(dialogs) == 1
        return dialogs[0]

    def fields(self) -> Any:  # noqa: ANN401 - each dialog has fields of its own
        return self.dialog().fields

    def go_on(self) -> None:
        """Go on with the one thing that is begun."""
        button = self.page.findChild(QPushButton, "go_on_button")
        assert button is not None
        button.click()

    def press(self, section: Section, about: UUID, does: Does) -> None:
        """Open a card and press one of its buttons."""
        card = section.card(str(about))
        assert card is not None
        card.open()
        assert card.body is not None
        button = card.body.findChild(QPushButton, f"{does.value}_button")
        assert button is not None and button.isEnabled()
        button.click()


def opened_page(bench: Workbench, code: str, qtbot: QtBot, case_id: UUID | None = None) -> Page:
    """The page of a case, a new one if none is given, on a bench that may be shared."""
    picking = Picking()
    bench = replace(bench, dialogs=picking)
    if case_id is None:
        case_id = now(bench, partial(open_case, bench.session, code[:60], {})).case_id
    drafts = DraftKeeper(bench.jobs, bench.session, case_id)
    widget = MaterialPage(bench, case_id, drafts)
    drafts.setParent(widget)
    qtbot.addWidget(widget)
    page = Page(bench, case_id, widget, drafts, picking)
    widget.changed.connect(page.read)
    widget.resize(900, 700)
    widget.show()
    page.read()
    return page
