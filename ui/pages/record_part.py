# SPDX-License-Identifier: Apache-2.0
"""What Notes and Decisions share: a form to write in, and the list of what was recorded."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.services.drafts import Draft
from app.services.journeys import CaseJourney
from ui.pages.notes.form import EntryForm
from ui.pages.notes.panes import Panes
from ui.pages.notes.rows import RowList


class RecordPart(QWidget):
    """A part of the case page. Its rows are made when it is looked at, not before."""

    changed = Signal()
    """An entry was recorded here."""
    correct_wanted = Signal(object)
    """A RecordRow that should read otherwise."""

    # Made by each part from its own form.
    _form: EntryForm
    _panes: Panes
    _list: RowList

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case: CaseJourney | None = None
        self._stale = False

    def make_rows(self, case: CaseJourney) -> None:
        """Show what the case has recorded; every part says how."""
        raise NotImplementedError

    def show_case(self, case: CaseJourney) -> None:
        """Show this case."""
        self._case = case
        self._stale = True
        self._form.show_stages(case.pack.stages)
        if self.isVisible():
            self._refresh()

    def restore_drafts(self, drafts: Mapping[str, Draft]) -> None:
        """Put back what was being written."""
        self._form.restore(drafts)

    @Slot(object)
    def mark_half_written(self, ids: frozenset[UUID]) -> None:
        """Corrections of these entries are begun."""
        self._list.mark_half_written(ids)

    def showEvent(self, event: QShowEvent) -> None:
        """What was recorded elsewhere meanwhile is shown now."""
        super().showEvent(event)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is room, the list stands beside what is being written."""
        super().resizeEvent(event)
        self._panes.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._panes.arrange()

    def _refresh(self) -> None:
        if self._case is not None and self._stale:
            self._stale = False
            self.make_rows(self._case)
