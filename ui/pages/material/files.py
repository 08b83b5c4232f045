# SPDX-License-Identifier: Apache-2.0
"""What is done with files that are kept: looking at one, and saving a copy."""

from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayout, QWidget

from app.cases.folding import CaseView
from app.cases.kinds import AttachmentAdded
from app.cases.material import file_named
from app.errors import UserError
from app.policy.model import AllowedExport
from app.services.allowed import check_allowed
from app.services.file_names import name_to_save, shown_name
from ui.models.material import Action
from ui.pages.material.card import Wanted
from ui.pages.material.copying import CopyBar
from ui.pages.material.file_fields import ALL_FILES
from ui.pages.material.picture import PictureDialog
from ui.workbench import Workbench

WARNING = (
    "The copy will not be encrypted: whoever can open its folder can open it. That you saved it "
    "is noted in the log."
)


class FilesPart(QObject):
    """Shows pictures, and the copies that are on their way out in ``layout``."""

    def __init__(self, workbench: Workbench, case_id: UUID, page: QWidget, layout: QLayout) -> None:
        super().__init__(page)
        self._workbench = workbench
        self._case_id = case_id
        self._page = page
        self._layout = layout

    def do(self, wanted: Wanted, view: CaseView) -> bool:
        """Do what a card wants with its file; whether that was for this part to do."""
        if wanted.does not in (Action.SHOW, Action.SAVE):
            return False
        file = file_named(view, UUID(wanted.key)).payload
        if wanted.does is Action.SHOW:
            dialog = PictureDialog(self._workbench, file, self._page)
            dialog.open()
            dialog.begin(self._case_id)
        else:
            self._save(file)
        return True

    def _save(self, file: AttachmentAdded) -> None:
        policy, dialogs = self._workbench.session.policy, self._workbench.dialogs
        try:
            check_allowed(policy, AllowedExport.FILE_COPY, None, encrypted=False)
        except UserError as error:
            self._workbench.jobs.report(error)
            return
        if not dialogs.confirm(self._page, "Casebook", WARNING, "Choose where…"):
            return
        name = name_to_save(file.name)
        path = dialogs.save_path(self._page, "Save a copy", name, ALL_FILES)
        if path is None:
            return
        bar = CopyBar(self._workbench, shown_name(file.name), self._page)
        self._layout.addWidget(bar)
        bar.show()
        bar.begin(self._case_id, file.attachment_id, path)
