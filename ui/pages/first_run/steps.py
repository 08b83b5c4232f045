# SPDX-License-Identifier: Apache-2.0
"""The first steps of the first run: what Casebook is, who the officer is, where it is kept."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import CasebookError
from ui.dialogs import Dialogs
from ui.forms.compiled.ui_first_run_officer import Ui_FirstRunOfficer
from ui.forms.compiled.ui_first_run_place import Ui_FirstRunPlace
from ui.forms.compiled.ui_first_run_welcome import Ui_FirstRunWelcome
from ui.opening import OfficerDetails, Opening


class Step(QWidget):
    """One step of the first run."""

    advance_requested = Signal()
    """Return was pressed in a field: as good as Next."""
    edited = Signal()
    """What was wrong with it may be right now."""

    def problem(self) -> str:
        """What still has to be done before the next step, as one sentence; empty if nothing."""
        return ""

    def focus_first(self) -> None:
        """Put the cursor where typing begins."""

    def leave(self) -> None:
        """The officer goes on or back: show nothing secret any longer."""


class WelcomeStep(Step):
    """What Casebook is and is not."""

    existing_chosen = Signal(object)
    """The folder (Path) of a vault that the officer already has."""

    restore_wanted = Signal()
    """The officer has a backup of a casebook."""

    def __init__(self, dialogs: Dialogs, start: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstRunWelcome()
        self.ui.setupUi(self)
        self._dialogs = dialogs
        self._start = start
        self.ui.existing_button.clicked.connect(self._choose)
        self.ui.restore_button.clicked.connect(self.restore_wanted)

    @Slot()
    def _choose(self) -> None:
        folder = self._dialogs.folder_path(self, "The folder of your casebook", self._start)
        if folder is not None:
            self.existing_chosen.emit(folder)


class OfficerStep(Step):
    """Who signs the entries."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstRunOfficer()
        self.ui.setupUi(self)
        for edit in self._fields():
            edit.returnPressed.connect(self.advance_requested)
            edit.textChanged.connect(self.edited)

    @property
    def officer(self) -> OfficerDetails:
        """The officer as typed."""
        return OfficerDetails(*(" ".join(edit.text().split()) for edit in self._fields()))

    def problem(self) -> str:
        """The first field that is empty gets the cursor."""
        asked = zip(
            self._fields(), ("name", "rank or role", "collar or staff number", "force"), strict=True
        )
        for edit, what in asked:
            if not edit.text().strip():
                edit.setFocus()
                return f"Type your {what}."
        return ""

    def focus_first(self) -> None:
        """The name first."""
        self.ui.name_edit.setFocus()

    def _fields(self) -> tuple[QLineEdit, ...]:
        ui = self.ui
        return ui.name_edit, ui.rank_edit, ui.number_edit, ui.force_edit


class PlaceStep(Step):
    """The folder of the vault."""

    def __init__(
        self, opening: Opening, dialogs: Dialogs, usual: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstRunPlace()
        self.ui.setupUi(self)
        self._opening = opening
        self._dialogs = dialogs
        self._usual = usual
        self._folder = usual
        self._show()
        self.ui.choose_button.clicked.connect(self._choose)
        self.ui.usual_button.clicked.connect(self._choose_usual)

    @property
    def folder(self) -> Path:
        """Where the vault goes."""
        return self._folder

    def problem(self) -> str:
        """A folder that has a vault already is refused."""
        try:
            self._opening.describe(self._folder)
        except CasebookError as error:
            return "" if error.code == "vault-missing" else error.sentence
        return "There is a casebook in that folder already. Choose another folder."

    @Slot()
    def _choose(self) -> None:
        chosen = self._dialogs.folder_path(self, "Where to keep it", self._folder.parent)
        if chosen is not None:
            # A vault is a folder of its own, never loose among the officer's other files.
            self._folder = chosen if _is_empty(chosen) else chosen / "Casebook"
            self._show()

    @Slot()
    def _choose_usual(self) -> None:
        self._folder = self._usual
        self._show()

    def _show(self) -> None:
        self.ui.folder_edit.setText(str(self._folder))
        self.ui.usual_button.setEnabled(self._folder != self._usual)


def _is_empty(folder: Path) -> bool:
    """Whether a folder that exists holds nothing; one that cannot be read counts as full."""
    try:
        return next(folder.iterdir(), None) is None
    except OSError:
        return False
