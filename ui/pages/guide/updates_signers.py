# SPDX-License-Identifier: Apache-2.0
"""Who may sign guidance for this casebook: listed, added and taken away."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.errors import CasebookError
from app.services.signers import Signer, set_by_force, stop_trusting, trust_signer
from ui.forms.compiled.ui_signer_row import Ui_SignerRow
from ui.forms.compiled.ui_updates_page import Ui_UpdatesPage
from ui.messages import announce, show_text
from ui.pages.fitting import empty
from ui.theme.theme import set_role
from ui.workbench import Workbench

FORCED = "Set by your force: guidance is taken only from those above."
REMOVE = "Guidance signed with this key will be refused from now on. What is here already stays."


class SignerRow(QWidget):
    """One key: whose it is, and its figures in groups that can be compared aloud."""

    remove_wanted = Signal(object)

    def __init__(self, signer: Signer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SignerRow()
        self.ui.setupUi(self)
        self._signer = signer
        self.ui.owner_label.setText(signer.owner)
        key = signer.public_key
        self.ui.key_label.setText(" ".join(key[at : at + 8] for at in range(0, len(key), 8)))
        self.ui.remove_button.setAccessibleName(f"Stop trusting {signer.owner}")
        self.ui.remove_button.clicked.connect(self._remove)

    @Slot()
    def _remove(self) -> None:
        self.remove_wanted.emit(self._signer)


class SignersPart(QObject):
    """The part of the page that deals with keys. ``changed`` is called when one came or went."""

    def __init__(
        self, ui: Ui_UpdatesPage, workbench: Workbench, changed: Callable[[], object]
    ) -> None:
        super().__init__(ui.signers_panel)
        self._ui = ui
        self._workbench = workbench
        self._changed = changed
        self._rows: list[SignerRow] = []
        show_text(ui.signer_trouble_label, "")
        ui.trust_button.clicked.connect(self._trust)
        ui.key_edit.returnPressed.connect(self._trust)
        self._forced = set_by_force(workbench.session)
        if self._forced:
            show_text(ui.signer_trouble_label, FORCED)
            set_role(ui.signer_trouble_label, "body")
        for part in (ui.owner_edit, ui.key_edit, ui.trust_button):
            part.setEnabled(not self._forced)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the tab key stops, from the top."""
        return *(row.ui.remove_button for row in self._rows), self._ui.owner_edit

    def show(self, known: tuple[Signer, ...]) -> None:
        """Show these keys."""
        empty(self._ui.signers_rows_layout)
        self._rows = [SignerRow(signer) for signer in known]
        for row in self._rows:
            row.ui.remove_button.setVisible(not self._forced)
            row.remove_wanted.connect(self._remove)
            self._ui.signers_rows_layout.addWidget(row)

    @Slot()
    def _trust(self) -> None:
        ui, session = self._ui, self._workbench.session
        work = partial(trust_signer, session, ui.key_edit.text(), ui.owner_edit.text())
        self._workbench.jobs.database(work, self._trusted, self._failed)

    def _trusted(self, _nothing: None) -> None:
        show_text(self._ui.signer_trouble_label, "")
        self._ui.owner_edit.clear()
        self._ui.key_edit.clear()
        announce(self._ui.trust_button, "This key is trusted now.")
        self._changed()

    @Slot(object)
    def _remove(self, signer: Signer) -> None:
        page = self._ui.signers_panel
        title = f"Stop trusting {signer.owner}?"
        if self._workbench.dialogs.confirm(page, title, REMOVE, "Stop trusting"):
            work = partial(stop_trusting, self._workbench.session, signer.public_key)
            self._workbench.jobs.database(work, self._removed, self._failed)

    def _removed(self, _nothing: None) -> None:
        self._ui.owner_edit.setFocus()
        self._changed()

    def _failed(self, error: CasebookError) -> None:
        show_text(self._ui.signer_trouble_label, error.sentence)
