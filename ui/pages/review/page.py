# SPDX-License-Identifier: Apache-2.0
"""Review: supervision, handing over, closing the case and how long it is kept."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.drafts import Draft
from app.services.journeys import CaseJourney
from ui.drafts import DraftKeeper
from ui.workbench import Workbench


class ReviewPage(QWidget):
    """A part of the case page."""

    changed = Signal()
    """An entry was recorded here."""

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._case_id = case_id
        self._drafts = drafts

    def show_case(self, case: CaseJourney) -> None:
        """Show this case."""

    def restore_drafts(self, drafts: Mapping[str, Draft]) -> None:
        """Put back what was being written."""
